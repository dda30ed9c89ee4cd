import { hostKey, mailboxKeyAt } from '../variants.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Spot } from './spot.ts'

/** Every address of a known mailbox: around each `@` the address is cut out and looked up by its key. */
export function emailSpots(text: string, ats: readonly number[], lexicon: Lexicon): readonly Spot[] {
  if (lexicon.mailboxes.size === 0) return []
  const spots: Spot[] = []
  for (const at of ats) for (const spot of addressAround(text, at, lexicon)) spots.push(spot)
  return spots
}

const longestLocal = 130
const longestDomain = 253

function addressAround(text: string, at: number, lexicon: Lexicon): readonly Spot[] {
  const end = domainEnd(text, at + 1)
  const hosts = hostsOf(text, at + 1, end).filter(([host]) => lexicon.hosts.has(host))
  const from = localStart(text, at)
  if (from === at) return hosts.length === 0 ? [] : brokenBefore(text, at, hosts, lexicon)
  for (const [host, hostEnd] of hosts) {
    const found =
      plainAddress(text.slice(from, at), from, host, hostEnd, lexicon) ??
      brokenBefore(text, from, [[host, hostEnd]], lexicon, text.slice(from, at))
    if (found.length > 0) return found
  }
  const local = text.slice(from, at)
  const broken = brokenAfter(text, end, at, lexicon)
  if (broken !== undefined) {
    const found = plainAddress(local, from, broken.host, broken.end, lexicon)
    if (found !== undefined) return found
  }
  return /[=%#]/u.test(local) ? rewrittenAddress(local, from, lexicon) : []
}

// The address may follow other text without a blank: "user=anna@example.org", "'anna@example.org'".
function plainAddress(
  local: string,
  from: number,
  host: string,
  end: number,
  lexicon: Lexicon,
): readonly Spot[] | undefined {
  for (const cut of cutsOf(local)) {
    const subjects = lookUp(local.slice(cut), host, lexicon)
    if (subjects !== undefined) return spotsOf(subjects, from + cut, end, '')
  }
  const written = isHex(local.charCodeAt(local.length - 1)) ? local.replace(machineEnd, '') : local
  const subjects = written === local ? undefined : lookUp(written, host, lexicon)
  return subjects === undefined ? undefined : spotsOf(subjects, from, end, 'message-id')
}

// The id of a message may begin with who wrote it: "anna.4f1c09ab22@example.org".
const machineEnd = /[.+\-_](?=[\da-f]{0,128}\d)[\da-f]{8,128}$/iu

type Host = readonly [string, number]

// "…example.org.Best regards": a sentence that starts without a blank; a hyphen or an underscore of a file name.
function hostsOf(text: string, from: number, end: number): readonly Host[] {
  if (end === from) return []
  const domain = text.slice(from, end)
  const hosts: Host[] = [[hostKey(domain), end]]
  const glued = mayBeGlued(domain) ? gluedEnd.exec(domain) : null
  if (glued !== null) hosts.push([hostKey(domain.slice(0, glued.index)), end - glued[0].length])
  return hosts
}

const gluedEnd = /(?:\.[A-Z][a-z]+|(?:[-_.](?:\d+|pdf|eml|msg|txt|docx?|xlsx?|csv|vcf|zip|jpe?g|png)){1,4})$/u
const fileEnds = new Set('pdf eml msg txt doc docx xls xlsx csv vcf zip jpg jpeg png'.split(' '))

function mayBeGlued(domain: string): boolean {
  const last = Math.max(domain.lastIndexOf('.'), domain.lastIndexOf('-'), domain.lastIndexOf('_')) + 1
  const unit = domain.charCodeAt(last)
  return isDigit(unit) || (unit >= 65 && unit <= 90) || fileEnds.has(domain.slice(last))
}

const lineBreak = /^(?:\r?\n[ \t]{0,4}(?:[>|][ \t]?){0,4}|[ \t]?\\\r?\n)(?=[\p{L}\d.@-])/u
const lineBreakBack = /[\p{L}\d.@_+-](?:[ \t]?\\)?\r?\n[ \t]{0,4}(?:[>|][ \t]?){0,4}$/u

// "anna.lee@example.⏎org": a line that ended where it was full.
function brokenAfter(
  text: string,
  end: number,
  at: number,
  lexicon: Lexicon,
): { readonly host: string; readonly end: number } | undefined {
  const edge = text[end] === '.' || text[end] === '-' ? end + 1 : end
  const unit = text[edge]
  if (unit !== '\n' && unit !== '\r') return undefined
  const match = lineBreak.exec(text.slice(edge, edge + 24))
  if (match === null) return undefined
  const from = edge + match[0].length
  const last = domainEnd(text, from)
  for (const [rest, restEnd] of [[text.slice(from, last), last] as const, ...firstLabels(text, from, last)]) {
    const host = hostKey(`${text.slice(at + 1, edge)}${rest}`)
    if (lexicon.hosts.has(host)) return { host, end: restEnd }
  }
  return undefined
}

function firstLabels(text: string, from: number, end: number): readonly Host[] {
  const dot = text.slice(from, end).indexOf('.')
  return dot > 0 ? [[text.slice(from, from + dot), from + dot]] : []
}

function brokenBefore(
  text: string,
  from: number,
  hosts: readonly Host[],
  lexicon: Lexicon,
  rest = '',
): readonly Spot[] {
  const before = text.slice(Math.max(0, from - 24), from)
  const match = before.includes('\n') ? lineBreakBack.exec(before) : null
  if (match === null) return []
  const end = from - match[0].length + 1
  const start = localStart(text, end)
  for (const [host, hostEnd] of hosts)
    for (const cut of cutsOf(text.slice(start, end))) {
      const subjects = lookUp(text.slice(start + cut, end) + rest, host, lexicon)
      if (subjects !== undefined)
        return [...subjects].map((subject) => ({
          start: start + cut,
          end: hostEnd,
          kind: 'email',
          strength: 'certain',
          subject,
          form: 'broken',
        }))
    }
  return []
}

function cutsOf(local: string): readonly number[] {
  const cuts = [0]
  let last = 0
  for (let at = 0; at < local.length - 1; at++) {
    const unit = local.charCodeAt(at)
    if (isLetterOrDigit(unit) || (last !== at && isLocalJoint(unit))) continue
    last = at + 1
    cuts.push(last)
  }
  return cuts.slice(0, 24)
}

const isLetterOrDigit = (unit: number): boolean =>
  isPlain(unit) || (unit > 127 && /[\p{L}\p{M}]/u.test(String.fromCharCode(unit)))

/** One of the signs that may stand within the part before the `@`, but not begin it. */
const isLocalJoint = (unit: number): boolean => unit === 43 || unit === 45 || unit === 46 || unit === 95

// VERP "bounce+anna=example.org@…", SRS "SRS0=hash=tt=example.org=anna@…", percent hack "anna%example.org@…", and a guest
// of Entra "anna_example.org#EXT#@…".
function rewrittenAddress(local: string, from: number, lexicon: Lexicon): readonly Spot[] {
  const parts = [...local.matchAll(/[^=%#]+/gu)]
  for (let index = 0; index < parts.length; index++) {
    const left = parts[index]
    const right = parts[index + 1]
    if (left === undefined) continue
    const found =
      (right === undefined ? undefined : rewrittenPair(left, right, from, lexicon)) ??
      (right?.[0] === 'EXT' ? guest(left[0], from + left.index, lexicon) : undefined)
    if (found !== undefined) return found
  }
  return []
}

function rewrittenPair(
  left: RegExpExecArray,
  right: RegExpExecArray,
  from: number,
  lexicon: Lexicon,
): readonly Spot[] | undefined {
  const end = from + right.index + right[0].length
  const swapped = lookUp(right[0], hostKey(left[0]), lexicon)
  if (swapped !== undefined) return spotsOf(swapped, from + left.index, end, 'verp')
  const host = [hostKey(right[0]), hostKey(right[0].replace(/^40/u, ''))].find((one) =>
    lexicon.hosts.has(one),
  )
  if (host === undefined) return undefined
  for (const cut of starts(left[0])) {
    const subjects = lookUp(left[0].slice(cut), host, lexicon)
    if (subjects !== undefined) return spotsOf(subjects, from + left.index + cut, end, 'verp')
  }
  return undefined
}

function guest(value: string, from: number, lexicon: Lexicon): readonly Spot[] | undefined {
  const sign = value.lastIndexOf('_')
  if (sign < 1) return undefined
  const subjects = lookUp(value.slice(0, sign), hostKey(value.slice(sign + 1)), lexicon)
  return subjects === undefined ? undefined : spotsOf(subjects, from, from + value.length, 'guest')
}

function starts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/[+\-._/]/gu)].map((match) => match.index + 1)].slice(0, 24)
}

