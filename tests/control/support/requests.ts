import { expect } from 'vitest'
import { type Control, type ControlOptions, openControl } from '../../../src/control/control.ts'
import type { RequestsParts } from '../../../src/control/requests/change.ts'
import type { ReceivedRequest } from '../../../src/control/requests/receiving.ts'
import type { RequestState } from '../../../src/control/requests/states.ts'
import { startWorker } from '../../../src/control/worker.ts'
import { fixedClock } from '../../../src/shared/clock.ts'
import { temporaryFolder } from '../../support/folders.ts'
import type { StoreKind } from '../../support/stores.ts'
import { createTestDatabase } from '../../support/databases.ts'

/** An organization's Expunge with a clock of its own, whose worker takes jobs. */
export interface Office {
  readonly control: Control
  readonly clock: ReturnType<typeof fixedClock>
  readonly folder: string
  readonly url: string
  /** Waits, without the clock, until the worker has brought the request to one of the states. */
  until(id: string, ...states: readonly RequestState[]): Promise<RequestState>
  close(): Promise<void>
}

export interface OfficeOptions {
  readonly now: string
  readonly requests?: ControlOptions['requests']
  readonly ports?: Partial<Pick<RequestsParts, 'notices' | 'access' | 'holds' | 'accounts'>>
  /** Of this process; others may work as well. */
  readonly workers?: 0 | 1
}

/** Opens an office over an empty store. */
export async function openOffice(kind: StoreKind, options: OfficeOptions): Promise<Office> {
  const { now, requests, ports, workers = 1 } = options
  const folder = temporaryFolder('office')
  const test = kind === 'server' ? await createTestDatabase('postgresql', 'office') : undefined
  const clock = fixedClock(now)
  const control = await openControl({
    folder,
    clock,
    jobs: { leaseSeconds: 10, pollSeconds: 1 },
    ...(test === undefined ? {} : { database: test.url }),
    ...(requests === undefined ? {} : { requests }),
    ...(ports === undefined ? {} : { ports }),
  })
  if (workers === 1) await startWorker(control)
  return {
    control,
    clock,
    folder,
    url: test?.url ?? `pglite:${folder}/database`,
    until: async (id, ...states) => {
      let state: RequestState = 'received'
      await expect
        .poll(
          async () => {
            ;({ state } = await control.requests.get(id))
            return states.includes(state)
          },
          { interval: 50, message: `${id} is to be ${states.join(' or ')}` },
        )
        .toBe(true)
      return state
    },
    close: async () => {
      await control.close()
      await test?.drop()
    },
  }
}

/** A request of somebody's for everything, as a colleague took it down. */
export function asked(
  subject: ReceivedRequest['subject'],
  more: Partial<ReceivedRequest> = {},
): ReceivedRequest {
  return { kind: 'erasure', channel: 'console', subject, by: 'rita', ...more }
}

/** The digests of the plans that wait for approval. */
export async function digestsOf({ control }: Office, id: string): Promise<Record<string, string>> {
  const { parts } = await control.requests.get(id)
  const waiting = parts.filter(({ state }) => state === 'ready')
  const entries = waiting.map(async ({ desk, plan_id: planId }) => {
    const { digest } = await control.plans.load(planId ?? '')
    return [desk, digest ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** Identity, plans and approval, up to the grace period. */
export async function approved(office: Office, id: string): Promise<void> {
  const { requests } = office.control
  await requests.verifyIdentity(id, { outcome: 'shown', how: 'id-document' }, { by: 'rita' })
  await office.until(id, 'to-approve')
  await requests.approve(id, await digestsOf(office, id), { by: 'ben' })
}
