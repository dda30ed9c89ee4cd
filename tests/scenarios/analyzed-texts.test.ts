import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { presidioAnalyzer } from '../../src/engine/recognition/presidio.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { apply, planOf } from '../support/run.ts'
import { watched } from '../support/transactions.ts'

let server: Server | undefined
afterEach(async () => {
  await new Promise<unknown>((done) => (server === undefined ? done(undefined) : server.close(done)))
  server = undefined
})

/** Speaks Presidio's interface, and takes what it is told for names; awaits `asked` with every text before it answers. */
async function analyzerOf(asked: (text: string) => Promise<unknown>, names: readonly string[] = []) {
  const made = createServer((request, response) => {
    void json(request)
      .then(async (body) => {
        const { text } = body as { readonly text: string }
        await asked(text)
        return names.flatMap((name) => personAt(text.indexOf(name), name))
      })
      .then(
        (found) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found)),
        () => response.writeHead(500).end(),
      )
  })
  server = made
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(made.address() as AddressInfo).port}`
  return presidioAnalyzer({ url, language: 'en' })
}

const personAt = (start: number, { length }: string) =>
  start < 0 ? [] : [{ entity_type: 'PERSON', start, end: start + length, score: 0.9 }]

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

  it('are counted for a plan while no transaction is open, and are asked about only where no rule finds anything', async () => {
    const desk = await freshDesk()
    const { ticket, number } = await aTicket(desk)
    const bodies = ['the glimble called', 'nothing but a lamp', 'the glimble writes from zed@example.org']
    for (const [i, body] of bodies.entries())
      await desk.run(
        "insert into messages (id, ticket_id, kind, direction, body_plain, created_at) values (?, ?, 'note', 'internal', ?, '2026-06-30 11:00:00')",
        90_000 + i,
        ticket,
        body,
      )
    const asked: { readonly text: string; readonly isInside: boolean }[] = []
    const { database, isInside } = watched(desk.database)
    const analyzer = await analyzerOf(
      (text) => Promise.resolve(asked.push({ text, isInside: isInside() })),
      ['glimble'],
    )
    const wish = {
      disposition: 'redact',
      texts: 'mask',
      selection: { kind: 'tickets', numbers: [number] },
    } as const

    const byRules = await planOf(desk, wish)
    const plan = await planOf({ ...desk, database }, { ...wish, analyzer })

    const texts = asked.map(({ text }) => text)
    expect(bodies.filter((body) => texts.includes(body))).toEqual(bodies.slice(0, 2))
    expect(asked.filter((one) => one.isInside)).toEqual([])
    const rewritten = (of: typeof plan) => of.counts['messages']?.['rewrite'] ?? 0
    expect(rewritten(plan)).toBe(rewritten(byRules) + 1)
    const record = await apply(desk, plan, { analyzer })
    expect(record.counts).toEqual(plan.counts)
  })
})

const impatient: Readonly<Record<string, string>> = {
  postgresql: "set lock_timeout = '2s'",
  mariadb: 'set session innodb_lock_wait_timeout = 2',
  sqlite: 'pragma busy_timeout = 500',
}
