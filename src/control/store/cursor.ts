import { UsageError } from '../../shared/errors.ts'

/** Where a page ended: the time and id of its last row. */
export interface TimeCursor {
  readonly at: Date
  readonly id: string
}

/** Writes where a page ended in a form that callers give back as it is. */
export function writeCursor({ at, id }: TimeCursor): string {
  return Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url')
}

/** The year 10000, in milliseconds: later days are written otherwise, which no database takes. */
const lastInstant = Date.UTC(10_000, 0)
const anyId = /^[\w.-]{1,80}$/

/** Throws `UsageError` `cursor` for anything that `writeCursor` did not write. */
export function readCursor(text: string): TimeCursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (Array.isArray(value) && value.length === 2) {
      const [at, id] = value as readonly unknown[]
      const isInstant = typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && at < lastInstant
      if (isInstant && typeof id === 'string' && anyId.test(id)) return { at: new Date(at), id }
    }
  } catch {
    // Told below, as any other text that is none.
  }
  throw new UsageError('cursor', 'expected the "next" of an earlier page, found something else')
}
