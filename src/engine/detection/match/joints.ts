import { fold } from '../fold.ts'
import type { NameEntry, PersonName } from '../lexicon.ts'
import { titles } from '../variants.ts'
import { commonGivenNames } from './common-names.ts'
import { type Group, type Part, roleOf } from './group.ts'

/** Parts farther apart than this are no one name. */
export const widestGap = 40

/**
 * What stands between two parts. Between those of one name may stand blanks, one line end with its quote marks, joints of
 * file names, a comma after the family name, an initial, and the name's own particles.
 */
export class Gap {
  readonly width: number
  readonly text: string
  /** Nothing but the sign that stands between most parts. */
  readonly #isPlain: boolean
  #joint: Joint | undefined
  #field: string | null | undefined

  constructor(text: string, start: number, end: number) {
    this.width = end - start
    this.text = text.slice(start, Math.min(end, start + widestGap + 1))
    this.#isPlain = this.width === 1 && (this.text === ' ' || this.text === '_' || this.text === '-')
  }

  /** Whether parts of this name go on across it; `isReversed` when the family name stands before it. */
  joins(name: PersonName, isReversed: boolean): boolean {
    if (this.#isPlain) return true
    if (this.width > widestGap + 1) return false
    this.#joint ??= jointOf(this.text.replace('\\,', ','))
    const { particles, inOrder, reversed } = this.#joint
    return (isReversed ? reversed : inOrder) && particles.every((word) => name.particles.has(word))
  }

  /** The name of the field that begins in it, when one ends and the next begins. */
  get field(): string | null {
    if (this.#field === undefined)
      this.#field = this.width > widestGap ? null : (betweenFields.exec(this.text)?.[1]?.trim() ?? null)
    return this.#field
  }
}

/** Whether parts go on in one order or the other, as long as these words are particles of the name. */
interface Joint {
  readonly particles: readonly string[]
  readonly inOrder: boolean
  readonly reversed: boolean
}

const noJoint: Joint = { particles: [], inOrder: false, reversed: false }

// Signs that no joint holds: most gaps are none, and one look tells it.
const unjoinable = /[^\s\p{L}\p{M}._\-\u2010-\u2015+,’'*"“”„‚‘()>|]/u

function jointOf(gap: string): Joint {
  if (gap.length > widestGap || unjoinable.test(gap)) return noJoint
  const isApart = !gap.includes('-')
  const particles: string[] = []
  const bare = gap
    .replace(/\n[ \t>|]*/u, ' ')
    .replace(nickname, ' ')
    .replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) => {
      if (!isPassable(word) && !(isApart && isMiddleName(word))) particles.push(fold(word.replace('.', '')))
      return ''
    })
  if (!/^[\s._\-\u2010-\u2015+,’'*]*$/u.test(bare) || /\.\s/u.test(bare)) return noJoint
  if ((gap.match(/\n/gu)?.length ?? 0) > 1 || (bare.match(/,/gu)?.length ?? 0) > 1) return noJoint
  const hasComma = gap.includes(',')
  // Without a comma, the end of one line and the start of the next in a list of people.
  return { particles, inOrder: !hasComma, reversed: hasComma || !gap.includes('\n') }
}

/** Whether the next part goes on with the group. */
export function joins(gap: Gap, group: Group, part: Part, entry: NameEntry): boolean {
  if (part.inAddress !== group.inAddress || part.within !== group.within) return false
  return gap.joins(group.name, group.last === 'family' && roleOf(entry) === 'given')
}

// "Anna (Anni) Lee", 'Anna "Anni" Lee'.
const nickname = /["'“”„‚‘’(]\p{Lu}\p{L}{1,14}["'“”‘’)]/u

/** True for one word in quotation marks or brackets, as a short form of the name may stand within it. */
export function isNickname(text: string, { start, end }: Pick<Part, 'start' | 'end'>): boolean {
  const before = text.slice(Math.max(0, start - 3), start - 1)
  return /\p{L} $/u.test(before) && nickname.test(text.slice(start - 1, end + 1))
}

function isPassable(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word) || titles.has(fold(word.replace('.', '')))
}

// "Anna Maria Lee" is Anna Lee, who did not say so.
function isMiddleName(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && commonGivenNames.has(fold(word))
}

const betweenFields =
  /^(?:<\/[\w:.-]{1,30}>\s{0,8}<(?:\w{1,12}:)?|[\s"'\\,;&\0]{0,12}(?:and |AND )?:?)([\p{L}_][\p{L}_. -]{0,24})["'\\\s\0]{0,8}(?::|=>?|>)?[\s"'\\\0]{0,12}$/u
const familyField =
  /^(?:l_?name|last(?:[_ -]?name)?|family(?:[_ -]?name)?|sur_?name|sn|nachname|familienname|nom(?: de famille)?|apellidos?|cognome|achternaam|sobrenome|apelido|nazwisko|prijmeni|příjmení|etternavn|efternavn|efternamn|vezetéknév|vezeteknev)$/i
const givenField =
  /^(?:f_?name|first(?:[_ -]?name)?|given(?:[_ -]?names?)?|fore_?name|gn|vorname|prénom|prenom|nombres?|nome|voornaam|imię|imie|jméno|jmeno|fornavn|förnamn|keresztnév|keresztnev)$/i

/** `"firstname":"Anna","lastname":"Lee"`, as JSON, YAML, XML or a line of settings: given and family name in two fields. */
export function areFields(gap: Gap, group: Group, entry: NameEntry): boolean {
  const role = roleOf(entry)
  if (group.last === role || gap.field === null) return false
  return (role === 'family' ? familyField : givenField).test(gap.field)
}

const betweenCells = /^(?:["']?[;|\t]["']?|["'],[ \t]?["']|,)$/u

/** `Anna;Lee`, `"Anna","Lee"`, `('Anna', 'Lee'`: given and family name in two cells of a row. */
export function areCells(gap: Gap, group: Group, part: Part, entry: NameEntry): boolean {
  if (gap.width > 4 || group.last === roleOf(entry) || part.within !== group.within) return false
  return betweenCells.test(gap.text)
}

/** "Anna Lee-Smith", "Joan-Anna Lee" and "Anna-Lee Smith": a name that goes on is somebody else's. */
export function isLonger(text: string, group: Group): boolean {
  const { start, end } = group
  const written = text.slice(start, end)
  if (!/\s/u.test(written)) return /^\p{L}+-\p{L}+$/u.test(written) && goesOn(text, group)
  const after = text.charCodeAt(end) === hyphen && /^-\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  return after || (text.charCodeAt(start - 1) === hyphen && /\p{Ll}-$/u.test(text.slice(start - 2, start)))
}

/** "Anna Lee Smith": who has married may have added a name, and so may somebody else have been called. */
export function goesOn(text: string, { start, end }: Pick<Group, 'start' | 'end'>): boolean {
  const after = text.slice(end, end + 4)
  return (
    /^ \p{Lu}\p{Ll}/u.test(after) || (/^ \p{Lu}{3}/u.test(after) && /^\P{Ll}*$/u.test(text.slice(start, end)))
  )
}

/** "Anna (Lee)". */
export function isInBrackets(gap: Gap, group: Group, entry: NameEntry, next: string | undefined): boolean {
  return gap.text === ' (' && next === ')' && group.last === 'given' && roleOf(entry) === 'family'
}

const hyphen = 45
