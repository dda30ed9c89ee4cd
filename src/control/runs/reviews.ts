import type { KeptFinding, KeptFindings } from '../../engine/verify/kept.ts'
import { canonicalJson, sha256 } from '../../shared/canonical.ts'
import { UsageError } from '../../shared/errors.ts'
import { asWords } from '../activity/activity.ts'
import type { Ground } from '../requests/states.ts'
import type { Tables } from '../store/tables.ts'
import type { RunsParts } from './runs.ts'

type Decision = Tables['finding_reviews']['decision']

/** Why something that was found may stay. */
type StayGround = Exclude<Ground, 'art-12-5' | 'art-12-6'>

export interface ReviewWish {
  readonly decision: Decision
  readonly ground?: StayGround
  readonly by: string
}

/** What somebody who looked at a finding said of it. */
export interface Review {
  readonly decision: Decision
  readonly ground?: StayGround
  readonly by: string
  readonly at: string
  /** False where it was found again after somebody had dealt with it. */
  readonly holds: boolean
}

export interface ReviewedFinding extends KeptFinding {
  readonly id: string
  readonly review?: Review
}

/** What the last verification of a run found, with what people said of it. */
export interface ReviewedFindings extends KeptFindings {
  readonly findings: readonly ReviewedFinding[]
}

type ReviewParts = Pick<RunsParts, 'store' | 'side' | 'plans' | 'activity'>

export async function readReviewed(parts: ReviewParts, runId: string): Promise<ReviewedFindings | undefined> {
  const { store, side } = parts
  const kept = await side.runs.readDocument<KeptFindings>(runId, 'findings')
  if (kept === undefined) return undefined
  const rows = await store.db.selectFrom('finding_reviews').selectAll().where('run_id', '=', runId).execute()
  const reviews = new Map(rows.map((row) => [row.finding, row]))
  return {
    ...kept,
    findings: withIds(kept).map((finding) => {
      const row = reviews.get(finding.id)
      if (row === undefined) return finding
      const { decision, ground, decided_by: by, decided_at: at } = row
      const holds = decision !== 'dealt-with' || row.found_at === kept.at
      return {
        ...finding,
        review: {
          decision,
          ...(ground === null ? {} : { ground: ground as StayGround }),
          by,
          at: at.toISOString(),
          holds,
        },
      }
    }),
  }
}

/** A decision about a finding that has one is put in its place. */
export async function review(
  parts: ReviewParts,
  runId: string,
  id: string,
  { decision, ground, by }: ReviewWish,
): Promise<void> {
  const { store, side, activity } = parts
  if ((decision === 'stays') !== (ground !== undefined))
    throw new UsageError(
      'review-ground',
      decision === 'stays'
        ? 'expected the ground on which the finding stays, found none'
        : `a finding that is ${decision} has no ground: a ground is for one that stays`,
      { remedy: 'Name the article of the law that lets it stay, or decide otherwise.' },
    )
  await store.transaction(async () => {
    const { finding, kept } = await findingOf(parts, runId, id)
    const row = {
      decision,
      ground: ground ?? null,
      decided_by: by,
      decided_at: side.clock.now(),
      found_at: kept.at,
    }
    await store.db
      .insertInto('finding_reviews')
      .values({ run_id: runId, finding: id, ...row })
      .onConflict((conflict) => conflict.columns(['run_id', 'finding']).doUpdateSet(row))
      .execute()
    await activity.note({
      by,
      verb: 'run.finding-reviewed',
      about: { kind: 'run', id: runId },
      facts: { ...placeOf(finding), decision, ...(ground === undefined ? {} : { ground }) },
    })
    await noteWhenAll(parts, runId, by)
  })
}

export async function takeReviewBack(
  parts: ReviewParts,
  runId: string,
  id: string,
  by: string,
): Promise<void> {
  const { store, activity } = parts
  await store.transaction(async () => {
    const { finding } = await findingOf(parts, runId, id)
    const { numDeletedRows } = await store.db
      .deleteFrom('finding_reviews')
      .where('run_id', '=', runId)
      .where('finding', '=', id)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    await activity.note({
      by,
      verb: 'run.finding-reopened',
      about: { kind: 'run', id: runId },
      facts: placeOf(finding),
    })
  })
}

/** In the record of a request it stands that everything that was found for it has been looked at. */
async function noteWhenAll(parts: ReviewParts, runId: string, by: string): Promise<void> {
  const { side, plans, activity } = parts
  const found = await readReviewed(parts, runId)
  if (found === undefined || found.more > 0 || found.findings.some((one) => one.review?.holds !== true))
    return
  const { plan, desk } = await side.runs.load(runId)
  const { request_id: requestId } = await plans.load(plan.id)
  if (requestId === null) return
  const facts = { desk, run: runId, findings: found.findings.length }
  await activity.note({
    by,
    verb: 'request.findings-reviewed',
    about: { kind: 'request', id: requestId },
    facts,
  })
}

async function findingOf(
  { side }: ReviewParts,
  runId: string,
  id: string,
): Promise<{ readonly finding: KeptFinding; readonly kept: KeptFindings }> {
  const kept = await side.runs.readDocument<KeptFindings>(runId, 'findings')
  const finding = kept === undefined ? undefined : withIds(kept).find((one) => one.id === id)
  if (kept === undefined || finding === undefined)
    throw new UsageError(
      'no-such-finding',
      `the last verification of the run ${runId} has no finding ${id}`,
      {
        remedy: 'Look at the run again: it may have been verified anew meanwhile.',
      },
    )
  return { finding, kept }
}

const placeOf = ({ table, column }: KeptFinding) => ({ place: asWords([`${table}.${column}`])[0] ?? '' })

/**
 * An id for each finding that stays the same when the same place is found again, so that what was said of it is remembered.
 * Places whose key is not kept look all alike: what was said of them is of this one verification.
 */
function withIds({ at, findings }: KeptFindings): readonly ReviewedFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { table, column, key, kind, form } = finding
    const place = canonicalJson([table, column, key === undefined ? at : [...key], kind, form])
    const before = seen.get(place) ?? 0
    seen.set(place, before + 1)
    return { ...finding, id: `f-${sha256(`${place} ${before}`).slice(0, 24)}` }
  })
}
