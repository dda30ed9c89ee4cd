import { describe, expect, it } from 'vitest'
import { widely } from '../support/matrix.ts'
import { serverKinds } from '../support/servers.ts'
import { differenceOf, placesOf, rowsOf, type Snapshot } from '../support/snapshot.ts'
import { forbiddenChanges, rtSnapshot } from './difference.ts'
import { countsOf, countsOfPlan } from '../support/counts.ts'
import {
  erasePerson,
  expectNothingLeft,
  messagesOf,
  ownRowsOf,
  restingTickets,
  strangersIn,
  wrongBesideFigures,
} from './erasing.ts'
import { expectWell, make, purgeTickets } from './making.ts'
import { agentAt, needlesOf, personNamed, ticketsOf } from './people.ts'
import { type RtDesk, rtDesks } from './support/desk.ts'
import type { RtPerson } from './support/truth.ts'
import { comment, receiveMail, reply, setStatus } from './support/work.ts'
import { walkOf } from './walk.ts'

const newcomer = { real: 'Jörg Späth', email: 'joerg.spaeth@example.org' }

describe.each(['postgresql', 'mariadb'] as const)('purging people and tickets of RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it('a requestor goes with their tickets and nothing else goes, RT is well, and its ordinary work goes on', async () => {
    const desk = await freshDesk()
    const { rt } = desk
    const person = personNamed(desk, 'Sabine Schulze-Lohmann')
    const before = await rtSnapshot(desk)

    const { plan, record, verification } = await erasePerson(desk, person, 'purge')

    const difference = differenceOf(before, await rtSnapshot(desk))
    expectNothingLeft({ verification })
    expect(difference.added).toEqual([])
    expect.soft(placesOf(difference.removed)).toEqual(purgedWith(before, desk, person))
    expect(forbiddenChanges(difference)).toEqual([])
    expect(strangersIn(before, difference.changed, desk, person)).toEqual([])
    expect.soft(countsOf(difference)).toEqual(countsOfPlan(plan))
    expect(record.counts).toEqual(plan.counts)
    expect(await rt.cellsWith(needlesOf(person))).toEqual([])
    expect.soft(await wrongBesideFigures(desk, restingTickets(desk, person).slice(0, 6))).toEqual([])
    await expectWorkGoesOn(desk, person)
  })
})

