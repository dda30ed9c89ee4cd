import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What a plan warns of, in the reader's words where they are known, else in the server's. */
export function Warnings({ of }: { readonly of: readonly string[] }) {
  const { t } = useTranslation('pieces')
  return (
    <List size="sm">
      {of.map((warning) => {
        const known = read(warning)
        return (
          <List.Item key={warning} {...(known === undefined ? { lang: 'en' } : {})}>
            {known === undefined ? warning : t(`warning.${known.kind}`, known.values)}
          </List.Item>
        )
      })}
    </List>
  )
}

const forms = [
  ['organization', /^the organization with id (?<id>\S+) has no other member/],
  ['account', /^the account with id (?<id>\S+) has the same /],
  ['namesakes', /^(?<count>\d+) other accounts? (?:has|have) the same name/],
  ['open', /^(?<count>\d+) of the tickets (?:is|are) not finished yet/],
  ['shared', /^(?<count>\d+) of the tickets (?:has|have) other customers too/],
  ['merged', /^(?<count>\d+) of the tickets (?:is another customer|are other customers)/],
  ['agent', /^the data map empties the agent/],
  ['undo', /^the erasure is complete only when the undo period of (?<count>\d+) days?/],
  ['index', /^(?<place>.+) has no index; one is made for the run/],
  ['store', /^the data map keeps content outside of the database \((?<place>[^)]+)\)/],
  ['part', /^ticket (?<id>\S+) is a part of ticket (?<place>[^,]+),/],
] as const

function read(warning: string) {
  for (const [kind, form] of forms) {
    const found = form.exec(warning)?.groups
    if (found !== undefined || form.test(warning))
      return {
        kind,
        values: {
          id: found?.['id'] ?? '',
          place: found?.['place'] ?? '',
          count: Number(found?.['count'] ?? 0),
        },
      }
  }
  return undefined
}
