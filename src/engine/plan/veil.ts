import type { Session } from '../../database/database.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { type Desk, personalKey, tableOf } from '../datamap/desk.ts'
import { keyValue } from '../search/search.ts'
import { pages } from '../selection/pages.ts'

export type Key = readonly (string | number)[]

/**
 * How plans, markers and findings name rows. A key is named as it is, except where it says something about a person
 * or opens a door, as the id of a session does: there `#` and a keyed digest stand for it.
 */
export interface KeyVeil {
  veil(table: string, key: Key): Key
  /** The keys of rows that are there, in the order of their names; needs what the desk holds now. */
  reveal(session: Session, table: string, names: readonly Key[]): Promise<readonly Key[]>
}

export function openVeil(desk: Desk, keyring: Pick<Keyring, 'markerDigest'>): KeyVeil {
  const veiled = (name: string) => {
    const table = desk.tables.get(name)
    return table !== undefined && personalKey(table) !== undefined
  }
  const veil = (table: string, key: Key): Key =>
    veiled(table) ? [`#${keyring.markerDigest(JSON.stringify([table, key.map(String)]))}`] : key
  return {
    veil,
    reveal: async (session, name, names) => {
      if (!veiled(name) || names.length === 0) return names
      const { key } = tableOf(desk, name)
      const wanted = new Set(names.map(([text]) => text))
      const found = new Map<string, Key>()
      for await (const rows of pages(session, { table: name, key, columns: [] }))
        for (const row of rows) {
          const real = key.map((column) => keyValue(row[column]))
          const text = String(veil(name, real)[0])
          if (wanted.has(text)) found.set(text, real)
        }
      return names.flatMap(([text]) => {
        const real = found.get(String(text))
        return real === undefined ? [] : [real]
      })
    },
  }
}
