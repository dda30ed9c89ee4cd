import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { type Activity, openActivity } from '../../src/control/activity/activity.ts'
import type { Jobs } from '../../src/control/jobs/jobs.ts'
import { exampleSettings } from '../../src/control/notices/letters/letters.ts'
import { type Notices, openNotices } from '../../src/control/notices/notices.ts'
import type { NoticeSettings } from '../../src/control/notices/parts.ts'
import { storedSeals } from '../../src/control/store/seals.ts'
import type { ControlStore } from '../../src/control/store/store.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { openKeyring } from '../../src/shared/keyring.ts'
import { Redacted } from '../../src/shared/redacted.ts'
import { temporaryFolder } from './folders.ts'

/** Notices over a store, with a clock that stands and a queue that only writes down what is put into it. */
export interface TestNotices {
  readonly notices: Notices
  readonly activity: Activity
  readonly clock: ReturnType<typeof fixedClock>
  readonly sent: readonly (readonly [kind: string, id: string])[]
}

/** What the tests’ installation says of itself; mail goes to a port of this machine. */
export function noticeSettings(smtpPort: number): NoticeSettings {
  return {
    letters: exampleSettings,
    mail: {
      url: `smtp://127.0.0.1:${smtpPort}`,
      from: { name: 'Example Help', email: 'privacy@example.org' },
    },
    webhooks: { plain_http: 'allowed', networks: ['127.0.0.0/8'] },
  }
}

export async function testNotices(
  store: ControlStore,
  settings: NoticeSettings,
  { jobs, onSecret }: { readonly jobs?: Jobs; readonly onSecret?: () => Promise<void> } = {},
): Promise<TestNotices> {
  const clock = fixedClock('2026-04-02T10:00:00Z')
  const activity = openActivity(store, clock)
  const sent: [string, string][] = []
  const keyring = await openKeyring(temporaryFolder('keys'), storedSeals(store, clock))
  const notices = openNotices({
    store,
    keyring,
    clock,
    activity,
    settings,
    readSecret: async (reference) => {
      await onSecret?.()
      return new Redacted(reference.slice('env:'.length))
    },
    jobs: jobs ?? {
      send: (kind, data) => {
        sent.push([kind, String(Object.values(data)[0])])
        return Promise.resolve(true)
      },
    },
  })
  return { notices, activity, clock, sent }
}

/** Everything that Expunge's own database holds, as text. */
export async function everythingIn(store: ControlStore): Promise<string> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('expunge', 'expunge_jobs') and table_type = 'BASE TABLE'`.execute(store.db)
  const texts: string[] = []
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(t)::text as row from ${sql.table(`${schema}.${name}`)} t`.execute(store.db)
    texts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return texts.join('\n')
}

/** What an endpoint was sent. */
export interface Got {
  readonly heads: Readonly<Record<string, string>>
  readonly body: string
}

/** An endpoint on loopback that answers with a status that may be changed. */
export async function startEndpoint() {
  const got: Got[] = []
  const endpoint = { status: 204 }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      got.push({ heads: request.headers as Record<string, string>, body })
      response.writeHead(endpoint.status).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    got,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    answer: (status: number) => {
      endpoint.status = status
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
