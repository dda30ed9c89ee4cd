import { openPlaces } from './counts.ts'
import { UsageError } from '../../shared/errors.ts'
import type { TextsRecord } from '../apply/record.ts'
import { type TextDigest, textDigest, type TextPlace } from '../apply/texts.ts'
import type { Finding, FindingPart } from '../detection/finding.ts'
import { decodeRun } from '../detection/views/runs.ts'
import type { Format } from '../datamap/desk.ts'
import { addressesIn, maskAndFollow, placeholderForms } from '../masking/mask.ts'
import { forgetIntent, intend, type PlaceChange, settle, settleLeftOver, writeChanged } from './intent.ts'
import { type Masker, withMasker, type WrittenText } from './mask.ts'
import {
  type OpenReview,
  openReview,
  placesOf,
  readText,
  requireReviewable,
  type ReviewParts,
  tellReview,
} from './open.ts'

// After a run that masked texts, people judge what was too uncertain to be masked. The place was put down by the run, with a
// keyed digest of what stood there: what is masked now is that very stretch, whatever a later version would recognize.

/** An uncertain place, and what was decided of it. `id` counts from 1 and stays. */
export type ReviewPlace = Pick<TextPlace, 'table' | 'column' | 'key' | 'kind' | 'rule' | 'decision'> & {
  readonly id: number
}

export interface PlaceQuery {
  /** Places after this one. */
  readonly after?: number
  readonly limit: number
  /** Only those that nobody has decided about. */
  readonly open?: boolean
}

/** The uncertain places of a run, without what stands there. */
export async function listPlaces(
  { runs }: Pick<ReviewParts, 'runs'>,
  runId: string,
  { after = 0, limit, open = false }: PlaceQuery,
): Promise<{ readonly places: readonly ReviewPlace[]; readonly next?: number }> {
  const places = await placesOf(runs, requireReviewable(await runs.load(runId)))
  const shown: ReviewPlace[] = []
  for (let index = after; index < places.length; index++) {
    const place = places[index]
    if (place === undefined || (open && place.decision !== undefined)) continue
    if (shown.length === limit) return { places: shown, next: shown.at(-1)?.id ?? after }
    const { table, column, key, kind, rule, decision } = place
    shown.push({
      id: index + 1,
      table,
      column,
      key,
      kind,
      rule,
      ...(decision === undefined ? {} : { decision }),
    })
  }
  return { places: shown }
}

/** What stands at a place and around it, in clear: for the eyes of who may see it, and kept nowhere. */
export type PlaceContext =
  | { readonly state: 'there'; readonly before: string; readonly found: string; readonly after: string }
  | { readonly state: 'changed' }

const contextLength = 120

/** Reads what stands at a place now; `changed` where it is not what the run left there. */
export async function readContext(parts: ReviewParts, runId: string, id: number): Promise<PlaceContext> {
  await settleLeftOver(parts, runId)
  const review = await openReview(parts, runId)
  const place = placeOf(await placesOf(parts.runs, review.record), runId, id)
  const opened = await parts.database.session((session) => readText(session, review, place))
  const digest = textDigest(parts.keyring, runId)
  if (opened === undefined || !isThere(opened.text, place, digest)) return { state: 'changed' }
  return { state: 'there', ...contextIn(opened.text, place) }
}

function contextIn(text: string, { start, end, parts }: TextPlace) {
  const run = parts?.length === 1 ? parts[0]?.run : undefined
  if (run === undefined) return around(text, start, end)
  return around(decodeRun(text.slice(start, end), run.encoding), run.from, run.to)
}

function around(text: string, start: number, end: number) {
  const readable = (from: number, to: number) =>
    text
      .slice(Math.max(0, from), to)
      .replaceAll('\u0000', '')
      // Half a character at the edge of the window is none.
      .replace(/^[\uDC00-\uDFFF]/u, '')
      .replace(/[\uD800-\uDBFF]$/u, '')
  return {
    before: readable(start - contextLength, start),
    found: readable(start, end),
    after: readable(end, end + contextLength),
  }
}

const isThere = (text: string, { start, end, digest }: TextPlace, digestOf: TextDigest): boolean =>
  digestOf('place', text.slice(start, end)) === digest

/** What became of each place that a decision was about. */
export interface Decided {
  readonly texts: TextsRecord
  readonly open: number
  readonly results: readonly {
    readonly id: number
    readonly outcome: 'masked' | 'left' | 'changed' | 'held' | 'no-room' | 'masked-before'
  }[]
}

/**
 * Masks uncertain places, or leaves them as they are. What was left may be masked later; what is masked stays so. A decision
 * is about this run alone. Throws `no-such-place` before anything is changed.
 */
export async function decidePlaces(
  parts: ReviewParts,
  runId: string,
  wish: { readonly ids: readonly number[]; readonly decision: 'mask' | 'leave' },
): Promise<Decided> {
  return parts.runs.withRun(runId, async () => {
    const review = await openReview(parts, runId)
    await settle(review)
    const book = openBook(review, await placesOf(parts.runs, review.record))
    const ids = [...new Set(wish.ids)]
    for (const id of ids) book.place(id)
    const results = wish.decision === 'leave' ? await leaveAll(book, ids) : await maskAll(review, book, ids)
    const texts = await tellReview(review, { places: book.places() })
    await forgetIntent(review)
    return { texts, open: openPlaces(texts), results }
  })
}

