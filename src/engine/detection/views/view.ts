import { signalsOf } from './signals.ts'

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
  /** Where the view's first unit stands in the root text, as long as `starts` is null. */
  readonly offset: number
  /** The signals in what was written in place of something else. */
  readonly written: number
}

/** The text as it stands; `offset` is where it starts in the root text. */
export function plainView(text: string, offset = 0): View {
  return { text, starts: null, ends: null, forms: [], emailOnly: false, offset, written: 0 }
}

/** Where a view's unit starts in the root text. */
export function rootStart(view: View, at: number): number {
  return view.starts?.[at] ?? at + view.offset
}

/** Where a view's unit ends in the root text. */
export function rootEnd(view: View, at: number): number {
  return view.ends?.[at] ?? at + view.offset + 1
}

// Where the view that is being built is written down; only one is at a time, and it takes a copy along in the end.
let scratchStarts = new Int32Array(4096)
let scratchEnds = new Int32Array(4096)

/** Writes a new view over an older one; what is neither copied nor written is left out. One view is built at a time. */
export class ViewBuilder {
  readonly #source: View
  #text = ''
  #length = 0
  #written = 0

  constructor(source: View) {
    this.#source = source
  }

  /** Takes the source's units `from` to `to` over as they are. */
  copy(from: number, to: number): void {
    if (to <= from) return
    this.#text += this.#source.text.slice(from, to)
    const { starts, ends, offset } = this.#source
    const length = this.#reserve(to - from)
    if (starts !== null && ends !== null) {
      scratchStarts.set(starts.subarray(from, to), length)
      scratchEnds.set(ends.subarray(from, to), length)
    } else {
      const shift = from + offset - length
      for (let at = length; at < this.#length; at++) {
        scratchStarts[at] = at + shift
        scratchEnds[at] = at + shift + 1
      }
    }
  }

  /** Writes `text`, all of which stands for the source's units `from` to `to`. */
  write(text: string, from: number, to: number): void {
    if (text === '') return
    const start = rootStart(this.#source, from)
    const end = rootEnd(this.#source, to - 1)
    this.#text += text
    this.#written |= signalsOf(text)
    this.#fill(text.length, start, end)
  }

  /** Writes `text` that stands for nothing, as a blank where a tag was: a match across it has several parts. */
  separate(text: string, at: number): void {
    if (text === '') return
    const start = rootStart(this.#source, at)
    this.#text += text
    this.#fill(text.length, start, start)
  }

  /** Lets the last unit written cover the source up to `to`, so that what was skipped goes with it. */
  absorb(to: number): void {
    if (this.#length > 0) scratchEnds[this.#length - 1] = rootEnd(this.#source, to - 1)
  }

  build(form: string | undefined, emailOnly = false): View {
    return {
      text: this.#text,
      starts: scratchStarts.slice(0, this.#length),
      ends: scratchEnds.slice(0, this.#length),
      forms: form === undefined ? this.#source.forms : [...this.#source.forms, form],
      emailOnly,
      offset: 0,
      written: this.#written | this.#source.written,
    }
  }

  #fill(count: number, start: number, end: number): void {
    const from = this.#reserve(count)
    for (let at = from; at < this.#length; at++) {
      scratchStarts[at] = start
      scratchEnds[at] = end
    }
  }

  /** Makes room for more units; gives the place of the first. */
  #reserve(count: number): number {
    const from = this.#length
    this.#length += count
    if (this.#length > scratchStarts.length) {
      const capacity = Math.max(this.#length, scratchStarts.length * 2)
      scratchStarts = enlarged(scratchStarts, capacity)
      scratchEnds = enlarged(scratchEnds, capacity)
    }
    return from
  }
}

function enlarged(numbers: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(numbers)
  return larger
}
