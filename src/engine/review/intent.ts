import { RefusedError } from '../../shared/errors.ts'
import {
  readSamples,
  textDigest,
  type TextPlace,
  type TextSample,
  writePlaces,
  writeSamples,
} from '../apply/texts.ts'
import type { TextAt } from '../plan/chunks.ts'
import { withMasker } from './mask.ts'
import { type OpenReview, openReview, placesOf, readText, type ReviewParts, tellReview } from './open.ts'

// The desk commits before the decision is put down on our side. What a decision is about to change is written before, so that
// after a crash the text itself tells whether it was changed, and the decision is put down then.

/** A place of a run by its index, as it is once the text is written. */
export type PlaceChange = readonly [index: number, place: TextPlace]

/** What is put down once a text is written. */
export interface Following {
  readonly places?: readonly PlaceChange[]
  readonly sample?: Pick<TextSample, 'order' | 'seen'>
}

interface Intent extends Following {
  readonly at: TextAt
  /** Keyed digest of the text as it is then. */
  readonly after: string
  readonly by: string
}

/** To be called before the desk commits; durable when it resolves. */
export async function intend(
  { runs, record, keyring, operator }: OpenReview,
  { at, after }: { readonly at: TextAt; readonly after: string },
  following: Following,
): Promise<void> {
  const { table, column, key } = at
  const digest = textDigest(keyring, record.id)
  const intent: Intent = {
    at: { table, column, key },
    after: digest('text', after),
    by: operator,
    ...following,
  }
  await runs.writeDocument(record.id, 'text-intent', intent)
}

/** To be called once all is put down. */
export async function forgetIntent({ runs, record }: Pick<OpenReview, 'runs' | 'record'>): Promise<void> {
  if ((await intentOf({ runs }, record.id)) !== undefined)
    await runs.writeDocument(record.id, 'text-intent', null)
}

const intentOf = async ({ runs }: Pick<ReviewParts, 'runs'>, runId: string): Promise<Intent | undefined> =>
  (await runs.readDocument<Intent | null>(runId, 'text-intent')) ?? undefined

/** Puts down what a process was about to when it ended, where the text says that it came so far; to be called under the run's lock. */
export async function settle(review: OpenReview): Promise<void> {
  const { runs, record, keyring, database } = review
  const intent = await intentOf(review, record.id)
  if (intent === undefined) return
  const opened = await database.session((session) => readText(session, review, intent.at))
  const digest = textDigest(keyring, record.id)
  if (opened !== undefined && digest('text', opened.text) === intent.after) await putDown(review, intent)
  // What lies outside of the desk and goes with the text.
  if (await runs.hasObjects(record.id)) await withMasker(review, () => Promise.resolve())
  await tellReview({ ...review, operator: intent.by }, {})
  await forgetIntent(review)
}

async function putDown(
  { runs, record }: OpenReview,
  { places: changes = [], sample }: Following,
): Promise<void> {
  const places = [...(await placesOf(runs, record))]
  for (const [index, place] of changes) places[index] = place
  await writeChanged(runs, record.id, places, changes)
  if (sample === undefined) return
  const samples = await readSamples(runs, record.id)
  await writeSamples(
    runs,
    record.id,
    samples.map((one) => (one.order === sample.order ? { ...one, ...sample } : one)),
  )
}

/** Writes the documents in which these places stand. */
export async function writeChanged(
  runs: ReviewParts['runs'],
  runId: string,
  places: readonly TextPlace[],
  changes: readonly PlaceChange[],
): Promise<void> {
  for (const [index] of changes) await writePlaces(runs, runId, places, { from: index, until: index + 1 })
}

/** As `settle`, for who only reads: nothing where there is nothing to settle, or a decision is being made right now. */
export async function settleLeftOver(parts: ReviewParts, runId: string): Promise<void> {
  if ((await intentOf(parts, runId)) === undefined) return
  try {
    await parts.runs.withRun(runId, async () => settle(await openReview(parts, runId)))
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== 'run-busy') throw error
  }
}
