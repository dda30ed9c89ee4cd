/**
 * The root of every failure that Expunge foresees.
 *
 * `code` is stable and part of the contract; `facts` are for machines; `remedy` says what to do.
 * Neither message nor facts may hold a personal value or a secret.
 */
export class ExpungeError extends Error {
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly remedy: string | undefined

  constructor(code: string, message: string, options: ErrorDetails = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'ExpungeError'
    this.code = code
    this.facts = options.facts ?? {}
    this.remedy = options.remedy
  }
}

export interface ErrorDetails {
  readonly facts?: Readonly<Record<string, unknown>>
  readonly remedy?: string
  readonly cause?: unknown
}

/** The caller sent something wrong: a filter, an option, a file. Exit code 2. */
export class UsageError extends ExpungeError {}

/** The desk, its database or its schema does not allow the work. Exit code 3. */
export class DeskError extends ExpungeError {}

/** A safeguard said stop before anything was changed, or rolled a chunk back. Exit code 4. */
export class RefusedError extends ExpungeError {}

/** A message for a person from anything that was thrown; never a stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
