import type { Entity } from '../entity.ts'
import { datesIn } from '../patterns/dates.ts'
import type { Claim } from './claims.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Days of birth that stand right behind a whole name, as lists of patients and families have them: `Amy Pond (04/03/1962)`,
 * `KERN, Ute, 4.3.62`. In brackets they may be a child's; elsewhere a date of the last decades is as likely one of a letter.
 */
export function bornOf(reading: Reading, claims: readonly Claim[]): readonly Entity[] {
  const { text, ends } = reading
  const thisYear = new Date().getUTCFullYear()
  const found: Entity[] = []
  for (const claim of claims) {
    const end = ends[claim.to] ?? 0
    if (claim.strength === 'weak' || !mayFollow(text.charCodeAt(end))) continue
    const gap = before.exec(text.slice(end, end + longestGap))?.[0]
    if (gap === undefined) continue
    const isBracketed = gap.includes('(')
    if (!isBracketed && !isWholeName(reading, claim)) continue
    const from = end + gap.length
    const [date] = datesIn(text, from, from + longestDate, 1)
    if (date?.start !== from || date.year > thisYear - (isBracketed ? 4 : 20)) continue
    if (!after.test(text.slice(date.end, date.end + 3))) continue
    const { start } = date
    found.push({ start, end: date.end, kind: 'birthdate', strength: 'likely', rule: 'date behind a name' })
  }
  return found
}

const mayFollow = (unit: number) =>
  unit === 0x20 || unit === 0x2c || unit === 0x3b || unit === 0x7c || unit === 0x09

const longestGap = 8
const longestDate = 24
const before = /^[,;|]?[ \t]{0,2}\(?[ ]?\*?(?=\d)/
const after = /^(?:[ ]?[),;|\t\n\r]|\.(?!\d)|$)/

function isWholeName({ shapes }: Reading, { from, to }: Claim): boolean {
  let whole = 0
  for (let at = from; at <= to; at++) if (shapes[at] !== shape.initial) whole++
  return whole > 1
}
