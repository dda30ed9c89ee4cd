import type { FoundContent } from '../../engine/discovery/content.ts'
import { type FoundColumn, foundIn, isNewSince, type Scan } from '../../engine/discovery/history.ts'
import type { Style } from '../style.ts'
import { aligned, counted, wrapped } from '../text.ts'

/** What a scan found outside of a data map, as lines: columns, kinds and counts, never values. */
export function scanLines(
  { desk, scan, since }: { readonly desk: string; readonly scan: Scan; readonly since: string },
  style: Style,
  width: number,
): readonly string[] {
  const found = foundIn(scan)
  const isNew = (column: FoundColumn) => isNewSince(column, since)
  const read = scan.columns.filter(({ unread }) => unread === undefined).length
  return [
    `${style.bold(desk)}: ${counted(read, 'column')} looked into that the data map keeps or does not know.`,
    ...verdict(found.filter(isNew).length, { scan, since }, style),
    ...columnLines('New', found.filter(isNew), style),
    ...columnLines(
      scan.first === scan.at ? 'Found' : 'Known from before',
      found.filter((column) => !isNew(column)),
      style,
    ),
    ...unreadLines(scan, style, width),
    ...(found.some(isNew) ? ['', 'Say in the data map what becomes of it: see docs/data-maps.md.'] : []),
  ]
}

function verdict(
  fresh: number,
  { scan, since }: { readonly scan: Scan; readonly since: string },
  style: Style,
): readonly string[] {
  if (scan.first === scan.at)
    return ['This was the first look; from now on it is told in which columns personal content is new.']
  const from = since === scan.at ? 'the last look' : dayOf(since)
  const reach =
    since < scan.first
      ? [
          `${style.warn('!')} The first look was on ${dayOf(scan.first)}: what was there by then is not called new.`,
        ]
      : []
  return [
    fresh === 0
      ? style.good(`No column with personal content is new since ${from}.`)
      : style.bad(
          `${counted(fresh, 'column')} with personal content ${fresh === 1 ? 'is' : 'are'} new since ${from}.`,
        ),
    ...reach,
  ]
}

const dayOf = (time: string) => time.slice(0, 10)

function columnLines(title: string, columns: readonly FoundColumn[], style: Style): readonly string[] {
  if (columns.length === 0) return []
  const rows = columns.flatMap((column) =>
    column.found.map((content, i) => [
      i === 0 ? `${column.table}.${column.column}` : '',
      contentWords(content, column.values),
      content.strength,
      i === 0 ? dayOf(column.since) : '',
      i === 0 ? saidWords(column) : '',
    ]),
  )
  const head = ['column', 'found in sampled values', 'how sure', 'since', 'the data map'].map(style.dim)
  return ['', style.bold(title), ...aligned([head, ...rows])]
}

function contentWords({ kind, values }: FoundContent, sampled: number): string {
  return `${kindWords[kind]} in ${values} of ${sampled}`
}

function saidWords(column: FoundColumn): string {
  if (column.said === 'kept') return `keeps it as ${column.category}`
  return column.said === 'unknown table' ? 'does not know the table' : 'does not know the column'
}

function unreadLines({ columns }: Scan, style: Style, width: number): readonly string[] {
  const byReason = Map.groupBy(
    columns.filter(({ unread }) => unread !== undefined),
    ({ unread }) => unread,
  )
  if (byReason.size === 0) return []
  return [
    '',
    style.bold('Not looked into'),
    ...[...byReason].flatMap(([why, unread]) =>
      wrapped(`${unread.map(({ table, column }) => `${table}.${column}`).join(', ')}: ${why}`, width),
    ),
  ]
}

const kindWords: Readonly<Record<FoundContent['kind'], string>> = {
  email: 'e-mail addresses',
  phone: 'telephone numbers',
  name: 'names of persons',
  login: 'login names',
  address: 'street addresses',
  number: 'customer numbers',
  birthdate: 'dates of birth',
  iban: 'bank accounts',
  card: 'numbers of cards',
  'national-id': 'identity numbers',
  ip: 'IP addresses',
}
