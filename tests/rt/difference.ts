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
