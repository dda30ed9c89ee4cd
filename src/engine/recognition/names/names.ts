import { isAtLeast } from '../../detection/finding.ts'
import type { Entity, Matcher, Page, PagesMatcher } from '../entity.ts'
import { perPage } from '../per-page.ts'
import { attendance, attendant } from './attendance.ts'
import { initials } from './initials.ts'
import { answers } from './answers.ts'
import { appositions } from './appositions.ts'
import { beside } from './beside.ts'
import { is } from './gazetteer.ts'
import { linkWords } from './lists/cue-words.ts'
import { bornOf } from './born.ts'
import { chats } from './chats.ts'
import { type Claim, isBlankBefore, isKind, type Rule } from './claims.ts'
import { closings } from './closings.ts'
import { echoesOf, grown } from './echoes.ts'
import { greetings } from './greetings.ts'
import { headers } from './headers.ts'
import { loneFamilies } from './lone-families.ts'
import { lower } from './lower.ts'
import { mailboxes } from './mailboxes.ts'
import { ownLogins } from './own-logins.ts'
import { pairs } from './pairs.ts'
import { labelsOfPeople } from './people-labels.ts'
import { phrases } from './phrases.ts'
import { prose } from './prose.ts'
import { quoted } from './quoted.ts'
import { columnOfNames, records } from './records.ts'
import { signoffs } from './signoffs.ts'
import { rosters } from './rosters.ts'
import { shouted } from './shouted.ts'
import { companionsOf, singles } from './singles.ts'
import { read, type Reading } from './reading.ts'
import { unheard } from './unheard.ts'

/** Names of people in prose, greetings, signatures and quoted headers, logins that spell them and days of birth behind them. */
export const names: Matcher = (page) => namesOfPages([page])[0] ?? []

/** As `names`, each rule through all pages before the next one. */
export const namesOfPages: PagesMatcher = (pages) => {
  const drafts = pages.map((page): Draft => ({ reading: readingOf(page), told: [] }))
  for (const rule of rules)
    for (const { reading, told } of drafts)
      for (const claim of rule(reading)) told.push(grown(reading, claim))
  for (const { reading, told } of drafts)
    for (const companion of companionsOf(reading, told)) told.push(companion)
  for (const { reading, told } of drafts)
    for (const echo of echoesOf(reading, told)) told.push(grown(reading, echo))
  return drafts.map(({ reading, told }) => {
    const claims = joined(reading, united(withinCells(told)))
    return [
      ...claims.map((claim) => entityOf(reading, claim)),
      ...ownLogins(reading, claims),
      ...bornOf(reading, claims),
    ]
  })
}

interface Draft {
  readonly reading: Reading
  readonly told: Claim[]
}

const rules: readonly Rule[] = [
  greetings,
  closings,
  headers,
  phrases,
  prose,
  singles,
  mailboxes,
  pairs,
  lower,
  records,
  answers,
  signoffs,
  beside,
  chats,
  shouted,
  loneFamilies,
  rosters,
  initials,
  attendance,
  appositions,
  labelsOfPeople,
  unheard,
  quoted,
]

/** The words of a page, which several matchers share as long as they are given the same page. */
export const readingOf: (page: Page) => Reading = perPage(({ text }) => read(text))

/** What a cell of a table or a place of a list holds is a name of its own: `Ong,Wei Ling` are two values. */
function withinCells(claims: readonly Claim[]): readonly Claim[] {
  const cells = claims.filter(({ rule }) => rule === columnOfNames || rule === attendant)
  if (cells.length === 0) return claims
  const cellOf = new Map<number, Claim>()
  for (const cell of cells) for (let at = cell.from; at <= cell.to; at++) cellOf.set(at, cell)
  return claims.filter(({ from, to }) => {
    const [first, last] = [cellOf.get(from), cellOf.get(to)]
    return first === last || (first?.to ?? to) >= to || (last?.from ?? from) <= from
  })
}

/** More words than anybody's name has are a list of names. */
const mostWords = 16

/** Claims that overlap are one name, as sure as the surest of them. */
export function united(claims: readonly Claim[]): readonly Claim[] {
  const sorted = [...claims].sort((one, other) => one.from - other.from || other.to - one.to)
  const kept: Claim[] = []
  for (const claim of sorted) {
    const last = kept.at(-1)
    if (last === undefined || claim.from > last.to) kept.push(claim)
    else if (claim.to - last.from >= mostWords) {
      if (claim.to > last.to) kept.push({ ...claim, from: last.to + 1 })
    } else kept[kept.length - 1] = union(last, claim)
  }
  return kept
}

/** `PASQUALE DI BENEDETTO`: where one particle stands between two claims, they are one name. */
function joined(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = []
  for (const claim of claims) {
    const last = kept.at(-1)
    const between = claim.from - 1
    const isOne =
      last !== undefined &&
      between === last.to + 1 &&
      isKind(reading, between, is.particle) &&
      !linkWords.has(reading.keys[between] ?? '') &&
      isBlankBefore(reading, between) &&
      isBlankBefore(reading, claim.from) &&
      reading.lineOf[last.to] === reading.lineOf[claim.from]
    if (isOne) kept[kept.length - 1] = union(last, claim)
    else kept.push(claim)
  }
  return kept
}

function union(one: Claim, other: Claim): Claim {
  // A weak claim adds nothing to a sure one beside it.
  if (other.strength === 'weak' && one.strength !== 'weak') return one
  if (one.strength === 'weak' && other.strength !== 'weak') return other
  const surest = isAtLeast(one.strength, other.strength) ? one : other
  return { ...surest, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}

/** A claim as a stretch of the page. */
export function entityOf({ starts, ends, text }: Reading, { from, to, strength, rule }: Claim): Entity {
  const start = starts[from] ?? 0
  const end = ends[to] ?? start
  return {
    start,
    end: end + (text[end] === '.' && end - (starts[to] ?? 0) === 1 ? 1 : 0),
    kind: 'name',
    strength,
    rule,
  }
}
