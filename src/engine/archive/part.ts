import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Lossless } from '../../database/lossless.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { SealedBox } from '../../shared/keyring.ts'

/** A row as a chunk met it and left it. Values stand in the order of their group's columns. */
export interface ArchivedRow {
  readonly key: readonly Lossless[]
  /** Null for a row that the chunk added. */
  readonly before: readonly Lossless[] | null
  /** Digests of the values that the chunk left; null for a row that it removed. */
  readonly after: readonly string[] | null
}

/** As rows stand in a piece: what became of them may follow in a later one, when all changes of the chunk are made. */
export interface PieceRows {
  readonly id: number
  readonly table: string
  readonly key: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: readonly Lossless[]; readonly before: readonly Lossless[] | null }[]
}

/** One sealed piece: rows as they were, what became of rows, or both. */
export interface Piece {
  readonly rows: readonly PieceRows[]
  /** By the id of the rows, in their order. */
  readonly after: Readonly<Record<string, readonly (readonly string[] | null)[]>>
}

/** Tells one value from another: 96 bits of SHA-256. */
export function valueDigest(value: Lossless): string {
  if (value === null) return ''
  return sha256(typeof value === 'string' ? `t${value}` : `b${value.bytes}`).slice(0, 24)
}

/** A piece as it is kept: packed, and sealed to the key of its run. */
export async function sealPiece(piece: Piece, box: SealedBox): Promise<Uint8Array> {
  return box.seal(await pack(JSON.stringify(piece), { level: 1 }))
}

/** Opens a piece. Throws `seal-unreadable` for what was changed. */
export async function openPiece(sealed: Uint8Array, box: SealedBox): Promise<Piece> {
  return JSON.parse((await unpack(await box.open(sealed))).toString('utf8')) as Piece
}

const pack = promisify<string, { readonly level: number }, Buffer>(gzip)
const unpack = promisify<Uint8Array, Buffer>(gunzip)
