import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { decodeBytes } from '../../detection/views/bytes.ts'
import type { Gathered } from './gathered.ts'
import { officeReader } from './office.ts'
import type { Parser } from './parse.ts'

/** An archive, or an office file, which is one of XML. */
export const parseZip: Parser = async ({ gathered, read }, { bytes, depth }) => {
  const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    autoClose: false,
    // Nothing is written anywhere, so a name may be as bad as it likes.
    decodeStrings: false,
  })
  const entries = await entriesOf(archive, gathered)
  const office = officeReader(entries.map(nameOf))
  for (const entry of office === undefined ? entries : office.inOrder(entries, nameOf)) {
    const name = nameOf(entry)
    if (name.endsWith('/') || office?.isNoText(name) === true) continue
    const content = await contentOf(archive, entry, gathered)
    if (content === undefined) continue
    const text = office?.textOf(name, content)
    if (text !== undefined) {
      gathered.add(text, false)
      continue
    }
    if (office === undefined) gathered.add(name, false)
    await read({ bytes: content, hint: { name }, depth: depth + 1, isWritable: false })
  }
}

async function entriesOf(archive: ZipFile, gathered: Gathered): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of archive.eachEntry()) {
      if (!gathered.takeEntry()) {
        gathered.skip('too-large')
        break
      }
      entries.push(entry)
    }
  } catch {
    gathered.skip('damaged')
  }
  return entries
}

const nameOf = (entry: Entry): string => decodeBytes(entry.fileNameRaw)

/** The content of an entry, within the limits whatever the archive says of its size. */
async function contentOf(
  archive: ZipFile,
  entry: Entry,
  gathered: Gathered,
): Promise<Uint8Array | undefined> {
  const reason = entry.isEncrypted() ? 'encrypted' : isBomb(entry, gathered) ? 'too-large' : undefined
  if (reason === undefined && entry.canDecodeFileData())
    try {
      const content = await collect(await archive.openReadStreamPromise(entry), gathered.bytesLeft)
      gathered.takeBytes(content?.byteLength ?? gathered.bytesLeft)
      if (content === undefined) gathered.skip('too-large')
      return content
    } catch {
      gathered.skip('damaged')
      return undefined
    }
  gathered.skip(reason ?? 'unknown-type')
  return undefined
}

/** More than texts and tables are packed, and much. */
function isBomb({ compressedSize, uncompressedSize }: Entry, { bytesLeft }: Gathered): boolean {
  if (uncompressedSize > bytesLeft) return true
  return uncompressedSize > 8 * 1024 ** 2 && uncompressedSize / Math.max(1, compressedSize) > mostPacked
}

const mostPacked = 200

/** All that a stream has; nothing where that is more than is wanted. */
async function collect(stream: Readable, most: number): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.byteLength
    // Leaving the loop destroys the stream.
    if (size > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
