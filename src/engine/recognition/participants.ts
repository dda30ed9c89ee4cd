import { fold } from '../detection/fold.ts'
import type { Identifier } from '../detection/identifiers.ts'
import { lexiconOf } from '../detection/people.ts'
import { parseName } from '../detection/names.ts'
import { emailSpots } from '../detection/match/emails.ts'
import { scan } from '../detection/scan.ts'
import { spellingsOf } from '../detection/variants.ts'
import type { Entity, Matcher } from './entity.ts'
import { type Claim, gapAfter, gapBefore, isCapital, isInitial, isKind, isThing } from './names/claims.ts'
import { isNamePlace } from './names/echoes.ts'
import { is, kindsOf } from './names/gazetteer.ts'
import { basesOf } from './names/inflection.ts'
import { nicknames } from './names/lists/nicknames.ts'
import { entityOf, readingOf, united } from './names/names.ts'
import { type Reading, shape } from './names/reading.ts'

/** Somebody of whom it is known that they took part in what the text is about. */
export interface Participant {
  readonly name?: string
  readonly email?: string
}

/** Finds who took part by any part of their name, as their own colleagues write it, and by their address. */
export function participantMatcher(participants: readonly Participant[]): Matcher {
  const known = knownNames(participants)
  const lexicon = lexiconOf(participants.map(identifiersOf), 'DE')
  return (page) => {
    const reading = readingOf(page)
    const hits = scan(page.text, lexicon)
    const addresses = emailSpots(page.text, hits.ats, lexicon).map(
      ({ start, end }): Entity => ({ start, end, kind: 'email', strength: 'certain', rule: 'participant' }),
    )
    return [...addresses, ...united(claimsOf(reading, known)).map((claim) => entityOf(reading, claim))]
  }
}

function identifiersOf({ email }: Participant): readonly Identifier[] {
  return email === undefined ? [] : [{ kind: 'email', value: email }]
}

/** How a word is part of a participant's name. */
interface Form {
  /** Which participant: an index. */
  readonly person: number
  readonly role: 'given' | 'family' | 'login'
  /** Not the name itself but a short or familiar form of it. */
  readonly isNickname: boolean
}

interface KnownNames {
  /** By folded word. */
  readonly forms: ReadonlyMap<string, readonly Form[]>
  /** Of each participant the first letters of their names. */
  readonly initials: readonly ReadonlySet<string>[]
  /** Words such as `van` in the participants' names. */
  readonly particles: ReadonlySet<string>
}

const familiar = new Map<string, readonly string[]>()
for (const group of nicknames)
  for (const name of group) familiar.set(name, [...(familiar.get(name) ?? []), ...group])

function knownNames(participants: readonly Participant[]): KnownNames {
  const forms = new Map<string, Form[]>()
  const particles = new Set<string>()
  const initials = participants.map(() => new Set<string>())
  const add = (word: string, form: Form): void => {
    if (word.length < 2) return
    forms.set(word, [...(forms.get(word) ?? []), form])
  }
  participants.forEach(({ name = '', email = '' }, person) => {
    const parts = partsOf(name, particles)
    for (const { spellings, role } of parts) {
      for (const word of spellings) {
        add(word, { person, role, isNickname: false })
        initials[person]?.add(word[0] ?? '')
      }
      if (role === 'given')
        for (const word of spellings.flatMap((spelling) => familiar.get(spelling) ?? []))
          if (!spellings.includes(word)) add(word, { person, role, isNickname: true })
    }
    for (const login of loginsOf(parts, email)) add(login, { person, role: 'login', isNickname: false })
  })
  return { forms, particles, initials }
}

interface NamePart {
  readonly spellings: readonly string[]
  readonly role: 'given' | 'family'
}

