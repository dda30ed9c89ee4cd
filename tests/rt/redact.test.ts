import { describe, expect, it } from 'vitest'
import { byHints, erase, unexplained } from '../support/run.ts'
import { differenceOf, rowsOf, type Snapshot, type TextRow } from '../support/snapshot.ts'
import { forbiddenChanges, rtSnapshot } from './difference.ts'
import { countsOf, countsOfPlan } from '../support/counts.ts'
import {
  bytesIn,
  erasePerson,
  expectNothingLeft,
  mentionsOf,
  messagesOf,
  ownRowsOf,
  strangersIn,
} from './erasing.ts'
import { agentAt, needlesOf, personNamed, sampleOf, ticketsOf } from './people.ts'
import {
  fullTextFinds,
  lastingWords,
  must,
  nameEverywhere,
  saveSearchFor,
  setPassword,
  signIn,
} from './scenes.ts'
import { readingsOf } from '../support/decoder.ts'
import { type RtDesk, rtDesks } from './support/desk.ts'
import { plainText } from '../support/needles.ts'
import type { RequestTracker } from './support/tracker.ts'
import type { RtPerson } from './support/truth.ts'
import { anonymizeUser, comment, reply } from './support/work.ts'
import { walkOf } from './walk.ts'
import { serverKinds } from '../support/servers.ts'
import { widely } from '../support/matrix.ts'

describe.each(['postgresql', 'mariadb'] as const)('redacting a person of RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it('nothing of people is left, RT is as well as before, and exactly the rows change that the plan counts', async () => {
    const desk = await freshDesk()
    const people = ['Mark Price', 'Jürgen von der Heide'].map((name) => personNamed(desk, name))
    const sample = sampleOf(desk, ...people)
    let before = await rtSnapshot(desk)

    for (const person of people) {
      const { plan, record, verification } = await erasePerson(desk, person, 'redact')

      const after = await rtSnapshot(desk)
      const difference = differenceOf(before, after)
      expectNothingLeft({ verification })
      expect(difference.added).toEqual([])
      expect(forbiddenChanges(difference)).toEqual([])
      expect(strangersIn(before, difference.changed, desk, person)).toEqual([])
      expect.soft(countsOf(difference)).toEqual(countsOfPlan(plan))
      expect(record.counts).toEqual(plan.counts)
      before = after
    }

    expect(await desk.rt.cellsWith(people.flatMap(needlesOf))).toEqual([])
    // Against an untouched RT, which has no complaints at all.
    expect(await desk.rt.health(sample)).toEqual([])
  })
})

