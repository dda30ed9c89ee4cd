import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  openTestOffice,
  playPlan,
  playPlans,
  playRun,
  playRuns,
  readyDigests,
  type TestOffice,
} from '../../src/control/requests/office.fixtures.ts'
import { ExpungeError } from '../../src/shared/errors.ts'

const people = ['rita', 'ben', 'anna'] as const
const hour = 3_600_000

/** One thing that happens: somebody decides, the engine comes to an end, time passes, a process is killed. */
const happening = fc.record({
  what: fc.constantFrom(
    ...(['receive', 'identity', 'approve', 'approve', 'plan', 'start', 'callOff', 'retry', 'task'] as const),
    // What brings a request on comes often, or the stories would go nowhere.
    ...Array.from({ length: 24 }, () => 'next' as const),
    ...(['end', 'part', 'extend', 'identify', 'requeue'] as const),
    ...([
      'planned',
      'planned',
      'planned',
      'away',
      'grown',
      'ran',
      'ran',
      'broke',
      'broke',
      'broke',
      'broke',
      'found',
    ] as const),
    ...(['tick', 'tick', 'advance', 'hours', 'weeks'] as const),
  ),
  who: fc.constantFrom(...people),
  whom: fc.nat({ max: 2 }),
  /** After so many writes the process is gone; 9 is never. */
  dies: fc.constantFrom(9, 9, 9, 0, 1, 2, 3, 4),
})
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

/** Comes by every state that the others reach by chance: a plan that is approved, a run that breaks, one that leaves something. */
const usualStory: Happening[] = (
  'receive next next next next next weeks tick next next planned advance broke ' +
  'advance retry next planned advance found advance'
)
  .split(' ')
  .map((what) => ({ what: what as Happening['what'], who: 'anna', whom: 1, dies: 9 }))

class Killed extends Error {}

describe('whatever people do, and whenever a process is killed', () => {
  it('no request is lost, none runs unapproved, nobody approves their own, and all come to an end', async () => {
    let left = 9
    let kills = 0
    const reached = new Set<string>()
    const office = await openTestOffice('server', {
      settings: { grace: { days: 5 }, tasks: { crm: { title: 'Delete in the CRM', owner: 'carl' } } },
      ports: { accounts: { emailsOf: (by) => Promise.resolve([`${by}@example.org`]) } },
      mayDie: () => {
        if (left === 9) return
        if (left === 0) throw new Killed()
        left -= 1
      },
    })
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 50, maxLength: 90 }), async (story) => {
        for (const table of [
          'request_desks',
          'request_marks',
          'request_tasks',
          'requests',
          'plans',
          'activity',
        ] as const)
          await office.store.db.deleteFrom(table).execute()
        await office.store.db.deleteFrom('runs').execute()
        office.sent.length = 0
        const known: string[] = []
        for (const event of story) {
          left = event.dies
          try {
            await happen(office, known, event)
          } catch (error) {
            if (error instanceof Killed) kills += 1
            else if (!(error instanceof ExpungeError)) throw error
          } finally {
            left = 9
          }
          await expectSound(office, known)
          for (const id of known) reached.add((await office.requests.get(id)).state)
        }
        if ((await office.side.runs.list()).length > 0) reached.add('a run')
        await expectEnds(office, known)
      }),
      {
        numRuns: 40,
        examples: [[usualStory]],
        ...(process.env['EXPUNGE_PROPERTY_SEED'] === undefined
          ? {}
          : { seed: Number(process.env['EXPUNGE_PROPERTY_SEED']) }),
      },
    )
    // Stories that go nowhere would prove nothing.
    expect(kills).toBeGreaterThan(20)
    for (const state of ['to-approve', 'grace', 'running', 'a run']) expect(reached).toContain(state)
    expect(reached.has('failed') || reached.has('incomplete')).toBe(true)
    await office.drop()
  })
})

async function happen(office: TestOffice, known: string[], { what, who, whom }: Happening): Promise<void> {
  const { requests, clock } = office
  const how = { by: who }
  if (what === 'receive') {
    const subject = { emails: [`${['rita', 'someone', 'other'][whom % 3]}@example.org`] }
    const { id } = await requests.receive({ kind: 'erasure', channel: 'api', subject, by: who })
    known.push(id)
    return
  }
  if (what === 'tick') return void (await requests.tick())
  if (what === 'hours') return clock.advance(7 * hour)
  if (what === 'weeks') return clock.advance(9 * 24 * hour)
  if (what === 'requeue') return void (await requests.requeue('b'))
  const id = known[whom % Math.max(1, known.length)]
  if (id === undefined) return
  const acts: Partial<Record<Happening['what'], () => Promise<unknown>>> = {
    identity: () => requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, how),
    approve: async () => requests.approve(id, await readyDigests(office, id), how),
    plan: () => requests.plan(id, how),
    start: () => requests.startNow(id, 'risk', how),
    callOff: () => requests.callOff(id, how),
    retry: () => requests.retry(id, how),
    end: () => (whom === 0 ? requests.refuse(id, 'art-12-5', how) : requests.withdraw(id, how)),
    part: () => requests.partlyRefuse(id, ['b'], 'art-17-3-b', how),
    extend: () => requests.extend(id, 'number', how),
    identify: () => requests.addIdentifiers(id, { logins: [`login${whom}`] }, how),
    next: () => bringOn(office, id),
    advance: () => requests.advance(id),
    task: async () => {
      for (const task of await requests.tasks.ofRequest(id))
        if (task.state === 'open') await requests.tasks.close(id, task.name, { outcome: 'done' }, how)
    },
    planned: () => playOne(office, id, {}),
    away: () => playOne(office, id, { problem: 'database.unreachable', passes: true }),
    grown: () => playOne(office, id, { numbers: Array.from({ length: 30 }, (_, i) => String(i)), rows: 900 }),
    ran: () => runOne(office, id, 'verified'),
    broke: () => runOne(office, id, 'failed'),
    found: () => runOne(office, id, 'findings'),
  }
  await acts[what]?.()
}

