import { stat } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Database, Session } from '../database/database.ts'
import { readCatalog } from '../database/introspect.ts'
import { hasStateTables, keyTable, runTable } from '../engine/apply/state.ts'
import { bindDataMap } from '../engine/datamap/bind.ts'
import { changedTables } from '../engine/datamap/changed.ts'
import { checkDataMap } from '../engine/datamap/check.ts'
import type { Desk } from '../engine/datamap/desk.ts'
import { loadDataMap } from '../engine/datamap/load.ts'
import { resolveMap } from '../engine/datamap/shipped.ts'
import { readCheckFacts } from '../engine/datamap/version.ts'
import { verifyLedger } from '../engine/ledger/verify.ts'
import type { DeskEntry } from '../installation/desks.ts'
import type { Installation } from '../installation/installation.ts'
import { ExpungeError, messageOf } from '../shared/errors.ts'
import { readLines } from '../shared/files.ts'
import type { Call } from './call.ts'
import { checkPlaces } from './places.ts'
import { withDatabase } from './target.ts'
import { counted } from './text.ts'

/** One thing that was checked. */
export interface Finding {
  readonly state: 'ok' | 'warn' | 'fail'
  readonly what: string
  readonly remedy?: string
  readonly desk?: string
}

/** Checks our own side: Node.js, the data folder, keys, ledger and runs. */
export async function checkInstallation(
  call: Call,
): Promise<{ readonly findings: readonly Finding[]; readonly installation: Installation | undefined }> {
  const findings: Finding[] = [checkNode()]
  let installation: Installation
  try {
    installation = await call.installation({ existing: true })
  } catch (error) {
    return { findings: [...findings, failed('installation', error)], installation: undefined }
  }
  findings.push(await checkFolder(installation.folder))
  findings.push({ state: 'ok', what: `keys: ${installation.keyring.keyId}` })
  findings.push(await checkLedger(installation), await checkRuns(installation))
  const desks = await installation.desks.list()
  if (desks.length === 0)
    findings.push({
      state: 'warn',
      what: 'no desk is registered',
      remedy: 'expunge desk add NAME --map MAP --url URL',
    })
  return { findings, installation }
}

/** Checks one desk: address, privileges, data map. Changes nothing: what is tried is rolled back. */
export async function* checkDesk(
  call: Call,
  installation: Installation,
  entry: DeskEntry,
): AsyncGenerator<Finding> {
  try {
    const url = await installation.desks.addressOf(entry)
    yield* await withDatabase(call, url, (database) => checkDatabase(database, entry))
    yield* checkPlaces(installation, entry)
  } catch (error) {
    yield failed('address', error)
  }
}

function checkNode(): Finding {
  const version = process.versions.node
  const ok = Number(version.split('.')[0]) >= 24
  return ok
    ? { state: 'ok', what: `Node.js ${version}` }
    : { state: 'fail', what: `Node.js ${version}`, remedy: 'Install Node.js 24 or newer.' }
}

async function checkFolder(folder: string): Promise<Finding> {
  const { mode } = await stat(folder)
  const open = process.platform === 'win32' ? 0 : mode & 0o077
  if (open === 0) return { state: 'ok', what: `data folder ${folder}, for its owner alone` }
  return {
    state: 'warn',
    what: `data folder ${folder} can be entered by others (mode ${(mode & 0o777).toString(8)})`,
    remedy: `chmod 700 ${folder}`,
  }
}

