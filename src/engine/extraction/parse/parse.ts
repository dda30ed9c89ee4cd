import { decodeBytes } from '../../detection/views/bytes.ts'
import type { ExtractionLimits, FileHint, FileToRead } from '../extracted.ts'
import { type FileKind, kindOf, kindUnlessPdf, type ParsedKind } from '../kind.ts'
import type { Piece } from '../pieces.ts'
import { Gathered } from './gathered.ts'

/** A file that is read, at the top or inside of another one. */
export interface FileInside {
  readonly bytes: Uint8Array
  readonly hint: FileHint
  readonly depth: number
  /** Text in it can be written back. */
  readonly isWritable: boolean
}

/** What parsers read into, and how they read a file inside of theirs. */
export interface Reading {
  readonly gathered: Gathered
  readonly limits: ExtractionLimits
  readonly read: (file: FileInside) => Promise<void>
}

/** Reads one file into a reading; throws where the file is damaged, after it has gathered what it could. */
export type Parser = (reading: Reading, file: FileInside) => Promise<void>

/** Parses a file and what is inside of it; to be called where it may take long, and may take the thread with it. */
export async function parseFile(
  { content, hint, limits }: FileToRead,
  tell: (piece: Piece) => void,
): Promise<void> {
  const gathered = new Gathered(limits, tell)
  const reading: Reading = { gathered, limits, read: (file) => readFile(reading, file) }
  await reading.read({ bytes: content, hint, depth: 0, isWritable: true })
}

async function readFile(reading: Reading, file: FileInside): Promise<void> {
  return readAs(kindOf(file.bytes, file.hint), reading, file)
}

async function readAs(kind: FileKind, reading: Reading, file: FileInside): Promise<void> {
  const { gathered, limits } = reading
  if (kind === 'text') return gathered.add(decodeBytes(file.bytes), file.isWritable)
  if (!isParsed(kind)) return gathered.skip(kind)
  if (file.depth > limits.depth) return gathered.skip('too-deep')
  try {
    const parse = await parsers[kind]()
    await parse(reading, file)
  } catch {
    const other = kind === 'pdf' ? kindUnlessPdf(file.bytes, file.hint) : kind
    if (other !== kind && (other === 'text' || other === 'mail')) return readAs(other, reading, file)
    gathered.skip('damaged')
  }
}

const isParsed = (kind: string): kind is ParsedKind => Object.hasOwn(parsers, kind)

/** Loaded when the first file of their kind comes. */
const parsers: Readonly<Record<ParsedKind, () => Promise<Parser>>> = {
  pdf: async () => (await import('./pdf.ts')).parsePdf,
  zip: async () => (await import('./zip.ts')).parseZip,
  mail: async () => (await import('./mail.ts')).parseMail,
  rtf: async () => (await import('./rtf.ts')).parseRtf,
}