describe.each(widely(serverKinds, ['mariadb']))(
  'the other ends of what is purged from RT on %s',
  (engine) => {
    const freshDesk = rtDesks(engine)

    it('somebody who wrote in the ticket of another is redacted instead, and what the other wrote stays', async () => {
      const desk = await freshDesk()
      const { rt } = desk
      const [person, other] = [personNamed(desk, 'Mark Price'), personNamed(desk, 'Frank Wilson')]
      const ticket = ticketsOf(desk, other)[0]?.ticket ?? 0
      const subject = `[${desk.organization} #${ticket}] Das Gerät`
      const body = `Bei mir brummt es auch, rufen Sie ${person.phone} an.\n\nViele Grüße\n${person.real}\n`
      const others = await messagesOf(rt, ticket)
      expect(await receiveMail(rt, { from: person, subject, body })).toBe(ticket)
      await rt.tool('rt-fulltext-indexer-5', '--quiet')
      const before = await rtSnapshot(desk)

      const { plan, record, verification } = await erasePerson(desk, person, 'purge')

      const after = await rtSnapshot(desk)
      const difference = differenceOf(before, after)
      expectNothingLeft({ verification })
      expect(plan.warnings.join('\n')).toContain(
        '1 person is still referred to by rows that stay, and will be redacted instead of purged',
      )
      const walk = walkOf(before)
      const tickets = walk.withParts(ticketsOf(desk, person).map((own) => own.ticket))
      const kept = [...walk.rowsOfTickets(tickets)].filter((place) => isThere(after, place))
      expect(kept).toEqual([])
      expect(rowsOf(after, 'users').get(String(person.uid))).toMatchObject({
        name: `erased-${person.uid}`,
        emailaddress: '',
      })
      expect(forbiddenChanges(difference)).toEqual([])
      expect.soft(countsOf(difference)).toEqual(countsOfPlan(plan))
      expect.soft(record.counts).toEqual(plan.counts)
      expect(await rt.cellsWith(needlesOf(person))).toEqual([])
      expect(await messagesOf(rt, ticket)).toEqual([...others, '[removed]'])
      const sample = [ticket, ...restingTickets(desk, person).slice(0, 3)]
      expect(await wrongBesideFigures(desk, sample, person)).toEqual([])
    })

    it('the other end of a link loses the link and the lines of history that tell it, and nothing else', async () => {
      const desk = await freshDesk()
      const made = await make(
        desk,
        `${objects}
       my ($purged, $kept, $third) = map { ticket(Subject => "Case $_") } 1 .. 3;
       done($kept->AddLink(Type => $_, Target => $purged->id)) for qw(RefersTo DependsOn);
       done($purged->AddLink(Type => $_, Target => $kept->id)) for qw(RefersTo MemberOf);
       done($kept->AddLink(Type => 'DependsOn', Target => $third->id));
       done($third->AddLink(Type => 'MemberOf', Target => $kept->id));
       done($kept->AddLink(Type => 'RefersTo', Target => 'https://crm.example.org/ticket/' . $purged->id));
       for my $object ($asset, $article) {
         done($object->AddLink(Type => 'RefersTo', Target => 't:' . $_->id)) for $purged, $kept;
       }
       %made = (purged => $purged->id, kept => $kept->id, third => $third->id);`,
      )

      // Four in the ticket, one each in the asset and the article.
      expect(await purgeWithItsLinks(desk, made['purged'])).toHaveLength(6)
      const { kept = 0, third = 0 } = made
      expect(await linksOf(desk, kept)).toEqual(['DependsOn', 'MemberOf', 'RefersTo', 'RefersTo', 'RefersTo'])
      expect(await desk.rt.pages({ tickets: [kept, third] })).toEqual([])
    })

    it('so does the other end of a link that was removed again, or whose tickets were merged since', async () => {
      const desk = await freshDesk()
      const made = await make(
        desk,
        `${objects}
       my ($purged, $part, $kept, $merged, $whole) = map { ticket(Subject => "Case $_") } 1 .. 5;
       done($kept->AddLink(Type => 'RefersTo', Target => $purged->id));
       done($kept->DeleteLink(Type => 'RefersTo', Target => $purged->id));
       done($purged->AddLink(Type => 'DependsOn', Target => $kept->id));
       done($purged->DeleteLink(Type => 'DependsOn', Target => $kept->id));
       done($asset->AddLink(Type => 'RefersTo', Target => 't:' . $purged->id));
       done($asset->DeleteLink(Type => 'RefersTo', Target => 't:' . $purged->id));
       done($kept->AddLink(Type => 'DependsOn', Target => $part->id));
       done($merged->AddLink(Type => 'RefersTo', Target => $part->id));
       done($merged->AddLink(Type => 'MemberOf', Target => $purged->id));
       done($part->MergeInto($purged->id)); done($merged->MergeInto($whole->id));
       my $again = loaded($whole->id); done($again->AddLink(Type => 'RefersTo', Target => $kept->id));
       %made = (purged => $purged->id, kept => $kept->id, whole => $whole->id);`,
      )
      const { kept = 0, whole = 0 } = made

      // Four and two of links that were removed again, three of tickets that were merged.
      expect(await purgeWithItsLinks(desk, made['purged'])).toHaveLength(9)
      expect(await linksOf(desk, kept)).toEqual(['RefersTo'])
      expect(await linksOf(desk, whole)).toEqual(['MergedInto', 'RefersTo'])
    })
  },
)

/** An asset and an article, for a snippet that makes links. */
const objects = `
my $asset = RT::Asset->new($user); done($asset->Load(1));
my $article = RT::Article->new($user); done($article->Load(1));
`

/**
 * Purges a ticket that others link to; fails the test when anything goes but the ticket with its parts and what leads
 * to them. Returns the lines of history elsewhere that went.
 */
async function purgeWithItsLinks(desk: RtDesk, ticket: number | undefined): Promise<readonly string[]> {
  const before = await rtSnapshot(desk)
  const walk = walkOf(before)
  const tickets = walk.withParts([ticket ?? 0])
  const pointers = [...walk.pointersTo(tickets)]

  await purgeTickets(desk, [ticket])

  const after = await rtSnapshot(desk)
  const { changed, removed, added } = differenceOf(before, after)
  expect({ changed, added }).toEqual({ changed: [], added: [] })
  expect(placesOf(removed)).toEqual([...walk.rowsOfTickets(tickets), ...pointers].sort())
  const addresses = [...tickets].map((number) => `fsck.com-rt://${desk.organization}/ticket/${number}`)
  expect(cellsThatAre(addresses, before)).not.toEqual([])
  expect(cellsThatAre(addresses, after)).toEqual([])
  await expectWell(desk)
  return pointers
}

