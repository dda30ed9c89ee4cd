import type { People, ZammadPerson } from './people.ts'
import type { Rows } from './rows.ts'
import { rubySession, rubyYaml } from './ruby.ts'
import type { StoryTickets } from './stories.ts'
import { lastingWord } from './stories.ts'
import { addFile } from './tickets.ts'

const at = '2024-11-01 08:00:00'
const digits = (phone: string) => phone.replaceAll(/\D/g, '')

/** What Zammad keeps about a person beside their record and tickets; nothing refers to some of it by a key. */
export function leaveTraces(rows: Rows, people: People, tickets: StoryTickets): void {
  for (const person of [people.anna, people.bernd, people.both]) leavePersonal(rows, person)
  leaveCalls(rows, people, tickets)
  leaveChats(rows, people)
  leaveLogs(rows, people, tickets)
  leaveDrafts(rows, people, tickets)
  leaveArtificial(rows, people, tickets)
}

/** Rows that belong to an account. */
function leavePersonal(rows: Rows, person: ZammadPerson): void {
  const { id, email, name, login, first, last } = person
  const token = (action: string) => `${action}-${id}-0123456789abcdef`
  rows.add('tokens', {
    user_id: id,
    action: 'api',
    token: token('api'),
    name: `${name}s Telefon`,
    preferences: rubyYaml({ permission: ['ticket.customer'] }),
  })
  rows.add('authorizations', {
    provider: 'google_oauth2',
    uid: `google-${login}`,
    token: token('g'),
    secret: 'x',
    username: email,
    user_id: id,
  })
  const avatar = addFile(rows, {
    object: 'Avatar::User::Full',
    of: id,
    filename: 'avatar',
    content: Buffer.from([137, 80, 78, 71, id]),
    by: id,
    at,
    type: 'image/png',
  })
  rows.add('avatars', {
    o_id: id,
    object_lookup_id: rows.named('object_lookups', 'User'),
    default: true,
    deletable: true,
    initial: false,
    store_full_id: avatar,
    store_resize_id: avatar,
    store_hash: `avatar${id}`,
    source: 'upload',
    source_url: `https://www.gravatar.com/avatar/${first.toLowerCase()}`,
    created_by_id: id,
    updated_by_id: id,
  })
  rows.add('user_devices', {
    user_id: id,
    name: `Chrome, ${first}s Laptop`,
    os: 'Linux',
    browser: 'Chrome',
    location: 'Germany',
    device_details: rubyYaml({ name: first }),
    location_details: rubyYaml({ city_name: 'Berlin' }),
    fingerprint: `fp-${id}`,
    user_agent: 'Mozilla/5.0',
    ip: `192.0.2.${id}`,
  })
  rows.add('user_two_factor_preferences', {
    user_id: id,
    method: 'authenticator_app',
    configuration: rubyYaml({
      provisioning_uri: `otpauth://totp/Zammad:${encodeURIComponent(email)}?secret=ABC`,
      secret: 'ABC',
    }),
    created_by_id: id,
    updated_by_id: id,
  })
  rows.add('sessions', {
    session_id: `2::${'a'.repeat(50)}${id}`,
    persistent: true,
    data: rubySession({
      user_id: id,
      remote_ip: `192.0.2.${id}`,
      user_agent: 'Mozilla/5.0',
      ping: '2024-11-01',
      user_device_fingerprint: `fp-${id}`,
    }),
    created_at: at,
    updated_at: at,
  })
  rows.add('online_notifications', {
    o_id: 1,
    object_lookup_id: rows.named('object_lookups', 'Ticket'),
    type_lookup_id: 1,
    user_id: id,
    seen: false,
    created_by_id: id,
    updated_by_id: id,
  })
  rows.add('recent_views', {
    recent_view_object_id: rows.named('object_lookups', 'User'),
    o_id: id,
    created_by_id: 1,
  })
  rows.add('recent_views', {
    recent_view_object_id: rows.named('object_lookups', 'Ticket'),
    o_id: 1,
    created_by_id: id,
  })
  rows.add('recent_closes', {
    recently_closed_object_type: 'Ticket',
    recently_closed_object_id: 1,
    user_id: id,
  })
  rows.add('activity_streams', {
    activity_stream_type_id: 1,
    activity_stream_object_id: rows.named('object_lookups', 'User'),
    o_id: id,
    created_by_id: 1,
  })
  rows.add('activity_streams', {
    activity_stream_type_id: 2,
    activity_stream_object_id: rows.named('object_lookups', 'Ticket'),
    o_id: 1,
    created_by_id: id,
  })
  rows.add('stats_stores', {
    stats_storable_type: 'User',
    stats_storable_id: id,
    key: 'dashboard',
    data: rubyYaml({ name }),
    created_by_id: id,
  })
  rows.add('taskbars', {
    user_id: id,
    last_contact: at,
    key: `User-${id}`,
    callback: 'UserProfile',
    state: rubyYaml({}),
    params: rubyYaml({ user_id: id }),
    preferences: rubyYaml({}),
    prio: 3,
    app: 'desktop',
  })
  rows.add('external_syncs', {
    source: 'ldap',
    source_id: `uid=${login},ou=people,dc=example,dc=org`,
    object: 'User',
    o_id: id,
    last_payload: rubyYaml({ mail: email, givenname: first, sn: last }),
  })
  rows.add('data_privacy_tasks', {
    state: 'completed',
    deletable_type: 'User',
    deletable_id: id,
    preferences: rubyYaml({ user: { firstname: `${first[0]}*${first.at(-1)}`, email: 'a*e@e*e.org' } }),
    created_by_id: 1,
    updated_by_id: 1,
  })
  rows.add('histories', {
    history_type_id: rows.named('history_types', 'updated'),
    history_object_id: rows.named('history_objects', 'User'),
    history_attribute_id: rows.named('history_attributes', 'email'),
    o_id: id,
    value_from: `alt-${email}`,
    value_to: email,
    created_by_id: 1,
  })
  rows.add('histories', {
    history_type_id: rows.named('history_types', 'updated'),
    history_object_id: rows.named('history_objects', 'User'),
    history_attribute_id: rows.named('history_attributes', 'street'),
    o_id: id,
    value_from: 'Alte Gasse 3',
    value_to: person.street,
    created_by_id: 1,
  })
  const application = rows.add('oauth_applications', {
    name: `App ${id}`,
    uid: `app-${id}`,
    secret: 'x',
    redirect_uri: 'https://app.example.org',
  })
  rows.add('oauth_access_tokens', {
    resource_owner_id: id,
    application_id: application,
    token: token('oauth'),
    created_at: at,
  })
  rows.add('oauth_access_grants', {
    resource_owner_id: id,
    application_id: application,
    token: token('grant'),
    expires_in: 600,
    redirect_uri: 'https://app.example.org',
    created_at: at,
  })
}