function partsOf(name: string, particles: Set<string>): readonly NamePart[] {
  const { name: parsed, written } = parseName(name.replaceAll(/["“”()]/gu, ' '))
  for (const particle of parsed.particles) particles.add(particle)
  return parsed.parts.flatMap(({ role }, index) => {
    const spellings = spellingsOf(written[index] ?? '').filter((word) => word.length > 1)
    // "Le Roux" begins with a particle when it stands first, which alone names nobody.
    if (isParticle(spellings[0] ?? '')) particles.add(spellings[0] ?? '')
    return spellings.length === 0 || isParticle(spellings[0] ?? '') ? [] : [{ spellings, role }]
  })
}

function isParticle(word: string): boolean {
  const kinds = kindsOf(word)
  return (kinds & is.particle) !== 0 && (kinds & is.given) === 0 && word.length < 6
}

/** "annalee", "alee", "leea" and what stands before the @ of their address, without the digits at its end. */
function loginsOf(parts: readonly NamePart[], email: string): readonly string[] {
  const given = parts.filter(({ role }) => role === 'given').flatMap(({ spellings }) => spellings)
  const families = parts.filter(({ role }) => role === 'family')
  const family = [
    ...families.flatMap(({ spellings }) => spellings),
    families.map(({ spellings }) => spellings[0] ?? '').join(''),
  ]
  const joined = given.flatMap((one) =>
    family.flatMap((last) => [one + last, last + one, (one[0] ?? '') + last, last + (one[0] ?? '')]),
  )
  const local = fold(email.split('@')[0]?.split('+')[0] ?? '').replace(/\d+$/u, '')
  const isPlain =
    /^[a-z]{5,}$/u.test(local) && (kindsOf(local) & (is.plain | is.doubtful | is.organization)) === 0
  return [...new Set([...joined.filter((word) => word.length > 4), ...(isPlain ? [local] : [])])]
}

function claimsOf(reading: Reading, known: KnownNames): readonly Claim[] {
  const claims: Claim[] = []
  for (let at = 0; at < reading.keys.length; at++) {
    if (reading.shapes[at] === shape.address) continue
    const forms = formsAt(reading, at, known)
    if (forms.length === 0) continue
    const claim = claimAt(reading, at, forms, known)
    if (claim === undefined) continue
    const last = claims.at(-1)
    const isNext = last !== undefined && areBeside(reading, last.to, claim.from, known)
    if (isNext && last.strength === 'certain' && claim.strength === 'certain')
      claims[claims.length - 1] = { ...last, to: claim.to }
    else claims.push(claim)
  }
  return claims
}

/** How a word of the page may be part of a participant's name, inflected forms among them. */
function formsAt(reading: Reading, at: number, { forms }: KnownNames): readonly Form[] {
  const key = reading.keys[at] ?? ''
  const exact = forms.get(key)
  if (exact !== undefined) return exact
  if (key.length < 4) return []
  const isCode = reading.shapes[at] === shape.code
  if (isCode) return forms.get(key.replace(/^\d+|\d+$/gu, '')) ?? []
  if (isKind(reading, at, is.plain | is.doubtful)) return []
  for (const base of basesOf(key)) {
    const found = forms.get(base)
    if (found !== undefined && base.length > 2)
      return found.filter(({ role, isNickname }) => role !== 'login' && !isNickname)
  }
  return []
}

function claimAt(reading: Reading, at: number, forms: readonly Form[], known: KnownNames): Claim | undefined {
  const whole = wholeAround(reading, at, forms, known)
  if (whole !== undefined) return { ...whole, strength: 'certain', rule: 'participant' }
  const hasParticles = forms.some(({ role }) => role === 'family') && isCapital(reading, at)
  const claim = { from: hasParticles ? withParticles(reading, at, known) : at, to: at, rule: 'participant' }
  const isLogin = forms.every(({ role }) => role === 'login')
  if (isLogin) return { ...claim, strength: 'likely' }
  if (isThing(reading, at, at) && !isCode(reading, at)) return { ...claim, strength: 'weak' }
  const isNickname = forms.every((form) => form.isNickname)
  if (isCommon(reading, at))
    return isNamePlace(reading, at) || isAtEnd(reading, at) ? { ...claim, strength: 'likely' } : undefined
  if (isCapital(reading, at)) return { ...claim, strength: isNickname ? 'likely' : 'certain' }
  if ((reading.keys[at] ?? '').length < 4 || isNickname) return undefined
  return { ...claim, strength: 'likely' }
}

function isCode(reading: Reading, at: number): boolean {
  return reading.shapes[at] === shape.code
}

/** A word that means something else too: "Rose", "Will", "König", "De". */
function isCommon(reading: Reading, at: number): boolean {
  const bits = is.plain | is.doubtful | is.organization | is.occupation | is.title | is.particle | is.place
  return isKind(reading, at, bits) || (reading.keys[at] ?? '').length < 3
}

/** Alone on a line, as below a letter. */
function isAtEnd(reading: Reading, at: number): boolean {
  return (
    isCapital(reading, at) &&
    /\n[ >*_]{0,8}$|^\s*$/u.test(gapBefore(reading, at)) &&
    /^[ ,.!*_]{0,4}(?:\r?\n|$)/u.test(gapAfter(reading, at))
  )
}

/** Two parts of one person's name side by side, whatever their case: that is them. An initial may stand for the other. */
function wholeAround(
  reading: Reading,
  at: number,
  forms: readonly Form[],
  known: KnownNames,
): Pick<Claim, 'from' | 'to'> | undefined {
  let to = at
  for (;;) {
    const next = nextPart(reading, to, known)
    if (next === undefined) break
    const isSame = formsAt(reading, next, known).some(({ person, role, isNickname }) =>
      forms.some(
        (form) =>
          form.person === person &&
          form.role !== 'login' &&
          role !== 'login' &&
          !(isNickname && form.isNickname),
      ),
    )
    const isOwnInitial = !isSame && isInitial(reading, next) && isInitialOf(reading, next, forms, known)
    if (!isSame && !isOwnInitial) break
    to = next
  }
  const before = at - 1
  const hasInitial =
    before >= 0 &&
    isInitial(reading, before) &&
    /^\.?[ \u00a0]?$|^\.-$|^-$/u.test(gapBefore(reading, at)) &&
    isCapital(reading, at) &&
    isInitialOf(reading, before, forms, known)
  const from = hasInitial ? before : at
  if (from === at && to === at) return undefined
  return isInitial(reading, to) &&
    !gapAfter(reading, to).startsWith('.') &&
    to - from === 1 &&
    isCommon(reading, at)
    ? undefined
    : { from: withParticles(reading, from, known), to }
}

function isInitialOf(
  reading: Reading,
  at: number,
  forms: readonly Form[],
  { initials }: KnownNames,
): boolean {
  return forms.some(({ person, role }) => role !== 'login' && initials[person]?.has(reading.keys[at] ?? ''))
}

/** The next word behind blanks, dots, hyphens, a comma or a line's break, particles of the name left out. */
function nextPart(reading: Reading, at: number, { particles }: KnownNames): number | undefined {
  let next = at + 1
  for (let round = 0; round < 4; round++, next++) {
    if (next >= reading.keys.length || !betweenParts.test(gapBefore(reading, next))) return undefined
    if (!particles.has(reading.keys[next] ?? '')) return next
  }
  return undefined
}

const betweenParts =
  /^(?:[ \u00a0\t]{0,3}[,._+\-‐‑–][ \u00a0]{0,2}|[ \u00a0\t]{1,3}|[ \t]{0,2}\r?\n[> \t]{0,4}|\. [,-]?|["'”“ ]{2,3})$/u

function areBeside(reading: Reading, to: number, from: number, { particles }: KnownNames): boolean {
  for (let at = to + 1; at < from; at++) if (!particles.has(reading.keys[at] ?? '')) return false
  return (
    from - to < 5 &&
    /^[ \u00a0-]$/u.test(gapBefore(reading, from)) &&
    reading.lineOf[to] === reading.lineOf[from]
  )
}

/** "van der" before the family name belongs to it. */
function withParticles(reading: Reading, from: number, { particles }: KnownNames): number {
  let first = from
  while (
    first > 0 &&
    from - first < 4 &&
    particles.has(reading.keys[first - 1] ?? '') &&
    /^[ \u00a0]$/u.test(gapBefore(reading, first))
  )
    first--
  return first
}
