import type { Selectable } from 'kysely'
import type { AboutTexts } from '../../engine/access/about.ts'
import type { AccessLanguage } from '../../engine/access/document.ts'
import type { AccessPolicy } from '../../engine/access/tell.ts'
import { newId } from '../../engine/plan/ids.ts'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Json } from '../../shared/canonical.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { Redacted } from '../../shared/redacted.ts'
import type { Activity } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { JobAtHand, Jobs } from '../jobs/jobs.ts'
import type { ControlStore } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { makePackage } from './make.ts'
import { readPieces } from './pieces.ts'

/** Whom a request is about, on which desks, and for how long the answer may be fetched. It names a person. */
export interface AccessWish {
  /** `ids` are keys of accounts on this desk alone. */
  readonly desks: readonly { readonly desk: string; readonly ids?: readonly string[] }[]
  /** What the person is known by on every desk: e-mail addresses, phone numbers, names, logins. */
  readonly hints: readonly SubjectHint[]
  readonly language: AccessLanguage
  /** When it is gone, to be fetched or not. */
  readonly until: Date
}

/** What is known of a package; none of it is a person's value. */
export type AccessPackage = Pick<
  Selectable<Tables['access_packages']>,
  | 'id'
  | 'request_id'
  | 'state'
  | 'language'
  | 'desks'
  | 'missing'
  | 'asked_by'
  | 'asked_at'
  | 'until'
  | 'made_at'
  | 'totals'
  | 'downloads'
> & { readonly bytes: number | null; readonly passphrase: 'none' | 'to be shown' | 'shown' }

/** How an organization answers: its own words, and how much it tells. */
export interface AccessSettings {
  readonly texts?: Partial<Readonly<Record<AccessLanguage, AboutTexts>>>
  readonly policy?: AccessPolicy
}

export interface AccessParts {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Pick<Jobs, 'send'>
  readonly activity: Pick<Activity, 'note'>
  readonly clock: Clock
  readonly settings?: AccessSettings
  /** How much work it is to try a passphrase, as a power of two; age's own default when left out. */
  readonly scryptWork?: number
}

/** What persons get who ask what is held about them (Art. 15 and 20 GDPR), over all desks. */
export interface Access {
  /**
   * Has everything collected for a request, and says under which id; asked again for the same request, it is the same,
   * which is collected anew where it is gone or where a desk is asked for that it was not asked for.
   * Throws `no-such-desk`, and `UsageError` `access-wish` where nobody is named, no desk, or an end that is over.
   */
  ask(requestId: string, wish: AccessWish, by: string): Promise<string>
  /** Throws `no-such-access`. */
  load(id: string): Promise<AccessPackage>
  ofRequest(requestId: string): Promise<AccessPackage | undefined>
  /** Collects a package that waits, or of which some desk is missing; does nothing for any other. */
  make(id: string, job: Pick<JobAtHand, 'signal' | 'isLastTry'>): Promise<void>
  /** Collects an incomplete package again now. Throws `access-not-ready` for one that is not. */
  retry(id: string, by: string): Promise<void>
  /**
   * The passphrase that opens the package, told once: from then on Expunge itself cannot open it any more. A package that
   * is made again gets a new one. Throws `passphrase-shown`, `access-not-ready`, `access-gone`.
   */
  passphrase(id: string, by: string): Promise<Redacted<string>>
  /** The package, encrypted; every download is put down. Throws `access-not-ready`, `access-gone`. */
  download(id: string, by: string): Promise<AccessDownload>
  /** Ends a package before its time: its content and its keys are destroyed. Does nothing for one that is gone. */
  discard(id: string, by: string): Promise<void>
  /**
   * Has a package that lacks a desk stay as it is until its end: nothing is collected any more, and what would be collected
   * is destroyed. One that holds nothing yet ends. Does nothing for one that is complete or gone.
   */
  freeze(id: string, by: string): Promise<void>
  /** Ends packages whose time is over, and has incomplete ones collected again whose next try is due. */
  tick(): Promise<{ readonly gone: number; readonly retried: number }>
}

export interface AccessDownload {
  /** A name for the file, without anything of the person. */
  readonly name: string
  readonly bytes: number
  readonly pieces: AsyncIterable<Uint8Array>
}

