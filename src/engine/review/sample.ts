import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { TextsRecord } from '../apply/record.ts'
import { readSamples, textDigest, type TextSample, writeSamples } from '../apply/texts.ts'
import type { Finding } from '../detection/finding.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import { crossesSeam } from '../masking/opened.ts'
import { forgetIntent, intend, settle, settleLeftOver } from './intent.ts'
import { withMasker } from './mask.ts'
import { type OpenReview, openReview, readText, type ReviewParts, tellReview } from './open.ts'

// How good the masking was is told by looking at masked texts. Which ones is told by keyed digests of their places: nobody
// can choose them, they are spread evenly over all texts of the run, and an audit draws the same ones again.

/** A masked text of a run in clear, for the eyes of who may see it. */
export interface DrawnSample {
  readonly id: string
  readonly table: string
  readonly column: string
  readonly key: TextSample['key']
  readonly text: string
  /** The text is longer than what is shown. */
  readonly isCut: boolean
  /** Of the text as it was shown, to be given back with what was found in it. */
  readonly version: string
}

const shownLength = 50_000

/** The next masked text that nobody has looked at; nothing where there is none left. */
export async function drawSample(parts: ReviewParts, runId: string): Promise<DrawnSample | undefined> {
  await settleLeftOver(parts, runId)
  const review = await openReview(parts, runId)
  const digest = textDigest(parts.keyring, runId)
  const waiting = (await readSamples(parts.runs, runId)).filter(({ seen }) => seen === undefined)
  return parts.database.session(async (session) => {
    for (const { order, table, column, key } of waiting) {
      const opened = await readText(session, review, { table, column, key })
      // Somebody has removed it since.
      if (opened === undefined) continue
      const text = opened.text.slice(0, shownLength)
      return {
        id: order,
        table,
        column,
        key,
        text,
        isCut: text.length < opened.text.length,
        version: digest('text', opened.text),
      }
    }
    return undefined
  })
}

/** Something that should have been masked; UTF-16 units of the text as it was shown. */
export interface Miss {
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
}

export interface SampleVerdict {
  readonly id: string
  readonly version: string
  /** Something personal was left. */
  readonly missed: boolean
  /** What it was; it is masked. None where somebody only says that there was something. */
  readonly misses: readonly Miss[]
}

/**
 * Puts down what somebody found who looked at a masked text. Throws `no-such-sample`, `sample-changed` where the text is no longer
 * the one that was shown, `bad-stretch`, and `sample-held` or `sample-full` where a hold or the lack of room keeps a miss from being masked.
 */
export async function judgeSample(
  parts: ReviewParts,
  runId: string,
  verdict: SampleVerdict,
): Promise<TextsRecord> {
  if (!verdict.missed && verdict.misses.length > 0)
    throw new UsageError('bad-stretch', 'stretches are named although nothing is said to be missed')
  return parts.runs.withRun(runId, async () => {
    const review = await openReview(parts, runId)
    await settle(review)
    const samples = [...(await readSamples(parts.runs, runId))]
    const index = samples.findIndex(({ order }) => order === verdict.id)
    const sample = samples[index]
    if (sample === undefined)
      throw new UsageError('no-such-sample', `the run ${runId} has no such sample`, {
        remedy: 'Draw another one.',
      })
    const misses = verdict.missed ? Math.max(1, verdict.misses.length) : 0
    const judged = {
      ...sample,
      seen: {
        misses: (sample.seen?.misses ?? 0) + misses,
        by: parts.operator,
        on: parts.clock.now().toISOString(),
      },
    }
    if (verdict.misses.length > 0) await maskMisses(review, judged, verdict)
    samples[index] = judged
    await writeSamples(parts.runs, runId, samples)
    const texts = await tellReview(review, { samples })
    await forgetIntent(review)
    return texts
  })
}

async function maskMisses(
  review: OpenReview,
  sample: TextSample,
  { misses, version }: SampleVerdict,
): Promise<void> {
  const digest = textDigest(review.keyring, review.record.id)
  const { order, seen } = sample
  const outcome = await withMasker(review, (masker) =>
    masker.mask(
      sample,
      (text) => (digest('text', text) === version ? misses.map((miss) => findingOf(text, miss)) : undefined),
      ({ after }) =>
        intend(review, { at: sample, after }, { sample: { order, ...(seen === undefined ? {} : { seen }) } }),
    ),
  )
  if (outcome === 'masked') return
  const codes = { changed: 'sample-changed', held: 'sample-held', 'no-room': 'sample-full' } as const
  const words = {
    changed: 'the text was changed since it was shown',
    held: 'a hold keeps the text as it is',
    'no-room': 'no placeholder fits into the text',
  }
  throw new RefusedError(codes[outcome], `${words[outcome]}; nothing was put down`, {
    remedy: 'Look at it again.',
  })
}

function findingOf(text: string, { start, end, kind }: Miss): Finding {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
  if (!isInside || start >= end || crossesSeam(text, { start, end }))
    throw new UsageError('bad-stretch', 'expected a stretch inside of the text that was shown', {
      facts: { start, end, length: text.length },
    })
  // One subject for all, so that no number is given which the text has for somebody else.
  return { start, end, kind, strength: 'certain', form: 'missed', subject: 0, parts: [{ start, end }] }
}
