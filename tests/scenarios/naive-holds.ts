import { rowsOf, type Snapshot, type TextRow } from '../support/snapshot.ts'
import { walkOf } from './expected.ts'

/** What is held on a sample desk, in the simplest words. */
export interface NaiveHold {
  readonly tickets?: (row: TextRow) => boolean
  readonly persons?: ReadonlySet<string>
  readonly organizations?: ReadonlySet<string>
}

/** Rows as `table key`. */
export type Rows = ReadonlySet<string>

const belowTicket = [
  'messages',
  'notes',
  'participants',
  'custom_values',
  'forms',
  'ticket_tags',
  'time_entries',
  'sla_events',
]

/** Every row that a hold keeps, worked out from the rows alone. */
export function heldRows(before: Snapshot, hold: NaiveHold): Rows {
  const walk = walkOf(before)
  const { organizations = new Set() } = hold
  const members = walk.keys('persons', (row) => organizations.has(row['organization_id'] ?? ''))
  const persons = new Set([...(hold.persons ?? []), ...members])
  const tickets = walk.keys(
    'tickets',
    (row) =>
      hold.tickets?.(row) === true ||
      persons.has(row['customer_id'] ?? '') ||
      organizations.has(row['organization_id'] ?? ''),
  )
  const held = new Set<string>()
  const add = (table: string, where: (row: TextRow) => boolean) => {
    const keys = walk.keys(table, where)
    for (const key of keys) held.add(`${table} ${key}`)
    return keys
  }
  add('tickets', (row) => tickets.has(row['id'] ?? ''))
  for (const table of belowTicket) add(table, (row) => tickets.has(row['ticket_id'] ?? ''))
  add('history', (row) => row['object_type'] === 'ticket' && tickets.has(row['object_id'] ?? ''))
  add('ticket_links', (row) => tickets.has(row['source_id'] ?? '') || tickets.has(row['target_id'] ?? ''))
  add('messages', (row) => row['direction'] === 'in' && persons.has(row['author_id'] ?? ''))
  add('participants', (row) => persons.has(row['person_id'] ?? ''))
  const messages = new Set([...held].filter((row) => row.startsWith('messages ')).map((row) => row.slice(9)))
  const attachments = add('attachments', (row) => messages.has(row['message_id'] ?? ''))
  const files = new Set(
    [...attachments].map((key) => rowsOf(before, 'attachments').get(key)?.['file_id'] ?? ''),
  )
  add('files', (row) => files.has(row['id'] ?? ''))
  add('persons', (row) => persons.has(row['id'] ?? ''))
  for (const table of ['contact_points', 'sessions']) add(table, (row) => persons.has(row['person_id'] ?? ''))
  add('notes', (row) => row['ticket_id'] === null && persons.has(row['person_id'] ?? ''))
  add('history', (row) => row['object_type'] === 'person' && persons.has(row['object_id'] ?? ''))
  add('saved_searches', (row) => persons.has(row['owner_id'] ?? ''))
  add('organizations', (row) => organizations.has(row['id'] ?? ''))
  return held
}

/** Tickets that cannot go because something held refers to them or stands in them. */
export function anchored(before: Snapshot, held: Rows): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const place of held) {
    const at = place.indexOf(' ')
    const row = rowsOf(before, place.slice(0, at)).get(place.slice(at + 1)) ?? {}
    const message = rowsOf(before, 'messages').get(row['in_reply_to_id'] ?? row['message_id'] ?? '')
    for (const id of [
      row['ticket_id'],
      row['merged_into_id'],
      row['source_id'],
      row['target_id'],
      message?.['ticket_id'],
      row['object_type'] === 'ticket' ? row['object_id'] : null,
    ])
      if (typeof id === 'string') anchors.add(id)
  }
  return anchors
}

/** The tickets to which a row belongs. */
export function ticketsOf(before: Snapshot, table: string, key: string): readonly string[] {
  const row = rowsOf(before, table).get(key) ?? {}
  if (table === 'tickets') return [key]
  if (table === 'attachments') {
    const message = rowsOf(before, 'messages').get(row['message_id'] ?? '')
    return [message?.['ticket_id'] ?? '']
  }
  if (table === 'files')
    return [...rowsOf(before, 'attachments')]
      .filter(([, attachment]) => attachment['file_id'] === key)
      .flatMap(([attachment]) => ticketsOf(before, 'attachments', attachment))
  if (table === 'history') return row['object_type'] === 'ticket' ? [row['object_id'] ?? ''] : []
  if (table === 'ticket_links') return [row['source_id'] ?? '', row['target_id'] ?? '']
  return typeof row['ticket_id'] === 'string' ? [row['ticket_id']] : []
}
