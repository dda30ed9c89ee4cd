import type { Session } from '../../database/database.ts'
import { isWorthRetrying, limitWaiting, readObjects } from '../apply/chunk.ts'
import { countHeld, ticketsOfMask } from '../apply/holding.ts'
import { applyMasks, lockMasked, readMasked } from '../apply/masks.ts'
import { withLocations, workOutside } from '../apply/outside.ts'
import { backOff } from '../apply/retry.ts'
import type { Finding } from '../detection/finding.ts'
import { type HoldWatch, watchHolds } from '../hold/watch.ts'
import { prepareUnits, type TextAt } from '../plan/chunks.ts'
import { accountsOf, type PlanMask } from '../plan/document.ts'
import { jsonKey } from '../plan/keys.ts'
import { maskStatements } from '../plan/masks.ts'
import { keyOf, type OpenReview } from './open.ts'

/** What became of a text: `changed` where it is not as it was, or gone, and `no-room` where no placeholder fits into it. */
export type MaskOutcome = 'masked' | 'changed' | 'held' | 'no-room'

/** Masks what somebody decided on, one text after the other. */
export interface Masker {
  /**
   * `find` tells what to mask in the text as it is now; nothing where it is not the one that was decided on. `intend` is awaited
   * before the desk commits, each time that it is tried.
   */
  mask(
    at: TextAt,
    find: (text: string) => readonly Finding[] | undefined,
    intend: (written: WrittenText) => Promise<void>,
  ): Promise<MaskOutcome>
}

/** A text before it was masked and as it was written. */
export interface WrittenText {
  readonly before: string
  readonly after: string
}

const maxTries = 8

/**
 * Works in one session. Each text is masked in a transaction as a run's masks are: its ticket is locked, holds are asked again,
 * performance data stay equal or all of it is rolled back, and words of a full-text index go, too.
 */
export async function withMasker<T>(review: OpenReview, work: (masker: Masker) => Promise<T>): Promise<T> {
  const { database, desk, record, holds, clock, plan, runs, stores, readSecret } = review
  return database.session(async (session) => {
    await prepareUnits(session, desk, [])
    const watch = watchHolds({ session, desk, deskName: record.desk, holds, clock })
    await limitWaiting(session, { lockMs: 5_000, statementMs: 120_000 })
    const done = await work({
      mask: (at, find, intend) => maskUndisturbed(session, review, watch, { at, find, intend }),
    })
    if (await runs.hasObjects(record.id))
      await workOutside(session, withLocations(plan, stores), {
        runs,
        runId: record.id,
        ...(readSecret === undefined ? {} : { readSecret }),
      })
    return done
  })
}

interface Wish {
  readonly at: TextAt
  readonly find: (text: string) => readonly Finding[] | undefined
  readonly intend: (written: WrittenText) => Promise<void>
}

async function maskUndisturbed(
  session: Session,
  review: OpenReview,
  watch: HoldWatch,
  wish: Wish,
): Promise<MaskOutcome> {
  const { holds, record } = review
  for (let attempt = 1; ; attempt++)
    try {
      return await holds.undisturbed(record.desk, async (confirm) => {
        await watch.renew()
        const isolation = session.engine === 'mysql' ? 'read committed' : 'repeatable read'
        return session.transaction(
          async () => {
            const outcome = await maskInTransaction(session, review, watch, wish)
            await confirm()
            return outcome
          },
          { isolation },
        )
      })
    } catch (error) {
      if (!isWorthRetrying(error) || attempt >= maxTries) throw error
      await backOff(attempt)
    }
}

async function maskInTransaction(
  session: Session,
  review: OpenReview,
  watch: HoldWatch,
  { at, find, intend }: Wish,
): Promise<MaskOutcome> {
  const { desk, plan, runs, record } = review
  const found = await keyOf(session, review, at)
  if (found === undefined) return 'changed'
  const keys = [found.key]
  const rows = JSON.stringify(keys.map(jsonKey))
  const parts = { session, desk, version: plan.desk.databaseVersion, accounts: accountsOf(plan.selection) }
  // A row goes as a whole only where a plan says so, and never because of one decision.
  const { drop: _, ...statements } = maskStatements(parts, found.table, [at.column])
  const mask: PlanMask = { ...statements, keys, wordRows: {} }
  await lockMasked(session, mask, keys)
  await watch.askAgain(ticketsOfMask(session, desk, mask, keys))
  if ((await countHeld(session, mask.held, { rows })) > 0) return 'held'
  const seen = { isSame: true }
  const spans = (text: string, place: TextAt): readonly Finding[] => {
    const findings = place.column === at.column ? find(text) : []
    if (findings === undefined) seen.isSame = false
    return findings ?? []
  }
  const { values, left } = await readMasked(session, mask, keys, { find: spans, lock: true })
  if (!seen.isSame) return 'changed'
  const value = values.find(({ column }) => column === at.column)
  if (value === undefined) return Object.keys(left).length > 0 ? 'no-room' : 'changed'
  for (const planned of mask.documents) {
    const documents = await readObjects(session, planned, { rows })
    if (documents.length > 0) await runs.addObjects(record.id, documents)
  }
  await applyMasks(session, mask, keys, spans)
  await intend(value)
  return 'masked'
}
