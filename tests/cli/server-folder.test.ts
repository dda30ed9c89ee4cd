import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedSampleDesk } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { startTestServer, type TestServer } from '../http/support/server.ts'
import { runProgram } from './expunge.ts'

describe('where a server keeps everything, the command line', () => {
  it('keeps nothing that the server would not see, and says where to ask', async () => {
    const folder = temporaryFolder('cli')
    const named = await runProgram(folder, ['holds', 'list'], {
      EXPUNGE_DATABASE: 'postgres://127.0.0.1:1/expunge',
    })
    mkdirSync(join(folder, 'data', 'database'), { recursive: true })
    const embedded = await runProgram(folder, ['holds', 'list'])
    for (const { code, stderr } of [named, embedded]) {
      expect(code, stderr).toBe(4)
      expect(stderr).toContain('expunge holds --server URL')
    }
    const own = await runProgram(folder, ['init', '--data', 'by-hand'], {
      EXPUNGE_DATABASE: 'postgres://127.0.0.1:1/expunge',
    })
    expect(own.code, own.stderr).toBe(0)
  })
})

describe('expunge holds --server', () => {
  const sample = sharedSampleDesk('sqlite')
  let test: TestServer
  let token: string
  beforeAll(async () => {
    test = await startTestServer('server')
    const desk = await sample()
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    await desk.database.close()
    token = await test.tokenOf(['dpo'], 'dana')
  })
  afterAll(() => test.close())

  it('places, lists and ends holds on a server, as whoever the token is', async () => {
    const folder = temporaryFolder('cli')
    const { truth } = await sample()
    const [ticket = { number: '' }] = truth.subject.ownTickets
    const run = (...args: readonly string[]) =>
      runProgram(folder, ['holds', ...args, '--server', test.url, '--json'], { EXPUNGE_TOKEN: token })
    const asked = [
      '--desk',
      'support',
      '--ticket',
      ticket.number,
      '--ground',
      'audit',
      '--until',
      '2026-12-31',
    ]
    const placed = await run('place', ...asked)
    expect(placed.code, placed.stderr).toBe(0)
    const hold = JSON.parse(placed.stdout) as { readonly id: string }
    expect(hold).toMatchObject({ kind: 'hold', owner: 'dana', ends: '2026-12-31', placed: { by: 'dana' } })
    expect(await test.control.holds.get(hold.id)).toMatchObject({ desk: 'support', ground: 'audit' })
    const listed = JSON.parse((await run('list')).stdout) as { readonly holds: readonly unknown[] }
    expect(listed.holds).toMatchObject([{ id: hold.id }])
    expect((await run('end', hold.id)).code).toBe(0)
    expect(JSON.parse((await run('list')).stdout)).toEqual({ holds: [] })
    expect(JSON.parse((await run('list', '--all')).stdout)).toMatchObject({ holds: [{ id: hold.id }] })
    const refused = await runProgram(folder, ['holds', 'list', '--server', test.url])
    expect(refused.stderr).toContain('EXPUNGE_TOKEN')
  })
})
