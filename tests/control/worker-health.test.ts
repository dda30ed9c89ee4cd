import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { ReceivedRequest } from '../../src/control/requests/receiving.ts'
import type { Permission } from '../../src/shared/permissions.ts'
import { freePort } from '../support/ports.ts'
import { endProcess } from '../support/processes.ts'
import { tokenFor } from '../support/tokens.ts'
import { openOffice } from './support/requests.ts'

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

it('a worker tells its health and its figures where it is asked to, and ends when it is told', async () => {
  const office = await openOffice('server', { now: new Date().toISOString(), workers: 0 })
  ends.push(() => office.close())
  const { requests } = office.control
  const longAgo = new Date(Date.now() - 120 * 86_400_000).toISOString().slice(0, 10)
  const { id } = await requests.receive(received('late@example.org', longAgo))
  await requests.receive(received('early@example.org'))
  const withdrawn = await requests.receive(received('gone@example.org'))
  await requests.withdraw(withdrawn.id, { by: 'rita' })

  const port = await freePort()
  const worker = startWorker(office, `127.0.0.1:${port}`)
  const ask = (path: string, token?: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    })
  await expect
    .poll(
      () =>
        ask('/ready').then(
          ({ status }) => status,
          () => 0,
        ),
      { interval: 200 },
    )
    .toBe(200)
  expect(await (await ask('/health')).json()).toEqual({ status: 'ok' })
  expect((await ask('/api/v1/openapi.json')).status).toBe(404)
  expect((await ask('/metrics')).status).toBe(401)
  const tokenOf = (handle: string, permission: Permission) =>
    tokenFor(office.control, { handle, roles: ['agent'], permissions: [permission] })
  expect((await ask('/metrics', await tokenOf('carl', 'request'))).status).toBe(403)
  const figures = await (await ask('/metrics', await tokenOf('rita', 'view'))).text()
  expect(figures).toContain('expunge_requests{state="received"} 2')
  expect(figures).not.toContain('withdrawn')
  expect(figures).toContain('expunge_requests_overdue 1')
  expect(figures).toContain('expunge_jobs')
  expect(figures).not.toContain(id)
  expect(figures).not.toContain('example.org')

  worker.kill('SIGTERM')
  const [code] = (await once(worker, 'exit')) as [number | null]
  expect(code).toBe(0)
  await expect(ask('/health')).rejects.toThrow('fetch failed')
})

it('a worker that is not asked to opens no port', async () => {
  const office = await openOffice('server', { now: new Date().toISOString(), workers: 0 })
  ends.push(() => office.close())
  const worker = startWorker(office, '')
  const [line] = (await once(worker.stdout ?? worker, 'data')) as [Buffer]
  expect(String(line)).toContain('Working for the database')
  let told = ''
  worker.stderr?.on('data', (data) => (told += String(data)))
  worker.kill('SIGTERM')
  await once(worker, 'exit')
  expect(told).not.toContain('listening')
})

function startWorker({ folder, url }: { folder: string; url: string }, listen: string): ChildProcess {
  const child = spawn(process.execPath, [main, 'worker', '--data', folder], {
    cwd: folder,
    env: { PATH: process.env['PATH'], EXPUNGE_DATABASE: url, EXPUNGE_WORKER_LISTEN: listen },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stderr?.resume()
  ends.push(() => endProcess(child, 'SIGKILL'))
  return child
}

function received(email: string, receivedOn?: string): ReceivedRequest {
  return {
    kind: 'access',
    channel: 'mail',
    subject: { emails: [email] },
    by: 'rita',
    ...(receivedOn === undefined ? {} : { receivedOn }),
  }
}
