import { describe, expect, it } from 'vitest'
import { sharedSampleDesk } from '../../../tests/support/desk.ts'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { readCatalog } from '../../database/introspect.ts'
import { figureFiles } from '../../installation/figure-files.ts'
import type { FigureCell } from '../figures/cells.ts'
import type { Reached } from '../figures/store.ts'
import { fitForReading } from '../selection/fit.ts'
import { type FigureKeeper, openKeeper } from './figures.ts'

const cell: FigureCell = {
  of: 'created',
  day: '2026-01-05',
  team: '1',
  agent: '7',
  status: 'closed',
  type: null,
  priority: 'high',
  bucket: 3,
  tickets: 2,
  seconds: 500,
}
const chunk = (from: number) => ({ step: 1, from, to: from + 10, leftOut: [] })

describe('what a run keeps of purged tickets', () => {
  const sharedDesk = sharedSampleDesk('sqlite')
  const folder = temporaryFolder('parts')
  const store = figureFiles(() => folder)
  const numbers = async () => (await store.places('r-1')).map(({ number, from }) => [number, from])

  const keeperAt = async (reached: Reached | undefined): Promise<FigureKeeper> => {
    const { database, map } = await sharedDesk()
    const catalog = await readCatalog(database)
    return database.session(async (session) => {
      const { desk } = await fitForReading(session, map, catalog)
      return openKeeper(session, {
        store,
        desk,
        runId: 'r-1',
        reached,
        checkpoints: 'desk',
        unitOf: () => undefined,
      })
    })
  }

  it('follows the checkpoint: what it has not passed is forgotten, also of a desk that was put back midway', async () => {
    const keeper = await keeperAt(undefined)
    for (const from of [0, 10, 20]) {
      await keeper.keep(chunk(from), [cell])
      keeper.committed()
    }
    expect(await numbers()).toEqual([
      [1, 0],
      [2, 10],
      [3, 20],
    ])
    await keeperAt({ step: 2, position: 0 })
    expect(await numbers()).toHaveLength(3)
    const again = await keeperAt({ step: 1, position: 10 })
    expect(await numbers()).toEqual([[1, 0]])
    await again.keep(chunk(10), [cell])
    expect(await numbers()).toEqual([
      [1, 0],
      [2, 10],
    ])
    await keeperAt(undefined)
    expect(await numbers()).toEqual([])
  })

  it('has one part for a chunk, however often it is tried, and none where nothing went', async () => {
    const keeper = await keeperAt(undefined)
    await keeper.keep(chunk(0), [cell])
    await keeper.keep({ ...chunk(0), to: 5 }, [{ ...cell, tickets: 1 }])
    const parts = await Array.fromAsync(store.read(['r-1']))
    expect(parts.map(({ part }) => [part.to, part.cells[0]?.tickets])).toEqual([[5, 1]])
    await keeper.keep({ ...chunk(0), to: 1 }, [])
    expect(await numbers()).toEqual([])
    keeper.committed()
    await keeper.keep(chunk(1), [cell])
    expect(await numbers()).toEqual([[1, 1]])
  })

  it('keeps what teams are called, and not who agents are', async () => {
    const { database } = await sharedDesk()
    const [team] = await database.session(
      async (session) =>
        (await session.run({ sql: 'select name from teams where id = 1', parameters: [] })).rows,
    )
    const keeper = await keeperAt(undefined)
    await keeper.keep(chunk(0), [cell])
    const [found] = await Array.fromAsync(store.read(['r-1']))
    expect(found?.part.names).toEqual({ team: { 1: team?.['name'] } })
  })
})
