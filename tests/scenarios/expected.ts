import type { SampleTruth } from '../../src/desks/sample/truth.ts'
import { rowsOf, type Snapshot, type TextRow } from '../support/snapshot.ts'

/** Rows that may go and cells that may change, worked out by hand from the desk's rows: `table key [column]`. */
export interface Expected {
  readonly removable: ReadonlySet<string>
  readonly changeable: ReadonlySet<string>
}

/** Columns of each table that redacting may change. */
const personal: Readonly<Record<string, readonly string[]>> = {
  persons: [
    'login',
    'email',
    'first_name',
    'last_name',
    'phone',
    'mobile',
    'street',
    'zip',
    'city',
    'birthdate',
    'note',
    'preferences',
    'password_hash',
    'active',
    'last_login_at',
  ],
  tickets: ['title', 'search_text'],
  messages: [
    'from_header',
    'to_header',
    'cc_header',
    'subject',
    'body_plain',
    'body_html',
    'raw_headers',
    'message_uid',
  ],
  notes: ['text'],
  forms: ['answers'],
  time_entries: ['comment'],
  saved_searches: ['name', 'query'],
  organizations: ['name', 'domain', 'note'],
}

const plainHistory = new Set(['status', 'team', 'priority', 'agent', 'created', 'reply'])

/** What redacting these persons may touch: a naive walk in memory that asks nothing of the engine. */
export function redactionOf(before: Snapshot, truth: SampleTruth, persons: ReadonlySet<string>): Expected {
  const walk = walkOf(before)
  const tickets = walk.tickets((row) => persons.has(row['customer_id'] ?? '') && !isTrue(row['legal_hold']))
  const held = walk.tickets((row) => isTrue(row['legal_hold']))
  const authored = walk.keys(
    'messages',
    (row) =>
      persons.has(row['author_id'] ?? '') && row['direction'] === 'in' && !held.has(row['ticket_id'] ?? ''),
  )
  const ticketExpected = ticketRedaction(walk, tickets, authored)
  const changeable = new Set(ticketExpected.changeable)
  const removable = new Set(ticketExpected.removable)
  for (const key of persons) addColumns(changeable, 'persons', key)
  for (const key of authored) changeable.add(`messages ${key} author_id`)
  for (const table of ['contact_points', 'sessions', 'participants'])
    for (const key of walk.keys(
      table,
      (row) => persons.has(row['person_id'] ?? '') && !held.has(row['ticket_id'] ?? ''),
    ))
      removable.add(`${table} ${key}`)
  for (const key of walk.keys(
    'notes',
    (row) => row['ticket_id'] === null && persons.has(row['person_id'] ?? ''),
  ))
    addColumns(changeable, 'notes', key)
  for (const key of walk.keys('saved_searches', (row) => persons.has(row['owner_id'] ?? '')))
    addColumns(changeable, 'saved_searches', key)
  for (const key of walk.keys(
    'history',
    (row) =>
      row['object_type'] === 'person' &&
      persons.has(row['object_id'] ?? '') &&
      !plainHistory.has(row['field'] ?? ''),
  ))
    for (const column of ['old_value', 'new_value']) changeable.add(`history ${key} ${column}`)
  for (const { table, id, column } of truth.subject.named) changeable.add(`${table} ${id} ${column}`)
  return { removable, changeable }
}

