import { afterEach, describe, expect, it } from 'vitest'
import { readCatalog } from '../../database/introspect.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts'
import { runOn } from '../../../tests/support/desk.ts'
import type { Lossless } from '../../database/lossless.ts'
import { archivedTable } from '../archive/tables.ts'
import { openWriter } from './write.ts'

const megabyte = 1024 * 1024

describe('values longer than one statement may carry, on mariadb', () => {
  const tests: TestDatabase[] = []
  afterEach(async () => {
    for (const test of tests.splice(0)) await test.drop()
  })

  it('are written in slices that fit together, characters of two halves included', async () => {
    const test = await createTestDatabase('mariadb', 'slices')
    tests.push(test)
    const { database } = test
    await runOn(database, 'create table files (id integer primary key, content longblob, words longtext)')
    await runOn(database, `insert into files values (1, x'00', 'short')`)
    const [catalog] = (await readCatalog(database)).tables
    if (catalog === undefined) throw new Error('there is no table')
    const table = archivedTable(catalog, ['id'])
    const bytes = Buffer.from(Array.from({ length: 5 * megabyte }, (_, i) => (i * 7 + (i >> 9)) % 256))
    const text = `ä${'😀'.repeat(1.5 * megabyte)}end`

    await database.session(async (session) => {
      const statements: number[] = []
      const watched: typeof session = {
        ...session,
        run: (statement) => {
          if ('sql' in statement) statements.push(0)
          else statements.push(...session.compile(statement).parameters.map((value) => String(value).length))
          return session.run(statement)
        },
      }
      const writer = await openWriter(watched, database.version, 3 * megabyte)
      await session.transaction(async () => {
        const values = new Map<number, Lossless>([
          [1, { bytes: bytes.toString('base64') }],
          [2, text],
        ])
        expect(await writer.update(table, [{ key: ['1'], values }])).toEqual([])
        const row = { key: ['2'], values: ['2', { bytes: bytes.toString('base64') }, text] }
        expect(await writer.insert(table, [row])).toEqual([])
      })
      // Otherwise all of it would have gone in one.
      expect(Math.max(...statements)).toBeLessThan(2 * bytes.length)
    })

    for (const id of [1, 2])
      expect(
        await runOn(
          database,
          `select length(content) as bytes, md5(content) = md5(?) as same, words = ? as equal from files where id = ${id}`,
          [bytes, text],
        ),
      ).toEqual([{ bytes: bytes.length, same: 1, equal: 1 }])
  })
})
