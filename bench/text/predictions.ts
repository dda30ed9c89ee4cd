import type { PersonalKind } from '../../src/engine/detection/identifiers.ts'
import { isAtLeast, type Strength } from '../../src/engine/detection/finding.ts'
import type { Recognizer } from '../../src/engine/recognition/recognizer.ts'
import type { Span } from './scorer.ts'

const labels: Readonly<Record<PersonalKind, string>> = {
  name: 'PERSON',
  login: 'PERSON',
  email: 'EMAIL',
  phone: 'PHONE',
  address: 'ADDRESS',
  iban: 'IBAN',
  card: 'CARD',
  'national-id': 'NATID',
  ip: 'IP',
  birthdate: 'DOB',
  number: 'OTHERID',
}

/** What a recognizer would mask in a text, in the words of labelled data. */
export function predictionsOf(
  recognizer: Recognizer,
  text: string,
  minimum: Strength = 'likely',
): readonly Span[] {
  return recognizer
    .find(text)
    .filter(({ strength }) => isAtLeast(strength, minimum))
    .flatMap(({ kind, parts }) => parts.map(({ start, end }) => ({ start, end, label: labels[kind] })))
}