/** What redacting these tickets may touch, and the messages that count as if they were of such a ticket. */
export function ticketRedaction(
  walk: Walk,
  tickets: ReadonlySet<string>,
  authored: ReadonlySet<string> = new Set(),
): Expected {
  const changeable = new Set<string>()
  const removable = new Set<string>()
  const inTicket = (row: TextRow) => tickets.has(row['ticket_id'] ?? '')
  const messages = new Set([...authored, ...walk.keys('messages', inTicket)])
  const attachments = walk.keys('attachments', (row) => messages.has(row['message_id'] ?? ''))
  for (const key of attachments) removable.add(`attachments ${key}`)
  for (const key of walk.filesOnlyOf(attachments)) removable.add(`files ${key}`)
  for (const key of tickets) addColumns(changeable, 'tickets', key)
  for (const key of messages) addColumns(changeable, 'messages', key)
  for (const table of ['notes', 'forms', 'time_entries'])
    for (const key of walk.keys(table, inTicket)) addColumns(changeable, table, key)
  const fields = walk.keys('custom_fields', (row) => isTrue(row['personal']))
  for (const key of walk.keys('custom_values', (row) => inTicket(row) && fields.has(row['field_id'] ?? '')))
    changeable.add(`custom_values ${key} value`)
  for (const key of walk.keys(
    'history',
    (row) =>
      row['object_type'] === 'ticket' &&
      tickets.has(row['object_id'] ?? '') &&
      !plainHistory.has(row['field'] ?? ''),
  ))
    for (const column of ['old_value', 'new_value']) changeable.add(`history ${key} ${column}`)
  return { removable, changeable }
}

/** Rows that go when these tickets are purged, and references to them that are emptied. */
export function ticketPurge(walk: Walk, tickets: ReadonlySet<string>): Expected {
  const removable = new Set<string>()
  const changeable = new Set<string>()
  const messages = walk.keys('messages', (row) => tickets.has(row['ticket_id'] ?? ''))
  const attachments = walk.keys('attachments', (row) => messages.has(row['message_id'] ?? ''))
  const add = (table: string, keys: Iterable<string>) => {
    for (const key of keys) removable.add(`${table} ${key}`)
  }
  add('tickets', tickets)
  add('messages', messages)
  add('attachments', attachments)
  add('files', walk.filesOnlyOf(attachments))
  for (const table of [
    'notes',
    'participants',
    'custom_values',
    'forms',
    'ticket_tags',
    'time_entries',
    'sla_events',
  ])
    add(
      table,
      walk.keys(table, (row) => tickets.has(row['ticket_id'] ?? '')),
    )
  add(
    'history',
    walk.keys('history', (row) => row['object_type'] === 'ticket' && tickets.has(row['object_id'] ?? '')),
  )
  add(
    'ticket_links',
    walk.keys(
      'ticket_links',
      (row) => tickets.has(row['source_id'] ?? '') || tickets.has(row['target_id'] ?? ''),
    ),
  )
  for (const key of walk.tickets((row) => tickets.has(row['merged_into_id'] ?? '')))
    changeable.add(`tickets ${key} merged_into_id`)
  for (const key of walk.keys('messages', (row) => messages.has(row['in_reply_to_id'] ?? '')))
    changeable.add(`messages ${key} in_reply_to_id`)
  return { removable, changeable }
}

/** Looks things up in a snapshot. */
export interface Walk {
  keys(table: string, where: (row: TextRow) => boolean): ReadonlySet<string>
  tickets(where: (row: TextRow) => boolean): ReadonlySet<string>
  /** Files that no attachment uses but these. */
  filesOnlyOf(attachments: ReadonlySet<string>): ReadonlySet<string>
}

/** A walk over one snapshot. */
export function walkOf(snapshot: Snapshot): Walk {
  const keys: Walk['keys'] = (table, where) =>
    new Set([...rowsOf(snapshot, table)].filter(([, row]) => where(row)).map(([key]) => key))
  return {
    keys,
    tickets: (where) => keys('tickets', where),
    filesOnlyOf: (attachments) => {
      const users = [...rowsOf(snapshot, 'attachments')]
      const used = new Set(
        users.filter(([key]) => attachments.has(key)).map(([, row]) => row['file_id'] ?? ''),
      )
      const elsewhere = new Set(
        users.filter(([key]) => !attachments.has(key)).map(([, row]) => row['file_id'] ?? ''),
      )
      return new Set([...used].filter((file) => !elsewhere.has(file)))
    },
  }
}

/** A boolean as any engine has it. */
export const isTrue = (text: string | null | undefined): boolean => text === 'true' || text === '1'

function addColumns(cells: Set<string>, table: string, key: string): void {
  for (const column of personal[table] ?? []) cells.add(`${table} ${key} ${column}`)
}
