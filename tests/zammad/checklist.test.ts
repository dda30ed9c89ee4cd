import { describe, expect, it } from 'vitest'
import { apply, byHints, erase, planned, planOf, refusalOf } from '../support/run.ts'
import { differenceOf, rowsOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'
import { type ZammadDesk, zammadDesks } from './support/desk.ts'
import { erasePerson, noIndex, placesWith } from './support/erasing.ts'
import { orphansIn } from './support/orphans.ts'
import { readByRuby } from './support/ruby.ts'

// What Zammad's own data privacy does, and what its manual says it cannot do. The numbers are those of
// docs/desks/zammad.md, which tells where Expunge goes another way.
describe('what Zammad keeps safe, Expunge keeps safe', () => {
  const freshDesk = zammadDesks()

  it('1, 10: a person or a ticket can be erased; with a ticket, its customer and their firm stay', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    const { plan } = await erase(desk, { disposition: 'purge', selection: byNumber('annaOpen') })
    const after = await snapshotOf(desk.database)
    expect(plan.totals.tickets).toBe(1)
    expect(rowsOf(after, 'tickets').has(String(desk.truth.tickets.annaOpen))).toBe(false)
    expect(rowsOf(after, 'users').has(String(anna.id))).toBe(true)
    expect(rowsOf(after, 'organizations').has(String(anna.organization))).toBe(true)
    expect(orphansIn(after)).toEqual([])
  })

  it('2, 5: what was erased before counts as done, and nothing is done twice', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await erasePerson(desk, [anna], { disposition: 'redact' })
    const before = await snapshotOf(desk.database)
    const { plan } = await erasePerson(desk, [anna], { disposition: 'redact' })
    expect(Object.keys(plan.counts)).toEqual([])
    expect(differenceOf(before, await snapshotOf(desk.database)).changed).toEqual([])
  })

  it('3: the system user and the last active administrator are refused', async () => {
    const desk = await freshDesk()
    const { admin, formerAdmin, system } = desk.truth.people
    const plan = ({ id }: { readonly id: number }) =>
      planOf(desk, { disposition: 'redact', selection: byHints({ kind: 'id', value: String(id) }) })
    expect((await refusalOf(plan(system))).message).toContain("Zammad's own system user")
    expect((await refusalOf(plan(admin))).message).toContain('active administrators')
    // One who is no longer active is not the last.
    expect((await plan(formerAdmin)).totals.persons).toBe(1)
  })

  it('6: an erased account cannot sign in, and gets no notification', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await erasePerson(desk, [anna], { disposition: 'redact' })
    const user = rowsOf(await snapshotOf(desk.database), 'users').get(String(anna.id))
    expect(user).toMatchObject({ active: 'false', password: null, login: `erased-${anna.id}`, email: '' })
    expect(await countIn(desk, 'tokens', 'user_id', anna.id)).toBe(0)
    expect(await countIn(desk, 'authorizations', 'user_id', anna.id)).toBe(0)
  })

  it('7: the tickets of a customer go, those that they handled as an agent stay with all their figures', async () => {
    const desk = await freshDesk()
    const { both } = desk.truth.people
    const before = await snapshotOf(desk.database)
    const { plan } = await erasePerson(desk, [both], { disposition: 'purge' })
    const after = await snapshotOf(desk.database)
    expect(rowsOf(after, 'tickets').has(String(desk.truth.tickets.boths))).toBe(false)
    const handled = (snapshot: Snapshot) =>
      [...rowsOf(snapshot, 'tickets').values()].filter((row) => row['owner_id'] === String(both.id)).length
    // Their own ticket was handled by somebody else.
    expect(handled(after)).toBe(handled(before))
    // Because reports count tickets by owner, the account stays, without a name; the plan says so.
    expect(plan.totals.rowsByUnit['redacted_persons']).toBe(1)
    expect(rowsOf(after, 'users').get(String(both.id))).toMatchObject({ email: '', active: 'false' })
  })

  it('7, 11: the plan counts the tickets; one that comes before the run is theirs as well, very many stop it', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    const { plan } = await planned(desk, {
      disposition: 'purge',
      selection: byHints({ kind: 'id', value: String(anna.id) }),
      stores: noIndex,
    })
    expect(plan.counts['tickets']).toMatchObject({ purge: 3 })
    const more = (number: string) =>
      desk.run(
        'insert into tickets (group_id, priority_id, state_id, number, title, owner_id, customer_id, created_by_id, updated_by_id, created_at, updated_at) values (1, 2, 2, ?, ?, 1, ?, 1, 1, now(), now())',
        number,
        'Neu',
        anna.id,
      )
    await more('90000')
    const { counts } = await apply(desk, plan)
    expect(counts['tickets']).toMatchObject({ purge: 4 })
    expect(rowsOf(await snapshotOf(desk.database), 'users').has(String(anna.id))).toBe(false)
  })

  it('8: the firm of its only member goes when it is asked for; a firm of several members stays', async () => {
    const desk = await freshDesk()
    const { anna, bernd } = desk.truth.people
    await erasePerson(desk, [anna], { disposition: 'purge', organization: true })
    const selection = { ...byHints({ kind: 'id', value: String(bernd.id) }), organization: true }
    const refusal = await refusalOf(planOf(desk, { disposition: 'purge', selection }))
    expect(refusal.code).toBe('organization-has-members')
    const after = await snapshotOf(desk.database)
    const names = [...rowsOf(after, 'organizations').values()].map((row) => row['name'])
    expect(names).toEqual(['Acme'])
    expect(orphansIn(after)).toEqual([])
  })

  it('9: members of an organization that goes belong to none', async () => {
    const desk = await freshDesk()
    const { anna, vip } = desk.truth.people
    await desk.run('update tickets set organization_id = ? where customer_id = ?', anna.organization, vip.id)
    await erasePerson(desk, [anna], { disposition: 'purge', organization: true })
    expect(
      await desk.run('select distinct organization_id from tickets where customer_id = ?', vip.id),
    ).toEqual([{ organization_id: null }])
  })

  it('12: no copy of a name is kept anywhere, not even with asterisks', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await erasePerson(desk, [anna], { disposition: 'redact' })
    const tasks = rowsOf(await snapshotOf(desk.database), 'data_privacy_tasks')
    expect([...tasks.values()].filter((row) => row['deletable_id'] === String(anna.id))).toEqual([])
    expect(await placesWith(desk, ['a*e@e*e.org'])).toHaveLength(2)
  })

  it('23: whatever belongs to an account goes with it', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await erasePerson(desk, [anna], { disposition: 'purge' })
    for (const [table, column] of belongings)
      expect([table, await countIn(desk, table, column, anna.id)]).toEqual([table, 0])
    const after = await snapshotOf(desk.database)
    expect(rowsOf(after, 'users').has(String(anna.id))).toBe(false)
    // Whose a session is stands inside of it; those of others go on.
    const users = (await readByRuby(after))
      .filter(({ place }) => place.startsWith('sessions '))
      .map(({ value }) => (value as { readonly user_id: number }).user_id)
    expect(users).toEqual([desk.truth.people.bernd.id, desk.truth.people.both.id])
    expect(orphansIn(after)).toEqual([])
  })

  it('24: rows that others keep and that they made are the system user’s from then on', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await desk.run('update ticket_states set updated_by_id = ? where name = ?', anna.id, 'closed')
    await desk.run(
      'insert into macros (name, perform, active, ux_flow_next_up, created_by_id, updated_by_id, created_at, updated_at) values (?, ?, true, ?, ?, ?, now(), now())',
      'M',
      '{}',
      'none',
      anna.id,
      anna.id,
    )
    await erasePerson(desk, [anna], { disposition: 'purge' })
    expect(await desk.run('select updated_by_id from ticket_states where name = ?', 'closed')).toEqual([
      { updated_by_id: 1 },
    ])
    expect(await desk.run('select created_by_id, updated_by_id from macros')).toEqual([
      { created_by_id: 1, updated_by_id: 1 },
    ])
    const { rows } = {
      rows: await desk.run(
        'select created_by_id from ticket_articles where ticket_id = ?',
        desk.truth.tickets.reassigned,
      ),
    }
    expect(rows).toEqual([{ created_by_id: 1 }])
  })

  it('26, 27: with a ticket go its articles, files, histories, links, tags and everything that points to it', async () => {
    const desk = await freshDesk()
    const { annaClosed, annaMerged, others } = desk.truth.tickets
    const before = await snapshotOf(desk.database)
    const shared = [...rowsOf(before, 'store_provider_dbs').values()].filter((row) =>
      row['data']?.includes(Buffer.from('WINTER,4711').toString('hex')),
    )
    expect(shared).toHaveLength(1)
    await erase(desk, { disposition: 'purge', selection: byNumber('annaClosed') })
    const after = await snapshotOf(desk.database)
    // What was merged into it is a part of it.
    for (const ticket of [annaClosed, annaMerged]) {
      for (const [table, column] of ticketBelongings)
        expect([
          table,
          [...rowsOf(after, table).values()].filter(
            (row) => row[column] === String(ticket) && isTicketRow(after, table, row),
          ),
        ]).toEqual([table, []])
    }
    expect(orphansIn(after)).toEqual([])
    // Content that somebody else uses stays, until the last of them goes.
    expect(rowsOf(after, 'store_files').has(storeFileOf(before, shared[0]?.['sha']))).toBe(true)
    await erase(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers: [numberOf(before, others)] },
    })
    expect(
      rowsOf(await snapshotOf(desk.database), 'store_files').has(storeFileOf(before, shared[0]?.['sha'])),
    ).toBe(false)
  })
})