describe.each(widely(serverKinds, ['mariadb']))(
  'people of RT who stand in what others wrote, on %s',
  (engine) => {
    const freshDesk = rtDesks(engine)

    it('what others wrote about a person loses the person and nothing else', async () => {
      const desk = await freshDesk()
      const { rt } = desk
      const [person, from] = [personNamed(desk, 'Käthe Braun'), personNamed(desk, 'George Patel')]
      const agent = agentAt(desk, 3).name
      const ticket = await nameEverywhere(desk, { person, from, agent })
      const sample = { tickets: [ticket, ...(sampleOf(desk, person).tickets ?? [])], users: [from.uid] }
      const words = [...lastingWords, person.first, person.last]
      expect(await fullTextFinds(rt, ticket, words)).toEqual([1, 1, 1, 1])
      const before = await rtSnapshot(desk)
      await rt.baseline(sample)

      const { plan, verification } = await erasePerson(desk, person, 'redact')

      const difference = differenceOf(before, await rtSnapshot(desk))
      expect.soft(unexplained(verification)).toEqual([])
      expect(forbiddenChanges(difference)).toEqual([])
      expect(strangersIn(before, difference.changed, desk, person)).toEqual([])
      expect.soft(await rt.cellsWith(needlesOf(person))).toEqual([])
      expect(await fullTextFinds(rt, ticket, words)).toEqual([1, 1, 0, 0])
      const [mail = ''] = await messagesOf(rt, ticket)
      expect(mail).toContain('Er brummt seit Sonntag')
      expect(mail).toContain(`Mit freundlichen Grüßen\n${from.real}`)
      expect(await memoriesOf(rt, agent)).toEqual({
        search: {
          Query: expect.stringMatching(
            /^Requestor.EmailAddress = '\[[^']+\]' AND Subject LIKE 'Prüfung'$/,
          ) as string,
          Format: "'__id__','__Subject__'",
          OrderBy: 'id',
          Order: 'DESC',
          RowsPerPage: 50,
          SearchType: 'Ticket',
        },
        note: { note: 'Rückruf: [name], [phone]', color: 'grün' },
      })
      expect.soft(await rt.health(sample)).toEqual([])
      expect(countsOf(difference)).toEqual(countsOfPlan(plan))
    })

    it('an agent who asked for help themself: what they asked goes, what they answered to others stays', async () => {
      const desk = await freshDesk()
      const { rt } = desk
      const person = agentAt(desk, 0)
      const sample = sampleOf(desk, person)
      await setPassword(rt, person.uid, 'Für-die-Prüfung-1')
      expect((await signIn(rt, person.name, 'Für-die-Prüfung-1')).isIn).toBe(true)
      await desk.run('delete from sessions')
      const before = await rtSnapshot(desk)

      const { verification } = await erasePerson(desk, person, 'redact')

      const after = await rtSnapshot(desk)
      const difference = differenceOf(before, after)
      expectNothingLeft({ verification })
      expect(forbiddenChanges(difference)).toEqual([])
      expect(strangersIn(before, difference.changed, desk, person)).toEqual([])
      expect(await rt.cellsWith(needlesOf(person))).toEqual([])
      const owned = walkOf(after)
      expect([...owned.keys('authtokens', (row) => row['owner'] === String(person.uid))]).toEqual([])
      expect(
        [...owned.rowsOfUser(person.uid)].filter((place) => /^(attributes|authtokens) /.test(place)),
      ).toEqual([])
      expectAnswersKept(before, after, desk, person)
      expect(await rt.health(sample)).toEqual([])
      expect((await signIn(rt, person.name, 'Für-die-Prüfung-1')).isIn).toBe(false)
      expect((await signIn(rt, `erased-${person.uid}`, 'Für-die-Prüfung-1')).isIn).toBe(false)
    })
  },
)

