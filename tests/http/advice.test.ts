import { afterEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/cli.ts'
import { sampleDesks } from '../support/desk.ts'
import { startWorker } from '../../src/control/worker.ts'
import type { Role } from '../../src/shared/permissions.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

describe('over HTTP', () => {
  const freshDesk = sampleDesks('postgresql')

  it('a desk’s history says how long its tickets are of use, group by group', async () => {
    const desk = await freshDesk()
    const test = await startTestServer('server')
    open.push(test)
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    const client = await test.as(['viewer'])
    const { groups } = await client.advice.get({ desk: 'support', periods: '30,365', chance: 0.1 })
    expect(groups.map(({ group }) => group)).toEqual([null])
    expect(groups[0]?.tickets).toBeGreaterThan(100)
    expect(groups[0]?.periods.map(({ days }) => days)).toEqual([30, 365])
    for (const { chance, lower, upper } of groups[0]?.periods ?? []) {
      expect(lower).toBeLessThanOrEqual(chance)
      expect(chance).toBeLessThanOrEqual(upper)
    }
    const advise = [
      'advise',
      '--url',
      desk.url,
      '--map',
      'sample/1',
      '--period',
      '30',
      '365',
      '--chance',
      '10',
    ]
    const told = await run([...advise, '--json'], {}, { now: test.time.now })
    const [said] = (JSON.parse(told.out) as { readonly groups: typeof groups }).groups
    const [justification] = groups.map((group) => group.justification)
    expect(justification).toMatch(/^Tickets are kept for \d+ days after completion\. .* confidence/)
    expect(said?.justification).toBe(justification)
    const shown = await run(advise, {}, { now: test.time.now })
    expect(shown.out.replaceAll(/\s+/g, ' ')).toContain(`Advice ${justification}`)
    const byTeam = await client.advice.get({ desk: 'support', by: 'team' })
    expect(byTeam.groups.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(groups[0]?.tickets)
    await expect(client.advice.get({ desk: 'support', by: 'nonsense' })).rejects.toMatchObject({
      status: 400,
    })
  })

  it('the command line takes a request in, and lists and shows it', async () => {
    const test = await startTestServer('embedded')
    open.push(test)
    const token = await test.tokenOf(['agent'], 'ana')
    const expunge = (...args: string[]) => run(args, { EXPUNGE_SERVER_URL: test.url, EXPUNGE_TOKEN: token })
    const added = await expunge('requests', 'add', '--email', 'mia@example.org', '--lang', 'de', '--json')
    expect(added.code).toBe(0)
    const { id } = JSON.parse(added.out) as { readonly id: string }
    expect((await expunge('requests', 'list')).out).toContain(id)
    const shown = await expunge('requests', 'show', id)
    expect(shown.out).toMatch(/kind\s+erasure/)
    expect(`${added.out}${shown.out}`).not.toContain('mia@')
    expect((await expunge('requests', 'show', 'q-none')).code).toBe(2)
    expect((await expunge('requests', 'add', '--json')).code).toBe(2)
    const nobody = await run(['requests', 'list'], {
      EXPUNGE_SERVER_URL: test.url,
      EXPUNGE_TOKEN: 'expunge_x',
    })
    expect(nobody.code).toBe(4)
    const away = await run(['requests', 'list'], {
      EXPUNGE_SERVER_URL: 'http://127.0.0.1:9',
      EXPUNGE_TOKEN: token,
    })
    expect(away.code).toBe(3)
  })
})

describe('requests at the command line', () => {
  const freshDesk = sampleDesks('sqlite')

  it('go their way, approved by somebody else who has seen the digests and typed a word', async () => {
    const desk = await freshDesk()
    const test = await startTestServer('server')
    open.push(test)
    await test.control.side.desks.add('support', { map: 'sample/1', address: desk.url })
    await startWorker(test.control)
    const as = async (roles: readonly Role[], handle: string) => {
      const EXPUNGE_TOKEN = await test.tokenOf(roles, handle)
      return (args: readonly string[], typed?: string) =>
        run(
          ['requests', ...args],
          { EXPUNGE_SERVER_URL: test.url, EXPUNGE_TOKEN },
          typed === undefined ? {} : { typed },
        )
    }
    const ana = await as(['agent', 'approver'], 'ana')
    const ben = await as(['approver', 'agent'], 'ben')
    const [key = ''] = desk.truth.subject.personIds.map(String)
    const added = await ana(['add', '--id', `support=${key}`, '--note', 'called', '--organization', '--json'])
    const { id } = JSON.parse(added.out) as { readonly id: string }
    expect((await test.control.requests.subject(id, 'ana')).reveal()).toMatchObject({
      ids: { support: [key] },
      note: 'called',
    })
    expect((await ana(['add', '--id', 'nothing'])).code).toBe(2)
    expect((await ana(['verify-identity', id])).code).toBe(2)
    expect((await ana(['verify-identity', id, '--how', 'in-person'])).code).toBe(0)
    await expect
      .poll(async () => (await ana(['show', id])).out)
      .toMatch(/to-approve[^]*desk support\s+ready\s+sha256:[^]*may be done .*approve/)
    const digest = /sha256:[0-9a-f]{64}/.exec((await ana(['show', id])).out)?.[0] ?? ''
    expect((await ana(['approve', id, '--yes', digest])).code).toBe(4)
    expect((await ben(['approve', id])).code).toBe(4)
    expect((await ben(['approve', id, '--yes', `sha256:${'0'.repeat(64)}`])).code).toBe(4)
    expect((await ben(['approve', id], 'no')).code).toBe(130)
    expect((await test.control.requests.get(id)).state).toBe('to-approve')
    const approved = await ben(['approve', id], 'APPROVE')
    expect(approved.err).toContain(digest)
    expect(approved).toMatchObject({ code: 0, out: expect.stringContaining('is grace') as string })
    expect((await ana(['extend', id, '--reason', 'complexity'])).out).toContain('2026-06-05')
    expect((await ana(['tasks'])).out).toContain('There are none.')
    expect((await ana(['retry', id])).code).toBe(4)
    expect((await ana(['withdraw', id])).out).toContain('is withdrawn')
    const other = await ana(['add', '--login', 'mia', '--json'])
    const { id: refused } = JSON.parse(other.out) as { readonly id: string }
    expect((await ben(['refuse', refused, '--ground', 'art-12-6'])).out).toContain('is rejected')
  })

  it('are listed page by page to the last', async () => {
    const test = await startTestServer('embedded')
    open.push(test)
    const EXPUNGE_TOKEN = await test.tokenOf(['viewer'])
    for (let i = 0; i < 205; i++)
      await test.control.requests.receive({
        kind: 'access',
        channel: 'console',
        subject: { emails: [`p${i}@example.org`] },
        by: 'rita',
      })
    const { out } = await run(['requests', 'list', '--json'], { EXPUNGE_SERVER_URL: test.url, EXPUNGE_TOKEN })
    expect((JSON.parse(out) as { readonly items: readonly unknown[] }).items).toHaveLength(205)
  })
})

async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { typed, now = new Date() }: { readonly typed?: string; readonly now?: Date } = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = ''
  let err = ''
  const terminal = {
    folder: '/',
    width: 100,
    isInteractive: typed !== undefined,
    outIsTty: false,
    errIsTty: false,
    environment,
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    onInterrupt: () => () => undefined,
  }
  const typedWord = (_: string, word: string) => Promise.resolve(word === typed)
  const code = await main(args, { terminal, questions: { typedWord } as never, clock: { now: () => now } })
  return { code, out, err }
}