function lookUp(local: string, host: string, lexicon: Lexicon): ReadonlySet<number> | undefined {
  const key = lexicon.hosts.has(host) ? mailboxKeyAt(local, host) : undefined
  return key === undefined ? undefined : lexicon.mailboxes.get(key)
}

function spotsOf(subjects: ReadonlySet<number>, start: number, end: number, form: string): readonly Spot[] {
  return [...subjects].map((subject) => ({ start, end, kind: 'email', strength: 'certain', subject, form }))
}

function localStart(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < longestLocal && isLocal(text.charCodeAt(from - 1))) from--
  return from
}

const signs = new Set(Array.from("_.!#$%&'*+-/=?^`{|}~", (sign) => sign.charCodeAt(0)))

function isLocal(unit: number): boolean {
  return isLetterOrDigit(unit) || signs.has(unit)
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isPlain = (unit: number): boolean => ((unit | 32) >= 97 && (unit | 32) <= 122) || isDigit(unit)
const isHex = (unit: number): boolean => ((unit | 32) >= 97 && (unit | 32) <= 102) || isDigit(unit)

function isDomain(unit: number): boolean {
  return unit === 45 || unit === 46 || isLetterOrDigit(unit)
}

function domainEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && end - from < longestDomain && isDomain(text.charCodeAt(end))) end++
  while (end > from && (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 45)) end--
  return end
}
