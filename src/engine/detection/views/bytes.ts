import { isUtf8 } from 'node:buffer'

/** Bytes as text: UTF-8 when they are valid UTF-8, else Windows-1252, which is what mail calls Latin-1. */
export function decodeBytes(bytes: Uint8Array): string {
  return isUtf8(bytes) ? utf8.decode(bytes) : windows1252.decode(bytes)
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
