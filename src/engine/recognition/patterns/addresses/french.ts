import type { NamedAfter } from './streets.ts'
import { role } from './vocabulary.ts'
import { isCapital, isNumeral, mayBe, someWord, type Word, type Words, withoutDot } from './words.ts'

/** `rue de la Paix`, `allée des acacias`: a name in small letters only after a small word. */
export function frenchStreet(words: Words): NamedAfter | undefined {
  const first = words.at(0)
  const place = first !== undefined && mayBe(first, role.repeated) ? 1 : 0
  const type = words.at(place)
  if (type === undefined || !mayBe(type, role.numberFirst)) return undefined
  const isSure = mayBe(type, role.surelyNumberFirst)
  const end = endOfName(words, place + 1, isSure)
  const last = end > place + 1 ? words.at(end - 1) : undefined
  if (last === undefined) return undefined
  return { end: withoutDot(last), isPlain: isSure || someWord(words, place + 1, end, isProper) }
}

/** The index behind the words of the name that begins at `from`. */
function endOfName(words: Words, from: number, isSure: boolean): number {
  let end = from
  let at = from
  for (let word = words.at(at); word !== undefined; word = words.at(++at)) {
    if (/^\d{5}$/u.test(word.text)) break
    if (!isProper(word) && !isNumeral(word)) {
      if (mayBe(word, role.particle)) continue
      return isCommonName(words, from, at, isSure) ? at + lengthWithNumber(words, at) : end
    }
    end = at + 1
  }
  return end
}

/** The one word in small letters of a name that has no other: `chemin du lavoir`. */
function isCommonName(words: Words, from: number, at: number, isSure: boolean): boolean {
  if (isElided(words.at(at))) return true
  const before = at === from ? undefined : words.at(at - 1)
  const isFirst = before === undefined || mayBe(before, role.particle)
  return isSure && isFirst && !someWord(words, from, at, isProper)
}

const lengthWithNumber = (words: Words, at: number) =>
  /^\d{1,4}$/u.test(words.at(at + 1)?.text ?? '') ? 2 : 1

const isElided = (word: Word | undefined) => word !== undefined && /^[dl]['’]\p{L}/iu.test(word.text)

const isProper = (word: Word) => isCapital(word) || /^[dl]['’]\p{Lu}/u.test(word.text)
