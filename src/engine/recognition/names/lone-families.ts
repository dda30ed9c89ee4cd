import { isFamous, isQuoted } from './called.ts'
import {
  type Claim,
  gapBefore,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isHyphenAfter,
  isHyphenBefore,
  isKind,
  isSentenceStart,
  isStop,
  type Rule,
} from './claims.ts'
import { isWrittenIn } from './languages.ts'
import { language } from './lists/language-words.ts'
import { isThing } from './things.ts'
import { isArticle } from './echoes.ts'
import { is, kindsOf } from './gazetteer.ts'
import { linkWords } from './lists/cue-words.ts'
import { auxiliaries, deeds, humanVerbs } from './lists/prose-cues.ts'
import { isOfDepartment } from './prose.ts'
import { type Reading, shape } from './reading.ts'

/**
 * Family names alone, as colleagues speak of each other: `laut Wiegand`, `für Nottebohm`, `Visser heeft getekend`. The word
 * is in a list of family names and in no other, and stands where people are spoken of without an article.
 */
export const loneFamilies: Rule = (reading) => {
  const claims: Claim[] = []
  for (const at of reading.capitals) {
    if (isDouble(reading, at)) {
      claims.push({ from: at, to: at + 1, strength: 'likely', rule: 'family name in prose' })
      continue
    }
    if (isWholeFamily(reading, at)) {
      claims.push({ from: at, to: at, strength: 'likely', rule: 'family name in prose' })
      continue
    }
    if (!isFamilyAlone(reading, at) || !isSpokenOf(reading, at)) continue
    if (isThing(reading, at, at) || isQuoted(reading, at, at) || isFamous(reading, { from: at, to: at }))
      continue
    claims.push({ from: at, to: at, strength: 'likely', rule: 'family name in prose' })
  }
  return claims
}

/** "Die Müllers", "the Hendersons", "de Jansens": a frequent family name and the s of several. */
function isWholeFamily(reading: Reading, at: number): boolean {
  const key = reading.keys[at] ?? ''
  if (reading.shapes[at] !== shape.capital || !key.endsWith('s') || key.length < 6) return false
  if (!isBlankBefore(reading, at) || !severalOf.has(reading.keys[at - 1] ?? '')) return false
  if (((reading.kinds[at] ?? 0) & otherThanFamily) !== 0 || isHyphenAfter(reading, at)) return false
  const base = key.slice(0, -1)
  const kinds = kindsOf(base)
  const isFamily = (kinds & notFamily) === 0 && (kinds & is.family) !== 0 && (kinds & is.frequent) !== 0
  return isFamily && !makers.has(base) && !isCapital(reading, at + 1) && !isThing(reading, at, at)
}

const notFamily =
  is.plain | is.organization | is.occupation | is.title | is.role | is.job | is.thing | is.trade | is.site

const severalOf: ReadonlySet<string> = new Set(['die', 'den', 'the', 'de'])

/** "Eberhardt-Nowak": two frequent family names that are nothing else, and nothing called so. */
function isDouble(reading: Reading, at: number): boolean {
  const next = at + 1
  if (!isHyphenAfter(reading, at) || isHyphenBefore(reading, at) || isHyphenAfter(reading, next)) return false
  if (!isSureFamily(reading, at) || !isSureFamily(reading, next)) return false
  return !isThing(reading, at, next) && !isQuoted(reading, at, next) && !isArticle(reading.keys[at - 1] ?? '')
}

const isSureFamily = (reading: Reading, at: number): boolean =>
  reading.shapes[at] === shape.capital &&
  (reading.keys[at] ?? '').length > 3 &&
  ((reading.kinds[at] ?? 0) & otherThanFamily) === 0 &&
  isKind(reading, at, is.family) &&
  isKind(reading, at, is.frequent)

const otherThanFamily = ~(is.family | is.frequent)

