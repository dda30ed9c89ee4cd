import type { Client } from '../../contract/client.ts'
import { UsageError } from '../../shared/errors.ts'
import { everyItem } from '../../shared/pages.ts'
import { asking } from '../asking.ts'
import type { Call } from '../call.ts'
import type { AddRequestOptions, ListRequestsOptions } from '../commands/requests.ts'
import type { RemoteOptions } from '../remote.ts'
import { aligned } from '../text.ts'

/** Takes a request in. */
export async function addRequest(call: Call, options: AddRequestOptions): Promise<undefined> {
  const { kind, email, phone, name, login, id, note, desk, received, lang } = options
  const { disposition, organization, texts, files } = options
  if ([email, phone, login, id].every((part) => part === undefined))
    throw new UsageError(
      'no-subject',
      'expected at least one of --email, --phone, --login and --id: a name alone chooses nobody',
    )
  const made = await asking(call, options, (client) =>
    client.requests.receive({
      kind,
      channel: 'cli',
      subject: {
        ...(email === undefined ? {} : { emails: [...email] }),
        ...(phone === undefined ? {} : { phones: [...phone] }),
        ...(name === undefined ? {} : { names: [...name] }),
        ...(login === undefined ? {} : { logins: [...login] }),
        ...(id === undefined ? {} : { ids: keysByDesk(id) }),
        ...(note === undefined ? {} : { note }),
      },
      ...(organization === undefined ? {} : { organization: 'with' as const }),
      ...(desk === undefined ? {} : { desks: [...desk] }),
      ...(received === undefined ? {} : { received }),
      ...(lang === undefined ? {} : { language: lang }),
      ...(disposition === undefined ? {} : { disposition }),
      ...(texts === undefined ? {} : { texts }),
      ...(files === undefined ? {} : { files }),
    }),
  )
  call.say(`The request ${call.style.bold(made.id)} is ${made.state}.`)
  if (made.lead !== undefined) call.say(`The same person asked before: ${made.lead}`)
  call.answer(made)
}

/** Keys of accounts by desk, from `DESK=KEY`. */
function keysByDesk(pairs: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const pair of pairs) {
    const [, desk, key] = /^([^=]+)=(.+)$/.exec(pair) ?? []
    if (desk === undefined || key === undefined)
      throw new UsageError('subject-value', 'expected DESK=KEY after --id, such as support=4711')
    found[desk] = [...(found[desk] ?? []), key]
  }
  return found
}

/** Lists requests by the day on which their answer is due. */
export async function listRequests(call: Call, options: ListRequestsOptions): Promise<undefined> {
  const { due } = options
  const wanted = { limit: 200, ...(due === undefined ? {} : { due }) }
  const items = await asking(call, options, (client) =>
    Array.fromAsync(everyItem((from) => client.requests.list({ ...wanted, ...from }))),
  )
  const rows = items.map((item) => [item.due, item.id, item.kind, item.state, item.receivedBy])
  for (const line of aligned([['due', 'request', 'kind', 'state', 'by'].map(call.style.dim), ...rows], ''))
    call.say(line)
  if (items.length === 0) call.say('There are none.')
  call.answer({ items })
}

/** Shows one request, and what there is to do about it. */
export async function showRequest(call: Call, id: string, options: RemoteOptions): Promise<undefined> {
  const request = await asking(call, options, (client) => client.requests.get({ request: id }))
  for (const line of aligned([
    ['kind', request.kind],
    ['state', request.state],
    ['received', request.received],
    ['due', request.due],
    ...(request.texts === 'mask' ? [['texts', 'masked'] as const] : []),
    ...(request.files === 'remove' ? [['files of others', 'removed'] as const] : []),
    ...(request.graceEnds === undefined ? [] : [['grace ends', request.graceEnds] as const]),
    ...request.perDesk.map(
      ({ desk, state, problem, digest }) =>
        [
          `desk ${desk}`,
          [state, problem, state === 'ready' ? digest : undefined].filter(Boolean).join('  '),
        ] as const,
    ),
    ...request.left.map((left) => ['left', leftWords(left)] as const),
    ...request.tasks
      .filter(({ state }) => state === 'open')
      .map(({ name, owner, due }) => [`task ${name}`, `${owner}, by ${due}`] as const),
    ...(request.allowed.length === 0 ? [] : [['may be done', request.allowed.join(', ')] as const]),
  ]))
    call.say(line)
  call.answer(request)
}

type Listed = Awaited<ReturnType<Client['requests']['list']>>['items'][number]

const leftWords = ({ what, desk, task, code, count, until }: Listed['left'][number]): string =>
  [what, desk ?? task, code, count, until === undefined ? undefined : `until ${until}`]
    .filter((part) => part !== undefined)
    .join(' ')
