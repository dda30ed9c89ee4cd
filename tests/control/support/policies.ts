import { expect } from 'vitest'
import { type Control, openControl } from '../../../src/control/control.ts'
import { parsePolicies } from '../../../src/engine/policy/load.ts'
import type { Policy } from '../../../src/engine/policy/schema.ts'
import type { Clock } from '../../../src/shared/clock.ts'
import { type TestDesk } from '../../support/desk.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { createTestStore, type StoreKind } from '../../support/stores.ts'

/** A clock that is set by hand; `step` moves it on by so many milliseconds whenever somebody looks. */
export interface HandClock extends Clock {
  set(text: string): void
  step: number
}

export function handClock(start: string): HandClock {
  let at = Date.parse(start)
  return {
    step: 0,
    now() {
      at += this.step
      return new Date(at)
    },
    set: (text) => {
      at = Date.parse(text)
    },
  }
}

/** Processes of one installation with a sample desk; each has its own connections and its own queue. */
export interface Installed {
  readonly control: Control
  readonly all: readonly Control[]
  readonly end: () => Promise<void>
}

export async function installed(
  kind: StoreKind,
  desk: TestDesk,
  clock: Clock,
  processes = 1,
): Promise<Installed> {
  const test = await createTestStore(kind)
  const folder = temporaryFolder('control')
  // An embedded store has one process: the one that is to be opened.
  if (kind === 'embedded') await test.drop()
  const all: Control[] = []
  for (let i = 0; i < processes; i++)
    all.push(
      await openControl({ folder, database: test.url, clock, jobs: { leaseSeconds: 10, pollSeconds: 1 } }),
    )
  const [control] = all
  if (control === undefined) throw new Error('no process')
  await control.side.desks.add('support', { map: 'sample/1', address: desk.url })
  return {
    control,
    all,
    end: async () => {
      for (const one of all) await one.close()
      if (kind === 'server') await test.drop()
    },
  }
}

/** A policy as a file says it, with what every policy needs. */
export function policyOf(id: string, words: Readonly<Record<string, unknown>>): Policy {
  const common = {
    title: `Rule ${id}`,
    data: 'tickets',
    disposition: 'redact',
    owner: 'dpo',
    ground: { law: 'Art. 6(1)(b) GDPR' },
    justification: 'for the test',
    limit: { factor: 2 },
  }
  const text = JSON.stringify({
    desk: 'support',
    map: 'sample/1',
    policies: { [id]: { ...common, ...words } },
  })
  const [policy] = parsePolicies(text, 'test.yaml').policies
  if (policy === undefined) throw new Error('no policy')
  return policy
}

/** Writes, simulates and enables a policy, each by another; gives the tickets that the simulation found. */
export async function enabled(
  control: Control,
  policy: Policy,
): Promise<{ readonly id: string; readonly due: number }> {
  const { policy_id: id, version } = await control.policies.put(policy, 'anna')
  const simulationId = await control.policies.simulate(id, version, 'anna')
  await expect
    .poll(async () => (await control.policies.simulation(id, simulationId)).state)
    .not.toBe('waiting')
  const { digest, result, problem } = await control.policies.simulation(id, simulationId)
  expect(problem).toBeNull()
  await control.policies.enable(id, { version, simulation: digest ?? '' }, 'ben')
  return { id, due: result?.due.tickets ?? -1 }
}

/** Waits until the latest occurrence of a policy has ended, looking after policies meanwhile. */
export async function ended(control: Control, id: string, count: number) {
  await expect
    .poll(
      async () => {
        await control.policies.tick()
        const all = await control.policies.occurrences(id, 50)
        return all.filter(({ state }) => state !== 'working').length
      },
      { interval: 300 },
    )
    .toBe(count)
  return control.policies.occurrences(id, 50)
}