describe('what Zammad’s manual says it cannot do', () => {
  const freshDesk = zammadDesks()

  it('a person goes and their tickets stay, with every figure of every report', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    const before = await reportsOf(desk)
    const tickets = (await snapshotOf(desk.database)).get('tickets')?.size
    await erasePerson(desk, [anna], { disposition: 'redact' })
    expect((await snapshotOf(desk.database)).get('tickets')?.size).toBe(tickets)
    expect(await reportsOf(desk)).toEqual(before)
  })

  it('their messages go from the tickets of others', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await erasePerson(desk, [anna], { disposition: 'redact' })
    const written = await desk.run(
      'select body from ticket_articles where created_by_id = ? and ticket_id in (?, ?)',
      anna.id,
      desk.truth.tickets.others,
      desk.truth.tickets.reassigned,
    )
    expect(written).toEqual([{ body: '[removed]' }, { body: '[removed]' }])
  })

  it('their name goes from notes, and from tickets that were once theirs', async () => {
    const desk = await freshDesk()
    const { anna, twin } = desk.truth.people
    await erasePerson(desk, [anna, twin], { disposition: 'redact' })
    const notes = await desk.run(
      'select body from ticket_articles where internal and ticket_id = ?',
      desk.truth.tickets.others,
    )
    expect(notes).toHaveLength(1)
    expect(String(notes[0]?.['body'])).toContain('tauschen')
    expect(String(notes[0]?.['body'])).not.toMatch(/Anna|Lindenallee/)
    const moved = await desk.run(
      "select h.value_from, h.value_to, h.id_from from histories h join history_attributes a on a.id = h.history_attribute_id where a.name = 'customer' and h.o_id = ?",
      desk.truth.tickets.reassigned,
    )
    expect(moved).toEqual([{ value_from: '[name]', value_to: 'Bernd Holm', id_from: anna.id }])
  })
})

