import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { erase, planOf, refusalOf, subjectOf } from '../support/run.ts'
import { differenceOf, placesOf, rowsOf, snapshotOf } from '../support/snapshot.ts'
import { ticketPurge, ticketRedaction, walkOf } from './expected.ts'
import { countsOf, orphansOf, reportsOf } from './facts.ts'

describe.each(dialects)('tickets by number on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('promise 2: redacting them changes nothing else, and shared attachment content goes only with its last user', async () => {
    const desk = await freshDesk()
    const { ids, numbers } = finishedOf(desk)
    const before = await snapshotOf(desk.database)
    const reports = await reportsOf(desk)

    const { plan, record, verification } = await erase(desk, {
      disposition: 'redact',
      selection: { kind: 'tickets', numbers },
    })

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    const expected = ticketRedaction(walkOf(before), ids)
    expect(placesOf(difference.added)).toEqual([])
    expect(placesOf(difference.removed)).toEqual([...expected.removable].sort())
    expect(placesOf(difference.changed).filter((place) => !expected.changeable.has(place))).toEqual([])
    expect(plan.counts).toEqual(countsOf(difference, new Set()))
    expect(record.counts).toEqual(plan.counts)
    expect(await reportsOf(desk)).toEqual(reports)
    expectFiles(desk, after)
    expect(verification.outcome).toBe('nothing left')
    expect(plan.sealed).toBeUndefined()
  })

  it('purging them takes merged ones along and leaves no orphan behind', async () => {
    const desk = await freshDesk()
    const { ids, numbers } = finishedOf(desk)
    const before = await snapshotOf(desk.database)

    const { plan, record } = await erase(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers },
    })

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    const expected = ticketPurge(walkOf(before), ids)
    expect(placesOf(difference.added)).toEqual([])
    expect(placesOf(difference.removed)).toEqual([...expected.removable].sort())
    expect(placesOf(difference.changed).filter((place) => !expected.changeable.has(place))).toEqual([])
    expect(record.counts).toEqual(plan.counts)
    expect(orphansOf(after)).toEqual([])
    expectFiles(desk, after)
  })

  it('a ticket that another was merged into can go alone: the other one stays and points at nothing', async () => {
    const desk = await freshDesk()
    const [merged] = desk.truth.mergedTickets
    const target = rowsOf(await snapshotOf(desk.database), 'tickets').get(String(merged?.intoId))

    await erase(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers: [target?.['number'] ?? ''] },
    })

    const after = await snapshotOf(desk.database)
    expect(rowsOf(after, 'tickets').get(String(merged?.id))).toMatchObject({
      number: merged?.number,
      merged_into_id: null,
    })
    expect(orphansOf(after)).toEqual([])
  })

  it('attachments alone: the files of a person go, their tickets and messages stay as they are', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)

    const { plan } = await erase(desk, {
      disposition: 'redact',
      selection: subjectOf(desk),
      attachmentsOnly: true,
    })

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    const walk = walkOf(before)
    const persons = desk.truth.subject.personIds.map(String)
    const held = desk.truth.legalHoldTickets.map((ticket) => String(ticket.id))
    const tickets = walk.tickets(
      (row) => persons.includes(row['customer_id'] ?? '') && !held.includes(row['id'] ?? ''),
    )
    expect(difference.changed).toEqual([])
    expect(placesOf(difference.removed)).toEqual([...ticketRedaction(walk, tickets).removable].sort())
    expect(Object.keys(plan.counts).sort()).toEqual(['attachments', 'files'])
  })

  it('one attachment alone: the identity card goes, the ticket and its other attachments stay', async () => {
    const desk = await freshDesk()
    const { idCardAttachmentId, subject, subjectFileIds } = desk.truth
    const before = await snapshotOf(desk.database)
    const attachment = rowsOf(before, 'attachments').get(String(idCardAttachmentId))
    const message = rowsOf(before, 'messages').get(attachment?.['message_id'] ?? '')
    const ticket = subject.ownTickets.find(({ id }) => String(id) === message?.['ticket_id'])
    const selection = { kind: 'tickets' as const, numbers: [ticket?.number ?? ''] }

    await erase(desk, { disposition: 'redact', selection, attachments: [String(idCardAttachmentId)] })

    const difference = differenceOf(before, await snapshotOf(desk.database))
    expect(placesOf(difference.removed)).toEqual([
      `attachments ${idCardAttachmentId}`,
      `files ${attachment?.['file_id']}`,
    ])
    expect(subjectFileIds.map(String)).toContain(attachment?.['file_id'])
    expect(difference.changed).toEqual([])
    // An attachment of another ticket is not reached through this one.
    const other =
      [...rowsOf(before, 'attachments').keys()].find((key) => key !== String(idCardAttachmentId)) ?? ''
    const refusal = await refusalOf(planOf(desk, { disposition: 'redact', selection, attachments: [other] }))
    expect(refusal.code).toBe('empty-selection')
  })
})

/** The subject's finished tickets that no hold keeps. */
function finishedOf({ truth }: TestDesk): {
  readonly ids: ReadonlySet<string>
  readonly numbers: readonly string[]
} {
  const held = new Set(truth.legalHoldTickets.map((ticket) => ticket.id))
  const finished = truth.subject.ownTickets.filter(
    ({ id, status }) => !held.has(id) && !['new', 'open', 'pending'].includes(status),
  )
  return { ids: new Set(finished.map(({ id }) => String(id))), numbers: finished.map(({ number }) => number) }
}

function expectFiles({ truth }: TestDesk, after: Parameters<typeof rowsOf>[0]): void {
  const files = rowsOf(after, 'files')
  expect(truth.sharedFileIds.every((id) => files.has(String(id)))).toBe(true)
  expect(truth.subjectFileIds.some((id) => files.has(String(id)))).toBe(false)
}
