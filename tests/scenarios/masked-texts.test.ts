import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { sampleDesks } from '../support/desk.ts'
import { certificateOf, erase, planned, refusalOf, subjectOf } from '../support/run.ts'
import { type ChangedCell, differenceOf, rowsOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'
import { reportsOf } from './facts.ts'

const texts = ['messages.body_plain', 'messages.body_html', 'messages.subject', 'tickets.title', 'notes.text']

describe.each(dialects)('texts that are masked instead of removed on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('can still be read, name nobody who took part, and leave reports as they were', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const reports = await reportsOf(desk)
    const selection = { kind: 'filter', filter: "status = 'closed'" } as const

    const { plan, record, verification } = await erase(desk, {
      disposition: 'redact',
      texts: 'mask',
      selection,
    })

    const after = await snapshotOf(desk.database)
    const difference = differenceOf(before, after)
    expect(plan.options.texts).toBe('mask')
    expect(record.counts).toEqual(plan.counts)
    expect(await reportsOf(desk)).toEqual(reports)
    expect(verification.reports?.every(({ equal }) => equal)).toBe(true)
    const masked = difference.changed.filter(({ table, column }) => texts.includes(`${table}.${column}`))
    expect(masked.length).toBeGreaterThan(50)
    expect(masked.filter((cell) => !isMaskOf(cell)).map(({ table, column }) => `${table}.${column}`)).toEqual(
      [],
    )
    expect(named(before, after, masked)).toEqual([])
  })

  it('are masked no further by a second run', async () => {
    const desk = await freshDesk()
    const wish = {
      disposition: 'redact',
      texts: 'mask',
      selection: { kind: 'filter', filter: "status = 'closed'" },
    } as const
    await erase(desk, wish)
    const { plan, record } = await erase(desk, wish)
    expect([plan.counts, record.counts]).toEqual([{}, {}])
  })

  it('are shown in the preview as they will be', async () => {
    const desk = await freshDesk()
    const { preview } = await planned(desk, {
      disposition: 'redact',
      texts: 'mask',
      selection: { kind: 'filter', filter: "status = 'closed'" },
    })
    const body = preview.ticket.find(({ table, column }) => table === 'messages' && column === 'body_plain')
    expect(body?.after?.reveal()).toMatch(/\[(?:name|e-mail|phone)/)
    expect(body?.after?.reveal()?.length).toBeGreaterThan(40)
  })

  it('have room in their columns, also where these were full', async () => {
    const desk = await freshDesk()
    const [note] = await desk.run(
      "select n.id as id, t.id as ticket from notes n, tickets t where n.ticket_id = t.id and t.status = 'closed' order by n.id",
    )
    for (const statement of shorterNotes[engine] ?? []) await desk.run(statement)
    const full = {
      title: `${'ä'.repeat(240)} to a@b.de`,
      text: `${'ä'.repeat(engine === 'mariadb' ? 32_762 : 290)} to a@b.de`,
    }
    await desk.run('update tickets set title = ? where id = ?', full.title, note?.['ticket'])
    await desk.run('update notes set text = ? where id = ?', `${full.text}.`, note?.['id'])

    const wish = { disposition: 'redact', texts: 'mask', selection: closed } as const
    const { plan, record } = await erase(desk, wish)

    expect(record.counts).toEqual(plan.counts)
    const [ticket] = await desk.run('select title from tickets where id = ?', note?.['ticket'])
    const [left] = await desk.run('select text from notes where id = ?', note?.['id'])
    const isLimited = engine !== 'sqlite'
    expect(ticket?.['title']).toBe(`${'ä'.repeat(240)} to *`)
    expect(left?.['text']).toBe(full.text.replace('a@b.de', isLimited ? '*.' : '[e-mail].'))
    expect(record).not.toHaveProperty('cut')
  })

  it('keep their end where they only name a person, also in columns that count bytes', async () => {
    const desk = await freshDesk()
    const { identifiers, personIds } = desk.truth.subject
    for (const statement of shorterNotes[engine] ?? []) await desk.run(statement)
    const [note] = await desk.run(
      `select n.id as id from notes n, tickets t where n.ticket_id = t.id and t.customer_id not in (${personIds.join(', ')}) order by n.id`,
    )
    const rest = 'x '.repeat(engine === 'postgresql' ? 100 : 20_000)
    const text = (who: string) => `Asked by ${who} today ${rest}end`
    await desk.run('update notes set text = ? where id = ?', text(identifiers.emails[0] ?? ''), note?.['id'])

    const { record } = await erase(desk, { disposition: 'redact', selection: subjectOf(desk) })

    const [left] = await desk.run('select text from notes where id = ?', note?.['id'])
    expect(left?.['text']).toBe(text('[e-mail]'))
    expect(record).not.toHaveProperty('cut')
  })

  it('differ from row to row where their column wants it, and lose their end rather than that', async () => {
    const desk = await freshDesk()
    const [message] = await desk.run(
      "select id from messages where ticket_id in (select id from tickets where status = 'closed') and id not in (select message_id from attachments) and id not in (select in_reply_to_id from messages where in_reply_to_id is not null) order by id",
    )
    const id = 100_000_007
    const uid = `a@b.de ${'x'.repeat(193)}`
    await desk.run('update messages set id = ?, message_uid = ? where id = ?', id, uid, message?.['id'])
    const map = structuredClone(desk.map)
    Object.assign(map.tables['messages']?.columns ?? {}, {
      message_uid: { category: 'free_text', redact: 'mask' },
    })

    const { record } = await erase(
      { ...desk, map },
      { disposition: 'redact', texts: 'mask', selection: closed },
    )

    const rows = await desk.run("select id, message_uid from messages where message_uid like '%[e-mail]%'")
    expect(rows.length).toBeGreaterThan(50)
    for (const row of rows) expect(row['message_uid']).toBe(`<[e-mail]>-${String(row['id'])}`)
    const [cut] = await desk.run('select message_uid from messages where id = ?', id)
    expect(cut?.['message_uid']).toBe(`* ${'x'.repeat(188)}-${id}`)
    expect(record.cut).toEqual({ 'messages.message_uid': 1 })
    expect((await certificateOf(desk, record.id)).cut).toBe(1)
  })

  it('go with redaction of whole tickets and with nothing else', async () => {
    const desk = await freshDesk()
    const selection = { kind: 'filter', filter: "status = 'closed'" } as const
    const refusals = [
      await refusalOf(planned(desk, { disposition: 'purge', texts: 'mask', selection })),
      await refusalOf(
        planned(desk, { disposition: 'redact', texts: 'mask', attachmentsOnly: true, selection }),
      ),
      await refusalOf(planned(desk, { disposition: 'redact', texts: 'mask', selection: idle })),
    ]
    expect(refusals.map(({ code }) => code)).toEqual(['texts', 'texts', 'texts'])
  })

  it('leave files of others to plans of a person', async () => {
    const desk = await freshDesk()
    const selection = { kind: 'filter', filter: "status = 'closed'" } as const
    const refusals = [
      await refusalOf(planned(desk, { disposition: 'redact', files: 'remove', selection })),
      await refusalOf(planned(desk, { disposition: 'redact', files: 'remove', selection: idle })),
    ]
    expect(refusals.map(({ code }) => code)).toEqual(['files', 'files'])
  })
})

