import type { Database } from '../../../src/database/database.ts'
import type { RtEngine } from './template.ts'

/** An invariant that does not hold, and in how many rows. */
export interface Violation {
  readonly name: string
  readonly rows: number
}

/** The invariants of an RT database that do not hold; rt-validator does not look at most of them. */
export async function violationsOf(database: Database, engine: RtEngine): Promise<readonly Violation[]> {
  const counts = invariantsOf(dialects[engine]).map(
    ([name, offending]) => `select '${name}' as name, count(*) as offending from ${offending}`,
  )
  const { rows } = await database.session((session) =>
    session.run<{ name: string; offending: number }>({ sql: counts.join('\nunion all\n'), parameters: [] }),
  )
  return rows.filter((row) => row.offending > 0).map((row) => ({ name: row.name, rows: row.offending }))
}

/** What the two servers say differently. Names need no quotes: PostgreSQL folds them, MariaDB takes them as written. */
interface Dialect {
  readonly matches: (value: string, pattern: string) => string
  /** The digits that a value ends with, as a number; null when there are none. */
  readonly lastNumber: (value: string) => string
}

const dialects: Readonly<Record<RtEngine, Dialect>> = {
  postgresql: {
    matches: (value, pattern) => `${value} ~ '${pattern}'`,
    lastNumber: (value) => `cast(substring(${value} from '[0-9]+$') as numeric)`,
  },
  mariadb: {
    matches: (value, pattern) => `${value} regexp '${pattern}'`,
    lastNumber: (value) => `cast(nullif(regexp_substr(${value}, '[0-9]+$'), '') as decimal(30))`,
  },
}

const ticketUri = '^fsck.com-rt://[^/]+/ticket/[0-9]+$'

/** Each invariant with the rows that offend it: what stands behind `from`. */
function invariantsOf(dialect: Dialect): readonly (readonly [name: string, offending: string])[] {
  return [
    ...ticketInvariants,
    ...principalInvariants,
    ...attachmentInvariants(dialect),
    ...polymorphicInvariants,
    ...linkInvariants(dialect),
    ...transactionInvariants(dialect),
  ]
}

const ticketInvariants: readonly (readonly [string, string])[] = [
  [
    'every live ticket has a Create transaction',
    `Tickets t where t.Status <> 'deleted' and t.EffectiveId = t.id and not exists
      (select 1 from Transactions x where x.ObjectType = 'RT::Ticket' and x.ObjectId = t.id and x.Type = 'Create')`,
  ],
  [
    'merged tickets lead to a ticket that is not merged',
    `Tickets t where not exists (select 1 from Tickets e where e.id = t.EffectiveId and e.EffectiveId = e.id)`,
  ],
  [
    'merged tickets are marked as merged',
    `Tickets t where (t.EffectiveId <> t.id) <> (coalesce(t.IsMerged, 0) = 1)`,
  ],
  ['tickets have a queue', `Tickets t where not exists (select 1 from Queues q where q.id = t.Queue)`],
  [
    'tickets have their four role groups once',
    `Tickets t where 4 <> (select count(*) from Groups g where g.Domain = 'RT::Ticket-Role' and g.Instance = t.id
      and g.Name in ('Owner', 'Requestor', 'Cc', 'AdminCc'))`,
  ],
  [
    'the owner of a ticket is the only member of its Owner group',
    `Tickets t where 1 <> (select count(*) from Groups g join GroupMembers m on m.GroupId = g.id
      where g.Domain = 'RT::Ticket-Role' and g.Name = 'Owner' and g.Instance = t.id)
      or not exists (select 1 from Groups g join GroupMembers m on m.GroupId = g.id
      where g.Domain = 'RT::Ticket-Role' and g.Name = 'Owner' and g.Instance = t.id and m.MemberId = t.Owner)`,
  ],
  [
    'resolved tickets keep their resolution date',
    `Tickets t where t.Status = 'resolved' and t.EffectiveId = t.id
      and (t.Resolved is null or t.Resolved < '1971-01-01')`,
  ],
]

