import type { NamedAfter } from './streets.ts'
import { numberFirst, particles, surelyNumberFirst } from './vocabulary.ts'
import { isCapital, isNumeral, type Word, withoutDot } from './words.ts'

/** `rue de la Paix`, `allée des acacias`: a name in small letters only after a small word. */
export function frenchStreet(words: readonly Word[]): NamedAfter | undefined {
  const first = words[0]?.key === 'bis' || words[0]?.key === 'ter' ? 1 : 0
  const type = words[first]
  if (type === undefined || !numberFirst.has(type.key)) return undefined
  const isSure = surelyNumberFirst.has(type.key)
  const name = nameIn(words.slice(first + 1), isSure)
  const last = name.at(-1)
  return last === undefined ? undefined : { end: withoutDot(last), isPlain: isSure || name.some(isProper) }
}

function nameIn(words: readonly Word[], isSure: boolean): readonly Word[] {
  let length = 0
  for (const [at, word] of words.entries()) {
    if (/^\d{5}$/u.test(word.text)) break
    if (!isProper(word) && !isNumeral(word)) {
      if (particles.has(word.key)) continue
      return words.slice(0, isCommonName(words, at, isSure) ? at + lengthWithNumber(words, at) : length)
    }
    length = at + 1
  }
  return words.slice(0, length)
}

/** The one word in small letters of a name that has no other: `chemin du lavoir`. */
function isCommonName(words: readonly Word[], at: number, isSure: boolean): boolean {
  const before = words[at - 1]
  return (
    isElided(words[at]) ||
    (isSure && (before === undefined || particles.has(before.key)) && !words.slice(0, at).some(isProper))
  )
}

const lengthWithNumber = (words: readonly Word[], at: number) =>
  /^\d{1,4}$/u.test(words[at + 1]?.text ?? '') ? 2 : 1

const isElided = (word: Word | undefined) => word !== undefined && /^[dl]['’]\p{L}/iu.test(word.text)

const isProper = (word: Word) => isCapital(word) || /^[dl]['’]\p{Lu}/u.test(word.text)
