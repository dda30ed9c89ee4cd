import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import { loadConfig, parseConfig } from './config.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder('config')
})

test('without a file and variables the data folder lies beside the caller', async () => {
  expect(await loadConfig({ folder, environment: {} })).toMatchObject({
    data: join(folder, 'data'),
    desks: [],
  })
})

test('paths of a file are relative to it, and every setting is read', async () => {
  const file = join(folder, 'expunge.yaml')
  writeFileSync(
    file,
    'data: keep\noperator: Jana Vogt\ndesks:\n  support: { map: my.yaml, env: SUPPORT_URL }\napply: { pace: 0.5, chunk_rows: 10, max_rows: 99 }\ntimeouts: { statement: 2m, lock: 500ms }\n',
  )
  expect(await loadConfig({ folder: '/', file, environment: {} })).toMatchObject({
    data: join(folder, 'keep'),
    operator: 'Jana Vogt',
    desks: [{ name: 'support', map: join(folder, 'my.yaml'), address: { kind: 'env', name: 'SUPPORT_URL' } }],
    pace: 0.5,
    chunkRows: 10,
    maxRows: 99,
    statementTimeoutMs: 120_000,
    lockTimeoutMs: 500,
  })
})

test('variables win over the file', async () => {
  writeFileSync(join(folder, 'expunge.yaml'), 'operator: Jana\napply: { pace: 0.5, max_rows: 7 }\n')
  const environment = { EXPUNGE_OPERATOR: 'Ben', EXPUNGE_PACE: '0.1', EXPUNGE_DATA: 'elsewhere' }
  expect(await loadConfig({ folder, environment })).toMatchObject({
    operator: 'Ben',
    pace: 0.1,
    maxRows: 7,
    data: join(folder, 'elsewhere'),
  })
})

test('every mistake is told at once, with line and column and what was meant', () => {
  const text =
    'data: 3\noprator: Jana\ndesks:\n  support:\n    map: rt/5\n    url: x\n    env: Y\napply:\n  pace: 2\n'
  const message = messageOf(() => parseConfig(text, 'expunge.yaml'))
  expect(message).toContain('4 mistakes')
  expect(message).toContain('expunge.yaml:1:1  data: expected text')
  expect(message).toContain('expunge.yaml:2:1  there is no setting "oprator"; did you mean operator?')
  expect(message).toContain('expunge.yaml:4:3  desks.support: expected exactly one of url, env and file')
  expect(message).toContain('expunge.yaml:9:3  apply.pace: expected a number from 0 to 0.95')
})

test('a schedule of scans is one, or never', () => {
  expect(parseConfig('scans: { schedule: never }', 'expunge.yaml').scans).toEqual({ schedule: 'never' })
  const message = messageOf(() => parseConfig('scans:\n  schedule: monthly\n', 'expunge.yaml'))
  expect(message).toContain('expunge.yaml:2:3  scans.schedule: expected five fields')
})

test('text that is not YAML is told with its place', () => {
  expect(messageOf(() => parseConfig('data: [', 'expunge.yaml'))).toContain('expunge.yaml:1:')
})

test('a variable of the wrong form is named, not quoted', async () => {
  await expect(loadConfig({ folder, environment: { EXPUNGE_PACE: 'fast' } })).rejects.toThrow(
    /the variable EXPUNGE_PACE does not fit/,
  )
})

test('a file that was named must be there', async () => {
  await expect(loadConfig({ folder, file: 'none.yaml', environment: {} })).rejects.toMatchObject({
    code: 'config-unreadable',
  })
})

test('addresses do not show when a configuration is printed', async () => {
  writeFileSync(
    join(folder, 'expunge.yaml'),
    'desks: { a: { map: rt/5, url: "postgres://u:secret1@h/d" } }\n',
  )
  const config = await loadConfig({ folder, environment: { EXPUNGE_URL: 'postgres://u:secret2@h/d' } })
  expect(inspect(config, { depth: 9 }) + JSON.stringify(config)).not.toMatch(/secret/)
})

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was thrown'
}
