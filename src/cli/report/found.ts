import type { Found } from '../../installation/find.ts'
import { unsearchedWords } from '../../shared/unsearched.ts'
import type { Style } from '../style.ts'
import { aligned, counted, wrapped } from '../text.ts'
import { countsTable } from './counts.ts'

/** What one desk holds about a person, as lines: ids, counts and places, never values. */
export function foundLines(found: Found, style: Style, width: number): string[] {
  const { accounts, held, places, notes } = found
  const chosen = accounts.filter((account) => account.chosen)
  const others = accounts.filter((account) => !account.chosen)
  return [
    `${style.bold(found.desk)}  ${style.dim(found.label)}`,
    ...(accounts.length === 0 ? ['  No account has these values.'] : []),
    ...accountLines('Accounts of this person', chosen, style),
    ...accountLines('Accounts that may be the same person, or only share something', others, style),
    ...heldLines(held, style),
    ...placeLines(places, style),
    ...unsearchedLines(found, style, width),
    ...notes.flatMap((note) => wrapped(`${style.warn('!')} ${note}`, width)),
    ...hint(chosen, others),
  ]
}

function unsearchedLines({ unsearched = {} }: Found, style: Style, width: number): string[] {
  const words = unsearchedWords(unsearched)
  return words === '' ? [] : wrapped(`${style.warn('!')} not searched: ${words}`, width)
}

function accountLines(title: string, accounts: Found['accounts'], style: Style): string[] {
  if (accounts.length === 0) return []
  return [
    `  ${style.bold(title)}`,
    ...aligned(
      accounts.map((account) => [`id ${account.id}`, account.reasons.join(', ')]),
      '    ',
    ),
  ]
}

function heldLines(held: Found['held'], style: Style): string[] {
  if (held === undefined) return []
  return [
    `  ${style.bold('Held about them')}`,
    ...aligned(
      [
        ['tickets of their own', String(held.tickets)],
        ['tickets of others they took part in', String(held.participations)],
        ...(held.retained > 0 ? [['tickets that must be kept', String(held.retained)]] : []),
        ['rows in all', String(held.rows)],
      ],
      '    ',
    ),
    ...byTable(held.counts, style),
  ]
}

function byTable(counts: NonNullable<Found['held']>['counts'], style: Style): string[] {
  const table = countsTable(counts, style)
  if (table.length === 0) return []
  return [
    `  ${style.bold('By table, as a redaction would treat it')} (masked: only named there)`,
    ...table.map((line) => `  ${line}`),
  ]
}

function placeLines(places: Found['places'], style: Style): string[] {
  if (places.length === 0) return []
  return [
    `  ${style.bold('Named in')}`,
    ...aligned(
      places.map((place) => [`${place.table}.${place.column}`, counted(place.rows, 'row')]),
      '    ',
    ),
  ]
}

function hint(chosen: Found['accounts'], others: Found['accounts']): string[] {
  const [first] = others
  if (chosen.length > 0 || first === undefined) return []
  return [
    '  A name alone chooses nobody. Confirm who is meant, for example with:',
    `    expunge find --id ${first.id}`,
  ]
}
