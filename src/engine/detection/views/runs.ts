import { isUtf8 } from 'node:buffer'
import type { RunEncoding } from '../finding.ts'
import { type Charset, charsetOf, decodeBytes, decodeIn, encodeAs, wideCharset } from './bytes.ts'

/** A stretch of text that is the encoding of another text. */
export interface EncodedRun {
  readonly encoding: RunEncoding
  readonly start: number
  readonly end: number
  readonly decoded: string
  /** For every unit of `decoded` the units of the run that encode it, relative to the text; in whole quanta. */
  readonly spanOf: (at: number) => readonly [number, number]
}

/** Every run of base64 that decodes to readable text. */
export function base64Runs(text: string): readonly EncodedRun[] {
  const runs: EncodedRun[] = []
  let unevenUntil = 0
  for (let start = 0; start + shortestRun <= text.length; ) {
    // Looked at from its end, a place where no run can start lets all places before it be passed over.
    const gap = lastOther(text, start, start + shortestRun)
    const lineEnd = gap < start ? runEnd(text, start + shortestRun - 1) : gap + 1
    if (lineEnd - start < shortestRun + 2) {
      start = lineEnd
      continue
    }
    const even = blockEnd(text, start, lineEnd)
    // What was no text from its first line on is not read again from each of the others.
    const uneven = start < unevenUntil ? even : unevenEnd(text, even)
    unevenUntil = Math.max(unevenUntil, uneven)
    const run =
      (uneven > even ? readUneven(text, start, uneven) : undefined) ??
      (even > lineEnd ? readUneven(text, start, lastLineEnd(text, even)) : undefined) ??
      readRun(text, start, even)
    if (run !== undefined) runs.push(run)
    start = Math.max(even, run?.end ?? even)
  }
  return runs
}

// The last place of a stretch that is no base64, or the place before it.
function lastOther(text: string, start: number, end: number): number {
  let at = end - 1
  while (at >= start && isBase64(text, at)) at--
  return at
}

/** Every RFC 2047 encoded-word; adjacent words of one charset are one run. */
export function encodedWordRuns(text: string): readonly EncodedRun[] {
  if (!text.includes('=?')) return []
  const runs: EncodedRun[] = []
  for (const match of text.matchAll(encodedWords)) {
    const start = match.index
    const end = start + match[0].length
    const decoded = decodeWords(match[0])
    runs.push({ encoding: 'rfc2047', start, end, decoded, spanOf: () => [start, end] })
  }
  return runs
}

/** Writes `replacement` text in the encoding of `run`, keeping line length, alphabet and padding. */
export function encodeRun(run: string, encoding: RunEncoding, replacement: string): string {
  return encoding === 'base64' ? encodeBase64(run, replacement) : encodeWords(run, replacement)
}

/** The decoded text of a run that `base64Runs` or `encodedWordRuns` found. */
export function decodeRun(run: string, encoding: RunEncoding): string {
  return encoding === 'base64' ? decodeBytes(bytesOf(run)) : decodeWords(run)
}

/** Without its padding; with it, two more. */
export const shortestRun = 14
// Of lower-case hexadecimal digits alone no text can be made: digests are the most frequent runs of all.
const digest = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/u
/** The next line of a block, which may be indented or quoted. */
const nextLine = /\r?\n[>| \t]{0,40}([A-Za-z\d+/]+={0,2})(?=[ \t]*(?:\r?\n|$))/y
/** What stands between the lines of a block. */
const breaks = /[\r\n>| \t]+/g
/** Adjacent encoded-words. */
export const encodedWords =
  /=\?[\w-]{1,40}(?:\*[\w-]{1,20})?\?[QqBb]\?[^?\r\n]{0,4000}\?=(?:[ \t\r\n]{1,8}=\?[\w-]{1,40}(?:\*[\w-]{1,20})?\?[QqBb]\?[^?\r\n]{0,4000}\?=)*/gu
const wordPattern = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([QqBb])\?([^?\r\n]{0,4000})\?=/gu