async function checkLedger({ ledgerFile, keyring }: Installation): Promise<Finding> {
  try {
    const verdict = await verifyLedger(textsOf(ledgerFile), keyring.publicKeyPem)
    if (verdict.intact)
      return { state: 'ok', what: `ledger: intact, ${counted(verdict.entries, 'entry', 'entries')}` }
    return {
      state: 'fail',
      what: `ledger: ${verdict.problem}`,
      remedy: 'Restore the ledger from its backup.',
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { state: 'ok', what: 'ledger: no entries yet' }
    return failed('ledger', error)
  }
}

async function* textsOf(file: string): AsyncGenerator<string> {
  for await (const line of readLines(file)) yield line.text
}

async function checkRuns({ runs }: Installation): Promise<Finding> {
  const records = await runs.list()
  const open = records.filter(
    (run) => run.state === 'running' || run.state === 'paused' || run.state === 'failed',
  )
  const [first] = open
  if (first !== undefined)
    return {
      state: 'warn',
      what: `runs: ${open.length} not finished`,
      remedy: `expunge runs resume ${first.id}`,
    }
  const unverified = records.filter((run) => run.state === 'applied' || run.state === 'findings')
  const [next] = unverified
  if (next === undefined) return { state: 'ok', what: `runs: ${records.length}, all ended` }
  return {
    state: 'warn',
    what: `runs: ${unverified.length} not verified; the person's identifiers are kept sealed until then`,
    remedy: `expunge verify ${next.id}`,
  }
}

async function checkDatabase(database: Database, entry: DeskEntry): Promise<Finding[]> {
  const findings: Finding[] = [
    { state: 'ok', what: `reachable: ${database.product} ${database.version} at ${database.label}` },
  ]
  const catalog = await readCatalog(database)
  const loaded = await loadDataMap(resolveMap(entry.map))
  const facts = await database.session((session) => readCheckFacts(session, loaded.map, catalog))
  const { ok, summary } = checkDataMap(loaded, catalog, facts)
  const check = `expunge datamap check ${entry.map} --desk ${entry.name}`
  if (!ok)
    findings.push({
      state: 'fail',
      what: `data map ${entry.map}: ${counted(summary.errors, 'error')}`,
      remedy: check,
    })
  else if (summary.warnings > 0)
    findings.push({
      state: 'warn',
      what: `data map ${entry.map} fits, with ${counted(summary.warnings, 'warning')}`,
      remedy: check,
    })
  else findings.push({ state: 'ok', what: `data map ${entry.map} fits` })
  const { desk } = bindDataMap(loaded.map, catalog)
  return [
    ...findings,
    await database.session((session) => checkTemporary(session)),
    ...(desk === undefined ? [] : [await database.session((session) => checkWriting(session, desk))]),
    await database.session((session) => checkState(session)),
  ]
}

async function checkTemporary(session: Session): Promise<Finding> {
  try {
    await session.run(sql`create temporary table expunge_doctor (k1 integer)`)
    await session.run(
      session.engine === 'mysql' ? sql`drop temporary table expunge_doctor` : sql`drop table expunge_doctor`,
    )
    return { state: 'ok', what: 'may make temporary tables' }
  } catch (error) {
    return {
      ...failed('temporary tables', error),
      remedy: 'Grant TEMPORARY (PostgreSQL) or CREATE TEMPORARY TABLES (MySQL) to the database user.',
    }
  }
}

/** Changes that hit no row ask for the same privileges as real ones; tried is what plans over this map may do. */
async function checkWriting(session: Session, desk: Desk): Promise<Finding> {
  const refused: string[] = []
  const changed = changedTables(desk)
  for (const { table, column, goes } of changed) {
    const name = sql.id(table)
    try {
      await undone(session, async () => {
        if (column !== undefined)
          await session.run(sql`update ${name} set ${sql.id(column)} = ${sql.id(column)} where 1 = 0`)
        if (goes) await session.run(sql`delete from ${name} where 1 = 0`)
      })
    } catch (error) {
      if (!(error instanceof ExpungeError)) throw error
      refused.push(table)
    }
  }
  if (refused.length === 0)
    return { state: 'ok', what: `may change and delete rows of ${counted(changed.length, 'table')}` }
  return {
    state: 'fail',
    what: `may not change ${counted(refused.length, 'table')}: ${refused.slice(0, 5).join(', ')}${refused.length > 5 ? ', …' : ''}`,
    remedy: 'Grant SELECT, UPDATE and DELETE on them to the database user, or connect to the primary server.',
  }
}

async function checkState(session: Session): Promise<Finding> {
  const fine: Finding = { state: 'ok', what: 'may keep checkpoints with the desk' }
  const local: Finding = {
    state: 'warn',
    what: 'may not make tables: checkpoints are kept in the data folder',
    remedy:
      'This works too: every step is harmless to repeat. For checkpoints that commit with the data, grant CREATE.',
  }
  if (await hasStateTables(session).catch(() => false)) return fine
  // A table made on MySQL commits at once: the privilege is looked up instead of tried.
  if (session.engine === 'mysql') return (await mysqlMayCreate(session)) ? fine : local
  try {
    await undone(session, async () => {
      await session.run(sql`create table expunge_doctor (k1 integer)`)
    })
    return fine
  } catch (error) {
    if (!(error instanceof ExpungeError)) throw error
    return local
  }
}

async function mysqlMayCreate(session: Session): Promise<boolean> {
  const { rows } = await session.run(sql`
    select 1 from information_schema.user_privileges where privilege_type = 'CREATE'
    union all
    select 1 from information_schema.schema_privileges where privilege_type = 'CREATE' and database() like table_schema
    union all
    (select 1 from information_schema.table_privileges where privilege_type = 'CREATE' and database() like table_schema
      and table_name in (${runTable}, ${keyTable}) group by 1 having count(distinct table_name) = 2)`)
  return rows.length > 0
}

class Undo extends Error {}

async function undone(session: Session, work: () => Promise<void>): Promise<void> {
  try {
    await session.transaction(async () => {
      await work()
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
}

function failed(what: string, error: unknown): Finding {
  if (!(error instanceof ExpungeError)) throw error
  return {
    state: 'fail',
    what: `${what}: ${messageOf(error)}`,
    ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
  }
}
