import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileAtomic } from '../shared/files.ts'
import type { Keyring } from '../shared/keyring.ts'
import { Redacted } from '../shared/redacted.ts'

/** Remembers, encrypted, where a plan was made when its desk has no name: until its run has come to an end. */
export interface Connections {
  remember(planId: string, url: Redacted<string>): Promise<void>
  find(planId: string): Promise<Redacted<string> | undefined>
  forget(planId: string): Promise<void>
}

/** Opens the remembered addresses of a folder; it appears with the first one. */
export function openConnections(folder: string, keyring: Pick<Keyring, 'encrypt' | 'decrypt'>): Connections {
  const fileOf = (planId: string) => join(folder, `${planId.replaceAll(/[^a-z0-9-]/g, '')}.age`)
  return {
    remember: async (planId, url) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFileAtomic(fileOf(planId), await keyring.encrypt(url.reveal()))
    },
    find: async (planId) => {
      const age = await readFile(fileOf(planId), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      return age === undefined ? undefined : new Redacted(await keyring.decrypt(age))
    },
    forget: (planId) => rm(fileOf(planId), { force: true }),
  }
}
