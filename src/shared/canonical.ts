import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

export { canonicalJson, type Json } from './canonical-json.ts'

/** SHA-256 of the UTF-8 text, as lower-case hexadecimal. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The digest of a value's canonical form: `sha256:` and 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return `sha256:${sha256(canonicalJson(value))}`
}
