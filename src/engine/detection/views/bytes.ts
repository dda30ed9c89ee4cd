import { isUtf8 } from 'node:buffer'

/** Bytes as text: UTF-8 when they are valid UTF-8, else Windows-1252, which is what mail calls Latin-1. */
export function decodeBytes(bytes: Uint8Array): string {
  return isUtf8(bytes) ? utf8.decode(bytes) : decodeWindows1252(bytes)
}

/** The runtime's own decoder goes byte by byte; nearly all of this charset is Latin-1, which it reads at once. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return /[\u0080-\u009f]/.test(latin)
    ? latin.replaceAll(/[\u0080-\u009f]/g, (unit) => windows1252.decode(Uint8Array.of(unit.charCodeAt(0))))
    : latin
}

/** The bytes of a text in the charset `decodeBytes` would have read it in. */
export function encodeLike(text: string, wasUtf8: boolean): Uint8Array {
  if (wasUtf8) return new TextEncoder().encode(text)
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

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const windows1252 = new TextDecoder('windows-1252')
let bytesByCharacter: Map<string, number> | undefined
