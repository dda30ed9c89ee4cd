import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase, type TestEngine } from '../../support/databases.ts'
import { type Drafted, draftAt } from './drafting.ts'
import { fillInHouse, inHouseTables, inHouseTruth } from './in-house.ts'
import { measure } from './measure.ts'

const engines: readonly TestEngine[] = ['postgresql', 'mariadb', 'sqlite']

describe.each(engines)('a desk that was built in-house, on %s', (engine) => {
  let desk: TestDatabase
  let drafted: Drafted
  beforeAll(async () => {
    desk = await createTestDatabase(engine, 'in-house')
    await desk.database.session(async (session) => {
      for (const sql of inHouseTables(engine)) await session.run({ sql, parameters: [] })
      await fillInHouse(session)
    })
    drafted = await draftAt(desk.url)
  })
  afterAll(() => desk.drop())

  test('is drafted without an error, with every column in its place', () => {
    expect(drafted.check.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(drafted.check.summary.classified).toBe(drafted.check.summary.columns)
  })

  test('no personal column is missed, and what is taken as personal without being so is marked', () => {
    const { missed, wrong, wrongMarked } = measure(drafted.written, inHouseTruth, drafted.catalog)
    expect(missed).toEqual([])
    expect(wrongMarked).toEqual(wrong)
    expect(wrong.length).toBeLessThan(4)
  })

  test('all relations are found, and none is invented', () => {
    const { relationsMissed, relationsWrong } = measure(drafted.written, inHouseTruth, drafted.catalog)
    expect({ relationsMissed, relationsWrong }).toEqual({ relationsMissed: [], relationsWrong: [] })
  })

  test('tickets, customers, finished and identifiers are understood', () => {
    const { ticket, person, organization, tables } = drafted.written
    expect(ticket).toMatchObject({
      table: 'vorgaenge',
      number: 'vorgangsnr',
      title: 'betreff',
      finished: "zustaende.name in ('abgelehnt', 'erledigt')",
    })
    expect(person.identifiers).toMatchObject({
      email: ['email', 'zusatz_1'],
      phone: ['telefon'],
      name: [['vorname', 'nachname']],
      address: [['strasse', 'plz', 'ort']],
      birthdate: ['geburtsdatum'],
    })
    expect(organization).toEqual({ table: 'firmen', member: 'firma_id' })
    expect(tables['vorgaenge']?.person).toEqual({ kunde_id: 'customer' })
    expect(tables['beobachter']?.person).toEqual({ kunde_id: 'participant' })
  })

  test('the same desk gives the same bytes', async () => {
    expect((await draftAt(desk.url)).text).toBe(drafted.text)
  })

  test('no value of it stands in the draft', () => {
    for (const value of [
      'example.org',
      'Muster',
      'Anna',
      'Firma 1',
      'Anliegen',
      'Guten Tag',
      '192.0.2',
      'brief_',
      'sb1',
    ])
      expect(drafted.text).not.toContain(value)
  })
})
