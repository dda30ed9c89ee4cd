import type { Unsearched, UnsearchedReason } from '../../shared/unsearched.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import type { Extracted, FileHint } from '../extraction/extracted.ts'
import { extractText } from '../extraction/extraction.ts'
import { kindOf } from '../extraction/kind.ts'

/** A file that a value holds. */
export interface StoredFile {
  readonly bytes: Uint8Array
  readonly hint: FileHint
  /** The value is the file as it is, so what is text in it was searched with the value. */
  readonly isPlain: boolean
}

/** What was found in a file besides what the value that holds it says as text. */
export interface FoundInFile {
  readonly findings: readonly Finding[]
  /** Nothing of the file can be written back changed, so that also what was found in its bytes cannot. */
  readonly isFixed: boolean
}

/** Looks into files, and counts those that it cannot look into. */
export class FileSearch {
  #files = 0
  readonly #unsearched: Partial<Record<UnsearchedReason, number>> = {}
  readonly #find: Detector['find']

  constructor(find: Detector['find']) {
    this.#find = find
  }

  get extent(): { readonly files: number; readonly unsearched: Unsearched } {
    return { files: this.#files, unsearched: { ...this.#unsearched } }
  }

  /** Searches a file in whose bytes `inText` was found already. */
  async look({ bytes, hint, isPlain }: StoredFile, inText: readonly Finding[]): Promise<FoundInFile> {
    const kind = kindOf(bytes, hint)
    this.#files += 1
    if (kind === 'text' && isPlain) return { findings: [], isFixed: false }
    const extracted = await extractText(bytes, hint)
    this.#count(extracted)
    const isText = kind === 'text' || kind === 'mail' || kind === 'rtf'
    if (extracted.kind === 'not-searched') return { findings: [], isFixed: !isText }
    // A text may look like a PDF until somebody tries to read it as one.
    const isFixed = !isText && extracted.writable === ''
    // What the bytes show will be masked there; what only a reader of the file shows will not.
    const isSeen = inText.some(({ strength }) => strength !== 'weak')
    return {
      findings: [extracted.fixed, isSeen ? '' : extracted.writable].flatMap((text) =>
        text === '' ? [] : this.#find(text),
      ),
      isFixed,
    }
  }

  #count(extracted: Extracted): void {
    const unsearched: Unsearched =
      extracted.kind === 'text' ? extracted.unsearched : { [extracted.reason]: 1 }
    for (const [reason, count] of Object.entries(unsearched) as [UnsearchedReason, number][])
      this.#unsearched[reason] = (this.#unsearched[reason] ?? 0) + count
  }
}

/** Content as it was before it was written into a column, in an encoding that another column of the row names. */
export function decodeContent(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(Buffer.from(bytes).toString('latin1'), 'base64')
  if (encoding !== 'quoted-printable') return bytes
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(text, 'latin1')
}

/** Names of columns that say how the content of their row is encoded. */
export const encodingColumns = /^(?:content|transfer)_?encoding$/i
