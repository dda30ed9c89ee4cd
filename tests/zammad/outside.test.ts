import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { startBuckets } from '../outside/support/buckets.ts'
import { environment } from '../outside/support/desk.ts'
import { startSearch } from '../outside/support/search.ts'
import { temporaryFolder } from '../support/folders.ts'
import { resume, verify } from '../support/run.ts'
import { type ZammadDesk, zammadDesks } from './support/desk.ts'
import { erasePerson } from './support/erasing.ts'

/** Digests of a file of Anna's alone, and of one that Bernd has as well. */
const [own = '', shared = ''] = ['of Anna', 'of both'].map((text) =>
  createHash('sha256').update(text).digest('hex'),
)

describe('what Zammad keeps outside of its database', () => {
  const freshDesk = zammadDesks()
  const ends: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
    for (const name of Object.keys(environment)) delete process.env[name]
  })

  it('files in a folder go with their last use, by the path that Zammad gives them', async () => {
    const desk = await freshDesk()
    await keepOutside(desk, 'File')
    const folder = temporaryFolder('storage')
    for (const sha of [own, shared]) {
      const file = join(folder, ...(/^(.{4})(.{4})(.{5})(.{5})(.{7})(.{7})(.*)$/.exec(sha) ?? []).slice(1))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, 'content')
    }
    const { record } = await erasePerson(desk, [desk.truth.people.anna], {
      disposition: 'redact',
      stores: { files: folder, index: 'none' },
    })
    expect(record.incomplete).toEqual([])
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    expect(left.map(({ name }) => name)).toEqual([shared.slice(32)])
  })

  it('files in a bucket go by their digest; while it cannot be reached the run is incomplete, and done when it can', async () => {
    const desk = await freshDesk()
    await keepOutside(desk, 'S3')
    Object.assign(process.env, environment)
    const buckets = await startBuckets()
    ends.push(() => buckets.end())
    for (const sha of [own, shared]) await buckets.put(sha)
    await buckets.stop()
    const stores = { files: buckets.place, index: 'none' }
    const { record } = await erasePerson(desk, [desk.truth.people.anna], { disposition: 'redact', stores })
    expect(record.incomplete.join()).toContain('outside the database: 1 of files')
    expect(JSON.stringify(record.incomplete)).not.toContain(own)
    await buckets.again()
    expect(await buckets.keys()).toEqual([own, shared].toSorted())
    expect((await resume(desk, record.id)).incomplete).toEqual([])
    expect(await buckets.keys()).toEqual([shared])
  })

  it('28: documents in Elasticsearch lose the person, those of purged rows go, and others stay whole', async () => {
    const desk = await freshDesk()
    Object.assign(process.env, environment)
    const search = await startSearch()
    ends.push(() => search.stop())
    const { anna, twin, bernd } = desk.truth.people
    const { annaClosed, others, joannas } = desk.truth.tickets
    for (const ticket of [annaClosed, others, joannas])
      await search.put('desk_ticket', ticket, documentOf(ticket, ticket === annaClosed ? anna : bernd))
    for (const person of [anna, bernd])
      await search.put('desk_user', person.id, {
        id: person.id,
        email: person.email,
        firstname: person.first,
        lastname: person.last,
        fullname: person.name,
      })
    for (const kind of ['organization', 'cti_log']) await search.put(`desk_${kind}`, 900, { id: 900 })
    const text = `Mail an ${anna.email}`
    const [answer] = await desk.run('select id, content_id from knowledge_base_answer_translations limit 1')
    await desk.run(
      'update knowledge_base_answer_translation_contents set body = ? where id = ?',
      text,
      answer?.['content_id'],
    )
    const [message] = await desk.run('select id, chat_session_id from chat_messages order by id limit 1')
    await desk.run('update chat_messages set content = ? where id = ?', text, message?.['id'])
    const copies = [
      ['desk_knowledge_base_answer_translation', Number(answer?.['id'])],
      ['desk_chat_session', Number(message?.['chat_session_id'])],
    ] as const
    for (const [index, id] of copies) await search.put(index, id, { id, content: { body: text } })
    const stores = { index: search.place }
    const { record } = await erasePerson(desk, [anna, twin], { disposition: 'redact', stores })
    expect(await search.get('desk_ticket', annaClosed)).toEqual({
      id: annaClosed,
      title: '[removed]',
      state_id: 4,
      group_id: 3,
    })
    expect(JSON.stringify(await search.get('desk_ticket', others))).not.toContain('Anna')
    expect(await search.get('desk_ticket', joannas)).toHaveProperty('article')
    expect(await search.get('desk_user', anna.id)).toEqual({
      id: anna.id,
      email: '',
      firstname: 'Erased',
      lastname: String(anna.id),
    })
    expect(await search.get('desk_user', bernd.id)).toHaveProperty('fullname', bernd.name)
    // What is masked in a row below is in the document of the row above.
    for (const [index, id] of copies)
      expect(JSON.stringify(await search.get(index, id))).not.toContain(anna.email)
    expect(record.incomplete).toEqual([])
    expect(record.toIndexAnew).toEqual(['index'])
    expect((await verify(desk, record.id)).outcome).not.toBe('incomplete')

    await erasePerson(desk, [anna], { disposition: 'purge', stores })
    expect(await search.get('desk_ticket', annaClosed)).toBeUndefined()
    expect(await search.get('desk_user', anna.id)).toBeUndefined()
  })
})

/** Gives Anna two files whose content lies elsewhere; Bernd has one of them as well. */
async function keepOutside(desk: ZammadDesk, provider: 'File' | 'S3'): Promise<void> {
  const [mine] = await desk.run(
    'select min(id) as id from ticket_articles where ticket_id = ?',
    desk.truth.tickets.annaClosed,
  )
  const [his] = await desk.run(
    'select max(id) as id from ticket_articles where created_by_id = ?',
    desk.truth.people.bernd.id,
  )
  for (const [sha, articles] of [
    [own, [mine?.['id']]],
    [shared, [mine?.['id'], his?.['id']]],
  ] as const) {
    const [file] = await desk.run(
      'insert into store_files (sha, provider, created_at, updated_at) values (?, ?, now(), now()) returning id',
      sha,
      provider,
    )
    for (const article of articles)
      await desk.run(
        "insert into stores (store_object_id, store_file_id, o_id, filename, created_by_id, created_at, updated_at) select o.id, ?, ?, 'datei.bin', 1, now(), now() from store_objects o where o.name = 'Ticket::Article'",
        file?.['id'],
        String(article),
      )
  }
}

function documentOf(ticket: number, customer: { readonly name: string; readonly email: string }) {
  return {
    id: ticket,
    title: `Anfrage von ${customer.name}`,
    state_id: 4,
    group_id: 3,
    customer: { fullname: customer.name, email: customer.email },
    article: [{ body: `Anna Lee schrieb, und ${customer.name} antwortete`, attachment: [] }],
  }
}