function leaveCalls(rows: Rows, { anna, bernd, agent }: People, { annaClosed }: StoryTickets): void {
  for (const person of [anna, bernd]) {
    rows.add('cti_caller_ids', {
      caller_id: digits(person.phone),
      comment: person.name,
      level: 'known',
      object: 'User',
      o_id: person.id,
      user_id: person.id,
      preferences: rubyYaml({}),
    })
    rows.add('cti_logs', {
      direction: 'in',
      state: 'hangup',
      from: digits(person.phone),
      from_comment: person.name,
      to: '4930600000000',
      to_comment: agent.name,
      call_id: `call-${person.id}`,
      comment: `${person.name} legt auf`,
      initialized_at: at,
      done: true,
      preferences: rubyYaml({
        from: [
          {
            caller_id: digits(person.phone),
            comment: null,
            level: 'known',
            object: 'User',
            o_id: person.id,
            user_id: person.id,
          },
        ],
        from_pretty: person.phone,
      }),
    })
  }
  // A number that stood in a text: o_id is the article, and the account only a guess.
  rows.add('cti_caller_ids', {
    caller_id: digits(anna.mobile).replace(/^0/, '49'),
    level: 'maybe',
    object: 'Ticket',
    o_id: annaClosed,
    user_id: null,
    comment: 'Rückruf',
    preferences: rubyYaml({}),
  })
}

