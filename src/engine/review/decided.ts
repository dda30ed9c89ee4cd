import type { RunStore } from '../apply/record.ts'
import type { TextDigest, TextPlace } from '../apply/texts.ts'
import type { Finding, FindingPart } from '../detection/finding.ts'
import type { TextAt } from '../plan/chunks.ts'

// What people had masked after a run, in the order in which they had: a replay masks the same again. It holds what places
// hold, which is where something stands and keyed digests, and never what stands there.

/** What was masked in one text at once. */
export interface DecidedMask extends TextAt {
  readonly stretches: readonly Stretch[]
  /** Keyed digest of the text as it was written then. */
  readonly after: string
}

/** A stretch of a text as it was before. */
export type Stretch = Pick<TextPlace, 'start' | 'end' | 'parts' | 'kind' | 'rule' | 'digest'>

/** True where the very stretch stands in the text. */
export const isThere = (text: string, { start, end, digest }: Stretch, digestOf: TextDigest): boolean =>
  digestOf('place', text.slice(start, end)) === digest

/** As a mask takes it: somebody has judged it. */
export function findingOf({ start, end, parts, kind, rule }: Stretch): Finding {
  const stretches: readonly FindingPart[] = parts ?? [{ start, end }]
  return { start, end, parts: stretches, kind, form: rule, subject: 0, strength: 'certain' }
}

type Documents = Pick<RunStore, 'readDocument' | 'writeDocument'>

/** Puts down what people have masked after one run. */
export interface DecidedLog {
  /** Durable when it resolves; the same once more is not put down twice. */
  add(mask: DecidedMask): Promise<void>
}

const masksPerDocument = 500

export function openDecided(runs: Documents, runId: string): DecidedLog {
  let masks: DecidedMask[] | undefined
  return {
    add: async (mask) => {
      masks ??= [...(await readDecided(runs, runId))]
      const last = masks.at(-1)
      // Put down by a process that ended before it could say so.
      if (last !== undefined && last.after === mask.after && textKey(last) === textKey(mask)) return
      masks.push(mask)
      const number = Math.floor((masks.length - 1) / masksPerDocument)
      await runs.writeDocument(runId, `decided-${number}`, masks.slice(number * masksPerDocument))
    },
  }
}

/** In the order in which it was masked. */
export async function readDecided(runs: Documents, runId: string): Promise<readonly DecidedMask[]> {
  const masks: DecidedMask[] = []
  for (let number = 0; masks.length === number * masksPerDocument; number++) {
    const part = await runs.readDocument<readonly DecidedMask[]>(runId, `decided-${number}`)
    if (part === undefined) break
    masks.push(...part)
  }
  return masks
}

/** What tells a text from all others. */
export const textKey = ({ table, column, key }: TextAt): string => JSON.stringify([table, column, key])
