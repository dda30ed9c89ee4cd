import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makePlace, type Place } from './expunge.ts'

describe('expunge datamap draft', () => {
  let place: Place
  beforeAll(async () => {
    place = await makePlace()
  })
  const draft = (...args: string[]) => place.expunge('datamap', 'draft', '--url', place.url, ...args)

  test('writes a map that fits, tells what it took and what is left, and changes nothing', async () => {
    const before = statSync(join(place.folder, 'desk.sqlite')).mtimeMs
    const { code, stdout } = await draft('-o', 'our-desk.yaml')
    expect(code).toBe(0)
    expect(stdout).toContain('tickets are taken from tickets')
    expect(stdout).toContain('persons are taken from persons')
    expect(stdout).toContain('expunge datamap check our-desk.yaml')
    expect(statSync(join(place.folder, 'desk.sqlite')).mtimeMs).toBe(before)

    const { code: checked, answer } = await place.json(
      'datamap',
      'check',
      'our-desk.yaml',
      '--url',
      place.url,
    )
    expect(checked).toBe(0)
    const problems = answer['problems'] as { code: string; severity: string }[]
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(problems.some(({ code: known }) => known === 'undecided')).toBe(true)
  })

  test('never replaces a file that somebody may have worked on, unless told to', async () => {
    const file = join(place.folder, 'mine.yaml')
    writeFileSync(file, 'decided: by hand\n')
    const { code, stderr } = await draft('-o', 'mine.yaml')
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'decided: by hand\n'])
    expect(stderr).toContain('add --force to replace it')
    expect((await draft('-o', 'mine.yaml', '--force')).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('helpdesk: mine')
  })

  test('without a file the map is standard output, and the rest is not', async () => {
    const { stdout, stderr } = await draft()
    expect(stdout.startsWith('# Drafted by expunge')).toBe(true)
    expect(stderr).toContain('tickets are taken from tickets')
  })

  test('holds no value of the desk, and neither does the answer for scripts', async () => {
    const { stdout } = await place.json('datamap', 'draft', '--url', place.url)
    const { identifiers } = place.truth.subject
    for (const value of [...identifiers.emails, ...identifiers.phones, 'example.org'])
      expect(stdout).not.toContain(value)
  })

  test('looks at no row when asked to', async () => {
    const { answer } = await place.json('datamap', 'draft', '--url', place.url, '--rows', '0')
    expect(answer['unread']).toBe(answer['tables'])
    expect(String(answer['text'])).toContain('not looked into: no values were asked for')
    expect(String(answer['text'])).not.toContain('sampled values')
  })

  test('takes the tables that it is told, and refuses those that are not there', async () => {
    const { answer } = await place.json('datamap', 'draft', '--url', place.url, '--ticket', 'messages')
    expect(answer['ticket']).toMatchObject({ table: 'messages', surety: 'sure' })
    const { code, stderr } = await draft('--person', 'personen')
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean persons?')
  })

  test('a plan by a map with open questions says so', async () => {
    await draft('-o', 'open.yaml', '--force')
    const { answer } = await place.json(
      'plan',
      '--url',
      place.url,
      '--map',
      'open.yaml',
      '--subject',
      'id=29',
      '--disposition',
      'redact',
    )
    const { incomplete } = answer['plan'] as { incomplete: string[] }
    expect(incomplete).toContain('undecided: persons.preferences')
  })
})
