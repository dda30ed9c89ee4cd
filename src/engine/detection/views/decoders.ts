import { decodeHTMLStrict } from 'entities'
import { byteOf, decodeBytes } from './bytes.ts'
import { absorb, replacingView } from './replacing.ts'
import { base64Runs, decodeRun, encodedWords, shortestRun } from './runs.ts'
import { invisibleUnits, signal, wideUnits } from './signals.ts'
import type { View } from './view.ts'

/**
 * The view that is searched first: invisible characters are gone and character references are decoded. It
 * loses nothing of the plain text, so the plain text needs no search of its own.
 */
export function readableView(source: View, signals: number = readableSignals(source.text)): View {
  let view =
    ((signals & signal.invisible) === 0
      ? undefined
      : replacingView(source, invisibleRuns, ([run]) => plainLetterOf(run))) ?? source
  if ((signals & signal.ampersand) === 0) return view
  for (let round = 0; round < mostReferenced; round++) {
    const next = replacingView(view, references, ([reference]) => referenced(reference))
    if (next === undefined) break
    view = next
    if (!view.text.includes('&')) break
  }
  return view
}

const readableSignals = (text: string): number =>
  (invisible.test(text) ? signal.invisible : 0) | (text.includes('&') ? signal.ampersand : 0)

/** A reference is escaped as often as it is wrapped: `&amp;amp;uuml;`. */
const mostReferenced = 3

/**
 * One way of undoing an encoding; undefined when nothing in the text signals it. The view holds the surroundings of what
 * was decoded, or, when `isWhole`, all of the text.
 */
export type Decoder = (source: View, isWhole?: boolean) => View | undefined

/** The text between the tags; inline tags vanish, others become a blank or a line end. */
export const markupDecoder: Decoder = (source, isWhole = false) =>
  /<[A-Za-z/!]/u.test(source.text)
    ? replacingView(source, tags, ([, name]) => blanksByTag(name), {
        form: 'markup',
        leaveOut: true,
        isWhole,
      })
    : undefined

/** Quoted-printable with its soft line ends. */
export const quotedPrintableDecoder: Decoder = (source, isWhole = false) => {
  const { text } = source
  if (!/=(?:[\dA-Fa-f]{2}|[ \t]{0,80}\r?\n)/u.test(text)) return undefined
  let isQuoted: boolean | undefined
  const isAnyQuoted = (): boolean => (isQuoted ??= isQuotedPrintable(text))
  return replacingView(
    source,
    /(?:=[\dA-Fa-f]{2})(?:(?:=\r?\n)*=[\dA-Fa-f]{2}){0,11}|=[ \t]*\r?\n/gu,
    (match) => quotedRun(match, text, isAnyQuoted),
    { form: 'quoted-printable', isWhole },
  )
}

/** Base64 in what was base64 already; a match there stands for the whole run. */
export const base64Decoder: Decoder = (source, isWhole = false) => {
  const runs = base64Runs(source.text)
  if (runs.length === 0) return undefined
  const decoded = new Map(runs.map((run) => [run.start, run]))
  const pattern = new RegExp(base64Unit, 'gu')
  return replacingView(
    source,
    pattern,
    (match) => {
      const run = decoded.get(match.index)
      if (run === undefined) return null
      pattern.lastIndex = run.end
      return run.decoded
    },
    { form: 'base64', isWhole },
  )
}

/** `M?ller`: a letter that some program could not write, left out as it is from the forms of names that lost theirs. */
export const lostLetterDecoder: Decoder = (source, isWhole = false) =>
  lostLetters.test(source.text)
    ? replacingView(source, new RegExp(lostLetters, 'gu'), () => absorb, { form: 'lost-letter', isWhole })
    : undefined

/** A word of Latin letters and of others that look like them, all in Latin ones. */
export const lookalikeDecoder: Decoder = (source, isWhole = false) =>
  replacingView(source, mixedWords, ([word]) => (isMixed.test(word) ? inLatin(word) : null), {
    form: 'lookalike',
    isWhole,
  })

