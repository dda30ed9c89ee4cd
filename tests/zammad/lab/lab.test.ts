import { afterAll, describe, expect, it } from 'vitest'
import { readCatalog } from '../../../src/database/introspect.ts'
import { createTestDatabase } from '../../support/databases.ts'
import { buildZammad } from './zammad.ts'

describe('the Zammad of the tests', async () => {
  const test = await createTestDatabase('postgresql', 'zammad_lab')
  afterAll(() => test.drop())

  it('has the tables, columns and foreign keys of Zammad 7', async () => {
    await buildZammad(test.database)
    const { tables } = await readCatalog(test.database)
    expect(tables.length).toBe(128)
    const keys = tables.flatMap((table) => table.foreignKeys)
    expect(keys.length).toBe(209)
    expect(keys.filter(({ table }) => table === 'users').length).toBe(130)
  })
})
