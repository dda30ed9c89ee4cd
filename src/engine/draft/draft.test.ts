import { describe, expect, test } from 'vitest'
import { undecidedLines } from '../datamap/undecided.ts'
import { draftOf, lineOf, rowsOf, surveyWith } from './draft.fixtures.ts'
import { findRoots } from './desk/roots.ts'

const tickets = {
  columns: {
    id: 'integer',
    subject: 'text(200)!',
    status: 'text(20)',
    customer_id: 'integer',
    assigned_to_id: 'integer',
    created_at: 'timestamp!',
    secret_level: 'integer',
  },
}
const people = {
  columns: {
    id: 'integer',
    email: 'text(160)',
    first_name: 'text(80)',
    last_name: 'text(80)!',
    born: 'text(20)',
  },
}
const messages = { columns: { id: 'integer', ticket_id: 'integer!', author_id: 'integer', body: 'text' } }
const small = { tickets, people, messages }

const rows = {
  people: rowsOf(20, (n) => ({
    id: `${n}`,
    email: `p${n}@example.org`,
    first_name: 'Anna',
    last_name: `Lee${n}`,
  })),
  tickets: rowsOf(20, (n) => ({
    id: `${n}`,
    subject: `printer ${n}`,
    status: n % 2 === 0 ? 'open' : 'closed',
    customer_id: `${n}`,
    assigned_to_id: `${(n % 3) + 1}`,
  })),
  messages: rowsOf(30, (n) => ({
    id: `${n}`,
    ticket_id: `${(n % 20) + 1}`,
    author_id: `${(n % 20) + 1}`,
    body: `text ${n}`,
  })),
}

