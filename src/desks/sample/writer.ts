import type { Database, Engine, Row, Session, Statement } from '../../database/database.ts'
import type { Table } from './columns.ts'
import { createStatements, dropStatements, quote, typeOf } from './ddl.ts'
import { generateSampleRows } from './generate.ts'
import type { SampleTableRows } from './rows.ts'
import { sampleTableNames, sampleTables } from './schema.ts'
import type { SampleTableName } from './schema.ts'
import type { SampleTruth } from './truth.ts'
import type { SampleOptions } from './world.ts'

/**
 * Makes the sample desk's tables in an empty database and fills them, batch by batch, each in a transaction.
 * Returns what is true of it. Throws `DatabaseError` where a table of the same name exists already.
 */
export async function createSampleDesk(
  database: Database,
  options: SampleOptions = {},
): Promise<SampleTruth> {
  const { truth, batches } = generateSampleRows(options)
  await database.session(async (session) => {
    await runAll(session, createStatements(session.engine))
    const lastIds = new Map<SampleTableName, number>()
    for (const batch of batches) {
      await session.transaction(() => insertBatch(session, batch))
      rememberIds(lastIds, batch)
    }
    await runAll(session, [...resetStatements(session.engine, lastIds), ...analyzeStatements(session.engine)])
  })
  return truth
}

/** Removes the sample desk's tables, as many as there are, and nothing else. */
export async function dropSampleDesk(database: Database): Promise<void> {
  await database.session((session) => runAll(session, dropStatements(session.engine)))
}

/** Well below every engine's limit of parameters, and few enough to keep a statement's text short. */
const parametersPerInsert = 8000

/** A message has a few kilobytes, so that a statement stays within MySQL's packet of 16 MB. */
const rowsPerInsert = 1000

async function runAll(session: Session, statements: readonly string[]): Promise<void> {
  for (const sql of statements) await session.run({ sql, parameters: [] })
}

async function insertBatch(session: Session, batch: SampleTableRows): Promise<void> {
  for (const name of sampleTableNames) {
    const rows: readonly Row[] = batch[name]
    const width = Object.keys(sampleTables[name].columns).length
    const count = Math.min(rowsPerInsert, Math.floor(parametersPerInsert / width))
    for (let start = 0; start < rows.length; start += count) {
      await session.run(insertStatement(session.engine, name, rows.slice(start, start + count)))
    }
  }
}

function insertStatement(engine: Engine, name: SampleTableName, rows: readonly Row[]): Statement {
  const { columns }: Table = sampleTables[name]
  const names = Object.keys(columns)
  const list = names.map((column) => quote(engine, column)).join(', ')
  const head = `insert into ${quote(engine, name)} (${list})`
  if (engine === 'postgresql') {
    const types = Object.entries(columns).map(([column, { kind }]) => `"${column}" ${typeOf(engine, kind)}`)
    const sql = `${head} select ${list} from json_to_recordset($1::json) as given (${types.join(', ')})`
    return { sql, parameters: [JSON.stringify(rows, hexBytes)] }
  }
  const places = `(${names.map(() => '?').join(', ')})`
  return {
    sql: `${head} values ${rows.map(() => places).join(', ')}`,
    parameters: rows.flatMap((row) => names.map((column) => row[column])),
  }
}

/** Bytes as PostgreSQL reads them from text. */
function hexBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value
}

function rememberIds(lastIds: Map<SampleTableName, number>, batch: SampleTableRows): void {
  for (const name of sampleTableNames) {
    const last: Row | undefined = batch[name].at(-1)
    if (typeof last?.['id'] === 'number') lastIds.set(name, last['id'])
  }
}

/** MySQL and SQLite count on from the greatest key by themselves. */
function resetStatements(engine: Engine, lastIds: ReadonlyMap<SampleTableName, number>): string[] {
  if (engine !== 'postgresql') return []
  return [...lastIds].map(
    ([name, id]) => `alter table ${quote(engine, name)} alter column "id" restart with ${id + 1}`,
  )
}

function analyzeStatements(engine: Engine): string[] {
  const names = sampleTableNames.map((name) => quote(engine, name)).join(', ')
  return [{ postgresql: `analyze ${names}`, mysql: `analyze table ${names}`, sqlite: 'analyze' }[engine]]
}
