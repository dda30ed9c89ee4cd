const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * Where one bucket of a distribution ends and the next begins, in seconds. Each is 1.2 to 2 times the one before, so that
 * a share of a minute and of a year are told alike. Kept figures are counted by these: they are never changed, or what was
 * kept before would no longer add up with what is counted after.
 */
export const bucketBounds: readonly number[] = [
  ...[1, 2, 3, 5, 7, 10, 15, 20, 30, 45].map((minutes) => minutes * minute),
  ...[1, 1.5, 2, 3, 4, 6, 8, 12, 18].map((hours) => hours * hour),
  ...[1, 1.5, 2, 3, 4, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1825].map(
    (days) => days * day,
  ),
]

/** How many lasted how long: tickets by bucket, and the sum of their seconds, which is exact. */
export interface Distribution {
  readonly count: number
  readonly seconds: number
  /** By index of the bucket: bucket `i` ends before `bucketBounds[i]`, the last one never. */
  readonly buckets: ReadonlyMap<number, number>
}

/** The bucket of a length in seconds. */
export function bucketOf(seconds: number): number {
  const found = bucketBounds.findIndex((bound) => seconds < bound)
  return found < 0 ? bucketBounds.length : found
}

/** The mean in seconds, exact; nothing where nothing was measured. */
export function meanOf({ count, seconds }: Distribution): number | undefined {
  return count === 0 ? undefined : seconds / count
}

/**
 * The length in seconds that the given share stays at or below, estimated within its bucket as if lengths were spread
 * evenly there; of the last bucket, which has no end, its beginning. Nothing where nothing was measured.
 */
export function quantileOf({ count, buckets }: Distribution, share: number): number | undefined {
  if (count === 0) return undefined
  const rank = share * count
  let before = 0
  for (const bucket of [...buckets.keys()].toSorted((one, other) => one - other)) {
    const here = buckets.get(bucket) ?? 0
    if (before + here >= rank) {
      const from = bucketBounds[bucket - 1] ?? 0
      const to = bucketBounds[bucket] ?? from
      return from + ((rank - before) / here) * (to - from)
    }
    before += here
  }
  return bucketBounds.at(-1)
}
