import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { noNotices, type RequestLetter, type RequestNotices } from '../../src/control/requests/ports.ts'
import type { ReceivedRequest } from '../../src/control/requests/receiving.ts'
import { subjectIdentifiers } from '../../src/desks/sample/truth.ts'
import { deskNow, sampleDesks, type TestDesk } from '../support/desk.ts'
import { dumpOf, filesBelow } from '../support/everywhere.ts'
import { needleOf } from '../support/needles.ts'
import { oneStore } from '../support/stores.ts'
import { snapshotOf } from '../support/snapshot.ts'
import { approved, asked, digestsOf, type Office, openOffice } from './support/requests.ts'

const day = 86_400_000
const [email = ''] = subjectIdentifiers.emails
const subject = {
  emails: [email],
  names: subjectIdentifiers.names.slice(0, 1),
  phones: subjectIdentifiers.phones.slice(0, 1),
}

describe.each(oneStore)('a request on the sample desk, with Expunge’s own database %s', (kind) => {
  const freshDesk = sampleDesks('postgresql')
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end()
  })
  const open = async (desk: TestDesk, more: Partial<Parameters<typeof openOffice>[1]> = {}) => {
    const office = await openOffice(kind, { now: deskNow, ...more })
    ends.push(() => office.close())
    await office.control.side.desks.add('sample', { map: 'sample/1', address: desk.url })
    return office
  }

  it('goes its whole way, takes in what came meanwhile, and holds nothing of the person after its end', async () => {
    const desk = await freshDesk()
    const office = await open(desk)
    const { requests, activity, plans } = office.control
    const { id } = await requests.receive(asked(subject))
    expect(await requests.get(id)).toMatchObject({ state: 'received', due_on: '2026-07-30', version: 2 })
    await requests.verifyIdentity(id, { outcome: 'not shown' }, { by: 'rita' })
    expect(await requests.get(id)).toMatchObject({ state: 'received', asked_again: 1 })
    await requests.verifyIdentity(id, { outcome: 'shown', how: 'id-document' }, { by: 'rita' })
    await office.until(id, 'to-approve')
    const digests = await digestsOf(office, id)
    await expect(requests.approve(id, digests, { by: 'rita' })).rejects.toMatchObject({ code: 'own-request' })
    await expect(requests.approve(id, { sample: 'sha256:0' }, { by: 'ben' })).rejects.toMatchObject({
      code: 'plan-changed',
    })
    await expectOnlySealed(office, desk)
    await requests.approve(id, digests, { by: 'ben' })
    // 30 days would be too late for the answer, which is due on 30 July.
    expect(await requests.get(id)).toMatchObject({
      state: 'grace',
      grace_ends_at: new Date('2026-07-27T00:00:00Z'),
    })
    const before = await snapshotOf(desk.database)
    await requests.tick()
    expect(await requests.get(id)).toMatchObject({ state: 'grace' })
    expect(await snapshotOf(desk.database)).toEqual(before)

    await desk.run(
      `insert into tickets select (select max(id) + 1 from tickets) as id, 'T-NEW-1' as number${await otherColumns(desk)} from tickets where id = ?`,
      desk.truth.subject.ownTickets[0]?.id,
    )
    office.clock.advance(27 * day)
    await requests.tick()
    await office.until(id, 'incomplete', 'completed', 'failed', 'to-approve')
    const [difference] = await requests.difference(id)
    expect(difference?.difference).toMatchObject({ added: ['T-NEW-1'], gone: [], changed: [] })
    expect(difference?.reasons).toEqual([])
    const now = await requests.get(id)
    // What names the person in a way that only people can judge is left for somebody to look at.
    expect(now).toMatchObject({ state: 'incomplete', parts: [{ state: 'left' }] })
    expect(now.left.map(({ what }) => what)).toContain('kept')
    const ofRequest = await plans.ofRequest(id)
    expect(ofRequest.map(({ state }) => state)).toEqual(['replaced', 'approved'])
    expect(ofRequest[1]).toMatchObject({ carried_digest: digests['sample'], approved_by: 'ben' })
    const lines = await office.control.store.db.selectFrom('ledger_lines').select('line').execute()
    expect(lines.filter(({ line }) => line.includes('"plan.approved"')).map(({ line }) => line)).toEqual([
      expect.stringContaining(`"carriedFrom":"${digests['sample']}"`),
    ])
    for (const task of now.tasks)
      await requests.tasks.close(id, task.name, { outcome: 'done' }, { by: 'rita' })
    await requests.partlyRefuse(id, ['sample'], 'art-17-3-e', { by: 'ben' })
    await office.until(id, 'completed')

    const told = await requests.get(id)
    expect(told).toMatchObject({ ground: 'art-17-3-e', left: [] })
    expect(told.totals?.tickets).toBeGreaterThan(5)
    const numbers = (await activity.list({ about: { kind: 'request', id }, limit: 100 }))
      .filter(({ verb }) => verb === 'request.tickets-redacted')
      .flatMap(({ facts }) => facts['numbers'])
    expect(numbers).toContain('T-NEW-1')
    expect(numbers).toContain(desk.truth.subject.ownTickets.find(({ status }) => status === 'closed')?.number)
    await expectNowhere(office)
  })

  it('is approved by nobody where who said whom it means is that person', async () => {
    const desk = await freshDesk()
    const office = await open(desk)
    const { requests, accounts, plans } = office.control
    const kim = { handle: 'kim', name: 'Kim', email: email.replace('@', '+kim@'), roles: ['dpo'] } as const
    await accounts.create(kim, 'system')
    const [row] = await desk.run('select login from persons where email = ?', email)
    // The request knows no address: the desk tells it, when the plan is made.
    const { id } = await requests.receive(asked({ logins: [String(row?.['login'])] }))
    await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by: 'kim' })
    await office.until(id, 'to-approve')
    const digests = await digestsOf(office, id)
    await expect(requests.approve(id, digests, { by: 'ben' })).rejects.toMatchObject({ code: 'own-account' })
    expect((await requests.get(id)).state).toBe('to-approve')
    expect((await plans.ofRequest(id)).map(({ state }) => state)).toEqual(['ready'])
  })

  it('tells of a desk that is away, and does the other ones meanwhile', async () => {
    const desk = await freshDesk()
    const office = await open(desk)
    const { requests, side } = office.control
    await side.desks.add('away', { map: 'sample/1', address: 'postgres://nobody@127.0.0.1:1/none' })
    const { id } = await requests.receive(asked(subject))
    await approved(office, id)
    await requests.startNow(id, 'subject-asked', { by: 'ben' })
    await office.until(id, 'incomplete')
    const { left, parts, retry_at } = await requests.get(id)
    expect(parts.map(({ desk: name, state }) => [name, state])).toEqual([
      ['away', 'unreachable'],
      ['sample', 'left'],
    ])
    expect(left).toContainEqual({ what: 'unreachable', desk: 'away', code: 'database.unreachable' })
    expect(retry_at).toEqual(new Date(office.clock.now().getTime() + 6 * 3_600_000))
    // It is back, as the desk where nobody knows the person any more.
    await side.desks.add('away', { map: 'sample/1', address: desk.url, replace: true })
    office.clock.advance(6 * 3_600_000)
    await requests.tick()
    await expect.poll(async () => (await requests.get(id)).parts[0]?.state).toBe('failed')
    // Only a namesake is there; nobody but a person can tell that it is one.
    await office.until(id, 'failed')
    expect((await requests.get(id)).parts[0]?.problem).toBe('name-is-not-enough')
    await requests.dismiss(id, 'away', { by: 'rita' })
    await office.until(id, 'incomplete')
    expect((await requests.get(id)).parts[0]?.tries).toBe(2)
    expect((await requests.get(id)).left.map(({ what }) => what)).not.toContain('unreachable')
  })

  it('gives what is held to who asks for that, and erases nothing', async () => {
    const desk = await freshDesk()
    const office = await open(desk)
    const { requests, access } = office.control
    const before = await snapshotOf(desk.database)
    const { id } = await requests.receive(asked(subject, { kind: 'access' }))
    await approved(office, id)
    await office.until(id, 'running', 'completed')
    // By itself as soon as it is made, not only when everything is looked at once a minute.
    await office.until(id, 'completed')
    const known = await access.ofRequest(id)
    expect(known).toMatchObject({ state: 'ready', missing: [], asked_by: 'ben' })
    expect(known?.totals?.['tickets']).toBeGreaterThan(5)
    expect(await snapshotOf(desk.database)).toEqual(before)
    await expectOnlySealed(office, desk, 'completed')
    office.clock.advance(15 * day)
    await access.tick()
    expect((await access.ofRequest(id))?.state).toBe('gone')
    await expectNowhere(office)
  })

  it('gives what is held, and holds it back, although no erasure could be planned', async () => {
    const desk = await freshDesk()
    const office = await open(desk)
    const { requests, holds, plans } = office.control
    const ids = desk.truth.subject.personIds.map(String)
    await holds.place(
      { desk: 'sample', kind: 'hold', ground: 'legal-claims', owner: 'lea' },
      { kind: 'person', hints: ids.map((value) => ({ kind: 'id', value })) },
      'lea',
    )
    const hints = ids.map((value) => ({ kind: 'id' as const, value }))
    const erasure = await plans.ask(
      'sample',
      { disposition: 'redact', selection: { kind: 'subject', hints } },
      'lea',
    )
    await expect.poll(async () => (await plans.load(erasure)).state).toBe('refused')
    const before = await snapshotOf(desk.database)
    for (const kindOfRequest of ['access', 'restriction'] as const) {
      const { id } = await requests.receive(asked(subject, { kind: kindOfRequest }))
      await approved(office, id)
      const [plan] = await plans.ofRequest(id)
      expect(plan).toMatchObject({ problem: null })
      const made = async () => {
        await requests.tick()
        return (await requests.get(id)).state
      }
      await expect.poll(made).toBe('completed')
    }
    const placed = await holds.list({ desk: 'sample', kind: 'restriction', state: 'open', limit: 10 })
    expect(placed.items).toHaveLength(1)
    expect(await snapshotOf(desk.database)).toEqual(before)
  })

  it('leaves nothing of anybody who came in by whatever door, however it ended', async () => {
    const letters: RequestLetter[] = []
    const notices: RequestNotices = {
      ...noNotices,
      letter: (letter) => {
        letters.push(letter)
        return Promise.resolve()
      },
    }
    const office = await open(await freshDesk(), {
      requests: { form: { enabled: true, hours: 1 } },
      ports: { notices },
    })
    const { requests } = office.control
    const canary = {
      emails: ['zoltan.kanarek@example.org'],
      names: ['Zoltan Kanarek'],
      phones: ['+49 30 998877665'],
      logins: ['zkanarek'],
      ids: { sample: ['kanarek-7'] },
      note: 'Kanarek called',
    }
    const received: string[] = []
    const receive = async (whom: ReceivedRequest['subject'], more: Partial<ReceivedRequest> = {}) => {
      const { id } = await requests.receive(asked(whom, more))
      received.push(id)
      return id
    }
    const first = await receive(canary)
    await receive(canary)
    await requests.verifyIdentity(first, { outcome: 'not shown' }, { by: 'rita' })
    await requests.addIdentifiers(first, { emails: ['z.kanarek@example.org'] }, { by: 'rita' })
    await requests.verifyIdentity(first, { outcome: 'shown', how: 'in-person' }, { by: 'rita' })
    // The id is no number, which the desk refuses; its words must not say what it was.
    await office.until(first, 'failed')
    await requests.withdraw(first, { by: 'rita' })
    const refused = await receive({ ...canary, ids: {} })
    await requests.refuse(refused, 'art-12-6', { by: 'ben' })
    for (const times of [1, 2]) {
      const entry = {
        email: 'kanarek@example.org',
        name: 'Zoltan Kanarek',
        kind: 'erasure',
        language: 'de',
      } as const
      await requests.form.submit(entry)
      expect(letters.filter((letter) => letter.kind === 'confirm-address')).toHaveLength(times)
    }
    const { requestId } = await requests.form.confirm(letters.at(-1)?.token?.reveal() ?? '')
    received.push(requestId)
    await office.until(requestId, 'completed', 'failed')
    office.clock.advance(2 * 3_600_000)
    expect(await requests.tick()).toMatchObject({ forgotten: 1 })
    for (const id of received)
      expect((await requests.get(id)).state).toMatch(/completed|withdrawn|rejected|duplicate/)
    for (const [table, text] of await dumpOf(office.control.store))
      expect(text, table).not.toMatch(/kanarek|998877665/i)
    for (const file of filesBelow(office.folder))
      expect(file.text, file.name).not.toMatch(/kanarek|998877665/i)
    const { rows } = await sql`select plan_id from seals where sealed_key is not null`.execute(
      office.control.store.db,
    )
    expect(rows).toEqual([])
  })
})

