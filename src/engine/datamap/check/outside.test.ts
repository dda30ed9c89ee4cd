import { describe, expect, test } from 'vitest'
import { check, codes } from './check.fixtures.ts'

describe('content outside of the database', () => {
  const head = (stores: string, search: string) => `stores: ${stores}\nsearch: ${search}`
  const files = (column: string) =>
    `{ files: { objects: [{ table: messages, column: ${column}, when: ${column} is not null }], folders: [2] } }`
  const documents = (table: string, id: string, name = 'main') =>
    `{ ${name}: { documents: [{ table: ${table}, index: '*_ticket', id: ${id} }] } }`

  test('is fine where its columns are there', () => {
    expect(codes(check({ head: head(files('body'), documents('tickets', 'id')) }))).toEqual([])
  })
  test('needs its tables and columns', () => {
    const report = check({ head: head(files('sha'), documents('cases', 'id')) })
    expect(codes(report)).toContain('error missing-column messages.sha')
    expect(codes(report)).toContain('error missing-table cases')
    expect(report.problems[0]?.path).toMatch(/^stores\.files\.objects\.0/)
  })
  test('does not name documents by something personal', () => {
    const report = check({ head: head('{}', documents('people', 'email')) })
    expect(codes(report)).toEqual(['error document-id people.email'])
  })
  test('has a name of its own', () => {
    const twice = check({ head: head(files('body'), documents('tickets', 'id', 'files')) })
    expect(twice.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'name-twice stores.files',
      'name-twice search.files',
    ])
    expect(codes(check({ head: head('{}', documents('tickets', 'id', 'people')) }))).toEqual([
      'error name-twice ',
    ])
  })
})
