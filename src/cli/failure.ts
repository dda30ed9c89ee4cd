import { CommanderError } from 'commander'
import { ExpungeError } from '../shared/errors.ts'
import { Interrupted } from './exit.ts'
import { styleOf } from './style.ts'
import type { Terminal } from './terminal.ts'

/** Tells a person, or with `json` a script, what went wrong: a message, a remedy, never a stack or a value. */
export function tellFailure(terminal: Terminal, error: unknown, json: boolean): void {
  if (error instanceof CommanderError && error.exitCode === 0) return
  const failure = describe(error)
  if (json) terminal.out(`${JSON.stringify({ error: failure })}\n`)
  else tellPerson(terminal, failure, error)
  if (terminal.environment['EXPUNGE_DEBUG'] === '1' && error instanceof Error && !json)
    terminal.err(`\n${error.stack ?? ''}\n`)
}

interface Failure {
  readonly code: string
  readonly message: string
  readonly remedy?: string
  readonly facts: Readonly<Record<string, unknown>>
}

function tellPerson(terminal: Terminal, failure: Failure, error: unknown): void {
  // Commander has written its message itself.
  if (error instanceof CommanderError) return
  const style = styleOf(terminal, 'err')
  const lead = error instanceof Interrupted ? '' : style.bad('expunge: ')
  terminal.err(`${lead}${failure.message}\n`)
  if (failure.remedy !== undefined) terminal.err(`${style.bold('what to do:')} ${failure.remedy}\n`)
}

function describe(error: unknown): Failure {
  if (error instanceof ExpungeError)
    return {
      code: error.code,
      message: error.message,
      facts: error.facts,
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    }
  if (error instanceof CommanderError)
    return {
      code: error.code.replace('commander.', 'usage.'),
      message: error.message.replace(/^error: /, ''),
      facts: {},
    }
  return {
    code: 'unexpected',
    message: `something unexpected happened: ${kindOf(error)}. This is a bug in Expunge.`,
    remedy: 'Report it with the command you typed; EXPUNGE_DEBUG=1 shows more, which may hold personal data.',
    facts: {},
  }
}

// The message of a foreign error may quote a row: only its kind and the place in our own code are told.
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as NodeJS.ErrnoException
  const place = /\/src\/([\w./-]+\.[tj]s:\d+)/.exec(error.stack ?? '')?.[1]
  const kind = typeof code === 'string' && /^[A-Z_0-9]+$/.test(code) ? `${error.name} ${code}` : error.name
  return place === undefined ? kind : `${kind} at ${place}`
}
