import { decodeBytes } from '../detection/views/bytes.ts'
import { readApart } from './apart.ts'
import { defaultLimits, type Extracted, type ExtractionLimits, type FileHint } from './extracted.ts'
import { kindOf } from './kind.ts'

/**
 * Reads the text of a file: as it is, or with a parser in a process of its own, which ends it when it takes too long or
 * too much memory. Nothing in the file is carried out, and nothing is fetched. Never throws: what cannot be read is not
 * searched, with the reason.
 */
export async function extractText(
  content: Uint8Array,
  hint: FileHint = {},
  limits: ExtractionLimits = defaultLimits,
): Promise<Extracted> {
  const kind = kindOf(content, hint)
  if (kind === 'text') return { kind: 'text', writable: decodeBytes(content), fixed: '', unsearched: {} }
  if (kind !== 'pdf' && kind !== 'zip' && kind !== 'mail' && kind !== 'rtf')
    return { kind: 'not-searched', reason: kind }
  if (content.byteLength > limits.bytes) return { kind: 'not-searched', reason: 'too-large' }
  return readApart({ content, hint, limits })
}
