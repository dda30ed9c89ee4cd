import type { Session } from '../src/database/database.ts'
import type { Disposition } from '../src/engine/plan/fate.ts'
import type { BenchEngine } from './servers.ts'

// What an expert would write for Request Tracker and these two jobs, and nothing more general: work tables with keys,
// one statement per table, the whole job in one transaction. It ends in the same rows as Expunge does.

/** Erases the resolved tickets up to an id, with what is merged into them and their reminders. */
export async function eraseRtByHand(
  session: Session,
  disposition: Disposition,
  last: number,
  ticketUri: string,
): Promise<void> {
  const engine: BenchEngine = session.engine === 'postgresql' ? 'postgresql' : 'mariadb'
  await session.transaction(async () => {
    for (const text of [...keys[engine], ...(disposition === 'redact' ? redact[engine] : purge[engine])])
      await session.run({
        sql: text.replaceAll('LAST', String(last)).replaceAll('URI', ticketUri),
        parameters: [],
      })
  })
}

const chosen = "type = 'ticket' and status = 'resolved' and (ismerged is null or ismerged = 0) and id <= LAST"

const keys: Readonly<Record<BenchEngine, readonly string[]>> = {
  postgresql: [
    `create temporary table t on commit drop as
       with root as (select id from tickets where ${chosen})
       select id from root
       union select k.id from tickets k join root r on k.effectiveid = r.id where k.ismerged = 1
       union select k.id from root r join links l on l.localtarget = r.id and l.type = 'RefersTo' join tickets k on k.id = l.localbase and k.type = 'reminder'`,
    'alter table t add primary key (id)',
    'analyze t',
    `create temporary table x on commit drop as select id from transactions where objecttype = 'RT::Ticket' and objectid in (select id from t)`,
    'alter table x add primary key (id)',
    'analyze x',
    'create temporary table a on commit drop as select id from attachments where transactionid in (select id from x)',
    'alter table a add primary key (id)',
    'analyze a',
  ],
  mariadb: [
    `create or replace temporary table root (id int primary key) select id from Tickets where ${chosen}`,
    `create or replace temporary table t (id int primary key)
       select r.id from root r
       union select k.id from Tickets k join root r on k.EffectiveId = r.id where k.IsMerged = 1`,
    `insert ignore into t select k.id from root r join Links l on l.LocalTarget = r.id and l.Type = 'RefersTo' join Tickets k on k.id = l.LocalBase and k.Type = 'reminder'`,
    `create or replace temporary table x (id bigint primary key) select z.id from t join Transactions z on z.ObjectType = 'RT::Ticket' and z.ObjectId = t.id`,
    'create or replace temporary table a (id bigint primary key) select z.id from x join Attachments z on z.TransactionId = x.id',
  ],
}

const keptTypes = `('Status', 'SetWatcher', 'AddWatcher', 'DelWatcher', 'Take', 'Untake', 'Give', 'Steal', 'Force',
  'AddMember', 'DeleteMember', 'AddMembership', 'DeleteMembership', 'AddReminder', 'OpenReminder', 'ResolveReminder', 'Disabled', 'Enabled')`
const keptFields = `('Status', 'Owner', 'Queue', 'Type', 'SLA', 'Priority', 'InitialPriority', 'FinalPriority', 'TimeWorked',
  'TimeEstimated', 'TimeLeft', 'Told', 'Starts', 'Started', 'Due', 'Resolved', 'LastUpdated', 'LastUpdatedBy', 'EffectiveId', 'IsMerged')`
const own = (column: string) =>
  ['fsck.com-%', 'asset://%', 'attribute:%', 'user:%', 'group:%']
    .map((start) => `${column} like '${start}'`)
    .join(' or ')
const removedValue = (value: string, address = "'https://removed.invalid/' || z.id") =>
  `case when z.${value} is not null and z.type not in ${keptTypes} and not (z.type = 'Set' and z.field in ${keptFields})
     and not (z.type in ('AddLink', 'DeleteLink') and (${own(`z.${value}`)}))
     then case when z.type in ('AddLink', 'DeleteLink') then ${address} else '[removed]' end else z.${value} end`
const removedData = `case when z.data is null then null when z.type like 'Forward%' then 'removed@redacted.invalid' else '[removed]' end`
const freeField = "c.type not in ('Select', 'Date', 'DateTime')"
const external = (column: string) => `not (${own(`l.${column}`)})`

