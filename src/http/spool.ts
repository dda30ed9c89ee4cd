import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Context } from './context.ts'

/**
 * A file to be downloaded, of any size: what it is made of goes by way of the disk, so that memory stays flat, and is gone
 * from there when the answer has ended. For what may stand on a disk: encrypted, or without personal values. Its route says
 * `downloads`, so that few of them take room at once.
 */
export async function spooled(
  { reply: { raw } }: Pick<Context, 'reply'>,
  { name, type }: { readonly name: string; readonly type: string },
  pieces: AsyncIterable<Uint8Array | string>,
): Promise<File> {
  const folder = await mkdtemp(join(tmpdir(), 'expunge-download-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  raw.once('close', () => void remove())
  const path = join(folder, 'file')
  try {
    await writePieces(path, pieces)
    const blob = await openAsBlob(path, { type })
    // Whoever asked may be gone by now, and then nothing tells so any more.
    if (raw.closed) await remove()
    return new File([blob], name, { type })
  } catch (error) {
    await remove()
    throw error
  }
}

/** Rejects when the file cannot take them, as on a full disk, at whatever moment that turns out. */
export async function writePieces(path: string, pieces: AsyncIterable<Uint8Array | string>): Promise<void> {
  await pipeline(pieces, createWriteStream(path, { mode: 0o600 }))
}
