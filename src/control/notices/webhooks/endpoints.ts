import type { Selectable } from 'kysely'
import { UsageError } from '../../../shared/errors.ts'
import { checkedName, freshId, freshSecret, type NoticeParts, stale } from '../parts.ts'
import type { NoticeTables } from '../tables.ts'
import { type EventKind, eventKinds } from '../../../shared/events.ts'
import type { Guard } from './guard.ts'

/** Where events go. */
export interface NewEndpoint {
  readonly name: string
  readonly url: string
  readonly events: readonly EventKind[]
  /** Events of these desks; of all, and those of no desk, when left out. */
  readonly desks?: readonly string[]
}

export type EndpointRecord = Omit<Selectable<NoticeTables['webhook_endpoints']>, 'sealed'>

/** The address of an endpoint, and what signs: the newest first. */
export interface EndpointSecrets {
  readonly url: string
  readonly secrets: readonly { readonly secret: string; readonly until?: string }[]
}

export interface Endpoints {
  /** Returns the secret that signs, once. Throws `webhook-url`, `webhook-name`, `webhook-events`. */
  add(endpoint: NewEndpoint, by: string): Promise<{ readonly id: string; readonly secret: string }>
  list(): Promise<readonly EndpointRecord[]>
  /** With its address, which may hold a secret of its own. Throws `no-such-webhook`. */
  get(id: string): Promise<EndpointRecord & { readonly url: string }>
  /** Puts what is given in place of what was; the secret stays. Throws `stale`, and what `add` throws. */
  change(id: string, endpoint: NewEndpoint, version: number, by: string): Promise<void>
  /** A new secret; for a day, the one before signs as well. */
  renewSecret(id: string, by: string): Promise<string>
  /** Switched off, an endpoint gets nothing, and what waits for it fails. Switched on, it begins anew. */
  switch(id: string, state: 'active' | 'disabled', by: string): Promise<void>
  /** Forgets an endpoint with all that was sent to it. */
  remove(id: string, by: string): Promise<void>
}

export interface EndpointsParts extends NoticeParts {
  readonly guard: Guard
}

const overlapHours = 24

export function openEndpoints(parts: EndpointsParts): Endpoints {
  const { store, keyring, clock } = parts
  return {
    add: async (endpoint, by) => {
      const id = freshId('w', clock)
      const secret = freshSecret()
      const values = await valuesOf(parts, endpoint, [{ secret }])
      await store.transaction(async () => {
        await store.db
          .insertInto('webhook_endpoints')
          .values({
            ...values,
            id,
            state: 'active',
            failing_since: null,
            version: 1,
            created_at: clock.now(),
          })
          .execute()
        await note(parts, { id, verb: 'webhook.added', by })
      })
      return { id, secret }
    },
    list: () => store.db.selectFrom('webhook_endpoints').select(shown).orderBy('id').execute(),
    get: async (id) => {
      const { sealed, ...record } = await rowOf(parts, id)
      const { url } = JSON.parse(await keyring.decrypt(sealed)) as EndpointSecrets
      return { ...record, url }
    },
    change: async (id, endpoint, version, by) => {
      const { secrets } = await secretsOf(parts, id)
      const values = await valuesOf(parts, endpoint, secrets)
      await store.transaction(async () => {
        const before = await rowOf(parts, id)
        await update(parts, { id, version, values, found: before.version })
        await note(parts, { id, verb: 'webhook.changed', by })
      })
    },
    renewSecret: (id, by) => renewSecret(parts, id, by),
    switch: (id, state, by) =>
      store.transaction(async () => {
        const { version } = await rowOf(parts, id)
        await update(parts, { id, version, values: { state, failing_since: null }, found: version })
        await note(parts, { id, verb: state === 'active' ? 'webhook.enabled' : 'webhook.disabled', by })
      }),
    remove: (id, by) =>
      store.transaction(async () => {
        await rowOf(parts, id)
        await store.db.deleteFrom('webhook_endpoints').where('id', '=', id).execute()
        await note(parts, { id, verb: 'webhook.removed', by })
      }),
  }
}

/** The secrets that sign at an instant. */
export function secretsAt({ secrets }: EndpointSecrets, now: Date): readonly string[] {
  return secrets
    .filter(({ until }) => until === undefined || new Date(until) > now)
    .map(({ secret }) => secret)
}

const shown = [
  'id',
  'name',
  'host',
  'events',
  'desks',
  'state',
  'failing_since',
  'version',
  'created_at',
] as const satisfies readonly (keyof EndpointRecord)[]

async function valuesOf(
  { keyring, guard }: EndpointsParts,
  endpoint: NewEndpoint,
  secrets: EndpointSecrets['secrets'],
) {
  const url = guard.checkUrl(endpoint.url)
  const events = [...new Set(endpoint.events)]
  if (events.length === 0 || !events.every((event) => eventKinds.includes(event)))
    throw new UsageError('webhook-events', `expected some of ${eventKinds.join(', ')}, found none or others`)
  const kept: EndpointSecrets = { url: url.href, secrets }
  return {
    name: checkedName('webhook-name', endpoint.name),
    host: url.hostname,
    sealed: await keyring.encrypt(JSON.stringify(kept)),
    events: JSON.stringify(events),
    desks: endpoint.desks === undefined ? null : JSON.stringify(endpoint.desks),
  }
}

async function secretsOf(parts: EndpointsParts, id: string): Promise<EndpointSecrets> {
  const { sealed } = await rowOf(parts, id)
  return JSON.parse(await parts.keyring.decrypt(sealed)) as EndpointSecrets
}

async function rowOf({ store }: EndpointsParts, id: string) {
  const row = await store.db
    .selectFrom('webhook_endpoints')
    .select([...shown, 'sealed'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new UsageError('no-such-webhook', `there is no webhook ${id.slice(0, 64)}`)
  return row
}

async function renewSecret(parts: EndpointsParts, id: string, by: string): Promise<string> {
  const { keyring, clock, store } = parts
  const { version } = await rowOf(parts, id)
  const { url, secrets } = await secretsOf(parts, id)
  const secret = freshSecret()
  const until = new Date(clock.now().getTime() + overlapHours * 3_600_000).toISOString()
  const [before] = secrets
  const kept: EndpointSecrets = {
    url,
    secrets: [{ secret }, ...(before === undefined ? [] : [{ secret: before.secret, until }])],
  }
  const values = { sealed: await keyring.encrypt(JSON.stringify(kept)) }
  await store.transaction(async () => {
    await update(parts, { id, version, values, found: version })
    await note(parts, { id, verb: 'webhook.secret', by })
  })
  return secret
}

async function update(
  { store }: EndpointsParts,
  change: {
    readonly id: string
    readonly version: number
    readonly found: number
    readonly values: Partial<Awaited<ReturnType<typeof valuesOf>>> & {
      readonly state?: 'active' | 'disabled'
      readonly failing_since?: null
    }
  },
): Promise<void> {
  const { id, version, found, values } = change
  const { numUpdatedRows } = await store.db
    .updateTable('webhook_endpoints')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw stale(`the webhook ${id}`, found)
}

async function note(
  { activity }: EndpointsParts,
  { id, verb, by }: { readonly id: string; readonly verb: string; readonly by: string },
): Promise<void> {
  await activity.note({ by, verb, about: { kind: 'webhook', id } })
}