function isBase64(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const isLetter = (unit | 32) >= 97 && (unit | 32) <= 122
  return isLetter || (unit >= 47 && unit <= 57) || unit === 43 || unit === 45 || unit === 95
}

function runEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isBase64(text, end)) end++
  for (let padding = 0; padding < 2 && text[end] === '='; padding++) end++
  return end
}

// Full lines of one length belong together; a shorter one ends the block.
function blockEnd(text: string, start: number, lineEnd: number): number {
  const width = lineEnd - start
  if (width % 4 !== 0 || width < 40 || isPadded(text, lineEnd)) return lineEnd
  for (let end = lineEnd; ; ) {
    const line = lineBehind(text, end)
    if (line === undefined || line.length > width || line.length % 4 !== 0) return end
    end = nextLine.lastIndex
    if (line.length < width || line.endsWith('=')) return end
  }
}

/** Where a block ends of which a program has broken the lines anew: `76 4 72 …`. */
function unevenEnd(text: string, from: number): number {
  let end = from
  while (!isPadded(text, end) && lineBehind(text, end) !== undefined) end = nextLine.lastIndex
  return end
}

/** With the line behind a block, which may be its last without padding. */
function lastLineEnd(text: string, end: number): number {
  return isPadded(text, end) || lineBehind(text, end) === undefined ? end : nextLine.lastIndex
}

function lineBehind(text: string, end: number): string | undefined {
  nextLine.lastIndex = end
  return nextLine.exec(text)?.[1]
}

const isPadded = (text: string, end: number) => text.charCodeAt(end - 1) === 0x3d

const readRun = (text: string, start: number, end: number): EncodedRun | undefined =>
  readBase64(text.slice(start, end), start)

/** Lines of any length are one block only where they are good Unicode together: words below a block are not. */
function readUneven(text: string, start: number, end: number): EncodedRun | undefined {
  return isUtf8(bytesOf(wholeQuanta(text.slice(start, end)))) ? readRun(text, start, end) : undefined
}

function readBase64(run: string, at: number): EncodedRun | undefined {
  if (run.length <= 64 && run.length >= 32 && digest.test(run)) return undefined
  for (let skipped = 0; skipped < 4; skipped++) {
    if (!beginsAsText(run, skipped)) continue
    const rest = run.slice(skipped)
    const whole = wholeQuanta(rest)
    if (whole.length < 12) return undefined
    const bytes = bytesOf(whole)
    if (wideCharset(bytes) === undefined && isNoText(bytes)) continue
    const charset = charsetOf(bytes)
    const decoded = decodeIn(charset, bytes)
    if (isReadable(decoded, charset)) return runOf(whole, at + skipped, decoded, charset, bytes.length)
  }
  return undefined
}

/** False when one of the first bytes is a control character and they are no UTF-16: most of what only looks like base64. */
function beginsAsText(run: string, from: number): boolean {
  const end = Math.min(run.length, from + 32)
  let [bits, first, second] = [0, 0, 0]
  for (let at = from; at < end; at++) {
    const sextet = sextets[run.charCodeAt(at)] ?? 64
    if (sextet > 63) return true
    bits = ((bits << 6) | sextet) & 0xff_ff
    const place = at - from
    if (place % 4 === 0) continue
    const byte = (bits >> (6 - 2 * (place % 4))) & 0xff
    if (place === 1) first = byte
    else if (place === 2) {
      second = byte
      if (first === 0 || second === 0 || (first >= 0xfe && second >= 0xfe)) return true
      if (isControl(first)) return false
    }
    if (place > 1 && isControl(byte)) return false
  }
  return true
}

/** No text has them; bells, backspaces, form feeds and the colours of terminals are found in mail. */
const isControl = (byte: number): boolean => byte < 32 && byte !== 27 && !(byte > 6 && byte < 14)

const sextets = new Uint8Array(128).fill(64)
for (const [index, unit] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries())
  sextets[unit.charCodeAt(0)] = index
