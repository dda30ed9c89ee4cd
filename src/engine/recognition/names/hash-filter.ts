/** A set of hashes that rules most others out at once: of those never added it holds one in eight at most. */
export class HashFilter {
  readonly #bits: Int32Array
  readonly #mask: number

  /** For as many hashes. */
  constructor(hashes: number) {
    const words = 2 ** Math.ceil(Math.log2(Math.max(2, hashes / 4)))
    this.#bits = new Int32Array(words)
    this.#mask = words - 1
  }

  add(hash: number): void {
    const word = wordOf(hash) & this.#mask
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << hash)
  }

  mayHave(hash: number): boolean {
    return ((this.#bits[wordOf(hash) & this.#mask] ?? 0) & (1 << hash)) !== 0
  }
}

/** The low five bits of a hash tell the bit within a word. */
function wordOf(hash: number): number {
  return (hash >>> 5) ^ (hash >>> 20)
}
