import { maskedTotals } from '../../engine/apply/facts.ts'
import type { TextsRecord } from '../../engine/apply/record.ts'
import { openPlaces } from '../../engine/review/counts.ts'

/** Figures of masked texts, without anything that stands in them. */
export function textsAnswer(texts: TextsRecord) {
  const { review, listed } = texts
  return {
    ...maskedTotals(texts),
    listed,
    open: openPlaces(texts),
    masked: review?.masked ?? 0,
    left: review?.left ?? 0,
    looked: review?.looked ?? 0,
    withMisses: review?.withMisses ?? 0,
    misses: review?.misses ?? 0,
  }
}
