import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../database/connect.ts'
import type { Database } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import { parseDataMap } from './load.ts'
import { checkVersion, readCheckFacts } from './version.ts'

let database: Database

beforeAll(async () => {
  database = await connect('sqlite::memory:')
  for (const sql of [
    'create table statuses (name text primary key)',
    'create table tickets (id integer primary key, status text references statuses (name))',
    'create table "set""tings" (name text, value text, number integer)',
    "insert into statuses values ('open'), ('done')",
    `insert into "set""tings" values ('version', '5.0.3', 503), ('version', null, null), ('it''s', '1', 1)`,
  ])
    await database.session((session) => session.run({ sql, parameters: [] }))
})
afterAll(() => database.close())

const mapOf = (version: string) =>
  parseDataMap(
    `helpdesk: t
title: T
map_version: 1
engines: [sqlite]
${version}
ticket:
  table: tickets
  number: id
  finished: status = 'done'
  fields: {}
  transition: { column: status, values: [done] }
person: { table: people, identifiers: {} }
tables: {}`,
    'map.yaml',
  ).map

const versionOf = async (when: string, accepts: string, column = 'value') => {
  const catalog = await readCatalog(database)
  const map = mapOf(
    `version: { table: 'set"tings', column: ${column}, when: "${when}", accepts: ${accepts} }`,
  )
  return database.session((session) => checkVersion(session, map, catalog))
}

test('an exact version and a beginning with * are accepted', async () => {
  const found = { found: '5.0.3', accepted: true }
  expect(await versionOf("name = 'version'", "['5.0.3']")).toEqual({ ...found, expected: ['5.0.3'] })
  expect(await versionOf("name = 'version'", "['4.*', '5.*']")).toEqual({
    ...found,
    expected: ['4.*', '5.*'],
  })
  expect(await versionOf("name in ('x', 'version')", "['503']", 'number')).toMatchObject({ accepted: true })
})

test('another version is found and refused', async () => {
  expect(await versionOf("name = 'version'", "['5', '6.*']")).toMatchObject({
    found: '5.0.3',
    accepted: false,
  })
})

test('a desk that tells no version is refused', async () => {
  expect(await versionOf("name = 'none'", "['5.*']")).toEqual({
    found: null,
    accepted: false,
    expected: ['5.*'],
  })
  expect(await versionOf("nonsense = 'version'", "['5.*']")).toMatchObject({ found: null })
  expect(await versionOf("name = 'version'", "['5.*']", 'nonsense')).toMatchObject({ found: null })
})

test('values travel as parameters', async () => {
  expect(await versionOf("name = 'it''s' and number = 1", "['1']")).toMatchObject({
    found: '1',
    accepted: true,
  })
})

test('a map that does not ask accepts every desk', async () => {
  const catalog = await readCatalog(database)
  const facts = await database.session((session) => readCheckFacts(session, mapOf('country: DE'), catalog))
  expect(facts.version).toEqual({ found: null, accepted: true, expected: [] })
  expect(facts.statuses?.toSorted()).toEqual(['done', 'open'])
})
