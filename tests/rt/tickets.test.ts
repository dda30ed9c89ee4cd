import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Disposition } from '../../src/engine/plan/fate.ts'
import { apply, erase, planOf, refusalOf, resume, unexplained } from '../support/run.ts'
import { type Difference, differenceOf, placesOf, rowsOf, type Snapshot } from '../support/snapshot.ts'
import { forbiddenChanges, rtSnapshot } from './difference.ts'
import { countsOf, countsOfPlan } from '../support/counts.ts'
import { messagesOf, wrongBesideFigures } from './erasing.ts'
import { expectWell, make, rowsWhere } from './making.ts'
import { agentAt, personNamed } from './people.ts'
import { receiveFullMail } from './scenes.ts'
import { type RtDesk, rtDesks } from './support/desk.ts'
import { walkOf } from './walk.ts'
import { widely } from '../support/matrix.ts'
import { serverKinds } from '../support/servers.ts'

const dispositions = ['redact', 'purge'] as const

describe.each(widely(serverKinds, ['postgresql']))('tickets of RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it.each(dispositions)(
    'the number of a merged ticket stands for the whole, with all parts and reminders: %s',
    async (disposition) => {
      const desk = await freshDesk()
      const merged = desk.truth.tickets.find(({ merged_into }) => merged_into !== undefined)
      const { ticket: part = 0, merged_into: whole = 0 } = merged ?? {}
      const made = await make(
        desk,
        `my $whole = loaded($input); my $part = ticket(); my $other = ticket();
         sub reminder { my ($id) = shift->Reminders->Add(Subject => "Call $_[0] back"); done($id); return $id }
         %made = (second => $part->id, first_reminder => reminder($part, 'her'), second_reminder => reminder($whole, 'him'),
           other_reminder => reminder($other, 'them'));
         done($part->MergeInto($whole->id));`,
        whole,
      )
      const { second = 0, first_reminder = 0, second_reminder = 0 } = made
      const tickets = new Set([part, whole, second, first_reminder, second_reminder].map(String))
      const before = await rtSnapshot(desk)
      expect(walkOf(before).withParts([whole])).toEqual(tickets)

      const { plan, record, verification } = await erase(desk, {
        disposition,
        selection: { kind: 'tickets', numbers: [String(part)] },
        stores: { external_storage: desk.storage },
      })

      const difference = differenceOf(before, await rtSnapshot(desk))
      expect(plan.warnings).toContain(`ticket ${part} is a part of ticket ${whole}, which is taken with it`)
      expect(plan.totals.tickets).toBe(tickets.size)
      expect(record.counts).toEqual(plan.counts)
      expect(unexplained(verification)).toEqual([])
      expectOnly(disposition, tickets, before, difference)
      expect(countsOf(difference)).toEqual(countsOfPlan(plan))
      await expectWell(desk)
    },
  )

  it.each(dispositions)(
    'a filter takes exactly the tickets that the desk itself would name: %s',
    async (disposition) => {
      const desk = await freshDesk()
      const roots = await desk.run(
        `select t.id from Tickets t join Queues q on q.id = t.Queue
         where q.Name = 'Support' and t.Status in ('resolved', 'rejected') and t.Type = 'ticket'
           and t.EffectiveId = t.id and t.LastUpdated < '2024-11-02 00:00:00'`,
      )
      const before = await rtSnapshot(desk)
      const walk = walkOf(before)
      const tickets = walk.withParts(roots.map(({ id }) => String(id)))
      const all = rowsWhere(before, 'tickets', ({ status }) =>
        ['resolved', 'rejected'].includes(status ?? ''),
      )
      expect(tickets.size).toBeGreaterThan(20)
      expect(tickets.size).toBeLessThan(all.length)

      const { plan, record, verification } = await erase(desk, {
        disposition,
        selection: {
          kind: 'filter',
          filter: "status in ('resolved', 'rejected') and updated < 60 days ago and queue = 'Support'",
        },
        stores: { external_storage: desk.storage },
      })

      const difference = differenceOf(before, await rtSnapshot(desk))
      const orders = await ordersIn(desk)
      expect(plan.warnings).toContainEqual(
        expect.stringMatching(new RegExp(`^${orders.size} tickets follow the lifecycle "orders"`)),
      )
      expect(plan.totals.tickets).toBe(tickets.size)
      expect(record.counts).toEqual(plan.counts)
      expect(unexplained(verification)).toEqual([])
      expectOnly(disposition, tickets, before, difference)
      expect.soft(countsOf(difference)).toEqual(countsOfPlan(plan))
      await expectWell(desk)
    },
  )

  it('the last links of all may go: what they told of this RT is in the plan', async () => {
    const desk = await freshDesk()
    const [linked] = await desk.run(
      `select l.LocalBase as ticket from Links l join Tickets t on t.id = l.LocalBase
       where t.Type = 'ticket' and t.EffectiveId = t.id order by l.LocalBase limit 1`,
    )
    const ticket = String(linked?.['ticket'])
    await desk.run(`delete from Links where LocalBase <> ${ticket} or LocalTarget <> 0`)
    await desk.rt.perl(
      `my $ticket = RT::Ticket->new($user); $ticket->Load($input->{ticket});
       my ($ok, $told) = $ticket->AddLink(Type => 'RefersTo', Target => 'https://www.example.org/'); die "$told\n" unless $ok;`,
      { input: { ticket } },
    )
    const { verification } = await erase(desk, {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers: [ticket] },
      stores: { external_storage: desk.storage },
    })
    expect(await desk.run('select count(*) as count from Links')).toMatchObject([
      { count: expect.toSatisfy(isZero) },
    ])
    expect(unexplained(verification)).toEqual([])
  })

  it('a filter without a queue takes nothing of a queue whose lifecycle the map does not know, and says so', async () => {
    const desk = await freshDesk()
    const orders = await ordersIn(desk)
    const before = await rtSnapshot(desk)

    const { plan } = await erase(desk, {
      disposition: 'redact',
      // Few tickets of the seed are rejected, and sometimes none.
      selection: {
        kind: 'filter',
        filter: "status in ('rejected', 'resolved', 'delivered') and updated < 60 days ago",
      },
    })

    const { changed, removed } = differenceOf(before, await rtSnapshot(desk))
    const theirs = walkOf(before).rowsOfTickets(orders)
    expect(orders.size).toBe(desk.truth.tickets.filter(({ queue }) => queue === 'Orders').length)
    expect(plan.warnings.join('\n')).toContain(`${orders.size} tickets follow the lifecycle "orders"`)
    expect([...changed, ...removed].filter(({ table, key }) => theirs.has(`${table} ${key}`))).toEqual([])
    expect(changed).not.toEqual([])
  })

  it('a transition and a note are the rows that RT itself writes, from every status', async () => {
    const desk = await freshDesk()
    const { rt } = desk
    const ways = ['new', 'new open', 'new open stalled', 'new open rejected', 'new resolved open']
    const pairs = await twins(desk, ways)
    const before = await rtSnapshot(desk)
    const note = 'Gelöscht auf Antrag, Gebühr 0 € – fünf Jahre früher als nötig'
    await closeAndNote(desk, pairs, { status: 'resolved', note })

    const { plan, record, verification } = await erase(desk, {
      disposition: 'redact',
      selection: { kind: 'tickets', numbers: pairs.map(({ ours }) => String(ours)) },
      transition: 'resolved',
      note,
    })

    const after = await rtSnapshot(desk)
    expect(unexplained(verification)).toEqual([])
    expect(record.counts).toEqual(plan.counts)
    for (const { from, ours, theirs } of pairs) {
      const [mine, reference] = [ours, theirs].map((ticket) => deedsOn(ticket, before, after))
      expect.soft({ from, ...mine }).toEqual({ from, ...reference })
    }
    const { ours, theirs } = pairOf(pairs)
    for (const ticket of [ours, theirs]) {
      expect(await messagesOf(rt, ticket)).toContain(note)
      expect(await rt.page(`/Ticket/Display.html?id=${ticket}`)).toContain(note)
    }
    await expectWell(desk)
  })

  it('a note alone is the row that RT itself writes, and moves no last update', async () => {
    const desk = await freshDesk()
    const pairs = await twins(desk, ['new open resolved'])
    const { ours, theirs } = pairOf(pairs)
    const before = await rtSnapshot(desk)
    const note = 'Deleted on request'
    await closeAndNote(desk, pairs, { note })

    const selection = { kind: 'tickets', numbers: [String(ours)] } as const
    await erase(desk, { disposition: 'redact', selection, note })

    const after = await rtSnapshot(desk)
    const [written, byRt] = [deedsOn(ours, before, after), deedsOn(theirs, before, after)]
    expect(written.transactions).toEqual(byRt.transactions)
    expect([...byRt.changed].sort()).toEqual(['lastupdated', 'lastupdatedby'])
    expect(written.changed).toEqual([])
  })

  it('a transition and a note are for the whole, and neither for a merged part nor for a reminder', async () => {
    const desk = await freshDesk()
    const made = await make(
      desk,
      `my ($whole, $part) = map { ticket(Subject => "Case $_") } 1 .. 2;
       my ($reminder) = $whole->Reminders->Add(Subject => 'Call back'); done($reminder);
       %made = (whole => $whole->id, part => $part->id, reminder => $reminder);
       done($part->MergeInto($whole->id));`,
    )
    const before = await rtSnapshot(desk)

    await erase(desk, {
      disposition: 'redact',
      selection: { kind: 'tickets', numbers: [String(made['whole'])] },
      transition: 'rejected',
      note: 'Deleted on request',
    })

    const after = await rtSnapshot(desk)
    const { added } = differenceOf(before, after)
    const transactions = added.filter(({ table }) => table === 'transactions')
    expect(transactions.map(({ row }) => `${row['type']} ${row['objectid']}`).sort()).toEqual([
      `Comment ${made['whole']}`,
      `Status ${made['whole']}`,
    ])
    expect(added.map(({ table }) => table).sort()).toEqual(['attachments', 'transactions', 'transactions'])
    const statuses = (snapshot: Snapshot) =>
      ['whole', 'part', 'reminder'].map(
        (name) => rowsOf(snapshot, 'tickets').get(String(made[name]))?.['status'],
      )
    expect(statuses(before)).toEqual(['new', 'new', 'open'])
    expect(statuses(after)).toEqual(['rejected', 'new', 'open'])
  })

  it('a status that the lifecycle of a ticket does not know is refused, and nothing changes', async () => {
    const desk = await freshDesk()
    const [order = ''] = await ordersIn(desk)
    const before = await rtSnapshot(desk)
    const numbers = [order, String(desk.truth.tickets.find(({ queue }) => queue === 'Support')?.ticket)]

    for (const [transition, code] of [
      ['resolved', 'transition-lifecycle'],
      ['approved', 'transition-lifecycle'],
      ['delivered', 'bad-transition'],
    ] as const) {
      const selection = { kind: 'tickets', numbers } as const
      const refusal = await refusalOf(planOf(desk, { disposition: 'redact', selection, transition }))
      expect(refusal.code).toBe(code)
    }

    expect(differenceOf(before, await rtSnapshot(desk))).toEqual({ changed: [], removed: [], added: [] })
  })

  it.each(dispositions)(
    'attachments alone: files go with their names, messages stay as they are: %s',
    async (disposition) => {
      const desk = await freshDesk()
      const { ticket, messages } = await ticketWithFiles(desk)
      const before = await rtSnapshot(desk)
      const files = filesOf(ticket, before)
      expect(files).toHaveLength(4)
      const figures = disposition === 'redact' ? await desk.rt.figures() : []

      const { plan, record } = await erase(desk, {
        disposition,
        selection: { kind: 'tickets', numbers: [String(ticket)] },
        attachmentsOnly: true,
        stores: { external_storage: desk.storage },
      })

      const after = await rtSnapshot(desk)
      const difference = differenceOf(before, after)
      expect(record.counts).toEqual(plan.counts)
      expect(countsOf(difference)).toEqual(countsOfPlan(plan))
      expect(forbiddenChanges(difference)).toEqual([])
      const touched = [...difference.changed, ...difference.removed]
      expect(new Set(touched.map(({ key }) => key))).toEqual(new Set(files))
      expect(touched.filter(({ table }) => !/^attachments(?:index)?$/.test(table))).toEqual([])
      expect(await desk.rt.cellsWith([...fileNames, ...fileContents])).toEqual([])
      expect(existsSync(storedFile(desk, largeContent))).toBe(false)
      expect(await messagesOf(desk.rt, ticket)).toEqual(messages)
      if (disposition === 'redact') {
        expect(await wrongBesideFigures(desk, [ticket])).toEqual([])
        expect(await desk.rt.figures()).toEqual(figures)
      } else {
        expect(await desk.rt.pages({ tickets: [ticket] })).toEqual([])
        await expectWell(desk)
      }
    },
  )

  it('one attachment of several: only that one', async () => {
    const desk = await freshDesk()
    const { ticket = 0 } = await make(
      desk,
      `my $ticket = ticket(MIMEObj => with_file('first.bin', 'One'));
       done($ticket->Comment(MIMEObj => with_file("$_.bin", $_))) for qw(second third);
       $made{ticket} = $ticket->id;`,
    )
    const before = await rtSnapshot(desk)
    const [first = '', second = '', third = ''] = filesOf(ticket, before)
    const selection = { kind: 'tickets', numbers: [String(ticket)] } as const

    await erase(desk, { disposition: 'redact', selection, attachments: [second] })

    const between = await rtSnapshot(desk)
    const redacted = differenceOf(before, between)
    expect(new Set(redacted.changed.map(({ table, key }) => `${table} ${key}`))).toEqual(
      new Set([`attachments ${second}`]),
    )
    expect(rowsOf(between, 'attachments').get(second)).toMatchObject({ filename: 'removed.txt' })

    await erase(desk, { disposition: 'purge', selection, attachments: [first] })

    const purged = differenceOf(between, await rtSnapshot(desk))
    expect(purged.changed).toEqual([])
    expect(placesOf(purged.removed)).toEqual([`attachments ${first}`])
    expect(filesOf(ticket, await rtSnapshot(desk))).toEqual([second, third])
    await expectWell(desk)
  })

  it.each(dispositions)(
    'content outside of the database goes with its rows, and with the last of them where several name it: %s',
    async (disposition) => {
      const desk = await freshDesk()
      const { first, second } = await ticketsWithLargeFiles(desk)
      const [shared, single] = [storedFile(desk, sharedContent), storedFile(desk, largeContent)]
      expect([shared, single].map((file) => existsSync(file))).toEqual([true, true])
      const eraseOne = async (number: number | undefined) => {
        const { record, verification } = await erase(desk, {
          disposition,
          selection: { kind: 'tickets', numbers: [String(number)] },
          stores: { external_storage: desk.storage },
        })
        expect(unexplained(verification)).toEqual([])
        expect(record.incomplete).toEqual([])
        return record.counts['external_storage']
      }

      expect(await eraseOne(first)).toEqual({ purge: 1 })
      expect([shared, single].map((file) => existsSync(file))).toEqual([true, false])

      expect(await eraseOne(second)).toEqual({ purge: 1 })
      expect(existsSync(shared)).toBe(false)
    },
  )

  it('without a word where that content lies the run is incomplete, and done when somebody says it later', async () => {
    const desk = await freshDesk()
    const { first, second } = await ticketsWithLargeFiles(desk)
    const files = [sharedContent, largeContent].map((content) => storedFile(desk, content))
    const numbers = [first, second].map(String)

    const plan = await planOf(desk, { disposition: 'purge', selection: { kind: 'tickets', numbers } })
    const record = await apply(desk, plan)

    expect(plan.incomplete).toEqual([expect.stringMatching(/^outside the database: 2 of external_storage/)])
    expect(record).toMatchObject({ state: 'applied', counts: plan.counts })
    expect(record.incomplete.join()).toContain('outside the database: 2 of external_storage not removed')
    expect(files.map((file) => existsSync(file))).toEqual([true, true])

    const done = await resume(desk, record.id, { stores: { external_storage: desk.storage } })

    expect(done).toMatchObject({ state: 'applied', incomplete: [] })
    expect(done.counts['external_storage']).toEqual({ purge: 2 })
    expect(files.map((file) => existsSync(file))).toEqual([false, false])
    await expectWell(desk)
  })
})

