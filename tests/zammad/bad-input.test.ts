import { afterAll, describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import { checkDataMap } from '../../src/engine/datamap/check.ts'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import { readCheckFacts } from '../../src/engine/datamap/version.ts'
import { createTestDatabase } from '../support/databases.ts'
import { apply, byHints, planOf, refusalOf, verify } from '../support/run.ts'
import { rowsOf, snapshotOf } from '../support/snapshot.ts'
import { createTables, finishSchema } from './lab/schema.ts'
import { type ZammadDesk, zammadDesks, zammadMapFile } from './support/desk.ts'
import { erasePerson, noIndex } from './support/erasing.ts'

describe('the map of Zammad', async () => {
  const test = await createTestDatabase('postgresql', 'zammad_schema')
  afterAll(() => test.drop())

  it('accounts for every table and every column, without a word of complaint', async () => {
    await createTables(test.database)
    await finishSchema(test.database)
    const loaded = await loadDataMap(zammadMapFile)
    const catalog = await readCatalog(test.database)
    const facts = await test.database.session((session) => readCheckFacts(session, loaded.map, catalog))
    // An empty Zammad has no states yet, by whose names the transition would be known.
    const { problems, summary } = checkDataMap(loaded, catalog, facts)
    expect(problems.filter(({ code }) => code !== 'transition-value')).toEqual([])
    expect(summary).toMatchObject({ tables: 128, columns: 1177, classified: 1177 })
  })
})

describe('a Zammad that is not as the map has it', () => {
  const freshDesk = zammadDesks()

  it('of version 5 or 6 is named, and nothing is planned', async () => {
    const five = await freshDesk()
    await five.run('alter table tokens drop column name')
    await five.run('alter table tokens rename column token to name')
    expect((await refusalOf(planFor(five))).message).toContain('Zammad 5')
    const six = await freshDesk()
    await six.run('create table ticket_flags (id serial primary key)')
    const before = await snapshotOf(six.database)
    expect((await refusalOf(planFor(six))).message).toContain('Zammad 6')
    expect(await snapshotOf(six.database)).toEqual(before)
  })

  it('with a table of an add-on, or an attribute that nobody classified, gives an incomplete plan that names it', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await desk.run('create table calendar_addon_entries (id serial primary key, note text)')
    await desk.run('insert into calendar_addon_entries (note) values (?)', `Termin mit ${anna.email}`)
    await desk.run('alter table tickets add column contract_partner varchar(120)')
    await desk.run(
      'update tickets set contract_partner = ? where id = ?',
      anna.email,
      desk.truth.tickets.annaClosed,
    )
    const { plan, record, verification } = await erasePerson(desk, [anna], { disposition: 'redact' })
    expect(plan.incomplete.join('\n')).toContain('tickets.contract_partner')
    expect(plan.incomplete.join('\n')).toContain('calendar_addon_entries')
    expect(record.incomplete.length).toBeGreaterThan(0)
    // Named, and not lost: what nobody classified is as it was.
    const places = verification.findings.map(({ table, column }) => `${table}.${column}`)
    expect(places).toEqual(
      expect.arrayContaining(['tickets.contract_partner', 'calendar_addon_entries.note']),
    )
    expect(await desk.run('select note from calendar_addon_entries')).toEqual([
      { note: `Termin mit ${anna.email}` },
    ])
  })

  it('with YAML that does not parse keeps it as it is, says where, and counts as incomplete', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    const broken = `--- !ruby/hash:ActiveSupport::HashWithIndifferentAccess\nvalue: "${anna.email}\n  - x: [`
    await desk.run('update overviews set condition = ?', broken)
    const { plan, record } = await erasePerson(desk, [anna], { disposition: 'redact' })
    expect(plan.review).toContainEqual({
      table: 'overviews',
      column: 'condition',
      rows: 1,
      reason: 'not text',
    })
    expect(record.incomplete.join('\n')).toContain('overviews.condition')
    expect(await desk.run('select condition from overviews')).toEqual([{ condition: broken }])
    expect(rowsOf(await snapshotOf(desk.database), 'users').get(String(anna.id))?.['email']).toBe('')
  })

  it('with YAML that broke after the plan was made keeps it, and the run says where', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    const whole = `---\nvalue: ${anna.email}\n`
    const broken = `---\nvalue: "${anna.email}\n  - x: [`
    await desk.run('update overviews set condition = ?', whole)
    const plan = await planOf(desk, {
      disposition: 'redact',
      selection: byHints({ kind: 'id', value: String(anna.id) }),
      stores: noIndex,
    })
    expect(plan.incomplete).toEqual([])
    await desk.run('update overviews set condition = ?', broken)
    const record = await apply(desk, plan)
    expect(record.incomplete).toEqual([
      expect.stringMatching(/^left in overviews\.condition: 1 value that /u),
    ])
    expect(await desk.run('select condition from overviews')).toEqual([{ condition: broken }])
    const { findings, outcome } = await verify(desk, record.id)
    expect(outcome).not.toBe('nothing left')
    expect(findings.map(({ table, column }) => `${table}.${column}`)).toContain('overviews.condition')
  })

  it('with broken YAML in the person’s own rows loses it with them', async () => {
    const desk = await freshDesk()
    const { anna } = desk.truth.people
    await desk.run('update users set preferences = ? where id = ?', `a: "${anna.name}`, anna.id)
    const { plan } = await erasePerson(desk, [anna], { disposition: 'redact' })
    expect(plan.incomplete).toEqual([])
    expect(await desk.run('select preferences from users where id = ?', anna.id)).toEqual([
      { preferences: null },
    ])
  })
})

function planFor(desk: ZammadDesk) {
  return planOf(desk, {
    disposition: 'redact',
    selection: byHints({ kind: 'email', value: 'anna.lee@example.org' }),
  })
}
