import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { environmentOf, type RtPlace } from './place.ts'
import { startProgram } from './program.ts'

/** What a tool that ended has said. */
export interface Spoken {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

let started = 0

/** Runs a tool of RT on a clone until it ends; `input` is its standard input. */
export async function runTool(
  place: RtPlace,
  command: string,
  args: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Spoken> {
  const files = `${place.log}.${++started}`
  const [output, errors] = [`${files}.output`, `${files}.errors`]
  await writeFile(`${files}.input`, input)
  const program = await startProgram(place.settings, {
    command: [command, ...args],
    environment: { ...environmentOf(place), ...environment },
    input: `${files}.input`,
    output,
    errors,
  })
  const status = await program.ended
  return { status, stdout: textIn(output), stderr: textIn(errors) }
}

/** The lines of a text that say something about the desk. */
export function linesOf(spoken: string): readonly string[] {
  return spoken.split('\n').filter((line) => line.trim() !== '' && !noise.some((part) => part.test(line)))
}

/** What an untouched RT says about itself, and about programs that end with a ticket at hand. */
const noise = [/internal HTML converter/, /Too late to safely run transaction-batch scrips/]

/** What a program wrote to a file; one that could not be started has made none. */
export function textIn(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
