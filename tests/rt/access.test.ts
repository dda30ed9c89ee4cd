import { describe, expect, it } from 'vitest'
import { accessTo, recordsIn, shown } from '../support/access.ts'
import { differenceOf } from '../support/snapshot.ts'
import { rtSnapshot } from './difference.ts'
import { erasePerson } from './erasing.ts'
import { needlesOf, personNamed, ticketsOf } from './people.ts'
import { rtDesks } from './support/desk.ts'
import { serverKinds } from '../support/servers.ts'
import { widely } from '../support/matrix.ts'

describe.each(widely(serverKinds, ['postgresql']))('what a person of RT gets on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it('is what a plan would erase, and nothing of another customer', async () => {
    const desk = await freshDesk()
    const person = personNamed(desk, 'Jürgen von der Heide')
    const before = await rtSnapshot(desk)

    const { document, files, read } = await accessTo([desk], [{ kind: 'email', value: person.email }])

    expect(await rtSnapshot(desk)).toEqual(before)
    const [found] = document.desks
    const entries = found?.entries ?? []
    const records = entries.flatMap(({ record }) => [...recordsIn(record)])
    const rows = new Set(
      records.map((record) => `${record.table} ${String(shown(record, 'id'))}`.toLowerCase()),
    )
    const named = new Set(found?.mentions.map(({ table, column }) => `${table} ${column}`.toLowerCase()))
    const tickets = entries.filter(({ kind }) => kind === 'ticket').map(({ record }) => shown(record, 'id'))
    expect(tickets).toEqual(expect.arrayContaining(ticketsOf(desk, person).map(({ ticket }) => ticket)))
    expect(read).toContain(person.real)

    await erasePerson(desk, person, 'redact')
    const difference = differenceOf(before, await rtSnapshot(desk))
    const changed = difference.changed.filter(
      ({ table, key, column }) =>
        !rows.has(`${table} ${key}`.toLowerCase()) && !named.has(`${table} ${column}`.toLowerCase()),
    )
    // A vector of words goes with its text; what changes in it is told with the text.
    expect(
      changed
        .map(({ table, column }) => `${table}.${column}`)
        .filter((place) => !/contentindex/i.test(place)),
    ).toEqual([])
    const removed = difference.removed.filter(({ table, key }) => !rows.has(`${table} ${key}`.toLowerCase()))
    expect(removed.map(({ table }) => table).filter((table) => !/sessions/i.test(table))).toEqual([])

    // What they wrote themselves stands as they wrote it, with whom they wrote to.
    const texts = records
      .filter(({ written_by_you: wrote }) => !wrote)
      .flatMap(({ values }) => values.map(({ value }) => value))
      .filter((value) => typeof value === 'string')
    const all = [...texts, ...(found?.mentions.flatMap(({ passages }) => passages) ?? [])].join('\n')
    expect(texts.length).toBeGreaterThan(50)
    const own = new Set(needlesOf(person))
    const others = [...desk.truth.people, ...desk.truth.agents].filter(({ email }) => email !== person.email)
    expect(others.length).toBeGreaterThan(3)
    for (const other of others)
      expect(
        [other.email, other.phone, other.mobile, other.real].filter(
          (value) => value !== '' && !own.has(value) && all.includes(value),
        ),
      ).toEqual([])
    expect([...files.keys()]).toContain('index.html')
  })
})
