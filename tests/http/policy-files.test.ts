import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/cli.ts'
import { startWorker } from '../../src/control/worker.ts'
import { starterMaps } from '../../src/engine/policy/starters.ts'
import { sharedSampleDesk } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { startTestServer, type TestServer } from './support/server.ts'

describe('files of policies on a server', () => {
  const sharedDesk = sharedSampleDesk('postgresql')
  let test: TestServer
  beforeAll(async () => {
    test = await startTestServer('server')
    const desk = await sharedDesk()
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    await startWorker(test.control)
  })
  afterAll(() => test.close())

  const ids = async () =>
    (await (await test.as(['viewer'])).policies.list({})).items.map(({ id, version }) => `${id} ${version}`)

  it('begin with what is shipped for the desk’s map, of which nothing runs', async () => {
    const found = await (await test.as(['viewer'])).policies.starters({ desk: 'support' })
    expect(found.map).toBe('sample/1')
    expect(found.items.map(({ name }) => name)).toEqual(['files', 'complaints', 'others'])
    expect(await ids()).toEqual(['expunge.activity 1'])
    // As PUT takes them, and the same as the file.
    const anna = await test.as(['administrator'], 'anna')
    for (const { name, policy } of found.items)
      expect(await anna.policies.put({ desk: 'support', name, policy })).toMatchObject({
        version: 1,
        state: 'draft',
      })
    const { items, warnings } = await anna.policies.putFile({ desk: 'support', text: found.text ?? '' })
    expect(items.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'support.complaints 1',
      'support.files 1',
      'support.others 1',
    ])
    expect(warnings).toEqual([])
    expect(await ids()).toHaveLength(4)
  })

  it('are written as a whole or not at all', async () => {
    const anna = await test.as(['administrator'], 'anna')
    const put = (text: string) => anna.policies.putFile({ desk: 'support', text })
    const { text = '' } = await anna.policies.starters({ desk: 'support' })
    const before = await ids()
    const wrong = text
      .replace('title: Complaints', 'title: Claims')
      .replace('start: [closed, ', 'start: [colour, ')
    const line = wrong.split('\n').findIndex((one) => one.includes('colour')) + 1
    await expect(put(wrong)).rejects.toMatchObject({
      status: 400,
      code: 'policies-invalid',
      message: expect.stringContaining(`policies.yaml:${line}:`) as string,
    })
    for (const [bad, code] of [
      [text.replace('period: P6M', 'periode: P6M'), 'policies-invalid'],
      [`desk: other\n${text}`, 'other-desk'],
      ['map: sample/1\npolicies: {}', 'policies-invalid'],
      ['['.repeat(250_000), 'policies-invalid'],
      ['- '.repeat(120_000), 'policies-invalid'],
      ['"'.repeat(200_000), 'policies-invalid'],
      [`${text}#${'ü'.repeat(140_000)}`, 'request'],
    ] as const)
      await expect(put(bad), bad.slice(0, 30)).rejects.toMatchObject({ status: 400, code })
    await expect(anna.policies.putFile({ desk: 'none', text })).rejects.toMatchObject({
      data: { code: 'no-such-desk' },
    })
    expect(await ids()).toEqual(before)
    const changed = await put(text.replace('title: Complaints', 'title: Claims'))
    expect(changed.items.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'support.complaints 2',
      'support.files 1',
      'support.others 1',
    ])
    // A rule that leaves tickets out is kept, and a person is told.
    const { warnings } = await put(text.slice(0, text.indexOf('  # Everything else')))
    expect(warnings).toEqual([expect.objectContaining({ code: 'may-leave-gap', column: 1 })])
  })

  it('are put, listed and taken out on the command line', async () => {
    const folder = temporaryFolder('policies')
    const token = await test.tokenOf(['administrator'], 'anna')
    const expunge = (...args: string[]) =>
      run(folder, args, { EXPUNGE_SERVER_URL: test.url, EXPUNGE_TOKEN: token })
    expect((await expunge('policies', 'starters')).out.trim().split('\n')).toEqual([...starterMaps()])
    for (const map of starterMaps())
      expect((await expunge('policies', 'starters', map)).out).toContain(`map: ${map}\n`)
    expect((await expunge('policies', 'starters', 'sample/9')).code).toBe(2)
    const file = join(folder, 'policies.yaml')
    writeFileSync(
      file,
      (await expunge('policies', 'starters', 'sample/1')).out.replace('hardly opened', 'seldom opened'),
    )
    const put = await expunge('policies', 'put', file, '--desk', 'support')
    expect(put).toMatchObject({
      code: 0,
      out: expect.stringMatching(/support\.files +version 2 +draft/) as string,
    })
    expect((await expunge('policies', 'put', file)).code).toBe(2)
    const ben = await test.as(['approver'], 'ben')
    const { simulation } = await ben.policies.simulate({ policy: 'support.files', version: 2 })
    const simulated = () => ben.policies.simulation({ policy: 'support.files', simulation })
    await expect.poll(async () => (await simulated()).state).toBe('done')
    await ben.policies.enable({
      policy: 'support.files',
      version: 2,
      simulation: (await simulated()).digest ?? '',
    })
    const listed = await expunge('policies', 'list')
    // 01:30 in Berlin, which is half past midnight in winter.
    expect(listed.out).toMatch(/support\.files +enabled +2 +2026-03-06 00:30 +-\n/)
    expect(listed.out).toMatch(/support\.others +draft +\d +- +-\n/)
    const viewer = await test.as(['viewer'])
    const records = async (between: { from?: string; to?: string } = {}) =>
      (await viewer.policies.records(between)).records.map(({ policy }) => policy)
    expect(await records()).toEqual(['activity', 'files'])
    const csv = await expunge('policies', 'export', '--enabled', '--format', 'csv')
    expect(csv.out.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'Activity',
      'Log of who did what',
      'Attachments of finished tickets',
      '',
    ])
    expect(csv.out).toContain('2026-03-05')
    expect((await expunge('policies', 'export', '--enabled')).out).toContain(
      '## Attachments of finished tickets',
    )
    expect((await expunge('policies', 'export')).code).toBe(2)
    // What is no longer enabled is told of the days on which it was.
    test.time.now = new Date('2026-03-09T10:00:00Z')
    await ben.policies.disable({ policy: 'support.files' })
    expect(await records()).toEqual(['activity'])
    expect(await records({ from: '2026-03-01', to: '2026-03-04' })).toEqual([])
    expect(await records({ from: '2026-03-06', to: '2026-03-07' })).toEqual(['activity', 'files'])
    expect(await records({ from: '2026-03-10' })).toEqual(['activity'])
    await test.control.side.desks.remove('support')
    const { records: left } = await viewer.policies.records({ to: '2026-03-06' })
    expect(left[1]).toMatchObject({
      policy: 'files',
      since: '2026-03-05',
      until: '2026-03-09',
      data: ['not known: the desk is no longer attached'],
    })
  })
})

async function run(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly out: string }> {
  let out = ''
  const terminal = {
    folder,
    width: 100,
    isInteractive: false,
    outIsTty: false,
    errIsTty: false,
    environment,
    out: (text: string) => void (out += text),
    err: () => undefined,
    onInterrupt: () => () => undefined,
  }
  const code = await main(args, { terminal, questions: {} as never })
  return { code, out }
}
