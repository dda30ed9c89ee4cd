import type { Database, Session } from '../../database/database.ts'
import { sql } from 'kysely'
import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { labelOf } from '../apply/facts.ts'
import { openPlaces } from './counts.ts'
import { boundDesk, planOfRun } from '../apply/open.ts'
import type { RunRecord, RunStore, TextReview, TextsRecord } from '../apply/record.ts'
import { readPlaces, readSamples, type TextPlace, type TextSample } from '../apply/texts.ts'
import { type Desk, type DeskTable, tableOf } from '../datamap/desk.ts'
import type { HoldStore } from '../hold/hold.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type OpenedText, openText } from '../masking/opened.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import type { TextAt } from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import { aliased } from '../plan/dml.ts'
import { jsonKey } from '../plan/keys.ts'
import { keyRowsFromJson } from '../plan/rewrite.ts'
import { keysMatch } from '../plan/sets.ts'
import { openVeil, type Key } from '../plan/veil.ts'
import { columnOf } from '../selection/fragments.ts'

/** What people need who judge what a run left in texts. */
export interface ReviewParts {
  readonly database: Database
  readonly runs: RunStore
  readonly keyring: Keyring
  readonly ledger: Ledger
  readonly holds: HoldStore
  readonly clock: Clock
  /** Who looks and decides. */
  readonly operator: string
  /** Where content outside of the database lies, for runs whose plan does not know. */
  readonly stores?: Readonly<Record<string, string>>
  readonly readSecret?: ReadSecret
}

/** A run whose texts are judged, and its desk as it is now. */
export interface OpenReview extends ReviewParts {
  readonly record: RunRecord & { readonly texts: TextsRecord }
  readonly plan: Plan
  readonly desk: Desk
}

/** States in which a run’s texts can be judged. */
export const textsReviewable: readonly RunRecord['state'][] = ['applied', 'findings', 'verified', 'cancelled']

/** What a run's record says of its texts. Throws `no-texts`. */
export function textsOf({ id, texts }: RunRecord): TextsRecord {
  if (texts !== undefined) return texts
  throw new RefusedError('no-texts', `the run ${id} masked no texts of tickets`, {
    remedy: 'Texts are masked where a plan is made with --texts mask.',
  })
}

/** Throws `no-texts` for a run that masked none, and `run-not-applied` for one that is at work or undone. */
export function requireReviewable(record: RunRecord): OpenReview['record'] {
  const { id, state } = record
  const texts = textsOf(record)
  if (!textsReviewable.includes(state))
    throw new RefusedError(
      'run-not-applied',
      `the run ${id} is ${state}; expected ${textsReviewable.join(' or ')}`,
      {
        facts: { runId: id, state },
      },
    )
  return { ...record, texts }
}

/** Throws what `requireReviewable` throws, and `schema-changed` where the desk's tables are not those of the plan. */
export async function openReview(parts: ReviewParts, runId: string): Promise<OpenReview> {
  const { database, runs, keyring } = parts
  const record = requireReviewable(await runs.load(runId))
  const plan = await planOfRun(runs, record, keyring)
  return { ...parts, record, plan, desk: await boundDesk(database, plan) }
}

/** A text of the desk as it is now; nothing where its row is gone or holds none. */
export async function readText(
  session: Session,
  review: Pick<OpenReview, 'desk' | 'keyring'>,
  at: TextAt,
): Promise<OpenedText | undefined> {
  const found = await keyOf(session, review, at)
  if (found === undefined) return undefined
  const { table, key } = found
  const column = table.columns.find(({ name }) => name === at.column)
  if (column === undefined) return undefined
  const source = keyRowsFromJson(session, table, JSON.stringify([jsonKey(key)]))
  const { rows } = await session.run(
    sql`select ${columnOf('t', column.name)} as value from ${source}, ${aliased(table.name, 't')} where ${keysMatch(table, 't', 'v')}`,
  )
  return openText(rows[0]?.['value'], column.format)
}

/** The table of a place and the real key of its row. */
export async function keyOf(
  session: Session,
  { desk, keyring }: Pick<OpenReview, 'desk' | 'keyring'>,
  at: TextAt,
): Promise<{ readonly table: DeskTable; readonly key: Key } | undefined> {
  const table = tableOf(desk, at.table)
  const [key] = await openVeil(desk, keyring).reveal(session, table.name, [at.key])
  return key === undefined ? undefined : { table, key }
}

/** The places of a run that its checkpoint speaks of: what a killed process put down beyond it was never written. */
export async function placesOf(
  runs: RunStore,
  { id, texts }: Pick<OpenReview['record'], 'id' | 'texts'>,
): Promise<readonly TextPlace[]> {
  return (await readPlaces(runs, id)).slice(0, texts.listed)
}

/** Counts anew what people have judged, puts it on the run's record, and tells the ledger. */
export async function tellReview(
  { runs, ledger, clock, operator, plan, record }: OpenReview,
  now: { readonly places?: readonly TextPlace[]; readonly samples?: readonly TextSample[] },
): Promise<TextsRecord> {
  const review = countReview(
    now.places ?? (await placesOf(runs, record)),
    now.samples ?? (await readSamples(runs, record.id)),
  )
  // The record may have moved on meanwhile, as when the run was verified.
  const latest = await runs.load(record.id)
  const texts = { ...record.texts, review }
  await runs.save({ ...latest, texts, updated: clock.now().toISOString() })
  await ledger.append('texts.reviewed', {
    runId: record.id,
    planId: plan.id,
    planDigest: plan.digest,
    operator: labelOf(operator),
    masked: review.masked,
    left: review.left,
    open: openPlaces(texts),
    looked: review.looked,
    withMisses: review.withMisses,
    misses: review.misses,
  })
  return texts
}

function countReview(places: readonly TextPlace[], samples: readonly TextSample[]): TextReview {
  const decided = (what: 'mask' | 'leave') =>
    places.filter(({ decision }) => decision?.decision === what).length
  const misses = samples.flatMap(({ seen }) => (seen === undefined ? [] : [seen.misses]))
  return {
    masked: decided('mask'),
    left: decided('leave'),
    looked: misses.length,
    withMisses: misses.filter((count) => count > 0).length,
    misses: misses.reduce((sum, count) => sum + count, 0),
  }
}
