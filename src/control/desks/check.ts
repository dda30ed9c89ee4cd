import { readCatalog } from '../../database/introspect.ts'
import { checkDataMap } from '../../engine/datamap/check.ts'
import { readCheckFacts } from '../../engine/datamap/version.ts'
import type { EngineSide } from '../installation.ts'
import { type ConnectedDesk, withDesk } from './with-desk.ts'

export interface DeskCheck {
  readonly product: string
  readonly isComplete: boolean
  readonly tables: number
  readonly columns: number
  readonly findings: { readonly severity: string; readonly code: string; readonly message: string }[]
}

/** Connects to a desk and holds its data map against what is there. Throws what a desk that is away throws. */
export function checkDesk(side: Pick<EngineSide, 'desks' | 'connect'>, name: string): Promise<DeskCheck> {
  return withDesk(side, name, check, { readOnly: true })
}

async function check({ database, loaded }: ConnectedDesk): Promise<DeskCheck> {
  const catalog = await readCatalog(database)
  const facts = await database.session((session) => readCheckFacts(session, loaded.map, catalog))
  const { ok, summary, problems } = checkDataMap(loaded, catalog, facts)
  return {
    product: database.product,
    isComplete: ok,
    tables: summary.tables,
    columns: summary.columns,
    findings: problems.map(({ severity, code, message }) => ({ severity, code, message })),
  }
}