type Results = Decided['results']

async function leaveAll(book: Book, ids: readonly number[]): Promise<Results> {
  const results = ids.map((id) => {
    const isMasked = book.place(id).decision?.decision === 'mask'
    if (!isMasked) book.put([book.decided(id, 'leave')])
    return { id, outcome: isMasked ? ('masked-before' as const) : ('left' as const) }
  })
  await book.keep()
  return results
}

async function maskAll(review: OpenReview, book: Book, ids: readonly number[]): Promise<Results> {
  const open = ids.filter((id) => book.place(id).decision?.decision !== 'mask')
  const before = ids
    .filter((id) => !open.includes(id))
    .map((id) => ({ id, outcome: 'masked-before' as const }))
  if (open.length === 0) return before
  const masked = await withMasker(review, async (masker) => {
    const results: Results[number][] = []
    for (const id of open) {
      results.push({ id, outcome: await maskOne(review, masker, book, id) })
      // What is masked is masked, whatever becomes of the next.
      await book.keep()
    }
    return results
  })
  return [...before, ...masked]
}

async function maskOne(review: OpenReview, masker: Masker, book: Book, id: number) {
  const place = book.place(id)
  const digest = textDigest(review.keyring, review.record.id)
  const finding = findingOf(place)
  let changes: readonly PlaceChange[] = []
  const outcome = await masker.mask(
    place,
    (text) => (isThere(text, place, digest) ? [finding] : undefined),
    async (written) => {
      changes = [
        book.decided(id, 'mask'),
        ...book.movedBy(id, formatOf(review, place), { ...written, finding }),
      ]
      await intend(review, { at: place, after: written.after }, { places: changes })
    },
  )
  if (outcome === 'masked') book.put(changes)
  return outcome
}

function findingOf({ start, end, parts, kind, rule }: TextPlace): Finding {
  const stretches: readonly FindingPart[] = parts ?? [{ start, end }]
  // Somebody has judged it.
  return { start, end, parts: stretches, kind, form: rule, subject: 0, strength: 'certain' }
}

const formatOf = ({ desk }: OpenReview, { table, column }: TextPlace): Format =>
  desk.tables.get(table)?.columns.find(({ name }) => name === column)?.format ?? 'text'

/** The places of a run while they are decided on. */
interface Book {
  places(): readonly TextPlace[]
  place(id: number): TextPlace
  decided(id: number, decision: 'mask' | 'leave'): PlaceChange
  /** Other places of a text stand elsewhere once one of them is masked. */
  movedBy(
    id: number,
    format: Format,
    how: WrittenText & { readonly finding: Finding },
  ): readonly PlaceChange[]
  put(changes: readonly PlaceChange[]): void
  /** Writes what has changed. */
  keep(): Promise<void>
}

function openBook({ runs, record, operator, clock }: OpenReview, kept: readonly TextPlace[]): Book {
  const places = [...kept]
  let changed: PlaceChange[] = []
  return {
    places: () => places,
    place: (id) => placeOf(places, record.id, id),
    decided: (id, decision) => {
      const place = placeOf(places, record.id, id)
      return [id - 1, { ...place, decision: { decision, by: operator, on: clock.now().toISOString() } }]
    },
    movedBy: (id, format, { before, after, finding }) => {
      const isAddresses = addressesIn(before, format)
      const same = placeholderForms
        .map((form) => maskAndFollow(before, [finding], { isAddresses, form }))
        .find(({ text }) => text === after)
      // Cut off: places that moved are told as changed by their digest.
      if (same === undefined) return []
      const own = textKey(placeOf(places, record.id, id))
      return places.flatMap((place, index): PlaceChange[] => {
        const isOther = index !== id - 1 && place.decision?.decision !== 'mask' && textKey(place) === own
        const moved = isOther ? same.follow(findingOf(place)) : 'masked'
        if (typeof moved === 'string') return []
        const { start, end, parts } = moved
        return [[index, { ...place, start, end, ...(place.parts === undefined ? {} : { parts }) }]]
      })
    },
    put: (changes) => {
      for (const [index, place] of changes) places[index] = place
      changed = [...changed, ...changes]
    },
    keep: async () => {
      await writeChanged(runs, record.id, places, changed)
      changed = []
    },
  }
}

const textKey = ({ table, column, key }: TextPlace): string => JSON.stringify([table, column, key])

function placeOf(places: readonly TextPlace[], runId: string, id: number): TextPlace {
  const place = places[id - 1]
  if (place !== undefined) return place
  throw new UsageError('no-such-place', `the run ${runId} has no uncertain place ${id}`, {
    facts: { runId, places: places.length },
    remedy: `See them with: expunge runs review ${runId}`,
  })
}