export function openAccess(parts: AccessParts): Access {
  const { store, jobs, clock, activity } = parts
  const load = (id: string) => loadPackage(store, id)
  const note = (
    id: string,
    by: string,
    verb: string,
    facts: Readonly<Record<string, string | number>> = {},
  ) => activity.note({ by, verb, about: { kind: 'access', id }, facts })
  return {
    ask: (requestId, wish, by) => askAccess(parts, requestId, wish, by),
    load,
    ofRequest: async (requestId) => {
      const row = await store.db
        .selectFrom('access_packages')
        .select('id')
        .where('request_id', '=', requestId)
        .executeTakeFirst()
      return row === undefined ? undefined : load(row.id)
    },
    make: (id, job) => makePackage(parts, id, job),
    retry: (id, by) =>
      store.transaction(async () => {
        const { state } = await load(id)
        if (state !== 'incomplete') throw notReady(id, state)
        await jobs.send('access', { accessId: id }, { key: id })
        await note(id, by, 'access.retried')
      }),
    passphrase: (id, by) => store.transaction(() => showPassphrase(parts, id, by)),
    download: async (id, by) => {
      const { attempt, bytes } = await store.transaction(async () => {
        const row = await atHand(parts, id)
        await store.db
          .updateTable('access_packages')
          .set((eb) => ({ downloads: eb('downloads', '+', 1) }))
          .where('id', '=', id)
          .execute()
        await note(id, by, 'access.downloaded', { bytes: row.bytes })
        return row
      })
      return { name: `${id}.zip.age`, bytes, pieces: readPieces(store, id, attempt) }
    },
    discard: async (id, by) => {
      await load(id)
      await end(parts, id, by, 'access.discarded')
    },
    freeze: (id, by) => store.transaction(() => freeze(parts, id, by)),
    tick: async () => {
      const now = clock.now()
      const over = await store.db
        .selectFrom('access_packages')
        .select('id')
        .where('state', '<>', 'gone')
        .where('until', '<=', now)
        .execute()
      let gone = 0
      for (const { id } of over) if (await end(parts, id, 'system', 'access.gone')) gone += 1
      const due = await store.db
        .selectFrom('access_packages')
        .select('id')
        .where('state', '=', 'incomplete')
        .where('next_try_at', '<=', now)
        .execute()
      for (const { id } of due) await jobs.send('access', { accessId: id }, { key: id })
      return { gone, retried: due.length }
    },
  }
}

async function askAccess(
  parts: AccessParts,
  requestId: string,
  wish: AccessWish,
  by: string,
): Promise<string> {
  const { store, side, jobs, activity, clock } = parts
  checkWish(wish, clock.now())
  for (const { desk } of wish.desks) await side.desks.get(desk)
  return store.transaction(async () => {
    const known = await store.db
      .selectFrom('access_packages')
      .select(['id', 'state', 'desks'])
      .where('request_id', '=', requestId)
      .executeTakeFirst()
    const { desks, hints, language, until } = wish
    const names = desks.map(({ desk }) => desk)
    const isSame = known?.state !== 'gone' && names.every((desk) => known?.desks.includes(desk))
    if (known !== undefined && isSame) return known.id
    // Its keys and its content are destroyed before it begins again.
    if (known !== undefined) await end(parts, known.id, by, 'access.discarded')
    const id = newId('a', clock)
    const row = {
      id,
      state: 'waiting',
      language,
      desks: JSON.stringify(names),
      missing: '[]',
      asked_by: by,
      asked_at: clock.now(),
      until,
      wish: await side.keyring.sealForPlan(id, { desks, hints } as unknown as Json),
      working: null,
      attempt: null,
      passphrase: null,
      made_at: null,
      bytes: null,
      totals: null,
      downloads: 0,
      tries: 0,
      next_try_at: null,
    } as const
    await (known === undefined
      ? store.db.insertInto('access_packages').values({ ...row, request_id: requestId })
      : store.db.updateTable('access_packages').set(row).where('id', '=', known.id)
    ).execute()
    await jobs.send('access', { accessId: id }, { key: id })
    const facts = { request: requestId, desks: desks.length, until: until.toISOString().slice(0, 10) }
    await activity.note({ by, verb: 'access.asked', about: { kind: 'access', id }, facts })
    return id
  })
}

function checkWish({ desks, hints, until }: AccessWish, now: Date): void {
  const isNamed = hints.length > 0 || desks.every(({ ids = [] }) => ids.length > 0)
  const isOnce = new Set(desks.map(({ desk }) => desk)).size === desks.length
  if (desks.length > 0 && isOnce && isNamed && until > now) return
  throw new UsageError(
    'access-wish',
    'expected at least one desk, each once, something that names the person on each of them, and an end that is still to come',
    { facts: { desks: desks.length, hints: hints.length } },
  )
}

