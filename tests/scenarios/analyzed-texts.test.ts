import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { presidioAnalyzer } from '../../src/engine/recognition/presidio.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { apply, planOf } from '../support/run.ts'

let server: Server | undefined
afterEach(async () => {
  await new Promise<unknown>((done) => (server === undefined ? done(undefined) : server.close(done)))
  server = undefined
})

/** Speaks Presidio's interface, and finds nothing; awaits `asked` with every text before it answers. */
async function analyzerOf(asked: (text: string) => Promise<unknown>) {
  const made = createServer((request, response) => {
    void json(request)
      .then((body) => asked((body as { readonly text: string }).text))
      .then(
        () => response.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
        () => response.writeHead(500).end(),
      )
  })
  server = made
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(made.address() as AddressInfo).port}`
  return presidioAnalyzer({ url, language: 'en' })
}

/** A closed ticket, and one of its messages. */
async function aTicket(desk: TestDesk) {
  const [row] = await desk.run(
    "select t.id as ticket, t.number as number, m.id as message, m.body_plain as body from tickets t, messages m where m.ticket_id = t.id and t.status = 'closed' and m.body_plain is not null order by m.id",
  )
  return {
    ticket: Number(row?.['ticket']),
    number: String(row?.['number']),
    message: Number(row?.['message']),
    body: String(row?.['body']),
  }
}

describe.each(dialects)('texts that an analyzer is asked about on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('are not locked while it thinks, and what changed meanwhile is masked as it is then', async () => {
    const desk = await freshDesk()
    const { message, ticket, number, body } = await aTicket(desk)
    const other = await desk.connect()
    const texts: string[] = []
    let work: (text: string) => Promise<unknown> = () => Promise.resolve()
    const analyzer = await analyzerOf((text) => work(text))
    const plan = await planOf(desk, {
      disposition: 'redact',
      texts: 'mask',
      selection: { kind: 'tickets', numbers: [number] },
      analyzer,
    })
    work = async (text) => {
      texts.push(text)
      if (text !== body || texts.filter((one) => one === body).length > 1) return
      // A lock that the run holds would not be given up before this is answered.
      await other.session(async (session) => {
        await session.run({ sql: impatient[engine] ?? 'select 1', parameters: [] })
        await session.run({
          sql: `update messages set body_plain = 'Quince lamp for zed@example.org' where id = ${message}`,
          parameters: [],
        })
        await session.run({ sql: `update tickets set title = 'Lamp' where id = ${ticket}`, parameters: [] })
      })
    }

    const record = await apply(desk, plan, { analyzer })

    expect(record.state).toBe('applied')
    expect(record.retries).toBe(1)
    expect(texts.filter((text) => text === body)).toHaveLength(1)
    expect(texts.filter((text) => text.includes('Quince'))).toHaveLength(1)
    const [after] = await desk.run('select body_plain from messages where id = ?', message)
    expect(after?.['body_plain']).toBe('Quince lamp for [e-mail]')
  })
})

const impatient: Readonly<Record<string, string>> = {
  postgresql: "set lock_timeout = '2s'",
  mariadb: 'set session innodb_lock_wait_timeout = 2',
  sqlite: 'pragma busy_timeout = 500',
}
