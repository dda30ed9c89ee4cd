import { addAll } from '../../../shared/add-all.ts'
import type { Strength } from '../../detection/finding.ts'
import { isLetterAt, isWordAt } from '../../detection/fold.ts'
import type { Entity, Matcher } from '../entity.ts'
import { isDigit } from './numerals.ts'
import { obfuscatedEmails } from './obfuscated-emails.ts'
import { codesOf, isAsciiCapital, isLetter } from './scan.ts'

const idOfMail = 'message id'

/** True for what was found as the id of a mail and shows no name, in whatever encoding: nothing that a person has to judge. */
export function isIdOfMail(form: string): boolean {
  return form.split('+').at(-1) === idOfMail
}

/**
 * E-mail addresses, as mail programs and people write them. The ids of messages look alike: they are weak, and so are
 * addresses at a host without a domain. Logins of servers, versions of packages and names of images are none.
 */
export const emails: Matcher = ({ text }) => {
  const found: Entity[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const address = addressAt(text, at)
    if (address !== undefined) found.push({ ...address, kind: 'email' })
  }
  addAll(found, obfuscatedEmails(text))
  return found
}

type Address = Pick<Entity, 'start' | 'end' | 'strength' | 'rule'>

function addressAt(text: string, at: number): Address | undefined {
  const local = localBefore(text, at)
  if (local === undefined) return spacedAddress(text, at)
  const end = domainEnd(text, at + 1)
  if (end === undefined) return hostAddress(text, local.start, at)
  if (isLogin(text, local.start, at, end)) return undefined
  const { strength, rule } = judge(text, local.start, at)
  // "_anna@example.org_" is emphasis.
  const start = text[local.start] === '_' && text[end] === '_' ? local.start + 1 : local.start
  return { start, end, strength, rule }
}

const longestLocal = 80

function localBefore(text: string, at: number): { readonly start: number } | undefined {
  const written = text[at - 1] === '"' ? quotedBefore(text, at) : plainBefore(text, at)
  const cut = written.startsWith('"') ? 0 : headOf(written)
  return cut === written.length ? undefined : { start: at - written.length + cut }
}

function plainBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < longestLocal && isLocal(text, from - 1)) from--
  return text.slice(from, at)
}

function isLocal(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? asciiLocal[unit] === 1 : /[\p{L}\p{M}\p{N}’]/u.test(text[at] ?? '')
}

const asciiLocal = new Uint8Array(128)
for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_%+&'=.~/-")
  asciiLocal[sign.charCodeAt(0)] = 1

function quotedBefore(text: string, at: number): string {
  return quotedLocal.exec(text.slice(Math.max(0, at - longestLocal), at))?.[0] ?? ''
}

const quotedLocal = /"(?:[^"\\\n]|\\[^\n]){1,62}"$/u

// What stands glued before an address: "mailto=", "%3C", a path, an opening apostrophe.
function headOf(local: string): number {
  if (isPlain(local)) return local.search(/\w|$/u)
  let cut = 0
  for (const match of local.matchAll(/[/~]|%[\dA-Fa-f]{2}|(?<![+.\d])[\w-]{1,24}=(?=[\p{L}\d])/gu))
    if (match[0].endsWith('=') ? !isRewritten(local, match.index) : true) cut = match.index + match[0].length
  return cut + (/^[^\p{L}\p{N}_]+/u.exec(local.slice(cut))?.[0].length ?? 0)
}

/** Letters and digits of ASCII, `_`, `.`, `+` and `-`. */
function isPlain(local: string): boolean {
  for (let at = 0; at < local.length; at++) {
    const unit = local.charCodeAt(at)
    const small = unit | 32
    if (small >= 0x61 && small <= 0x7a) continue
    if ((unit < 0x30 || unit > 0x39) && unit !== 0x5f && (unit < 0x2b || unit > 0x2e || unit === 0x2c))
      return false
  }
  return local !== ''
}