/** All columns of tickets but the first two, as they stand. */
async function otherColumns(desk: TestDesk): Promise<string> {
  const rows = await desk.run(
    "select column_name as name from information_schema.columns where table_name = 'tickets' and is_generated = 'NEVER' order by ordinal_position",
  )
  return rows.map(({ name }) => (name === 'id' || name === 'number' ? '' : `, "${String(name)}"`)).join('')
}

const needles = [email, ...subject.names, ...subject.phones].map(needleOf)

async function expectNowhere(office: Office): Promise<void> {
  const dump = await dumpOf(office.control.store)
  expect(dump.get('expunge.requests')).toContain('completed')
  expect([...dump.keys()].some((name) => name.startsWith('expunge_jobs.'))).toBe(true)
  for (const [table, text] of dump)
    for (const needle of needles)
      expect(needle.isIn(text.toLowerCase()), `${needle.needle} in ${table}`).toBe(false)
  for (const { name, text } of filesBelow(office.folder))
    for (const needle of needles) expect(needle.isIn(text), `${needle.needle} in ${name}`).toBe(false)
  const { rows } = await sql`select plan_id from seals where sealed_key is not null`.execute(
    office.control.store.db,
  )
  expect(rows).toEqual([])
}

/** Before the end the person is there, and nobody can read it. */
async function expectOnlySealed(office: Office, desk: TestDesk, state = 'to-approve'): Promise<void> {
  const dump = await dumpOf(office.control.store)
  for (const [table, text] of dump)
    for (const needle of needles)
      expect(needle.isIn(text.toLowerCase()), `${needle.needle} in ${table}`).toBe(false)
  expect(dump.get('expunge.requests')).toContain(state)
  if (state !== 'completed') expect(dump.get('expunge.requests')).toContain('BEGIN AGE ENCRYPTED FILE')
  // The search would find it: it is in the desk.
  const [row] = await desk.run('select count(*) as count from persons where email = ?', email)
  expect(Number(row?.['count'])).toBe(1)
}
