/** How words begin: by the first letter a bit for the second. Most other words are ruled out by it without being looked up. */
export type Beginnings = readonly number[]

export function beginningsOf(words: Iterable<string>): Beginnings {
  const beginnings = Array<number>(32).fill(0)
  for (const word of words) {
    const first = word.charCodeAt(0) & 31
    beginnings[first] = (beginnings[first] ?? 0) | (1 << word.charCodeAt(1))
  }
  return beginnings
}

/** False only where a word that stands in a text at `at` begins as none of them does. */
export function mayBeAmong(beginnings: Beginnings, text: string, at = 0): boolean {
  return ((beginnings[text.charCodeAt(at) & 31] ?? 0) & (1 << text.charCodeAt(at + 1))) !== 0
}