async function showPassphrase(parts: AccessParts, id: string, by: string): Promise<Redacted<string>> {
  const { store, side, activity } = parts
  const { attempt, passphrase: sealed } = await atHand(parts, id)
  const { numUpdatedRows } = await store.db
    .updateTable('access_packages')
    .set({ passphrase: null })
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('passphrase', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n || sealed === null)
    throw new RefusedError(
      'passphrase-shown',
      `the passphrase of ${id} was shown before, and is kept nowhere`,
      {
        facts: { accessId: id },
        remedy: 'Ask who has seen it, or have the package made again by a new request.',
      },
    )
  const passphrase = String(await side.keyring.openSealed(attempt, sealed))
  await side.keyring.destroySeal(attempt)
  await activity.note({ by, verb: 'access.passphrase-shown', about: { kind: 'access', id } })
  return new Redacted(passphrase)
}

/** The package that can be fetched now. */
async function atHand(
  { store, clock }: AccessParts,
  id: string,
): Promise<{ readonly attempt: string; readonly bytes: number; readonly passphrase: string | null }> {
  const row = await store.db
    .selectFrom('access_packages')
    .select(['state', 'until', 'attempt', 'bytes', 'passphrase'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw noSuchAccess(id)
  if (row.state === 'gone' || row.until <= clock.now())
    throw new RefusedError('access-gone', `the package ${id} was kept for a stated time, which is over`, {
      facts: { accessId: id },
      remedy: 'Its content was destroyed. Collect it anew if the person asks for it again.',
    })
  if (row.attempt === null) throw notReady(id, row.state)
  return { attempt: row.attempt, bytes: Number(row.bytes ?? 0), passphrase: row.passphrase }
}

async function freeze(parts: AccessParts, id: string, by: string): Promise<void> {
  const { store, side, activity } = parts
  const row = await store.db
    .selectFrom('access_packages')
    .select(['attempt', 'working'])
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'incomplete'])
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return
  if (row.attempt === null) return void (await end(parts, id, by, 'access.discarded'))
  // A try that is at work finds that it counts no more, and removes what it has collected.
  await store.db
    .updateTable('access_packages')
    .set({ state: 'ready', wish: null, working: null, next_try_at: null })
    .where('id', '=', id)
    .execute()
  for (const seal of [id, row.working])
    if (seal !== null && seal !== row.attempt) await side.keyring.destroySeal(seal)
  await activity.note({ by, verb: 'access.frozen', about: { kind: 'access', id } })
}

/** Destroys what a package holds, rows and keys; false where that was done before. */
async function end(
  { store, side, activity }: AccessParts,
  id: string,
  by: string,
  verb: string,
): Promise<boolean> {
  return store.transaction(async () => {
    const row = await store.db
      .selectFrom('access_packages')
      .select(['attempt', 'working'])
      .where('id', '=', id)
      .where('state', '<>', 'gone')
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return false
    await store.db.deleteFrom('access_pieces').where('package_id', '=', id).execute()
    await store.db
      .updateTable('access_packages')
      .set({ state: 'gone', wish: null, working: null, attempt: null, passphrase: null, next_try_at: null })
      .where('id', '=', id)
      .execute()
    for (const seal of [id, row.attempt, row.working]) if (seal !== null) await side.keyring.destroySeal(seal)
    await activity.note({ by, verb, about: { kind: 'access', id } })
    return true
  })
}

async function loadPackage(store: ControlStore, id: string): Promise<AccessPackage> {
  const row = await store.db
    .selectFrom('access_packages')
    .select([
      'id',
      'request_id',
      'state',
      'language',
      'desks',
      'missing',
      'asked_by',
      'asked_at',
      'until',
      'made_at',
      'totals',
      'downloads',
      'bytes',
      'attempt',
      'passphrase',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw noSuchAccess(id)
  const { attempt, passphrase, bytes, ...known } = row
  return {
    ...known,
    bytes: bytes === null ? null : Number(bytes),
    passphrase: attempt === null ? 'none' : passphrase === null ? 'shown' : 'to be shown',
  }
}

function noSuchAccess(id: string): UsageError {
  return new UsageError('no-such-access', `there is no package ${id.slice(0, 64)}`)
}

function notReady(id: string, state: string): RefusedError {
  return new RefusedError('access-not-ready', `the package ${id} is ${state}`, {
    facts: { accessId: id, state },
  })
}