const principalInvariants: readonly (readonly [string, string])[] = [
  [
    'every group has a principal',
    `Groups g where not exists (select 1 from Principals p where p.id = g.id and p.PrincipalType = 'Group')`,
  ],
  [
    'every user has a principal',
    `Users u where not exists (select 1 from Principals p where p.id = u.id and p.PrincipalType = 'User')`,
  ],
  [
    'every principal is a user or a group',
    `Principals p where (p.PrincipalType = 'User' and not exists (select 1 from Users u where u.id = p.id))
      or (p.PrincipalType = 'Group' and not exists (select 1 from Groups g where g.id = p.id))
      or p.PrincipalType not in ('User', 'Group')`,
  ],
  [
    'role groups of tickets belong to a ticket',
    `Groups g where g.Domain = 'RT::Ticket-Role' and not exists (select 1 from Tickets t where t.id = g.Instance)`,
  ],
  [
    'every user has a group for rights',
    `Users u where u.Name <> 'RT_System' and not exists
      (select 1 from Groups g where g.Domain = 'ACLEquivalence' and g.Instance = u.id)`,
  ],
  ['users have a name', `Users u where coalesce(u.Name, '') = ''`],
  [
    'users have different names',
    `(select lower(Name) as name from Users group by lower(Name) having count(*) > 1) twice`,
  ],
  [
    'every user is privileged or unprivileged',
    `Users u where u.Name not in ('RT_System', 'Nobody') and not exists
      (select 1 from GroupMembers m join Groups g on g.id = m.GroupId where m.MemberId = u.id
      and g.Domain = 'SystemInternal' and g.Name in ('Privileged', 'Unprivileged'))`,
  ],
  [
    'memberships have a group and a member',
    `GroupMembers m where not exists (select 1 from Groups g where g.id = m.GroupId)
      or not exists (select 1 from Principals p where p.id = m.MemberId)`,
  ],
  [
    'memberships are cached',
    `GroupMembers m where not exists
      (select 1 from CachedGroupMembers c where c.GroupId = m.GroupId and c.MemberId = m.MemberId)`,
  ],
  [
    'groups are cached as members of themselves',
    `Groups g where not exists (select 1 from CachedGroupMembers c where c.GroupId = g.id and c.MemberId = g.id)`,
  ],
  [
    'cached memberships have a group and a member',
    `CachedGroupMembers c where not exists (select 1 from Groups g where g.id = c.GroupId)
      or not exists (select 1 from Principals p where p.id = c.MemberId)`,
  ],
  [
    'cached memberships have a parent and a way',
    `CachedGroupMembers c where not exists (select 1 from Groups g where g.id = c.ImmediateParentId)
      or not exists (select 1 from CachedGroupMembers v where v.id = c.Via)`,
  ],
  [
    'cached memberships rest on a membership',
    `CachedGroupMembers c where c.MemberId <> c.GroupId and not exists
      (select 1 from GroupMembers m where m.GroupId = c.ImmediateParentId and m.MemberId = c.MemberId)`,
  ],
  ['rights belong to a group', `ACL a where not exists (select 1 from Groups g where g.id = a.PrincipalId)`],
  ['tokens have an owner', `AuthTokens k where not exists (select 1 from Users u where u.id = k.Owner)`],
]

function attachmentInvariants({ matches }: Dialect): readonly (readonly [string, string])[] {
  return [
    [
      'attachments belong to a transaction',
      `Attachments a where not exists (select 1 from Transactions x where x.id = a.TransactionId)`,
    ],
    [
      'attachments hang on an earlier part of the same transaction',
      `Attachments a where a.Parent <> 0 and not exists
        (select 1 from Attachments p where p.id = a.Parent and p.id < a.id and p.TransactionId = a.TransactionId)`,
    ],
    // RT warns hundreds of times on a page that shows an attachment without.
    ['attachments have headers, if only empty ones', `Attachments a where a.Headers is null`],
    [
      'encodings are known',
      `Attachments a where coalesce(a.ContentEncoding, 'none') not in
        ('none', 'quoted-printable', 'base64', 'external', '')`,
    ],
    [
      'base64 can be decoded',
      `Attachments a where a.ContentEncoding = 'base64' and not (${matches('a.Content', '^[A-Za-z0-9+/=[:space:]]*$')})`,
    ],
    [
      'full-text rows belong to attachments',
      `AttachmentsIndex i where not exists (select 1 from Attachments a where a.id = i.id)`,
    ],
  ]
}