const belongings: readonly (readonly [string, string])[] = [
  ['tokens', 'user_id'],
  ['authorizations', 'user_id'],
  ['online_notifications', 'user_id'],
  ['taskbars', 'user_id'],
  ['user_devices', 'user_id'],
  ['mentions', 'user_id'],
  ['cti_caller_ids', 'user_id'],
  ['recent_views', 'created_by_id'],
  ['recent_closes', 'user_id'],
  ['user_two_factor_preferences', 'user_id'],
  ['roles_users', 'user_id'],
  ['organizations_users', 'user_id'],
  ['oauth_access_tokens', 'resource_owner_id'],
  ['oauth_access_grants', 'resource_owner_id'],
  ['activity_streams', 'created_by_id'],
  ['users', 'id'],
]

const ticketBelongings: readonly (readonly [string, string])[] = [
  ['tickets', 'id'],
  ['ticket_articles', 'ticket_id'],
  ['ticket_time_accountings', 'ticket_id'],
  ['ticket_shared_draft_zooms', 'ticket_id'],
  ['histories', 'related_o_id'],
  ['links', 'link_object_source_value'],
  ['links', 'link_object_target_value'],
  ['mentions', 'mentionable_id'],
  ['ai_stored_results', 'related_object_id'],
]

/** Articles of another ticket have numbers that a ticket may have too. */
function isTicketRow(_: Snapshot, table: string, row: Readonly<Record<string, string | null>>): boolean {
  return table !== 'histories' || row['related_history_object_id'] === '1'
}

