import { describe, expect, test } from 'vitest'
import { sketchCatalog, type TableSketch } from './catalog.fixtures.ts'
import { checkDataMap } from './check.ts'
import { checkText } from './check-text.ts'
import { parseDataMap } from './load.ts'
import { check, codes, columnsOf, mapOf, tables, withColumns } from './check/check.fixtures.ts'

test('a map that fits has nothing to say, and its columns are counted', () => {
  expect(check({})).toEqual({
    ok: true,
    file: 'map.yaml',
    problems: [],
    summary: { tables: 3, columns: 12, classified: 12, errors: 0, warnings: 0 },
  })
})

test('a problem tells its line, its column and its path', () => {
  const { problems, ok } = check({ head: 'organization: { table: people, member: emial }' })
  expect(ok).toBe(false)
  expect(problems).toEqual([
    {
      severity: 'error',
      code: 'missing-column',
      table: 'people',
      column: 'emial',
      message: 'the map names a column that people does not have; did you mean email?',
      path: 'organization.member',
      at: { line: 5, column: 32 },
    },
  ])
})

describe('drift between map and database', () => {
  test('a table that is gone is told once, however often the map names it', () => {
    const report = checkDataMap(
      parseDataMap(mapOf({}), 'map.yaml'),
      sketchCatalog({ people: tables.people, messages: tables.messages }),
    )
    expect(codes(report)).toEqual(['error missing-table tickets'])
  })
  test('a table and a column that are new are told', () => {
    const report = check(
      {},
      { ...withColumns('people', { nickname: 'text' }), logs: { columns: { id: 'integer' } } },
    )
    expect(codes(report)).toEqual([
      'error unclassified-table logs',
      'error unclassified-column people.nickname',
    ])
    expect(report.summary).toMatchObject({ columns: 14, classified: 12 })
  })
  test('a column that is gone is told', () => {
    const report = check(
      {},
      { messages: { columns: { id: 'integer', ticket_id: 'integer' }, indexes: [['ticket_id']] } },
    )
    expect(codes(report)).toEqual(['error missing-column messages.body'])
  })
  test('another engine is told', () => {
    const report = checkDataMap(parseDataMap(mapOf({}), 'map.yaml'), sketchCatalog(tables, 'mysql'))
    expect(codes(report)).toEqual(['error engine '])
  })
  test('a table or a column that the map speaks of twice is told', () => {
    const people = `    columns: { id: key, email: contact, role: configuration, EMAIL: contact }`
    expect(codes(check({ people, more: '  People: {}' }))).toEqual([
      'error column-twice people.EMAIL',
      'error table-twice People',
    ])
  })
  test('a parent that is neither in the map nor in the database is told, with what was meant', () => {
    const report = check({
      messages: `    belongs_to: { table: tikcets, on: ticket_id = id }\n    columns: ${columnsOf.messages}`,
    })
    expect(report.problems[0]?.message).toContain('did you mean tickets?')
  })
  test('a table without anything that tells its rows apart is told', () => {
    expect(codes(check({}, { messages: { ...tables.messages, primaryKey: [] } }))).toEqual([
      'error no-key messages',
    ])
  })
  test('the wrong version is told', () => {
    const head = "version: { table: people, column: role, accepts: ['5.*'] }"
    const version = { found: '4.4', accepted: false, expected: ['5.*'] }
    const report = check({ head }, {}, { version })
    expect(codes(report)).toEqual(['error version people'])
    expect(report.problems[0]?.message).toBe('the map is for version 5.*; the desk tells version 4.4')
    expect(check({ head }, {}, { version: { ...version, accepted: true } }).ok).toBe(true)
  })
})