/** `table key column` of every cell that is one of these texts. */
function cellsThatAre(texts: readonly string[], snapshot: Snapshot): readonly string[] {
  return [...snapshot].flatMap(([table, rows]) =>
    [...rows].flatMap(([key, row]) =>
      Object.entries(row)
        .filter(([, value]) => value !== null && texts.includes(value))
        .map(([column]) => `${table} ${key} ${column}`),
    ),
  )
}

/** The kinds of links from and to a ticket, in order. */
async function linksOf({ run }: RtDesk, ticket: number): Promise<readonly unknown[]> {
  const rows = await run(
    'select Type as type from Links where LocalBase = ? or LocalTarget = ? order by Type',
    ticket,
    ticket,
  )
  return rows.map(({ type }) => type)
}

/** The rows that go with a person: their own, those of their tickets, and those that make no sense without. */
function purgedWith(before: Snapshot, desk: RtDesk, person: RtPerson): readonly string[] {
  const walk = walkOf(before)
  const tickets = walk.withParts(ticketsOf(desk, person).map(({ ticket }) => ticket))
  const theirs = new Set([
    String(person.uid),
    ...walk.keys(
      'groups',
      (row) => row['domain'] === 'ACLEquivalence' && row['instance'] === String(person.uid),
    ),
  ])
  const memberships = ['groupmembers', 'cachedgroupmembers'].flatMap((table) =>
    [
      ...walk.keys(table, (row) => [row['groupid'], row['memberid']].some((key) => theirs.has(key ?? ''))),
    ].map((key) => `${table} ${key}`),
  )
  const own = ownRowsOf(before, desk, person)
  return [...new Set([...own, ...walk.pointersTo(tickets), ...memberships])].sort()
}

function isThere(snapshot: Snapshot, place: string): boolean {
  const [table = '', key = ''] = place.split(' ')
  return rowsOf(snapshot, table).has(key)
}

/** Mails come in, are answered and noted on, tickets are resolved, merged and shredded, and nobody complains. */
async function expectWorkGoesOn(desk: RtDesk, erased: RtPerson): Promise<void> {
  const { rt } = desk
  const agent = agentAt(desk, 2).name
  const [first = 0, second = 0, third = 0] = restingTickets(desk, erased).slice(6)
  const ticket = await receiveMail(rt, {
    from: newcomer,
    subject: 'Schöne Grüße',
    body: 'Ärger mit dem Gerät\n',
  })
  await reply(rt, ticket, 'Wir prüfen das.', agent)
  await comment(rt, ticket, 'Verärgert.', agent)
  await Promise.all([setStatus(rt, ticket, 'resolved'), merge(rt, second, first)])
  expect(await messagesOf(rt, ticket)).toEqual(['Ärger mit dem Gerät\n', 'Wir prüfen das.', 'Verärgert.'])
  const rows = await desk.run(
    'select Status as status, EffectiveId as shown from Tickets where id in (?, ?) order by id',
    second,
    ticket,
  )
  expect(rows).toMatchObject([{ shown: first }, { status: 'resolved' }])

  await receiveMail(rt, { from: erased, subject: 'Noch einmal', body: 'Guten Tag\n' })

  const users = await desk.run('select id from Users where EmailAddress = ?', erased.email)
  expect(users).toHaveLength(1)
  expect(Number(users[0]?.['id'])).toBeGreaterThan(erased.uid)
  await expectWell(desk)
  await rt.shredder('--plugin', `Tickets=query,id=${third}`)
  expect(await desk.run('select id from Tickets where id = ?', third)).toEqual([])
  expect(rt.log()).toEqual([])
}

async function merge(rt: RtDesk['rt'], ticket: number, into: number): Promise<void> {
  await rt.perl(
    `my $ticket = RT::Ticket->new($user); $ticket->Load($input->{ticket});
     my ($ok, $told) = $ticket->MergeInto($input->{into}); die "$told\\n" unless $ok;`,
    { input: { ticket, into } },
  )
}
