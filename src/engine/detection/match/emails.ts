import { mailboxKey } from '../variants.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Spot } from './spot.ts'

/** Every address of a known mailbox: around each `@` the address is cut out and looked up by its key. */
export function emailSpots(text: string, ats: readonly number[], lexicon: Lexicon): readonly Spot[] {
  if (lexicon.mailboxes.size === 0) return []
  return ats.flatMap((at) => addressAround(text, at, lexicon))
}

const longestLocal = 130
const longestDomain = 253

function addressAround(text: string, at: number, lexicon: Lexicon): readonly Spot[] {
  let from = at
  while (from > 0 && at - from < longestLocal && isLocal(text.charCodeAt(from - 1))) from--
  const end = domainEnd(text, at + 1)
  if (from === at || end === at + 1) return []
  const local = text.slice(from, at)
  const spots = plainAddress(local, from, text.slice(at + 1, end), end, lexicon)
  return spots.length > 0 || !local.includes('=') ? spots : rewrittenAddress(local, from, lexicon)
}

// The address may follow other text without a blank: "user=anna@example.org", "'anna@example.org'".
function plainAddress(
  local: string,
  from: number,
  domain: string,
  end: number,
  lexicon: Lexicon,
): readonly Spot[] {
  for (const [host, hostEnd] of hostsOf(domain, end)) {
    for (const cut of cutsOf(local)) {
      const subjects = lookUp(local.slice(cut), host, lexicon)
      if (subjects !== undefined) return spotsOf(subjects, from + cut, hostEnd, '')
    }
    const subjects = lookUp(local.replace(machineEnd, ''), host, lexicon)
    if (subjects !== undefined) return spotsOf(subjects, from, hostEnd, 'message-id')
  }
  return []
}

// The id of a message may begin with who wrote it: "anna.4f1c09ab22@example.org".
const machineEnd = /[.+\-_](?=[\da-f]*\d)[\da-f]{8,}$/iu

// "…example.org.Best regards": a sentence that starts without a blank.
function hostsOf(domain: string, end: number): readonly (readonly [string, number])[] {
  const glued = /\.[A-Z][a-z]+$/u.exec(domain)
  if (glued === null || /[A-Z]/u.test(domain.slice(0, glued.index))) return [[domain, end]]
  return [
    [domain, end],
    [domain.slice(0, glued.index), end - glued[0].length],
  ]
}

function cutsOf(local: string): readonly number[] {
  const cuts = [0]
  for (let at = 0; at < local.length - 1; at++) {
    if (
      /[^\p{L}\p{M}\d.+_-]/u.test(local[at] ?? '') ||
      (cuts.at(-1) === at && /[.+_-]/u.test(local[at] ?? ''))
    )
      cuts.push(at + 1)
  }
  return cuts.slice(0, 24)
}

// VERP "bounce+anna=example.org@…" and SRS "SRS0=hash=tt=example.org=anna@…".
function rewrittenAddress(local: string, from: number, lexicon: Lexicon): readonly Spot[] {
  const parts = [...local.matchAll(/[^=]+/gu)]
  for (let index = 0; index + 1 < parts.length; index++) {
    const left = parts[index]
    const right = parts[index + 1]
    if (left === undefined || right === undefined) continue
    const swapped = lookUp(right[0], left[0], lexicon)
    if (swapped !== undefined)
      return spotsOf(swapped, from + left.index, from + right.index + right[0].length, 'verp')
    for (const cut of starts(left[0])) {
      const subjects = lookUp(left[0].slice(cut), right[0], lexicon)
      if (subjects !== undefined)
        return spotsOf(subjects, from + left.index + cut, from + right.index + right[0].length, 'verp')
    }
  }
  return []
}

function starts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/[+\-._/]/gu)].map((match) => match.index + 1)].slice(0, 24)
}

function lookUp(local: string, host: string, lexicon: Lexicon): ReadonlySet<number> | undefined {
  const key = mailboxKey(local, host)
  return key === undefined ? undefined : lexicon.mailboxes.get(key)
}

function spotsOf(subjects: ReadonlySet<number>, start: number, end: number, form: string): readonly Spot[] {
  return [...subjects].map((subject) => ({ start, end, kind: 'email', strength: 'certain', subject, form }))
}

function isLocal(unit: number): boolean {
  if (unit > 127) return /[\p{L}\p{M}]/u.test(String.fromCharCode(unit))
  return /[\w.!#$%&'*+\-/=?^`{|}~]/u.test(String.fromCharCode(unit))
}

function domainEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && end - from < longestDomain && /[\p{L}\p{M}\d.-]/u.test(text[end] ?? '')) end++
  while (end > from && /[.-]/u.test(text[end - 1] ?? '')) end--
  return end
}