const redact: Readonly<Record<BenchEngine, readonly string[]>> = {
  postgresql: [
    'delete from attachmentsindex i using a where i.id = a.id',
    `update attachments z set messageid = null, subject = case when z.subject is null then null else '[removed]' end,
       filename = case when z.filename <> '' then 'removed.txt' else z.filename end,
       contenttype = case when z.content is null or (z.contenttype = 'text/html' and coalesce(z.filename, '') = '') then z.contenttype else 'text/plain' end,
       contentencoding = case when z.content is null then z.contentencoding else 'none' end,
       headers = case when z.content is null then 'Content-Type: ' || coalesce(z.contenttype, '') || E'\\n'
         when z.contenttype = 'text/html' and coalesce(z.filename, '') = '' then E'Content-Type: text/html; charset="utf-8"\\n' else E'Content-Type: text/plain; charset="utf-8"\\n' end,
       content = case when z.content is null then null else '[removed]' end
     from a where z.id = a.id`,
    `update transactions z set oldvalue = ${removedValue('oldvalue')}, newvalue = ${removedValue('newvalue')}, data = ${removedData}
     from x where z.id = x.id and (z.data is not null or z.oldvalue is not null or z.newvalue is not null)`,
    ...(['Ticket', 'Transaction'] as const).map(
      (
        kind,
      ) => `update objectcustomfieldvalues z set content = case when z.content is null then null else '' end,
        contenttype = case when z.largecontent is null then z.contenttype end, contentencoding = case when z.largecontent is null then z.contentencoding end, largecontent = null
      from customfields c, ${kind === 'Ticket' ? 't' : 'x'} k where c.id = z.customfield and ${freeField} and z.objecttype = 'RT::${kind}' and z.objectid = k.id`,
    ),
    `delete from attributes z using t where z.objecttype = 'RT::Ticket' and z.objectid = t.id and z.name in ('SquelchMailTo', 'DeferredRecipients')`,
    `update links l set base = case when ${external('base')} then 'https://removed.invalid/' || l.id else l.base end,
       target = case when ${external('target')} then 'https://removed.invalid/' || l.id else l.target end
     from t where (l.localbase = t.id or l.localtarget = t.id) and (${external('base')} or ${external('target')})`,
    "update tickets z set subject = '[removed]' from t where z.id = t.id",
  ],
  mariadb: [
    'delete i from a join AttachmentsIndex i on i.id = a.id',
    `update a join Attachments z on z.id = a.id set z.MessageId = null, z.Subject = if(z.Subject is null, null, '[removed]'),
       z.Filename = if(z.Filename <> '', 'removed.txt', z.Filename),
       z.Headers = case when z.Content is null then concat('Content-Type: ', coalesce(z.ContentType, ''), '\\n')
         when z.ContentType = 'text/html' and coalesce(z.Filename, '') = '' then 'Content-Type: text/html; charset="utf-8"\\n' else 'Content-Type: text/plain; charset="utf-8"\\n' end,
       z.ContentType = if(z.Content is null or (z.ContentType = 'text/html' and coalesce(z.Filename, '') = ''), z.ContentType, 'text/plain'), z.ContentEncoding = if(z.Content is null, z.ContentEncoding, 'none'),
       z.Content = if(z.Content is null, null, '[removed]')`,
    `update x join Transactions z on z.id = x.id set z.OldValue = ${removedValue('OldValue', "concat('https://removed.invalid/', z.id)")}, z.NewValue = ${removedValue('NewValue', "concat('https://removed.invalid/', z.id)")}, z.Data = ${removedData}
     where z.Data is not null or z.OldValue is not null or z.NewValue is not null`,
    ...(['Ticket', 'Transaction'] as const).map(
      (
        kind,
      ) => `update ObjectCustomFieldValues z join CustomFields c on c.id = z.CustomField and ${freeField} join ${kind === 'Ticket' ? 't' : 'x'} k on k.id = z.ObjectId
      set z.Content = if(z.Content is null, null, ''), z.ContentType = if(z.LargeContent is null, z.ContentType, null),
        z.ContentEncoding = if(z.LargeContent is null, z.ContentEncoding, null), z.LargeContent = null
      where z.ObjectType = 'RT::${kind}'`,
    ),
    `delete z from t join Attributes z on z.ObjectType = 'RT::Ticket' and z.ObjectId = t.id where z.Name in ('SquelchMailTo', 'DeferredRecipients')`,
    ...(['LocalBase', 'LocalTarget'] as const).map(
      (
        side,
      ) => `update t join Links l on l.${side} = t.id set l.Target = if(${external('Target')}, concat('https://removed.invalid/', l.id), l.Target),
        l.Base = if(${external('Base')}, concat('https://removed.invalid/', l.id), l.Base) where ${external('Base')} or ${external('Target')}`,
    ),
    "update t join Tickets z on z.id = t.id set z.Subject = '[removed]'",
  ],
}

