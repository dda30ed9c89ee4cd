import type { PlaceContext, PlaceQuery, ReviewPlace } from '../../engine/review/review.ts'
import { type Decided, decidePlaces, listPlaces, readContext } from '../../engine/review/review.ts'
import { type DrawnSample, drawSample, judgeSample, type SampleVerdict } from '../../engine/review/sample.ts'
import { type ReviewParts, requireReviewable } from '../../engine/review/open.ts'
import type { TextsRecord } from '../../engine/apply/record.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { RunsParts } from './runs.ts'

/**
 * What a run that masked texts left for people to judge. Whoever reads a text of the desk is put down before it is read. All throw
 * `no-such-run`, `no-texts` and `run-not-applied`; whom a run is about decides nothing of it: `own-account`.
 */
export interface TextReviews {
  /** Uncertain places, without what stands there. */
  list(
    run: string,
    query: PlaceQuery,
  ): Promise<{ readonly places: readonly ReviewPlace[]; readonly next?: number }>
  /** What stands at a place and around it, in clear. Throws `no-such-place`. */
  context(run: string, place: number, by: string): Promise<PlaceContext>
  /** Masks places, or leaves them. Throws `no-such-place`. */
  decide(
    run: string,
    wish: { readonly ids: readonly number[]; readonly decision: 'mask' | 'leave'; readonly by: string },
  ): Promise<Decided>
  /** The next masked text to look at, in clear; nothing where all samples were seen. */
  sample(run: string, by: string): Promise<DrawnSample | undefined>
  /** Puts down what was missed in it. Throws as `judgeSample`. */
  judge(run: string, verdict: SampleVerdict & { readonly by: string }): Promise<TextsRecord>
}

export function openTextReviews(parts: Pick<RunsParts, 'side' | 'plans' | 'activity'>): TextReviews {
  const { side, plans, activity } = parts
  const loaded = async (id: string) => requireReviewable(await side.runs.load(id))
  const onDesk = async <T>(id: string, by: string, work: (review: ReviewParts) => Promise<T>): Promise<T> => {
    const { desk, plan } = await loaded(id)
    await plans.requireOther(plan.id, by)
    return withDesk(side, desk, ({ database, stores }) => work({ ...side, database, stores, operator: by }))
  }
  const note = (by: string, verb: string, id: string, facts: Record<string, string | number> = {}) =>
    activity.note({ by, verb, about: { kind: 'run', id }, facts })
  return {
    list: (id, query) => listPlaces(side, id, query),
    context: async (id, place, by) => {
      await loaded(id)
      await note(by, 'run.text-read', id, { place })
      return onDesk(id, by, (review) => readContext(review, id, place))
    },
    decide: (id, { ids, decision, by }) =>
      onDesk(id, by, async (review) => {
        const decided = await decidePlaces(review, id, { ids, decision })
        await note(by, 'run.texts-decided', id, { decision, places: ids.length })
        return decided
      }),
    sample: async (id, by) => {
      await loaded(id)
      await note(by, 'run.sample-read', id)
      return onDesk(id, by, (review) => drawSample(review, id))
    },
    judge: (id, { by, ...verdict }) =>
      onDesk(id, by, async (review) => {
        const texts = await judgeSample(review, id, verdict)
        await note(by, 'run.sample-judged', id, { missed: verdict.missed ? 'yes' : 'no' })
        return texts
      }),
  }
}
