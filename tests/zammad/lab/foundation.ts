import type { Rows } from './rows.ts'

/** Names of Zammad's small tables, in the order of their ids. */
const names = {
  object_lookups: ['User', 'Ticket', 'Ticket::Article', 'Organization', 'Group', 'Chat::Session'],
  type_lookups: ['create', 'update', 'update.email', 'reminder_reached', 'escalation'],
  history_objects: ['Ticket', 'Ticket::Article', 'User', 'Organization', 'Mention', 'ChecklistItem'],
  history_types: [
    'created',
    'updated',
    'removed',
    'added',
    'notification',
    'email',
    'merged_into',
    'received_merge',
  ],
  history_attributes: [
    'state',
    'group',
    'priority',
    'owner',
    'customer',
    'organization',
    'title',
    'note',
    'pending_time',
    'firstname',
    'lastname',
    'email',
    'phone',
    'street',
    'login',
    'tag',
    'body',
    'text',
    'name',
  ],
  link_types: ['normal', 'parent', 'child'],
  link_objects: ['Ticket', 'KnowledgeBase::Answer::Translation'],
  tag_objects: ['Ticket', 'KnowledgeBase::Answer'],
  store_objects: [
    'Ticket::Article',
    'Ticket::Article::Mail',
    'User',
    'Avatar::User::Full',
    'Avatar::User::Resize',
    'UploadCache',
    'Taskbar',
  ],
} as const

/** Columns without a default that a small table asks for beside its name. */
const more: Partial<Record<keyof typeof names, Record<string, unknown>>> = {
  link_types: { active: true },
  link_objects: { active: true },
}

const states = [
  { name: 'new', type: 'new' },
  { name: 'open', type: 'open' },
  { name: 'pending reminder', type: 'pending reminder' },
  { name: 'closed', type: 'closed' },
  { name: 'merged', type: 'merged' },
  { name: 'pending close', type: 'pending action' },
] as const

const articleTypes = [
  'email',
  'sms',
  'chat',
  'fax',
  'phone',
  'twitter status',
  'note',
  'web',
  'whatsapp message',
] as const

/** What an installation holds before its first ticket: the small tables that everything points to. */
export function layFoundation(rows: Rows): void {
  for (const [table, list] of Object.entries(names))
    for (const name of list) rows.add(table, { name, ...more[table as keyof typeof names] })
  for (const type of ['new', 'open', 'pending reminder', 'pending action', 'closed', 'merged', 'removed'])
    rows.add('ticket_state_types', { name: type })
  for (const { name, type } of states)
    rows.add('ticket_states', {
      name,
      state_type_id: rows.named('ticket_state_types', type),
      ignore_escalation: type !== 'new' && type !== 'open',
      default_create: name === 'new',
      default_follow_up: name === 'open',
      active: true,
    })
  for (const name of ['1 low', '2 normal', '3 high'])
    rows.add('ticket_priorities', { name, default_create: name === '2 normal', active: true })
  for (const name of articleTypes)
    rows.add('ticket_article_types', { name, communication: name !== 'note', active: true })
  for (const name of ['Agent', 'Customer', 'System']) rows.add('ticket_article_senders', { name })
  layRights(rows)
  layGroups(rows)
  for (const type of ['Beratung', 'Reparatur'])
    rows.add('ticket_time_accounting_types', { name: type, active: true })
}

function layRights(rows: Rows): void {
  for (const name of ['admin', 'admin.data_privacy', 'ticket.agent', 'ticket.customer', 'report'])
    rows.add('permissions', { name, active: true, allow_signup: false })
  const roles = {
    Admin: ['admin', 'report'],
    Agent: ['ticket.agent', 'report'],
    Customer: ['ticket.customer'],
  }
  for (const [name, permissions] of Object.entries(roles)) {
    const role = rows.add('roles', { name, default_at_signup: name === 'Customer', active: true })
    for (const permission of permissions)
      rows.add('permissions_roles', { role_id: role, permission_id: rows.named('permissions', permission) })
  }
}

function layGroups(rows: Rows): void {
  rows.add('signatures', {
    name: 'default',
    body: '<p>Mit freundlichen Grüßen<br>#{user.firstname} #{user.lastname}</p>',
    active: true,
  })
  rows.add('email_addresses', { name: 'Musterdesk', email: 'desk@example.org', active: true })
  for (const name of ['Service', 'Technik', 'Rechnung'])
    rows.add('groups', {
      name,
      name_last: name,
      follow_up_possible: 'yes',
      follow_up_assignment: true,
      signature_id: 1,
      email_address_id: 1,
      active: true,
      shared_drafts: true,
      summary_generation: 'global_default',
    })
}
