import type { Plan, ReviewItem } from '../../engine/plan/document.ts'
import type { Planned } from '../../engine/plan/plan.ts'
import type { Preview, PreviewValue } from '../../engine/plan/preview.ts'
import { unsearchedWords } from '../../shared/unsearched.ts'
import type { Style } from '../style.ts'
import { aligned, counted, wrapped } from '../text.ts'
import { countsTable } from './counts.ts'

/** A plan, and why accounts were chosen where that is still known; the plan itself does not keep it. */
type Shown = Pick<Planned, 'plan'> & Partial<Pick<Planned, 'accounts'>>

/** Everything a person needs to approve a plan, as lines: what, why, how much, what stays; never a personal value. */
export function planLines(planned: Shown, style: Style, width: number): string[] {
  const { plan } = planned
  return [
    style.bold(`Plan ${plan.id}`),
    ...aligned([
      ['desk', `${plan.desk.name} (${plan.desk.label}, ${plan.desk.product} ${plan.desk.databaseVersion})`],
      ['data map', `${plan.map.helpdesk}, version ${plan.map.version}`],
      ['disposition', `${plan.disposition}: ${dispositionWords[plan.disposition]}`],
      ['selection', selectionWords(planned)],
      ...optionRows(plan),
      ['extent', extentWords(plan)],
    ]),
    ...section(style, 'What changes, in rows', countsTable(plan.counts, style)),
    ...section(style, 'Outside of the database', outsideLines(plan, width)),
    ...section(style, 'Kept on purpose', plan.retained.map(retainedLine)),
    ...section(style, 'Left as it is, for a person to judge', reviewLines(plan.review, width)),
    ...section(style, 'Not searched for this person', unsearchedLines(plan, width)),
    ...marked(style.warn, 'Mind', plan.warnings, style, width),
    ...marked(style.bad, 'Cannot be done: the run will count as incomplete', plan.incomplete, style, width),
  ]
}

/** Samples of what changes, before and after. Shows personal values: for a terminal, on request. */
export function previewLines(preview: Preview, style: Style, width: number): string[] {
  const half = Math.floor((width - 36) / 2)
  const of = (title: string, values: readonly PreviewValue[]) =>
    values.length === 0
      ? []
      : ['', style.bold(title), ...aligned(values.map((value) => previewRow(value, style, half)))]
  return [
    ...of('A ticket, before and after', preview.ticket),
    ...of('The person, before and after', preview.person),
  ]
}

/** What a script gets of a plan. */
export function planFacts(plan: Plan): object {
  const {
    id,
    digest,
    made,
    disposition,
    selection,
    options,
    totals,
    counts,
    retained,
    review,
    warnings,
    incomplete,
    stores,
    searchIndexes,
  } = plan
  return {
    id,
    digest,
    made,
    desk: plan.desk,
    map: { helpdesk: plan.map.helpdesk, version: plan.map.version, digest: plan.map.digest },
    disposition,
    selection: 'rule' in selection ? { ...selection, rule: undefined } : selection,
    options,
    totals,
    counts,
    retained,
    review,
    unsearched: plan.unsearched ?? {},
    warnings,
    incomplete,
    outside: [
      ...stores.map(({ name, location, objects }) => ({ name, place: location, objects })),
      ...searchIndexes.map(({ name, location, documents }) => ({ name, place: location, documents })),
    ],
  }
}

const dispositionWords = {
  redact: 'personal values go, rows and performance data stay',
  purge: 'rows go',
} as const

function selectionWords({ plan: { selection }, accounts }: Shown): string {
  if (selection.kind === 'tickets') {
    const shown = selection.numbers.slice(0, 8).join(', ')
    return `${counted(selection.numbers.length, 'ticket')}: ${shown}${selection.numbers.length > 8 ? ', …' : ''}`
  }
  if (selection.kind === 'filter')
    return `tickets where ${selection.filter}${selection.unfinished ? '' : ' (finished ones)'}, as of ${selection.asOf}`
  if (selection.idle !== undefined)
    return `${counted(selection.accounts.length, 'person', 'persons')} whom nothing refers to`
  if (accounts === undefined)
    return `one person, ${counted(selection.accounts.length, 'account')}: id ${selection.accounts.join(', id ')}`
  const chosen = accounts
    .map(({ person, reasons }) => `id ${person.key} by the ${reasons.join(' and the ')}`)
    .join(', ')
  return `one person, ${counted(selection.accounts.length, 'account')}: ${chosen}`
}