function byNumber(name: 'annaOpen' | 'annaClosed') {
  return { kind: 'tickets' as const, numbers: [{ annaOpen: '10002', annaClosed: '10001' }[name]] }
}

function numberOf(snapshot: Snapshot, ticket: number): string {
  return rowsOf(snapshot, 'tickets').get(String(ticket))?.['number'] ?? ''
}

function storeFileOf(snapshot: Snapshot, sha: string | null | undefined): string {
  return [...rowsOf(snapshot, 'store_files').values()].find((row) => row['sha'] === sha)?.['id'] ?? ''
}

async function countIn(desk: ZammadDesk, table: string, column: string, id: number): Promise<number> {
  const [row] = await desk.run(`select count(*) as count from ${table} where ${column} = ?`, id)
  return Number(row?.['count'])
}

/** The figures of Zammad's own reports, as its code counts them: made here once more, and not from the data map. */
async function reportsOf(desk: ZammadDesk): Promise<readonly unknown[]> {
  const queries = [
    "select to_char(t.created_at, 'YYYY-MM') as month, count(*) from tickets t join ticket_states s on s.id = t.state_id join ticket_state_types y on y.id = s.state_type_id where y.name <> 'merged' group by 1 order by 1",
    "select to_char(close_at, 'YYYY-MM') as month, group_id, count(*), sum(close_in_min), sum(first_response_diff_in_min) from tickets group by 1, 2 order by 1, 2",
    "select to_char(h.created_at, 'YYYY-MM') as month, count(*) from histories h join history_objects o on o.id = h.history_object_id join history_attributes a on a.id = h.history_attribute_id join ticket_states f on f.id = h.id_from join ticket_states t on t.id = h.id_to where o.name = 'Ticket' and a.name = 'state' and f.name = 'closed' and t.name = 'open' group by 1 order by 1",
    "select h.id_from, h.id_to, count(*) from histories h join history_attributes a on a.id = h.history_attribute_id where a.name = 'group' group by 1, 2 order by 1, 2",
    "select to_char(created_at, 'YYYY-MM') as month, type_id, sender_id, count(*) from ticket_articles group by 1, 2, 3 order by 1, 2, 3",
    'select type_id, created_by_id, sum(time_unit) from ticket_time_accountings group by 1, 2 order by 1, 2',
    'select count(distinct customer_id), count(distinct organization_id), count(distinct owner_id) from tickets',
    'select tag_item_id, count(*) from tags group by 1 order by 1',
  ]
  const figures: unknown[] = []
  for (const query of queries) figures.push(await desk.run(query))
  return figures
}
