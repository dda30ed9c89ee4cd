import { fold } from '../detection/fold.ts'
import type { Identifier } from '../detection/identifiers.ts'
import { lexiconOf } from '../detection/people.ts'
import { emailSpots } from '../detection/match/emails.ts'
import { nameSpots } from '../detection/match/names.ts'
import { scan } from '../detection/scan.ts'
import { spellingsOf } from '../detection/variants.ts'
import type { Entity, Matcher } from './entity.ts'

/** Somebody of whom it is known that they took part in what the text is about. */
export interface Participant {
  readonly name?: string
  readonly email?: string
}

/** Finds who took part by any part of their name, as their own colleagues write it. */
export function participantMatcher(participants: readonly Participant[]): Matcher {
  const people = participants.map(({ name, email }): readonly Identifier[] => [
    ...(name === undefined ? [] : [{ kind: 'name', value: name } as const]),
    ...(email === undefined ? [] : [{ kind: 'email', value: email } as const]),
  ])
  const lexicon = lexiconOf(people, 'DE')
  const words = new Set(
    participants.flatMap(({ name = '' }) =>
      name
        .split(/[\s,.]+/u)
        .filter((word) => word.length > 1)
        .flatMap((word) => [word, ...word.split('-')].flatMap((part) => spellingsOf(part))),
    ),
  )
  return ({ text }) => {
    const hits = scan(text, lexicon)
    const found: Entity[] = [...emailSpots(text, hits.ats, lexicon), ...nameSpots(text, hits.words)]
      .filter(({ strength }) => strength !== 'weak')
      .map(({ start, end, kind, strength }) => ({ start, end, kind, strength, rule: 'participant' }))
    for (const match of text.matchAll(word))
      if (words.has(fold(match[0]).replaceAll(/['’]/gu, '')))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          kind: 'name',
          strength: 'certain',
          rule: 'participant',
        })
    return found
  }
}

const word = /(?<![\p{L}\p{N}_])\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}[\p{L}\p{M}'’]*)*(?![\p{L}\p{N}_])/gu
