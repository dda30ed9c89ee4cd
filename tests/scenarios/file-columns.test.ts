import { afterEach, describe, expect, it } from 'vitest'
import { applyPlan } from '../../src/engine/apply/apply.ts'
import { parseDataMap } from '../../src/engine/datamap/load.ts'
import { pdfOf, pngBytes } from '../../src/engine/extraction/extraction.fixtures.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { verifyRun } from '../../src/engine/verify/verify.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { createTestDatabase, dialects } from '../support/databases.ts'
import { deskNow, runOn } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'

const cleanup: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const clean of cleanup.splice(0).reverse()) await clean()
})

const map = parseDataMap(
  `
helpdesk: letters
title: A desk that writes files into a column of text
map_version: 1
engines: [postgresql, mysql, sqlite]
ticket: { table: tickets, number: code, finished: state = 'closed', fields: { code: code, state: state } }
person: { table: people, identifiers: { email: [email] } }
stores:
  elsewhere:
    objects: [{ table: parts, column: content, when: contentencoding = 'external' }]
    folders: [2]
tables:
  people: { columns: { id: key, email: contact } }
  tickets:
    person: { customer_id: customer }
    refers_to: [{ column: customer_id, table: people, when_gone: keep }]
    columns: { code: key, customer_id: reference, state: performance }
  parts:
    belongs_to: { table: tickets, on: ticket_code = code }
    attachment: { when: "filename != ''" }
    columns:
      id: key
      ticket_code: reference
      filename: { category: free_text, redact: replace, with: removed.txt, when: "filename != ''" }
      contenttype: configuration
      contentencoding: { category: configuration, redact: replace, with: none, when: content is not null }
      content: { category: content, redact: replace, with: '[removed]' }
`,
  'letters.yaml',
).map

const email = 'anna.okafor@example.org'
const sentence = `Contract with ${email}, as it was agreed upon in March, and as it holds until the end of the year.`

describe.each(dialects)('files that a column of text holds in an encoding, on %s', (engine) => {
  it('are opened: texts are masked in it, a PDF is told or goes, and what lies elsewhere is counted', async () => {
    const test = await createTestDatabase(engine, 'letters')
    cleanup.push(() => test.drop())
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
    const parts = [
      [1, 'b', 'contract.pdf', 'application/pdf', 'base64', base64(await pdfOf([sentence]))],
      [2, 'b', 'list.txt', 'text/plain', 'base64', base64(Buffer.from(`to ${email}\n`))],
      [3, 'b', 'photo.png', 'image/png', 'base64', base64(pngBytes)],
      [4, 'b', 'large.pdf', 'application/pdf', 'external', 'ab/cdef'],
      [5, 'b', '', 'text/plain', 'none', `written to ${email}`],
      [6, 'a', 'own.png', 'image/png', 'base64', base64(pngBytes)],
    ]
    const text = engine === 'mariadb' ? 'longtext' : 'text'
    for (const statement of [
      'create table people (id integer primary key, email varchar(100))',
      'create table tickets (code varchar(40) primary key, customer_id integer, state varchar(20))',
      `create table parts (id integer primary key, ticket_code varchar(40), filename varchar(100), contenttype varchar(100), contentencoding varchar(20), content ${text})`,
      `insert into people values (1, '${email}'), (2, 'tom@example.org')`,
      "insert into tickets values ('a', 1, 'closed'), ('b', 2, 'closed')",
      ...parts.map((part) => `insert into parts values (${part.map((value) => `'${value}'`).join(', ')})`),
    ])
      await runOn(test.database, statement)
    const installation = await openInstallation(temporaryFolder('data'), { clock: fixedClock(deskNow) })
    const request = { database: test.database, ...installation, map, deskName: 'letters' }
    const wish = {
      ...request,
      disposition: 'redact',
      selection: { kind: 'subject', hints: [{ kind: 'email', value: email }] },
    } as const

    const reported = await buildPlan(wish)
    expect(reported.plan.review).toEqual([{ table: 'parts', column: 'content', rows: 1, reason: 'file' }])
    // The picture in the person's own ticket goes, so nobody has to know what it shows.
    expect(reported.plan.unsearched).toEqual({ image: 1, outside: 1 })

    const { plan } = await buildPlan({ ...wish, files: 'remove' })
    expect(plan.options.foundFiles).toEqual({ parts: ['1'] })
    expect(plan.review).toEqual([])
    const record = await applyPlan({ plan, ...request, operator: 'tester' })
    expect(record.state).toBe('applied')
    const rows = await runOn(test.database, "select * from parts where ticket_code = 'b' order by id")
    expect(rows[0]).toMatchObject({ filename: 'removed.txt', contentencoding: 'none', content: '[removed]' })
    const masked = Buffer.from(String(rows[1]?.['content']), 'base64').toString()
    expect(masked).toMatch(/^to \[.+\]\n$/)
    expect(rows[2]).toMatchObject({ filename: 'photo.png', content: parts[2]?.[5] })
    expect(rows[3]).toMatchObject({ filename: 'large.pdf', content: 'ab/cdef' })
    expect(rows[4]?.['content']).not.toContain(email)

    const seen = await verifyRun({ ...request, runId: record.id, operator: 'tester' })
    expect(seen.outcome).toBe('nothing left')
    expect(seen.searched.unsearched).toEqual({ image: 1, outside: 1 })
  })
})