/** Only rows of these tickets changed; of a purge all of them are gone, together with what leads to them. */
function expectOnly(
  disposition: Disposition,
  tickets: ReadonlySet<string>,
  before: Snapshot,
  difference: Difference,
): void {
  const walk = walkOf(before)
  const own = walk.rowsOfTickets(tickets)
  expect(difference.added).toEqual([])
  if (disposition === 'purge') {
    expect(difference.changed).toEqual([])
    expect(placesOf(difference.removed)).toEqual([...own, ...walk.pointersTo(tickets)].sort())
    return
  }
  const touched = [...difference.changed, ...difference.removed].map(({ table, key }) => `${table} ${key}`)
  expect(touched.filter((place) => !own.has(place))).toEqual([])
  expect(forbiddenChanges(difference)).toEqual([])
  const subjects = difference.changed.filter(
    ({ table, column }) => `${table}.${column}` === 'tickets.subject',
  )
  expect(new Set(subjects.map(({ key }) => key))).toEqual(tickets)
  expect(new Set(subjects.map(({ after }) => after))).toEqual(new Set(['[removed]']))
}

/** The tickets of the queue whose lifecycle is not one of RT's own. */
async function ordersIn({ run }: RtDesk): Promise<ReadonlySet<string>> {
  const rows = await run(
    "select t.id from Tickets t join Queues q on q.id = t.Queue where q.Name = 'Orders' order by t.id",
  )
  return new Set(rows.map(({ id }) => String(id)))
}