describe('a draft of a small desk', () => {
  test('is a whole map: it loads, and the check finds no error', async () => {
    const { check } = await draftOf(small, rows)
    expect(check.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(check.summary.classified).toBe(check.summary.columns)
  })

  test('finds tickets, persons, who is who, and what goes along', async () => {
    const { written } = await draftOf(small, rows)
    expect(written.ticket).toMatchObject({
      table: 'tickets',
      title: 'subject',
      finished: "status = 'closed'",
    })
    expect(written.person).toMatchObject({
      table: 'people',
      identifiers: { email: ['email'], name: [['first_name', 'last_name']] },
    })
    expect(written.tables['tickets']?.person).toEqual({ customer_id: 'customer', assigned_to_id: 'agent' })
    expect(written.tables['messages']).toMatchObject({
      belongs_to: [{ table: 'tickets', on: 'ticket_id = id' }],
      person: { author_id: 'author' },
    })
  })

  test('gives the same bytes for the same desk, in whatever order its tables come', async () => {
    const { text } = await draftOf(small, rows)
    const { text: again } = await draftOf({ messages, people, tickets }, rows)
    expect(again).toBe(text)
  })

  test('never shows a value', async () => {
    const { text } = await draftOf(small, rows)
    for (const value of ['example.org', 'Anna', 'Lee1', 'printer']) expect(text).not.toContain(value)
  })

  test('every mark of the text is one that the check warns of', async () => {
    const { written, check, text } = await draftOf(small)
    const marks = undecidedLines(written).length
    expect(marks).toBeGreaterThan(0)
    expect(check.problems.filter(({ code }) => code === 'undecided')).toHaveLength(marks)
    // The words at the top explain the mark.
    expect(text.match(/decide:/g)?.length).toBe(
      marks +
        1 +
        text.split('\n').filter((line) => /^ +decide:$/.test(line)).length -
        text.split('\n').filter((line) => /^ +- '/.test(line)).length,
    )
  })
})

describe('what may be personal is taken as personal', () => {
  test('a name and values that agree are sure; a name alone is likely', async () => {
    expect(lineOf(await draftOf(small, rows), 'people', 'email')).toBe('contact sure')
    expect(lineOf(await draftOf(small), 'people', 'email')).toBe('contact likely')
  })
  test('a name over values that say otherwise is to be decided, and stays personal', async () => {
    const wrong = { ...rows, people: rowsOf(20, (n) => ({ id: `${n}`, email: `yes ${n}` })) }
    expect(lineOf(await draftOf(small, wrong), 'people', 'email')).toBe('contact decide')
  })
  test('values tell what a name does not', async () => {
    const opaque = {
      ...small,
      extras: {
        columns: { id: 'integer', ticket_id: 'integer!', zusatz_7: 'text(80)', zusatz_8: 'text(80)' },
      },
    }
    const draft = await draftOf(opaque, {
      ...rows,
      extras: rowsOf(10, (n) => ({
        id: `${n}`,
        ticket_id: `${n}`,
        zusatz_7: `x${n}@example.org`,
        zusatz_8: `z ${n}`,
      })),
    })
    expect(lineOf(draft, 'extras', 'zusatz_7')).toBe('contact likely')
    expect(lineOf(draft, 'extras', 'zusatz_8')).toBe('free_text decide')
  })
  test('a status that holds names of persons is none', async () => {
    const odd = {
      ...rows,
      tickets: rowsOf(12, (n) => ({ id: `${n}`, status: n % 2 === 0 ? 'Anna Lee' : 'closed by Peter' })),
    }
    const draft = await draftOf(small, odd)
    expect(lineOf(draft, 'tickets', 'status')).toBe('identifier decide')
    expect(draft.text).not.toMatch(/Anna|Peter/)
  })
  test('a column that keeps no treatment by the rules of the database says so', async () => {
    const generated = { type: 'text', nativeType: 'text', generated: true } as const
    const draft = await draftOf({
      ...small,
      people: { columns: { ...people.columns, full_name: generated } },
    })
    expect(lineOf(draft, 'people', 'full_name')).toBe('identifier decide')
    expect(draft.check.ok).toBe(true)
  })
  test('text that must be unique, dates and fixed values get a treatment that fits', async () => {
    const strict = {
      ...small,
      people: {
        columns: {
          ...people.columns,
          login: 'text(40)!',
          birth_date: 'date!',
          gender: { nativeType: 'text', type: 'text', nullable: false, enumValues: ['f', 'm', 'x'] },
        },
        uniques: [['login']],
      },
    } as const
    const { check, written } = await draftOf(strict)
    expect(check.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(written.tables['people']?.columns?.['birth_date']).toMatchObject({
      category: 'contact',
      redact: 'generalize',
    })
  })
})

describe('relations', () => {
  test('a kind and a number become several parents, each with its condition', async () => {
    const journal = {
      columns: { id: 'integer', object_type: 'text(20)', object_id: 'integer', text: 'text' },
    }
    const { written } = await draftOf(
      { ...small, journal },
      {
        ...rows,
        journal: rowsOf(20, (n) => ({
          id: `${n}`,
          object_type: ['App::Ticket', 'Person', 'Elsewhere'][n % 3] ?? '',
          object_id: `${n}`,
        })),
      },
    )
    expect(written.tables['journal']?.belongs_to).toEqual([
      { table: 'tickets', on: 'object_id = id', when: "object_type = 'App::Ticket'" },
      { table: 'people', on: 'object_id = id', when: "object_type = 'Person'" },
    ])
  })
  test('a foreign key is sure, and needs no pointer of its own', async () => {
    const keyed = {
      ...messages,
      foreignKeys: [
        { columns: ['ticket_id'], table: 'tickets', references: ['id'], onDelete: 'cascade' as const },
      ],
    }
    const { map, written } = await draftOf({ ...small, messages: keyed })
    const found = map.tables.find(({ name }) => name === 'messages')
    expect(found?.owners[0]?.link).toMatchObject({ surety: 'sure', source: 'foreign key' })
    expect(written.tables['messages']?.refers_to?.map(({ column }) => column)).toEqual(['author_id'])
  })
  test('a name whose values lead nowhere is no relation, and asks', async () => {
    const astray = { ...rows, messages: rowsOf(30, (n) => ({ id: `${n}`, ticket_id: `${n + 1000}` })) }
    const draft = await draftOf(small, astray)
    expect(draft.written.tables['messages']?.belongs_to).toBeUndefined()
    expect(lineOf(draft, 'messages', 'ticket_id')).toBe('reference decide')
  })
  test('many values that fit one table alone are told, and nothing goes along by them', async () => {
    const scans = { columns: { id: 'integer', item_id: 'integer' } }
    const far = {
      ...rows,
      people: rowsOf(40, (n) => ({ id: `${n + 500}` })),
      scans: rowsOf(20, (n) => ({ id: `${n}`, item_id: `${n + 505}` })),
    }
    const { written } = await draftOf({ ...small, scans }, far)
    expect(written.tables['scans']?.belongs_to).toBeUndefined()
    expect(written.tables['scans']?.refers_to).toMatchObject([
      {
        column: 'item_id',
        table: 'people',
        decide: expect.stringContaining('and of no other table') as string,
      },
    ])
  })
  test('a customer who is named by a login is reached by a way from the person', async () => {
    const desk = {
      ticket: {
        columns: { id: 'integer', title: 'text(200)', status: 'text(20)', customer_user_id: 'text(80)' },
      },
      customer_user: {
        columns: { id: 'integer', login: 'text(80)!', email: 'text(160)' },
        uniques: [['login']],
      },
    }
    const { written } = await draftOf(desk, {
      ticket: rowsOf(9, (n) => ({ id: `${n}`, customer_user_id: `user${n}` })),
      customer_user: rowsOf(9, (n) => ({ id: `${n}`, login: `user${n}` })),
    })
    expect(written.person.tickets).toEqual([[{ table: 'ticket', on: 'customer_user_id = login' }]])
  })
})

describe('the two tables that a map rests on', () => {
  test('are found in other languages, and behind a common prefix', () => {
    const named = (ticket: string, person: string) =>
      findRoots(surveyWith({ [ticket]: tickets, [person]: people, app_note: messages, app_x: messages }), {})
    for (const [ticket = '', person = ''] of [
      ['vorgaenge', 'kunden'],
      ['app_tickets', 'app_users'],
      ['Incidents', 'Contacts'],
    ]) {
      const { ticket: one, person: other } = named(ticket, person)
      expect([one.value.name, other.value.name]).toEqual([ticket, person])
    }
  })
  test('may be named', async () => {
    const { map } = await draftOf({ ...small, cases: tickets }, {}, { ticket: 'cases' })
    expect(map.ticket.table).toMatchObject({ surety: 'sure', value: { name: 'cases' } })
  })
  test('a wrong name is refused, with what was meant', async () => {
    await expect(draftOf(small, {}, { ticket: 'ticket' })).rejects.toThrow('did you mean tickets?')
  })
  test('two that look alike are left to a person', async () => {
    const { map } = await draftOf({ ...small, issues: tickets })
    expect(map.ticket.table.surety).toBe('decide')
  })
  test('a database without tickets is refused, with the way out', async () => {
    await expect(draftOf({ nodes: { columns: { id: 'integer', x: 'integer' } } })).rejects.toMatchObject({
      code: 'draft-no-root',
      remedy: expect.stringContaining('--ticket TABLE') as string,
    })
  })
})
