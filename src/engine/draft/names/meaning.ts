import {
  aboutWords,
  closedWords,
  fileTables,
  furtherWords,
  kindWords,
  type Meaning,
  meanings,
  openWords,
  organizationTables,
  personTables,
  pointerWords,
  roleWords,
  selfWords,
  setupTables,
  ticketFields,
  ticketTables,
} from './vocabulary.ts'
import { holdsPhrase, isSameWord, looseWords, nameReader, type NameReader, type Words } from './words.ts'

/** The phrases of a list in the vocabulary, each as its words. */
export function phrases(list: string): readonly Words[] {
  const known = parsed.get(list)
  if (known !== undefined) return known
  const made = list.split(',').map((phrase) => looseWords(phrase.trim()))
  parsed.set(list, made)
  return made
}

/** The longest phrase of a list that stands in a name; 0 when none does. */
export function longestIn(words: Words, list: string): number {
  return Math.max(0, ...phrases(list).map((phrase) => (holdsPhrase(words, phrase) ? phrase.length : 0)))
}

/** Whether a name is one of a list's phrases, no more and no less. */
export function isOneOf(words: Words, list: string): boolean {
  return phrases(list).some((phrase) => phrase.length === words.length && holdsPhrase(words, phrase))
}

/** What a column's name means, or nothing. */
export function meaningOf(words: Words): Meaning | undefined {
  const last = words.at(-1) ?? ''
  // "email_type" says something about an address, and is none.
  const isAbout = words.length > 1 && phrases(aboutWords).some(([word = '']) => isSameWord(word, last))
  const found = best(isAbout ? [last] : words)
  const whole = isAbout ? best(words) : undefined
  return whole !== undefined && whole.length >= words.length ? whole.meaning : found?.meaning
}

/** A reader for the names of one desk, which knows the vocabulary and the words of the desk's own tables. */
export function readerFor(tables: readonly string[]): NameReader {
  const words = vocabularyWords()
  // A table named `customfields` adds no word of its own, or it would never be taken apart.
  return nameReader([...words, ...tables.flatMap(nameReader(words))])
}

const parsed = new Map<string, readonly Words[]>()

function best(words: Words): { readonly meaning: Meaning; readonly length: number } | undefined {
  return meanings
    .map((meaning) => ({ meaning, length: longestIn(words, meaning.words) }))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => other.length - one.length)[0]
}

function vocabularyWords(): readonly string[] {
  const lists = [
    aboutWords,
    closedWords,
    fileTables,
    furtherWords,
    kindWords,
    openWords,
    organizationTables,
    pointerWords,
    selfWords,
    setupTables,
    ...Object.values(roleWords),
    ...Object.values(ticketFields),
    ...meanings.map(({ words }) => words),
  ]
  return [...lists.flatMap(phrases).flat(), ...Object.keys(ticketTables), ...Object.keys(personTables)]
}
