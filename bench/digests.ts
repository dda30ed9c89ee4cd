import { sql } from 'kysely'
import { connect } from '../src/database/connect.ts'
import { fingerprint, hashExpression } from '../src/database/dialect.ts'
import { readCatalog } from '../src/database/introspect.ts'

/** A digest per table over all its rows, and how many there are; tables of Expunge's own are left out. */
export async function tableDigests(
  url: string,
): Promise<Readonly<Record<string, { rows: number; digest: string }>>> {
  const database = await connect(url)
  try {
    const catalog = await readCatalog(database)
    return await database.session(async (session) => {
      const digests: Record<string, { rows: number; digest: string }> = {}
      for (const table of catalog.tables.filter((found) => !found.name.startsWith('expunge_'))) {
        const columns = table.columns.map((column) => ({ expression: sql.id(column.name) }))
        const hash = hashExpression(columns, session.engine, database.version)
        const { rows } = await session.run(
          sql`select count(*) as count, ${fingerprint(hash, session.engine)} as digest from ${sql.id(table.name)}`,
        )
        digests[table.name.toLowerCase()] = {
          rows: Number(rows[0]?.['count']),
          digest: String(rows[0]?.['digest']),
        }
      }
      return digests
    })
  } finally {
    await database.close()
  }
}

export type Digests = Awaited<ReturnType<typeof tableDigests>>

/** Throws where hand-written SQL and Expunge did not end in the same rows; `job` says of what. */
export function requireSameEnd(job: string, byHand: Digests, byExpunge: Digests): void {
  const differences = Object.keys(byExpunge).filter(
    (table) => byExpunge[table]?.digest !== byHand[table]?.digest,
  )
  if (differences.length > 0)
    throw new Error(
      `${job}: the two ends differ in ${differences.map((table) => `${table} (${byHand[table]?.rows} and ${byExpunge[table]?.rows} rows)`).join(', ')}`,
    )
}
