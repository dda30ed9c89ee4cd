import { cpSync, readdirSync, renameSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { type ReplayOutcome, replayMarkers } from '../../src/engine/replay/replay.ts'
import { cloneTestDatabase } from '../support/databases.ts'
import { temporaryFolder } from '../support/folders.ts'
import { keptWith } from '../support/kept.ts'
import { resume } from '../support/run.ts'
import { differenceOf, type Snapshot } from '../support/snapshot.ts'
import { rtSnapshot } from './difference.ts'
import { erasePerson, expectNothingLeft } from './erasing.ts'
import { agentAt, needlesOf, personNamed } from './people.ts'
import { keepSession, nameEverywhere, saveSearchFor } from './scenes.ts'
import { cellsWith } from './support/cells.ts'
import { type RtDesk, rtDesks } from './support/desk.ts'
import { serverKinds } from '../support/servers.ts'
import { widely } from '../support/matrix.ts'

describe.each(widely(serverKinds, ['postgresql']))('RT on %s after a backup was restored', (engine) => {
  const freshDesk = rtDesks(engine)

  it('a replay erases the same again, in frozen Perl values, in the full-text index and in bytes, and a second one nothing', async () => {
    const desk = await freshDesk()
    const [person, from] = [personNamed(desk, 'Mark Price'), personNamed(desk, 'George Patel')]
    const agent = agentAt(desk, 3).name
    await nameEverywhere(desk, { person, from, agent })
    await saveSearchFor(desk.rt, person, agent)
    await keepSession(desk, person, sessionId)
    const before = await rtSnapshot(desk)
    await withBackup(desk, async (backup) => {
      const erasure = await erasePerson(desk, person, 'redact')
      const erased = await rtSnapshot(desk)
      expectNothingLeft(erasure)
      expect(await keptWith(desk, [sessionId])).toEqual([])
      expect(changedColumns(before, erased)).toEqual(expect.arrayContaining([...everywhere, index[engine]]))
      const files = filesIn(desk.storage)
      backup.restoreStorage()
      expect(filesIn(desk.storage)).not.toEqual(files)

      const [foreseen] = await replay(desk, backup, true)
      expect(foreseen).toMatchObject({ state: 'would replay', reused: 0, missing: 0 })
      expect(differenceOf(before, await rtSnapshot(backup))).toEqual(nothing)

      renameSync(desk.storage, `${desk.storage}-away`)
      const [replayed] = await replay(desk, backup)
      expect(replayed).toMatchObject({ state: 'replayed', reused: 0, changed: 0, missing: 0, unsure: 0 })
      expect(differenceOf(erased, await rtSnapshot(backup))).toEqual(nothing)
      const [, rerun = ''] =
        /^outside the database: \d+ of external_storage not removed \(its folder is not there\); expunge runs resume (\S+) tries again$/.exec(
          replayed?.reason ?? '',
        ) ?? []
      renameSync(`${desk.storage}-away`, desk.storage)
      expect(await resume({ ...desk, database: backup.database }, rerun)).toMatchObject({ incomplete: [] })
      expect(filesIn(desk.storage)).toEqual(files)
      expect(await cellsWith(backup.database, desk.storage, needlesOf(person))).toEqual([])

      expect(await replay(desk, backup)).toMatchObject([{ state: 'already applied', rows: 0 }])
      expect(differenceOf(erased, await rtSnapshot(backup))).toEqual(nothing)
    })
  })
})

/** Opens the session of whoever holds it. */
const sessionId = '5e55107e5e55107e5e55107e5e55107e'

const nothing = { changed: [], removed: [], added: [] }

/** Where the person is named outside of their own rows, and a mask is all that changes. */
const everywhere = [
  'articles.name',
  'assets.description',
  'attachments.content',
  'attachments.headers',
  'attributes.content',
]

/** The full-text index: a vector of words, or bytes. */
const index = {
  postgresql: 'attachmentsindex.contentindex',
  mariadb: 'attachmentsindex.content',
} as const

/** Columns whose cells changed: `table.column`, each once. */
function changedColumns(before: Snapshot, after: Snapshot): readonly string[] {
  const { changed } = differenceOf(before, after)
  return [...new Set(changed.map(({ table, column }) => `${table}.${column}`))]
}

/** A copy of the desk as it was: its database elsewhere, and RT's storage, which can be put back in its place. */
interface Backup {
  readonly database: Database
  restoreStorage(): void
}

async function withBackup(desk: RtDesk, work: (backup: Backup) => Promise<void>): Promise<void> {
  const { engine: kind, url, storage } = desk
  const folder = temporaryFolder('storage')
  cpSync(storage, folder, { recursive: true })
  const copy = await cloneTestDatabase({ kind, url }, 'restored')
  try {
    const restoreStorage = () => cpSync(folder, storage, { recursive: true })
    await work({ database: copy.database, restoreStorage })
  } finally {
    await copy.drop()
  }
}

/** The files of RT's storage, by their path. */
function filesIn(storage: string): readonly string[] {
  return readdirSync(storage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
}

/** Replays the markers of a desk's runs on its restored backup. */
function replay(
  { installation, map }: RtDesk,
  { database }: Backup,
  dryRun = false,
): Promise<readonly ReplayOutcome[]> {
  return replayMarkers({
    database,
    map,
    deskName: 'sample',
    ...installation,
    operator: 'tester',
    dryRun,
  })
}
