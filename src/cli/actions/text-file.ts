import { extname } from 'node:path'
import type { Format } from '../../engine/datamap/desk.ts'
import { extractText } from '../../engine/extraction/extraction.ts'
import { type FileKind, kindOf } from '../../engine/extraction/kind.ts'
import { openForSearch, plainText } from '../../engine/masking/opened.ts'
import { UsageError } from '../../shared/errors.ts'
import { type Unsearched, unsearchedWords } from '../../shared/unsearched.ts'

/** What of a file can be searched. It is never said to be clean of what could not be read: that is in `unsearched`. */
export interface FileText {
  /** The file itself as a text, so that places in it are places in the file; nothing where only a parser reads it. */
  readonly own: string
  /** What a parser reads from it: a PDF, an office file, an archive, what is attached to a mail. */
  readonly extracted: string
  readonly unsearched: Unsearched
}

/** Reads what can be searched of a file: as it is where it is a text, and past its parser otherwise. */
export async function readFileText(bytes: Uint8Array, file: string | undefined): Promise<FileText> {
  const kind = fileKind(bytes, file)
  if (kind === 'text') {
    const text = openForSearch(bytes, formatOf(file))?.text ?? ''
    const isAsWritten = text === plainText(bytes)
    return { own: isAsWritten ? text : '', extracted: isAsWritten ? '' : text, unsearched: {} }
  }
  const own = kind === 'mail' ? (plainText(bytes) ?? '') : ''
  const read = await extractText(bytes, { name: file })
  if (read.kind === 'not-searched') return { own, extracted: '', unsearched: { [read.reason]: 1 } }
  const pieces = kind === 'mail' ? [read.fixed] : [read.writable, read.fixed]
  return { own, extracted: pieces.filter((text) => text !== '').join('\n'), unsearched: read.unsearched }
}

/** Refuses a file into which no masked text can be written back, and says whether it can at least be searched. */
export function refuseUnmaskable(bytes: Uint8Array, file: string | undefined): void {
  const kind = fileKind(bytes, file)
  if (kind === 'text' || kind === 'mail') return
  const searched = searchedOnly[kind]
  const expected = 'expected a text, a mail, HTML, JSON or YAML'
  if (searched === undefined)
    throw new UsageError(
      'not-text',
      `${expected}; found ${unsearchedWords({ [kind]: 1 })}, which can be neither searched nor masked`,
      { remedy: 'Nothing was written. Somebody has to look at it.' },
    )
  throw new UsageError('not-text', `${expected}; found ${searched}, which can be searched, not masked`, {
    remedy: 'Nothing was written. To see what is in it: expunge scan',
  })
}

const searchedOnly: Readonly<Partial<Record<FileKind, string>>> = {
  pdf: 'a PDF',
  zip: 'an office file or an archive',
  rtf: 'rich text',
}

/** Control characters make no other file of what is UTF-8. */
function fileKind(bytes: Uint8Array, file: string | undefined): FileKind {
  const kind = kindOf(bytes, { name: file })
  const isText = kind === 'unknown-type' && openForSearch(bytes, 'text')?.close !== undefined
  return isText ? 'text' : kind
}

const formats: Readonly<Record<string, Format>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.eml': 'mail',
  '.html': 'html',
  '.htm': 'html',
}

/** How the text of a file is written, by its name; standard input may be a mail. */
export function formatOf(file: string | undefined): Format {
  return formats[extname(file ?? '').toLowerCase()] ?? (file === undefined ? 'mail' : 'text')
}
