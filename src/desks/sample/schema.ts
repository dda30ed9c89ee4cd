import {
  binary,
  boolean,
  char,
  date,
  id,
  integer,
  oneOf,
  reference,
  required,
  smallint,
  string,
  text,
  timestamp,
  unindexed,
  unique,
} from './columns.ts'
import type { Column, Table } from './columns.ts'

const status: Column<string> = {
  ...required(string(20)),
  references: { table: 'statuses', column: 'name' },
}

/** The sample help desk: every table in an order in which its references already exist. */
export const sampleTables = {
  organizations: table({
    id,
    name: required(string(120)),
    domain: string(120),
    note: text,
    created_at: timestamp,
  }),
  teams: table({ id, name: unique(required(string(80))) }),
  persons: table(
    {
      id,
      organization_id: reference('organizations'),
      login: unique(required(string(80))),
      email: string(160),
      first_name: string(80),
      last_name: string(80),
      phone: string(40),
      mobile: string(40),
      street: string(120),
      zip: string(12),
      city: string(80),
      birthdate: date,
      language: string(5),
      note: text,
      preferences: text,
      password_hash: string(120),
      role: oneOf(20, ['customer', 'agent', 'admin', 'system']),
      active: required(boolean),
      created_at: required(timestamp),
      updated_at: required(timestamp),
      last_login_at: timestamp,
    },
    { indexes: [['email'], ['last_name', 'first_name']] },
  ),
  contact_points: table(
    { id, person_id: required(reference('persons')), kind: string(20), value: required(string(200)) },
    { uniques: [['kind', 'value']] },
  ),
  sessions: table({
    id: required(string(64)),
    person_id: required(reference('persons')),
    ip: string(45),
    user_agent: string(200),
    created_at: timestamp,
  }),
  statuses: table({ name: required(string(20)), kind: string(20) }, { primaryKey: ['name'] }),
  tickets: table(
    {
      id,
      number: unique(required(string(20))),
      title: required(string(250)),
      status,
      priority: required(smallint),
      type: required(string(20)),
      team_id: required(reference('teams')),
      customer_id: reference('persons'),
      agent_id: reference('persons'),
      organization_id: reference('organizations'),
      merged_into_id: unindexed(reference('tickets')),
      channel: string(10),
      created_at: required(timestamp),
      first_response_at: timestamp,
      resolved_at: timestamp,
      closed_at: timestamp,
      updated_at: required(timestamp),
      first_response_minutes: integer,
      resolution_minutes: integer,
      sla_due_at: timestamp,
      sla_breached: required(boolean),
      reopened_count: required(integer),
      message_count: required(integer),
      legal_hold: required(boolean),
      search_text: text,
    },
    { indexes: [['created_at'], ['closed_at']] },
  ),
  messages: table(
    {
      id,
      ticket_id: required(reference('tickets')),
      author_id: reference('persons'),
      in_reply_to_id: unindexed(reference('messages')),
      kind: oneOf(10, ['email', 'web', 'phone', 'note']),
      direction: oneOf(10, ['in', 'out', 'internal']),
      from_header: string(250),
      to_header: string(500),
      cc_header: string(500),
      subject: string(250),
      body_plain: text,
      body_html: text,
      raw_headers: text,
      message_uid: unique(string(200)),
      created_at: required(timestamp),
      minutes_spent: integer,
    },
    { indexes: [['created_at']] },
  ),
  files: table({
    id,
    sha256: unique(required(char(64))),
    size: required(integer),
    content: binary,
  }),
  attachments: table({
    id,
    message_id: required(reference('messages')),
    file_id: required(reference('files')),
    filename: required(string(200)),
    content_type: string(100),
    created_at: timestamp,
  }),
  notes: table({
    id,
    ticket_id: reference('tickets'),
    person_id: reference('persons'),
    author_id: unindexed(reference('persons')),
    text: required(text),
    created_at: timestamp,
  }),
  history: table(
    {
      id,
      object_type: required(oneOf(20, ['ticket', 'person'])),
      object_id: required(integer),
      actor_id: integer,
      field: required(string(40)),
      old_value: string(250),
      new_value: string(250),
      created_at: required(timestamp),
    },
    { indexes: [['object_type', 'object_id']] },
  ),
  participants: table(
    {
      ticket_id: required(reference('tickets')),
      person_id: required(reference('persons')),
      role: required(oneOf(12, ['cc', 'follower'])),
    },
    { primaryKey: ['ticket_id', 'person_id', 'role'] },
  ),
  custom_fields: table({
    id,
    name: unique(string(60)),
    type: oneOf(10, ['text', 'date', 'select', 'number']),
    personal: boolean,
  }),
  custom_values: table(
    {
      id,
      ticket_id: required(reference('tickets')),
      field_id: required(reference('custom_fields')),
      value: string(250),
    },
    { uniques: [['ticket_id', 'field_id']] },
  ),
  forms: table({
    id,
    ticket_id: required(reference('tickets')),
    name: string(60),
    answers: required(text),
  }),
  tags: table({ id, name: unique(string(60)) }),
  ticket_tags: table(
    { ticket_id: required(reference('tickets')), tag_id: required(reference('tags')) },
    { primaryKey: ['ticket_id', 'tag_id'] },
  ),
  ticket_links: table({
    id,
    source_id: reference('tickets'),
    target_id: reference('tickets'),
    kind: string(20),
  }),
  time_entries: table({
    id,
    ticket_id: reference('tickets'),
    agent_id: reference('persons'),
    minutes: required(integer),
    activity: string(30),
    comment: string(250),
    created_at: timestamp,
  }),
  sla_events: table({
    id,
    ticket_id: reference('tickets'),
    kind: string(20),
    due_at: timestamp,
    met_at: timestamp,
    breached: boolean,
  }),
  saved_searches: table({ id, owner_id: reference('persons'), name: string(80), query: text }),
  settings: table({ name: required(string(60)), value: string(250) }, { primaryKey: ['name'] }),
  mail_queue: table({
    id,
    to_address: string(160),
    subject: string(250),
    body: text,
    created_at: timestamp,
  }),
} as const

/** A table of the sample desk. */
export type SampleTableName = keyof typeof sampleTables

type ColumnsOf<T extends SampleTableName> = (typeof sampleTables)[T]['columns']

/** A generated row, every column present. */
export type SampleRow<T extends SampleTableName> = {
  readonly [C in keyof ColumnsOf<T>]: ColumnsOf<T>[C] extends Column<infer V> ? V : never
}

/** All tables, each after those it refers to. */
export const sampleTableNames = Object.keys(sampleTables) as readonly SampleTableName[]

/** The version the sample desk tells of itself, in `settings`. */
export const sampleSchemaVersion = '1'

function table<const C extends Readonly<Record<string, Column>>>(
  columns: C,
  rest: { primaryKey?: readonly string[] } & Pick<Table, 'uniques' | 'indexes'> = {},
): Omit<Table, 'columns'> & { readonly columns: C } {
  return { columns, primaryKey: ['id'], ...rest }
}
