import { isUtf8 } from 'node:buffer'
import { decodeHTML } from 'entities'

/**
 * Every text that a stored value may be read as: as it is, and with the encodings of mail, web pages, addresses and
 * Perl's own data taken off, also where one lies within another. Knows nothing about where the value comes from.
 */
export function readingsOf(value: string | Uint8Array): readonly string[] {
  const readings = new Set(typeof value === 'string' ? [value] : textsOf(value))
  let latest = [...readings]
  for (let depth = 0; depth < deepest && latest.length > 0; depth++) {
    latest = [...new Set(latest.flatMap((text) => decoders.flatMap((decode) => decode(text))))].filter(
      (text) => !readings.has(text),
    )
    for (const text of latest) readings.add(text)
  }
  return [...readings]
}

/** An HTML part in base64 within a mail that is quoted-printable: three. */
const deepest = 3

const decoders: readonly ((text: string) => readonly string[])[] = [
  quotedPrintable,
  base64,
  encodedWords,
  percentEncoded,
  unicodeEscapes,
  markup,
]

/** Perl keeps some text in one byte a letter and other text in UTF-8, in the very same data. */
function textsOf(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes)
  return isUtf8(buffer) ? [buffer.toString('utf8')] : [buffer.toString('utf8'), buffer.toString('latin1')]
}

function quotedPrintable(text: string): readonly string[] {
  if (!/=(?:[0-9a-f]{2}|\r?\n)/i.test(text)) return []
  return textsOf(
    bytesOf(text, (plain) =>
      plain.replaceAll(/=[ \t]*\r?\n/g, '').replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) => letter(code)),
    ),
  )
}

/** All that may be base64 within a text, decoded and joined: a MIME part's lines, or a value as a whole. */
function base64(text: string): readonly string[] {
  const compact = text.replaceAll(/\s/g, '')
  const isWhole = compact.length >= 8 && /^[a-z0-9+/]+={0,2}$/i.test(compact)
  const runs = isWhole ? [compact] : (text.match(/[a-z0-9+/]{16,}(?:\r?\n[a-z0-9+/]+)*={0,2}/gi) ?? [])
  if (runs.length === 0) return []
  return textsOf(Buffer.concat(runs.flatMap((run) => [Buffer.from(run, 'base64'), Buffer.from('\n')])))
}

/** RFC 2047; words that follow each other may cut a letter in two, so their bytes are joined first. */
function encodedWords(text: string): readonly string[] {
  if (!/=\?[^?\s]+\?[bq]\?/i.test(text)) return []
  const joined = text.replaceAll(/(=\?[^?\s]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
  const decoded = joined.replaceAll(/(?:=\?[^?\s]+\?[bq]\?[^?]*\?=)+/gi, (words) => {
    const parts = [...words.matchAll(/=\?([^?\s]+)\?([bq])\?([^?]*)\?=/gi)]
    const bytes = parts.map(([, , how, data]) => wordBytes(how ?? '', data ?? ''))
    return textIn(parts[0]?.[1] ?? 'utf-8', Buffer.concat(bytes))
  })
  return [decoded]
}

function wordBytes(how: string, data: string): Buffer {
  if (how.toLowerCase() === 'b') return Buffer.from(data, 'base64')
  return bytesOf(data, (plain) =>
    plain.replaceAll('_', ' ').replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) => letter(code)),
  )
}

function textIn(charset: string, bytes: Buffer): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

function percentEncoded(text: string): readonly string[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return []
  return textsOf(
    bytesOf(text, (plain) => plain.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => letter(code))),
  )
}

function unicodeEscapes(text: string): readonly string[] {
  if (!/\\u[0-9a-f]{4}/i.test(text)) return []
  return [text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))]
}

/** Without tags: a name may be cut by one within a word, and two words may be kept apart by nothing else. */
function markup(text: string): readonly string[] {
  const entities = /&[#a-z0-9]+;/i.test(text) ? [decodeHTML(text)] : []
  const tags = /<[^<>]*>/g
  if (text.search(tags) < 0) return entities
  return [...entities, decodeHTML(text.replaceAll(tags, '')), decodeHTML(text.replaceAll(tags, ' '))]
}

/** Works on a text's bytes as if each were a letter. */
function bytesOf(text: string, work: (plain: string) => string): Buffer {
  return Buffer.from(work(Buffer.from(text, 'utf8').toString('latin1')), 'latin1')
}

const letter = (code: string) => String.fromCharCode(parseInt(code, 16))
