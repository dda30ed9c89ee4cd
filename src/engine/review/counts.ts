import { maskedTotals } from '../apply/facts.ts'
import type { TextsRecord } from '../apply/record.ts'

/** How many places wait for somebody. */
export function openPlaces(texts: TextsRecord): number {
  const { uncertain } = maskedTotals(texts)
  return Math.max(0, uncertain - (texts.review?.masked ?? 0) - (texts.review?.left ?? 0))
}
