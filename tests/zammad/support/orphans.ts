import type { Snapshot, TextRow } from '../../support/snapshot.ts'

/** Rows that refer to a row which is not there, by what Zammad keeps without a foreign key. */
export function orphansIn(snapshot: Snapshot): readonly string[] {
  const names = (table: string) =>
    new Map([...rowsIn(snapshot, table)].map((row) => [row['id'] ?? '', row['name']]))
  const pointers = polymorphic.flatMap(([table, type, id, lookup]) => {
    const lookups = lookup === undefined ? undefined : names(lookup)
    return rowsIn(snapshot, table).flatMap((row) => {
      const name = lookups === undefined ? row[type] : lookups.get(row[type] ?? '')
      const target = tables[name ?? '']
      const isThere = target === undefined || row[id] === null || idsIn(snapshot, target).has(row[id] ?? '')
      return isThere ? [] : [`${table} ${row['id']} → ${target} ${row[id]}`]
    })
  })
  return [...pointers, ...filesWithout(snapshot)]
}

/** Files without content, content without a file, and files that nobody uses. */
function filesWithout(snapshot: Snapshot): readonly string[] {
  const files = rowsIn(snapshot, 'store_files')
  const contents = new Set(rowsIn(snapshot, 'store_provider_dbs').map((row) => row['sha']))
  const shas = new Set(files.map((row) => row['sha']))
  const used = new Set(rowsIn(snapshot, 'stores').map((row) => row['store_file_id']))
  return [
    ...[...contents].filter((sha) => !shas.has(sha)).map((sha) => `content ${sha} without a file`),
    ...files
      .filter((row) => row['provider'] === 'DB' && !contents.has(row['sha']))
      .map((row) => `file ${row['id']} without content`),
    ...files.filter((row) => !used.has(row['id'])).map((row) => `file ${row['id']} is used by nobody`),
  ]
}

function rowsIn(snapshot: Snapshot, table: string): readonly TextRow[] {
  return [...(snapshot.get(table)?.values() ?? [])]
}

function idsIn(snapshot: Snapshot, table: string): ReadonlySet<string> {
  return new Set(snapshot.get(table)?.keys())
}

const tables: Readonly<Record<string, string>> = {
  Ticket: 'tickets',
  'Ticket::Article': 'ticket_articles',
  'Ticket::Article::Mail': 'ticket_articles',
  User: 'users',
  Organization: 'organizations',
  'Avatar::User::Full': 'users',
}

const polymorphic: readonly (readonly [table: string, type: string, id: string, lookup?: string])[] = [
  ['histories', 'history_object_id', 'o_id', 'history_objects'],
  ['histories', 'related_history_object_id', 'related_o_id', 'history_objects'],
  ['stores', 'store_object_id', 'o_id', 'store_objects'],
  ['tags', 'tag_object_id', 'o_id', 'tag_objects'],
  ['activity_streams', 'activity_stream_object_id', 'o_id', 'object_lookups'],
  ['online_notifications', 'object_lookup_id', 'o_id', 'object_lookups'],
  ['recent_views', 'recent_view_object_id', 'o_id', 'object_lookups'],
  ['avatars', 'object_lookup_id', 'o_id', 'object_lookups'],
  ['links', 'link_object_source_id', 'link_object_source_value', 'link_objects'],
  ['links', 'link_object_target_id', 'link_object_target_value', 'link_objects'],
  ['mentions', 'mentionable_type', 'mentionable_id'],
  ['recent_closes', 'recently_closed_object_type', 'recently_closed_object_id'],
  ['ai_analytics_runs', 'related_object_type', 'related_object_id'],
  ['ai_stored_results', 'related_object_type', 'related_object_id'],
  ['stats_stores', 'stats_storable_type', 'stats_storable_id'],
  ['external_syncs', 'object', 'o_id'],
]
