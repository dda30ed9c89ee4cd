import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseDataMap } from '../../engine/datamap/load.ts'
import { undecidedLines } from '../../engine/datamap/undecided.ts'
import { type Draft, draftDataMap } from '../../engine/draft/draft.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { DraftOptions } from '../commands/datamap.ts'
import { writeResult } from '../keep.ts'
import { unnamedDesk } from '../../installation/target.ts'
import { withDatabase } from '../target.ts'
import { aligned, counted, quoted, wrapped } from '../text.ts'
import { addressOf } from './datamap.ts'

/** How long the look at rows may take in all, and each statement of it. */
const readingMs = 120_000
const statementMs = 5_000

/** Drafts a data map, and writes it or prints it. */
export async function draftMap(call: Call, options: DraftOptions): Promise<number> {
  const { output } = options
  refuseToReplace(call, options)
  const draft = await withDatabase(
    call,
    await addressOf(call, options),
    (database) =>
      draftDataMap({
        database,
        helpdesk: shortName(output ?? unnamedDesk(database, { helpdesk: 'our-desk' })),
        bounds: { rows: options.rows, until: performance.now() + readingMs },
        ...(options.ticket === undefined ? {} : { ticket: options.ticket }),
        ...(options.person === undefined ? {} : { person: options.person }),
      }),
    { readOnly: true, statementTimeoutMs: statementMs },
  )
  const undecided = undecidedLines(parseDataMap(draft.text, output ?? 'the draft').map).length
  if (output === undefined && !call.json) call.terminal.out(draft.text)
  else if (output !== undefined) await writeResult(call, output, draft.text)
  // Without a file, standard output is the map.
  const say = (line: string) => (output === undefined ? call.terminal.err(`${line}\n`) : call.say(line))
  if (!call.json) for (const line of draftLines(call, draft, undecided, options)) say(line)
  call.answer(draftFacts(draft, undecided, output))
  return 0
}

function refuseToReplace(call: Call, { output, force }: DraftOptions): void {
  if (output === undefined || force === true || !existsSync(resolve(call.terminal.folder, output))) return
  throw new UsageError('output-exists', `${output} is there already, and may hold what somebody decided`, {
    remedy: 'Name another file, or add --force to replace it.',
  })
}

/** A name for the help desk in the letters that a map allows. */
function shortName(text: string): string {
  const name = basename(text)
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
  return name === '' ? 'our-desk' : name
}

function draftLines(call: Call, draft: Draft, undecided: number, options: DraftOptions): readonly string[] {
  const { style, terminal } = call
  const { map, summary } = draft
  const roots = [
    ['tickets', map.ticket.table],
    ['persons', map.person.table],
  ] as const
  return [
    `${style.bold(options.output ?? 'The draft')}: ${counted(summary.tables, 'table')}, ${counted(summary.columns, 'column')}.`,
    ...roots.flatMap(([what, { value, why }]) =>
      wrapped(`${what} are taken from ${value.name}: ${why}`, terminal.width),
    ),
    '',
    ...aligned([
      ['', 'sure', 'likely', 'to decide'].map(style.dim),
      ['columns', summary.sureties.sure, summary.sureties.likely, summary.sureties.decide],
      ['relations', summary.relations.sure, summary.relations.likely, summary.relations.decide],
    ]),
    '',
    ...(summary.unread === 0
      ? []
      : [`${counted(summary.unread, 'table')} could not be looked into; the map says why.`]),
    ...(options.output === undefined ? [] : nextSteps(options, options.output, undecided)),
  ]
}

function nextSteps({ desk }: DraftOptions, output: string, undecided: number): readonly string[] {
  const where = desk === undefined ? '--url URL' : `--desk ${quoted(desk)}`
  return [
    `Nothing was changed. A person has to look at ${undecided === 1 ? 'one line' : `${undecided} lines`} with the word decide:`,
    `  expunge datamap check ${quoted(output)} ${where}`,
    'Then read the questions at the end of the file. docs/desks/your-own.md goes with you.',
  ]
}

function draftFacts({ map, text, summary }: Draft, undecided: number, output: string | undefined) {
  const root = ({ value, surety, why }: Draft['map']['ticket']['table']) => ({
    table: value.name,
    surety,
    why,
  })
  return {
    file: output ?? null,
    ...summary,
    undecided,
    ticket: root(map.ticket.table),
    person: root(map.person.table),
    ...(output === undefined ? { text } : {}),
  }
}
