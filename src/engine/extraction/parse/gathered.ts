import type { UnsearchedReason } from '../../../shared/unsearched.ts'
import type { Extracted, ExtractionLimits } from '../extracted.ts'

/** Where text of a file is put, and what may still be read of it. Limits are for the file and all that is inside of it. */
export class Gathered {
  readonly #pieces: Record<'writable' | 'fixed', string[]> = { writable: [], fixed: [] }
  readonly #unsearched: Partial<Record<UnsearchedReason, number>> = {}
  #characters: number
  #bytes: number
  #entries: number

  constructor(limits: ExtractionLimits) {
    this.#characters = limits.characters
    this.#bytes = limits.unpackedBytes
    this.#entries = limits.entries
  }

  /** Adds a text, as far as there is room for it. */
  add(text: string, isWritable: boolean): void {
    if (text.length > this.#characters) this.skip('too-large')
    const piece = text.slice(0, this.#characters)
    this.#characters -= piece.length
    if (piece !== '') this.#pieces[isWritable ? 'writable' : 'fixed'].push(piece)
  }

  /** A part of the file was not read. */
  skip(reason: UnsearchedReason): void {
    this.#unsearched[reason] = (this.#unsearched[reason] ?? 0) + 1
  }

  /** True where one more file in an archive may be read. */
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

  get extracted(): Extracted {
    const { writable, fixed } = this.#pieces
    const reasons = Object.keys(this.#unsearched) as UnsearchedReason[]
    const [reason] = reasons
    // Nothing at all was read, for one reason.
    if (
      writable.length + fixed.length === 0 &&
      reasons.length === 1 &&
      reason !== undefined &&
      this.#unsearched[reason] === 1
    )
      return { kind: 'not-searched', reason }
    return {
      kind: 'text',
      writable: writable.join('\n'),
      fixed: fixed.join('\n'),
      unsearched: this.#unsearched,
    }
  }
}
