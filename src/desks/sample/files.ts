import { createHash } from 'node:crypto'
import { randomOf } from './random.ts'
import type { RowCollector } from './rows.ts'

/** File names whose content many tickets share; file `n` has the key `n + 1` on every desk. */
export const sharedFileNames = [
  'Handbuch.pdf',
  'AGB.pdf',
  'logo.png',
  'Checkliste.pdf',
  'User guide.pdf',
  'Retourenschein.pdf',
  'setup.txt',
  'Preisliste.pdf',
] as const

/** Adds the content that many tickets share. */
export function addSharedFiles(rows: RowCollector, seed: number): void {
  for (const name of sharedFileNames) addFile(rows, `${seed}:${name}`, name)
}

/** Adds content that is the same for the same key, and returns the file's key in the table. */
export function addFile(rows: RowCollector, key: string, filename: string): number {
  const content = contentOf(key, filename)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return rows.add('files', { sha256, size: content.length, content }).id
}

/** Adds an attachment; its type follows from its name. */
export function addAttachment(
  rows: RowCollector,
  messageId: number,
  fileId: number,
  filename: string,
  createdAt: string,
): number {
  const contentType = types[filename.slice(filename.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  const row = {
    message_id: messageId,
    file_id: fileId,
    filename,
    content_type: contentType,
    created_at: createdAt,
  }
  return rows.add('attachments', row).id
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
}

const openings: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x0a],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpg: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

/** The first bytes of the file's kind, then noise: nothing to open, but nothing to mistake for text. */
function contentOf(key: string, filename: string): Uint8Array {
  const random = randomOf('file', key)
  const opening = openings[filename.slice(filename.lastIndexOf('.') + 1)] ?? []
  const noise = Array.from({ length: random.between(120, 480) }, () => random.between(0, 255))
  return Uint8Array.from([...opening, ...noise])
}
