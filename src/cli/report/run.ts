import { cutTexts, maskedTotals } from '../../engine/apply/facts.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import { openPlaces } from '../../engine/review/counts.ts'
import { restoredRows } from '../../engine/restore/tally.ts'
import type { Style } from '../style.ts'
import { aligned, counted, lasted, wrapped } from '../text.ts'
import { countsTable } from './counts.ts'

/** What became of a run, and the command that comes next. */
export function runLines(record: RunRecord, style: Style, width: number): string[] {
  return [
    `${style.bold(`Run ${record.id}`)}  ${stateWord(record, style)}`,
    ...aligned([
      ['desk', `${record.desk} (${record.label})`],
      ['plan', `${record.plan.id}, ${record.plan.disposition}`],
      ['changed', extent(record)],
      [
        'checkpoints',
        record.checkpoints === 'desk'
          ? "in the desk's database"
          : 'on our side: nothing may be created in the desk',
      ],
      ...(record.replayOf === undefined ? [] : [['replay of', record.replayOf]]),
      ...(record.retries > 0 ? [['retries', String(record.retries)]] : []),
      ...(record.error === undefined
        ? []
        : [['stopped by', `${record.error.message} (${record.error.code})`]]),
      ...verificationRows(record),
      ...textRows(record),
      ...cutRows(record),
      ...undoRows(record),
    ]),
    ...countsTable(record.counts, style),
    ...(record.incomplete.length === 0 ? [] : ['', style.bold('Not done: the run counts as incomplete')]),
    ...record.incomplete.flatMap((reason) => wrapped(`${style.bad('!')} ${reason}`, width)),
    ...toIndexAnew(record).flatMap((line) => ['', ...wrapped(`${style.warn('!')} ${line}`, width)]),
    '',
    ...next(record),
  ]
}

function textRows({ id, texts }: RunRecord): string[][] {
  if (texts === undefined) return []
  const total = maskedTotals(texts)
  const open = openPlaces(texts)
  const { looked = 0, withMisses = 0 } = texts.review ?? {}
  return [
    ['texts', `${counted(total.values, 'value')} masked in ${counted(total.texts, 'text')}`],
    ...(total.removed === undefined
      ? []
      : [['', `${counted(total.removed, 'text')} could not be masked and went as a whole`]]),
    ...(open === 0
      ? []
      : [['to review', `${counted(open, 'uncertain place')} wait: expunge runs review ${id}`]]),
    ...(looked === 0
      ? []
      : [
          [
            'looked at',
            `${looked} of ${counted(total.texts, 'masked text')}, ${withMisses} with something missed`,
          ],
        ]),
  ]
}

function cutRows({ cut }: RunRecord): string[][] {
  return cut === undefined
    ? []
    : [['cut off', `the end of ${counted(cutTexts(cut), 'masked text')}, for which the column had no room`]]
}

function undoRows({ archive, state, restoration }: RunRecord): string[][] {
  if (restoration !== undefined) {
    const { tables, at, notBack } = restoration
    const left = restoredRows(tables, 'left')
    return [
      ['undone', `${counted(restoredRows(tables, 'restored'), 'row')} put back (${at})`],
      ...(left === 0 ? [] : [['left alone', `${counted(left, 'row')}, changed since the run`]]),
      ...Object.entries(tables).flatMap(([table, counts]) =>
        counts.left === undefined ? [] : [['', `${table}: ${counts.left}`]],
      ),
      ...notBack.map((what) => ['not back', what]),
    ]
  }
  if (archive === undefined || state === 'restoring') return []
  return [['undo', `can be put back until ${archive.until}; complete only after that`]]
}

function toIndexAnew({ toIndexAnew: names = [] }: RunRecord): string[] {
  return names.map(
    (name) =>
      `Left to you: have the desk index its tickets and persons anew. Documents of ${name} that changed hold only the columns of their rows until then.`,
  )
}

/** What a script gets of a run. */
export function runFacts(record: RunRecord): object {
  const { id, ...rest } = record
  return { run: id, ...rest }
}

/** The state of a run in its color. */
export function stateWord(record: Pick<RunRecord, 'state'>, style: Style): string {
  const { state } = record
  if (state === 'verified') return style.good(state)
  return state === 'applied' || state === 'running'
    ? state
    : (state === 'failed' || state === 'findings' ? style.bad : style.warn)(state)
}

function extent({ rows, plannedRows, seconds }: RunRecord): string {
  const planned = rows === plannedRows ? '' : ` (planned: ${counted(plannedRows, 'row')})`
  return `${counted(rows, 'row')}${planned} in ${lasted(seconds)}`
}

function verificationRows({ verification }: RunRecord): string[][] {
  if (verification === undefined) return []
  const { certain, likely, weak } = verification.findings
  return [
    ['verified', `${verification.outcome} (${verification.at})`],
    ['found', `${certain} certain, ${likely} likely, ${weak} weak`],
    ['reporting', verification.reportsEqual && verification.performanceEqual ? 'equal' : 'not equal'],
  ]
}

function next({ id, state, plan }: RunRecord): string[] {
  if (state === 'restoring') return ['Not all of it is back yet. Carry on with:', `  expunge restore ${id}`]
  if (state === 'restored')
    return [`The run is undone. To erase again, make a new plan (${plan.id} is used).`]
  if (state === 'paused' || state === 'failed' || state === 'running')
    return ['What was committed stays. Carry on with:', `  expunge runs resume ${id}`]
  if (state === 'applied') return ['Look again whether anything is left:', `  expunge verify ${id}`]
  if (state === 'findings') return ['After mending what was found, look again:', `  expunge verify ${id}`]
  return state === 'verified'
    ? ['Get the certificate:', `  expunge certify ${id} -o certificate.pdf`]
    : ['The run was given up.']
}
