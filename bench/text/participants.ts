import type { Participant } from '../../src/engine/recognition/recognizer.ts'
import type { LabelledText } from './scorer.ts'

/** Who is known to have taken part, as a ticket's database would tell. */
export function participantsOf({ known = [] }: LabelledText): readonly Participant[] {
  return known.map(({ first, last, email }) => ({ name: `${first} ${last}`, email }))
}
