import { compact } from '../detection/fold.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import { normalizeEmail, normalizeName } from '../detection/variants.ts'

/** Who and what occurs in one text: the same person or thing has one number, and the numbers are forgotten with it. */
export interface Cast {
  numberOf(kind: PersonalKind, value: string): number
}

/** The cast of one text. */
export function createCast(): Cast {
  const numbers = new Map<string, number>()
  return {
    numberOf: (kind, value) => {
      const key = `${kind} ${keyOf(kind, value)}`
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, numbers.size)
      return numbers.size - 1
    },
  }
}

function keyOf(kind: PersonalKind, value: string): string {
  if (kind === 'email') return normalizeEmail(value) ?? compact(value)
  return kind === 'name' ? normalizeName(value) : compact(value)
}