const polymorphicInvariants: readonly (readonly [string, string])[] = [
  [
    'custom field values have a custom field',
    `ObjectCustomFieldValues o where not exists (select 1 from CustomFields f where f.id = o.CustomField)`,
  ],
  ['custom field values belong to an object', orphansOf('ObjectCustomFieldValues')],
  ['attributes belong to an object', orphansOf('Attributes')],
  ['transactions belong to an object', orphansOf('Transactions')],
  [
    'custom fields with room for one value have one at most',
    `(select o.CustomField from ObjectCustomFieldValues o join CustomFields f on f.id = o.CustomField
      where f.MaxValues = 1 and o.Disabled = 0 group by o.CustomField, o.ObjectType, o.ObjectId having count(*) > 1) many`,
  ],
]

/** Rows of a table whose ObjectType and ObjectId lead nowhere. */
function orphansOf(table: string): string {
  const tables = [
    'Ticket',
    'User',
    'Group',
    'Transaction',
    'Asset',
    'Article',
    'Queue',
    'Catalog',
    'Attribute',
  ]
  const missing = tables.map(
    (kind) =>
      `(o.ObjectType = 'RT::${kind}' and not exists (select 1 from ${kind}s k where k.id = o.ObjectId))`,
  )
  return `${table} o where ${missing.join(' or ')}`
}

function linkInvariants({ matches, lastNumber }: Dialect): readonly (readonly [string, string])[] {
  // Merging changes the number and not the address.
  const side = (name: string, local: string) =>
    `(${matches(name, ticketUri)} and coalesce(${local}, 0) not in (${lastNumber(name)},
        coalesce((select t.EffectiveId from Tickets t where t.id = ${lastNumber(name)}), 0)))
      or (not (${matches(name, ticketUri)}) and coalesce(${local}, 0) <> 0)`
  const noTicket = (local: string) =>
    `(l.${local} > 0 and not exists (select 1 from Tickets t where t.id = l.${local}))`
  const noAsset = (name: string) =>
    `(${matches(name, '^asset://[^/]+/[0-9]+$')} and not exists
      (select 1 from Assets a where a.id = ${lastNumber(name)}))`
  return [
    [
      'links point to tickets that exist',
      `Links l where ${noTicket('LocalBase')} or ${noTicket('LocalTarget')}`,
    ],
    [
      'links have the ticket that their address says',
      `Links l where ${side('l.Base', 'l.LocalBase')} or ${side('l.Target', 'l.LocalTarget')}`,
    ],
    ['links point to assets that exist', `Links l where ${noAsset('l.Base')} or ${noAsset('l.Target')}`],
  ]
}

function transactionInvariants({ matches, lastNumber }: Dialect): readonly (readonly [string, string])[] {
  const linked = 'coalesce(x.NewValue, x.OldValue)'
  const noValue = (column: string) =>
    `(x.${column} is not null and not exists (select 1 from ObjectCustomFieldValues o where o.id = x.${column}))`
  return [
    [
      'link transactions point to tickets that exist',
      `Transactions x where x.Type in ('AddLink', 'DeleteLink') and ${matches(linked, ticketUri)}
        and not exists (select 1 from Tickets t where t.id = ${lastNumber(linked)})`,
    ],
    [
      'membership transactions point to principals that exist',
      `Transactions x where x.Type in ('AddMember', 'DeleteMember', 'AddMembership', 'DeleteMembership')
        and ${matches('x.Field', '^[0-9]+$')}
        and not exists (select 1 from Principals p where p.id = ${lastNumber('x.Field')})`,
    ],
    // RT's page of the ticket ends in an internal error at such a transaction.
    [
      'transactions refer to custom field values that exist',
      `Transactions x where x.ReferenceType = 'RT::ObjectCustomFieldValue'
        and (${noValue('OldReference')} or ${noValue('NewReference')})`,
    ],
  ]
}
