import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoDesk, prepareDesk } from '../../../src/cli/demo-desk.ts'
import { type Control, type ControlOptions, openControl } from '../../../src/control/control.ts'
import { startWorker } from '../../../src/control/worker.ts'
import { openServer } from '../../../src/http/server.ts'
import type { Role } from '../../../src/shared/permissions.ts'

/** People who do not exist, and what they may do; all have the same pass phrase. */
export const people = {
  dana: { name: 'Dana Brandt', roles: ['dpo'] },
  ana: { name: 'Ana Sol', roles: ['agent'] },
  abe: { name: 'Abe Winter', roles: ['approver'] },
  vic: { name: 'Vic Lund', roles: ['viewer'] },
  otto: { name: 'Otto Meyer', roles: ['dpo', 'administrator'] },
  adam: { name: 'Adam Roth', roles: ['administrator'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly roles: readonly Role[] }>>

export type Person = keyof typeof people

export const passPhrase = 'a long enough pass phrase'

export interface CenterOptions {
  readonly folder: string
  readonly port: number
  /** `postgres://…`, or embedded in the folder when absent. */
  readonly database?: string
  /** Stands still, or runs as it likes; the machine's own when absent. */
  readonly now?: () => Date
  /** Chunks of a run: few rows and a slow pace let somebody watch. */
  readonly pace?: number
  readonly chunkRows?: number
  /** Everybody has to have a second factor. */
  readonly requireSecondFactor?: boolean
  readonly more?: Pick<ControlOptions, 'notices' | 'requests'>
}

/** A server with its worker in this process, the sample desk, and people who can sign in. */
export interface Center {
  readonly url: string
  readonly control: Control
  close(): Promise<void>
}

/** Where `bin/console.mjs` builds the control center. */
export const consoleFolder = fileURLToPath(new URL('../../../dist/console', import.meta.url))

export async function openCenter(options: CenterOptions): Promise<Center> {
  const { folder, port, database, now, pace, chunkRows, more } = options
  const url = `http://127.0.0.1:${port}`
  const control = await openControl({
    folder,
    ...(now === undefined ? {} : { clock: { now } }),
    ...(database === undefined ? {} : { database }),
    accounts: { url, requireSecondFactor: options.requireSecondFactor === true },
    jobs: { leaseSeconds: 10, pollSeconds: 1 },
    ...more,
  })
  const desk = demoDesk(join(folder, 'sample'), 'sqlite')
  await prepareDesk(desk, false)
  await control.side.desks.add('sample', { map: 'sample/1', address: desk.url, replace: true })
  await makePeople(control)
  const server = await openServer({
    control,
    url,
    version: '0.0.0',
    requestsPerMinute: 100_000,
    consoleFolder,
  })
  await server.listen({ host: '127.0.0.1', port })
  await startWorker({
    ...control,
    ...(pace === undefined ? {} : { pace }),
    ...(chunkRows === undefined ? {} : { chunkRows }),
  })
  return {
    url,
    control,
    close: async () => {
      await server.close()
      await control.close()
    },
  }
}

async function makePeople({ accounts }: Control): Promise<void> {
  const known = new Set((await accounts.list()).map(({ handle }) => handle))
  for (const [handle, { name, roles }] of Object.entries(people)) {
    if (known.has(handle)) continue
    const { token } = await accounts.create({ handle, name, email: `${handle}@example.org`, roles }, 'system')
    await accounts.accept(token, passPhrase)
  }
}
