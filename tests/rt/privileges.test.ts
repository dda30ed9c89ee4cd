import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/cli/doctor.ts'
import { makePlace } from '../cli/expunge.ts'
import { byHints, erase, type Erasure, refusalOf, unexplained } from '../support/run.ts'
import { differenceOf, type Snapshot } from '../support/snapshot.ts'
import { rtSnapshot } from './difference.ts'
import { countsOf, type RowCounts } from '../support/counts.ts'
import { expectNothingLeft } from './erasing.ts'
import {
  addressFor,
  grant,
  optional,
  revoke,
  rolesAtDesks,
  type RoleAtDesk,
  statementsOfPage,
} from './grants.ts'
import { byKey } from './making.ts'
import { agentAt, needlesOf, personNamed, ticketsOf } from './people.ts'
import { keepSession, nameEverywhere } from './scenes.ts'
import { type RtDesk, rtDesks } from './support/desk.ts'
import type { RtPerson } from './support/truth.ts'

describe.each(['postgresql', 'mariadb'] as const)(
  'the rights that the page asks for are enough for RT on %s',
  (engine) => {
    const freshDesk = rtDesks(engine)
    const roleAt = rolesAtDesks()

    it('a person who is named everywhere is redacted with a note, then a ticket is purged by its number', async () => {
      const desk = await freshDesk()
      const [person, from] = [personNamed(desk, 'Käthe Braun'), personNamed(desk, 'George Patel')]
      await nameEverywhere(desk, { person, from, agent: agentAt(desk, 3).name })
      await nameInSetUp(desk, person)
      const role = await roleAt(desk)

      const redacted = await redactWithNote(role, person)
      const purged = await purge(role, ticketsOf(desk, from)[0]?.ticket)

      for (const { record } of [redacted, purged])
        expect(record).toMatchObject({ state: 'applied', checkpoints: 'desk' })
      // A note is an event of its own, so a report counts one more; the run declares that.
      for (const { verification } of [redacted, purged]) {
        expect(unexplained(verification)).toEqual([])
        expect(verification.outcome).toBe('nothing left')
      }
      expect(Object.keys(redacted.record.counts).map((table) => table.toLowerCase())).toEqual(
        expect.arrayContaining([
          'sessions',
          'templates',
          'articles',
          'assets',
          'attachmentsindex',
          'attributes',
        ]),
      )
      expect(await desk.rt.cellsWith(needlesOf(person))).toEqual([])
      expect(await notesIn(desk)).toEqual(['Erased on request'])
    })

    it('without tables of its own and without INSERT, a person is purged; only a note is refused', async () => {
      const desk = await freshDesk()
      const [person, other] = [personNamed(desk, 'Mark Price'), personNamed(desk, 'George Patel')]
      const role = await roleAt(desk, [optional.checkpoints, optional.insert])

      const erasure = await erase(role, {
        disposition: 'purge',
        selection: byHints(byKey(person.uid)),
        stores: storesOf(desk),
      })
      const before = await rtSnapshot(desk)
      const refusal = await refusalOf(redactWithNote(role, other))

      expect(erasure.record).toMatchObject({ state: 'applied', checkpoints: 'local' })
      expectNothingLeft(erasure)
      expect(await desk.rt.cellsWith(needlesOf(person))).toEqual([])
      expect(refusal).toMatchObject({ code: 'database.privilege' })
      expect(refusal.message).toMatch(/insert.+transactions|permission denied for table transactions/i)
      expect(await changedRows(before, desk)).toEqual({})
    })

    it('a role that may not update attachments, or not delete tickets, is told so before anything is changed', async () => {
      const desk = await freshDesk()
      const person = personNamed(desk, 'Mark Price')
      const [reader, keeper] = [await roleAt(desk), await roleAt(desk)]
      await revoke(reader, 'update', 'Attachments')
      await revoke(keeper, 'delete', 'Tickets')
      const before = await rtSnapshot(desk)

      const unwritten = await refusalOf(redactWithNote(reader, person))
      const unpurged = await refusalOf(purge(keeper, ticketsOf(desk, person)[0]?.ticket))

      for (const refusal of [unwritten, unpurged])
        expect(refusal).toMatchObject({ code: 'database.privilege' })
      expect(unwritten.message).toMatch(/permission denied for table attachments|UPDATE.+Attachments/)
      expect(unpurged.message).toMatch(/permission denied for table tickets|DELETE.+Tickets/)
      expect(await changedRows(before, desk)).toEqual({})
    })

    it('a role that may not delete sessions is told so before anything is changed', async () => {
      const desk = await freshDesk()
      // Whose name has to be masked in many texts, more than go into one chunk.
      const agent = agentAt(desk, 3)
      await nameInSetUp(desk, agent)
      const role = await roleAt(desk)
      await grant(role, 'update', 'sessions')
      await revoke(role, 'delete', 'sessions')
      const before = await rtSnapshot(desk)

      const refusal = await refusalOf(redactWithNote(role, agent))

      expect(refusal.message).toMatch(/permission denied for table sessions|DELETE.+sessions/)
      expect(await changedRows(before, desk)).toEqual({})
    })

    it('everything above that stays forbidden, and doctor is content', async () => {
      const desk = await freshDesk()
      const role = await roleAt(desk)

      for (const statement of forbidden)
        await expect(
          role.database.session((session) => session.run({ sql: statement, parameters: [] })),
        ).rejects.toMatchObject({ kind: 'privilege' })
      expect((await lacking(role)).map(({ what }) => what)).toEqual([])
    })
  },
)