const purge: Readonly<Record<BenchEngine, readonly string[]>> = {
  postgresql: [
    `create temporary table g on commit drop as select z.id from groups z join t on z.instance = t.id where z.domain = 'RT::Ticket-Role'`,
    'alter table g add primary key (id)',
    'analyze g',
    `insert into x select z.id from transactions z join g on z.objecttype = 'RT::Group' and z.objectid = g.id
     union select z.id from transactions z join t on z.newvalue = 'URI' || t.id where z.type = 'AddLink'
     union select z.id from transactions z join t on z.oldvalue = 'URI' || t.id where z.type = 'DeleteLink'
     on conflict do nothing`,
    'delete from attachmentsindex i using a where i.id = a.id',
    'delete from attachments z using a where z.id = a.id',
    `delete from objectcustomfieldvalues z using t where z.objecttype = 'RT::Ticket' and z.objectid = t.id`,
    `delete from objectcustomfieldvalues z using x where z.objecttype = 'RT::Transaction' and z.objectid = x.id`,
    `delete from attributes z using t where z.objecttype = 'RT::Ticket' and z.objectid = t.id`,
    `delete from attributes z using x where z.objecttype = 'RT::Transaction' and z.objectid = x.id`,
    `delete from attributes z using g where z.objecttype = 'RT::Group' and z.objectid = g.id`,
    'delete from transactions z using x where z.id = x.id',
    'delete from links z using t where z.localbase = t.id or z.localtarget = t.id',
    'delete from cachedgroupmembers z using g where z.groupid = g.id',
    'delete from groupmembers z using g where z.groupid = g.id',
    `delete from acl z using g where z.principaltype = 'Group' and z.principalid = g.id`,
    'delete from groups z using g where z.id = g.id',
    `delete from principals z using g where z.id = g.id and z.principaltype = 'Group'`,
    'delete from tickets z using t where z.id = t.id',
  ],
  mariadb: [
    "create or replace temporary table g (id int primary key) select z.id from t join `Groups` z on z.Instance = t.id where z.Domain = 'RT::Ticket-Role'",
    `insert ignore into x select z.id from g join Transactions z on z.ObjectType = 'RT::Group' and z.ObjectId = g.id`,
    `create or replace temporary table u (uri varchar(255) primary key) select concat('URI', id) as uri from t`,
    `insert ignore into x select z.id from Transactions z join u on u.uri = z.NewValue where z.Type = 'AddLink'`,
    `insert ignore into x select z.id from Transactions z join u on u.uri = z.OldValue where z.Type = 'DeleteLink'`,
    'delete i from a join AttachmentsIndex i on i.id = a.id',
    'delete z from a join Attachments z on z.id = a.id',
    `delete z from ObjectCustomFieldValues z join t on t.id = z.ObjectId where z.ObjectType = 'RT::Ticket'`,
    `delete z from ObjectCustomFieldValues z join x on x.id = z.ObjectId where z.ObjectType = 'RT::Transaction'`,
    `delete z from t join Attributes z on z.ObjectType = 'RT::Ticket' and z.ObjectId = t.id`,
    `delete z from x join Attributes z on z.ObjectType = 'RT::Transaction' and z.ObjectId = x.id`,
    `delete z from g join Attributes z on z.ObjectType = 'RT::Group' and z.ObjectId = g.id`,
    'delete z from x join Transactions z on z.id = x.id',
    'delete z from t join Links z on z.LocalBase = t.id',
    'delete z from t join Links z on z.LocalTarget = t.id',
    'delete z from g join CachedGroupMembers z on z.GroupId = g.id',
    'delete z from g join GroupMembers z on z.GroupId = g.id',
    `delete z from g join ACL z on z.PrincipalType = 'Group' and z.PrincipalId = g.id`,
    'delete z from g join `Groups` z on z.id = g.id',
    `delete z from g join Principals z on z.id = g.id and z.PrincipalType = 'Group'`,
    'delete z from t join Tickets z on z.id = t.id',
  ],
}
