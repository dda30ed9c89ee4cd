import { isUtf8 } from 'node:buffer'

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How bytes are read: as UTF-16 or UTF-8 where they look like it, else Windows-1252, which is what mail calls Latin-1. */
export function charsetOf(bytes: Uint8Array): Charset {
  return wideCharset(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Bytes as text, in the charset that they look like. */
export function decodeBytes(bytes: Uint8Array): string {
  const plain = bytes.length <= shortest ? asciiOf(bytes) : undefined
  if (plain !== undefined) return plain
  return decodeIn(charsetOf(bytes), bytes)
}

const shortest = 16

// What a decoder costs to begin with is more than all of a few letters.
function asciiOf(bytes: Uint8Array): string | undefined {
  let text = ''
  for (const byte of bytes) {
    if (byte >= 0x80 || byte === 0) return undefined
    text += String.fromCharCode(byte)
  }
  return text
}

/** Bytes as text, in a charset that is known. */
export function decodeIn(charset: Charset, bytes: Uint8Array): string {
  if (charset === 'windows-1252') return decodeWindows1252(bytes)
  return unicode[charset].decode(charset === 'utf-8' ? bytes : wholeUnits(bytes))
}

/**
 * A byte order mark tells UTF-16, or that many bytes are zero at every other place and none between them; but not where a
 * stretch of it is UTF-8: what begins as UTF-16 alone would hide the rest from every search.
 */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (bytes.length < 4) return undefined
  if (first === 0xff && second === 0xfe) return ifWellFormed('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return ifWellFormed('utf-16be', bytes)
  if (second === 0 && areZero(bytes, 1)) return ifWellFormed('utf-16le', bytes)
  return first === 0 && areZero(bytes, 0) ? ifWellFormed('utf-16be', bytes) : undefined
}

function ifWellFormed<C extends 'utf-16le' | 'utf-16be'>(charset: C, bytes: Uint8Array): C | undefined {
  return !hasUtf8Stretch(bytes) && unicode[charset].decode(wholeUnits(bytes)).isWellFormed()
    ? charset
    : undefined
}

/** So many bytes of UTF-8 without a zero do not come about in UTF-16 of any script. */
const longestByChance = 24

function hasUtf8Stretch(bytes: Uint8Array): boolean {
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const size = sizeOfCharacter(bytes, at)
    length = size === 0 ? 0 : length + size
    if (length > longestByChance) return true
    at += Math.max(1, size)
  }
  return false
}

/** How many bytes the character of UTF-8 takes that begins here; 0 for none, and for control characters. */
function sizeOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return first > 0x1f || (first > 8 && first < 14) ? 1 : 0
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  for (let next = at + 1; next < at + size; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return size
}

const wholeUnits = (bytes: Uint8Array) => bytes.subarray(0, bytes.length - (bytes.length % 2))

/** Of every two bytes, a quarter at this place is zero, as in blanks and digits of any script, and none at the other is. */
function areZero(bytes: Uint8Array, place: 0 | 1): boolean {
  const sample = bytes.subarray(0, 1_024)
  const at = (offset: number) => sample.filter((_, i) => i % 2 === offset)
  const zeros = at(place).filter((byte) => byte === 0).length
  return zeros > sample.length / 8 && !at(1 - place).includes(0)
}

/** The runtime's own decoder goes byte by byte; nearly all of this charset is Latin-1, which it reads at once. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return /[\u0080-\u009f]/.test(latin)
    ? latin.replaceAll(/[\u0080-\u009f]/g, (unit) => upperHalf().charAt(unit.charCodeAt(0) - 0x80))
    : latin
}

/** The characters of the bytes 0x80 to 0x9f. */
function upperHalf(): string {
  upper ??= windows1252.decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index))
  return upper
}
let upper: string | undefined

/** The bytes of a text in a charset; what Windows-1252 does not know becomes a question mark. */
export function encodeAs(charset: Charset, text: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  return Uint8Array.from(text, (character) => byteOf(character) ?? 0x3f)
}

/** The Windows-1252 byte of a character, or undefined when there is none. */
export function byteOf(character: string): number | undefined {
  const unit = character.charCodeAt(0)
  if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff)) return unit
  bytesByCharacter ??= new Map(
    Array.from({ length: 32 }, (_, index) => [windows1252.decode(Uint8Array.of(0x80 + index)), 0x80 + index]),
  )
  return bytesByCharacter.get(character)
}

const unicode = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'utf-16le': new TextDecoder('utf-16le', { ignoreBOM: true }),
  'utf-16be': new TextDecoder('utf-16be', { ignoreBOM: true }),
}
const windows1252 = new TextDecoder('windows-1252')
let bytesByCharacter: Map<string, number> | undefined
