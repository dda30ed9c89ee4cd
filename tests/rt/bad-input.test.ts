import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import { type CheckReport, checkDataMap } from '../../src/engine/datamap/check.ts'
import { type LoadedMap, parseDataMap } from '../../src/engine/datamap/load.ts'
import { readCheckFacts } from '../../src/engine/datamap/version.ts'
import type { PlanWish } from '../support/run.ts'
import { apply, byHints, erase, planOf, refusalOf, unexplained } from '../support/run.ts'
import { byKey, changesSince, make, nothing, rowsOfDesk } from './making.ts'
import { type RtDesk, rtDesks } from './support/desk.ts'
import { widely } from '../support/matrix.ts'
import { serverKinds } from '../support/servers.ts'

const firstTicket: PlanWish = { disposition: 'purge', selection: { kind: 'tickets', numbers: ['1'] } }

describe.each(widely(serverKinds, ['mariadb']))('what does not fit a Request Tracker on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it.each([
    ['no tokens', 'drop table AuthTokens', 'it has no authtokens, as Request Tracker 4'],
    ['no configurations', 'drop table Configurations', 'it has no configurations, as Request Tracker 4'],
    [
      'saved searches of their own',
      'create table SavedSearches (id integer primary key)',
      'it has savedsearches, as Request Tracker 6',
    ],
    [
      'a description of tickets',
      'alter table Tickets add Description text',
      'it has tickets.description, as Request Tracker 6',
    ],
  ])('a desk of another version, with %s, is refused with what was seen', async (_, upgrade, seen) => {
    const desk = await freshDesk()
    const plan = await planOf(desk, firstTicket)
    await desk.run(upgrade)
    const before = await rowsOfDesk(desk)

    const refusals = await Promise.all([refusalOf(planOf(desk, firstTicket)), refusalOf(apply(desk, plan))])

    for (const refusal of refusals) {
      expect(refusal.code).toBe('map-version')
      expect(refusal.message).toContain(seen)
    }
    expect((await checkOf(desk, mapText)).problems).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'version', message: expect.stringContaining(seen) }),
    )
    expect(await changesSince(before, desk)).toEqual(nothing)
  })

  it("an extension's table that the map declares and the desk does not have is named, with its line", async () => {
    const desk = await freshDesk()
    const text = `${mapText}  rtx_surveys: { all: configuration }\n`

    const refusal = await refusalOf(planOf({ ...desk, map: mapOf(text).map }, firstTicket))

    expect(refusal.code).toBe('map-does-not-fit')
    expect(refusal.message).toContain('rtx_surveys: the map names a table that the database does not have')
    const { problems } = await checkOf(desk, text)
    expect(errorsIn(problems)).toEqual([`${lineOf(text, '  rtx_surveys')} missing-table rtx_surveys`])
  })

  it("an extension's table that the map does not know makes every plan and run incomplete, and the check names it with a line", async () => {
    const desk = await freshDesk()
    await desk.run('create table RTxSurveys (id integer primary key, Answer varchar(200))')

    const { plan, record } = await erase(desk, {
      ...firstTicket,
      stores: { external_storage: desk.storage },
    })

    const name = engine === 'mariadb' ? 'RTxSurveys' : 'rtxsurveys'
    expect(plan.incomplete).toEqual([`unclassified: ${name}`])
    expect(record.incomplete).toEqual(plan.incomplete)
    const { problems, ok } = await checkOf(desk, mapText)
    expect(ok).toBe(false)
    expect(errorsIn(problems)).toEqual([`${lineOf(mapText, 'tables:')} unclassified-table ${name}`])
  })

  it('without a full-text index everything works', async () => {
    const desk = await freshDesk()
    await desk.run('drop table AttachmentsIndex')
    const [person] = desk.truth.people
    const selection = byHints({ kind: 'email', value: person?.email ?? '' })
    const stores = { external_storage: desk.storage }

    const redacted = await erase(desk, { disposition: 'redact', selection, stores })
    const purged = await erase(desk, { ...firstTicket, stores })

    for (const { plan, record, verification } of [redacted, purged]) {
      expect(plan.incomplete).toEqual([])
      expect(record.counts).toEqual(plan.counts)
      expect(unexplained(verification)).toEqual([])
    }
    expect((await checkOf(desk, mapText)).ok).toBe(true)
    // RT is still set up for the index, and says that it is missing.
    const complaints = await desk.rt.validator()
    expect(complaints.filter((line) => !line.includes('AttachmentsIndex'))).toEqual([])
  })

  it('a filter over a custom field that was renamed is refused with the new name', async () => {
    const desk = await freshDesk()
    const filter = 'custom."Callback Phone" is not null'
    const wish = { disposition: 'redact', selection: { kind: 'filter', filter } } as const
    const { totals } = await planOf(desk, wish)
    await desk.run("update CustomFields set Name = 'Callback Phones' where Name = 'Callback Phone'")

    const refusal = await refusalOf(planOf(desk, wish))

    expect(totals.tickets).toBeGreaterThan(10)
    expect(refusal.code).toBe('filter-custom-field')
    expect(refusal.message).toBe(
      'this desk has no custom field "Callback Phone"; did you mean Callback Phones?',
    )
  })

  it('a status that no lifecycle knows is refused, in a filter and as a transition', async () => {
    const desk = await freshDesk()
    const before = await rowsOfDesk(desk)
    const selection = (filter: string) => ({ kind: 'filter', filter }) as const

    const [wrong, mistyped, moved] = await Promise.all([
      refusalOf(planOf(desk, { disposition: 'redact', selection: selection("status = 'closed'") })),
      refusalOf(
        planOf(desk, { disposition: 'redact', selection: selection("status in ('resolved', 'reject')") }),
      ),
      refusalOf(planOf(desk, { ...firstTicket, disposition: 'redact', transition: 'closed' })),
    ])

    expect(wrong).toMatchObject({ code: 'filter-status', message: expect.stringContaining('"closed"') })
    expect(mistyped).toMatchObject({
      code: 'filter-status',
      message: expect.stringContaining('did you mean rejected?'),
    })
    expect(moved).toMatchObject({
      code: 'bad-transition',
      message: expect.stringMatching(/^expected a transition to one of .*resolved/),
    })
    expect(await changesSince(before, desk)).toEqual(nothing)
  })

  it('a transition to a status that the lifecycle of a chosen ticket does not know is refused and names the ticket', async () => {
    const desk = await freshDesk()
    const order = numberIn(desk, 'Orders')
    const text = mapText.replace(
      '      approvals: [',
      '      orders: [delivered, cancelled, deleted]\n      approvals: [',
    )
    const extended = { ...desk, map: mapOf(text).map }
    const move = (transition: string, ...numbers: string[]) => ({
      disposition: 'redact' as const,
      selection: { kind: 'tickets' as const, numbers },
      transition,
    })

    const unknown = await refusalOf(planOf(desk, move('resolved', order)))
    const mixed = await refusalOf(planOf(extended, move('delivered', order, '1')))

    expect(unknown).toMatchObject({
      code: 'transition-lifecycle',
      message: expect.stringContaining(`does not end the lifecycle of ticket ${order};`),
    })
    expect(mixed).toMatchObject({
      code: 'transition-lifecycle',
      message: expect.stringContaining('does not end the lifecycle of ticket 1; it ends orders'),
    })
    expect((await planOf(extended, move('delivered', order))).totals.tickets).toBe(1)
  })

  it("RT's own accounts are refused, by whatever they are named", async () => {
    const desk = await freshDesk()
    const before = await rowsOfDesk(desk)
    for (const disposition of ['redact', 'purge'] as const)
      for (const hint of [
        { kind: 'login', value: 'RT_System' },
        { kind: 'login', value: 'Nobody' },
        { kind: 'id', value: '1' },
        { kind: 'id', value: '6' },
      ] as const) {
        const refusal = await refusalOf(planOf(desk, { disposition, selection: byHints(hint) }))
        expect(refusal).toMatchObject({
          code: 'protected-person',
          message: expect.stringContaining("RT's own accounts"),
        })
      }
    expect(await changesSince(before, desk)).toEqual(nothing)
  })
})

