import { spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../src/database/connect.ts'
import { createSampleDesk } from '../../src/desks/sample/writer.ts'
import type { SampleTruth } from '../../src/desks/sample/truth.ts'
import { temporaryFolder } from '../support/folders.ts'

/** What a command did. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** An empty folder with a small sample desk on SQLite, and the command line to use in it. */
export interface Place {
  readonly folder: string
  readonly truth: SampleTruth
  readonly url: string
  /** Runs `expunge` as a child process in the folder. */
  expunge(...args: string[]): Promise<Outcome>
  /** As `expunge`, with `--json`; the answer is parsed. */
  json(
    ...args: string[]
  ): Promise<{ readonly code: number; readonly answer: Record<string, unknown>; readonly stdout: string }>
  /** Puts the desk back as it was at the start, like a restored backup. */
  restore(): void
}

export const program = join(import.meta.dirname, '..', '..', 'bin', 'expunge.mjs')

export async function makePlace(): Promise<Place> {
  const folder = temporaryFolder('cli')
  const file = join(folder, 'desk.sqlite')
  const database = await connect(`sqlite:${file}?mode=create`)
  const truth = await createSampleDesk(database, { tickets: 80 })
  await database.close()
  cpSync(file, join(folder, 'backup.sqlite'))
  const run = (args: readonly string[]) => runProgram(folder, args)
  return {
    folder,
    truth,
    url: `sqlite:${file}`,
    expunge: (...args) => run(args),
    json: async (...args) => {
      const { code, stdout } = await run([...args, '--json'])
      return { code, stdout, answer: JSON.parse(stdout) as Record<string, unknown> }
    },
    restore: () => {
      for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
      cpSync(join(folder, 'backup.sqlite'), file)
    },
  }
}

/** Runs the program to its end, without a terminal and without variables of the test's own surroundings. */
export function runProgram(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('EXPUNGE_')))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...own, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: { readonly stdout: Buffer[]; readonly stderr: Buffer[] } = { stdout: [], stderr: [] }
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      }),
    )
  })
}
