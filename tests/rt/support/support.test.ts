import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/database/connect.ts'
import { runOn } from '../../support/desk.ts'
import { differenceOf, rowsOf, snapshotOf } from '../../support/snapshot.ts'
import { type RtDesk, rtDesks } from './desk.ts'
import { anonymizeUser, comment, receiveMail, reply, setStatus } from './work.ts'
import { widely } from '../../support/matrix.ts'
import { serverKinds } from '../../support/servers.ts'

describe.each(widely(serverKinds, ['mariadb']))('the tools of RT on %s', (engine) => {
  const freshDesk = rtDesks(engine)

  it('an untouched RT is healthy, and looking at it changes nothing', async () => {
    const desk = await freshDesk()
    const before = await snapshotOf(desk.database)

    expect(await desk.rt.health(sampleOf(desk))).toEqual([])

    const difference = differenceOf(before, await snapshotOf(desk.database))
    expect(difference).toEqual({ changed: [], removed: [], added: [] })
    // The index of the full text came along.
    expect(titleOf(await desk.rt.page('/Search/Simple.html?q=fulltext:Rechnung'))).toMatch(/^Found [1-9]/)
    // RT's own answer on an untouched desk: the reason why `rest` does not ask for the transactions of links.
    expect((await desk.rt.visit(`/REST/2.0/transaction/${await linkOf(desk)}`)).status).toBe(500)
  })

  it('what is broken is told', async () => {
    const desk = await freshDesk()
    const { tickets } = sampleOf(desk)
    const [first = 0, second = 0, third = 0] = tickets
    const missing = 999_999
    await desk.run(
      "delete from Transactions where ObjectType = 'RT::Ticket' and Type = 'Create' and ObjectId = ?",
      first,
    )
    await desk.run(
      'update CachedGroupMembers set MemberId = ? where id = ?',
      missing,
      await membershipOf(desk),
    )
    await desk.run('update Attachments set Parent = 1 where id = ?', await partOf(desk, second))
    await desk.run('update Attachments set Headers = null where id = ?', await partOf(desk, third))
    await desk.run("update Attributes set Content = 'BQsD' where Name = 'SavedSearch'")
    await desk.run(
      "delete from ObjectCustomFieldValues where ObjectType = 'RT::Ticket' and ObjectId = ?",
      third,
    )

    const complaints = await desk.rt.health({ tickets: [second, third, missing] })

    for (const expected of [
      /^invariant “every live ticket has a Create transaction”: 1 rows$/,
      /^invariant “attachments belong to a transaction”/,
      /^invariant “memberships are cached”: 1 rows$/,
      /^invariant “cached memberships have a group and a member”: 1 rows$/,
      /^invariant “attachments hang on an earlier part of the same transaction”: 1 rows$/,
      /^invariant “attachments have headers, if only empty ones”: 1 rows$/,
      /^rt-validator: Record #\d+ in CachedGroupMembers references a nonexistent record in GroupMembers/,
      /^rt-validator: Record #\d+ in Attachments references a nonexistent record in Attachments/,
      /^attribute \d+ \(SavedSearch\) holds data that Perl cannot read$/,
      /^log, \d+ times: \[warning\]: Use of uninitialized value \$headers/,
      /^invariant “transactions refer to custom field values that exist”/,
      new RegExp(`^page /Ticket/Display.html\\?id=${third}: An internal RT error has occurred$`),
      /^figure was: transactions\tCreate\t/,
      /^ticket 999999 does not exist$/,
    ])
      expect(complaints).toContainEqual(expect.stringMatching(expected))
    expect(titleOf(await desk.rt.page(`/Ticket/Display.html?id=${missing}`))).toBe('RT Error')
  })

  it('figures tell a status that was changed behind the back of RT', async () => {
    const desk = await freshDesk()
    const [ticket] = sampleOf(desk).tickets
    const before = await desk.rt.figures()

    await desk.run("update Tickets set Status = 'rejected' where id = ?", ticket)

    const after = await desk.rt.figures()
    expect(after.filter((line) => !before.includes(line))).toContainEqual(
      expect.stringMatching(/^chart by Status\trejected\t/),
    )
    expect(before.length).toBeGreaterThan(300)
  })

  it('an independent look finds people in encoded texts, in Perl data, and in files', async () => {
    const desk = await freshDesk()
    const [part, preference] = [await partOf(desk, sampleOf(desk).tickets[0] ?? 0), 'Pref-QuickNote']
    await desk.run(
      "update Attachments set Content = 'Gr=C3=BC=C3=9Fe, J=C3=B6r=\ng Sp=C3=A4th', ContentEncoding = 'quoted-printable' where id = ?",
      part,
    )
    await desk.rt.perl('$user->UserObj->SetPreferences(QuickNote => { note => $input })', {
      as: 'root',
      input: 'Jörg Späth, 0351/8999868',
    })
    writeFileSync(join(desk.storage, 'file'), 'Jörg Späth')

    const found = await desk.rt.cellsWith(['Jörg Späth', '+49 351 8999868', 'nobody@example.org'])

    const [attribute] = await desk.run('select max(id) as id from Attributes where Name = ?', preference)
    const key = String(attribute?.['id'])
    const needle = 'Jörg Späth'
    expect(found).toContainEqual({ table: 'attachments', column: 'content', key: String(part), needle })
    expect(found).toContainEqual({ table: 'attributes', column: 'content', key, needle })
    expect(found).toContainEqual({ table: 'attributes', column: 'content', key, needle: '+49 351 8999868' })
    expect(found).toContainEqual({ table: 'storage', column: 'content', key: 'file', needle })
    expect(found.filter((cell) => cell.needle === needle)).toHaveLength(3)
    const customer = desk.truth.people[0]?.email ?? ''
    const places = new Set((await desk.rt.cellsWith([customer])).map(({ table }) => table))
    expect(places).toContain('attachmentsindex')
    expect(places).toContain('users')
  })

  it('ordinary work goes on in a clone, and the rights of its own role are the ones of the template', async () => {
    const desk = await freshDesk()
    const { rt, truth } = desk
    const before = await snapshotOf(desk.database)
    const tickets = [...rowsOf(before, engine === 'mariadb' ? 'Tickets' : 'tickets').keys()].map(Number)
    const [first] = sampleOf(desk).tickets
    const from = { real: 'Jörg Späth', email: 'joerg.spaeth@example.org' }

    const id = await receiveMail(rt, { from, subject: 'Schöne Grüße', body: 'Ärger mit dem Gerät\n' })
    await Promise.all([
      reply(rt, id, 'Guten Tag, wir prüfen das.', truth.agents[0]?.name).then(() =>
        setStatus(rt, id, 'resolved'),
      ),
      comment(rt, id, 'Ist verärgert.').then(() => anonymizeUser(rt, truth.people[3]?.uid ?? 0)),
      rt.shredder('--plugin', `Tickets=query,id=${first}`),
    ])
    await rt.tool('rt-fulltext-indexer-5', '--quiet')

    expect(id).toBe(Math.max(...tickets) + 1)
    expect(await desk.run('select Status as status from Tickets where id in (?, ?)', id, first)).toEqual([
      { status: 'resolved' },
    ])
    const history = await desk.run(
      "select Type as type from Transactions where ObjectType = 'RT::Ticket' and ObjectId = ?",
      id,
    )
    expect(new Set(history.map((row) => row['type']))).toEqual(
      new Set(['Create', 'EmailRecord', 'Correspond', 'Comment', 'Status']),
    )
    expect(
      await rt.perl(
        'my $t = RT::Tickets->new($user); $t->FromSQL("Content LIKE \'Ärger\'"); print $t->Count',
      ),
    ).toBe('1')
    expect(rt.log()).toEqual([])
    expect(await rt.validator()).toEqual([])
    // RT's own Shredder leaves what it removed in the full-text index.
    expect((await rt.integrity()).map(({ name }) => name)).toEqual(['full-text rows belong to attachments'])
    const role = await connect(desk.roleUrl)
    expect(await runOn(role, 'select count(*) as tickets from Tickets')).toEqual([
      { tickets: tickets.length },
    ])
    await expect(runOn(role, 'drop table Tickets')).rejects.toThrow('lacks a privilege')
    await role.close()
  })
})