sextets[45] = 62
sextets[95] = 63

// What is no UTF-8 and has hardly a letter of ASCII is the most of what only looks like base64.
function isNoText(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 64)
  let high = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (isControl(byte)) return true
    if (byte > 126) high++
  }
  return high * 5 > length && !isUtf8(bytes)
}

// A run that is not padded may have been cut anywhere: only whole quanta are safe to write anew.
function wholeQuanta(run: string): string {
  const units = withoutBreaks(run).length
  const surplus = units % 4
  if (surplus === 0) return run
  const isWhole = surplus !== 1 && (!run.includes('\n') || isUtf8(bytesOf(run)))
  if (isWhole) return run.endsWith('=') ? run.replace(/=+$/u, '') : run
  const lastBreak = run.lastIndexOf('\n')
  if (lastBreak < 0) return run.slice(0, run.length - surplus)
  return wholeQuanta(run.slice(0, lastBreak).replace(/[\r\n]+$/u, ''))
}

const newLine = 0x85

function isReadable(decoded: string, charset: Charset): boolean {
  const sample = decoded.length > 4000 ? decoded.slice(0, 4000) : decoded
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (isControl(unit) || (unit >= 0x7f && unit < 0xa0 && unit !== newLine)) return false
    if (unit === newLine || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13)) odd++
  }
  if (odd * 16 > sample.length + 16) return false
  if (charset !== 'windows-1252') return true
  if (odd > 0) return false
  const plain = sample.replace(/[^\x20-\x7e\s]/gu, '').length
  return plain > sample.length * 0.8
}

function runOf(whole: string, start: number, decoded: string, charset: Charset, size: number): EncodedRun {
  let places: RunPlaces | undefined
  const spanOf = (at: number): readonly [number, number] => {
    // Most runs hold nothing that anybody asks for.
    places ??= new RunPlaces(whole, decoded, charset, size)
    const [from, to] = places.spanOf(at)
    return [start + from, start + to]
  }
  return { encoding: 'base64', start, end: start + whole.length, decoded, spanOf }
}

/** Which units of a run encode a unit of its text; tables are made only where lines or bytes are not all alike. */
class RunPlaces {
  readonly #length: number
  readonly #byteAt: (at: number) => number
  readonly #unitAt: (index: number) => number

  constructor(whole: string, decoded: string, charset: Charset, size: number) {
    const width = charset === 'utf-16le' || charset === 'utf-16be' ? 2 : 1
    const bytes = charset === 'utf-8' && decoded.length < size ? bytePositions(decoded) : undefined
    const units = withoutBreaks(whole) === whole ? undefined : unitPositions(whole)
    this.#length = units?.length ?? whole.length
    this.#byteAt = bytes === undefined ? (at) => at * width : (at) => bytes[at] ?? 0
    this.#unitAt = units === undefined ? (index) => index : (index) => units[index] ?? 0
  }

