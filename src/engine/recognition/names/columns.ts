/** What is told of the words of a page as numbers: a column for each, which are read over and over again. */
export interface Columns {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Bits of `is`. */
  readonly kinds: Int32Array
  /** For each word the index of its line in the lines that have words. */
  readonly lineOf: Int32Array
  /** What stands before each word, one of `gap`, and at last what stands behind all. */
  readonly gaps: Uint8Array
  /** How each word is written, one of `shape`. */
  readonly shapes: Uint8Array
}

const columnsOf = (words: number): Columns => ({
  starts: new Int32Array(words),
  ends: new Int32Array(words),
  kinds: new Int32Array(words),
  lineOf: new Int32Array(words),
  gaps: new Uint8Array(words),
  shapes: new Uint8Array(words),
})

/** Used for one page after the other, before anybody knows how many words it has. */
let room = columnsOf(0)

const mostKept = 20_000

/** Columns for up to so many words; what a long page took is given back with the next short one. */
export function roomFor(words: number): Columns {
  const { length } = room.starts
  if (words > length || (length > mostKept && words <= mostKept)) room = columnsOf(Math.max(words, mostKept))
  return room
}

/** The columns of so many words for good; `gaps` has one more, for what stands behind all words. */
export const kept = ({ starts, ends, kinds, lineOf, gaps, shapes }: Columns, words: number): Columns => ({
  starts: numbers.take(starts, words),
  ends: numbers.take(ends, words),
  kinds: numbers.take(kinds, words),
  lineOf: numbers.take(lineOf, words),
  gaps: bytes.take(gaps, words + 1),
  shapes: bytes.take(shapes, words),
})

/**
 * Cuts columns out of pieces of memory that many share. Lists of numbers take three times the room, and then the words of a
 * few hundred pages are not at hand for one rule after the other.
 */
class Slab<Column extends Int32Array | Uint8Array> {
  readonly #make: (length: number) => Column
  #piece: Column
  #used = 0

  constructor(make: (length: number) => Column) {
    this.#make = make
    this.#piece = make(0)
  }

  /** A copy of so many numbers of a column. */
  take(column: Column, count: number): Column {
    if (count > longestShared) return column.slice(0, count) as Column
    if (this.#used + count > this.#piece.length) {
      this.#piece = this.#make(slabLength)
      this.#used = 0
    }
    const taken = this.#piece.subarray(this.#used, this.#used + count) as Column
    this.#used += count
    for (let at = 0; at < count; at++) taken[at] = column[at] ?? 0
    return taken
  }
}

const slabLength = 32_768
const longestShared = slabLength / 4
const numbers = new Slab<Int32Array>((length) => new Int32Array(length))
const bytes = new Slab<Uint8Array>((length) => new Uint8Array(length))
