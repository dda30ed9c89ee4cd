import type { Client } from '../../contract/client.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { asking } from '../asking.ts'
import type { Call } from '../call.ts'
import type {
  ApproveRequestOptions,
  ExtendOptions,
  IdentityOptions,
  RefuseOptions,
  TasksOptions,
} from '../commands/request-acts.ts'
import { Interrupted } from '../exit.ts'
import type { RemoteOptions } from '../remote.ts'
import { aligned, counted } from '../text.ts'

/** Puts down whether the person has shown who they are. */
export async function verifyIdentity(call: Call, id: string, options: IdentityOptions): Promise<undefined> {
  const { how, notShown } = options
  if (how === undefined && notShown === undefined)
    throw new UsageError('request-word', 'expected --how or --not-shown, found neither')
  await acting(call, id, options, (client, request, looked) =>
    client.requests.identity(
      how === undefined ? { request, outcome: 'not shown' } : { request, outcome: 'shown', how },
      looked,
    ),
  )
}

/** Shows the plans that wait, and approves exactly those. */
export async function approveRequest(
  call: Call,
  id: string,
  options: ApproveRequestOptions,
): Promise<undefined> {
  await acting(call, id, options, async (client, request, looked, found) => {
    const plans = await waitingPlans(client, found)
    await confirmed(call, id, plans, options.yes)
    const digests = Object.fromEntries(plans.map(({ desk, digest }) => [desk, digest]))
    await client.requests.approve({ request, digests }, looked)
  })
}

interface WaitingPlan {
  readonly desk: string
  readonly digest: string
  readonly words: string
}

async function waitingPlans(client: Client, { id, perDesk }: Found): Promise<readonly WaitingPlan[]> {
  const waiting: WaitingPlan[] = []
  for (const { desk, state, plan, digest } of perDesk) {
    if (state !== 'ready' || plan === undefined || digest === undefined) continue
    const { disposition, summary } = await client.plans.get({ plan })
    const parts =
      summary === undefined
        ? []
        : [
            counted(summary.tickets, 'ticket'),
            counted(summary.persons, 'account'),
            counted(summary.rows, 'row'),
            ...(summary.retained.length === 0 ? [] : [`${summary.retained.length} kept`]),
            ...(summary.review.length === 0 ? [] : [`${counted(summary.review.length, 'place')} to look at`]),
          ]
    waiting.push({ desk, digest, words: [disposition, ...parts].join(', ') })
  }
  if (waiting.length > 0) return waiting
  throw new RefusedError('nothing-to-approve', `no plan of ${id} waits for an approval`, {
    facts: { request: id },
  })
}

async function confirmed(
  call: Call,
  id: string,
  plans: readonly WaitingPlan[],
  yes: readonly string[] | undefined,
): Promise<void> {
  const expected = plans.map(({ digest }) => digest)
  const command = `expunge requests approve ${id} --yes ${expected.join(' ')}`
  if (yes !== undefined) {
    if (yes.toSorted().join(' ') === expected.toSorted().join(' ')) return
    throw new RefusedError(
      'not-approved',
      'the digests given with --yes are not those of the plans that wait',
      {
        facts: { expected },
        remedy: `Look at the plans again; if they are the right ones, type: ${command}`,
      },
    )
  }
  if (!call.terminal.isInteractive || call.json)
    throw new RefusedError('not-approved', 'nobody can be asked here, and --yes is absent', {
      facts: { expected },
      remedy: `To approve what is planned, type: ${command}`,
    })
  for (const line of aligned(
    plans.map(({ desk, digest, words }) => [desk, words, digest]),
    '',
  ))
    call.terminal.err(`${line}\n`)
  const isSure = await call.questions.typedWord('Type APPROVE to approve exactly these plans:', 'APPROVE')
  if (!isSure) throw new Interrupted('Not approved; nothing was changed.')
}

/** Takes two months longer. */
export async function extendRequest(call: Call, id: string, options: ExtendOptions): Promise<undefined> {
  await acting(call, id, options, (client, request, looked) =>
    client.requests.extend({ request, reason: options.reason }, looked),
  )
}

/** Refuses a request, or some desks of it. */
export async function refuseRequest(call: Call, id: string, options: RefuseOptions): Promise<undefined> {
  const { ground, desk } = options
  await acting(call, id, options, (client, request, looked) =>
    client.requests.refuse({ request, ground, ...(desk === undefined ? {} : { desks: [...desk] }) }, looked),
  )
}

/** Ends a request that the person took back. */
export async function withdrawRequest(call: Call, id: string, options: RemoteOptions): Promise<undefined> {
  await acting(call, id, options, (client, request, looked) => client.requests.withdraw({ request }, looked))
}

/** Tries what is left again now. */
export async function retryRequest(call: Call, id: string, options: RemoteOptions): Promise<undefined> {
  await acting(call, id, options, (client, request, looked) => client.requests.retry({ request }, looked))
}

/** Lists what somebody has to do by hand. */
export async function listTasks(call: Call, options: TasksOptions): Promise<undefined> {
  const { owner } = options
  const { items } = await asking(call, options, (client) =>
    client.requests.tasks.mine(owner === undefined ? {} : { owner }),
  )
  const rows = items.map((task) => [task.due, task.request, task.name, task.state, task.title])
  for (const line of aligned([['due', 'request', 'task', 'state', 'what'].map(call.style.dim), ...rows], ''))
    call.say(line)
  if (items.length === 0) call.say('There are none.')
  call.answer({ items })
}

type Found = Awaited<ReturnType<Client['requests']['get']>>

/** Does something to what was looked at, and tells what became of it. */
async function acting(
  call: Call,
  id: string,
  options: RemoteOptions,
  act: (
    client: Client,
    id: string,
    looked: { context: { version: number } },
    found: Found,
  ) => Promise<unknown>,
): Promise<void> {
  const { state, due } = await asking(call, options, async (client) => {
    const found = await client.requests.get({ request: id })
    await act(client, id, { context: { version: found.version } }, found)
    return client.requests.get({ request: id })
  })
  call.say(`The request ${call.style.bold(id)} is ${state}; its answer is due on ${due}.`)
  call.answer({ id, state, due })
}
