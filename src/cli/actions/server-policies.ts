import { readFile } from 'node:fs/promises'
import { loadPolicies } from '../../engine/policy/load.ts'
import { starterMaps, starterText } from '../../engine/policy/starters.ts'
import type { Call } from '../call.ts'
import type { EnabledRecordsOptions, PutPoliciesOptions } from '../commands/policies.ts'
import { asking } from '../asking.ts'
import type { RemoteOptions } from '../remote.ts'
import { aligned, counted, wrapped } from '../text.ts'

/** Brings a file of policies to the server, as drafts. */
export async function putPolicies(call: Call, file: string, options: PutPoliciesOptions): Promise<undefined> {
  // Mistakes are told with the file's own name, before anything is sent.
  const loaded = await loadPolicies(file)
  const desk = options.desk ?? loaded.desk
  const text = await readFile(file, 'utf8')
  const kept = await asking(call, options, (client) => client.policies.putFile({ desk, text }))
  for (const line of aligned(
    kept.items.map(({ id, version, state }) => [call.style.bold(id), `version ${version}`, state]),
    '',
  ))
    call.say(line)
  for (const { line, column, code, policy = '', message } of kept.warnings) {
    call.say(`${file}:${line}:${column}  ${call.style.warn('warning')}  ${code}  ${policy}`.trimEnd())
    for (const part of wrapped(message, call.terminal.width, '    ')) call.say(part)
  }
  call.say(
    'Drafts run once somebody has simulated them, and somebody else than their author has enabled them: docs/policies.md.',
  )
  call.answer(kept)
}

/** Lists the policies of the server, with how each stands. */
export async function listPolicies(call: Call, options: RemoteOptions): Promise<undefined> {
  const { items } = await asking(call, options, (client) => client.policies.list({}))
  const rows = items.map(({ id, version, state, enabledVersion, nextDue, last }) => [
    id,
    state,
    enabledVersion === undefined || enabledVersion === version
      ? `${version}`
      : `${version}, enabled is ${enabledVersion}`,
    minuteOf(nextDue),
    last === undefined ? '-' : `${minuteOf(last.at)} ${last.state}, ${counted(last.tickets, 'ticket')}`,
  ])
  const title = ['policy', 'state', 'version', 'next due (UTC)', 'last result'].map(call.style.dim)
  for (const line of aligned([title, ...rows], '')) call.say(line)
  call.answer({ items })
}

const minuteOf = (at: string | undefined) => (at === undefined ? '-' : at.slice(0, 16).replace('T', ' '))

/** Prints the shipped policies for a data map, or which maps there are some for. */
export async function printStarters(call: Call, map: string | undefined): Promise<undefined> {
  if (map === undefined) {
    for (const name of starterMaps()) call.say(name)
    call.answer({ maps: starterMaps() })
    return
  }
  const text = await starterText(map)
  if (call.json) call.answer({ map, text })
  else call.terminal.out(text)
}

/** Writes records of processing activities of what is enabled on the server. */
export async function exportEnabled(call: Call, options: EnabledRecordsOptions): Promise<undefined> {
  const { format, from, to } = options
  const between = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  await asking(call, options, async (client) => {
    if (call.json || format === 'json') {
      const { records } = await client.policies.records(between)
      call.terminal.out(`${JSON.stringify({ records }, null, 2)}\n`)
      return
    }
    const { recordsCsv, recordsMarkdown } = client.policies
    call.terminal.out(await (await (format === 'csv' ? recordsCsv : recordsMarkdown)(between)).text())
  })
}
