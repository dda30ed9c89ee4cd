/** A stream of chance that is the same for the same keys, on every machine. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  /** True so often in a hundred. */
  percent(chance: number): boolean
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T
}

/** The stream that belongs to these keys, such as a seed, a purpose and a row's position. */
export function randomOf(...keys: readonly (string | number)[]): Random {
  const next = mulberry32(hash(keys.join(':')))
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    percent: (chance) => next() * 100 < chance,
    pick: <T>(items: readonly T[]): T => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new RangeError('there is nothing to pick from')
      return item
    },
  }
}

/** FNV-1a with a final mix, so that neighbouring keys give unlike streams. */
function hash(text: string): number {
  let state = 2166136261
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 16777619)
  }
  state = Math.imul(state ^ (state >>> 16), 2246822507)
  state = Math.imul(state ^ (state >>> 13), 3266489909)
  return (state ^ (state >>> 16)) >>> 0
}

/** The well-known 32-bit generator of that name: one addition and two multiplications a number. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
