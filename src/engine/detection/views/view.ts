/**
 * A readable rendering of a text with the way back: unit `i` of `text` stands for the units `starts[i]` to
 * `ends[i]` of the root text. Both are null when the view is the root text itself.
 */
export interface View {
  readonly text: string
  readonly starts: Int32Array | null
  readonly ends: Int32Array | null
  /** Encodings undone so far, from the outside in. */
  readonly forms: readonly string[]
  /** True when only e-mail addresses may be looked for. */
  readonly emailOnly: boolean
}

/** The text as it stands. */
export function plainView(text: string): View {
  return { text, starts: null, ends: null, forms: [], emailOnly: false }
}

/** Where a view's unit starts in the root text. */
export function rootStart(view: View, at: number): number {
  return view.starts?.[at] ?? at
}

/** Where a view's unit ends in the root text. */
export function rootEnd(view: View, at: number): number {
  return view.ends?.[at] ?? at + 1
}

/** Writes a new view over an older one; what is neither copied nor written is left out. */
export class ViewBuilder {
  readonly #source: View
  readonly #pieces: string[] = []
  #starts: Int32Array
  #ends: Int32Array
  #length = 0

  constructor(source: View, capacity: number) {
    this.#source = source
    this.#starts = new Int32Array(capacity)
    this.#ends = new Int32Array(capacity)
  }

  /** Takes the source's units `from` to `to` over as they are. */
  copy(from: number, to: number): void {
    if (to <= from) return
    this.#pieces.push(this.#source.text.slice(from, to))
    for (let at = from; at < to; at++) this.#place(rootStart(this.#source, at), rootEnd(this.#source, at))
  }

  /** Writes `text`, all of which stands for the source's units `from` to `to`. */
  write(text: string, from: number, to: number): void {
    if (text === '') return
    const start = rootStart(this.#source, from)
    const end = rootEnd(this.#source, to - 1)
    this.#pieces.push(text)
    for (let at = 0; at < text.length; at++) this.#place(start, end)
  }

  /** Writes `text` that stands for nothing, as a blank where a tag was: a match across it has several parts. */
  separate(text: string, at: number): void {
    if (text === '') return
    const start = rootStart(this.#source, at)
    this.#pieces.push(text)
    for (let count = text.length; count > 0; count--) this.#place(start, start)
  }

  /** Lets the last unit written cover the source up to `to`, so that what was skipped goes with it. */
  absorb(to: number): void {
    if (this.#length > 0) this.#ends[this.#length - 1] = rootEnd(this.#source, to - 1)
  }

  build(form: string | undefined, emailOnly = false): View {
    return {
      text: this.#pieces.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
      forms: form === undefined ? this.#source.forms : [...this.#source.forms, form],
      emailOnly,
    }
  }

  #place(start: number, end: number): void {
    if (this.#length === this.#starts.length) {
      this.#starts = doubled(this.#starts)
      this.#ends = doubled(this.#ends)
    }
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#length++
  }
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
