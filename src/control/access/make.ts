import type { Database } from '../../database/database.ts'
import {
  AccessDeskError,
  type AccessTarget,
  type MissingDesk,
  newPassphrase,
  type PackageOutcome,
  writePackage,
} from '../../engine/access/package.ts'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import { registeredDesk } from '../../installation/target.ts'
import { ExpungeError } from '../../shared/errors.ts'
import { unsearchedCount } from '../../shared/unsearched.ts'
import type { JobAtHand } from '../jobs/jobs.ts'
import type { AccessParts, AccessWish } from './access.ts'
import { keepPieces } from './pieces.ts'

const firstRetryMs = 15 * 60_000
const lastRetryMs = 24 * 3_600_000

interface Making {
  readonly id: string
  /** A name of its own for this try; what others have left of theirs is removed. */
  readonly attempt: string
  readonly wish: Pick<AccessWish, 'desks' | 'hints'>
  readonly language: AccessWish['language']
  readonly before: { readonly attempt: string | null; readonly missing: readonly MissingDesk[] }
}

/**
 * Collects a package. A desk that cannot be read now is listed as missing, the others are not kept waiting for it, and
 * all are read again later; a package that would hold no more than the one before leaves that as it is.
 */
export async function makePackage(
  parts: AccessParts,
  id: string,
  { signal }: Pick<JobAtHand, 'signal'>,
): Promise<void> {
  const making = await begin(parts, id)
  if (making === undefined) return
  const missing: MissingDesk[] = []
  const open: Database[] = []
  try {
    const targets = await reachable(parts, making, missing, open)
    if (isNoGain(making, missing)) return await postpone(parts, making, missing)
    for (;;) {
      const left = targets.filter(({ deskName }) => missing.every(({ desk }) => desk !== deskName))
      if (left.length === 0) return await postpone(parts, making, missing)
      try {
        return await pack(parts, making, { targets: left, missing, signal })
      } catch (error) {
        if (!(error instanceof AccessDeskError) || signal.aborted) throw error
        await forget(parts, making)
        missing.push({ desk: error.desk, code: error.code })
        if (isNoGain(making, missing)) return await postpone(parts, making, missing)
      }
    }
  } finally {
    for (const database of open) await database.close()
  }
}

/** Takes the package for this try; nothing where there is nothing left to do. */
async function begin({ store, side }: AccessParts, id: string): Promise<Making | undefined> {
  return store.transaction(async () => {
    const row = await store.db
      .selectFrom('access_packages')
      .select(['wish', 'attempt', 'working', 'missing', 'language', 'tries'])
      .where('id', '=', id)
      .where('state', 'in', ['waiting', 'incomplete'])
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined || row.wish === null) return undefined
    const attempt = `${id}-${row.tries + 1}`
    await store.db
      .updateTable('access_packages')
      .set({ working: attempt, tries: row.tries + 1, next_try_at: null })
      .where('id', '=', id)
      .execute()
    await store.db
      .deleteFrom('access_pieces')
      .where('package_id', '=', id)
      .where('attempt', '<>', row.attempt ?? '')
      .execute()
    if (row.working !== null && row.working !== row.attempt) await side.keyring.destroySeal(row.working)
    const wish = (await side.keyring.openSealed(id, row.wish)) as unknown as Making['wish']
    return {
      id,
      attempt,
      wish,
      language: row.language,
      before: { attempt: row.attempt, missing: row.missing },
    }
  })
}

/** Connects to every desk; those that do not answer go to `missing`. */
async function reachable(
  { side }: AccessParts,
  { wish }: Making,
  missing: MissingDesk[],
  open: Database[],
): Promise<readonly AccessTarget[]> {
  const targets: AccessTarget[] = []
  for (const { desk, ids = [] } of wish.desks) {
    try {
      const target = await registeredDesk(side.desks, desk)
      const database = await side.connect(target.url)
      open.push(database)
      // A connection that was made says little: some are made when the first statement comes.
      await database.session(() => Promise.resolve())
      const hints: SubjectHint[] = [...wish.hints, ...ids.map((value) => ({ kind: 'id' as const, value }))]
      targets.push({ database, deskName: desk, map: target.loaded.map, hints })
    } catch (error) {
      if (!(error instanceof ExpungeError)) throw error
      missing.push({ desk, code: error.code })
    }
  }
  return targets
}

/** Who has the package already should not be given another passphrase for the same content. */
function isNoGain({ before }: Making, missing: readonly MissingDesk[]): boolean {
  if (before.attempt === null || missing.length === 0) return false
  return before.missing.every(({ desk }) => missing.some((now) => now.desk === desk))
}