interface Twins {
  /** The way that both went before. */
  readonly from: string
  /** For Expunge. */
  readonly ours: number
  /** For RT. */
  readonly theirs: number
}

/** Pairs of tickets that an agent brought to the same status. */
async function twins(desk: RtDesk, ways: readonly string[]): Promise<readonly Twins[]> {
  const made = await make(
    desk,
    `$user = RT::CurrentUser->new($input->{agent});
     for my $way (@{ $input->{ways} }) {
       for my $twin (qw(ours theirs)) {
         my ($first, @rest) = split / /, $way;
         my $ticket = ticket(Subject => 'Twin', Status => $first, MIMEObj => text('Guten Tag'));
         done($ticket->SetStatus($_)) for @rest;
         $made{"$twin $way"} = $ticket->id;
       }
     }`,
    { agent: agentAt(desk, 2).name, ways },
  )
  // RT keeps whole seconds: what it does in the second in which the ticket was made, or resolved, would move no time.
  const past = (column: string) =>
    `${column} = case when ${column} > '1971-01-01 00:00:00' then '2024-12-31 00:00:00' else ${column} end`
  const times = ['LastUpdated', 'Started', 'Resolved'].map(past).join(', ')
  await desk.run(`update Tickets set ${times} where Subject = 'Twin'`)
  return ways.map((from) => ({
    from,
    ours: made[`ours ${from}`] ?? 0,
    theirs: made[`theirs ${from}`] ?? 0,
  }))
}