describe.each(widely(serverKinds, ['postgresql']))(
  'the last super user of a Request Tracker on %s',
  (engine) => {
    const freshDesk = rtDesks(engine)
    const root = { disposition: 'redact', selection: byHints({ kind: 'login', value: 'root' }) } as const

    it('is refused: the system account of RT, which has the right too, can do nothing', async () => {
      const desk = await freshDesk()
      expect(await refusalOf(planOf(desk, root))).toMatchObject({
        code: 'last-of-group',
        message: expect.stringContaining('the last of: super users'),
      })
    })

    it('is allowed once there is another one, and refused again at the time of the run when that one has gone', async () => {
      const desk = await freshDesk()
      await makeSuperUser(desk, 'directly')
      const plan = await planOf(desk, root)
      await desk.run("delete from ACL where RightName = 'SuperUser' and id > 3")
      const before = await rowsOfDesk(desk)

      const refusal = await refusalOf(apply(desk, plan))

      expect(plan.totals.persons).toBe(1)
      expect(refusal.code).toBe('last-of-group')
      expect(await changesSince(before, desk)).toEqual(nothing)
    })

    it('is allowed once there is another one by way of nested groups', async () => {
      const desk = await freshDesk()
      await makeSuperUser(desk, 'by groups')
      expect((await planOf(desk, root)).totals.persons).toBe(1)
    })

    it.each([
      ['may not sign in', 'my ($ok, $told) = $agent->SetDisabled(1); done($ok, $told);'],
      ['has left the group that had the right', '$group->DeleteMember($agent->id);'],
    ])('is refused while the other one %s', async (_, work) => {
      const desk = await freshDesk()
      await makeSuperUser(desk, 'by groups', work)
      expect((await refusalOf(planOf(desk, root))).code).toBe('last-of-group')
    })

    it('is refused once the other one was erased', async () => {
      const desk = await freshDesk()
      const agent = await makeSuperUser(desk, 'directly')
      await apply(desk, await planOf(desk, { disposition: 'redact', selection: byHints(byKey(agent)) }))
      expect((await refusalOf(planOf(desk, root))).code).toBe('last-of-group')
    })
  },
)

