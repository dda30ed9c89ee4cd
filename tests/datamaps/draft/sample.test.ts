import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSampleDesk } from '../../../src/desks/sample/writer.ts'
import { loadDataMap } from '../../../src/engine/datamap/load.ts'
import { resolveMap } from '../../../src/engine/datamap/shipped.ts'
import { createTestDatabase, engines, type TestDatabase } from '../../support/databases.ts'
import { type Drafted, draftAt } from './drafting.ts'
import { measure, truthOf } from './measure.ts'

describe.each(engines.filter((engine) => engine !== 'pglite'))('the sample desk, drafted on %s', (engine) => {
  let desk: TestDatabase
  let drafted: Drafted
  beforeAll(async () => {
    desk = await createTestDatabase(engine, 'draft-sample')
    await createSampleDesk(desk.database, { tickets: 80 })
    drafted = await draftAt(desk.url)
  })
  afterAll(() => desk.drop())

  test('agrees with the map that people wrote', async () => {
    const truth = truthOf((await loadDataMap(resolveMap('sample/1'))).map, drafted.catalog)
    const { missed, wrong, wrongMarked, relationsMissed, relationsWrong } = measure(
      drafted.written,
      truth,
      drafted.catalog,
    )
    expect({ missed, relationsMissed, relationsWrong }).toEqual({
      missed: [],
      relationsMissed: [],
      relationsWrong: [],
    })
    expect(wrong.filter((column) => !wrongMarked.includes(column))).toEqual(['settings.value'])
    expect(drafted.check.ok).toBe(true)
  })

  test('understands the tickets and the persons as people do', () => {
    const { ticket, person, organization, tables } = drafted.written
    expect(ticket.finished).toBe("status in ('closed', 'merged', 'rejected', 'resolved')")
    expect(Object.keys(person.identifiers)).toEqual([
      'email',
      'phone',
      'name',
      'login',
      'address',
      'birthdate',
    ])
    expect(organization).toMatchObject({ table: 'organizations', member: 'organization_id' })
    expect(tables['tickets']?.person).toEqual({ customer_id: 'customer', agent_id: 'agent' })
    expect(tables['files']?.belongs_to).toMatchObject([{ table: 'attachments', shared: true }])
  })
})
