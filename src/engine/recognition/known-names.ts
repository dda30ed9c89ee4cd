import { fold } from '../detection/fold.ts'
import { parseName } from '../detection/names.ts'
import { otherScripts, spellingsOf } from '../detection/variants.ts'
import { is, kindsOf } from './names/gazetteer.ts'
import { stemsBeyondLatin } from './names/inflection.ts'
import { nicknames } from './names/lists/nicknames.ts'

/** Somebody of whom it is known that they took part in what the text is about. */
export interface Participant {
  readonly name?: string
  readonly email?: string
}

/** How a word is part of a participant's name. */
export interface Form {
  /** Which participant: an index. */
  readonly person: number
  /** `initials` are those of two given names: `JP`. */
  readonly role: 'given' | 'family' | 'login' | 'initials'
  /** Not the name itself but a short or familiar form of it. */
  readonly isNickname: boolean
}

export interface KnownNames {
  /** By folded word. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  /** Of each participant the first letters of their names. */
  readonly initials: readonly ReadonlySet<string>[]
  /** Of each participant the first letter and the first two of their given names. */
  readonly shortForms: readonly ReadonlySet<string>[]
  /** The first three letters of given names and more, as short forms begin: `des` of Desmond. */
  readonly beginnings: ReadonlySet<string>
  /** Words such as `van` in the participants' names. */
  readonly particles: ReadonlySet<string>
  /** By the stem of a word in other letters than Latin ones. */
  readonly stems: ReadonlyMap<string, readonly Form[]>
}

const familiar = new Map<string, readonly string[]>()
for (const group of nicknames)
  for (const name of group) familiar.set(name, [...(familiar.get(name) ?? []), ...group])

const shortestBeginning = 3

export function knownNames(participants: readonly Participant[]): KnownNames {
  const forms = new Map<string, Form[]>()
  const particles = new Set<string>()
  const initials = participants.map(() => new Set<string>())
  const shortForms = participants.map(() => new Set<string>())
  const stems = new Map<string, Form[]>()
  const beginnings = new Set<string>()
  const add = (word: string, form: Form): void => {
    if (word.length < 2) return
    forms.set(word, [...(forms.get(word) ?? []), form])
    for (const stem of stemsBeyondLatin(word)) stems.set(stem, [...(stems.get(stem) ?? []), form])
  }
  participants.forEach((participant, person) => {
    const { email = '' } = participant
    const name = nameOf(participant)
    const parts = [...partsOf(name, particles), ...latinParts(name, email, particles)]
    for (const { spellings, role } of parts) {
      for (const word of spellings) {
        add(word, { person, role, isNickname: false })
        initials[person]?.add(word[0] ?? '')
        if (role !== 'given') continue
        shortForms[person]?.add(word.slice(0, 1)).add(word.slice(0, 2))
        for (let length = shortestBeginning; length < word.length; length++)
          beginnings.add(word.slice(0, length))
      }
      if (role === 'given')
        for (const word of spellings.flatMap((spelling) => familiar.get(spelling) ?? []))
          if (!spellings.includes(word)) add(word, { person, role, isNickname: true })
    }
    const given = parts.filter(({ role }) => role === 'given')
    // "Annalena" of Anna-Lena.
    if (given.length === 2)
      add(given.map(({ spellings }) => spellings[0] ?? '').join(''), {
        person,
        role: 'given',
        isNickname: false,
      })
    const initialsOfBoth = initialsOf(parts)
    if (initialsOfBoth !== '') add(initialsOfBoth, { person, role: 'initials', isNickname: false })
    for (const login of loginsOf(parts, name, email)) add(login, { person, role: 'login', isNickname: false })
  })
  return { forms, particles, initials, shortForms, beginnings, stems }
}

/** The name, or what the address tells of it; empty for a mailbox of no person, such as the support team's. */
function nameOf({ name, email }: Participant): string {
  const isAddress = name?.includes('@') === true
  const written =
    name === undefined || name.trim() === '' || isAddress ? spelledBy(email ?? name ?? '') : name
  const words = fold(written)
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
  const isNobody = words.every((word) => {
    const kinds = kindsOf(word)
    return (kinds & (is.plain | is.organization)) !== 0 && (kinds & is.frequent) === 0
  })
  return words.length > 1 && isNobody ? '' : written
}

/** "Anna Lee" of `anna.lee@example.org`; empty when the address is not made of two words. */
function spelledBy(email: string): string {
  const match = /^(\p{L}{2,30})[._-](\p{L}{2,30})\d{0,6}(?:\+[^@]{0,64})?@/u.exec(email)
  const [, one = '', other = ''] = match ?? []
  const isRole = [one, other].some((word) => {
    const kinds = kindsOf(fold(word))
    return (
      (kinds & (is.plain | is.organization | is.occupation)) !== 0 && (kinds & (is.given | is.family)) === 0
    )
  })
  return isRole ? '' : `${one} ${other}`.trim()
}

