import type { Format } from '../datamap/desk.ts'
import type { Finding } from '../detection/finding.ts'
import { looksLikeText } from '../extraction/kind.ts'
import { charsetOf, decodeBytes, encodeAs } from '../detection/views/bytes.ts'
import { outsideOfFiles } from './attached.ts'
import { beginsAsMail } from './mask.ts'
import { rewriteStorable, storableStrings } from './storable.ts'
import { rewriteYamlTexts, yamlFields } from './yaml.ts'

/** A stored value as a text that can be searched and, unless it is no text, written back changed. */
export interface OpenedText {
  readonly text: string
  /** The stored form of the changed text; nothing, or absent, where the change would damage the value. */
  readonly close?: ((text: string) => string | Uint8Array | undefined) | undefined
}

/**
 * Opens a value the way its column is written. Bytes count as text when they are valid UTF-8 or UTF-16, or
 * eight-bit characters without control characters, or a mail of these; of a frozen Perl value, and of YAML, the text is all its strings, one after the other. Nothing for values
 * that hold no text.
 */
export function openText(value: unknown, format: Format): OpenedText | undefined {
  const text = plainText(value)
  if (text === undefined) return undefined
  if (value instanceof Uint8Array) {
    const charset = charsetOf(value)
    // A PDF may be all letters, and names the places of its own parts by number.
    if (text.startsWith('%PDF-')) return { text }
    const isMail = format === 'mail' && beginsAsMail(text)
    if (charset === 'windows-1252' && !isMail && !looksLikeText(value)) return { text }
    // Half a unit at the end of UTF-16 says nothing, and stays.
    const rest = charset.startsWith('utf-16') ? value.subarray(value.length - (value.length % 2)) : []
    if (charset !== 'utf-8')
      return { text, close: (changed) => Buffer.concat([encodeAs(charset, changed), Uint8Array.from(rest)]) }
  }
  if (format === 'storable') {
    const strings = storableStrings(text)
    return strings === undefined
      ? { text, close: (changed) => changed }
      : joined(
          strings.map((string) => ({ text: string })),
          (change) => rewriteStorable(text, change),
        )
  }
  if (format === 'yaml') {
    const fields = yamlFields(text)
    return fields === undefined ? { text } : joined(fields, (change) => rewriteYamlTexts(text, change))
  }
  return { text, close: (changed) => changed }
}

/**
 * As `openText`, for reading a whole desk: YAML is searched as it is written where that is how it reads, and taken apart
 * otherwise only when somebody asks whether it can be closed again.
 */
export function openForSearch(value: unknown, format: Format): OpenedText | undefined {
  if (format !== 'yaml') return openText(value, format)
  const text = plainText(value)
  if (text === undefined) return undefined
  if (isEscapedYaml(text)) return openText(value, format)
  return {
    text,
    get close() {
      return openText(value, format)?.close
    },
  }
}

/** An escape, which may stand for a letter or for nothing at all, or a quotation mark that is written twice. */
const isEscapedYaml = (text: string) => text.includes('\\') || text.includes("''")

/** True for a value of which nothing may be cut off, because software reads its structure. */
export function isStructured(format: Format): boolean {
  return format === 'yaml' || format === 'json' || format === 'storable'
}

type Rewrite = (change: (before: string) => string) => string | undefined

interface Piece {
  readonly text: string
  /** Stands behind its key, and is read with it: `phone: 0301234567`. */
  readonly isField?: boolean
}

function joined(pieces: readonly Piece[], rewrite: Rewrite): OpenedText {
  const seams = seamsFor(pieces)
  return {
    text: pieces.map(({ text }, index) => (seams[index] ?? '') + text).join(''),
    close: (changed) => {
      const texts = apart(changed, seams)
      // A change that swallowed a seam would put strings in each other's places.
      if (texts === undefined) return undefined
      let next = 0
      return rewrite((before) => texts[next++] ?? before)
    },
  }
}

/** What stands between the seams; nothing where they are not all there, in their order. */
function apart(text: string, seams: readonly string[]): readonly string[] | undefined {
  const texts: string[] = []
  let from = 0
  for (const seam of seams.slice(1)) {
    const at = text.indexOf(seam, from)
    if (at < 0) return undefined
    texts.push(text.slice(from, at))
    from = at + seam.length
  }
  texts.push(text.slice(from))
  const kinds = [...new Set(seams.slice(1))]
  return texts.some((one) => kinds.some((seam) => one.includes(seam))) ? undefined : texts
}

/** The text to search, whatever the value. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return value instanceof Uint8Array ? decodeBytes(value) : undefined
}

/**
 * What stands before each string of one value; no person is written across it, and none of the strings holds it. Readers see a
 * key and its value as on one line, because they pass over what cannot be seen.
 */
function seamsFor(pieces: readonly Piece[]): readonly string[] {
  let [seam, fieldSeam] = ['\n\u0000\n', `: ${unseen}`]
  while (pieces.some(({ text }) => text.includes(seam))) seam = `\n\u0000${seam.slice(1)}`
  while (pieces.some(({ text }) => text.includes(fieldSeam))) fieldSeam += unseen
  return pieces.map(({ isField }, index) => (index === 0 ? '' : isField === true ? fieldSeam : seam))
}

/** Two of what joins words and has no width. */
const unseen = '\u2060\u2060'

/** The findings of an opened text that can be masked in it: within one of its strings, and outside of files that it carries. */
export function maskable(text: string, findings: readonly Finding[]): readonly Finding[] {
  return outsideOfFiles(
    text,
    findings.filter((finding) => !crossesSeam(text, finding)),
  )
}

/** True when a stretch of an opened text reaches from one of its strings into the next. */
export function crossesSeam(
  text: string,
  stretch: { readonly start: number; readonly end: number },
): boolean {
  const written = text.slice(stretch.start, stretch.end)
  return written.includes('\u0000') || written.includes(`: ${unseen}`)
}
