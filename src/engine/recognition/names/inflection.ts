import { fold } from '../../detection/fold.ts'

/**
 * The forms in the nominative that a folded name may be an inflected form of: Slavic cases, and the genitive s of German
 * and Dutch. Most of them are no names at all: they are to be looked up.
 */
export function basesOf(word: string): readonly string[] {
  if (word.length < 4) return []
  const bases: string[] = []
  for (const [ending, replacements] of endingsBy.get(word.charCodeAt(word.length - 1)) ?? []) {
    const length = word.length - ending.length
    if (length < 2 || !word.endsWith(ending)) continue
    const stem = word.slice(0, length)
    for (const replacement of replacements) bases.push(stem + replacement)
  }
  return bases
}

/** "muller" of "mueller", as "Müller" is folded. */
export function withoutUmlauts(word: string): string {
  for (let at = word.indexOf('e', 1); at > 0; at = word.indexOf('e', at + 1))
    if (isUmlautVowel(word.charCodeAt(at - 1))) return word.replace(/([aou])e(?![aeiou])/g, '$1')
  return word
}

/** One of a, o and u. */
function isUmlautVowel(unit: number): boolean {
  return unit === 97 || unit === 111 || unit === 117
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['a', ['', 'o']],
  ['ka', ['ek']],
  ['ska', ['ski', 'siek']],
  ['skiem', ['siek']],
  ['skowi', ['siek']],
  ['cka', ['cki']],
  ['ca', ['ec']],
  ['la', ['el', 'al']],
  ['na', ['en']],
  ['owi', ['']],
  ['kowi', ['ek']],
  ['ovi', ['']],
  ['om', ['', 'o']],
  ['em', ['']],
  ['iem', ['']],
  ['kiem', ['ek', 'k']],
  ['u', ['', 'a']],
  ['ku', ['ek']],
  ['ie', ['', 'a']],
  ['cie', ['ta', 't']],
  ['dzie', ['da', 'd']],
  ['rze', ['ra', 'r']],
  ['le', ['la', 'l']],
  ['lu', ['el']],
  ['ce', ['ka']],
  ['dze', ['ga']],
  ['e', ['a', '']],
  ['y', ['a', '']],
  ['i', ['a', 'ia']],
  ['ii', ['ia']],
  ['o', ['a']],
  ['ou', ['a']],
  ['iej', ['a', 'i']],
  ['ej', ['a', 'y']],
  ['iego', ['i']],
  ['ego', ['y', 'i']],
  ['iemu', ['i']],
  ['emu', ['y']],
  ['im', ['i']],
  ['ym', ['y']],
  ['ich', ['i', 'a']],
  ['ych', ['y', 'a']],
  ['ovi', ['a', 'o']],
  ['ove', ['a']],
  ['ova', ['']],
  ['ovej', ['ova']],
  ['ou', ['a', 'o']],
  ['om', ['a']],
  ['em', ['e']],
  ['es', ['']],
  ['scy', ['ski']],
  ['ccy', ['cki']],
  ['owie', ['']],
  ['owej', ['']],
  ['owa', ['']],
  ['ow', ['', 'a']],
]

/** What a name in Cyrillic or Greek letters keeps in all its cases, without what they end with; nothing for a Latin one. */
export function stemsBeyondLatin(word: string): readonly string[] {
  if (!beyondLatin.test(word)) return []
  const stems = new Set<string>([word])
  for (const ending of endingsBeyondLatin)
    if (word.endsWith(ending) && word.length - ending.length > 2) stems.add(word.slice(0, -ending.length))
  return [...stems]
}

const beyondLatin = /[\u0370-\u03ff\u0400-\u04ff]/u
const endingsBeyondLatin = (
  'а я у ю ы и е й ь о ом ем ой ей ою ею ым им ая ую ий ый ого его ому ему ых их ыми ими ові еві ем єм і ї ' +
  'ς ος ου ο ε η ης α ας ων ις ι υ ες'
)
  .split(' ')
  .map(fold)

/** By the unit of their last letter. */
const endingsBy = Map.groupBy(endings, ([ending]) => ending.charCodeAt(ending.length - 1))
