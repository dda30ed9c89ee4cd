import type { Writable } from 'node:stream'
import { RefusedError } from '../shared/errors.ts'

/** How much goes on at once, in this process. */
export interface Limits {
  /** Counts one more, for as long as `work` takes. Throws `RefusedError` `too-many-at-once`. */
  during<T>(what: Limited, who: string, work: () => Promise<T>): Promise<T>
  /** Counts one more until an answer is over, or its connection is. Throws as `during` does. */
  answer(what: Limited, who: string, answer: Writable): void
  /** Counts one more until the stream has ended, or until it is aborted. Throws as `during` does, before it begins. */
  stream<T>(who: string, until: AbortSignal, items: AsyncGenerator<T>): AsyncGenerator<T>
}

/** Reading a whole desk takes minutes and a connection to it; a download takes its size on disk; a stream takes a timer and a connection of ours. */
const most = {
  'desk-wide reads': { each: 2, all: 6 },
  downloads: { each: 2, all: 6 },
  streams: { each: 8, all: 200 },
} as const

export type Limited = keyof typeof most

/** Keeps one caller from taking everything that a desk, or this process, has to give. */
export function openLimits(): Limits {
  const counts = new Map<string, number>()
  const add = (key: string, by: number) => {
    const now = (counts.get(key) ?? 0) + by
    if (now === 0) counts.delete(key)
    else counts.set(key, now)
  }
  const begin = (what: Limited, who: string): (() => void) => {
    const own = `${what} of ${who}`
    const { each, all } = most[what]
    if ((counts.get(own) ?? 0) >= each || (counts.get(what) ?? 0) >= all)
      throw new RefusedError('too-many-at-once', `expected at most ${each} ${what} of one account at once`, {
        facts: { each, all },
        remedy: 'Wait until an earlier one has ended.',
      })
    for (const key of [own, what]) add(key, 1)
    let isOver = false
    return () => {
      if (!isOver) for (const key of [own, what]) add(key, -1)
      isOver = true
    }
  }
  return {
    during: async (what, who, work) => {
      const end = begin(what, who)
      try {
        return await work()
      } finally {
        end()
      }
    },
    answer: (what, who, answer) => {
      const end = begin(what, who)
      if (answer.closed) end()
      else answer.once('close', end)
    },
    stream: (who, until, items) => {
      const end = begin('streams', who)
      // A caller may be gone before the first word, and then nobody ever asks the generator for anything.
      until.addEventListener('abort', end, { once: true })
      return ending(items, end)
    },
  }
}

async function* ending<T>(items: AsyncGenerator<T>, end: () => void): AsyncGenerator<T> {
  try {
    yield* items
  } finally {
    end()
  }
}
