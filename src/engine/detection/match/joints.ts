import { fold } from '../fold.ts'
import type { NameEntry, PersonName } from '../lexicon.ts'
import { titles } from '../variants.ts'
import { commonGivenNames } from './common-names.ts'
import { type Group, type Part, roleOf } from './group.ts'

/** Parts farther apart than this are no one name. */
export const widestGap = 40

/**
 * Whether the next part goes on with the group. Between two parts may stand blanks, one line end with its quote marks,
 * joints of file names, a comma after the family name, an initial, and the name's own particles.
 */
export function joins(text: string, group: Group, part: Part, entry: NameEntry): boolean {
  if (part.inAddress !== group.inAddress || part.within !== group.within) return false
  if (part.start - group.end > widestGap + 1) return false
  const raw = text.slice(group.end, part.start)
  if (raw === ' ' || raw === '_' || raw === '-') return true
  const gap = raw.replace('\\,', ',')
  if (gap.length > widestGap) return false
  const isReversed = group.last === 'family' && roleOf(entry) === 'given'
  return (isReversed || !gap.includes(',')) && isJoint(gap, group.name, isReversed)
}

function isJoint(gap: string, name: PersonName, isReversed: boolean): boolean {
  // The end of one line and the start of the next in a list of people.
  if (isReversed && !gap.includes(',') && gap.includes('\n')) return false
  const isApart = !gap.includes('-')
  const bare = gap
    .replace(/\n[ \t>|]*/u, ' ')
    .replace(nickname, ' ')
    .replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) =>
      isPassable(word, name) || (isApart && isMiddleName(word)) ? '' : word,
    )
  if (!/^[\s._\-\u2010-\u2015+,’'*]*$/u.test(bare) || /\.\s/u.test(bare)) return false
  return (gap.match(/\n/gu)?.length ?? 0) <= 1 && (bare.match(/,/gu)?.length ?? 0) <= 1
}

// "Anna (Anni) Lee", 'Anna "Anni" Lee'.
const nickname = /["'“”„‚‘’(]\p{Lu}\p{L}{1,14}["'“”‘’)]/u

/** True for one word in quotation marks or brackets, as a short form of the name may stand within it. */
export function isNickname(text: string, { start, end }: Pick<Part, 'start' | 'end'>): boolean {
  const before = text.slice(Math.max(0, start - 3), start - 1)
  return /\p{L} $/u.test(before) && nickname.test(text.slice(start - 1, end + 1))
}

function isPassable(word: string, name: PersonName): boolean {
  const folded = fold(word.replace('.', ''))
  return name.particles.has(folded) || /^\p{Lu}\.?$/u.test(word) || titles.has(folded)
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
export function areFields(text: string, group: Group, part: Part, entry: NameEntry): boolean {
  if (group.last === roleOf(entry) || part.start - group.end > widestGap) return false
  const key = betweenFields.exec(text.slice(group.end, part.start))?.[1]?.trim()
  if (key === undefined) return false
  return (roleOf(entry) === 'family' ? familyField : givenField).test(key)
}

const betweenCells = /^(?:["']?[;|\t]["']?|["'],[ \t]?["']|,)$/u

/** `Anna;Lee`, `"Anna","Lee"`, `('Anna', 'Lee'`: given and family name in two cells of a row. */
export function areCells(text: string, group: Group, part: Part, entry: NameEntry): boolean {
  if (part.start - group.end > 4 || group.last === roleOf(entry) || part.within !== group.within) return false
  return betweenCells.test(text.slice(group.end, part.start))
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
export function isInBrackets(text: string, group: Group, { start, end }: Part, entry: NameEntry): boolean {
  if (group.last !== 'given' || roleOf(entry) !== 'family' || text[end] !== ')') return false
  return text.slice(group.end, start) === ' ('
}

const hyphen = 45
