import { plain } from '../scan.ts'
import { englishStreet } from './english.ts'
import { frenchStreet } from './french.ts'
import {
  capitalPrefixes,
  compoundEnds,
  compoundStops,
  doubtfulCompoundEnds,
  doubtfulEnds,
  doubtfulPrefixes,
  noAdjectives,
  numbered,
  particles,
  plainEnds,
  plainPrefixes,
  streetAdjectives,
} from './vocabulary.ts'
import { isCapital, isNumeral, type Word, wordsAfter, wordsBefore } from './words.ts'

/** The name of a street beside a number; `isPlain` says that nothing else need tell that it is one. */
export interface Street {
  readonly start: number
  readonly end: number
  readonly isPlain: boolean
  /** Nothing in the name says that it is a street. */
  readonly isBare?: true
  /** Its type stands first, so that the number may be a part of the name: `Straße des 18. August 5`. */
  readonly isOpen?: true
}

/** A street whose name ends before the place of its number: `Gartenstr. 5`, `Calle Mayor 5`, `Petőfi utca 5`. */
export function streetBefore(text: string, number: number): Street | undefined {
  const words = wordsBefore(text, beforeSign(text, number))
  const [last] = words
  if (last === undefined) return undefined
  const found =
    prefixed(words) ?? ended(words, /^\d{1,4}\./u.test(text.slice(number, number + 5))) ?? bare(words)
  return found === undefined ? undefined : { ...found, end: number }
}

/** A street whose name follows the place after its number: `12 High Street`, `12, rue Basse`. */
export function streetAfter(text: string, number: number): Street | undefined {
  const words = wordsAfter(text, number)
  const [first] = words
  if (first === undefined) return undefined
  const found = frenchStreet(words) ?? englishStreet(words, text.charCodeAt(number) === comma)
  return found === undefined ? undefined : { ...found, start: number }
}

const comma = 0x2c

type Side = Omit<Street, 'end'>
/** A street behind its number. */
export type NamedAfter = Omit<Street, 'start'>

/** Where a sign such as `nº` begins that stands before the number. */
function beforeSign(text: string, number: number): number {
  const from = Math.max(0, number - 14)
  const sign = numberSign.exec(text.slice(from, number))
  return sign === null ? number : from + sign.index
}

