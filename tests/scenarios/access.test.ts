import { describe, expect, it } from 'vitest'
import type { AccessRecord } from '../../src/engine/access/document.ts'
import { kindOf } from '../../src/engine/extraction/kind.ts'
import { accessTo, recordsIn, shown } from '../support/access.ts'
import { dialects } from '../support/databases.ts'
import { sharedSampleDesk, type TestDesk } from '../support/desk.ts'
import { refusalOf, subjectOf } from '../support/run.ts'
import { rowsOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'
import { redactionOf } from './expected.ts'

describe.each(dialects)('what a person gets who asks what is held about them, on %s', (engine) => {
  const sharedDesk = sharedSampleDesk(engine)

  it('promise 5: is all that a plan would erase, and what a hold would keep', async () => {
    const desk = await sharedDesk()
    const before = await snapshotOf(desk.database)
    const { document } = await accessTo([desk], subjectOf(desk).hints)

    const [found] = document.desks
    const entries = found?.entries ?? []
    const rows = new Set(entries.flatMap(({ record }) => [...recordsIn(record)].map(rowOf)))
    const subject = new Set(desk.truth.subject.personIds.map(String))
    const expected = redactionOf(withoutHolds(before), desk.truth, subject)
    const own = new Set(
      [...expected.removable, ...expected.changeable]
        .map((place) => place.split(' ').slice(0, 2).join(' '))
        .filter((row) => !row.startsWith('sessions ') && !row.startsWith('participants ')),
    )
    const named = new Set(desk.truth.subject.named.map(({ table, id }) => `${table} ${id}`))
    expect([...own].filter((row) => !rows.has(row) && !named.has(row))).toEqual([])
    // Beside them only what belongs to these and says nothing by itself.
    const plain = new Set([
      'ticket_links',
      'ticket_tags',
      'sla_events',
      'participants',
      'sessions',
      'organizations',
    ])
    expect([...rows].filter((row) => !own.has(row) && !plain.has(row.split(' ')[0] ?? ''))).toEqual(
      [...rows].filter((row) => isUnchangedPart(row, own)),
    )
    expect(
      entries.filter(({ kind }) => kind === 'ticket').map(({ record }) => shown(record, 'number')),
    ).toEqual(expect.arrayContaining(desk.truth.subject.ownTickets.map(({ number }) => number)))
    expect(found?.totals.tickets).toBe(desk.truth.subject.ownTickets.length)
    expect(await snapshotOf(desk.database)).toEqual(before)
  })

  it('shows what the person wrote as they wrote it, and their own record as it is', async () => {
    const desk = await sharedDesk()
    const before = await snapshotOf(desk.database)
    const { document, files, read } = await accessTo([desk], subjectOf(desk).hints)
    const records = (document.desks[0]?.entries ?? []).flatMap(({ record }) => [...recordsIn(record)])
    const [main] = desk.truth.subject.personIds
    const person = rowsOf(before, 'persons').get(String(main))
    const shownPerson = records.find(
      ({ table, values }) => table === 'persons' && idIn(values) === String(main),
    )
    for (const column of ['first_name', 'last_name', 'email', 'phone', 'street'])
      expect(shownPerson && shown(shownPerson, column)).toBe(person?.[column])
    expect(shownPerson && shown(shownPerson, 'password_hash')).toEqual({ withheld: 'secret' })
    const mine = records.filter(({ table, written_by_you: wrote }) => table === 'messages' && wrote)
    expect(mine.length).toBeGreaterThan(5)
    for (const message of mine) {
      const row = rowsOf(before, 'messages').get(idIn(message.values))
      for (const column of ['body_plain', 'subject', 'from_header'])
        expect(shown(message, column) ?? null).toBe(row?.[column])
      expect(read).toContain((row?.['body_plain'] ?? '').split('\n')[0])
    }
    const sent = records.filter(({ table }) => table === 'files').map((record) => shown(record, 'content'))
    const paths = sent.flatMap((value) =>
      typeof value === 'object' && value !== null && 'file' in value ? [String(value.file)] : [],
    )
    expect(paths.toSorted()).toEqual([...files.keys()].filter((path) => path.startsWith('files/')).toSorted())
    expect(paths.length).toBe(desk.truth.subjectFileIds.length)
    expect(paths.some((path) => path.endsWith('-Personalausweis_Lueders.jpg'))).toBe(true)
    for (const path of paths) expect(files.get(path)?.byteLength).toBeGreaterThan(0)
    // What the agent sent stays where it is: the shared manual is listed, and not handed out.
    expect(sent).toContainEqual({ withheld: 'not yours', bytes: expect.any(Number) as number })
  })

  it('holds no value of another customer, and of staff their role', async () => {
    const desk = await sharedDesk()
    const { files, read } = await accessTo([desk], subjectOf(desk).hints)
    const texts = [
      read,
      ...[...files].filter(([path]) => !path.startsWith('files/')).map(([, file]) => String(file)),
    ]
    const all = texts.join('\n').toLowerCase()
    const values = await valuesOfOthers(desk)
    expect(values.length).toBeGreaterThan(200)
    expect(values.filter((value) => all.includes(value.toLowerCase()))).toEqual([])
  })

  it('tells where others name the person, and leaves to people what may mean a namesake', async () => {
    const desk = await sharedDesk()
    const { document } = await accessTo([desk], subjectOf(desk).hints)
    const [found] = document.desks
    const told = Map.groupBy(found?.mentions ?? [], ({ table, column }) => `${table} ${column}`)
    const left = new Set((found?.review ?? []).map(({ table, column }) => `${table} ${column}`))
    for (const { table, column, what } of desk.truth.subject.named) {
      if (table === 'organizations') continue
      const place = `${table} ${column}`
      expect([place, told.has(place) || (what === 'name' && left.has(place))]).toEqual([place, true])
    }
    const passages = [...told.values()].flat().flatMap((mention) => mention.passages)
    expect(passages).toContain('Rückfrage zu Anna Lüders')
    expect(passages.some((passage) => passage.includes('anna.lueders@example.org'))).toBe(true)
    const onlyPlaces = await accessTo([desk], subjectOf(desk).hints, { policy: { mentions: 'places' } })
    expect(onlyPlaces.document.desks[0]?.mentions.flatMap((mention) => mention.passages)).toEqual([])
    expect(onlyPlaces.document.desks[0]?.mentions.length).toBe(found?.mentions.length)
  })

  it('tells how many files of others could not be searched, and why, and nothing of what is in them', async () => {
    const desk = await sharedDesk()
    const { document, read } = await accessTo([desk], subjectOf(desk).hints)
    const { image = 0 } = document.desks[0]?.unsearched ?? {}
    const stored = await desk.run('select content from files')
    const all = stored.filter(({ content }) => content instanceof Uint8Array && kindOf(content) === 'image')
    const stranger = await accessTo([desk], [{ kind: 'email', value: 'nobody.at-all@example.org' }])
    expect(stranger.document.desks[0]?.unsearched.image).toBe(all.length)
    // Those of the person are handed over, and need no search.
    expect(image).toBeGreaterThan(0)
    expect(image).toBeLessThan(all.length)
    expect(read).toMatch(new RegExp(`(?:pictures|Bilder): ${image}`))
  })

  it('never takes a namesake, and needs more than a name', async () => {
    const desk = await sharedDesk()
    const { document } = await accessTo([desk], subjectOf(desk).hints)
    expect(document.desks[0]?.accounts.map(({ id }) => id)).toEqual(desk.truth.subject.personIds.map(String))
    const byName = accessTo([desk], [{ kind: 'name', value: desk.truth.subject.name }])
    expect((await refusalOf(byName)).code).toBe('name-is-not-enough')
  })

  it('searches the texts also for somebody who has no account', async () => {
    const desk = await sharedDesk()
    const { document } = await accessTo([desk], [{ kind: 'email', value: 'nobody.at-all@example.org' }])
    expect(document.desks[0]).toMatchObject({
      accounts: [],
      entries: [],
      mentions: [],
      totals: { entries: 0 },
    })
  })
})

function rowOf(record: AccessRecord): string {
  return `${record.table} ${idIn(record.values)}`
}

function idIn(values: AccessRecord['values']): string {
  const value = values.find(({ column }) => column === 'id')?.value
  return typeof value === 'object' ? '' : String(value)
}

/** The desk as it is to somebody for whom no ground for keeping counts. */
function withoutHolds(snapshot: Snapshot): Snapshot {
  const tickets = [...rowsOf(snapshot, 'tickets')].map(
    ([key, row]) => [key, { ...row, legal_hold: 'false' }] as const,
  )
  return new Map([...snapshot, ['tickets', new Map(tickets)]])
}

/** Rows of the person's that redacting leaves as they are, such as the content of a file that others use too. */
function isUnchangedPart(row: string, own: ReadonlySet<string>): boolean {
  const [table = ''] = row.split(' ')
  return !own.has(row) && ['history', 'custom_values', 'time_entries', 'files', 'forms'].includes(table)
}

/** What tells any other person of the desk: addresses, numbers and full names. */
async function valuesOfOthers(desk: TestDesk): Promise<readonly string[]> {
  const ids = desk.truth.subject.personIds.join(', ')
  const people = await desk.run(`select * from persons where role <> 'system' and id not in (${ids})`)
  const points = await desk.run(`select value from contact_points where person_id not in (${ids})`)
  const own = new Set(
    [desk.truth.subject.name, ...Object.values(desk.truth.subject.identifiers).flat()].map((value) =>
      String(value).toLowerCase(),
    ),
  )
  return [
    ...people.flatMap((row) => [
      row['email'],
      row['phone'],
      row['mobile'],
      row['street'],
      [row['first_name'], row['last_name']].filter(Boolean).join(' '),
    ]),
    ...points.map((row) => row['value']),
  ]
    .map((value) => String(value ?? '').trim())
    .filter((value) => value.length > 5 && !own.has(value.toLowerCase()))
}
