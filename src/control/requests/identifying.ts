import { planAnew } from './course/again.ts'
import {
  meantBy,
  note,
  partsOf,
  refuseOwnAccount,
  type RequestPatch,
  type RequestRow,
  type RequestsParts,
} from './change.ts'
import { checkedSubject, marksOf, openSubject, sealSubject, type Subject } from './subject.ts'

/** Adds what names the person, and has planned anew what nothing was carried out on. */
export async function addIdentifiers(
  parts: RequestsParts,
  row: RequestRow,
  more: Subject,
  by: string,
): Promise<RequestPatch> {
  const { store, side, settings } = parts
  const before = (await openSubject(side.keyring, row)).reveal()
  const subject = checkedSubject(joined(before, more))
  const { known, salutation } = before
  const sealed = await sealSubject(side.keyring, row.id, {
    ...subject,
    ...(known === undefined ? {} : { known }),
    ...(salutation === undefined ? {} : { salutation }),
  })
  const until = new Date(row.received_at.getTime() + settings.duplicateDays * 86_400_000)
  await store.db
    .insertInto('request_marks')
    .values(marksOf(side.keyring, subject).map((mark) => ({ request_id: row.id, mark, until })))
    .onConflict((conflict) => conflict.columns(['request_id', 'mark']).doNothing())
    .execute()
  await refuseOwnAccount(parts, row.id, by)
  const again = (await partsOf(store, row.id)).filter(
    ({ state, approved_plan_id: approved }) => approved === null && state !== 'refused',
  )
  for (const part of again) await planAnew(parts, part, by)
  await note(parts, by, 'request.identifiers-added', row.id, { desks: again.map(({ desk }) => desk) })
  const goesOn = row.state !== 'received' && again.length > 0
  return {
    ...meantBy(row, by),
    subject: sealed,
    ...(goesOn ? { state: 'planning' as const, retry_at: null } : {}),
  }
}

function joined(a: Subject, b: Subject): Subject {
  const both = (of: 'emails' | 'names' | 'phones' | 'logins') => [...(a[of] ?? []), ...(b[of] ?? [])]
  const desks = [...new Set([...Object.keys(a.ids ?? {}), ...Object.keys(b.ids ?? {})])]
  const text = b.note ?? a.note
  return {
    emails: both('emails'),
    names: both('names'),
    phones: both('phones'),
    logins: both('logins'),
    ids: Object.fromEntries(
      desks.map((desk) => [desk, [...(a.ids?.[desk] ?? []), ...(b.ids?.[desk] ?? [])]]),
    ),
    ...(text === undefined ? {} : { note: text }),
  }
}