function pairOf([first]: readonly Twins[]): Twins {
  if (first === undefined) throw new Error('there are no twins')
  return first
}

/** Lets RT itself bring its twins to a status and note something, as its system user. */
async function closeAndNote(
  desk: RtDesk,
  pairs: readonly Twins[],
  { status = '', note }: { readonly status?: string; readonly note: string },
): Promise<void> {
  await make(
    desk,
    `for my $id (@{ $input->{tickets} }) {
       my $ticket = loaded($id); done($ticket->SetStatus($input->{status})) if $input->{status};
       done($ticket->Comment(Content => $input->{note}));
     }`,
    { tickets: pairs.map(({ theirs }) => theirs), status, note },
  )
}

/** What was done to a ticket: its new lines of history, and which of its values are others, or are set now. */
function deedsOn(ticket: number, before: Snapshot, after: Snapshot) {
  const { added } = differenceOf(before, after)
  const own = added.filter(
    ({ table, row }) =>
      table === 'transactions' && row['objecttype'] === 'RT::Ticket' && row['objectid'] === String(ticket),
  )
  const [earlier = {}, now = {}] = [before, after].map((snapshot) =>
    rowsOf(snapshot, 'tickets').get(String(ticket)),
  )
  const changed = Object.keys(now).filter((column) => column !== 'subject' && now[column] !== earlier[column])
  return {
    transactions: own.map(({ row }) => historyColumns.map((column) => row[column])),
    changed,
    status: now['status'],
    updater: now['lastupdatedby'],
  }
}

