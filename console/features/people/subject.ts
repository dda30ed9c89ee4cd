import type { SubjectValues } from '../../components/handed-subject.ts'

/** Nothing was given to look for. */
export function isNobody({ emails, names, phones, logins, ids }: SubjectValues): boolean {
  return [emails, names, phones, logins, ...Object.values(ids)].every((values) => values.length === 0)
}

/** The same person, with accounts that somebody has said to be theirs. */
export function withAccounts(subject: SubjectValues, accounts: SubjectValues['ids']): SubjectValues {
  const desks = [...new Set([...Object.keys(subject.ids), ...Object.keys(accounts)])]
  return {
    ...subject,
    ids: Object.fromEntries(
      desks.map((desk) => [desk, [...new Set([...(subject.ids[desk] ?? []), ...(accounts[desk] ?? [])])]]),
    ),
  }
}
