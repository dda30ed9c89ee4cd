import {
  type Claim,
  firstOfLine,
  gapAfter,
  gapBefore,
  isBlankBefore,
  isInitial,
  isKind,
  type Rule,
} from './claims.ts'
import { isThing } from './things.ts'
import { cueWords, is, thingWords } from './gazetteer.ts'
import { isNoun } from './family-first.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Initials before a family name that no list has, where the word before them leads to people (`von B. Saalfrank`, `avec
 * J.-P. Astier`, `/ R. Stuyvenberg`), and initials alone behind a label of people (`Approved by: G.P.`).
 */
export const initials: Rule = (reading) => {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (reading.shapes[at] !== shape.initial || isInitial(reading, at - 1)) continue
    const last = lastInitial(reading, at)
    const claim = beforeFamily(reading, at, last) ?? alone(reading, at, last)
    if (claim !== undefined) claims.push(claim)
    at = last
  }
  return claims
}

const mostInitials = 3

/** `J.-P.`, `A. B.`: the last of the letters that belong together. */
function lastInitial(reading: Reading, first: number): number {
  let last = first
  while (
    last - first < mostInitials - 1 &&
    isInitial(reading, last + 1) &&
    reading.lineOf[last + 1] === reading.lineOf[first] &&
    /^\.[ -]?$/.test(gapAfter(reading, last))
  )
    last++
  return last
}

function beforeFamily(reading: Reading, first: number, last: number): Claim | undefined {
  const family = last + 1
  if (!/^\. ?$/.test(gapAfter(reading, last)) || !mayBeFamily(reading, family)) return undefined
  if (reading.lineOf[family] !== reading.lineOf[first] || !leadsToPeople(reading, first)) return undefined
  const to = familyEnd(reading, family)
  if (isThing(reading, first, to)) return undefined
  return { from: first, to, strength: 'likely', rule: 'initials and family name' }
}

const notFamily = thingWords | cueWords | is.relation | is.thing | is.saying | is.lead

function mayBeFamily(reading: Reading, at: number): boolean {
  const form = reading.shapes[at]
  if (form !== shape.capital && form !== shape.upper) return false
  const key = reading.keys[at] ?? ''
  return key.length > 3 && !isKind(reading, at, notFamily) && !isNoun(key)
}

/** `C. Ellwood-Tate`. */
function familyEnd(reading: Reading, family: number): number {
  const next = family + 1
  return gapAfter(reading, family) === '-' && mayBeFamily(reading, next) ? next : family
}

/** What stands before somebody: a word of a small list, somebody's calling, or a sign that parts people of a list. */
function leadsToPeople(reading: Reading, first: number): boolean {
  const before = first - 1
  if (first === firstOfLine(reading, first)) return false
  if (isBlankBefore(reading, first) && reading.shapes[before] !== shape.code) {
    if (reading.shapes[before] === shape.lower || reading.shapes[before] === shape.upper)
      return leads.has(reading.keys[before] ?? '') || isKind(reading, before, people)
    return isKind(reading, before, people)
  }
  return /^(?:, | ?[/+] ?|: | \()$/.test(gapBefore(reading, first))
}

const people = is.role | is.job | is.personLabel | is.relation | is.title | is.occupation

const leads: ReadonlySet<string> = new Set(
  (
    'by from with w to and or for ask asked cc per via of ' +
    'von mit an bei durch und oder fur laut ' +
    'par avec a de pour chez et ou selon ' +
    'por con para y e segun ' +
    'da di per ed secondo ' +
    'van met door voor aan en of ' +
    'com pelo pela do dos ' +
    'przez z ze od do dla oraz i u'
  ).split(' '),
)

/** `Approved by: G.P.`, `Für das Protokoll: T. B.`: two letters or three that end the line, or a comma does. */
function alone(reading: Reading, first: number, last: number): Claim | undefined {
  if (last === first || !/^\.(?:,|;| \||\s*\n|\s*$)/.test(gapAfter(reading, last))) return undefined
  const label = first - 1
  if (reading.lineOf[label] !== reading.lineOf[first]) return undefined
  const isLabelled = /^ ?: {0,12}$/.test(gapBefore(reading, first))
    ? isKind(reading, label, is.personLabel | is.nameLabel)
    : isBlankBefore(reading, first) && doing.has(reading.keys[label] ?? '')
  return isLabelled ? { from: first, to: last, strength: 'likely', rule: 'initials' } : undefined
}

const doing: ReadonlySet<string> = new Set('par by von durch door por przez da'.split(' '))