async function pack(
  parts: AccessParts,
  making: Making,
  {
    targets,
    missing,
    signal,
  }: { targets: readonly AccessTarget[]; missing: MissingDesk[]; signal: AbortSignal },
): Promise<void> {
  const { store, side, clock, settings = {}, scryptWork } = parts
  const passphrase = newPassphrase()
  const pieces = keepPieces(store, making.id, making.attempt)
  const outcome = await writePackage(
    {
      targets,
      missing,
      language: making.language,
      ...(settings.policy === undefined ? {} : { policy: settings.policy }),
      texts: settings.texts?.[making.language] ?? {},
      clock,
      passphrase,
      ...(scryptWork === undefined ? {} : { scryptWork }),
      signal,
    },
    (piece) => pieces.write(piece),
  )
  const bytes = await pieces.end()
  await store.transaction(async () => {
    const sealed = await side.keyring.sealForPlan(making.attempt, passphrase.reveal())
    await settle(parts, making, { outcome, bytes, missing, sealed })
  })
}

/** Makes this try the one that counts, if it is still the one at work. */
async function settle(
  { store, side, activity, clock }: AccessParts,
  { id, attempt, before }: Making,
  made: {
    readonly outcome: PackageOutcome
    readonly bytes: number
    readonly missing: readonly MissingDesk[]
    readonly sealed: string
  },
): Promise<void> {
  const isComplete = made.missing.length === 0
  const totals = totalsOf(made.outcome)
  const { numUpdatedRows } = await store.db
    .updateTable('access_packages')
    .set((eb) => ({
      state: isComplete ? 'ready' : 'incomplete',
      missing: JSON.stringify(made.missing),
      attempt,
      working: null,
      passphrase: made.sealed,
      made_at: clock.now(),
      bytes: made.bytes,
      totals: JSON.stringify(totals),
      next_try_at: isComplete ? null : nextTry(clock.now(), attempt),
      wish: isComplete ? null : eb.ref('wish'),
    }))
    .where('id', '=', id)
    .where('working', '=', attempt)
    .where('state', 'in', ['waiting', 'incomplete'])
    .executeTakeFirst()
  const isTaken = numUpdatedRows > 0n
  const obsolete = isTaken ? before.attempt : attempt
  if (obsolete !== null) {
    await store.db
      .deleteFrom('access_pieces')
      .where('package_id', '=', id)
      .where('attempt', '=', obsolete)
      .execute()
    await side.keyring.destroySeal(obsolete)
  }
  if (!isTaken) return
  if (isComplete) await side.keyring.destroySeal(id)
  await activity.note({
    by: 'system',
    verb: isComplete ? 'access.ready' : 'access.incomplete',
    about: { kind: 'access', id },
    facts: { ...totals, bytes: made.bytes, missing: made.missing.map(({ desk, code }) => `${desk}:${code}`) },
  })
}

function totalsOf({ desks }: PackageOutcome): Readonly<Record<string, number>> {
  const sum = (of: (desk: PackageOutcome['desks'][number]) => number) =>
    desks.reduce((total, desk) => total + of(desk), 0)
  return {
    desks: desks.length,
    accounts: sum(({ accounts }) => accounts),
    tickets: sum(({ totals }) => totals.tickets),
    entries: sum(({ totals }) => totals.entries),
    records: sum(({ totals }) => totals.records),
    files: sum(({ totals }) => totals.files),
    mentions: sum(({ totals }) => totals.mentions),
    unsearched: sum(({ unsearched }) => unsearchedCount(unsearched)),
    review: sum(({ review }) => review.reduce((places, item) => places + item.places, 0)),
  }
}

/** Leaves the package as it was, and says when it is tried again. */
async function postpone(
  { store, clock, activity }: AccessParts,
  { id, attempt, before }: Making,
  missing: readonly MissingDesk[],
): Promise<void> {
  await store.transaction(async () => {
    const { numUpdatedRows } = await store.db
      .updateTable('access_packages')
      .set({
        state: 'incomplete',
        missing: JSON.stringify(before.attempt === null ? missing : before.missing),
        working: null,
        next_try_at: nextTry(clock.now(), attempt),
      })
      .where('id', '=', id)
      .where('working', '=', attempt)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    await activity.note({
      by: 'system',
      verb: 'access.postponed',
      about: { kind: 'access', id },
      facts: { missing: missing.map(({ desk, code }) => `${desk}:${code}`) },
    })
  })
}

/** A quarter of an hour after the first try, then twice as long each time, up to a day. */
function nextTry(now: Date, attempt: string): Date {
  const tries = Number(attempt.slice(attempt.lastIndexOf('-') + 1))
  return new Date(now.getTime() + Math.min(lastRetryMs, firstRetryMs * 2 ** Math.min(tries - 1, 10)))
}

/** What a try that came to nothing has left. */
async function forget({ store }: AccessParts, { id, attempt }: Making): Promise<void> {
  await store.db
    .deleteFrom('access_pieces')
    .where('package_id', '=', id)
    .where('attempt', '=', attempt)
    .execute()
}
