import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type ControlStore, openControlStore } from '../../src/control/store/store.ts'
import { widely } from './matrix.ts'
import { onceInRun } from './once.ts'
import { type CloneSource, cloneTestDatabase, copyPgliteTemplate, createTestDatabase } from './databases.ts'
import { temporaryFolder } from './folders.ts'

/** Where Expunge's own database may lie. */
export const storeKinds = ['server', 'embedded'] as const

export type StoreKind = (typeof storeKinds)[number]

/** For what asks the store for nothing that other tests do not ask of both. */
export const oneStore = widely(storeKinds, ['server'])

/** A store of one's own; `open` opens it once more, as another process would. */
export interface TestStore {
  readonly url: string
  readonly store: ControlStore
  open(): Promise<ControlStore>
  drop(): Promise<void>
}

/** Makes an empty store, on a server or embedded. */
export async function createTestStore(kind: StoreKind): Promise<TestStore> {
  const source = await emptyStore(kind)
  if (kind === 'embedded') {
    const folder = join(temporaryFolder('store'), 'data')
    cpSync(source.url.slice('pglite:'.length), folder, { recursive: true })
    const url = `pglite:${folder}`
    const store = await openControlStore(url)
    return { url, store, open: () => openControlStore(url), drop: () => store.close() }
  }
  const test = await cloneTestDatabase(source, 'control')
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

/** A store as it is when it was opened for the first time; its tables are made once in a run, and copied. */
function emptyStore(kind: StoreKind): Promise<CloneSource> {
  return onceInRun(`store-${kind}`, async () => {
    const owner = inject('testRun').process
    const source: CloneSource =
      kind === 'server'
        ? await createTestDatabase('postgresql', 'store', owner)
        : { kind: 'pglite', url: `pglite:${join(await copyPgliteTemplate('store', owner), 'data')}` }
    await source.database?.close()
    const store = await openControlStore(source.url)
    await store.close()
    return { kind: source.kind, url: source.url }
  })
}
