import { access, cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../database/connect.ts'
import type { Database } from '../database/database.ts'
import { readCatalog } from '../database/introspect.ts'
import { createSampleDesk } from '../desks/sample/writer.ts'
import { requireDesk } from '../engine/datamap/bind.ts'
import type { DataMap } from '../engine/datamap/schema.ts'
import { matchSubject } from '../engine/selection/subject.ts'
import { ExpungeError } from '../shared/errors.ts'

/** Where the demonstration keeps its desk, and an untouched copy of it. */
export interface DemoDesk {
  readonly url: string
  readonly path: string
  readonly pristine: string
  readonly engine: 'pglite' | 'sqlite'
}

/** The desk of a demonstration folder. */
export function demoDesk(folder: string, engine: DemoDesk['engine']): DemoDesk {
  const ending = engine === 'sqlite' ? '.sqlite' : ''
  const path = join(folder, `desk${ending}`)
  return { url: `${engine}:${path}`, path, pristine: join(folder, `pristine${ending}`), engine }
}

/** Makes the untouched copy on first use, and the desk from it; `fresh` replaces a desk that is there. */
export async function prepareDesk(desk: DemoDesk, fresh: boolean): Promise<void> {
  await mkdir(join(desk.path, '..'), { recursive: true, mode: 0o700 })
  if (!(await exists(desk.pristine))) await makePristine(desk)
  if (!fresh && (await exists(desk.path))) return
  for (const ending of ['', '-wal', '-shm', '-journal', '.lock'])
    await rm(`${desk.path}${ending}`, { recursive: true, force: true })
  await cp(desk.pristine, desk.path, { recursive: true })
}

/** Whether the person of the demonstration is still there. */
export async function hasPerson(database: Database, map: DataMap, email: string): Promise<boolean> {
  const { desk } = requireDesk(map, await readCatalog(database))
  try {
    const { accounts } = await database.session((session) =>
      matchSubject(session, desk, [{ kind: 'email', value: email }]),
    )
    return accounts.some((account) => account.chosen)
  } catch (error) {
    if (error instanceof ExpungeError && error.code === 'nobody-found') return false
    throw error
  }
}

// Made under another name first: one that was cut short is never taken for a whole one.
async function makePristine(desk: DemoDesk): Promise<void> {
  const draft = `${desk.pristine}.making`
  await rm(draft, { recursive: true, force: true })
  const database = await connect(`${desk.engine}:${draft}${desk.engine === 'sqlite' ? '?mode=create' : ''}`)
  try {
    await createSampleDesk(database)
  } finally {
    await database.close()
  }
  for (const ending of ['-wal', '-shm', '-journal', '.lock']) await rm(`${draft}${ending}`, { force: true })
  await rename(draft, desk.pristine)
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
