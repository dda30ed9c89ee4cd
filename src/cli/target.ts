import { connect } from '../database/connect.ts'
import type { Database } from '../database/database.ts'
import type { ConnectOptions } from '../database/options.ts'
import { loadDataMap } from '../engine/datamap/load.ts'
import { resolveMap } from '../engine/datamap/shipped.ts'
import type { Plan } from '../engine/plan/document.ts'
import type { Installation } from '../installation/installation.ts'
import { registeredDesk, type Target } from '../installation/target.ts'
import { UsageError } from '../shared/errors.ts'
import { Redacted } from '../shared/redacted.ts'
import type { Call } from './call.ts'
import type { TargetOptions } from './options.ts'

/** Finds out which desk is meant: a registered one, or a URL with a map; variables stand in for what is absent. */
export async function resolveTarget(
  call: Call,
  installation: Installation,
  options: TargetOptions,
): Promise<Target> {
  const only = options.desk === undefined && options.url === undefined && call.config.url === undefined
  const desks = only ? await installation.desks.list() : []
  const name = options.desk ?? (desks.length === 1 ? desks[0]?.name : undefined)
  if (name !== undefined) return registeredDesk(installation.desks, name)
  const url = options.url === undefined ? call.config.url : new Redacted(options.url)
  if (url === undefined)
    throw new UsageError('no-desk', 'expected --desk NAME, or --url URL with --map MAP', {
      facts: { desks: desks.map((desk) => desk.name) },
      remedy:
        desks.length === 0
          ? 'Register a desk with: expunge desk add NAME --map MAP --url URL'
          : `Name one of: ${desks.map((desk) => desk.name).join(', ')}`,
    })
  const map = options.map ?? call.config.map
  if (map === undefined)
    throw new UsageError('no-map', 'expected --map MAP beside --url', {
      remedy: 'Name a shipped map (see: expunge datamap list) or a YAML file.',
    })
  const loaded = await loadDataMap(resolveMap(map))
  return { name: '', url, loaded, isRegistered: false, stores: {} }
}

/** The address for a plan's run: `--url`, what was remembered, the registered desk of that name, or EXPUNGE_URL. */
export async function addressForPlan(
  call: Call,
  installation: Installation,
  plan: Pick<Plan, 'id'> & { readonly deskName: string },
  url: string | undefined,
): Promise<Redacted<string>> {
  if (url !== undefined) return new Redacted(url)
  const remembered = await installation.connections.find(plan.id)
  if (remembered !== undefined) return remembered
  const entry = await installation.desks.find(plan.deskName)
  if (entry !== undefined) return installation.desks.addressOf(entry)
  if (call.config.url !== undefined) return call.config.url
  throw new UsageError('no-desk', `this installation does not know where the desk ${plan.deskName} is`, {
    remedy: 'Give its address with --url, or the folder that the plan was made with by --data.',
  })
}

/** The address for a run that was begun: that of its plan. Throws where there is no such run. */
export async function addressForRun(
  call: Call,
  installation: Installation,
  runId: string,
  url: string | undefined,
): Promise<Redacted<string>> {
  const { plan, desk } = await installation.runs.load(runId)
  return addressForPlan(call, installation, { id: plan.id, deskName: desk }, url)
}

/** How long statements on desks may take, and wait for a lock, as far as somebody said so. */
export function limitsOf({
  config: { statementTimeoutMs, lockTimeoutMs },
}: Pick<Call, 'config'>): ConnectOptions {
  return {
    ...(statementTimeoutMs === undefined ? {} : { statementTimeoutMs }),
    ...(lockTimeoutMs === undefined ? {} : { lockTimeoutMs }),
  }
}

/** Connects, works, and closes whatever happens. */
export async function withDatabase<T>(
  call: Call,
  url: Redacted<string>,
  work: (database: Database) => Promise<T>,
  options: ConnectOptions = {},
): Promise<T> {
  const database = await connect(url.reveal(), { ...limitsOf(call), ...options })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