  spanOf(at: number): readonly [number, number] {
    const first = Math.floor(this.#byteAt(at) / 3) * 4
    const last = Math.floor(Math.max(this.#byteAt(at + 1) - 1, 0) / 3) * 4 + 3
    return [this.#unitAt(first), this.#unitAt(Math.min(last, this.#length - 1)) + 1]
  }
}

function bytePositions(decoded: string): Int32Array {
  const positions = new Int32Array(decoded.length + 1)
  for (let at = 0; at < decoded.length; at++)
    positions[at + 1] = (positions[at] as number) + unitLength(decoded, at)
  return positions
}

// In UTF-8, a surrogate pair is four bytes: the first half counts three and the second one.
function unitLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return 1
  if (unit < 0x8_00) return 2
  return unit >= 0xdc00 && unit <= 0xdfff ? 1 : 3
}

function unitPositions(run: string): Int32Array {
  const positions = new Int32Array(run.length)
  let count = 0
  for (let at = 0; at < run.length; at++) {
    if (isBreak(run.charCodeAt(at))) continue
    positions[count++] = at
  }
  return positions.subarray(0, count)
}

function bytesOf(run: string): Uint8Array {
  const units = withoutBreaks(run)
  return Buffer.from(/[-_]/.test(units) ? units.replaceAll('-', '+').replaceAll('_', '/') : units, 'base64')
}

function withoutBreaks(run: string): string {
  return run.includes('\n') || run.includes('\r') ? run.replace(breaks, '') : run
}

const isBreak = (unit: number) =>
  unit === 0x0a || unit === 0x0d || unit === 0x20 || unit === 0x09 || unit === 0x3e || unit === 0x7c

function encodeBase64(run: string, replacement: string): string {
  const bytes = Buffer.from(encodeAs(charsetOf(bytesOf(run)), replacement))
  const isUrlSafe = /[-_]/u.test(run)
  const hasPadding = withoutBreaks(run).length % 4 === 0
  let units = bytes.toString(isUrlSafe ? 'base64url' : 'base64')
  if (isUrlSafe && hasPadding) units = units.padEnd(Math.ceil(units.length / 4) * 4, '=')
  if (!hasPadding) units = units.replace(/=+$/u, '')
  const lineEnd = /\r?\n[>| \t]*/.exec(run)
  if (lineEnd === null) return units
  const lines = units.match(new RegExp(`.{1,${lineEnd.index}}`, 'gu')) ?? []
  return lines.join(lineEnd[0])
}

function decodeWords(run: string): string {
  let out = ''
  let pending: Uint8Array[] = []
  let charset = ''
  for (const [, name = '', encoding = '', payload = ''] of run.matchAll(wordPattern)) {
    if (name.toLowerCase() !== charset) {
      out += decodeAs(charset, pending)
      pending = []
      charset = name.toLowerCase()
    }
    pending.push(encoding.toUpperCase() === 'B' ? bytesOf(payload) : quotedBytes(payload))
  }
  return out + decodeAs(charset, pending)
}

const nothing = new Uint8Array()

function decodeAs(charset: string, pieces: readonly Uint8Array[]): string {
  const bytes = pieces.length === 1 ? (pieces[0] ?? nothing) : Buffer.concat(pieces)
  if (bytes.length === 0) return ''
  try {
    return decoderOf(charset).decode(bytes)
  } catch {
    return decodeBytes(bytes)
  }
}

const decoders = new Map<string, TextDecoder>()

/** Throws for a charset that is unknown. */
function decoderOf(charset: string): TextDecoder {
  let decoder = decoders.get(charset)
  if (decoder === undefined) {
    decoder = new TextDecoder(charset)
    decoders.set(charset, decoder)
  }
  return decoder
}

function quotedBytes(payload: string): Uint8Array {
  const plain = payload
    .replaceAll('_', ' ')
    .replace(/=([\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

// Words hold at most 75 units, and a character may not be split between two of them.
function encodeWords(run: string, replacement: string): string {
  const isQuoted = /^=\?[^?]*\?[Qq]/u.test(run)
  const words: string[] = []
  let chunk = ''
  for (const character of replacement) {
    if (wordOf(chunk + character, isQuoted).length > 75) {
      words.push(wordOf(chunk, isQuoted))
      chunk = ''
    }
    chunk += character
  }
  if (chunk !== '') words.push(wordOf(chunk, isQuoted))
  return words.join(run.includes('\n') ? '\r\n ' : ' ')
}

function wordOf(text: string, isQuoted: boolean): string {
  const bytes = Buffer.from(text, 'utf8')
  if (!isQuoted) return `=?UTF-8?B?${bytes.toString('base64')}?=`
  const quoted = Array.from(bytes, quotedByte).join('')
  return `=?UTF-8?Q?${quoted}?=`
}

function quotedByte(byte: number): string {
  if (byte === 0x20) return '_'
  const character = String.fromCharCode(byte)
  return /[A-Za-z\d!*+/-]/u.test(character)
    ? character
    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