describe.each(widely(serverKinds, ['postgresql']))(
  'what a redaction leaves alone in RT, and what it ends, on %s',
  (engine) => {
    const freshDesk = rtDesks(engine)

    it('people who share only a family name keep their texts', async () => {
      const desk = await freshDesk()
      const [person, relative] = [personNamed(desk, 'Ute Krüger'), personNamed(desk, 'Claudia Krüger')]
      const before = await rtSnapshot(desk)

      await erasePerson(desk, person, 'redact')

      const difference = differenceOf(before, await rtSnapshot(desk))
      // In this ticket the two meet: there a salutation may mean either.
      const shared = desk.truth.tickets.filter(({ watcher }) => watcher === person.email)
      const tickets = ticketsOf(desk, relative).filter((ticket) => !shared.includes(ticket))
      const walk = walkOf(before)
      const theirs = walk.rowsOfTickets(walk.withParts(tickets.map(({ ticket }) => ticket)))
      const touched = difference.changed.filter(({ table, key }) => theirs.has(`${table} ${key}`))
      expect(touched.map(({ table, column }) => `${table}.${column}`)).toEqual([])
    })

    it('what RT leaves behind when it anonymizes a person does not stay', async () => {
      const [anonymized, redacted] = [await freshDesk(), await freshDesk()]
      const person = personNamed(redacted, 'Käthe Braun')
      const agent = agentAt(redacted, 3).name
      for (const { rt } of [anonymized, redacted]) await saveSearchFor(rt, person, agent)

      await anonymizeUser(anonymized.rt, person.uid)
      const { verification } = await erasePerson(redacted, person, 'redact')

      const left = await anonymized.rt.cellsWith(needlesOf(person))
      const places = new Set(left.map(({ table, column }) => `${table}.${column}`))
      expect(leftByRt.filter((place) => !places.has(place))).toEqual([])
      expect(left.filter(({ table }) => table === 'attachmentsindex')).not.toEqual([])
      const own = ownRowsOf(await rtSnapshot(anonymized), anonymized, person)
      const elsewhere = left.filter(
        ({ table, key }) => table === 'attachments' && !own.has(`${table} ${key}`),
      )
      expect(elsewhere).not.toEqual([])
      expectNothingLeft({ verification })
      expect(await redacted.rt.cellsWith(needlesOf(person))).toEqual([])
    })

    it('somebody who only got copies leaves the tickets of others, which stay whole', async () => {
      const desk = await freshDesk()
      const { rt } = desk
      const others = ['Heike Stein', 'George Patel', 'Frank Wilson'].map((name) => personNamed(desk, name))
      const tickets = others.map((other) => ticketsOf(desk, other).find(({ queue }) => queue === 'Support'))
      const numbers = tickets.map((ticket) => ticket?.ticket ?? 0)
      const copied = { real: 'Zacharias Kühnemund', email: 'zacharias.kuehnemund@example.org' }
      const user = Number(await rt.perl(copies, { input: { ...copied, tickets: numbers } }))
      const [first = 0, second = 0] = numbers
      const agent = agentAt(desk, 2).name
      await Promise.all([
        reply(rt, first, `Guten Tag ${copied.real}, wir prüfen das für Sie.`, agent),
        comment(rt, second, `${copied.email} fragt nach dem Gerät.`, agent),
      ])
      const before = await rtSnapshot(desk)
      await rt.baseline({ tickets: numbers, users: [user] })

      const { plan, verification } = await erase(desk, {
        disposition: 'redact',
        selection: byHints({ kind: 'email', value: copied.email }),
      })

      const after = await rtSnapshot(desk)
      const difference = differenceOf(before, after)
      expectNothingLeft({ verification })
      expect(plan.totals.tickets).toBe(0)
      expect(await rt.cellsWith(Object.values(copied))).toEqual([])
      const memberships = [...walkOf(before).keys('groupmembers', (row) => row['memberid'] === String(user))]
      const kept = [...walkOf(after).keys('groupmembers', (row) => row['memberid'] === String(user))]
      expect(memberships.length - kept.length).toBe(numbers.length)
      expect(difference.removed.filter(({ table }) => table === 'groupmembers')).toHaveLength(numbers.length)
      expect(new Set(difference.removed.map(({ table }) => table))).toEqual(
        new Set(['groupmembers', 'cachedgroupmembers']),
      )
      expect(forbiddenChanges(difference)).toEqual([])
      const texts = await messagesOf(rt, first)
      expect(texts.at(-1)).toMatch(/^Guten Tag \[name\], wir prüfen das für Sie\./)
      expect((await messagesOf(rt, second)).at(-1)).toMatch(/^\[(?:e-mail|login)\] fragt nach dem Gerät\./)
      expect(await rt.health({ tickets: numbers, users: [user] })).toEqual([])
    })

    it('a session in which the person stands ends, and no other', async () => {
      const desk = await freshDesk()
      const { rt } = desk
      const person = personNamed(desk, 'Matthias Jäger')
      const [agent, colleague] = [agentAt(desk, 2), agentAt(desk, 3)]
      for (const { uid } of [person, agent, colleague]) await setPassword(rt, uid, 'Für-die-Prüfung-1')
      const [own, others] = [
        await signIn(rt, person.name, 'Für-die-Prüfung-1'),
        await signIn(rt, agent.name, 'Für-die-Prüfung-1'),
      ]
      const searching = await signIn(rt, colleague.name, 'Für-die-Prüfung-1')
      await searching.visit(
        `/Search/Results.html?Query=${encodeURIComponent(`Requestor.EmailAddress = '${person.email}'`)}`,
      )
      const before = await rtSnapshot(desk)
      expect([own, others, searching].map(({ isIn }) => isIn)).toEqual([true, true, true])

      const { plan, verification } = await erasePerson(desk, person, 'redact')

      const difference = differenceOf(before, await rtSnapshot(desk))
      const ended = difference.removed
        .filter(({ table }) => table === 'sessions')
        .map(({ key }) => key.trim())
      expect.soft(ended.sort()).toEqual([own.session, searching.session].sort())
      expect.soft(countsOfPlan(plan)['sessions']).toEqual({ gone: 2, changed: 0 })
      expectNothingLeft({ verification })
      expect(await rt.cellsWith(needlesOf(person))).toEqual([])
    })
  },
)

