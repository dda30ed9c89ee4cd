import { describe, expect, it } from 'vitest'
import { foundIn, isNewSince } from '../../src/engine/discovery/history.ts'
import { scanDesk, usualScan } from '../../src/engine/discovery/scan.ts'
import { type ZammadDesk, zammadDesks } from './support/desk.ts'

describe('a scan of Zammad', () => {
  const freshDesk = zammadDesks()
  const scan = (
    { database, map }: ZammadDesk,
    day: string,
    previous: Parameters<typeof foundIn>[0] | undefined,
  ) =>
    scanDesk({
      database,
      map,
      bounds: { rows: usualScan.rows, until: Number.POSITIVE_INFINITY },
      now: new Date(day),
      previous,
    })

  it('tells of the attribute that an administrator has added, and of no other', async () => {
    const desk = await freshDesk()
    const first = await scan(desk, '2026-10-01T02:30:00Z', undefined)
    // The desk's own mailboxes and keys stand outside of what belongs to anybody.
    expect(foundIn(first).map(({ table, column }) => `${table}.${column}`)).toEqual([
      'email_addresses.email',
      'pgp_keys.email_addresses',
      'smime_certificates.email_addresses',
    ])
    // As the object manager adds attributes of tickets.
    await desk.run('alter table tickets add column callback_person varchar(120)')
    await desk.run('alter table tickets add column shelf varchar(20)')
    await desk.run(
      "update tickets set shelf = 'B' || (id % 7), callback_person = 'Nora Feldmann, 030 901820' || (id % 10)",
    )
    const second = await scan(desk, '2026-11-01T02:30:00Z', first)
    const fresh = foundIn(second).filter((column) => isNewSince(column, second.at))
    expect(fresh.map(({ table, column }) => `${table}.${column}`)).toEqual(['tickets.callback_person'])
    expect(fresh[0]?.found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['name', 'phone']))
    expect(JSON.stringify(second)).not.toMatch(/Feldmann|901820/)
  })
})
