import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../shared/errors.ts'
import { Redacted } from '../shared/redacted.ts'
import type { Config, Environment } from './config.ts'

export interface ListenAt {
  readonly host: string
  readonly port: number
}

/** What a server or worker needs to know. */
export interface ServerConfig {
  readonly host: string
  readonly port: number
  /** Where people reach it. */
  readonly url: string
  /** Where a worker tells its health; nowhere when absent. */
  readonly health?: ListenAt
  /** Expunge's own database on a server; embedded in the data folder when absent. */
  readonly database?: Redacted<string>
  readonly trustedProxies?: readonly string[]
  readonly requestsPerMinute?: number
  /** Jobs of each kind at once. */
  readonly jobs: number
  readonly requireSecondFactor: boolean
  readonly providersMakeAccounts: boolean
  readonly providers: readonly {
    readonly id: string
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: Redacted<string>
    readonly domain: string
  }[]
}

/**
 * Reads what `server`, `accounts` and `database` of the configuration say, and EXPUNGE_DATABASE, EXPUNGE_LISTEN and others, which
 * go before. Throws `UsageError` `secret-missing` for a variable or file that is not there, and `server-url` for a server that
 * others reach without an address for them.
 */
export async function readServerConfig(config: Config, environment: Environment): Promise<ServerConfig> {
  const { server = {}, worker = {}, accounts = {} } = config.written
  const of = (name: string) => filled(environment[name])
  const { host, port } = listenAt(of('EXPUNGE_LISTEN') ?? server.listen ?? '127.0.0.1:7070')
  const secrets = { base: config.base, environment }
  const database = await databaseOf(config, secrets)
  return {
    host,
    port,
    url: of('EXPUNGE_SERVER_URL') ?? server.url ?? localUrl(host, port),
    ...healthAt(of('EXPUNGE_WORKER_LISTEN') ?? worker.listen),
    ...(database === undefined ? {} : { database }),
    ...trusted(of('EXPUNGE_TRUSTED_PROXIES')?.split(',') ?? server.trusted_proxies),
    ...(server.requests_per_minute === undefined ? {} : { requestsPerMinute: server.requests_per_minute }),
    jobs: server.jobs ?? 1,
    requireSecondFactor: accounts.second_factor === 'required',
    providersMakeAccounts: accounts.providers_make_accounts ?? false,
    providers: await providersOf(accounts.providers ?? [], secrets),
  }
}

const healthAt = (listen: string | undefined) => (listen === undefined ? {} : { health: listenAt(listen) })

const trusted = (proxies: readonly string[] | undefined) =>
  proxies === undefined ? {} : { trustedProxies: proxies.map((proxy) => proxy.trim()) }

interface Secrets {
  readonly base: string
  readonly environment: Environment
}

async function databaseOf(config: Config, secrets: Secrets): Promise<Redacted<string> | undefined> {
  const named = filled(secrets.environment['EXPUNGE_DATABASE'])
  if (named !== undefined) return new Redacted(named)
  const { database } = config.written
  return database && readSecret(database, 'the address of its database', secrets)
}

type WrittenProvider = NonNullable<NonNullable<Config['written']['accounts']>['providers']>[number]

function providersOf(
  written: readonly WrittenProvider[],
  secrets: Secrets,
): Promise<ServerConfig['providers']> {
  return Promise.all(
    written.map(async ({ id, issuer, domain, client_id, client_secret }) => ({
      id,
      issuer,
      domain,
      clientId: client_id,
      clientSecret: await readSecret(client_secret, `the secret of the provider ${id}`, secrets),
    })),
  )
}

function listenAt(text: string): ListenAt {
  const [, host, port] = /^(\[[0-9a-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(text) ?? []
  if (host === undefined || Number(port) > 65_535)
    throw new UsageError('listen', `expected an address and a port, such as 127.0.0.1:7070, found ${text}`)
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/** On this machine alone people come by its own address; for others somebody has to say which name they use. */
function localUrl(host: string, port: number): string {
  if (host === '127.0.0.1' || host === '::1' || host === 'localhost')
    return `http://${host === '::1' ? '[::1]' : host}:${port}`
  throw new UsageError('server-url', `it is to listen on ${host}, and nobody said where people reach it`, {
    remedy: 'Write server: { url: https://… } into expunge.yaml, or set EXPUNGE_SERVER_URL.',
  })
}

async function readSecret(
  { env, file }: { readonly env?: string | undefined; readonly file?: string | undefined },
  what: string,
  { base, environment }: Secrets,
): Promise<Redacted<string>> {
  const text = env === undefined ? await readIfThere(resolve(base, file ?? '')) : environment[env]
  if (text !== undefined && text.trim() !== '') return new Redacted(text.trim())
  const place = env === undefined ? `file ${file ?? ''}` : `variable ${env}`
  throw new UsageError('secret-missing', `${what} was expected in the ${place}, and is not there`)
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}

const filled = (text: string | undefined) =>
  text === undefined || text.trim() === '' ? undefined : text.trim()