/** Places where RT's “Anonymize user” leaves a person, or puts them. */
const leftByRt = [
  'transactions.oldvalue',
  'attachments.headers',
  'attachments.content',
  'objectcustomfieldvalues.content',
  'attributes.content',
  'attributes.description',
]

/** Makes somebody who gets copies of three tickets: as Cc, as AdminCc, and in a role of the desk's own. */
const copies = `${must}
my @tickets = map { my $ticket = RT::Ticket->new($user); $ticket->Load($_); $ticket } @{ $input->{tickets} };
my $role = RT::CustomRole->new($user); $role->Load('Customer Contact');
my @types = ('Cc', 'AdminCc', $role->GroupType);
$must->($tickets[$_]->AddWatcher(Type => $types[$_], Email => $input->{email})) for 0 .. 2;
my $person = RT::User->new($user); $person->LoadByEmail($input->{email});
$must->($person->SetRealName($input->{real}));
print $person->id;
`

/** What RT remembers for an agent, thawed by RT. */
async function memoriesOf(rt: RequestTracker, agent: string): Promise<unknown> {
  const memories = await rt.perl(
    `my $me = RT::User->new(RT->SystemUser); $me->Load($user->Name);
     my ($search) = sort { $b->Id <=> $a->Id } $me->Attributes->Named('SavedSearch');
     print Encode::decode('UTF-8', JSON->new->utf8->encode(
       { search => $search->Content, note => $me->Preferences('QuickNote') }));`,
    { as: agent },
  )
  return JSON.parse(memories)
}

/** Replies of an agent in tickets of others have all their lines, but for the agent themself. */
function expectAnswersKept(before: Snapshot, after: Snapshot, desk: RtDesk, person: RtPerson): void {
  const own = ownRowsOf(before, desk, person)
  const replies = walkOf(before).keys(
    'transactions',
    (row) => row['creator'] === String(person.uid) && row['type'] === 'Correspond',
  )
  const texts = [...rowsOf(before, 'attachments')].filter(
    ([key, row]) =>
      replies.has(row['transactionid'] ?? '') &&
      row['contenttype'] === 'text/plain' &&
      !own.has(`attachments ${key}`),
  )
  expect(texts.length).toBeGreaterThan(0)
  const needles = mentionsOf(person)
  for (const [key, row] of texts) {
    const kept = linesOf(row).filter((line) => !needles.some((needle) => needle.isIn(plainText(line))))
    expect(linesOf(rowsOf(after, 'attachments').get(key))).toEqual(expect.arrayContaining(kept))
  }
}

function linesOf(row: TextRow | undefined): readonly string[] {
  const bytes = bytesIn(row?.['content'] ?? '')
  const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8')
  const decoded = row?.['contentencoding'] === 'quoted-printable' ? (readingsOf(text)[1] ?? text) : text
  return decoded.split('\n').filter((line) => line.trim() !== '')
}
