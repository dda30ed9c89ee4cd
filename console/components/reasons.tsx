import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Why something was not done, in the reader's words where they are known, else in the server's. */
export function Reasons({ of }: { readonly of: readonly string[] }) {
  const { t } = useTranslation('pieces')
  return (
    <List size="sm" mt={4}>
      {of.map((reason) => {
        const known = read(reason)
        return (
          <List.Item key={reason} {...(known === undefined ? { lang: 'en' } : {})}>
            {known === undefined ? reason : t(`reason.${known.kind}`, known.values)}
          </List.Item>
        )
      })}
    </List>
  )
}

const forms = [
  ['unclassified', /^unclassified: (?<place>\S+)/],
  ['undecided', /^undecided: (?<place>\S+)/],
  ['left', /^left in (?<place>[^:]+): /],
  ['held', /^held since the plan was made: (?<count>\d+) of (?<place>\S+)/],
  ['kept', /^kept by a hold: (?<count>\d+) of (?<place>\S+)/],
  ['outside', /^outside the database: (?<count>\d+) of (?<place>\S+)/],
] as const

function read(reason: string) {
  for (const [kind, form] of forms) {
    const found = form.exec(reason)?.groups
    if (found !== undefined)
      return { kind, values: { place: found['place'] ?? '', count: Number(found['count'] ?? 0) } }
  }
  return undefined
}
