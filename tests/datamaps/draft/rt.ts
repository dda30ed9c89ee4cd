/** Relations of Request Tracker that are true, and of which its shipped map need not speak: nothing goes along by them. */
export const rtAlso: ReadonlySet<string> = new Set(
  `
articles.class > classes
assets.catalog > catalogs
authtokens.creator > users
authtokens.lastupdatedby > users
cachedgroupmembers.groupid > groups
cachedgroupmembers.memberid > users
cachedgroupmembers.memberid > principals
cachedgroupmembers.immediateparentid > groups
cachedgroupmembers.via > cachedgroupmembers
customfieldvalues.customfield > customfields
groupmembers.memberid > principals
groups.creator > users
objectclasses.class > classes
objectcustomfields.customfield > customfields
objectcustomfields.objectid > queues
objectcustomroles.customrole > customroles
objectcustomroles.objectid > queues
objectscrips.scrip > scrips
objectscrips.objectid > queues
objecttopics.topic > topics
scrips.scripaction > scripactions
scrips.scripcondition > scripconditions
templates.queue > queues
topics.parent > topics
acl.principalid > principals
acl.objectid > queues
attachments.parent > attachments
transactions.objectid > articles
transactions.objectid > assets
transactions.objectid > catalogs
transactions.objectid > queues
`
    .trim()
    .split('\n'),
)
