import { connect } from '../../../src/database/connect.ts'
import { type CheckReport, checkDataMap } from '../../../src/engine/datamap/check.ts'
import { parseDataMap } from '../../../src/engine/datamap/load.ts'
import type { DataMap } from '../../../src/engine/datamap/schema.ts'
import { type Draft, draftDataMap } from '../../../src/engine/draft/draft.ts'

/** A draft, read again as everybody else reads a map. */
export interface Drafted extends Draft {
  readonly written: DataMap
  readonly check: CheckReport
}

/** Drafts a map over a connection that may only read. */
export async function draftAt(
  url: string,
  hints: { readonly ticket?: string; readonly person?: string } = {},
): Promise<Drafted> {
  const database = await connect(url, { readOnly: true, statementTimeoutMs: 5_000 })
  try {
    const bounds = { rows: 200, until: performance.now() + 60_000 }
    const draft = await draftDataMap({ database, helpdesk: 'our-desk', bounds, ...hints })
    const loaded = parseDataMap(draft.text, 'draft.yaml')
    return { ...draft, written: loaded.map, check: checkDataMap(loaded, draft.catalog) }
  } finally {
    await database.close()
  }
}
