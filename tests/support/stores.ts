import { join } from 'node:path'
import { type ControlStore, openControlStore } from '../../src/control/store/store.ts'
import { createTestDatabase } from './databases.ts'
import { temporaryFolder } from './folders.ts'

/** Where Expunge's own database may lie. */
export const storeKinds = ['server', 'embedded'] as const

export type StoreKind = (typeof storeKinds)[number]

/** A store of one's own; `open` opens it once more, as another process would. */
export interface TestStore {
  readonly url: string
  readonly store: ControlStore
  open(): Promise<ControlStore>
  drop(): Promise<void>
}

/** Makes an empty store, on a server or embedded. */
export async function createTestStore(kind: StoreKind): Promise<TestStore> {
  if (kind === 'embedded') {
    const url = `pglite:${join(temporaryFolder('store'), 'database')}`
    const store = await openControlStore(url)
    return { url, store, open: () => openControlStore(url), drop: () => store.close() }
  }
  const test = await createTestDatabase('postgresql', 'control')
  const opened: ControlStore[] = []
  const open = async () => {
    const store = await openControlStore(test.url)
    opened.push(store)
    return store
  }
  return {
    url: test.url,
    store: await open(),
    open,
    drop: async () => {
      for (const store of opened) await store.close()
      await test.drop()
    },
  }
}