/** Without the ids, times and the text that RT and Expunge write beside. */
const historyColumns = [
  'objecttype',
  'timetaken',
  'type',
  'field',
  'oldvalue',
  'newvalue',
  'referencetype',
  'oldreference',
  'newreference',
  'creator',
]

const largeContent = `Lohnabrechnung ${'1234567890'.repeat(4_000)}`
const sharedContent = `Merkblatt ${'0987654321'.repeat(4_000)}`
const fileNames = ['Übersicht Käthe.txt', 'vertrag-entwurf.bin', 'foto-vorn.bin', 'Lohnabrechnung.bin']
const fileContents = [
  'Die Übersicht der Verträge',
  'Entwurf eines Vertrags',
  'Ein Foto von vorn',
  'Lohnabrechnung',
]

/** A ticket of a mail and a note with four files, one of which RT keeps on disk; with its messages. */
async function ticketWithFiles(desk: RtDesk) {
  const [list = '', contract = '', photo = '', large = ''] = fileNames
  const [listText = '', contractText = '', photoText = ''] = fileContents
  const type = 'application/octet-stream'
  const ticket = await receiveFullMail(desk.rt, {
    from: personNamed(desk, 'Käthe Braun'),
    subject: 'Unterlagen',
    body: 'Guten Tag, anbei die Unterlagen.\n',
    queue: 'Support',
    files: [
      { name: list, type: 'text/plain', content: listText },
      { name: contract, type, content: contractText },
    ],
  })
  await make(
    desk,
    `my $ticket = loaded($input->{ticket});
     done($ticket->Comment(MIMEObj => with_file(@$_))) for @{ $input->{files} };`,
    {
      ticket,
      files: [
        [photo, photoText],
        [large, largeContent],
      ],
    },
  )
  await desk.rt.tool('rt-fulltext-indexer-5', '--quiet')
  await desk.rt.tool('rt-externalize-attachments-5')
  expect(existsSync(storedFile(desk, largeContent))).toBe(true)
  return { ticket, messages: await messagesOf(desk.rt, ticket) }
}