function isFamilyAlone(reading: Reading, at: number): boolean {
  const kinds = reading.kinds[at] ?? 0
  if ((kinds & is.family) === 0 || (kinds & otherThanFamily) !== 0) return false
  if (reading.shapes[at] !== shape.capital || isStop(reading, at)) return false
  if ((reading.keys[at] ?? '').length < 4 || isHyphenAfter(reading, at) || isHyphenBefore(reading, at))
    return false
  return !(isBlankAfter(reading, at) && isCapital(reading, at + 1))
}

function isSpokenOf(reading: Reading, at: number): boolean {
  if (isSentenceStart(reading, at)) return isDoing(reading, at) && !/["„“«]/u.test(gapBefore(reading, at))
  if (!isBlankBefore(reading, at) || isCapital(reading, at - 1)) return false
  // "los Pugliese", "dei Tagliabue": the whole family.
  if (plurals.has(reading.keys[at - 1] ?? '')) return !reading.isGerman && !makers.has(reading.keys[at] ?? '')
  return links.has(reading.keys[at - 1] ?? '') || isDoing(reading, at) || isWithinSentence(reading, at)
}

/** "que la atienda Mendoza", "o Ramalho": a frequent one, where a language writes its nouns small. */
const isWithinSentence = (reading: Reading, at: number): boolean =>
  !reading.isGerman &&
  (isSureFamily(reading, at) || isAdjective(reading, at)) &&
  reading.shapes[at - 1] === shape.lower &&
  !beforeThings.has(reading.keys[at - 1] ?? '') &&
  !linkWords.has(reading.keys[at - 1] ?? '') &&
  !makers.has(reading.keys[at] ?? '')

/** Who makes what everybody has: "a máquina Bosch", "kawa Jacobs". */
const makers: ReadonlySet<string> = new Set(
  'bosch jacobs siemens miele philips braun porsche ferrari ford honda dell michelin renault peugeot heinz knorr barilla ferrero benz opel liebherr vorwerk karcher stihl hilti henkel bayer merck carrier otis schindler norton bose kone lamy pelikan kroger laplace fourier gauss'.split(
    ' ',
  ),
)

/** "Wasilewska", "Zielińskim": the form of a Polish family name, and of nothing else that has a capital letter. */
const isAdjective = (reading: Reading, at: number): boolean =>
  ((reading.kinds[at] ?? 0) & ~(is.family | is.given | is.frequent)) === 0 &&
  /[a-z]{3}(?:[sc]k|dzk)(?:i|a|iego|iemu|im|iej)$/.test(reading.keys[at] ?? '') &&
  isWrittenIn(reading, language.pl)

/** Articles and what stands before places, firms and what is called after somebody. */
const beforeThings: ReadonlySet<string> = new Set(
  'the a an of in at on near el la los las lo un una de del en le les du des dans il gli di da dal della nel het een den te uit op der die das w na ze em na no dos das z przy ulica ulicy ulice ul aleja alei plac placu'.split(
    ' ',
  ),
)

const plurals: ReadonlySet<string> = new Set('los os gli i dei ai agli degli dai dagli'.split(' '))

function isDoing(reading: Reading, at: number): boolean {
  if (!isBlankAfter(reading, at) || reading.shapes[at + 1] !== shape.lower) return false
  const key = reading.keys[at + 1] ?? ''
  return (
    deeds.has(key) ||
    humanVerbs.has(key) ||
    (auxiliaries.has(key) && !adverbs.has(key)) ||
    isKind(reading, at + 1, is.saying) ||
    isOfDepartment(reading, at + 1)
  )
}

/** Of the auxiliaries what stands behind any noun. */
const adverbs: ReadonlySet<string> = new Set('too auch anche aussi tambien no non nao nie a e'.split(' '))

/** Words behind which a name stands without an article, and most things stand with one. */
const links: ReadonlySet<string> = new Set(
  (
    'ask tell told asked called cc from by for to with that when than says said ' +
    'bei an von mit laut durch dass weil wenn ' +
    'par pour chez selon avec que qu si por para con segun que per con secondo che ' +
    'voor bij van door aan met volgens dat als com segundo pelo pela para que od dla u przez wedlug ze czy'
  ).split(' '),
)
