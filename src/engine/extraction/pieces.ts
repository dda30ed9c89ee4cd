import type { UnsearchedReason } from '../../shared/unsearched.ts'
import type { Extracted } from './extracted.ts'

/** What a parser tells while it reads: a text, or why a part of the file was not read. */
export type Piece =
  | { readonly text: string; readonly isWritable: boolean }
  | { readonly skipped: UnsearchedReason }

/** What was read of a file so far. */
export class Pieces {
  readonly #texts: Record<'writable' | 'fixed', string[]> = { writable: [], fixed: [] }
  readonly #unsearched: Partial<Record<UnsearchedReason, number>> = {}

  take(piece: Piece): void {
    if ('text' in piece) this.#texts[piece.isWritable ? 'writable' : 'fixed'].push(piece.text)
    else this.#unsearched[piece.skipped] = (this.#unsearched[piece.skipped] ?? 0) + 1
  }

  get extracted(): Extracted {
    const { writable, fixed } = this.#texts
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
