import { afterEach, describe, expect, it } from 'vitest'
import { startWorker } from '../../src/control/worker.ts'
import { sampleDesks } from '../support/desk.ts'
import { storeKinds } from '../support/stores.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const open: TestServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

describe.each(storeKinds)('over the API, with a store on %s,', (kind) => {
  const freshDesk = sampleDesks('postgresql')

  async function setUp() {
    const desk = await freshDesk()
    const test = await startTestServer(kind)
    open.push(test)
    await startWorker(test.control)
    const admin = await test.as(['administrator'], 'ada')
    await admin.desks.add({ name: 'support', map: 'sample/1', address: desk.url })
    const until = async <T>(ask: () => Promise<T>, isThere: (value: T) => boolean) => {
      let value = await ask()
      await expect.poll(async () => isThere((value = await ask())), { interval: 100 }).toBe(true)
      return value
    }
    return { desk, test, admin, until }
  }

  it('one asks, another approves, the run is watched, and there is a certificate', async () => {
    const { desk, test, until, admin } = await setUp()
    const { truth } = desk
    const dana = await test.as(['dpo'], 'dana')
    const ben = await test.as(['approver'], 'ben')
    const email = truth.subject.identifiers.emails[0] ?? ''
    const found = await dana.people.search({ subject: [{ kind: 'email', value: email }] })
    expect(found.desks[0]?.accounts.some(({ chosen }) => chosen)).toBe(true)

    // Nobody is there: what counts is what is told, and how often.
    const hook = await admin.webhooks.add({
      name: 'elsewhere',
      url: 'https://hooks.example.org/expunge',
      events: ['plan.ready', 'run.verified', 'run.failed'],
    })
    const { plan: id } = await dana.plans.ask({
      desk: 'support',
      disposition: 'redact',
      selection: { kind: 'subject', hints: [{ kind: 'email', value: email }] },
    })
    const plan = await until(
      () => ben.plans.get({ plan: id }),
      ({ state }) => state === 'ready',
    )
    expect(plan.summary).toMatchObject({ persons: 1 })
    const digest = plan.digest ?? ''
    const document = JSON.stringify(await ben.plans.document({ plan: id }))
    expect(document).not.toContain(email)
    const preview = await ben.plans.preview({ plan: id })
    expect(preview.person.some(({ before }) => before === email)).toBe(true)
    await expect(dana.plans.approve({ plan: id, digest })).rejects.toMatchObject({
      code: 'own-plan',
      status: 403,
    })
    const other = `sha256:${'0'.repeat(64)}`
    await expect(ben.plans.approve({ plan: id, digest: other })).rejects.toMatchObject({
      code: 'plan-changed',
    })
    await ben.plans.approve({ plan: id, digest })

    const { items } = await until(
      () => dana.runs.list({}),
      (page) => page.items.length > 0,
    )
    const run = items[0]?.id ?? ''
    const states: string[] = []
    for await (const event of await dana.runs.events({ run })) states.push(event.state)
    expect(states.at(-1)).toBe('verified')
    const ended = await dana.runs.get({ run })
    expect(ended).toMatchObject({ operator: 'dana', verification: { reportsEqual: true } })
    const certificate = await dana.runs.certificate({ run })
    expect(certificate['approver'] ?? JSON.stringify(certificate)).toContain('ben')
    // Asked for again, it is the same paper, and nothing new in the ledger.
    const { head } = await dana.ledger.verify({})
    test.time.now = new Date('2026-03-07T10:00:00Z')
    expect(await dana.runs.certificate({ run })).toEqual(certificate)
    expect((await dana.ledger.verify({})).head).toEqual(head)
    const pdf = await dana.runs.certificatePdf({ run })
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(await dana.ledger.verify({})).toMatchObject({ intact: true })
    const acts = await dana.activity.list({ limit: 200 })
    expect(acts.items.map(({ by, verb }) => `${by} ${verb}`)).toEqual(
      expect.arrayContaining([
        'dana people.searched',
        'dana plan.asked',
        'ben plan.previewed',
        'ben plan.approved',
      ]),
    )
    expect(JSON.stringify(acts)).not.toContain(email)
    const ends = acts.items.filter(({ verb }) => verb === 'run.verified')
    expect(ends.map(({ facts }) => (facts['numbers'] as readonly string[]).length)).toEqual([
      plan.summary?.tickets,
    ])
    const { items: told } = await admin.webhooks.deliveries({ webhook: hook.id })
    expect(told.map(({ event }) => event).toSorted()).toEqual(['plan.ready', 'run.verified'])
    expect(JSON.stringify(told)).not.toContain(email)
  })

  it('all tickets of a saved filter are redacted and get a status, in one call', async () => {
    const { desk, test, until } = await setUp()
    const agent = await test.as(['agent'], 'ana')
    const ben = await test.as(['approver'], 'ben')
    const fay = await test.as(['agent', 'approver'], 'fay')
    const filter = "status = 'closed'"
    const saved = await fay.filters.save({ desk: 'support', filter: 'old', text: filter })
    expect(saved).toMatchObject({ author: 'fay', version: 1 })
    const other = { desk: 'support', filter: 'old', text: "status = 'open'" }
    await expect(agent.filters.save(other)).rejects.toMatchObject({ status: 428, code: 'version-needed' })
    await expect(agent.filters.save(other, { context: { version: 7 } })).rejects.toMatchObject({
      status: 412,
      code: 'stale',
    })
    await expect(
      agent.filters.save({ ...other, filter: 'none' }, { context: { version: 1 } }),
    ).rejects.toMatchObject({ status: 404 })
    const looked = { context: { version: 1 } }
    await agent.filters.save(other, looked)
    await expect(fay.filters.save({ ...other, text: filter }, looked)).rejects.toMatchObject({
      code: 'stale',
    })
    await fay.filters.save({ ...other, text: filter }, { context: { version: 2 } })
    expect(await fay.filters.get({ desk: 'support', filter: 'old' })).toMatchObject({
      filter,
      author: 'fay',
      version: 3,
    })
    await expect(
      agent.filters.save({ desk: 'support', filter: 'odd', text: 'nonsense = 3' }),
    ).rejects.toMatchObject({ status: 400 })
    for (const text of ["customer = 'anna@example.org'", "title ~ 'Anna'"])
      await expect(agent.filters.save({ desk: 'support', filter: 'named', text })).rejects.toMatchObject({
        status: 400,
      })
    await expect(agent.filters.purge({ desk: 'support', filter: 'old' })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const { plan: id } = await agent.filters.redact(
      { desk: 'support', filter: 'old' },
      { context: { idempotencyKey: 'nightly-2026-03-05' } },
    )
    const again = await agent.filters.redact(
      { desk: 'support', filter: 'old' },
      { context: { idempotencyKey: 'nightly-2026-03-05' } },
    )
    expect(again.plan).toBe(id)
    const plan = await until(
      () => ben.plans.get({ plan: id }),
      ({ state }) => state === 'ready',
    )
    const [expected] = await desk.run("select count(*) as count from tickets where status = 'closed'")
    const { tickets = 0, retained = [] } = plan.summary ?? {}
    const kept = retained.reduce((sum, { tickets: count }) => sum + count, 0)
    expect(tickets + kept).toBe(Number(expected?.['count']))
    const digest = plan.digest ?? ''
    await expect(fay.plans.approve({ plan: id, digest })).rejects.toMatchObject({
      code: 'own-filter',
      status: 403,
    })
    await ben.plans.approve({ plan: id, digest })
    await until(
      () => agent.runs.list({ desk: 'support' }),
      ({ items }) => items[0]?.state === 'verified',
    )
    const pages = []
    let after: string | undefined
    do {
      const page = await agent.plans.list({ limit: 1, ...(after === undefined ? {} : { after }) })
      pages.push(...page.items)
      after = page.next
    } while (after !== undefined)
    expect(pages.map((one) => one.id)).toEqual([id])
  })

  it('what cannot be done is told with a code and a way out', async () => {
    const { test, admin } = await setUp()
    const dana = await test.as(['dpo'], 'dana')
    await expect(dana.desks.get({ desk: 'none' })).rejects.toMatchObject({
      code: 'no-such-desk',
      status: 404,
    })
    await expect(dana.runs.events({ run: 'r-none' })).rejects.toMatchObject({
      code: 'no-such-run',
      status: 404,
    })
    await expect(
      admin.desks.add({ name: 'file', map: 'sample/1', address: 'sqlite:/etc/passwd' }),
    ).rejects.toMatchObject({ code: 'desk-address' })
    for (const address of [
      'postgres://u:p@db.example.org/helpdesk?host=evil.example.org',
      'postgres://u:p@db.example.org/helpdesk?sslkey=/proc/self/environ',
      'env:EXPUNGE_DATABASE',
      // A socket of this machine, and passwords of the server that would go to whoever is named.
      'postgres://u:p@%2Fvar%2Frun%2Fpostgresql/helpdesk',
      'postgres:///helpdesk',
      'postgres://u@evil.example.org/helpdesk',
      'postgres://u:@evil.example.org/helpdesk',
      'postgres://:p@db.example.org/helpdesk',
      'mysql://u@evil.example.org/helpdesk',
    ])
      await expect(admin.desks.add({ name: 'odd', map: 'sample/1', address })).rejects.toMatchObject({
        code: 'desk-address',
      })
    for (const place of [
      '/etc',
      'https://evil.example.org/x?credentials=file:/proc/self/environ',
      // The same, as it is spelled by somebody who knows what reads it.
      'https://evil.example.org/x?%63redentials=file:/proc/self/environ',
      'https://evil.example.org/x?cred\tentials=file:/proc/self/environ',
      's3://bucket?endpoint=https://evil.example.org&%63redentials=env:EXPUNGE_DATABASE',
    ])
      await expect(
        admin.desks.add({
          name: 'odd',
          map: 'sample/1',
          address: 'env:EXPUNGE_DESK_ODD',
          stores: { files: place },
        }),
      ).rejects.toMatchObject({ code: 'desk-place' })
    await expect(
      admin.desks.add({ name: 'support', map: 'sample/1', address: 'env:EXPUNGE_DESK_OTHER' }),
    ).rejects.toMatchObject({ code: 'desk-exists' })
    expect(await admin.desks.check({ desk: 'support' })).toMatchObject({ isComplete: true, findings: [] })
    expect(JSON.stringify(await admin.desks.list())).not.toMatch(/postgres:\/\//)
  })
})
