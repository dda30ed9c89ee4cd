import { isWordAt } from '../../../detection/fold.ts'
import type { Stretch } from './stretches.ts'

/** True when blanks, hyphens, dots, slashes or parentheses part the digits. */
export function isGrouped(written: string): boolean {
  return /\d[^\d]+\d/.test(written)
}

/**
 * True when the digits are grouped as numbers are written without a country code: in any country when none is given, and
 * as people of `country` write them where others would take such groups for an amount or a code.
 */
export function hasShapeOf(written: string, country?: string): boolean {
  const plain = written.replaceAll(/[\u00a0\u2007\u2009\u202f]/gu, ' ').replaceAll(/[\u2010-\u2015]/gu, '-')
  if (anywhere.some((shape) => shape.test(plain))) return true
  return country !== undefined && (athome[country]?.test(plain) ?? false)
}

const anywhere = [
  // A trunk prefix: "030 1234567", "(0171) 234-5678", "02 72 86 47 53".
  /^(?!\d{4}-\d{4}-\d{4}$)(?:\(0[1-9]\d{0,4}\)[ ]?|0[1-9]\d{0,5})(?:(?<=\))|[ ]?[-/.][ ]?|[ ]{1,2})\d{2,10}(?:[ ]?[-./ ][ ]?\d{1,6}){0,4}$/,
  // North America.
  /^(?:1[-. ])?(?:\([2-9]\d{2}\)[-. ]{0,2}|[2-9]\d{2}[-. /])[2-9]\d{2}[-. ]\d{4}$/,
  // Brazil.
  /^(?:\([1-9]\d\)[ ]?|[1-9]\d[ .-])9?[ .]?\d{4}-\d{4}$/,
  // Spain and Poland.
  /^[6-9]\d{2}([ -])\d{2}\1\d{2}\1\d{2}$/,
  /^[1-9]\d([ -])\d{3}\1\d{2}\1\d{2}$/,
  /^\([1-9]\d\)[ ]?\d{3}[ -]\d{2}[ -]\d{2}$/,
]

const threes = /^[1-9]\d{2}([ .-])\d{3}\1\d{3}$/
const twos = /^[2-9]\d([ .-])\d{2}\1\d{2}\1\d{2}$/
const italian = /^3\d{2}[ ./-]\d{3}[ .]?\d{3,4}$|^3\d{2}[ ./-]\d{2}[ .]?\d{2}[ .]?\d{3}$/
const athome: Readonly<Record<string, RegExp>> = {
  ES: threes,
  PL: /^[1-9]\d{2}([ .-])\d{3}\1\d{3}$|^\d{2}[ -]\d{7}$/,
  PT: threes,
  CZ: threes,
  IT: italian,
  DK: twos,
  NO: /^[2-9]\d([ ])\d{2}\1\d{2}\1\d{2}$|^[49]\d{2}[ ]\d{2}[ ]\d{3}$/,
  IN: /^[6-9]\d{4}[ -]\d{5}$/,
  BR: /^[1-9]\d[ .-](?:9[ .]?)?\d{4}[ .-]?\d{4}$/,
}

/** True for a German or Austrian switchboard, whose numbers are short: "0711 123-0". */
export function isSwitchboard(written: string): boolean {
  return /^\(?0[1-9]\d{1,3}\)?[ ]?[ /-][ ]?\d{2,6}(?:[ ]\d{2,3})?[ ]?[-–][ ]?\d{1,4}$/.test(written)
}

/** True for a bare run of digits that begins as mobile telephones of the country do, and is as long. */
export function isMobile(digits: string, country: string): boolean {
  return mobiles[country]?.test(digits) ?? false
}

const mobiles: Readonly<Record<string, RegExp>> = {
  DE: /^01[5-7]\d{8,9}$/,
  AT: /^06[5-9]\d{7,10}$/,
  CH: /^07[5-9]\d{7}$/,
  FR: /^0[67]\d{8}$/,
  NL: /^06\d{8}$/,
  BE: /^04[5-9]\d{7}$/,
  GB: /^07[1-9]\d{8}$/,
  IE: /^08[3-9]\d{7}$/,
  IT: /^3[2-9]\d{8}$/,
  ES: /^[67]\d{8}$/,
  PT: /^9[1236]\d{7}$/,
  PL: /^(?:45|5[0137]|6[069]|7[2389]|88)\d{7}$/,
  BR: /^[1-9]\d9[6-9]\d{7}$/,
}

/** True for groups that stand in signatures without a word for telephones. */
export function isSignature(written: string): boolean {
  const digits = written.replaceAll(/\D/gu, '').length
  return digits >= 9 && digits <= 12 && /^\(?\d{2,5}\)?[ /-]{1,3}\d{2,9}(?:[ -]\d{2,5}){0,3}$/.test(written)
}

/** True when nothing else stands on the line, and a line of words above it. */
export function isOnOwnLine(text: string, { start, end }: Stretch): boolean {
  let lineStart = start
  while (lineStart > 0 && text.charCodeAt(lineStart - 1) !== newline)
    if (isWordAt(text, --lineStart) || start - lineStart > mostSigns) return false
  for (let at = end; at < text.length && text.charCodeAt(at) !== newline; at++)
    if (isWordAt(text, at) || start - lineStart + at - end >= mostSigns) return false
  const above = text.slice(Math.max(0, lineStart - 80), lineStart).trimEnd()
  return /\p{L}/u.test(above.slice(above.lastIndexOf('\n') + 1))
}

const newline = 0x0a
const mostSigns = 40

/** True when it stands alone on a line of a signature whose next or last line is an address of mail. */
export function isBesideMail(text: string, stretch: Stretch): boolean {
  if (!isOnOwnLine(text, stretch)) return false
  const above = text.slice(Math.max(0, stretch.start - 100), stretch.start)
  const below = text.slice(stretch.end, stretch.end + 100)
  return /@[^\n]*\n[^\n]*$/.test(above) || /^[^\n]*\n[^\n]*@/.test(below)
}
