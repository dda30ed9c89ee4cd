import { UsageError } from '../../shared/errors.ts'
import type { PlanOptions, PlanSearchIndex, PlanStore } from './document.ts'

/** What was erased has to be erased within the month that the law allows. */
export const maxUndoDays = 30

/** Throws `bad-undo` for anything but whole days from 1 to 30. */
export function requireUndoDays(days: number): number {
  if (Number.isInteger(days) && days >= 1 && days <= maxUndoDays) return days
  throw new UsageError('bad-undo', `expected an undo period of 1 to ${maxUndoDays} days, found ${days}`, {
    facts: { days },
  })
}

/** What an undo period does not cover: an archive holds rows of the database, and nothing that lies beside it. */
export function undoWarnings(
  { undoDays }: PlanOptions,
  outside: {
    readonly stores: readonly Pick<PlanStore, 'name' | 'objects'>[]
    readonly searchIndexes: readonly Pick<PlanSearchIndex, 'name' | 'documents'>[]
  },
): readonly string[] {
  if (undoDays === undefined) return []
  const objects = outside.stores.filter(({ objects: count }) => count > 0).map(({ name }) => name)
  const documents = outside.searchIndexes.filter(({ documents: count }) => count > 0).map(({ name }) => name)
  return [
    `the erasure is complete only when the undo period of ${undoDays} ${undoDays === 1 ? 'day' : 'days'} is over: until then what it removes is kept, sealed, and can be put back`,
    ...objects.map((name) => `objects of ${name} are not kept: an undo does not bring them back`),
    ...documents.map((name) => `after an undo the desk has to index anew what ${name} lost`),
  ]
}
