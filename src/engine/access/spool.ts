import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Readable } from 'node:stream'

/** Where a piece lies in a spool. */
export interface Piece {
  readonly start: number
  readonly bytes: number
  readonly iv: Uint8Array
}

/**
 * Puts pieces aside until their turn comes, on disk and not in memory. They are encrypted with a key that is nowhere but in
 * this process, in a file that has no name any more: whatever happens, nobody can read them afterwards.
 */
export interface Spool {
  add(content: Uint8Array): Promise<Piece>
  read(piece: Piece): Readable
  close(): Promise<void>
}

export async function openSpool(folder = tmpdir()): Promise<Spool> {
  const path = join(folder, `.expunge-${randomBytes(8).toString('hex')}`)
  const file = await open(path, 'wx+', 0o600)
  // Windows keeps the name until the file is closed.
  const isNameless = await rm(path).then(
    () => true,
    () => false,
  )
  const key = randomBytes(32)
  let size = 0
  return {
    add: async (content) => {
      const iv = randomBytes(16)
      const start = size
      await writeAll(file, createCipheriv('aes-256-ctr', key, iv).update(content), start)
      size += content.byteLength
      return { start, bytes: content.byteLength, iv }
    },
    read: ({ start, bytes, iv }) => {
      const decipher = createDecipheriv('aes-256-ctr', key, iv)
      if (bytes === 0) return decipher.end()
      const source = file.createReadStream({ start, end: start + bytes - 1, autoClose: false })
      return source.on('error', (error) => decipher.destroy(error)).pipe(decipher)
    },
    close: async () => {
      key.fill(0)
      await file.close()
      if (!isNameless) await rm(path, { force: true })
    },
  }
}

async function writeAll(file: FileHandle, content: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < content.byteLength; ) {
    const { bytesWritten } = await file.write(content, done, content.byteLength - done, at + done)
    done += bytesWritten
  }
}