describe('treatments that break a constraint', () => {
  const foreignKeys = [
    { columns: ['body'], table: 'people', references: ['id'], onDelete: 'no action' },
  ] as const
  test.each([
    ['not-null', '{ category: contact, redact: clear }', 'integer!', {}],
    ['undecided', 'contact', 'integer!', {}],
    ['unique', '{ category: contact, redact: replace, with: x }', 'text', { uniques: [['body']] }],
    ['length', '{ category: contact, redact: replace, with: removed }', 'text(5)', {}],
    ['length', "{ category: contact, redact: token, with: 'removed-{key}' }", 'text(12)', {}],
    ['enum', '{ category: contact, redact: replace, with: c }', { enumValues: ['a', 'b'] }, {}],
    ['enum', '{ category: contact, redact: token }', { enumValues: ['a', 'b'] }, {}],
    [
      'foreign-key',
      '{ category: contact, redact: replace, with: x }',
      'text',
      { foreignKeys, indexes: [['ticket_id'], ['body']] },
    ],
    ['type', '{ category: contact, redact: replace, with: x }', 'integer', {}],
    ['type', '{ category: contact, redact: replace, with: x }', 'json', {}],
    ['type', '{ category: contact, redact: replace, with: x }', 'uuid', {}],
    ['type', '{ category: contact, redact: replace, with: noon }', 'time', {}],
    ['type', '{ category: contact, redact: generalize, to: year }', 'text', {}],
    ['type', '{ category: contact, redact: generalize, prefix: 2 }', 'date', {}],
    ['type', '{ category: contact, redact: mask }', 'integer', {}],
    ['type', '{ category: contact, format: json, paths: { a: clear } }', 'integer', {}],
    ['token', '{ category: contact, redact: token, with: same }', 'text', {}],
    ['generated', 'contact', { generated: true }, {}],
    ['category', '{ category: performance, redact: clear }', 'text', {}],
  ] as const)('%s: %s', (code, entry, column, rest) => {
    expect(body(entry, column, rest as Partial<TableSketch>)).toEqual([
      `error treatment-${code} messages.body`,
    ])
  })
  test('a treated key', () => {
    const people =
      '    columns: { id: key, role: configuration, email: { category: contact, redact: clear } }'
    expect(codes(check({ people }, { people: { ...tables.people, primaryKey: ['email'] } }))).toEqual([
      'error treatment-primary-key people.email',
      'error key-personal people.email',
    ])
  })
  test('a row that goes as a whole breaks none', () => {
    const messages = `    belongs_to: { table: tickets, on: ticket_id = id }\n    rows: [{ redact: delete }]\n    columns: ${columnsOf.messages}`
    expect(codes(check({ messages }, withColumns('messages', { body: 'integer!' })))).toEqual([])
  })
  test('a column that goes with another needs one that is there, and may be empty', () => {
    const mistaken = (goesWith: string, type: string) =>
      body(`{ category: technical, redact: clear, goes_with: ${goesWith} }`, type)
    expect(mistaken('nobody', 'text')).toEqual(['error goes-with messages.body'])
    expect(mistaken('body', 'text')).toEqual(['error goes-with messages.body'])
    expect(mistaken('id', 'text!')).toContain('error goes-with messages.body')
    expect(mistaken('id', 'text')).toEqual([])
  })
  test('what fits is not complained about', () => {
    expect(
      body("{ category: contact, redact: token, with: 'r-{key}' }", 'text(12)!', { uniques: [['body']] }),
    ).toEqual([])
    expect(body('{ category: contact, redact: replace, with: b }', { enumValues: ['a', 'b'] })).toEqual([])
    expect(body('{ category: configuration, redact: replace, with: false }', 'boolean!')).toEqual([])
    expect(body("{ category: contact, redact: replace, with: '{}' }", 'json!')).toEqual([])
    expect(body('contact', 'text(4)!')).toEqual([])
  })
})

describe('personal values that would stay', () => {
  test('a personal column that is kept needs a note', () => {
    expect(codes(check({ people: peopleWith('{ category: contact, redact: keep }') }))).toEqual([
      'warning personal-kept people.email',
    ])
    expect(codes(check({ people: peopleWith('{ category: contact, redact: keep, note: why }') }))).toEqual([])
  })
  test('personal rows that belong to nobody need a note', () => {
    const messages = `    columns: ${columnsOf.messages}`
    expect(codes(check({ messages }))).toEqual(['warning unreached messages'])
    expect(codes(check({ messages: `    note: why\n${messages}` }))).toEqual([])
  })
  test('a trigger on a table that Expunge changes', () => {
    expect(codes(check({}, { messages: { ...tables.messages, triggers: ['log_it'] } }))).toEqual([
      'warning trigger messages',
    ])
  })
  test('an identifier that is not classified as personal', () => {
    const report = check({
      person: '  tickets: []',
      people: '    columns: { id: key, email: performance, role: configuration }',
    })
    expect(codes(report)).toEqual(['error identifier-category people.email'])
  })
})

test('a report is read line by line, with its place and a sum', () => {
  expect(checkText(check({ head: 'organization: { table: people, member: emial }' }))).toBe(
    [
      'map.yaml:5:32  error  missing-column  people.emial',
      '    the map names a column that people does not have; did you mean email?',
      '3 tables, 12 columns, 12 of them classified: 1 error, 0 warnings',
    ].join('\n'),
  )
  expect(checkText(check({}))).toBe('3 tables, 12 columns, 12 of them classified: 0 errors, 0 warnings')
})

const body = (entry: string, column: string | Record<string, unknown>, rest: Partial<TableSketch> = {}) =>
  codes(
    check(
      {
        messages: `    belongs_to: { table: tickets, on: ticket_id = id }\n    columns: { id: key, ticket_id: reference, body: ${entry} }`,
      },
      withColumns('messages', { body: column }, rest),
    ),
  )

const peopleWith = (entry: string) => `    columns: { id: key, email: ${entry}, role: configuration }`
