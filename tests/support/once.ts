import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { inject } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { withFileLock } from '../../src/shared/files.ts'
import { type CloneSource, createTestDatabase, type TestEngine } from './databases.ts'

/** What all test files of one run share. */
export interface TestRun {
  /** The process that outlives them, and removes what belongs to it. */
  readonly process: number
  /** A folder of its own. */
  readonly folder: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testRun: TestRun
  }
}

/** Does a piece of work once in a run: the first test file that asks does it, and the others get what it returned. */
export async function onceInRun<T>(name: string, work: () => Promise<T>): Promise<T> {
  const file = join(inject('testRun').folder, name)
  const read = () => deserialize(readFileSync(file)) as T
  return withFileLock(
    `${file}.lock`,
    async () => {
      if (existsSync(file)) return read()
      writeFileSync(file, serialize(await work()))
      return read()
    },
    120_000,
  )
}

/** A filled database that is only ever copied, and what is known to be true of it. */
export interface Template<T> {
  readonly source: CloneSource
  readonly truth: T
}

/** A template that all test files of a run share; the run removes it. `fill` writes the same every time. */
export function templateOfRun<T>(
  kind: TestEngine,
  name: string,
  fill: (database: Database) => Promise<T>,
): Promise<Template<T>> {
  return onceInRun(`${name}-${kind}`, async () => {
    const { url, database } = await createTestDatabase(kind, name, inject('testRun').process)
    const truth = await fill(database)
    await database.close()
    return { source: { kind, url }, truth }
  })
}
