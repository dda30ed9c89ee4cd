import { rowsOf, type Snapshot, type TextRow } from '../support/snapshot.ts'

/**
 * Looks up, in a snapshot, what belongs to tickets and to people: relation by relation as RT itself follows them, and
 * without a data map.
 */
export interface Walk {
  keys(table: string, where: (row: TextRow) => boolean): ReadonlySet<string>
  /** These tickets with all that was merged into them, and the reminders of each. */
  withParts(tickets: Iterable<number | string>): ReadonlySet<string>
  /** `table key` of each row of these tickets; the parts have to be among them. */
  rowsOfTickets(tickets: ReadonlySet<string>): ReadonlySet<string>
  /** `table key` of rows that point to these tickets and are none of theirs: they make no sense without. */
  pointersTo(tickets: ReadonlySet<string>): ReadonlySet<string>
  /** `table key` of a user's own rows, without tickets. */
  rowsOfUser(user: number): ReadonlySet<string>
}

/** A walk over one snapshot, with names in small letters. */
export function walkOf(snapshot: Snapshot): Walk {
  const keys: Walk['keys'] = (table, where) =>
    new Set([...rowsOf(snapshot, table)].filter(([, row]) => where(row)).map(([key]) => key))
  const related = (table: string, column: string, targets: ReadonlySet<string>, kind?: string) =>
    keys(table, (row) => targets.has(row[column] ?? '') && (kind === undefined || row['objecttype'] === kind))

  const rowsOfTickets = (tickets: ReadonlySet<string>) => {
    const groups = keys(
      'groups',
      (row) => row['domain'] === 'RT::Ticket-Role' && tickets.has(row['instance'] ?? ''),
    )
    const transactions = new Set([
      ...related('transactions', 'objectid', tickets, 'RT::Ticket'),
      ...related('transactions', 'objectid', groups, 'RT::Group'),
    ])
    const attachments = related('attachments', 'transactionid', transactions)
    return placesIn({
      tickets,
      groups,
      principals: groups,
      groupmembers: related('groupmembers', 'groupid', groups),
      cachedgroupmembers: related('cachedgroupmembers', 'groupid', groups),
      transactions,
      attachments,
      attachmentsindex: related('attachmentsindex', 'id', attachments),
      objectcustomfieldvalues: new Set([
        ...related('objectcustomfieldvalues', 'objectid', tickets, 'RT::Ticket'),
        ...related('objectcustomfieldvalues', 'objectid', transactions, 'RT::Transaction'),
      ]),
      attributes: new Set([
        ...related('attributes', 'objectid', tickets, 'RT::Ticket'),
        ...related('attributes', 'objectid', transactions, 'RT::Transaction'),
      ]),
      links: keys(
        'links',
        (row) => tickets.has(row['localbase'] ?? '') || tickets.has(row['localtarget'] ?? ''),
      ),
    })
  }

  return {
    keys,
    withParts: (tickets) => withParts(keys, rowsOf(snapshot, 'links'), tickets),
    rowsOfTickets,
    pointersTo: (tickets) => {
      const own = rowsOfTickets(tickets)
      const isOne = (address: string | null | undefined) =>
        tickets.has(/^fsck\.com-rt:\/\/[^/]+\/ticket\/(\d+)$/.exec(address ?? '')?.[1] ?? '')
      const pointing = keys(
        'transactions',
        (row) =>
          (row['type'] === 'AddLink' && isOne(row['newvalue'])) ||
          (row['type'] === 'DeleteLink' && isOne(row['oldvalue'])),
      )
      return new Set([...placesIn({ transactions: pointing })].filter((place) => !own.has(place)))
    },
    rowsOfUser: (user) => {
      const users = new Set([String(user)])
      const groups = keys(
        'groups',
        (row) => row['domain'] === 'ACLEquivalence' && users.has(row['instance'] ?? ''),
      )
      const searches = related('attributes', 'objectid', users, 'RT::User')
      const transactions = related('transactions', 'objectid', users, 'RT::User')
      return placesIn({
        users,
        groups,
        principals: new Set([...users, ...groups]),
        transactions,
        attributes: new Set([...searches, ...related('attributes', 'objectid', searches, 'RT::Attribute')]),
        objectcustomfieldvalues: related('objectcustomfieldvalues', 'objectid', users, 'RT::User'),
        authtokens: related('authtokens', 'owner', users),
      })
    },
  }
}

/** Merged tickets may be merged on, and a part may have reminders of its own. */
function withParts(
  keys: Walk['keys'],
  links: ReadonlyMap<string, TextRow>,
  tickets: Iterable<number | string>,
): ReadonlySet<string> {
  const found = new Set([...tickets].map(String))
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const part of keys('tickets', (row) => found.has(row['effectiveid'] ?? ''))) found.add(part)
    const reminders = keys('tickets', (row) => row['type'] === 'reminder')
    for (const row of links.values()) {
      const base = row['localbase'] ?? ''
      if (row['type'] === 'RefersTo' && found.has(row['localtarget'] ?? '') && reminders.has(base))
        found.add(base)
    }
  }
  return found
}

function placesIn(tables: Readonly<Record<string, ReadonlySet<string>>>): ReadonlySet<string> {
  return new Set(
    Object.entries(tables).flatMap(([table, found]) => [...found].map((key) => `${table} ${key}`)),
  )
}
