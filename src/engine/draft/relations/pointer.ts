import { longestIn, phrases } from '../names/meaning.ts'
import { pointerWords, roleWords, selfWords } from '../names/vocabulary.ts'
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

/** What a person is to a row by the words of a column; the longest phrase counts. */
export function roleOf(words: Words): PersonRole | undefined {
  const roles = Object.entries(roleWords) as [PersonRole, string][]
  const known = roles
    .map(([role, list]) => ({ role, length: Math.max(longestIn(words, list), longestIn(baseOf(words), list)) }))
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => other.length - one.length)
  return known[0]?.role
}

/** Whether a name is about the table of persons itself, or an owner: `user_id`, `owner`. */
export function isOwnerWord(words: Words, tableWords: Words): boolean {
  const base = baseOf(words)
  const last = base.at(-1) ?? ''
  const own = ['owner', 'member', 'person', 'user', 'account', 'profile', 'eigentuemer', 'besitzer', 'kunde', 'customer', 'benutzer', 'contact', 'kontakt']
  const isLast = [...own, tableWords.at(-1) ?? ''].some((word) => isSameWord(word, last))
  return isLast && base.length <= Math.max(1, tableWords.length)
}