// "bounce+anna=example.org@…": the address before is part of the address.
function isRewritten(local: string, at: number): boolean {
  return /[+]|^(?:srs|prvs|b)\d?=/iu.test(local.slice(0, at + 8))
}

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?`
const dot = String.raw`(?:\.|[ ]?[[({]\.[\])}][ ]?)`
const domain = new RegExp(
  String.raw`(?:${label}${dot}){1,7}(?:xn--[a-z\d-]{2,59}|\p{L}[\p{L}\p{M}]{1,23})(?![\p{L}\p{N}]|_[\p{L}\p{N}])`,
  'uy',
)
const literal = /\[(?:\d{1,3}(?:\.\d{1,3}){3}|IPv6:[\da-f:.]{2,45})\]/iuy

/** A domain without accents, several times faster than any; what goes on with a bracket or another script is left to the other. */
const asciiDomain =
  /(?:[A-Za-z\d](?:[\w-]{0,61}[A-Za-z\d])?\.){1,7}(?:xn--[a-z\d-]{2,59}|[A-Za-z]{2,24})(?![\w[({\x80-\uffff-]|\.[\w\x80-\uffff]|[ ][[({])/y

function domainEnd(text: string, from: number): number | undefined {
  const match =
    text[from] === '['
      ? sticky(literal, text, from)
      : (sticky(asciiDomain, text, from) ?? sticky(domain, text, from))
  if (match === undefined) return undefined
  let last = match.length
  while (isLetterAt(match, last - 1)) last--
  if (fileEndings.has(match.slice(last).toLowerCase())) return undefined
  return from + match.length - gluedSentence(match)
}

// "…@example.org.Best regards": a sentence that starts without a blank.
function gluedSentence(written: string): number {
  if (written === written.toLowerCase()) return 0
  const word = /(?<=\.\p{Ll}{2,5})\p{Lu}\p{Ll}*$/u.exec(written)
  if (word !== null) return word[0].length
  const glued = /\.\p{Lu}\p{Ll}+$/u.exec(written)
  if (glued === null) return 0
  const rest = written.slice(0, glued.index)
  return /\.\p{Ll}{2,}$/u.test(rest) ? glued[0].length : 0
}

const fileEndings = new Set(
  'png jpg jpeg gif svg webp bmp ico tif tiff css js jsx mjs cjs tsx scss html htm json xml yml yaml pdf docx xlsx pptx txt log exe dll'.split(
    ' ',
  ),
)

// "git@github.com:…", "scp anna@host.example:/srv", "https://user:secret@host.example/".
function isLogin(text: string, start: number, at: number, end: number): boolean {
  if (at - start < 4 && /^(?:git|svn|hg)$/iu.test(text.slice(start, at)) && /[:/]/u.test(text[end] ?? ''))
    return true
  if (text[end] === ':' && /[/~]/u.test(text[end + 1] ?? '')) return true
  const before = text.slice(Math.max(0, start - 84), start)
  return before.includes('://') && /:\/\/[^\s/@]{0,80}$/u.test(before)
}

function judge(text: string, start: number, at: number): { strength: Strength; rule: string } {
  const local = text.slice(start, at)
  if (standsAsId(text, start)) return { strength: 'weak', rule: ruleOfId(local) }
  return isMachineMade(local)
    ? { strength: 'weak', rule: 'made by a machine' }
    : { strength: 'certain', rule: 'e-mail' }
}

/** Old programs for mail put an address of somebody where an id belongs. */
const ruleOfId = (local: string): string => (mayBeSomebodys(local) ? 'address in place of an id' : idOfMail)

/** Letters with few digits and signs between them, as people have their addresses, and no part of a mail. */
function mayBeSomebodys(local: string): boolean {
  if (local.length > longestPersonal || partOfMail.test(local)) return false
  let digits = 0
  let letters = 0
  let inner = 0
  let before = 0
  for (let at = 0; at < local.length; at++) {
    const unit = local.charCodeAt(at)
    if (isDigit(unit)) digits++
    else if (isLetter(unit)) letters++
    else if (!signsOfPersonal.has(unit)) return false
    // "CAHkqZxP": nobody writes themselves so.
    if (isAsciiCapital(unit) && before >= 0x61 && before <= 0x7a) inner++
    before = unit
  }
  return letters > 2 && digits <= mostDigits && inner < 2
}

const longestPersonal = 40
/** A year of birth. */
const mostDigits = 4
const signsOfPersonal = codesOf('._+-')
const partOfMail =
  /^(?:image|img|part|inline|logo|attachment|ii|cid|mail|msg)[._-]?\d|\.(?:png|jpe?g|gif|bmp|svg|ico)$/i

const longestHeader = 400

/** What names a mail or a part of one, in a header of its own or in a link within the mail, and nobody. */
function standsAsId(text: string, start: number): boolean {
  if (text[start - 1] === ':' && /\bcid:$/iu.test(text.slice(Math.max(0, start - 5), start))) return true
  // No farther back: a line of addresses is looked at from each of them.
  const before = text.slice(Math.max(0, start - longestHeader - 1), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return (
    line.length < longestHeader &&
    /^(?:resent-)?(?:message-?id|in-reply-to|references|content-id):/iu.test(line)
  )
}

function isMachineMade(local: string): boolean {
  if (local.length < shortestMachineMade) return false
  return (
    /^\d{8,}[.$-]|[.$-]\d{9,}[.$-]/u.test(local) ||
    /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/iu.test(local) ||
    /(?=[a-f]*\d)[\da-f]{20,}/iu.test(local)
  )
}

const shortestMachineMade = 9

function hostAddress(text: string, start: number, at: number): Address | undefined {
  const host = sticky(/[\p{L}][\p{L}\d-]{1,30}(?![\p{L}\d._/:@-])/uy, text, at + 1)
  if (host === undefined || !/\p{L}\.\p{L}/u.test(text.slice(start, at))) return undefined
  const isId = standsAsId(text, start) && ruleOfId(text.slice(start, at)) === idOfMail
  return { start, end: at + 1 + host.length, strength: 'weak', rule: isId ? idOfMail : 'address at a host' }
}

// "anna.muster @ example.org": only where the first part cannot be an ordinary word.
function spacedAddress(text: string, at: number): Address | undefined {
  const start = spacedLocal(text, at)
  if (start === undefined) return undefined
  const local = text.slice(start, at)
  if (!/[\p{L}\d][._+\d][\p{L}\d]/u.test(local) || !/\p{L}/u.test(local)) return undefined
  const end = domainEnd(text, at + 1 + (/^ {0,2}/u.exec(text.slice(at + 1, at + 3))?.[0].length ?? 0))
  return end === undefined ? undefined : { start, end, strength: 'likely', rule: 'spaced e-mail' }
}

/** Where the first part begins that one or two blanks part from the sign. */
function spacedLocal(text: string, at: number): number | undefined {
  if (text[at - 1] !== ' ') return undefined
  const end = text[at - 2] === ' ' ? at - 2 : at - 1
  let start = end
  while (
    start > 0 &&
    end - start < 64 &&
    (isWordAt(text, start - 1) || isSignOfLocal(text.charCodeAt(start - 1)))
  )
    start--
  while (start < end && !isWordAt(text, start)) start++
  return start === end ? undefined : start
}

/** `+`, `-`, `.` and `_`. */
const isSignOfLocal = (unit: number) => unit === 0x2b || unit === 0x2d || unit === 0x2e || unit === 0x5f

function sticky(pattern: RegExp, text: string, from: number): string | undefined {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0]
}
