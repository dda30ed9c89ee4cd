import { describe, expect, it } from 'vitest'
import { entriesOfRun } from '../../src/engine/ledger/ledger.ts'
import { apply, byHints, erase, planOf, type PlanWish, refusalOf, resume } from '../support/run.ts'
import { rowsOf, snapshotOf } from '../support/snapshot.ts'
import type { ZammadPerson } from './lab/people.ts'
import { type ZammadDesk, zammadDesks } from './support/desk.ts'
import { noIndex } from './support/erasing.ts'

// The rest of what Zammad's data privacy does around a task: how it is asked for, watched, tried again and told.
describe('what Zammad does around a task, Expunge does around a run', () => {
  const freshDesk = zammadDesks()

  it('4, 20: one that fails says why and leaves the others alone; it is tried again from where it stood', async () => {
    const desk = await freshDesk()
    const { umlaut, word } = desk.truth.people
    await desk.run(
      `create function refuse() returns trigger language plpgsql as $$ begin if old.id = ${umlaut.id} then raise exception 'out of order'; end if; return new; end $$`,
    )
    await desk.run('create trigger refuse before update on users for each row execute function refuse()')
    const [failing, other] = [await planOf(desk, wishFor(umlaut)), await planOf(desk, wishFor(word))]
    const refusal = await refusalOf(apply(desk, failing))
    expect(refusal.remedy).toContain('expunge runs resume')
    expect((await apply(desk, other)).state).toBe('applied')
    expect((await desk.installation.runs.list()).map(({ state }) => state).toSorted()).toEqual([
      'applied',
      'failed',
    ])
    await desk.run(
      'create or replace function refuse() returns trigger language plpgsql as $$ begin return new; end $$',
    )
    const [failed] = (await desk.installation.runs.list()).filter(({ state }) => state === 'failed')
    expect((await resume(desk, failed?.id ?? '')).state).toBe('applied')
    expect(await emailOf(desk, umlaut)).toBe('')
  })

  it('13, 14: what was done is told in the ledger, without a name that would have to be deleted later', async () => {
    const desk = await freshDesk()
    const { umlaut } = desk.truth.people
    const { record } = await erase(desk, wishFor(umlaut))
    const entries = await entriesOfRun(desk.installation.ledger, record.id)
    expect(entries.length).toBeGreaterThan(2)
    for (const needle of [umlaut.last, umlaut.email, umlaut.first, umlaut.phone])
      expect(JSON.stringify(entries)).not.toContain(needle)
  })

  it('16: nothing happens without the digest of exactly what was shown', async () => {
    const desk = await freshDesk()
    const plan = await planOf(desk, wishFor(desk.truth.people.umlaut))
    expect((await refusalOf(apply(desk, { ...plan, disposition: 'purge' }))).code).toBe('plan-edited')
    expect(await emailOf(desk, desk.truth.people.umlaut)).toBe(desk.truth.people.umlaut.email)
  })

  it('17, 18: tickets by a rule, all that fit, and never one that is not finished', async () => {
    const desk = await freshDesk()
    const filter = "number like '20%'"
    const { plan } = await erase(desk, {
      disposition: 'purge',
      selection: { kind: 'filter', filter },
      stores: noIndex,
    })
    const after = await snapshotOf(desk.database)
    const states = new Map(
      [...rowsOf(after, 'ticket_states').values()].map((row) => [row['id'], row['name']]),
    )
    expect(plan.totals.tickets).toBeGreaterThan(30)
    const left = [...rowsOf(after, 'tickets').values()].filter((row) => row['number']?.startsWith('20'))
    expect(left.length).toBe(60 - plan.totals.tickets)
    expect(new Set(left.map((row) => states.get(row['state_id'] ?? '')))).toEqual(new Set(['open']))
  })

  it('19: a run that stands still is seen in the list, and can be taken up again', async () => {
    const desk = await freshDesk()
    const { umlaut } = desk.truth.people
    const plan = await planOf(desk, wishFor(umlaut))
    const { runs } = desk.installation
    const paused = await apply(desk, plan, {
      chunkRows: 1,
      between: async () => {
        const [run] = await runs.list()
        if (run !== undefined) await runs.request(run.id, 'pause')
      },
    })
    expect(paused.state).toBe('paused')
    expect((await runs.list()).map(({ state }) => state)).toEqual(['paused'])
    expect((await resume(desk, paused.id)).state).toBe('applied')
  })

  it('25: what nobody knows of and still refers to the person makes it incomplete, and says so beforehand', async () => {
    const desk = await freshDesk()
    const { umlaut } = desk.truth.people
    await desk.run(
      'create table addon_favourites (id serial primary key, user_id integer references users (id))',
    )
    await desk.run('insert into addon_favourites (user_id) values (?)', umlaut.id)
    const plan = await planOf(desk, { ...wishFor(umlaut), disposition: 'purge' })
    expect(plan.incomplete.join()).toContain('addon_favourites')
    const refusal = await refusalOf(apply(desk, plan))
    expect(refusal.message).toContain('addon_favourites')
    expect((await desk.run('select user_id from addon_favourites')).length).toBe(1)
    expect(await emailOf(desk, umlaut)).toBe(umlaut.email)
  })
})

function wishFor({ id }: Pick<ZammadPerson, 'id'>): PlanWish {
  return { disposition: 'redact', selection: byHints({ kind: 'id', value: String(id) }), stores: noIndex }
}

async function emailOf(desk: ZammadDesk, { id }: Pick<ZammadPerson, 'id'>): Promise<unknown> {
  const [row] = await desk.run('select email from users where id = ?', id)
  return row?.['email']
}