const numberSign = plain(
  /(?<![\p{L}\p{N}])(?:n[º°oª]?\.?|n\.[ ]?[º°oª]|no[.]?[ ]?:|nr[.]?[ ]?:|parcela|nave|lote|chalet|č\.[ ]?p\.|дом|д\.|n[uú]m(?:ero)?\.?|nr\.?|numer|nummer|hausnr\.?|hausnummer|número|[#№]|km\.?|p\.?k\.?)[ \t]{0,2}$/iu,
)

const longestName = 6

/** Looks for the nearest word that begins a street; one before it that does so too belongs to the name. */
function prefixed(words: readonly Word[]): Side | undefined {
  for (let at = 0; at < words.length && at <= longestName; at++) {
    const word = words[at]
    if (word === undefined) return undefined
    const rank = rankOf(word)
    if (rank === undefined) {
      if (!isPartOfName(word) && (at > 3 || numbered.has(word.key))) return undefined
      continue
    }
    const outer = words[at + 1]
    const further = outer !== undefined && isPrefix(outer) ? outer : word
    if (at === 0 && further === word && !/\/.|\.\p{L}/u.test(word.text)) continue
    const name = words.slice(0, at)
    if (name.length > 1 && name.every((part) => !isCapital(part) && /\d/u.test(part.text))) return undefined
    const isNamed = name.some((part) => isCapital(part) || (rank === 'plain' && isNumeral(part)))
    return {
      start: further.start,
      isPlain: isPlainPrefix(word, rank, name, isNamed, words[at + 1]),
      isOpen: true,
    }
  }
  return undefined
}

type Rank = 'plain' | 'capital' | 'doubtful'

function rankOf({ key, text }: Word): Rank | undefined {
  if (plainPrefixes.has(key) || gluedPrefix.test(key)) return 'plain'
  if (capitalPrefixes.has(key) && (text.endsWith('.') || text !== text.toLowerCase())) return 'capital'
  const isDoubtful = capitalPrefixes.has(key) || doubtfulPrefixes.has(key)
  return isDoubtful && (key.length > 3 || key === 'via' || text.endsWith('.') || text !== text.toLowerCase())
    ? 'doubtful'
    : undefined
}

const gluedPrefix = plain(/^(?:c\/|ul\.|al\.|os\.|av\.|ул\.)\p{L}/u)

const isPrefix = (word: Word) =>
  isCapital(word) && (plainPrefixes.has(word.key) || capitalPrefixes.has(word.key))

function isPlainPrefix(
  word: Word,
  rank: Rank,
  name: readonly Word[],
  isNamed: boolean,
  before: Word | undefined,
): boolean {
  if (before?.key === 'et' || rank === 'doubtful') return false
  const closest = name.at(-1)
  if (name.some(({ key }) => numbered.has(key)) && name.length === 1) return false
  if (!isRounded(name)) return false
  if (rank === 'plain') return isNamed || (isCapital(word) && name.length <= 4)
  return closest !== undefined && (isCapital(closest) || particles.has(closest.key)) && isNamed
}

/** The word at the number belongs to the name: `Rue du Commerce liefert 12` and `Straße ist gesperrt, 12` are no streets. */
function isRounded(name: readonly Word[]): boolean {
  const [last, before] = name
  if (last === undefined || isCapital(last) || /\d/u.test(last.text)) return true
  if (before !== undefined && particles.has(before.key)) return true
  return name.length === 1 && last.text.length > 3
}

const isPartOfName = (word: Word) => isCapital(word) || particles.has(word.key) || isNumeral(word)

/** `Gartenstr.`, `Schönhauser Allee`, `Konrad-Adenauer-Ring`, `Petőfi utca`. */
function ended(words: readonly Word[], isClosedByDot: boolean): Side | undefined {
  const [last, before] = words
  if (last === undefined) return undefined
  if (before !== undefined && (plainEnds.has(last.key) || doubtfulEnds.has(last.key)))
    return alone(words, last, before, isClosedByDot)
  const isSure = isCompound(last)
  if (!isSure && !(isCapital(last) && doubtfulCompoundEnds.test(last.key) && !numbered.has(last.key)))
    return undefined
  const start = isSure ? withAdjectives(words, 0) : (bare(words)?.start ?? last.start)
  return { start, isPlain: isSure && (isCapital(last) || /str(?:aße|asse|aat|\.)$/u.test(last.text)) }
}

function isCompound({ key }: Word): boolean {
  const end = compoundEnds.exec(key)
  if (end !== null && end.index > 1 && !compoundStops.has(key)) return true
  return /^\p{L}{2,}(?:-[\p{L}.]+){1,4}-(?:stra(?:ß|ss)e|str|platz|ring|weg|hof|ufer|wall|damm|steig|park|gasse|allee|markt|straat)$/u.test(
    key,
  )
}

function alone(words: readonly Word[], last: Word, before: Word, isClosedByDot: boolean): Side | undefined {
  const first = !isCapital(before) && isHungarian(last) ? 2 : 1
  const namer = words[first]
  if (namer === undefined) return undefined
  const isName = isCapital(namer) && !noAdjectives.has(namer.key) && !numbered.has(namer.key)
  if (!isName && !isNumeral(before)) return undefined
  const isPlain = isName && (plainEnds.has(last.key) || (last.text === 'u.' && isClosedByDot))
  return { start: startOfName(words, first, last), isPlain }
}

const isHungarian = ({ key }: Word) => /^(?:út(?:ja)?|utca|u|tér|tere)$/u.test(key)

function startOfName(words: readonly Word[], first: number, last: Word): number {
  let start = words[first]?.start ?? last.start
  for (let at = first + 1; at < Math.min(words.length, 5); at++) {
    const word = words[at]
    if (word === undefined || !(isPersonOf(last, word) || reachesFurther(word, words[at + 1]))) break
    if (isCapital(word)) ({ start } = word)
  }
  return start
}

const isPersonOf = (last: Word, word: Word) =>
  isCapital(word) && personEnds.has(last.key) && !numbered.has(word.key)

/** Streets of languages that call them after persons in full. */
const personEnds = new Set(
  'utca u út útja tér tere körút krt köz sétány ulice ulica cesta tänav sokak sok caddesi cad bulvarı iela gatvė'.split(
    ' ',
  ),
)

/** Titles and small words before the name of somebody whom the street is called after. */
function reachesFurther(word: Word, before: Word | undefined): boolean {
  if (/^(?:der|den|de|het|'t|la)$/u.test(word.key))
    return before !== undefined && isCapital(before) && /^(?:van|von|op|aan|in)$/u.test(before.key)
  if (
    /^(?:dr|prof|st|sankt|graf|general|kardinal|bürgermeister|burgemeester|karl|van|von|de)$/u.test(word.key)
  )
    return isCapital(word) || (before !== undefined && isCapital(before))
  return isCapital(word) && (streetAdjectives.has(word.key) || isPreposition(word))
}

const isPreposition = ({ key }: Word) =>
  /^(?:am|im|an|auf|zum|zur|in|unter|hinter|vor|bei|beim|op|aan|na|v|ve|nad|pod)$/u.test(key)

function withAdjectives(words: readonly Word[], at: number): number {
  let start = words[at]?.start ?? 0
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const word = words[next]
    if (word === undefined || !reachesFurther(word, words[next + 1])) break
    if (isCapital(word)) ({ start } = word)
  }
  return start
}

/** `Auf der Heide`, `Oude Haven`: a name that could be anything's. */
function bare(words: readonly Word[]): Side | undefined {
  const [last] = words
  if (last === undefined || !isCapital(last) || last.text.length < 3 || /\d/u.test(last.text))
    return undefined
  let start: number | undefined
  for (let at = 0; at < Math.min(words.length, 5); at++) {
    const word = words[at]
    if (word === undefined || numbered.has(word.key) || nameEnds.has(word.key)) break
    if (isCapital(word)) ({ start } = word)
    else if (!particles.has(word.key) && !isDeclined(word, words[at + 1])) break
  }
  return start === undefined ? undefined : { start, isPlain: false, isBare: true }
}

/** Words with a capital that stand before an address and are no part of it. */
const nameEnds = new Set(
  'address adresse anschrift indirizzo morada adres sie ich wir bitte please ship deliver send dirección domicilio endereço liefern lieferadresse rechnungsadresse'.split(
    ' ',
  ),
)

/** `Am alten Bahnhof`: an adjective between the preposition and the name. */
function isDeclined({ text }: Word, before: Word | undefined): boolean {
  return (
    /^\p{Ll}{3,}(?:en|er|em)$/u.test(text) &&
    /^(?:am|im|an|in|auf|zum|zur|beim|bei|unter|hinter|vor|der|dem|den)$/u.test(before?.key ?? '')
  )
}