async function playOne(office: TestOffice, id: string, play: Parameters<typeof playPlan>[2]): Promise<void> {
  const plan = (await office.plans.ofRequest(id)).find(({ state }) => state === 'waiting')
  if (plan !== undefined) await playPlan(office, plan.id, play)
}

async function runOne(
  office: TestOffice,
  id: string,
  state: 'verified' | 'failed' | 'findings',
): Promise<void> {
  for (const plan of await office.plans.ofRequest(id)) {
    if (plan.state !== 'approved') continue
    const run = await office.side.runs.ofPlan(plan.digest ?? '')
    if (run?.state !== 'verified') return void (await playRun(office, plan.id, state))
  }
}

/** Acts that decide whom a request means. */
const means: ReadonlySet<string> = new Set([
  'request.received',
  'request.identity-shown',
  'request.identifiers-added',
])

/** What has to hold at every moment. */
async function expectSound(office: TestOffice, known: readonly string[]): Promise<void> {
  const { store, plans, side } = office
  const rows = await store.db.selectFrom('requests').selectAll().execute()
  const kept = new Set(rows.map(({ id }) => id))
  for (const id of known) expect(kept.has(id), `${id} is kept`).toBe(true)
  const approvals = new Map<string, string>()
  const entries = await store.db.selectFrom('activity').selectAll().execute()
  for (const { verb, by, facts } of entries)
    if (verb === 'plan.approved') approvals.set(String(facts['digest']), by)
  for (const { verb, by, about_id: id, number } of entries)
    if (verb === 'request.approved')
      expect(
        entries.some(
          (one) => one.about_id === id && one.by === by && one.number < number && means.has(one.verb),
        ),
        `${by} approves whom they meant`,
      ).toBe(false)
  for (const row of rows) {
    expect(await side.keyring.hasSeal(row.id)).toBe(row.ended_at === null)
    for (const plan of await plans.ofRequest(row.id)) {
      if (row.ended_at !== null)
        expect(await side.keyring.hasSeal(plan.id), `${row.state} ${plan.state}`).toBe(false)
      if (plan.state !== 'approved' && plan.state !== 'failed') continue
      if (plan.digest === null) continue
      // It carries an approval that somebody gave to another plan of the same request and desk.
      const approver = approvals.get(plan.carried_digest ?? '')
      expect(approver, 'an approval').toBeDefined()
      expect(approver).toBe(plan.approved_by)
      expect(approver).not.toBe(row.received_by)
      expect(row.grace_ends_at?.getTime() ?? 0).toBeLessThanOrEqual(office.clock.now().getTime())
      expect(
        row.received_by === 'rita' || approver !== 'rita' || !(await isAbout(office, row.id, 'rita')),
      ).toBe(true)
    }
  }
  const runs = await side.runs.list()
  for (const { plan } of runs) expect((await plans.load(plan.id)).carried_digest).not.toBeNull()
  const applied = office.sent.filter(({ kind }) => kind === 'apply').length
  expect(applied).toBeGreaterThanOrEqual(runs.length)
}

async function isAbout({ store, side }: TestOffice, id: string, who: string): Promise<boolean> {
  const mark = side.keyring.markerDigest(`request email ${who}@example.org`)
  const found = await store.db
    .selectFrom('request_marks')
    .select('mark')
    .where('request_id', '=', id)
    .where('mark', '=', mark)
    .execute()
  return found.length > 0
}

/** When people do what they should and nothing breaks any more, every request comes to its end. */
async function expectEnds(office: TestOffice, known: readonly string[]): Promise<void> {
  const { requests, clock } = office
  for (let round = 0; round < 12; round++) {
    clock.advance(6 * 24 * hour)
    await requests.tick()
    for (const id of known) {
      await bringOn(office, id)
      await playPlans(office, id)
      await playRuns(office, id)
    }
  }
  const states = await Promise.all(known.map(async (id) => (await requests.get(id)).state))
  for (const state of states) expect(['completed', 'rejected', 'withdrawn', 'duplicate']).toContain(state)
  await expectSound(office, known)
}

/** What somebody who may does next, so that the request comes to its end. */
async function bringOn(office: TestOffice, id: string): Promise<void> {
  const { requests } = office
  const by = 'dora'
  const { state, tasks } = await requests.get(id)
  if (state === 'received') await requests.verifyIdentity(id, { outcome: 'shown', how: 'in-person' }, { by })
  await requests.advance(id)
  if (state === 'planning') await playOne(office, id, {})
  if (state === 'to-approve') {
    const digests = await readyDigests(office, id)
    if (Object.keys(digests).length > 0) await requests.approve(id, digests, { by: 'zoe' })
  }
  if (state === 'running') await playOne(office, id, {})
  if (state !== 'incomplete' && state !== 'failed') return
  for (const task of tasks)
    if (task.state === 'open') await requests.tasks.close(id, task.name, { outcome: 'done' }, { by })
  await requests.advance(id)
  const now = await requests.get(id)
  const isStuck = now.parts.some((part) => part.state === 'unreachable' || part.state === 'failed')
  if (isStuck) await requests.retry(id, { by })
}
