import { client } from '../api/client.ts'
import type { SubjectValues } from './handed-subject.ts'

export type FoundOnDesk = Awaited<ReturnType<typeof client.people.search>>['desks'][number]

type Hint = Parameters<typeof client.people.search>[0]['subject'][number]

/** What tells a person on one desk, where account numbers mean something else on each. */
export function hintsOf(
  { emails, names, phones, logins, ids }: SubjectValues,
  desk: string | undefined,
): Hint[] {
  const as = (kind: Hint['kind'], values: readonly string[]) => values.map((value) => ({ kind, value }))
  return [
    ...as('email', emails),
    ...as('phone', phones),
    ...as('login', logins),
    ...as('name', names),
    ...as('id', desk === undefined ? [] : (ids[desk] ?? [])),
  ]
}

/** Looks for a person on some desks, with the numbers of accounts that were named for each. */
export async function findPerson(
  subject: SubjectValues,
  desks: readonly string[],
): Promise<readonly FoundOnDesk[]> {
  const hasIds = (desk: string) => (subject.ids[desk] ?? []).length > 0
  const found: FoundOnDesk[] = []
  const common = hintsOf(subject, undefined)
  const alike = desks.filter((desk) => !hasIds(desk))
  if (alike.length > 0 && common.length > 0)
    found.push(...(await client.people.search({ subject: common, desks: alike })).desks)
  for (const desk of desks.filter(hasIds))
    found.push(...(await client.people.search({ subject: hintsOf(subject, desk), desks: [desk] })).desks)
  return found.toSorted((a, b) => a.desk.localeCompare(b.desk))
}
