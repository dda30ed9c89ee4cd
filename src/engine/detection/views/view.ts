import { signal, signalsOf } from './signals.ts'

/** A readable rendering of a text with the way back to the root text. */
export interface View {
  readonly text: string
  /** Null when the view is the root text itself. */
  readonly places: Places | null
  /** Encodings undone so far, from the outside in. */
  readonly forms: readonly string[]
  /** True when only e-mail addresses may be looked for. */
  readonly emailOnly: boolean
  /** Where the view's first unit stands in the root text, as long as `places` is null. */
  readonly offset: number
  /** The signals in what was written in place of something else. */
  readonly written: number
}

/**
 * Where the units of a view stand in the root text: stretches of three numbers, which are the first unit in the view, where
 * it starts in the root text, and where all units of the stretch end there, or `each` when one stands for one.
 */
export type Places = readonly number[]

/** Units of the stretch stand for one unit each. */
export const each = -1

/** The text as it stands; `offset` is where it starts in the root text. */
export function plainView(text: string, offset = 0): View {
  return { text, places: null, forms: [], emailOnly: false, offset, written: 0 }
}

/** Where a view's unit starts in the root text. */
export function rootStart({ places, offset }: View, at: number): number {
  if (places === null) return at + offset
  const index = stretchAt(places, at)
  const start = places[index + 1] as number
  return places[index + 2] === each ? start + at - (places[index] as number) : start
}

/** Where a view's unit ends in the root text. */
export function rootEnd({ places, offset }: View, at: number): number {
  if (places === null) return at + offset + 1
  const index = stretchAt(places, at)
  const end = places[index + 2] as number
  return end === each ? (places[index + 1] as number) + at - (places[index] as number) + 1 : end
}

/** Where the three numbers of the stretch begin that a unit is in. */
export function stretchAt(places: Places, at: number): number {
  let [low, high] = [0, places.length / 3]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((places[middle * 3] as number) > at) high = middle
    else low = middle
  }
  return low * 3
}

/** Writes a new view over an older one; what is neither copied nor written is left out. */
export class ViewBuilder {
  readonly #source: View
  readonly #places: number[] = []
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
    const { places, offset } = this.#source
    if (places === null) {
      this.#add(to - from, from + offset, each)
      return
    }
    let at = from
    for (let index = stretchAt(places, from); at < to; index += 3) {
      const until = Math.min(to, places[index + 3] ?? to)
      const [first, start, end] = [
        places[index] as number,
        places[index + 1] as number,
        places[index + 2] as number,
      ]
      this.#add(until - at, end === each ? start + at - first : start, end)
      at = until
    }
  }

  /** Writes `text`, all of which stands for the source's units `from` to `to`. */
  write(text: string, from: number, to: number): void {
    if (text === '') return
    const last = text.charCodeAt(text.length - 1)
    this.#text += text
    this.#written |= signalsOf(text) | (isHalfMisread(last) ? signal.misread : 0)
    this.#add(text.length, rootStart(this.#source, from), rootEnd(this.#source, to - 1))
  }

  /** Writes `text` that stands for nothing, as a blank where a tag was: a match across it has several parts. */
  separate(text: string, at: number): void {
    if (text === '') return
    const start = rootStart(this.#source, at)
    this.#text += text
    this.#add(text.length, start, start)
  }

  /** Lets the last unit written cover the source up to `to`, so that what was skipped goes with it. */
  absorb(to: number): void {
    const places = this.#places
    if (this.#length === 0) return
    const index = places.length - 3
    const [first, start] = [places[index] as number, places[index + 1] as number]
    const last = this.#length - 1
    const from = places[index + 2] === each ? start + last - first : start
    if (first === last) places.length = index
    places.push(last, from, rootEnd(this.#source, to - 1))
  }

  build(form: string | undefined, emailOnly = false): View {
    return {
      text: this.#text,
      places: this.#places,
      forms: form === undefined ? this.#source.forms : [...this.#source.forms, form],
      emailOnly,
      offset: 0,
      written: this.#written | this.#source.written,
    }
  }

  /** Adds a stretch of so many units; one that goes on where the last ended is no stretch of its own. */
  #add(count: number, start: number, end: number): void {
    const places = this.#places
    const last = places.length - 3
    const goesOn =
      end === each &&
      last >= 0 &&
      places[last + 2] === each &&
      (places[last + 1] as number) + this.#length - (places[last] as number) === start
    if (!goesOn) places.push(this.#length, start, end)
    this.#length += count
  }
}

// The first half of what was misread twice.
const isHalfMisread = (unit: number): boolean => unit >= 0xc2 && unit <= 0xf4
