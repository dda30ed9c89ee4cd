import { isAtLeast, type Strength } from '../../detection/finding.ts'
import { names } from './names.ts'

/** The names that the rules find in a text, at least as sure as `minimum`, as they are written. */
export function namesIn(text: string, minimum: Strength = 'likely'): readonly string[] {
  return names({ text, country: 'DE' })
    .filter(({ kind, strength }) => kind === 'name' && isAtLeast(strength, minimum))
    .map(({ start, end }) => text.slice(start, end))
}