it('the page shows every statement once, and names what it leaves out', () => {
  for (const engine of ['postgresql', 'mariadb'] as const) {
    const statements = statementsOfPage(engine)
    expect(new Set(statements).size).toBe(statements.length)
    for (const part of Object.values(optional))
      expect(statements.some((statement) => part.test(statement))).toBe(true)
  }
})

/** What a role of Expunge's has no business with. */
const forbidden = [
  'drop table Topics',
  'delete from Queues where 1 = 0',
  'update Queues set Name = Name where 1 = 0',
  'delete from Templates where 1 = 0',
  "insert into Tickets (Subject) values ('x')",
]

/** Names a person where only those who set RT up write, and in a session of somebody who looked at them. */
async function nameInSetUp(desk: RtDesk, person: RtPerson): Promise<void> {
  const { real, email } = person
  await desk.run(
    "update Templates set Content = concat(Content, cast(? as char(200))) where Name = 'Resolved'",
    `\nCc: ${real} <${email}>`,
  )
  await keepSession(desk, person, '0'.repeat(32))
}

function redactWithNote(role: RoleAtDesk, { uid }: RtPerson): Promise<Erasure> {
  const selection = byHints(byKey(uid))
  return erase(role, { disposition: 'redact', selection, note: 'Erased on request', stores: storesOf(role) })
}

function purge(role: RoleAtDesk, ticket: number | undefined): Promise<Erasure> {
  return erase(role, {
    disposition: 'purge',
    selection: { kind: 'tickets', numbers: [String(ticket)] },
    stores: storesOf(role),
  })
}

/** How many rows of which tables are not as they were. */
async function changedRows(before: Snapshot, desk: RtDesk): Promise<RowCounts> {
  return countsOf(differenceOf(before, await rtSnapshot(desk)))
}

const storesOf = ({ storage }: RtDesk) => ({ external_storage: storage })

/** The words of Expunge's notes, each once. */
async function notesIn({ run }: RtDesk): Promise<readonly string[]> {
  const rows = await run(
    `select distinct a.Content as content from Attachments a join Transactions t on t.id = a.TransactionId
     where t.Type = 'Comment' and t.Creator = 1`,
  )
  return rows.map(({ content }) =>
    (content instanceof Uint8Array ? Buffer.from(content) : String(content)).toString(),
  )
}

/** What `expunge doctor` complains about, asked about the desk with this role. */
async function lacking(role: RoleAtDesk): Promise<readonly Finding[]> {
  const place = await makePlace()
  await place.expunge('init')
  await place.expunge('desk', 'add', 'rt', '--map', 'rt/5', '--url', addressFor(role, role.role))
  const { answer } = await place.json('doctor')
  const findings = answer['checks'] as readonly Finding[]
  expect(findings.filter(({ desk }) => desk === 'rt')).not.toEqual([])
  // What the map says of the desk is not about rights.
  return findings.filter(
    ({ desk, state, what }) => desk === 'rt' && state !== 'ok' && !what.startsWith('data map'),
  )
}
