import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface, type Interface } from 'node:readline'
import { inject } from 'vitest'
import { temporaryFolder } from '../../support/folders.ts'
import { startPerl } from './preloaded.ts'
import type { RtEngine, RtSettings } from './template.ts'

/** What a program of RT, or any other, is run with. RT's account reads `input` and makes the other files. */
export interface ProgramWish {
  /** A name that is on the path, or a path; `perl -` runs the script that is its input. */
  readonly command: readonly [string, ...string[]]
  readonly environment: NodeJS.ProcessEnv
  readonly input: string
  readonly output: string
  /** May be the same file as `output`. */
  readonly errors: string
}

/** A program that was started. */
export interface Program {
  /** Its status when it has ended with all its forks; null when a signal ended it. */
  readonly ended: Promise<number | null>
  /** Asks it and its forks to end, and makes them after three seconds. So does the end of this process. */
  stop(): Promise<void>
}

/** Runs a program as RT's account, as if started by itself, in a Perl that has compiled RT already. */
export async function startProgram(settings: RtSettings, wish: ProgramWish): Promise<Program> {
  const client = connect(await perlFor(settings))
  await once(client, 'connect')
  // A Perl that is gone has ended the program; `ended` tells it.
  client.on('error', () => undefined)
  client.write(`${JSON.stringify(wish)}\n`)
  const ended = statusFrom(createInterface(client))
  return {
    ended,
    async stop() {
      client.end()
      await ended
    },
  }
}

async function statusFrom(lines: Interface): Promise<number | null> {
  for await (const line of lines) return line === 'signal' ? null : Number(line)
  return null
}

const own = new Map<RtEngine, Promise<string>>()

/** The Perl of the whole run; where there is none, one for this worker. */
async function perlFor(settings: RtSettings): Promise<string> {
  const { engine } = settings
  const given = inject('preloadedPerls')[engine]
  if (given !== undefined) return given
  const known = own.get(engine) ?? startPerl(settings, temporaryFolder('perl')).then(({ socket }) => socket)
  own.set(engine, known)
  return known
}