function leaveChats(rows: Rows, { anna, agent, bernd }: People): void {
  const chat = rows.add('chats', { name: 'Website', active: true, public: true, max_queue: 5 })
  for (const person of [anna, bernd]) {
    const session = rows.add('chat_sessions', {
      chat_id: chat,
      session_id: `chat-${person.id}`,
      name: person.name,
      state: 'closed',
      user_id: agent.id,
      preferences: rubyYaml({
        url: `https://www.example.org/kontakt?mail=${encodeURIComponent(person.email)}`,
        remote_ip: `192.0.2.${person.id}`,
        dns_name: 'host.example.net',
        geo_ip: { country_name: 'Germany', city_name: person.city },
      }),
      created_by_id: null,
    })
    rows.add('chat_messages', {
      chat_session_id: session,
      content: `Hallo, ich bin ${person.name}, mein ${lastingWord} brummt. ${person.email}`,
      created_by_id: null,
    })
    rows.add('chat_messages', {
      chat_session_id: session,
      content: `Guten Tag ${person.first} ${person.last}`,
      created_by_id: agent.id,
    })
  }
}

function leaveLogs(rows: Rows, { anna, admin, agent, bernd }: People, { annaClosed }: StoryTickets): void {
  const escaped = (value: unknown) =>
    JSON.stringify(value).replaceAll(
      /[\u0080-\uffff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  rows.add('http_logs', {
    direction: 'out',
    facility: 'webhook',
    method: 'post',
    url: `https://hook.example.org/?mail=${encodeURIComponent(anna.email)}`,
    status: '200',
    ip: '192.0.2.9',
    request: rubyYaml({
      content: escaped({
        ticket: {
          customer: { firstname: anna.first, lastname: anna.last, email: anna.email, note: 'grüßt' },
        },
      }),
    }),
    response: rubyYaml({ content: 'ok' }),
  })
  rows.add('delayed_jobs', {
    priority: 0,
    attempts: 3,
    handler: `--- !ruby/object:ActiveJob::QueueAdapters::DelayedJobAdapter::JobWrapper\njob_data:\n  job_class: TicketArticleCommunicateEmailJob\n  arguments:\n  - ${annaClosed}\n  - ${anna.email}\n`,
    last_error: `550 <${anna.email}> unknown`,
  })
  rows.add('active_job_locks', {
    lock_key: `ChecklistAssociationTouchJob/${anna.id}`,
    active_job_id: '11111111-1111-4111-8111-111111111111',
    created_at: at,
    updated_at: at,
  })
  rows.add('failed_emails', {
    data: Buffer.from(`From: ${anna.name} <${anna.email}>\r\nSubject: kaputt\r\n\r\nHilfe\r\n`),
    retries: 2,
    parsing_error: 'unexpected end',
  })
  rows.add('audit_logs', {
    user_id: admin.id,
    user_fullname: admin.name,
    action_type: 'update',
    auditable_type: 'User',
    auditable_id: anna.id,
    auditable_name: anna.name,
    value_from: { lastname: 'Klein' },
    value_to: { lastname: anna.last, email: anna.email },
    source_ip: '192.0.2.8',
    preferences: { switched_from_user_fullname: agent.name },
    created_at: at,
    updated_at: at,
  })
  rows.add('audit_logs', {
    user_id: anna.id,
    user_fullname: anna.name,
    action_type: 'login',
    auditable_type: 'User',
    auditable_id: anna.id,
    auditable_name: anna.name,
    value_from: {},
    value_to: {},
    source_ip: '192.0.2.17',
    preferences: {},
    created_at: at,
    updated_at: at,
  })
  rows.add('import_jobs', {
    name: 'Import::Ldap',
    dry_run: false,
    payload: rubyYaml({ total: 2 }),
    result: rubyYaml({ users: [`${bernd.name} <${bernd.email}>`, `${anna.name} <${anna.email}>`] }),
  })
  rows.add('smime_certificates', {
    fingerprint: 'ab12',
    uid: `CN=${anna.name}, emailAddress=${anna.email}`,
    email_addresses: [anna.email],
    pem: Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'),
  })
  rows.add('pgp_keys', {
    name: `${bernd.name} <${bernd.email}>`,
    fingerprint: 'cd34',
    key: 'armored',
    email_addresses: [bernd.email],
    secret: false,
  })
}

function leaveDrafts(
  rows: Rows,
  { anna, agent, bernd, secondAgent }: People,
  { others, annaOpen }: StoryTickets,
): void {
  rows.add('ticket_shared_draft_zooms', {
    ticket_id: annaOpen,
    new_article: rubyYaml({ body: `Sehr geehrte ${anna.name}` }),
    ticket_attributes: rubyYaml({ owner_id: agent.id }),
    created_by_id: agent.id,
    updated_by_id: agent.id,
    created_at: at,
    updated_at: at,
  })
  rows.add('ticket_shared_draft_starts', {
    group_id: 1,
    name: `Brief an ${anna.name}`,
    content: rubyYaml({ customer_id_completion: `${anna.name} <${anna.email}>`, body: `Ihr ${lastingWord}` }),
    created_by_id: agent.id,
    updated_by_id: agent.id,
    created_at: at,
    updated_at: at,
  })
  const checklist = rows.add('checklists', {
    name: `Umtausch für ${anna.name}`,
    sorted_item_ids: ['1', '2'],
    created_by_id: agent.id,
    updated_by_id: agent.id,
  })
  rows.add('checklist_items', {
    text: `${anna.first} ${anna.last} anrufen: ${anna.phone}`,
    checked: false,
    checklist_id: checklist,
    ticket_id: others,
    created_by_id: agent.id,
    updated_by_id: agent.id,
  })
  rows.add('checklist_items', {
    text: `${lastingWord} bestellen`,
    checked: true,
    checklist_id: checklist,
    created_by_id: secondAgent.id,
    updated_by_id: secondAgent.id,
  })
  const condition = rubyYaml({
    'ticket.customer_id': {
      operator: 'is',
      pre_condition: 'specific',
      value: [String(anna.id)],
      value_completion: `${anna.name} <${anna.email}>`,
    },
  })
  rows.add('overviews', {
    name: `Tickets von ${anna.name}`,
    link: 'anna',
    prio: 90,
    condition,
    order: rubyYaml({ by: 'created_at', direction: 'ASC' }),
    view: rubyYaml({ s: ['title', 'customer'] }),
    active: true,
  })
  rows.add('triggers', {
    name: 'Sonderbehandlung',
    condition,
    perform: rubyYaml({
      'notification.email': {
        recipient: [`userid_${anna.id}`],
        subject: 'Für Sie',
        body: `Hallo ${anna.name}, Ihr ${lastingWord}`,
      },
    }),
    active: true,
  })
  rows.add('report_profiles', { name: 'Alle', condition: rubyYaml({}), active: true })
  rows.add('text_modules', { name: 'Gruß', content: `Beste Grüße, auch an ${bernd.name}`, active: true })
  rows.add('templates', {
    name: 'Standard',
    options: rubyYaml({
      'ticket.customer_id': { value: String(anna.id), value_completion: `${anna.name} <${anna.email}>` },
    }),
    active: true,
  })
  rows.add('postmaster_filters', {
    name: 'spam',
    channel: 'email',
    match: rubyYaml({ from: { operator: 'contains', value: anna.email } }),
    perform: rubyYaml({ 'x-zammad-ignore': { value: true } }),
    active: true,
  })
}

function leaveArtificial(
  rows: Rows,
  { anna, agent, bernd }: People,
  { annaClosed, others }: StoryTickets,
): void {
  for (const [ticket, person] of [
    [annaClosed, anna],
    [others, bernd],
  ] as const) {
    const run = rows.add('ai_analytics_runs', {
      identifier: 'ticket_summarize',
      ai_service_name: 'TicketSummarize',
      related_object_type: 'Ticket',
      related_object_id: ticket,
      triggered_by_type: 'User',
      triggered_by_id: agent.id,
      content: { problem: `${anna.name} meldet: ${lastingWord} brummt` },
      payload: { prompt: `${person.name}: Hilfe` },
      context: {},
      error: {},
    })
    rows.add('ai_stored_results', {
      identifier: 'ticket_summarize',
      metadata: {},
      content: { summary: `${anna.name} meldet ${lastingWord}` },
      related_object_type: 'Ticket',
      related_object_id: ticket,
      ai_analytics_run_id: run,
    })
    rows.add('ai_analytics_usages', {
      ai_analytics_run_id: run,
      user_id: agent.id,
      rating: true,
      comment: `gut für ${person.name}`,
      context: {},
    })
  }
}
