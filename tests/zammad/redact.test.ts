import { createHash } from 'node:crypto'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import { countsOf, countsOfPlan } from '../support/counts.ts'
import { differenceOf, rowsOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'
import { rubyYaml } from './lab/ruby.ts'
import { lastingWord } from './lab/stories.ts'
import { zammadDesks } from './support/desk.ts'
import { erasePerson, expectNothingLeft, needlesFor, placesWith } from './support/erasing.ts'
import { orphansIn } from './support/orphans.ts'
import { readByRuby } from './support/ruby.ts'

describe('redacting a person of Zammad', () => {
  const freshDesk = zammadDesks()

  it('nothing of the person is left, and exactly the rows change that the plan counts', async () => {
    const desk = await freshDesk()
    const { umlaut } = desk.truth.people
    const before = await snapshotOf(desk.database)

    const { plan, record, verification } = await erasePerson(desk, [umlaut], { disposition: 'redact' })

    const difference = differenceOf(before, await snapshotOf(desk.database))
    expectNothingLeft({ verification })
    expect(difference.added).toEqual([])
    expect(countsOf(difference)).toEqual(countsOfPlan(plan))
    expect(record.counts).toEqual(plan.counts)
    expect(await placesWith(desk, needlesFor(umlaut))).toEqual([])
  })

  it('with everything that Zammad keeps about them, in every way of writing', async () => {
    const desk = await freshDesk()
    const { anna, twin, namesake, joanna } = desk.truth.people
    // Nobody else is called Anna Lee for once.
    await desk.run("update users set firstname = 'Hanna' where id = ?", namesake.id)
    await desk.run(
      'update ticket_articles set body = ?, "from" = ? where created_by_id = ?',
      '-',
      '-',
      namesake.id,
    )
    await desk.run('update tickets set title = ? where customer_id = ?', '-', namesake.id)
    await desk.run(
      'update histories set value_to = null, value_from = null where o_id = ?',
      desk.truth.tickets.namesakes,
    )
    await desk.run('update users set preferences = null where id = ?', namesake.id)
    const before = await snapshotOf(desk.database)
    expect((await placesWith(desk, needlesFor(anna))).length).toBeGreaterThan(60)
    expect(orphansIn(before)).toEqual([])

    const erasure = await erasePerson(desk, [anna, twin], { disposition: 'redact', organization: true })

    const after = await snapshotOf(desk.database)
    expectNothingLeft(erasure)
    expect(erasure.plan.incomplete).toEqual([])
    expect(await placesWith(desk, needlesFor(anna))).toEqual([])
    expect(rowsOf(after, 'users').get(String(joanna.id))).toEqual(
      rowsOf(before, 'users').get(String(joanna.id)),
    )
    expect(orphansIn(after)).toEqual([])
  })

  it('beside a namesake, whose record and texts stay; what is nobody’s for sure is listed', async () => {
    const desk = await freshDesk()
    const { anna, twin, namesake } = desk.truth.people
    const before = await snapshotOf(desk.database)

    const { plan, verification } = await erasePerson(desk, [anna, twin], { disposition: 'redact' })

    const after = await snapshotOf(desk.database)
    const { name: _, ...sure } = anna
    expect(await placesWith(desk, needlesFor({ ...sure, name: '' }))).toEqual([])
    for (const table of ['users', 'tickets', 'ticket_articles'])
      for (const [key, row] of rowsOf(before, table))
        if (isOf(namesake.id, `${table} x ${key}`, before)) expect(rowsOf(after, table).get(key)).toEqual(row)
    expect(
      plan.review.some(
        ({ table, reason }) =>
          table === 'knowledge_base_answer_translation_contents' && reason === 'namesake',
      ),
    ).toBe(true)
    expect(verification.reports.filter(({ equal }) => !equal)).toEqual([])
  })

  it('others keep what they wrote: only the person is taken out of their texts', async () => {
    const desk = await freshDesk()
    const { anna, twin, bernd } = desk.truth.people
    const { others, joannas } = desk.truth.tickets
    const before = await snapshotOf(desk.database)

    await erasePerson(desk, [anna, twin], { disposition: 'redact' })

    const after = await snapshotOf(desk.database)
    const bodies = articlesOf(after, others).map((row) => row['body'] ?? '')
    expect(bodies.filter((body) => body.includes(lastingWord)).length).toBeGreaterThan(2)
    expect(bodies.join()).toContain('Joanna Lee')
    expect(ticketOf(after, others)['title']).toBe(`${lastingWord} von [name] brummt`)
    expect(ticketOf(after, others)['customer_id']).toBe(String(bernd.id))
    expect(articlesOf(after, joannas)).toEqual(articlesOf(before, joannas))
  })

  it('HTML keeps its structure, and Ruby reads every value as before but for the person', async () => {
    const desk = await freshDesk()
    const { anna, twin } = desk.truth.people
    const before = await snapshotOf(desk.database)
    const readBefore = await readByRuby(before)
    expect(readBefore.filter(({ error }) => error !== undefined)).toEqual([])

    await erasePerson(desk, [anna, twin], { disposition: 'redact', organization: true })

    const after = await snapshotOf(desk.database)
    const read = await readByRuby(after)
    expect(read.filter(({ error }) => error !== undefined)).toEqual([])
    const was = new Map(readBefore.map(({ place, value }) => [place, value]))
    const changed = read.filter(
      ({ place, value }) => JSON.stringify(was.get(place)) !== JSON.stringify(value),
    )
    expect(changed.length).toBeGreaterThan(5)
    for (const { place, value } of changed)
      expect([place, skeletonOf(value)]).toEqual([place, skeletonOf(was.get(place))])
    for (const [key, row] of rowsOf(after, 'ticket_articles')) {
      const old = rowsOf(before, 'ticket_articles').get(key)
      if (old?.['ticket_id'] === String(desk.truth.tickets.others))
        expect(tagsOf(row['body'])).toEqual(row['body'] === '[removed]' ? [] : tagsOf(old['body']))
    }
  })

  it('no value is longer than its column, and no sealed value is broken', async () => {
    const desk = await freshDesk()
    const { anna, twin } = desk.truth.people
    // As long as the column takes, and the placeholder is longer than the name.
    await desk.run("update users set firstname = 'Ada' where id in (?, ?)", anna.id, twin.id)
    const params = rubyYaml({ names: Array.from({ length: 60 }, () => 'Ada Lee'), rest: '' })
    await desk.run(
      'update taskbars set params = ? where user_id = ?',
      params.replace("rest: ''", `rest: ${'x'.repeat(1_995 - params.length)}`),
      desk.truth.people.agent.id,
    )
    await erasePerson(desk, [anna, twin], { disposition: 'redact', organization: true })
    const after = await snapshotOf(desk.database)
    const [taskbar] = await desk.run(
      'select params from taskbars where user_id = ?',
      desk.truth.people.agent.id,
    )
    expect(String(taskbar?.['params'])).toContain('xxx')
    expect(String(taskbar?.['params'])).not.toContain('Ada')
    const { tables } = await readCatalog(desk.database)
    for (const { name, columns } of tables)
      for (const { name: column, maxLength = Number.POSITIVE_INFINITY } of columns)
        for (const row of rowsOf(after, name).values())
          expect((row[column] ?? '').length).toBeLessThanOrEqual(maxLength)
    expect((await readByRuby(after)).filter(({ error }) => error !== undefined)).toEqual([])
  })

  it('what is nobody’s record is masked, and an unsent upload goes', async () => {
    const desk = await freshDesk()
    const { anna, twin, agent, bernd } = desk.truth.people
    const digits = anna.phone.replaceAll(/\D/g, '')
    await desk.run(
      "insert into cti_caller_ids (caller_id, level, object, o_id, user_id, created_at, updated_at) select ?, 'maybe', 'Ticket', max(id), null, now(), now() from ticket_articles where created_by_id = ?",
      digits,
      bernd.id,
    )
    const away = rubyYaml({ out_of_office_text: `Fragen Sie ${anna.email}` })
    await desk.run('update users set preferences = ? where id = ?', away, agent.id)
    await desk.run(
      "insert into external_syncs (source, source_id, object, o_id, last_payload, created_at, updated_at) values ('ldap', 'x', 'User', 99999, ?, now(), now())",
      rubyYaml({ firstname: anna.first, lastname: anna.last, mail: anna.email }),
    )
    await desk.run(
      "insert into stores (store_object_id, store_file_id, o_id, filename, created_by_id, created_at, updated_at) select o.id, (select min(id) from store_files), 'form-1', 'ausweis.png', ?, now(), now() from store_objects o where o.name = 'UploadCache'",
      anna.id,
    )
    await erasePerson(desk, [anna, twin], { disposition: 'redact' })
    expect(await desk.run('select 1 as one from cti_caller_ids where caller_id = ?', digits)).toEqual([])
    expect(await desk.run("select 1 as one from stores where filename = 'ausweis.png'")).toEqual([])
    const [sync] = await desk.run('select last_payload from external_syncs where o_id = 99999')
    expect(String(sync?.['last_payload'])).not.toContain(anna.email)
    const [user] = await desk.run('select preferences, email from users where id = ?', agent.id)
    expect(user).toMatchObject({ email: agent.email })
    expect(String(user?.['preferences'])).toContain('Fragen Sie')
    expect(String(user?.['preferences'])).not.toContain(anna.email)
    // With the visitor's name go their address in the network and its place; another visitor keeps theirs.
    const chats = await desk.run('select name, preferences from chat_sessions order by id')
    expect(chats[0]).toEqual({ name: '[name]', preferences: null })
    expect(String(chats[1]?.['preferences'])).toContain('192.0.2.')
  })

  it('what Ruby escapes in YAML is found and masked, JSON within it as well', async () => {
    const desk = await freshDesk()
    const { umlaut } = desk.truth.people
    // As Psych writes a text with carriage returns: in quotes, folded, with everything escaped.
    const json = JSON.stringify({ name: umlaut.name, mail: umlaut.email }).replaceAll(
      /[^\u0020-\u007e]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    const folded = `Gesehen von ${umlaut.first}\\\n  \\ ${umlaut.last}`
    const quoted = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
    const response = `---\ncontent: "HTTP/1.1 200 OK\\r\\n\\r\\n${quoted(json)}"\nseen: "${folded}"\ncode: 200\n`
    await desk.run('update http_logs set response = ?', response)

    const { verification } = await erasePerson(desk, [umlaut], { disposition: 'redact' })

    expectNothingLeft({ verification })
    const readings = await readByRuby(await snapshotOf(desk.database))
    const log = readings.find(({ place }) => place.startsWith('http_logs') && place.endsWith('response'))
    expect(log?.value).toMatchObject({ code: 200 })
    expect(JSON.stringify(log)).toContain('HTTP/1.1 200 OK')
    expect(JSON.stringify(log)).not.toContain(umlaut.last)
    expect(await placesWith(desk, needlesFor(umlaut))).toEqual([])
  })

  it('what stays in the person’s own rows is looked at as well', async () => {
    const desk = await freshDesk()
    const { anna, twin } = desk.truth.people
    await desk.run('update tickets set type = ? where id = ?', anna.email, desk.truth.tickets.annaClosed)
    const { plan, record } = await erasePerson(desk, [anna, twin], { disposition: 'redact' })
    expect(plan.review).toContainEqual({ table: 'tickets', column: 'type', rows: 1, reason: 'key' })
    expect(record.incomplete).toContain('left in tickets.type: key')
  })

  it.each(['redact', 'purge'] as const)(
    'a file that somebody else sent as well stays for them, without the person whom it names: %s',
    async (disposition) => {
      const desk = await freshDesk()
      const { anna, twin, bernd } = desk.truth.people
      const content = Buffer.from(`Rechnung für ${anna.name}, ${anna.email}\nSumme;12\n`)
      const sha = createHash('sha256').update(content).digest('hex')
      const [file] = await desk.run(
        "select distinct f.sha, f.id from stores s join store_files f on f.id = s.store_file_id where s.filename = 'aktion.csv'",
      )
      await desk.run('update store_files set sha = ? where id = ?', sha, file?.['id'])
      await desk.run(
        'update store_provider_dbs set sha = ?, data = ? where sha = ?',
        sha,
        content,
        file?.['sha'],
      )

      const { verification } = await erasePerson(desk, [anna, twin], { disposition })

      expectNothingLeft({ verification })
      const left = await desk.run(
        'select s.created_by_id, f.sha, p.data from stores s join store_files f on f.id = s.store_file_id join store_provider_dbs p on p.sha = f.sha where f.id = ?',
        file?.['id'],
      )
      const data = Buffer.from(left[0]?.['data'] as Uint8Array)
      expect(left.map((row) => row['created_by_id'])).toEqual([bernd.id])
      expect(data.toString()).toBe('Rechnung für [name], [e-mail]\nSumme;12\n')
      expect(left[0]?.['sha']).toBe(createHash('sha256').update(data).digest('hex'))
    },
  )

  it('raw mails still parse, digests and sizes fit, and a file that another sent stays', async () => {
    const desk = await freshDesk()
    const { anna, twin, bernd } = desk.truth.people
    const before = await snapshotOf(desk.database)

    await erasePerson(desk, [anna, twin], { disposition: 'redact' })

    const after = await snapshotOf(desk.database)
    const objects = new Map(
      [...rowsOf(after, 'store_objects').values()].map((row) => [row['id'], row['name']]),
    )
    const mails = [...rowsOf(after, 'stores').values()].filter(
      (row) => objects.get(row['store_object_id'] ?? '') === 'Ticket::Article::Mail',
    )
    expect(mails.length).toBeGreaterThanOrEqual(2)
    for (const mail of mails) {
      const sha = rowsOf(after, 'store_files').get(mail['store_file_id'] ?? '')?.['sha']
      const content = [...rowsOf(after, 'store_provider_dbs').values()].find((row) => row['sha'] === sha)
      const bytes = Buffer.from(content?.['data'] ?? '', 'hex')
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha)
      const parsed = await PostalMime.parse(bytes)
      expect(parsed.subject).toContain(lastingWord)
      expect(`${parsed.text}${parsed.html}`).toContain(lastingWord)
      expect(JSON.stringify(parsed)).not.toMatch(/Anna Lee|anna\.lee@/i)
      // Who else it went to can still be read.
      for (const { address } of [parsed.from, ...(parsed.to ?? []), ...(parsed.cc ?? [])].flatMap(
        (one) => one ?? [],
      ))
        expect(address).toMatch(/^[\w.-]+@[\w.-]+$/)
    }
    // Bernd sent the same file as Anna: hers is gone, his content is there.
    const files = [...rowsOf(after, 'stores').values()].filter((row) => row['filename'] === 'aktion.csv')
    expect(files.length).toBe(1)
    expect(files[0]?.['created_by_id']).toBe(String(bernd.id))
    const articles = [...rowsOf(after, 'ticket_articles').values()]
    for (const { message_id, message_id_md5 } of articles)
      expect(message_id_md5).toBe(
        message_id === null || message_id === undefined
          ? null
          : createHash('md5').update(message_id).digest('hex'),
      )
    expect(articles.length).toBe(rowsOf(before, 'ticket_articles').size)
  })
})

/** The value without its texts: what software reads is how it is built. */
function skeletonOf(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return value.map(skeletonOf)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, skeletonOf(item)]))
}

function tagsOf(html: string | null | undefined): readonly string[] {
  return [...(html ?? '').matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name ?? '')
}

function articlesOf(snapshot: Snapshot, ticket: number) {
  return [...rowsOf(snapshot, 'ticket_articles').values()].filter(
    (row) => row['ticket_id'] === String(ticket),
  )
}

function ticketOf(snapshot: Snapshot, ticket: number) {
  return rowsOf(snapshot, 'tickets').get(String(ticket)) ?? {}
}

/** The place lies in a row of an account, or of a ticket of theirs. */
function isOf(user: number, place: string, snapshot: Snapshot): boolean {
  const [table = '', , key = ''] = place.split(' ')
  const row = rowsOf(snapshot, table).get(key) ?? {}
  const owns = (ticket: string | null | undefined) =>
    rowsOf(snapshot, 'tickets').get(ticket ?? '')?.['customer_id'] === String(user)
  if (table === 'users') return key === String(user)
  if (table === 'tickets') return owns(key)
  return owns(row['ticket_id']) || owns(row['o_id']) || owns(row['related_o_id'])
}
