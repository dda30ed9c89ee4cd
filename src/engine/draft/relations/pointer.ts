import { isOneOf, longestIn, phrases } from '../names/meaning.ts'
import { pointerWords, roleWords, selfWords, vagueWords } from '../names/vocabulary.ts'
import { isSameWord, type Words } from '../names/words.ts'
import type { PersonRole } from '../../datamap/schema.ts'

/** The words of a column without those at its end that say it points somewhere: `assigned_to_id` is `assigned to`. */
export function baseOf(words: Words): Words {
  const last = words.at(-1)
  if (last === undefined || !phrases(pointerWords).some(([word]) => word === last)) return words
  return words.slice(0, -1)
}

/** Whether the name of a column says that it points to a row. */
export function isPointer(words: Words): boolean {
  return words.length > 1 && baseOf(words).length < words.length
}

/** Whether a name speaks of another row of the same table: `parent_id`. */
export function isSelfPointer(words: Words): boolean {
  return longestIn(words, selfWords) > 0
}

/** Whether a name by itself, without an ending that points, says that a person is meant: `owner`. */
export function isRoleName(words: Words): boolean {
  return isPointer(words) || Object.values(roleWords).some((list) => isOneOf(words, list))
}

/** Whether a name says only that something is pointed to, and not what: `object_id`. */
export function isVague(base: Words): boolean {
  return base.length === 0 || isOneOf(base, vagueWords)
}

/** What a person is to a row by the words of a column; the longest phrase counts. */
export function roleOf(words: Words): PersonRole | undefined {
  const roles = Object.entries(roleWords) as [PersonRole, string][]
  const known = roles
    .map(([role, list]) => ({
      role,
      length: Math.max(longestIn(words, list), longestIn(baseOf(words), list)),
    }))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => other.length - one.length)
  return known[0]?.role
}

/** Whether a name is about the table of persons itself, or an owner: `user_id`, `owner`. */
export function isOwnerWord(words: Words, tableWords: Words): boolean {
  const base = baseOf(words)
  const last = base.at(-1) ?? ''
  const own = [
    'owner',
    'member',
    'person',
    'user',
    'account',
    'profile',
    'eigentuemer',
    'besitzer',
    'kunde',
    'customer',
    'benutzer',
    'contact',
    'kontakt',
  ]
  const isLast = [...own, tableWords.at(-1) ?? ''].some((word) => isSameWord(word, last))
  return isLast && base.length <= Math.max(1, tableWords.length)
}
