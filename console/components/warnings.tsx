import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readWarning } from './read-warning.ts'

/** What a plan warns of, in the reader's words where they are known, else in the server's. */
export function Warnings({ of }: { readonly of: readonly string[] }) {
  const { t } = useTranslation('pieces')
  return (
    <List size="sm">
      {of.map((warning) => {
        const known = readWarning(warning)
        return (
          <List.Item key={warning} {...(known === undefined ? { lang: 'en' } : {})}>
            {known === undefined ? warning : t(`warning.${known.kind}`, known.values)}
          </List.Item>
        )
      })}
    </List>
  )
}
