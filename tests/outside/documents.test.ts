import { afterEach, describe, expect, it } from 'vitest'
import { lookAt } from '../../src/engine/outside/outside.ts'
import type { DeskAtHand } from '../support/desk.ts'
import { found, keptWith } from '../support/kept.ts'
import {
  apply,
  byHints,
  certificateOf,
  erase,
  planOf,
  refusalOf,
  resume,
  unexplained,
  verify,
} from '../support/run.ts'
import { canaries, outsideDesks } from './support/desk.ts'
import { indexDesk, type Search, startSearch } from './support/search.ts'

const anna = { selection: byHints({ kind: 'email', value: 'annabel@canary.example.org' }) }
const needles = ['zyxolotl', 'annabel@canary.example.org']

describe.each(['postgresql', 'mariadb', 'sqlite'] as const)(
  'documents of a search index, with a desk on %s',
  (engine) => {
    const freshDesk = outsideDesks(engine)
    const servers: Search[] = []
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop()
    })
    const begin = async (): Promise<{ desk: DeskAtHand; search: Search; stores: Record<string, string> }> => {
      const search = await startSearch()
      servers.push(search)
      await indexDesk(search)
      const desk = await freshDesk()
      await desk.run('update files set sha = null')
      return { desk, search, stores: { main: search.place } }
    }
    const everything = async (search: Search) =>
      JSON.stringify([
        ...(await Promise.all([1, 2, 3, 4].map((id) => search.get('desk_ticket', id)))),
        ...(await Promise.all([1, 2, 3].map((id) => search.get('desk_user', id)))),
      ])

    it('are cut down to what their rows say, where the row or what belongs to it has changed', async () => {
      const { desk, search, stores } = await begin()
      const before = await everything(search)
      expect(found(before, needles)).toEqual(needles)
      const { plan, record, verification } = await erase(desk, { disposition: 'redact', ...anna, stores })
      expect(record.incomplete).toEqual([])
      expect(record.toIndexAnew).toEqual(['main'])
      expect(plan.warnings.join()).toContain('until the desk indexes them anew')
      expect(await search.get('desk_ticket', 1)).toEqual({
        id: 1,
        title: '[removed]',
        state: 'closed',
        created: '2026-01-02T10:00:00.000Z',
      })
      // Of Ben, and only a message in it named her.
      expect(await search.get('desk_ticket', 3)).toEqual({
        id: 3,
        title: 'An invoice',
        state: 'open',
        created: '2026-01-02T10:00:00.000Z',
      })
      expect(await search.get('desk_ticket', 4)).toHaveProperty('customer.name', 'Ben Other')
      expect(await search.get('desk_user', 1)).toEqual({
        id: 1,
        name: 'erased-1',
        email: null,
        language: 'de',
      })
      expect(await search.get('desk_user', 2)).toHaveProperty('tickets', 2)
      expect(found(await everything(search), needles)).toEqual([])
      expect(verification.outcome).toBe('nothing left')
      expect(found(JSON.stringify([plan, record, verification]), canaries)).toEqual([])
      expect(await keptWith(desk, canaries)).toEqual([])
      expect((await certificateOf(desk, record.id)).ownerTasks).toContain('search-index')
    })

    it('go where the row goes', async () => {
      const { desk, search, stores } = await begin()
      const { record, verification } = await erase(desk, { disposition: 'purge', ...anna, stores })
      expect(record.incomplete).toEqual([])
      expect(record.counts['main']).toEqual({ purge: 3, rewrite: 1 })
      expect(await search.get('desk_ticket', 1)).toBeUndefined()
      expect(await search.get('desk_ticket', 2)).toBeUndefined()
      expect(await search.get('desk_user', 1)).toBeUndefined()
      expect(await search.get('desk_ticket', 4)).toHaveProperty('customer.name', 'Ben Other')
      expect(verification.outcome).toBe('nothing left')
    })

    it('of a ticket whose agent is erased lose the agent', async () => {
      const { desk, search, stores } = await begin()
      await search.put('desk_ticket', 4, {
        id: 4,
        title: 'Nothing of her',
        state: 'closed',
        agent: { name: 'Cora Agent' },
      })
      const cora = byHints({ kind: 'email', value: 'cora@example.org' })
      const { verification } = await erase(desk, { disposition: 'redact', selection: cora, stores })
      expect(await search.get('desk_ticket', 4)).toEqual({ id: 4, title: 'Nothing of her', state: 'closed' })
      expect(unexplained(verification)).toEqual([])
    })

    it('while the server is away the run is incomplete and cannot be verified; resuming it later does the rest', async () => {
      const { desk, search, stores } = await begin()
      const plan = await planOf(desk, { disposition: 'redact', ...anna, stores })
      await search.stop()
      const record = await apply(desk, plan)
      expect(record.incomplete.join()).toMatch(
        /^outside the database: \d+ of main not removed \(its server cannot be reached \(ECONNREFUSED\)\)$/,
      )
      expect(await keptWith(desk, canaries)).toEqual([])
      const seen = await verify(desk, record.id)
      expect(seen).toMatchObject({ outcome: 'could not', error: 'search-not-asked' })
      const back = await startSearch()
      servers.push(back)
      await indexDesk(back)
      const later = await resume(desk, record.id, { stores: { main: back.place } })
      expect(later.incomplete).toEqual([])
      expect(found(await everything(back), needles)).toEqual([])
    })

    it.each([
      [
        'wrong credentials',
        (place: string) => place.replace('SEARCH_LOGIN', 'WRONG_KEYS'),
        /refused the credentials \(401 security_exception\)/,
      ],
      [
        'an index that is not there',
        (place: string) => place.replace('/desk?', '/dask?'),
        /its index is not there/,
      ],
    ])('%s leave every document on the list', async (_, changed, reason) => {
      const { desk, search } = await begin()
      const stores = { main: changed(search.place) }
      const plan = await planOf(desk, { disposition: 'redact', ...anna, stores })
      const record = await apply(desk, plan)
      expect(record.incomplete.join()).toMatch(reason)
      expect(found(JSON.stringify(record), canaries)).toEqual([])
      const later = await resume(desk, record.id, { stores: { main: search.place } })
      expect(later.incomplete).toEqual([])
      expect(found(await everything(search), needles)).toEqual([])
    })

    it('that the desk writes in between are read again, and not overwritten with older data', async () => {
      const { desk, search, stores } = await begin()
      const plan = await planOf(desk, { disposition: 'redact', ...anna, stores })
      // The desk's job was late: it writes what it had read before the erasure.
      await search.behave({
        touch: {
          index: 'desk_ticket',
          id: '1',
          source: {
            id: 1,
            title: 'Help for Annabel Zyxolotl',
            state: 'reopened',
            customer: 'Annabel Zyxolotl',
          },
        },
        busyActions: 2,
      })
      const record = await apply(desk, plan)
      expect(record.incomplete).toEqual([])
      expect(await search.get('desk_ticket', 1)).toEqual({ id: 1, title: '[removed]', state: 'closed' })
      expect(found(await everything(search), needles)).toEqual([])
    })

    it('a busy server is asked again', async () => {
      const { desk, search, stores } = await begin()
      const plan = await planOf(desk, { disposition: 'purge', ...anna, stores })
      await search.behave({ busy: 2, busyActions: 3 })
      expect((await apply(desk, plan)).incomplete).toEqual([])
      expect(await search.get('desk_ticket', 1)).toBeUndefined()
    })

    it('what the desk indexes anew with the person in it is found by verification, and told by its place alone', async () => {
      const { desk, search, stores } = await begin()
      const plan = await planOf(desk, { disposition: 'redact', ...anna, stores })
      const record = await apply(desk, plan)
      await search.put('desk_ticket', 3, { id: 3, messages: [{ body: 'as Annabel Zyxolotl said' }] })
      const seen = await verify(desk, record.id)
      expect(seen.outcome).toBe('findings')
      expect(seen.findings).toEqual([
        expect.objectContaining({
          table: 'main',
          column: 'desk_ticket',
          key: ['3'],
          kind: 'name',
          form: 'document',
        }),
      ])
      expect(found(JSON.stringify(seen), canaries)).toEqual([])
    })

    it('of a purged ticket that came back are found by verification, without a person to search for', async () => {
      const { desk, search, stores } = await begin()
      const tickets = { kind: 'tickets', numbers: ['1', '4'] } as const
      const record = await apply(
        desk,
        await planOf(desk, { disposition: 'purge', selection: tickets, stores }),
      )
      await search.put('desk_ticket', 4, { id: 4 })
      expect(unexplained(await verify(desk, record.id))).toEqual(['main.desk_ticket 4 document'])
    })

    it('of a ticket under a hold stay as they are', async () => {
      const { desk, search, stores } = await begin()
      await desk.run("update tickets set state = 'held' where id = 2")
      const { verification } = await erase(desk, { disposition: 'redact', ...anna, stores })
      expect(await search.get('desk_ticket', 2)).toHaveProperty('title', 'Mail annabel@canary.example.org')
      expect(unexplained(verification)).toEqual([])
    })

    it('is tried beforehand without changing anything', async () => {
      const { desk, search } = await begin()
      const { readSecret } = desk.installation
      const indexes = ['*_ticket', '*_user']
      expect(await lookAt(search.place, indexes, readSecret)).toBe('answers, with 2 indexes')
      expect(await lookAt('none', indexes, readSecret)).toBe('said not to be there')
      await expect(lookAt(search.place, ['*_other'], readSecret)).rejects.toThrow(
        'its index desk_other is not there',
      )
    })

    it('without a word where the index is the run is incomplete; where there is none, nothing is missing', async () => {
      const { desk } = await begin()
      const unknown = await planOf(desk, { disposition: 'redact', ...anna })
      expect(unknown.incomplete.join()).toContain('of main, whose place is not known')
      expect(unknown.warnings.join()).toContain('nobody said where that is for this desk: --store main=PLACE')
      const none = await planOf(desk, { disposition: 'redact', ...anna, stores: { main: 'none' } })
      expect(none.incomplete).toEqual([])
      expect((await apply(desk, none)).incomplete).toEqual([])
      const refused = await refusalOf(
        planOf(desk, { disposition: 'redact', ...anna, stores: { main: '/srv/files' } }),
      )
      expect(refused).toMatchObject({ code: 'bad-place' })
    })
  },
)
