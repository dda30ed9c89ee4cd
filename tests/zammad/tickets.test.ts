import { describe, expect, it } from 'vitest'
import { countsOf, countsOfPlan } from '../support/counts.ts'
import { byHints, erase, type PlanWish, refusalOf, planOf } from '../support/run.ts'
import { differenceOf, rowsOf, snapshotOf, type TextRow } from '../support/snapshot.ts'
import { type ZammadDesk, zammadDesks } from './support/desk.ts'
import { expectNothingLeft, noIndex } from './support/erasing.ts'
import { orphansIn } from './support/orphans.ts'

const finished = "state = 'closed' and closed < 60 days ago and group = 'Rechnung'"

describe('tickets of Zammad', () => {
  const freshDesk = zammadDesks()

  it('by a filter: all that is personal goes, names of states and groups stay for the reports', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const { plan, verification } = await erase(desk, byFilter(finished, 'redact'))
    const after = await snapshotOf(desk.database)
    expectNothingLeft({ verification })
    expect(plan.totals.tickets).toBeGreaterThan(5)
    expect(countsOf(differenceOf(before, after))).toEqual(countsOfPlan(plan))
    const gone = [...rowsOf(after, 'tickets').values()].filter((row) => row['title'] === '[removed]')
    expect(gone.length).toBe(plan.totals.tickets)
    for (const ticket of gone) {
      const articles = rowsWith(after.get('ticket_articles'), 'ticket_id', ticket['id'])
      for (const article of articles) expect(article).toMatchObject(emptyArticle)
      for (const row of historyOf(after, ticket['id'])) expect(isKept(row, after)).toBe(true)
    }
  })

  it('by a filter, purged: nothing points to what is gone', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const { plan, record } = await erase(desk, byFilter(finished, 'purge'))
    const after = await snapshotOf(desk.database)
    expect(countsOf(differenceOf(before, after))).toEqual(countsOfPlan(plan))
    expect(record.counts).toEqual(plan.counts)
    expect(orphansIn(after)).toEqual([])
  })

  it('are closed the way Zammad does it, with a note beside, and keep the clock of the others', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    await erase(desk, {
      ...byNumber('10002', 'redact'),
      transition: 'closed',
      note: 'Erased on request',
    })
    const after = await snapshotOf(desk.database)
    const { annaOpen } = desk.truth.tickets
    const closed = idOf(after, 'ticket_states', 'closed')
    expect(rowsOf(after, 'tickets').get(String(annaOpen))).toMatchObject({
      state_id: closed,
      close_at: '2025-01-01 00:00:00',
      updated_by_id: '1',
    })
    const added = differenceOf(before, after).added
    expect(added.map(({ table, row }) => [table, row['created_by_id']])).toEqual([
      ['histories', '1'],
      ['ticket_articles', '1'],
    ])
    expect(added[0]?.row).toMatchObject({
      history_type_id: idOf(after, 'history_types', 'updated'),
      history_attribute_id: idOf(after, 'history_attributes', 'state'),
      id_from: idOf(after, 'ticket_states', 'open'),
      id_to: closed,
      value_from: 'open',
      value_to: 'closed',
      o_id: String(annaOpen),
    })
    expect(added[1]?.row).toMatchObject({
      body: 'Erased on request',
      internal: 'true',
      type_id: idOf(after, 'ticket_article_types', 'note'),
      sender_id: idOf(after, 'ticket_article_senders', 'System'),
    })
    const refusal = await refusalOf(planOf(desk, { ...byNumber('10002', 'redact'), transition: 'new' }))
    expect(refusal.code).toBe('bad-transition')
  })

  it('lose their files alone, raw mails that hold them included; and one file alone', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)
    const file = await storeNamed(desk, 'Rechnung Anna Lee.csv')
    const { plan } = await erase(desk, { ...byNumber('10001', 'redact'), attachments: [String(file)] })
    expect(plan.counts['stores']).toEqual({ purge: 1 })
    const one = differenceOf(before, await snapshotOf(desk.database))
    // The same file of somebody else keeps its content.
    expect(one.removed).toEqual([{ table: 'stores', key: String(file) }])
    await erase(desk, { ...byNumber('10001', 'redact'), attachmentsOnly: true })
    const after = await snapshotOf(desk.database)
    const articles = rowsWith(
      after.get('ticket_articles'),
      'ticket_id',
      String(desk.truth.tickets.annaClosed),
    )
    for (const article of articles)
      expect(
        rowsWith(after.get('stores'), 'o_id', article['id']).filter((row) => isOfArticle(row, after)),
      ).toEqual([])
    expect(articles.map((row) => row['body'])).not.toContain('[removed]')
    expect(orphansIn(after)).toEqual([])
  })

  it('that are only linked, merged elsewhere or not, are none of it', async () => {
    const desk = await freshDesk()
    const { annaClosed, others, joannas } = desk.truth.tickets
    await desk.run(
      "update tickets set state_id = (select id from ticket_states where name = 'merged') where id in (?, ?)",
      others,
      joannas,
    )
    const link = (type: string, source: number, target: number) =>
      desk.run(
        'insert into links (link_type_id, link_object_source_id, link_object_source_value, link_object_target_id, link_object_target_value, created_at, updated_at) select t.id, o.id, ?, o.id, ?, now(), now() from link_types t, link_objects o where t.name = ? and o.name = ?',
        source,
        target,
        type,
        'Ticket',
      )
    await link('normal', annaClosed, others)
    const { plan } = await erase(desk, { ...byNumber('10001', 'purge'), stores: noIndex })
    expect(plan.totals.tickets).toBe(2)
    const after = await snapshotOf(desk.database)
    expect(rowsOf(after, 'tickets').has(String(others))).toBe(true)
    expect(rowsOf(after, 'tickets').has(String(joannas))).toBe(true)
  })

  it('that were merged into one stand for it, and go along with it', async () => {
    const desk = await freshDesk()
    const { plan } = await erase(desk, byNumber('10003', 'purge'))
    expect(plan.totals.tickets).toBe(2)
    expect(plan.warnings.join()).toContain('10001')
    const after = await snapshotOf(desk.database)
    for (const ticket of [desk.truth.tickets.annaClosed, desk.truth.tickets.annaMerged])
      expect(rowsOf(after, 'tickets').has(String(ticket))).toBe(false)
  })

  it('that were merged into one and are another customer’s go along, and the plan warns of it', async () => {
    const desk = await freshDesk()
    const { anna, bernd } = desk.truth.people
    const warned = () =>
      planOf(desk, {
        disposition: 'redact',
        selection: byHints({ kind: 'id', value: String(anna.id) }),
        stores: noIndex,
      }).then(({ warnings }) => warnings.filter((warning) => warning.includes('another customer')))
    expect(await warned()).toEqual([])
    await desk.run('update tickets set customer_id = ? where id = ?', bernd.id, desk.truth.tickets.annaMerged)
    expect(await warned()).toEqual([
      '1 of the tickets is another customer’s and goes along, because it is a part of one of this person’s, as a merged ticket is',
    ])
  })
})