/** Gives an agent the right of all rights, directly or by way of a group in a group; returns the agent's key. */
async function makeSuperUser(desk: RtDesk, way: 'directly' | 'by groups', work = ''): Promise<number> {
  const agent = desk.truth.agents[0]?.uid ?? 0
  await make(
    desk,
    `my $agent = RT::User->new($user); $agent->Load($input->{agent});
     my ($group, $outer) = map { group(Name => $_) } 'Administrators', 'All of them';
     done($group->AddMember($agent->id)); done($outer->AddMember($group->id));
     my $holder = $input->{way} eq 'directly' ? $agent : $outer;
     done($holder->PrincipalObj->GrantRight(Right => 'SuperUser', Object => RT->System));
     ${work}`,
    { agent, way },
  )
  return agent
}

const mapFile = new URL('../../datamaps/rt/5.yaml', import.meta.url).pathname
const mapText = readFileSync(mapFile, 'utf8')

function mapOf(text: string): LoadedMap {
  return parseDataMap(text, mapFile)
}

/** What `expunge datamap check` says of a map on the desk. */
async function checkOf({ database }: RtDesk, text: string): Promise<CheckReport> {
  const loaded = mapOf(text)
  const catalog = await readCatalog(database)
  const facts = await database.session((session) => readCheckFacts(session, loaded.map, catalog))
  return checkDataMap(loaded, catalog, facts)
}

function errorsIn(problems: CheckReport['problems']): readonly string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ at, code, table }) => `${at.line} ${code} ${table}`)
}

function lineOf(text: string, beginning: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(beginning)) + 1
}

function numberIn({ truth }: RtDesk, queue: string): string {
  return String(truth.tickets.find((ticket) => ticket.queue === queue)?.ticket)
}
