import { CommanderError } from 'commander'
import { DeskError, ExpungeError, RefusedError } from '../shared/errors.ts'

/** What the numbers mean with which a command ends; part of the contract with scripts. */
export const exitCodes = {
  ok: 0,
  /** The work was done, and something falls short: findings, mistakes in a map, a desk that could not be read. */
  findings: 1,
  /** The command was not understood, or could not do its work. */
  usage: 2,
  /** The desk, its database or our own files do not allow the work. */
  desk: 3,
  /** A safeguard said stop; nothing was changed, or the last chunk was rolled back. */
  refused: 4,
  /** Nothing was found, and not everything could be searched. */
  unsearched: 5,
  interrupted: 130,
} as const

/** The exit code for anything that was thrown. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return exitCodes.interrupted
  if (error instanceof RefusedError) return exitCodes.refused
  if (error instanceof DeskError) return exitCodes.desk
  // A run that failed says what stopped it.
  if (error instanceof ExpungeError && error.cause instanceof ExpungeError) return exitCodeOf(error.cause)
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  return exitCodes.usage
}

/** A person answered no, or pressed Ctrl-C at a question. */
export class Interrupted extends ExpungeError {
  constructor(message = 'Stopped; nothing was changed.') {
    super('interrupted', message)
  }
}
