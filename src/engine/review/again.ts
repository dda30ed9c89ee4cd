import type { ChangedRows } from '../apply/chunk.ts'
import { type TextDigest, textDigest } from '../apply/texts.ts'
import { isWordAt } from '../detection/fold.ts'
import type { Finding } from '../detection/finding.ts'
import { type DecidedMask, findingOf, isThere, readDecided, type Stretch, textKey } from './decided.ts'
import { type Masker, withMasker } from './mask.ts'
import { type OpenReview, readText } from './open.ts'

// A desk that was restored from a backup has what people had masked after a run, too. It is masked again where the very
// stretch is found again, by its place or by its digest alone; what is not told for sure is counted, for a person to judge.

/** What is at hand when the decisions about one run are carried out again in another one. */
export interface AgainParts {
  /** With the record of the run that masks now. */
  readonly review: OpenReview
  /** The run that the decisions were about. */
  readonly decidedIn: string
}

/** What stands in the desk of what people had masked. */
export interface StillThere {
  /** Stretches that would be masked again. */
  readonly there: number
  /** Stretches of which nobody can tell which of several they are. */
  readonly unclear: number
}

/** Looks, and changes nothing: for a desk on which the run's own work is as the run left it. */
export async function lookForDecided({ review, decidedIn }: AgainParts): Promise<StillThere> {
  const digest = textDigest(review.keyring, decidedIn)
  let [there, unclear] = [0, 0]
  const texts = await textsOf(review, decidedIn)
  if (texts.length === 0) return { there, unclear }
  await review.database.session(async (session) => {
    for (const [first, ...others] of texts) {
      const text = first && (await readText(session, review, first))?.text
      if (first === undefined || text === undefined) continue
      for (const { stretches } of notDone([first, ...others], text, digest))
        for (const stretch of stretches) {
          const found = find(text, stretch, digest)
          if (found === 'unclear') unclear++
          else if (found !== 'gone') there++
        }
    }
  })
  return { there, unclear }
}

/** What was masked again. */
export interface MaskedAgain {
  /** Rows, by table. */
  readonly counts: ChangedRows
  /** Stretches that were not told for sure, or that a hold or the lack of room kept: for a person to judge. */
  readonly open: number
}

/**
 * Masks once more what people had masked. `isFresh` where the run's own work was just done again: a stretch that is not found
 * then may have been split by it; else the text was changed by somebody, and the stretch is gone.
 */
export async function maskAgain(
  { review, decidedIn }: AgainParts,
  { isFresh }: { readonly isFresh: boolean },
): Promise<MaskedAgain> {
  const texts = await textsOf(review, decidedIn)
  if (texts.length === 0) return { counts: {}, open: 0 }
  const digest = textDigest(review.keyring, decidedIn)
  const rows = new Map<string, Set<string>>()
  let open = 0
  await withMasker(review, async (masker) => {
    for (const masks of texts) {
      const [first] = masks
      const text = first && (await masker.read(first))
      if (text === undefined) continue
      for (const mask of notDone(masks, text, digest)) {
        const done = await maskOnce(masker, mask, digest)
        open += done.kept + done.unclear + (isFresh ? done.gone : 0)
        if (!done.isMasked) continue
        const { table, key } = mask
        rows.set(table, (rows.get(table) ?? new Set()).add(JSON.stringify(key)))
      }
    }
  })
  return { counts: Object.fromEntries([...rows].map(([table, keys]) => [table, { mask: keys.size }])), open }
}

async function textsOf({ runs }: OpenReview, runId: string): Promise<readonly (readonly DecidedMask[])[]> {
  return [...Map.groupBy(await readDecided(runs, runId), textKey).values()]
}

/** The masks that follow the last one after which the text was as it is now; all of them where it never was. */
function notDone(masks: readonly DecidedMask[], text: string, digest: TextDigest): readonly DecidedMask[] {
  const now = digest('text', text)
  return masks.slice(masks.findLastIndex(({ after }) => after === now) + 1)
}

async function maskOnce(masker: Masker, mask: DecidedMask, digest: TextDigest) {
  const text = (await masker.read(mask)) ?? ''
  const found = mask.stretches.map((stretch) => find(text, stretch, digest))
  const count = (what: 'gone' | 'unclear') => found.filter((one) => one === what).length
  const findings = found.filter((one) => typeof one !== 'string')
  const isMasked = findings.length > 0 && (await isWritten(masker, mask, { text, findings }))
  return {
    isMasked,
    gone: count('gone'),
    unclear: count('unclear'),
    kept: isMasked ? 0 : findings.length,
  }
}

/** False where a hold, the lack of room or somebody who changes the text right now keeps it. */
async function isWritten(
  masker: Masker,
  mask: DecidedMask,
  { text, findings }: { readonly text: string; readonly findings: readonly Finding[] },
): Promise<boolean> {
  const outcome = await masker.mask(
    mask,
    (now) => (now === text ? findings : undefined),
    () => Promise.resolve(),
  )
  return outcome === 'masked'
}

/** A longer text is not looked through for a stretch that is not in its place. */
const longest = 500_000

function find(text: string, stretch: Stretch, digest: TextDigest): Finding | 'gone' | 'unclear' {
  const finding = findingOf(stretch)
  if (isThere(text, stretch, digest)) return finding
  if (text.length > longest) return 'unclear'
  const { start, end } = stretch
  const length = end - start
  const starts: number[] = []
  for (let at = 0; at + length <= text.length && starts.length < 2; at++)
    if (
      standsApart(text, at, at + length) &&
      isThere(text, { ...stretch, start: at, end: at + length }, digest)
    )
      starts.push(at)
  const [first, second] = starts
  if (first === undefined) return 'gone'
  return second === undefined ? movedBy(finding, first - start) : 'unclear'
}

/** No word goes on before or after it. */
function standsApart(text: string, start: number, end: number): boolean {
  const isInside = (at: number) => at > 0 && at < text.length && isWordAt(text, at - 1) && isWordAt(text, at)
  return !isInside(start) && !isInside(end)
}

function movedBy(finding: Finding, by: number): Finding {
  const { start, end, parts } = finding
  return {
    ...finding,
    start: start + by,
    end: end + by,
    parts: parts.map((part) => ({ ...part, start: part.start + by, end: part.end + by })),
  }
}
