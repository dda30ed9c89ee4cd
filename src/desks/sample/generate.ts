import { addBaseRows } from './base.ts'
import { addCustomer } from './customers.ts'
import { RowCollector } from './rows.ts'
import type { SampleTableRows } from './rows.ts'
import { sampleTableNames } from './schema.ts'
import { addTicket } from './tickets.ts'
import type { Stage } from './stories/stage.ts'
import { tellStagedStories } from './stories/staged.ts'
import type { SampleTruth } from './truth.ts'
import type { SampleOptions, World } from './world.ts'
import { makeWorld } from './world.ts'

/** A whole sample desk in memory. */
export interface SampleData {
  readonly tables: SampleTableRows
  readonly truth: SampleTruth
}

/** A sample desk of any size in batches, which are to be inserted in their order. */
export interface SampleStream {
  readonly truth: SampleTruth
  /** To be iterated once; each batch has its rows by table, and refers only to itself and to earlier batches. */
  readonly batches: Iterable<SampleTableRows>
}

/** Makes the sample desk at once; meant for some thousand tickets. */
export function generateSampleDesk(options: SampleOptions = {}): SampleData {
  const { truth, batches } = generateSampleRows(options)
  const tables = new RowCollector().drain() as unknown as Record<string, unknown[]>
  for (const batch of batches) {
    for (const name of sampleTableNames) {
      for (const row of batch[name]) tables[name]?.push(row)
    }
  }
  return { tables: tables as unknown as SampleTableRows, truth }
}

/** Makes the sample desk batch by batch, so that memory stays flat for a million tickets. */
export function generateSampleRows(options: SampleOptions = {}): SampleStream {
  const world = makeWorld(options)
  const rows = new RowCollector()
  addBaseRows(rows, world)
  const stage: Stage = { rows, cast: world.cast, now: world.now, named: [], decoys: [] }
  const truth = tellStagedStories(stage, world.oneMemberOrganization)
  return { truth, batches: batchesOf(rows, world) }
}

const customersPerBatch = 2000

/** A batch is a transaction of the writer: large desks take fewer and larger ones. */
function ticketsPerBatchOf(world: World): number {
  return world.tickets < 100_000 ? 500 : 2000
}

function* batchesOf(rows: RowCollector, world: World): Generator<SampleTableRows> {
  const staged = rows.nextId('tickets') - 1
  const ticketsPerBatch = ticketsPerBatchOf(world)
  yield rows.drain()
  for (let position = 0; position < world.customers; position++) {
    addCustomer(rows, world, position)
    if (position % customersPerBatch === customersPerBatch - 1) yield rows.drain()
  }
  yield rows.drain()
  for (let position = 0; position < world.tickets - staged; position++) {
    addTicket(rows, world, { position, staged })
    if (position % ticketsPerBatch === ticketsPerBatch - 1) yield rows.drain()
  }
  yield rows.drain()
}
