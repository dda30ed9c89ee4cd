import { describe, expect, it } from 'vitest'
import { accessTo, recordsIn, shown } from '../support/access.ts'
import { differenceOf, rowsOf, snapshotOf } from '../support/snapshot.ts'
import { zammadDesks } from './support/desk.ts'
import { erasePerson } from './support/erasing.ts'

describe('what a person of Zammad gets who asks what is held about them', () => {
  const freshDesk = zammadDesks()

  it('is what a plan would erase, and nothing of another customer', async () => {
    const desk = await freshDesk()
    const { umlaut } = desk.truth.people
    const before = await snapshotOf(desk.database)

    const { document, files, read } = await accessTo([desk], [{ kind: 'id', value: String(umlaut.id) }])

    expect(await snapshotOf(desk.database)).toEqual(before)
    const [found] = document.desks
    const records = (found?.entries ?? []).flatMap(({ record }) => [...recordsIn(record)])
    const rows = new Set(records.map((record) => `${record.table} ${String(shown(record, 'id'))}`))
    const named = new Set(found?.mentions.map(({ table, column }) => `${table} ${column}`))
    const users = rowsOf(before, 'users')
    const person = records.find((record) => record.table === 'users' && shown(record, 'id') === umlaut.id)
    expect(person && shown(person, 'lastname')).toBe(users.get(String(umlaut.id))?.['lastname'])
    expect(person && shown(person, 'email')).toBe(umlaut.email)

    // What somebody sent is handed out also where others use the same content.
    const { anna } = desk.truth.people
    const sent = await accessTo([desk], [{ kind: 'id', value: String(anna.id) }])
    const names = [...sent.files.keys()].map((path) => path.replace(/^files\/\d+-/, ''))
    expect(names).toContain('Rechnung Anna Lee.csv')
    expect(sent.document.desks[0]?.incomplete).toEqual([])

    await erasePerson(desk, [umlaut], { disposition: 'redact' })
    const difference = differenceOf(before, await snapshotOf(desk.database))
    const secretKeys = new Set(['sessions', 'tokens'])
    const changed = difference.changed.filter(
      ({ table, key, column }) => !rows.has(`${table} ${key}`) && !named.has(`${table} ${column}`),
    )
    expect(changed.map(({ table, column }) => `${table}.${column}`)).toEqual([])
    const removed = difference.removed.filter(
      ({ table, key }) => !rows.has(`${table} ${key}`) && !secretKeys.has(table),
    )
    expect(removed.map(({ table }) => table)).toEqual([])

    const all = [read, String(files.get('access.json'))].join('\n')
    const others = Object.values(desk.truth.people).filter(
      ({ id, email }) => id !== umlaut.id && email !== umlaut.email,
    )
    expect(others.length).toBeGreaterThan(3)
    for (const { email, phone, mobile } of others)
      expect([email, phone, mobile].filter((value) => value !== '' && all.includes(value))).toEqual([])
  })
})