function optionRows({ options }: Plan): string[][] {
  return [
    ...(options.attachmentsOnly ? [['only', 'attachments']] : []),
    ...(options.attachments.length > 0
      ? [['only', `attachments with id ${options.attachments.join(', ')}`]]
      : []),
    ...(options.foundFiles === undefined
      ? []
      : [
          [
            'files',
            `${counted(Object.values(options.foundFiles).flat().length, 'attachment')} of others that name the person go`,
          ],
        ]),
    ...(options.transition === undefined ? [] : [['status', `set to ${options.transition}`]]),
    ...(options.note === undefined ? [] : [['note', 'added to each ticket']]),
    ...(options.undoDays === undefined
      ? []
      : [
          [
            'undo',
            `for ${counted(options.undoDays, 'day')} from the run's beginning; complete only after that`,
          ],
        ]),
  ]
}

function extentWords({ totals }: Plan): string {
  return [
    counted(totals.tickets, 'ticket'),
    counted(totals.persons, 'person record'),
    counted(totals.rows, 'row'),
  ].join(', ')
}

function outsideLines({ stores, searchIndexes }: Plan, width: number): string[] {
  const placed = [
    ...stores.map(({ name, location, objects }) => ({
      name,
      location,
      what: `${counted(objects, 'object')}, each removed once no row names it any more`,
      count: objects,
    })),
    ...searchIndexes.map(({ name, location, documents }) => ({
      name,
      location,
      what: `${counted(documents, 'document')}, deleted or cut down to what the row says`,
      count: documents,
    })),
  ]
  return placed
    .filter(({ count }) => count > 0)
    .flatMap(({ name, location, what }) =>
      wrapped(`${name} at ${location ?? 'an unknown place'}: ${what}`, width),
    )
}

function retainedLine(kept: Plan['retained'][number]): string {
  const { name, ground, until, tickets, inPart = 0, persons = 0, organizations = 0 } = kept
  const what = [
    ...(tickets > 0 ? [counted(tickets, 'ticket')] : []),
    ...(inPart > 0 ? [`${counted(inPart, 'ticket')} in part`] : []),
    ...(persons > 0 ? [counted(persons, 'person record')] : []),
    ...(organizations > 0 ? [counted(organizations, 'organization')] : []),
  ]
  return `  ${what.join(', ')}: ${name} (${ground})${until === undefined ? '' : `, until ${until}`}`
}

const reasonWords: Readonly<Record<ReviewItem['reason'], string>> = {
  weak: 'a single name part or number, too little to be sure',
  namesake: 'the full name, but another person has it too',
  'other account': "another account's own record",
  held: 'in what is kept, on a ground of the map or by a hold',
  unmapped: 'in a place that the data map does not speak of',
  'not text': 'in a column that cannot be masked',
  file: 'in a file that cannot be masked, such as a PDF',
  key: 'in a key or a column that must not change',
}

function reviewLines(review: readonly ReviewItem[], width: number): string[] {
  return [...Map.groupBy(review, (item) => item.reason)].flatMap(([reason, items]) => {
    const total = items.reduce((sum, item) => sum + item.rows, 0)
    const places = items
      .toSorted((a, b) => b.rows - a.rows)
      .map((item) => `${item.table}.${item.column} ${item.rows}`)
    const shown =
      places.slice(0, 6).join(', ') + (places.length > 6 ? `, and ${places.length - 6} more places` : '')
    return [`  ${counted(total, 'value')}: ${reasonWords[reason]}`, ...wrapped(shown, width, '    ')]
  })
}

function unsearchedLines({ unsearched = {} }: Plan, width: number): string[] {
  const words = unsearchedWords(unsearched)
  return words === '' ? [] : wrapped(`${words}: nobody knows whom they name`, width)
}

function section(style: Style, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', style.bold(title), ...lines]
}

function marked(
  color: (text: string) => string,
  title: string,
  items: readonly string[],
  style: Style,
  width: number,
): string[] {
  if (items.length === 0) return []
  const lines = items.flatMap((item) =>
    wrapped(item, width, '    ').map((line, i) => (i === 0 ? `  ${color('!')} ${line.trimStart()}` : line)),
  )
  return ['', style.bold(title), ...lines]
}

function previewRow(value: PreviewValue, style: Style, half: number): string[] {
  const before = short(value.before.reveal(), half)
  if (value.after === undefined) return [`${value.table}.${value.column}`, before, style.bad('row goes')]
  const after = value.after.reveal()
  return [
    `${value.table}.${value.column}`,
    before,
    after === null ? style.dim('(empty)') : style.good(short(after, half)),
  ]
}

// A desk's text may hold anything, and must not steer the terminal.
function short(text: string, most: number): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
  const letters = [...line]
  return letters.length > most ? `${letters.slice(0, Math.max(1, most - 1)).join('')}…` : line
}