const emptyArticle = {
  from: '[removed]',
  to: null,
  cc: null,
  subject: null,
  reply_to: null,
  message_id: null,
  message_id_md5: null,
  in_reply_to: null,
  body: '[removed]',
  preferences: null,
}

function byFilter(filter: string, disposition: PlanWish['disposition']): PlanWish {
  return { disposition, selection: { kind: 'filter', filter } }
}

function byNumber(number: string, disposition: PlanWish['disposition']): PlanWish {
  return { disposition, selection: { kind: 'tickets', numbers: [number] } }
}

type Rows = ReadonlyMap<string, TextRow> | undefined

function rowsWith(rows: Rows, column: string, value: string | null | undefined): readonly TextRow[] {
  return [...(rows?.values() ?? [])].filter((row) => row[column] === value)
}

function idOf(snapshot: ReadonlyMap<string, Rows>, table: string, name: string): string {
  return rowsWith(snapshot.get(table), 'name', name)[0]?.['id'] ?? ''
}

function historyOf(
  snapshot: ReadonlyMap<string, Rows>,
  ticket: string | null | undefined,
): readonly TextRow[] {
  const object = idOf(snapshot, 'history_objects', 'Ticket')
  return rowsWith(snapshot.get('histories'), 'o_id', ticket).filter(
    (row) => row['history_object_id'] === object,
  )
}

/** Nothing is in the line but the numbers, or a name that reports and agents need. */
function isKept(row: TextRow, snapshot: ReadonlyMap<string, Rows>): boolean {
  const values = [row['value_from'], row['value_to']].filter((value) => value !== null && value !== undefined)
  const known = ['ticket_states', 'groups', 'ticket_priorities', 'tag_items'].flatMap((table) =>
    [...(snapshot.get(table)?.values() ?? [])].map((named) => named['name']),
  )
  return values.every((value) => known.includes(value))
}

function isOfArticle(row: TextRow, snapshot: ReadonlyMap<string, Rows>): boolean {
  const name = snapshot.get('store_objects')?.get(row['store_object_id'] ?? '')?.['name'] ?? ''
  return name.startsWith('Ticket::Article')
}

async function storeNamed(desk: ZammadDesk, name: string): Promise<number> {
  const [row] = await desk.run('select id from stores where filename = ?', name)
  return Number(row?.['id'])
}
