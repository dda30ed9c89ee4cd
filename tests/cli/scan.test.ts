import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { makePlace, type Place } from './expunge.ts'

describe('expunge datamap scan', () => {
  let place: Place
  beforeAll(async () => {
    place = await makePlace()
    await place.expunge('desk', 'add', 'support', '--map', 'sample/1', '--url', place.url)
  })
  const scan = (...args: string[]) => place.expunge('datamap', 'scan', ...args)
  const change = async (...statements: string[]) => {
    const database = await connect(place.url)
    await database.session(async (session) => {
      for (const sql of statements) await session.run({ sql, parameters: [] })
    })
    await database.close()
  }

  test('tells what is new since the last time, and ends with 1 when it is asked to', async () => {
    const first = await scan('--check')
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('This was the first look')
    expect(first.stdout).toMatch(/settings\.value +e-mail addresses in 1 of 4/)

    await change(
      'alter table tickets add column callback_note text',
      'alter table tickets add column colour text',
      "update tickets set colour = 'blue', callback_note = 'Call Nora Feldmann back on +49 30 901820' || (id % 10)",
    )
    const { stdout, code } = await scan('--check')
    expect(code).toBe(1)
    expect(stdout).toContain('1 column with personal content is new since the last look.')
    expect(stdout).toMatch(
      /New\n.*\n +tickets\.callback_note +names of persons in 80 of 80 +likely .* keeps it as performance\n +telephone numbers in 80 of 80 +certain\n/,
    )
    expect(stdout).not.toMatch(/Nora|Feldmann|901820|colour/)

    const again = await scan('--check')
    expect(again.code).toBe(0)
    expect(again.stdout).toContain('No column with personal content is new since the last look.')
    expect((await scan()).code).toBe(0)
  })

  test('tells what is new since a day or a month', async () => {
    const month = new Date().toISOString().slice(0, 7)
    const { answer, code } = await place.json('datamap', 'scan', '--since', month, '--check')
    expect(code).toBe(1)
    expect(answer).toMatchObject({ desk: 'support', since: `${month}-01T00:00:00.000Z`, unread: [] })
    const found = answer['found'] as { column: string; isNew: boolean }[]
    expect(found.map(({ column, isNew }) => [column, isNew])).toEqual([
      ['value', false],
      ['callback_note', true],
    ])
    expect((await scan('--since', '2999-01-31', '--check')).code).toBe(0)
    expect(await scan('--since', '2026-02-30')).toMatchObject({ code: 2 })
  })

  test('keeps no value of the desk', () => {
    const kept = readFileSync(join(place.folder, 'data', 'scans', 'support.json'), 'utf8')
    expect(kept).toContain('callback_note')
    expect(kept).not.toMatch(/Nora|Feldmann|901820|example\.org/)
  })
})