/** True for the form of a view in which letters were guessed. */
export function isGuess(form: string): boolean {
  return form === 'lost-letter' || form === 'lookalike'
}

/** Percent-encoding. */
export const percentDecoder: Decoder = (source, isWhole = false) =>
  /%u?[\dA-Fa-f]{2}/u.test(source.text)
    ? replacingView(source, /(?:%[\dA-Fa-f]{2}){1,12}|%u[\dA-Fa-f]{4}/gu, ([run]) => percentRun(run), {
        form: 'percent',
        isWhole,
      })
    : undefined

/** `\uXXXX`, `\xXX` and the short escapes of JSON and YAML; where one escapes another, the outer one alone. */
export const escapeDecoder: Decoder = (source, isWhole = false) =>
  /\\[ux"/nrt\\]/u.test(source.text)
    ? replacingView(
        source,
        /\\(?:u([\dA-Fa-f]{4})|u\{([\dA-Fa-f]{1,6})\}|x([\dA-Fa-f]{2})|(["/nrt\\]))/gu,
        escaped,
        {
          form: escapeForm,
          isWhole,
        },
      )
    : undefined

/** A parameter of a mail's headers that goes on in another one, as long names of files do (RFC 2231). */
export const continuedDecoder: Decoder = (source, isWhole = false) =>
  /\*1\*?=/u.test(source.text)
    ? replacingView(source, /"?;\s{0,8}[A-Za-z]{1,20}\*[1-9]\d?\*?="?/gu, () => '', {
        form: 'rfc2231',
        leaveOut: true,
        isWhole,
      })
    : undefined

/** Encoded-words inside another encoding; a match there stands for all of them, as they cannot be edited in place. */
export const encodedWordDecoder: Decoder = (source, isWhole = false) =>
  source.text.includes('=?')
    ? replacingView(source, encodedWords, ([words]) => decodeRun(words, 'rfc2047'), {
        form: 'rfc2047',
        isWhole,
      })
    : undefined

/** UTF-8 that was read as Latin-1 or Windows-1252. */
export const mojibakeDecoder: Decoder = (source, isWhole = false) =>
  /[ÃÂÄÅÈÐÑ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/u.test(source.text)
    ? replacingView(
        source,
        /[\u00c2-\u00df][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|[\u00e0-\u00ef][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]{2}|[\u00f0-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]{3}/gu,
        ([run]) => misread(run),
        {
          form: 'mojibake',
          isWhole,
        },
      )
    : undefined

/** `anna [at] example [dot] org`: for addresses only, as ordinary sentences say "at" too. */
export const obfuscationDecoder: Decoder = (source, isWhole = false) =>
  bracketed.test(source.text) || bareSigns.test(source.text)
    ? replacingView(
        source,
        spelledOut,
        ([, ...signs]) => (signs.every((sign) => sign === undefined) ? '.' : '@'),
        { form: 'obfuscated', emailOnly: true, isWhole },
      )
    : undefined

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]|\u034f/u
const tagCharacters = String.raw`\u{e0000}-\u{e0fff}`
const invisibleRuns = new RegExp(
  String.raw`(?:\u001b\[[\d;]{0,20}[A-Za-z]|[${invisibleUnits}${tagCharacters}])+|[${wideUnits}\u{1d400}-\u{1d7ff}]`,
  'gu',
)
const invisibleRun = new RegExp(String.raw`^[\u001b${invisibleUnits}${tagCharacters}]`, 'u')

function plainLetterOf(run: string): string | typeof absorb {
  return invisibleRun.test(run) ? absorb : run.normalize('NFKC')
}

// Without its semicolon, a number or the name of a letter is a reference to all browsers.
const references =
  /&(?:#0{0,30}\d{1,7};?|#[xX]0{0,30}[\dA-Fa-f]{1,6};?|[A-Za-z][A-Za-z\d]{1,31};|(?:[AEIOUYaeiouy](?:uml|acute|grave|circ)|[ANOano]tilde|[Cc]cedil|[Aa]ring|[Oo]slash|szlig|aelig|nbsp))/gu

function referenced(reference: string): string | typeof absorb | null {
  const decoded = decodeHTMLStrict(reference.endsWith(';') ? reference : `${reference};`)
  if (decoded.startsWith('&') && decoded.length > 1) return null
  return invisible.test(decoded) ? absorb : decoded
}

const bareSigns =
  /[ _-](?:at|AT|At|ät|arroba|arobase|chiocciola|małpa|zavin[aá][cč]|apenstaartje)[ _-]| @|@ /u
const bracketed =
  /[[({<][ \t]?(?:at|ät|@|a|arroba|arobase|chiocciola|małpa|zavin[aá][cč]|apenstaartje|snabel-?a|dot|punkt|punto|point|ponto|punt|\.)[ \t]?[\])}>]/iu
const spelledOut =
  /[ \t]?[[({<][ \t]?(?:(at|ät|@|a|arroba|arobase|chiocciola|małpa|zavin[aá][cč]|apenstaartje|snabel-?a)|dot|punkt|punto|point|ponto|punt|\.)[ \t]?[\])}>][ \t]?|[ \t](?:(at|ät|@|arroba|arobase|chiocciola|małpa|zavin[aá][cč]|apenstaartje)[ \t](?=[\p{L}\d-]{1,63}(?:[ \t]?\.|[ \t](?:dot|punkt|punto|point|ponto|punt)[ \t]|[ \t]?[[({<])[ \t]?[\p{L}\d])|(?:dot|punkt|punto|point|ponto|punt)[ \t]|\.[ \t]?(?=[\p{Ll}\d])|(@))|(@)[ \t](?=[\p{L}\d])|(?<=[\p{L}\d])(?:([_-]at[_-])|[_-]dot[_-])(?=[\p{L}\d])/giu

// "<anna@example.org>" is no tag, nor is "user=<alee>". The bounds keep a stray "<" from reading on to the end of a long text again and again.
const tags =
  /(?<!=)<(?:[/]?([A-Za-z][A-Za-z\d:-]{0,30})(?=[\s/>])[^<>"']{0,400}(?:(?:"[^"<>]*"|'[^'<>]*')[^<>"']{0,400}){0,100}|!--(?:[^-<]|-(?!->)|<(?!!--)){0,20000}--|![A-Za-z][^<>]{0,400})>/gu
const inlineTags = new Set(
  'a abbr b big code em font i ins kbd mark o:p s small span strong sub sup tt u wbr del cite q bdi bdo'.split(
    ' ',
  ),
)
const cellTags = new Set(['td', 'th', 'label', 'img', 'input', 'button', 'option'])

// A tag is left out and no unit stands for it, so that a match split by it has several parts.
function blanksByTag(name: string | undefined): string {
  if (name === undefined || inlineTags.has(name.toLowerCase())) return ''
  return cellTags.has(name.toLowerCase()) ? ' ' : '\n'
}

/** What a run of codes stands for; as it stands where only a text in quoted-printable could mean codes by it. */
function quotedRun(
  match: RegExpExecArray,
  text: string,
  isAnyQuoted: () => boolean,
): string | typeof absorb | null {
  const [run] = match
  if (run.length !== 3 || run.endsWith('\n')) return hexRun(run, '=')
  const unit = Number.parseInt(run.slice(1), 16)
  if (unit < 0x20) return mayBeQuoted.has(unit) && isAnyQuoted() ? hexRun(run, '=') : null
  if (isAnyQuoted()) return hexRun(run, '=')
  const next = text.slice(match.index + 3, match.index + 4)
  // `user=beate`, `id=B4711`: programs write it in capitals, and no figure or capital follows but in words of capitals.
  if (unit > 0x7f) return /^=[A-F\d]*$/.test(run) && !/[\dA-Z]/.test(next) ? hexRun(run, '=') : null
  const isSetting = /[A-Za-z]/u.test(text[match.index - 1] ?? '') && /^[\s\d"'&,;)%]?$/u.test(next)
  const isPlain = /[\dA-Za-z]/u.test(String.fromCharCode(unit))
  return isSetting || isPlain ? null : hexRun(run, '=')
}

/** Blanks of any kind, and the colours of a terminal; `rip=198.51.100.14` is no other. */
const mayBeQuoted: ReadonlySet<number> = new Set([9, 10, 12, 13, 27])

function isQuotedPrintable(text: string): boolean {
  return /quoted-printable|=\r?\n|=3D|=[89A-F][\dA-F](?![\dA-Z])/u.test(text)
}

const base64Unit = `[A-Za-z\\d+/_-]{${shortestRun},}`

// The word behind the question mark of a URL is followed by its value.
const lostLetters = /(?<=\p{L})\?{1,2}(?=\p{Ll}{1,30}(?![\p{L}=]))/u

const latinLookalikes = new Map(
  Array.from(
    'аaеeоoрpсcхxуyкkмmтtіiїïѕsјjԁdһhАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSαaοoρpνvιiυuκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(
      /(.)(.)/gu,
    ),
    ([, other = '', latin = '']) => [other, latin] as const,
  ),
)
const mixedWords = /[A-Za-z\u00c0-\u024f\u0370-\u052f]{2,40}/gu
const isMixed =
  /[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]|[\u00c0-\u024f][\u0370-\u052f]|[\u0370-\u052f][\u00c0-\u024f]/u

const inLatin = (word: string): string =>
  Array.from(word, (letter) => latinLookalikes.get(letter) ?? letter).join('')

// What is not a sign with two digits after it is a line end of quoted-printable, which stands for nothing.
/** `%u0040` is how old scripts escape. */
function percentRun(run: string): string | typeof absorb {
  return run.startsWith('%u') ? String.fromCharCode(Number.parseInt(run.slice(2), 16)) : hexRun(run, '%')
}

function hexRun(run: string, sign: string): string | typeof absorb {
  const bytes = new Uint8Array(run.length / 3)
  let length = 0
  for (let at = 0; at < run.length; at++) {
    if (run[at] !== sign) continue
    const byte = hexValue(run.charCodeAt(at + 1)) * 16 + hexValue(run.charCodeAt(at + 2))
    if (byte >= 0) bytes[length++] = byte
  }
  return length === 0 ? absorb : decodeBytes(bytes.subarray(0, length))
}

/** The value of a hexadecimal digit; far below zero for another sign. */
function hexValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const letter = unit | 32
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1000
}

export const escapeForm = 'unicode-escape'

const shortEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function escaped(match: RegExpExecArray): string | null {
  const [, four, braced, two, short] = match
  if (short !== undefined) return isInPath(match, short) ? null : (shortEscapes[short] ?? short)
  const point = Number.parseInt(four ?? braced ?? two ?? '', 16)
  if (point > 0x10_ff_ff) return null
  return String.fromCodePoint(point)
}

/** `C:\Users\taylor` is a path, whose folders may begin with any letter. */
function isInPath({ input, index }: RegExpExecArray, short: string): boolean {
  if (shortEscapes[short] === undefined) return false
  const before = input.slice(Math.max(0, index - longestPath), index)
  return (before.includes(':\\') && folders.test(before)) || domain.test(before)
}

/** `EXAMPLE\\t.lee`: an account of Windows. */
const domain = /(?<![A-Za-z\d\\])[A-Z][A-Z\d-]{2,14}$/
const longestPath = 80
const folders = /(?<![A-Za-z\d])[A-Za-z]:(?:\\(?!\\)[^\\\s"'<>|:*?]{1,60})+$/

function misread(run: string): string | null {
  const bytes = Array.from(run, (unit) => byteOf(unit) ?? (unit < '\u0100' ? unit.charCodeAt(0) : undefined))
  const known = bytes.filter((byte) => byte !== undefined)
  if (known.length < bytes.length) return null
  const text = decodeBytes(Uint8Array.from(known))
  return text.length < run.length ? text : null
}
