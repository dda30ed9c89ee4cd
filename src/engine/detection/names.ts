import { addWord, bitOf, type Inflection, type Lexicon, type NamePart, type PersonName } from './lexicon.ts'
import { fold } from './fold.ts'
import { inflectionOf } from './inflections.ts'
import { otherScripts, spellingsOf, titles } from './variants.ts'

/** Takes a name apart: `Anna Maria Lee`, `Lee, Anna Maria` and `Jan van der Berg`. */
export function parseName(
  value: string,
  subject = 0,
  { id, isFamilyShared }: Pick<PersonName, 'id' | 'isFamilyShared'> = { id: 0, isFamilyShared: false },
): { name: PersonName; written: readonly string[] } {
  const comma = value.indexOf(',')
  const ordered = comma > 0 ? `${value.slice(comma + 1)} ${value.slice(0, comma)}` : value
  const [words, folded]: [string[], string[]] = [[], []]
  for (const word of ordered.split(/[\s\-\u2010-\u2015._]+/u)) {
    const plain = fold(word)
    if (plain === '' || titles.has(plain)) continue
    words.push(word)
    folded.push(plain)
  }
  const familyCount = comma > 0 ? wordsOf(value.slice(0, comma)) : familyLength(ordered, words)
  const isGivenJoined = /^[^\s-]+-[^\s-]+\s/u.test(ordered.trim())
  const parts: NamePart[] = []
  const written: string[] = []
  const found = new Set<string>()
  words.forEach((word, index) => {
    const plain = folded[index] ?? ''
    if (index > 0 && index < words.length - 1 && isParticle(word)) found.add(plain)
    else {
      parts.push({ word: plain, role: index >= words.length - familyCount ? 'family' : 'given' })
      written.push(word)
    }
  })
  const [given, family] = [bitsOf(parts, 'given'), bitsOf(parts, 'family')]
  const name = { id, subject, parts, particles: found, isGivenJoined, isFamilyShared, given, family }
  return { name, written }
}

function bitsOf(parts: readonly NamePart[], role: NamePart['role']): number {
  return parts.reduce((bits, part, index) => (part.role === role ? bits | bitOf(index) : bits), 0)
}

/** The words of a family name in a form that can be compared, spellings with and without umlauts among them. */
export function familyWords(value: string): readonly string[] {
  const { name, written } = parseName(value)
  return written.flatMap((word, i) => (name.parts[i]?.role === 'family' ? spellingsOf(word) : []))
}

/** Adds every form of a person's name to the lexicon. */
export function addName(
  lexicon: Lexicon,
  value: string,
  subject: number,
  how: Pick<PersonName, 'id' | 'isFamilyShared'>,
): void {
  const { name, written } = parseName(value, subject, how)
  const spellings = written.map((word) => spellingsOf(word))
  const inflect = inflectionOf(value, name)
  for (const [part, words] of spellings.entries()) {
    const add = (form: string, inflection: Inflection, lead = ''): void => {
      const transliterated = form !== words[0] && inflection === 0
      addWord(lexicon, form, { role: 'name', subject, name, part, span: 1, lead, inflection, transliterated })
    }
    for (const word of words) {
      add(word, 0)
      if (word.length < 2) continue
      add(`${word}s`, 1)
      for (const [form, inflection] of inflect(word, part)) add(form, inflection)
    }
    const own = written[part] ?? ''
    for (const form of otherScripts(own)) add(form, 0)
    const [, lead, rest] = /^(\p{L}{1,4})['’‘ʼ´`′](\p{L}{3,})$/u.exec(own) ?? []
    if (lead !== undefined && rest !== undefined)
      for (const form of spellingsOf(rest)) add(form, 0, fold(lead))
  }
  addWhole(lexicon, name, spellings)
  addJoined(lexicon, name, spellings)
}

// "jeanpierre", "delafontaine" and "vanderberg": all given or all family names in one word.
function addWhole(lexicon: Lexicon, name: PersonName, spellings: readonly (readonly string[])[]): void {
  for (const role of ['given', 'family'] as const) {
    const part = name.parts.findIndex((one) => one.role === role)
    const own = partsOf(name, spellings, role)
    const lead = role === 'family' ? [...name.particles].join('') : ''
    if (part < 0 || (own.length < 2 && lead === '')) continue
    const forms = new Set([join(own, 0), join(own, 1), lead + join(own, 0), lead + join(own, 1)])
    for (const form of forms)
      if (own.length > 1 || form.startsWith(lead))
        addWord(lexicon, form, {
          role: 'name',
          subject: name.subject,
          name,
          part,
          span: own.length,
          lead: '',
          inflection: 0,
          transliterated: false,
        })
  }
}

const particles = new Set(
  (
    'van von der den de het ten ter vom zu zum zur dos da do di del della delle degli la le les los las du des af ' +
    'av y e ni mac mc o al el bin ibn ben und dello'
  ).split(' '),
)

/** True for what stands between given and family name: `van`, `de la`. */
export function isParticle(word: string): boolean {
  return particles.has(fold(word))
}

function wordsOf(value: string): number {
  return value.split(/[\s\-\u2010-\u2015._]+/u).filter((word) => word !== '').length
}

// The last word is the family name, with the particles before it; of four or more words the last two are. A
// hyphen joins a double name.
function familyLength(ordered: string, words: readonly string[]): number {
  if (words.length < 2) return 1
  const lastBlock = ordered.trim().split(/\s+/u).at(-1) ?? ''
  const last = Math.min(wordsOf(lastBlock), words.length - 1)
  let count = last
  while (count < words.length - 1 && isParticle(words[words.length - count - 1] ?? '')) count++
  return count === 1 && words.length >= 4 && !ordered.includes('-') ? 2 : Math.max(count, 1)
}

// "annalee", "leeanna"; "alee" and "leea" are weak: they may be somebody else's.
function addJoined(lexicon: Lexicon, name: PersonName, spellings: readonly (readonly string[])[]): void {
  const { subject } = name
  const given = partsOf(name, spellings, 'given')
  const family = partsOf(name, spellings, 'family')
  if (given.length === 0 || family.length === 0) return
  const joins = new Map<string, 'likely' | 'weak'>()
  for (const one of [given.map((words) => words[0] ?? '').join(''), ...(given[0] ?? [])]) {
    for (const last of [
      ...family.flat(),
      join(family, 0),
      join(family, 1),
      [...name.particles].join('') + join(family, 0),
    ]) {
      const strength = one.length + last.length >= 7 ? 'likely' : 'weak'
      joins.set(one + last, strength).set(last + one, strength)
      const initial = one.slice(0, 1)
      for (const short of [initial + last, last + initial]) if (!joins.has(short)) joins.set(short, 'weak')
    }
  }
  for (const [word, strength] of joins) addWord(lexicon, word, { role: 'joined', subject, strength })
}

function partsOf(
  name: PersonName,
  spellings: readonly (readonly string[])[],
  role: 'given' | 'family',
): readonly (readonly string[])[] {
  return spellings.filter((_, index) => name.parts[index]?.role === role)
}

function join(parts: readonly (readonly string[])[], spelling: number): string {
  return parts.map((words) => words[spelling] ?? words[0] ?? '').join('')
}
