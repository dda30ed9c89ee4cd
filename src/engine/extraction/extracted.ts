import type { Unsearched, UnsearchedReason } from '../../shared/unsearched.ts'

/** What was read of a file. It is never said to be clean of what could not be read: that is counted in `unsearched`. */
export type Extracted = ExtractedText | NotSearched

export interface ExtractedText {
  readonly kind: 'text'
  /** What stands in the file as text, and can be written back masked; empty where it cannot. */
  readonly writable: string
  /** What only a parser reads: a PDF, an office file, an archive, what is attached to a mail. */
  readonly fixed: string
  /** Files inside of the file, or parts of it, that were not read. */
  readonly unsearched: Unsearched
}

export interface NotSearched {
  readonly kind: 'not-searched'
  readonly reason: UnsearchedReason
}

/** What may be known of a file besides its bytes, which count first. */
export interface FileHint {
  /** A media type. */
  readonly type?: string | undefined
  readonly name?: string | undefined
}

/** A file for a parser. */
export interface FileToRead {
  readonly content: Uint8Array
  readonly hint: FileHint
  readonly limits: ExtractionLimits
}

/** How much of one file is read, and for how long. */
export interface ExtractionLimits {
  /** Of the file itself. */
  readonly bytes: number
  /** Of all that is packed in it, unpacked. */
  readonly unpackedBytes: number
  /** Files in archives and mails, all together. */
  readonly entries: number
  /** Files inside of files. */
  readonly depth: number
  readonly pages: number
  readonly characters: number
  readonly milliseconds: number
  /** How much more memory a file may take in the process that reads files; a small one gets less. */
  readonly memoryMb: number
}

export const defaultLimits: ExtractionLimits = {
  bytes: 64 * 1024 ** 2,
  unpackedBytes: 128 * 1024 ** 2,
  entries: 10_000,
  depth: 8,
  pages: 1_000,
  characters: 32 * 1024 ** 2,
  milliseconds: 30_000,
  memoryMb: 512,
}