interface NamePart {
  readonly spellings: readonly string[]
  readonly role: 'given' | 'family'
}

function partsOf(name: string, particles: Set<string>): readonly NamePart[] {
  const { name: parsed, written } = parseName(name.replaceAll(/["“”()]/gu, ' '))
  for (const particle of parsed.particles) particles.add(particle)
  return parsed.parts.flatMap(({ role }, index) => {
    const spellings = allSpellingsOf(written[index] ?? '', particles)
    // "Le Roux" begins with a particle when it stands first, which alone names nobody.
    if (isParticle(spellings[0] ?? '')) particles.add(spellings[0] ?? '')
    return spellings.length === 0 || isParticle(spellings[0] ?? '') ? [] : [{ spellings, role }]
  })
}

/** What an address tells of a name in other letters. */
function latinParts(name: string, email: string, particles: Set<string>): readonly NamePart[] {
  return name === '' || /\p{Script=Latin}/u.test(name) ? [] : partsOf(spelledBy(email), particles)
}

/** "MacAllister" is written "McAllister" and "Mac Allister" too, and Cyrillic names in Latin letters. */
function allSpellingsOf(word: string, particles: Set<string>): readonly string[] {
  const spellings = spellingsOf(word).filter((spelling) => spelling.length > 1)
  const [, rest] = /^ma?c([a-z]{4,})$/u.exec(spellings[0] ?? '') ?? []
  if (rest !== undefined && /^Ma?c\p{Lu}/u.test(word)) {
    for (const particle of ['mac', 'mc']) particles.add(particle)
    return [...new Set([...spellings, `mac${rest}`, `mc${rest}`, rest])]
  }
  return /[\u0400-\u04ff]/u.test(word)
    ? [...spellings, ...otherScripts(word).filter((form) => /^[a-z]{3,}$/u.test(form))]
    : spellings
}

/** "jp" of Jean-Pierre; empty with one given name. */
function initialsOf(parts: readonly NamePart[]): string {
  const given = parts.filter(({ role }) => role === 'given')
  return given.length === 2 ? given.map(({ spellings }) => spellings[0]?.[0] ?? '').join('') : ''
}

function isParticle(word: string): boolean {
  const kinds = kindsOf(word)
  return (kinds & is.particle) !== 0 && (kinds & is.given) === 0 && word.length < 6
}

/** "annalee", "alee", "leea" and what stands before the @ of their address, without the digits at its end. */
function loginsOf(parts: readonly NamePart[], name: string, email: string): readonly string[] {
  const given = parts.filter(({ role }) => role === 'given').flatMap(({ spellings }) => spellings)
  const families = parts.filter(({ role }) => role === 'family')
  const family = [
    ...families.flatMap(({ spellings }) => spellings),
    families.map(({ spellings }) => spellings[0] ?? '').join(''),
  ]
  // "kocht" is no login of Tim Koch.
  const isWord = (word: string): boolean => (kindsOf(word) & (is.plain | is.doubtful)) !== 0
  const joined = given.flatMap((one) =>
    family.flatMap((last) => [
      one + last,
      last + one,
      (one[0] ?? '') + last,
      ...(isWord(last) ? [] : [last + (one[0] ?? '')]),
    ]),
  )
  const initials = initialsOf(parts)
  if (initials !== '') joined.push(...family.map((last) => initials + last))
  const [first = '', ...rest] = fold(name).split(/[^a-z]+/u)
  const withParticles = rest.length === 0 ? [] : [first + rest.join(''), (first[0] ?? '') + rest.join('')]
  return [
    ...new Set([
      ...[...joined, ...withParticles].filter(
        (word) => word.length > 4 || (word.length > 3 && kindsOf(word) === 0),
      ),
      ...localsOf(email, fold(name)),
    ]),
  ]
}

/** What stands before the @ of an address, unless it is a common word; a short one when the name spells it. */
function localsOf(email: string, name: string): readonly string[] {
  const local = fold(email.split('@')[0]?.split('+')[0] ?? '').replace(/\d+$/u, '')
  const letters = local.replaceAll(/[._-]/gu, '')
  if (!/^[a-z]{3,}$/u.test(letters)) return []
  if ((kindsOf(letters) & (is.plain | is.doubtful | is.organization)) !== 0) return []
  if (letters.length > 4 && (letters === local || letters.length > 6)) return [letters]
  return isAbbreviation(letters, name) && kindsOf(letters) === 0 ? [letters] : []
}

/** "pvdb" of Peter van den Berg: all letters occur in this order, the first of them first in a word. */
function isAbbreviation(letters: string, name: string): boolean {
  const words = name.split(/[^a-z]+/u)
  if (!words.some((word) => word.startsWith(letters[0] ?? ''))) return false
  let at = 0
  for (const letter of words.join('')) if (letter === letters[at]) at++
  return at === letters.length
}