/** Eight tickets that are done, and three people. */
function sampleOf({ truth }: RtDesk) {
  const done = truth.tickets.filter(({ status, merged_into }) => status === 'resolved' && !merged_into)
  return {
    tickets: done.slice(0, 8).map(({ ticket }) => ticket),
    users: truth.people.slice(0, 3).map(({ uid }) => uid),
  }
}

/** The text of a ticket's last mail. */
async function partOf(desk: RtDesk, ticket: number): Promise<unknown> {
  const rows = await desk.run(
    `select max(a.id) as id from Attachments a join Transactions x on x.id = a.TransactionId
     where x.ObjectType = 'RT::Ticket' and x.ObjectId = ? and a.Parent <> 0 and x.Type = 'Correspond'`,
    ticket,
  )
  return rows[0]?.['id']
}

/** The cached membership of the first person in some group. */
async function membershipOf(desk: RtDesk): Promise<unknown> {
  const rows = await desk.run(
    'select max(id) as id from CachedGroupMembers where MemberId = ? and GroupId = ImmediateParentId',
    desk.truth.people[0]?.uid,
  )
  return rows[0]?.['id']
}

/** A transaction that linked something to a ticket. */
async function linkOf(desk: RtDesk): Promise<string> {
  const rows = await desk.run(
    "select min(id) as id from Transactions where Type = 'AddLink' and NewValue like 'fsck.com-rt://%'",
  )
  return String(rows[0]?.['id'])
}

function titleOf(html: string): string | undefined {
  return /<title>([^<]*)/.exec(html)?.[1]
}