const closed = { kind: 'filter', filter: "status = 'closed'" } as const

/** SQLite keeps texts of any length, whatever is declared. */
const shorterNotes: Readonly<Record<string, readonly string[]>> = {
  postgresql: ['alter table notes alter column text type varchar(301)'],
  mariadb: ['update notes set text = left(text, 5000)', 'alter table notes modify text text not null'],
}

const idle = {
  kind: 'idle',
  accounts: ['1'],
  rule: { field: 'created_at', op: '<', value: '2020-01-01' },
  timeZone: 'Europe/Berlin',
} as const

const placeholder =
  /\[(?:name|e-mail|phone|address|number|login|date of birth|IBAN|card|identity number|IP address)(?: \d+)?\]|%5Be-mail(?:%20\d+)?%5D|removed\d*@redacted\.invalid/g

/** What is left beside placeholders stands in the text as it was, letter by letter in the same order. */
function isMaskOf({ before, after }: ChangedCell): boolean {
  const left = after?.replaceAll(placeholder, '') ?? ''
  if (before === null || after === null || left === after) return false
  let at = 0
  for (const letter of before) if (letter === left[at]) at++
  return at === left.length && left.length > before.length / 3
}

function ticketOf(snapshot: Snapshot, { key }: ChangedCell): string {
  return rowsOf(snapshot, 'messages').get(key)?.['ticket_id'] ?? ''
}

/** Masked messages in which a whole name, an address or a number of somebody in the ticket is left, told by a naive search. */
function named(before: Snapshot, after: Snapshot, masked: readonly ChangedCell[]): readonly string[] {
  const persons = rowsOf(before, 'persons')
  return masked.flatMap((cell) => {
    if (cell.table !== 'messages') return []
    const ticket = rowsOf(before, 'tickets').get(ticketOf(before, cell))
    const text = (rowsOf(after, 'messages').get(cell.key)?.[cell.column] ?? '').toLowerCase()
    return [ticket?.['customer_id'], ticket?.['agent_id']].flatMap((id) => {
      const person = persons.get(id ?? '')
      const values = [
        `${person?.['first_name']} ${person?.['last_name']}`,
        `${person?.['last_name']}, ${person?.['first_name']}`,
        person?.['email'],
      ]
      return values.flatMap((value) =>
        typeof value === 'string' && value.length > 5 && text.includes(value.toLowerCase())
          ? [`${cell.table} ${cell.key} ${cell.column}`]
          : [],
      )
    })
  })
}
