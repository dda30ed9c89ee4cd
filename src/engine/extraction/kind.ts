import { isUtf8 } from 'node:buffer'
import { wideCharset } from '../detection/views/bytes.ts'
import type { UnsearchedReason } from '../../shared/unsearched.ts'
import type { FileHint } from './extracted.ts'

/** What a file is: read by a parser, read as it is, or not read, with the reason. */
export type FileKind = ParsedKind | 'text' | Unreadable

export type ParsedKind = 'pdf' | 'zip' | 'mail' | 'rtf'

/** Kinds that nothing here reads. */
export type Unreadable = Extract<UnsearchedReason, 'image' | 'audio' | 'video' | 'encrypted' | 'unknown-type'>

/** Tells what a file is by its first bytes; by its media type and its name only where these say nothing. */
export function kindOf(bytes: Uint8Array, hint: FileHint = {}): FileKind {
  const head = headOf(bytes)
  return isPdf(head, bytes, hint) ? 'pdf' : kindOfOthers(head, bytes, hint)
}

/** What a file is that is none of the PDFs that it names. */
export function kindUnlessPdf(bytes: Uint8Array, hint: FileHint): FileKind {
  const head = headOf(bytes)
  return head.startsWith('%PDF-') ? 'pdf' : kindOfOthers(head, bytes, hint)
}

/** Something may stand before a PDF. A text may speak of one, and of its objects, and a mail may hold one. */
function isPdf(head: string, bytes: Uint8Array, hint: FileHint): boolean {
  if (head.startsWith('%PDF-') || !head.includes('%PDF-')) return head.startsWith('%PDF-')
  return !looksLikeText(bytes) || (bufferOf(bytes).includes('endobj') && !isMail(head, hint))
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)
const headOf = (bytes: Uint8Array): string => bufferOf(bytes.subarray(0, 1_024)).toString('latin1')

function kindOfOthers(head: string, bytes: Uint8Array, hint: FileHint): FileKind {
  if (head.startsWith('{\\rtf')) return 'rtf'
  const known = signatures.find(({ at = 0, magic }) => head.startsWith(magic, at))
  if (known !== undefined) return known.kind === 'ole' ? kindOfCompound(bytes) : known.kind
  if (looksLikeText(bytes)) return isMail(head, hint) ? 'mail' : 'text'
  return looselySigned.find(({ at = 0, magic }) => head.startsWith(magic, at))?.kind ?? hintedKind(hint)
}

/** Bytes of a text in any charset: no control characters but those that texts have. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (wideCharset(bytes) !== undefined) return true
  if (!bytes.every((byte) => noText[byte] === undefined)) return false
  // In Windows-1252 these five stand for nothing, so a text does not hold them.
  return isUtf8(bytes) || ![0x81, 0x8d, 0x8f, 0x90, 0x9d].some((byte) => bytes.includes(byte))
}

/** Control characters, by their byte, but for tabs, ends of lines and pages, and the escape. */
const noText: Readonly<Partial<Record<number, true>>> = Object.fromEntries(
  Array.from({ length: 0x20 }, (_, byte) => byte)
    .filter((byte) => (byte < 0x07 || byte > 0x0d) && byte !== 0x1b)
    .concat(0x7f)
    .map((byte) => [byte, true]),
)

interface Signature<K extends string> {
  readonly magic: string
  readonly at?: number
  readonly kind: K
}

/** Openings that no text has. */
const signatures: readonly Signature<FileKind | 'ole'>[] = [
  { magic: 'PK\u0003\u0004', kind: 'zip' },
  { magic: 'PK\u0005\u0006', kind: 'zip' },
  { magic: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', kind: 'ole' },
  { magic: '\u0089PNG\r\n\u001a\n', kind: 'image' },
  { magic: '\u00ff\u00d8\u00ff', kind: 'image' },
  { magic: 'II*\u0000', kind: 'image' },
  { magic: 'MM\u0000*', kind: 'image' },
  { magic: '\u0000\u0000\u0001\u0000', kind: 'image' },
  { magic: '\u0000\u0000\u0000\u000cjP  ', kind: 'image' },
  { magic: 'ftypheic', at: 4, kind: 'image' },
  { magic: 'ftypheix', at: 4, kind: 'image' },
  { magic: 'ftypmif1', at: 4, kind: 'image' },
  { magic: 'ftypavif', at: 4, kind: 'image' },
  { magic: 'ftypM4A', at: 4, kind: 'audio' },
  { magic: 'ftyp', at: 4, kind: 'video' },
  { magic: '\u001a\u0045\u00df\u00a3', kind: 'video' },
  { magic: '0&\u00b2u\u008ef\u00cf\u0011', kind: 'video' },
]

/** Openings that a text may have as well. */
const looselySigned: readonly Signature<Unreadable>[] = [
  { magic: 'GIF8', kind: 'image' },
  { magic: 'BM', kind: 'image' },
  { magic: '8BPS', kind: 'image' },
  { magic: 'WEBP', at: 8, kind: 'image' },
  { magic: 'WAVE', at: 8, kind: 'audio' },
  { magic: 'AVI ', at: 8, kind: 'video' },
  { magic: 'ID3', kind: 'audio' },
  { magic: '\u00ff\u00fb', kind: 'audio' },
  { magic: '\u00ff\u00f3', kind: 'audio' },
  { magic: 'OggS', kind: 'audio' },
  { magic: 'fLaC', kind: 'audio' },
  { magic: '#!AMR', kind: 'audio' },
  { magic: 'MThd', kind: 'audio' },
  { magic: 'FLV\u0001', kind: 'video' },
]

/** Office files under a password are packed into the container of the old ones, which nothing here reads. */
function kindOfCompound(bytes: Uint8Array): FileKind {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return bufferOf(bytes).includes(name) ? 'encrypted' : 'unknown-type'
}

/** Begins with fields of a header, one of which every mail has. */
function isMail(head: string, { type, name }: FileHint): boolean {
  if (!/^(?:From [^\n]{1,200}\n)?[A-Za-z][\w-]{0,80}:[ \t]?/.test(head)) return false
  if (type === 'message/rfc822' || name?.toLowerCase().endsWith('.eml') === true) return true
  return (
    /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|from|date):/im.test(head) &&
    /^(?:message-id|mime-version|content-type|subject|received):/im.test(head)
  )
}

function hintedKind({ type = '', name = '' }: FileHint): FileKind {
  const [family] = type.toLowerCase().split('/')
  if (family === 'image' || family === 'audio' || family === 'video') return family
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return kindByEnding[ending] ?? 'unknown-type'
}

const kindByEnding: Readonly<Record<string, FileKind>> = {
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  gif: 'image',
  tif: 'image',
  tiff: 'image',
  heic: 'image',
  webp: 'image',
  mp3: 'audio',
  wav: 'audio',
  m4a: 'audio',
  ogg: 'audio',
  mp4: 'video',
  mov: 'video',
  avi: 'video',
  mkv: 'video',
}
