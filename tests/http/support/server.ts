import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Control, type ControlOptions, openControl } from '../../../src/control/control.ts'
import { type Client, openClient } from '../../../src/contract/client.ts'
import { openServer, type ServerOptions } from '../../../src/http/server.ts'
import type { Role } from '../../../src/shared/permissions.ts'
import { copyPgliteTemplate, createTestDatabase } from '../../support/databases.ts'
import { temporaryFolder } from '../../support/folders.ts'
import type { StoreKind } from '../../support/stores.ts'
import { tokenFor } from '../../support/tokens.ts'

/** A server on a port of its own, and people who use it. */
export interface TestServer {
  readonly url: string
  readonly control: Control
  readonly server: FastifyInstance
  /** Where keys and an embedded database lie. */
  readonly folder: string
  readonly time: { now: Date }
  /** A client of somebody with these roles; each call makes another person unless a handle is given. */
  as(roles: readonly Role[], handle?: string): Promise<Client>
  /** A token of somebody with these roles. */
  tokenOf(roles: readonly Role[], handle?: string): Promise<string>
  close(): Promise<void>
}

const url = 'http://127.0.0.1:7070'

/** Starts a server over an empty store; its clock stands still. */
export async function startTestServer(
  kind: StoreKind,
  more: Pick<ControlOptions, 'notices' | 'ports' | 'requests' | 'undoDays'> &
    Pick<
      ServerOptions,
      'logger' | 'requestTimeoutMs' | 'consoleFolder' | 'requestsPerMinute' | 'askAgainMs'
    > = {},
): Promise<TestServer> {
  const folder = temporaryFolder('serve')
  const time = { now: new Date('2026-03-05T10:00:00Z') }
  const database =
    kind === 'server'
      ? await createTestDatabase('postgresql', 'serve')
      : { url: `pglite:${join(await copyPgliteTemplate('serve'), 'data')}`, drop: () => Promise.resolve() }
  const { logger, requestTimeoutMs, consoleFolder, requestsPerMinute, askAgainMs, ...controlOptions } = more
  const control = await openControl({
    folder,
    clock: { now: () => time.now },
    accounts: { url },
    ...controlOptions,
    jobs: { leaseSeconds: 10, pollSeconds: 1 },
    database: database.url,
  })
  const server = await openServer({
    control,
    url,
    version: '0.0.0',
    requestsPerMinute: requestsPerMinute ?? 100_000,
    ...(askAgainMs === undefined ? {} : { askAgainMs }),
    ...(logger === undefined ? {} : { logger }),
    ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
    ...(consoleFolder === undefined ? {} : { consoleFolder }),
  })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const tokenOf = tokens(control)
  return {
    url: address,
    control,
    server,
    folder,
    time,
    tokenOf,
    as: async (roles, handle) => openClient({ url: address, token: await tokenOf(roles, handle) }),
    close: async () => {
      await server.close()
      await control.close()
      await database.drop()
    },
  }
}

function tokens(control: Control): TestServer['tokenOf'] {
  let number = 0
  return (roles, handle = `person-${(number += 1)}`) => tokenFor(control, { handle, roles })
}
