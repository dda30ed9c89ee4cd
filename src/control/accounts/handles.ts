import type { ControlStore } from '../store/store.ts'

/** A handle is what ledger, certificates and activity call somebody by; it is never given to anybody else. */
export const handlePattern = /^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/

/** A handle that nobody has yet, made from what stands before the `@`. */
export async function handleFrom(store: ControlStore, email: string): Promise<string> {
  const local = (email.split('@')[0] ?? '').normalize('NFKD').toLowerCase()
  const start = local
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 30)
    .replace(/\.+$/, '')
  const base = start === '' ? 'account' : start
  const rows = await store.db
    .selectFrom('accounts')
    .select('handle')
    .where('handle', 'like', `${base}%`)
    .execute()
  const taken = new Set(rows.map(({ handle }) => handle))
  if (!taken.has(base) && !reserved.has(base)) return base
  for (let number = 2; ; number++) if (!taken.has(`${base}.${number}`)) return `${base}.${number}`
}

/** What acts in the name of nobody. */
export const reserved: ReadonlySet<string> = new Set(['system', 'policy', 'form', 'webhook', 'everybody'])
