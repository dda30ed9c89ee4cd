import type { Strength } from '../../detection/finding.ts'
import type { Entity, Page } from '../entity.ts'
import { cuesOf } from './cues.ts'
import { numeralsOf } from './numerals.ts'

/**
 * Addresses of version 4 in other writing: as a part of a host's name (`203-0-113-7.dsl.example.net`), with its dots in
 * brackets so that nobody follows it (`203.0.113[.]7`), and filled up with zeros (`203.000.113.007`).
 */
export function disguised(page: Page): readonly Entity[] {
  const found: Entity[] = []
  const add = (start: number, written: string, strength: Strength): void => {
    if (isOfHost(written))
      found.push({ start, end: start + written.length, kind: 'ip', strength, rule: 'ip' })
  }
  for (const { start, end, runs } of numeralsOf(page).chains) {
    if (runs < 4 || end - start > longest) continue
    const written = page.text.slice(start, end)
    if (isInHost(page.text, start, end, written)) add(start, written, 'certain')
    else if (filled.test(written) && cuesOf(page).before(start)?.kind === 'ip') add(start, written, 'certain')
  }
  bracketed(page.text, add)
  return found
}

const longest = 15
const filled = /^(?=.*(?:^|\.)0)\d{3}(?:\.\d{3}){3}$/
const joined = /^\d{1,3}([.-])\d{1,3}\1\d{1,3}\1\d{1,3}$/

/** A name goes on behind it, and where dots part it, ends with a hyphen before it. */
function isInHost(text: string, start: number, end: number, written: string): boolean {
  const sign = joined.exec(written)?.[1]
  if (sign === undefined || !/^\.[a-z][a-z\d-]*\.[a-z]/i.test(text.slice(end, end + 40))) return false
  return sign === '-'
    ? !/[\d.]$/.test(text.slice(Math.max(0, start - 1), start))
    : /[a-z]-$/i.test(text.slice(Math.max(0, start - 2), start))
}

function bracketed(text: string, add: (start: number, written: string, strength: Strength) => void): void {
  let done = 0
  for (let at = text.indexOf('[.]'); at !== -1; at = text.indexOf('[.]', at + 3)) {
    if (at < done) continue
    const from = Math.max(done, at - 18)
    const match = inBrackets.exec(text.slice(from, at + 24))
    if (match === null) continue
    done = from + match.index + match[0].length
    add(from + match.index, match[0], 'certain')
  }
}

const inBrackets = /(?<![\d.\]])\d{1,3}(?:(?:\[\.\]|\.)\d{1,3}){3}(?![\d.[])/

/** Each number fits, and the address is neither the machine's own nor one for all. */
function isOfHost(written: string): boolean {
  const octets = written.match(/\d+/g)?.map(Number) ?? []
  const [first = 0] = octets
  return octets.every((octet) => octet < 256) && first > 0 && first < 224 && first !== 127
}
