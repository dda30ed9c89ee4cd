/** Where the hash of a folded word begins (FNV-1a, over UTF-16 units); `nextHash` adds its units one by one. */
export const hashSeed = 0x81_1c_9d
export const hashPrime = 0x01_00_01_93

export function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime)
}

export function hashOfWord(word: string): number {
  let hash = hashSeed
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at))
  return hash
}
