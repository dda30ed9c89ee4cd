import type { UnsearchedReason } from '../../../shared/unsearched.ts'
import type { ExtractionLimits } from '../extracted.ts'
import type { Piece } from '../pieces.ts'

/** Takes what is read of a file, within limits that are for the file and all that is inside of it, and tells it at once. */
export class Gathered {
  readonly #tell: (piece: Piece) => void
  #characters: number
  #bytes: number
  #entries: number

  constructor(limits: ExtractionLimits, tell: (piece: Piece) => void) {
    this.#tell = tell
    this.#characters = limits.characters
    this.#bytes = limits.unpackedBytes
    this.#entries = limits.entries
  }

  /** Adds a text, as far as there is room for it. */
  add(text: string, isWritable: boolean): void {
    if (text.length > this.#characters) this.skip('too-large')
    const piece = text.slice(0, this.#characters)
    this.#characters -= piece.length
    if (piece !== '') this.#tell({ text: piece, isWritable })
  }

  /** A part of the file was not read. */
  skip(reason: UnsearchedReason): void {
    this.#tell({ skipped: reason })
  }

  /** True where one more file in an archive or a mail may be read. */
  takeEntry(): boolean {
    this.#entries -= 1
    return this.#entries >= 0
  }

  /** How many bytes may still be unpacked. */
  get bytesLeft(): number {
    return this.#bytes
  }

  takeBytes(count: number): void {
    this.#bytes -= count
  }
}