/** Two tickets with a large file of the same content each, the first with one of its own too. */
async function ticketsWithLargeFiles(desk: RtDesk) {
  const made = await make(
    desk,
    `my ($first, $second) = map { ticket(MIMEObj => with_file("Merkblatt $_.bin", $input->{shared})) } 1 .. 2;
     done($first->Comment(MIMEObj => with_file('Lohnabrechnung.bin', $input->{large})));
     %made = (first => $first->id, second => $second->id);`,
    { shared: sharedContent, large: largeContent },
  )
  await desk.rt.tool('rt-externalize-attachments-5')
  return { first: made['first'], second: made['second'] }
}

/** Where RT keeps a content on disk. */
function storedFile({ storage }: RtDesk, content: string): string {
  const name = createHash('sha256').update(content).digest('hex')
  return join(storage, name.slice(0, 3), name.slice(3, 6), name.slice(6))
}

/** The keys of a ticket's files, in order. */
function filesOf(ticket: number, snapshot: Snapshot): readonly string[] {
  const own = walkOf(snapshot).rowsOfTickets(new Set([String(ticket)]))
  return rowsWhere(snapshot, 'attachments', ({ id, filename }) => {
    return own.has(`attachments ${id}`) && (filename ?? '') !== ''
  })
    .map(({ id }) => id ?? '')
    .sort((a, b) => Number(a) - Number(b))
}

const isZero = (count: unknown) => Number(count) === 0
