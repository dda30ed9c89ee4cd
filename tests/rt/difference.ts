import type { Plan } from '../../src/engine/plan/document.ts'
import { type Difference, type Snapshot, snapshotOf, type TextRow } from '../support/snapshot.ts'
import type { RtDesk } from './support/desk.ts'

/** The whole desk with names in small letters on every engine; each row is known by its `id`. */
export async function rtSnapshot({ database }: Pick<RtDesk, 'database'>): Promise<Snapshot> {
  const tables = await snapshotOf(database)
  return new Map(
    [...tables].map(([table, rows]) => [
      table.toLowerCase(),
      new Map([...rows.values()].map(smallLetters).map((row) => [row['id'] ?? '', row])),
    ]),
  )
}

/** Rows of each table that are gone, and rows that are not as they were. */
export type RowCounts = Readonly<Record<string, { readonly gone: number; readonly changed: number }>>

/** What two snapshots tell. */
export function countsOf({ changed, removed }: Difference): RowCounts {
  const counts: Record<string, { gone: number; changed: number }> = {}
  const of = (table: string) => (counts[table] ??= { gone: 0, changed: 0 })
  for (const { table } of removed) of(table).gone++
  for (const row of new Set(changed.map(({ table, key }) => `${table} ${key}`)))
    of(row.split(' ')[0] ?? '').changed++
  return counts
}

/** What a plan said beforehand, in the same words; files outside of the database are left out. */
export function countsOfPlan({ counts, stores }: Pick<Plan, 'counts' | 'stores'>): RowCounts {
  const outside = new Set(stores.map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([table]) => !outside.has(table))
      .map(([table, { purge = 0, redact = 0, mask = 0, rewrite = 0, unlink = 0 }]) => [
        table.toLowerCase(),
        { gone: purge, changed: redact + mask + rewrite + unlink },
      ]),
  )
}

/** Changed cells of columns on which figures, relations or the look of RT rest: `table.column`, each once. */
export function forbiddenChanges({ changed }: Difference): readonly string[] {
  const places = changed.filter(({ table, column }) => !personal[table]?.includes(column))
  return [...new Set(places.map(({ table, column }) => `${table}.${column}`))].sort()
}

/** Columns that a redaction may write. */
const personal: Readonly<Record<string, readonly string[]>> = {
  users: [
    'name',
    'password',
    'authtoken',
    'comments',
    'signature',
    'emailaddress',
    'freeformcontactinfo',
    'organization',
    'realname',
    'nickname',
    'gecos',
    'homephone',
    'workphone',
    'mobilephone',
    'pagerphone',
    'address1',
    'address2',
    'city',
    'state',
    'zip',
    'country',
    'timezone',
    'smimecertificate',
  ],
  principals: ['disabled'],
  tickets: ['subject'],
  transactions: ['oldvalue', 'newvalue', 'data'],
  attachments: ['messageid', 'subject', 'filename', 'contenttype', 'contentencoding', 'content', 'headers'],
  attachmentsindex: ['content', 'contentindex'],
  objectcustomfieldvalues: ['content', 'largecontent', 'contenttype', 'contentencoding'],
  links: ['base', 'target'],
  attributes: ['description', 'content'],
  articles: ['name', 'summary'],
  assets: ['name', 'description'],
  templates: ['content'],
}

function smallLetters(row: TextRow): TextRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column.toLowerCase(), value]))
}
