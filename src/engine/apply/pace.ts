/** Decides how large the next chunk is and how long to rest, from how long the last one took. */
export interface Pace {
  rows(): number
  /** Called after a chunk that took so many milliseconds: adapts, and rests for the share of time asked for. */
  rest(tookMs: number): Promise<void>
  /** After a deadlock or a lock timeout: smaller chunks hold fewer locks. */
  shrink(): void
}

const aimMs = 1_000
const first = 1_000
const fewest = 10
const most = 20_000

/** Aims at chunks of about a second, so that the desk never waits longer for a lock that Expunge holds. */
export function openPace(options: { readonly rest: number; readonly mostRows?: number }): Pace {
  const ceiling = Math.max(1, options.mostRows ?? most)
  let rows = Math.min(first, ceiling)
  return {
    rows: () => rows,
    async rest(tookMs) {
      if (tookMs > 2 * aimMs) rows = Math.max(Math.min(fewest, ceiling), Math.floor(rows / 2))
      else if (tookMs < aimMs / 2) rows = Math.min(ceiling, rows * 2)
      const share = Math.min(0.95, Math.max(0, options.rest))
      if (share > 0) await new Promise((resolve) => setTimeout(resolve, (tookMs * share) / (1 - share)))
    },
    shrink() {
      rows = Math.max(1, Math.floor(rows / 2))
    },
  }
}
