import type { Session } from '../../database/database.ts'
import type { RunArchive } from '../archive/archive.ts'
import type { ChunkCapture } from '../archive/capture.ts'
import type { HoldWatch } from '../hold/watch.ts'
import type { Remember } from '../masking/recollection.ts'
import type { Chunk } from '../plan/chunks.ts'
import type { PlanMask } from '../plan/document.ts'
import { jsonKey } from '../plan/keys.ts'
import { openVeil } from '../plan/veil.ts'
import { captureMask } from './archiving.ts'
import { addCounts, addNumbers, type ChangedRows, type Numbers, readObjects } from './chunk.ts'
import { countHeld, ticketsOfMask } from './holding.ts'
import { type AppliedMask, applyMasks, type FindSpans, lockMasked, readMasked, spansOf } from './masks.ts'
import type { Workshop } from './work.ts'

// Texts of others that name the plan's person: the first step of a run, which takes the keys of all masks laid end to end.

/** Searches the texts between two positions while nothing is locked; what is found is remembered by `remember`. */
export async function readElsewhere(
  session: Session,
  shop: Workshop,
  range: Chunk,
  remember: Remember,
): Promise<void> {
  // Markers tell what to mask without a search.
  if (shop.find !== undefined) return
  const find = findOf(shop, remember)
  for (const { mask, keys } of await slicesOf(session, shop, range))
    await readMasked(session, mask, keys, { find, lock: false })
}

/** Masks the texts between two positions, inside the chunk's transaction. */
export async function maskElsewhere(
  session: Session,
  shop: Workshop,
  watch: HoldWatch,
  {
    range,
    kept,
    remember,
  }: {
    readonly range: Chunk
    readonly kept: { readonly archive: RunArchive; readonly capture: ChunkCapture } | undefined
    /** Knows what was found in the texts before they were locked. */
    readonly remember: Remember
  },
): Promise<AppliedMask & { readonly held: Numbers }> {
  let counts: ChangedRows = {}
  let left: Numbers = {}
  let held: Numbers = {}
  let cut: Numbers = {}
  const find = findOf(shop, remember)
  const slices = await slicesOf(session, shop, range)
  for (const { mask, keys } of slices) await lockMasked(session, mask, keys)
  for (const { mask, keys } of slices)
    await watch.askAgain(ticketsOfMask(session, shop.opened.desk, mask, keys))
  for (const { mask, index, keys } of slices) {
    if (kept !== undefined) await captureMask(kept, { mask, index, keys })
    const rows = JSON.stringify(keys.map(jsonKey))
    if (watch.now().length > 0)
      held = addNumbers(held, { [mask.table]: await countHeld(session, mask.held, { rows }) })
    for (const planned of mask.documents) {
      const documents = await readObjects(session, planned, { rows })
      if (documents.length > 0) await shop.runs.addObjects(shop.record.id, documents)
    }
    const masked = await applyMasks(session, mask, keys, find)
    counts = addCounts(counts, masked.counts)
    left = addNumbers(left, masked.left)
    cut = addNumbers(cut, masked.cut)
  }
  return { counts, left, held, cut }
}

/** Some rows of one mask. */
interface Slice {
  readonly mask: PlanMask
  /** Of the mask among those of the plan. */
  readonly index: number
  readonly keys: PlanMask['keys']
}

/** The rows between two positions that are there, mask by mask. */
async function slicesOf(
  session: Session,
  { plan, opened, keyring }: Workshop,
  { from, to }: Chunk,
): Promise<readonly Slice[]> {
  const veil = openVeil(opened.desk, keyring)
  const slices: Slice[] = []
  let offset = 0
  for (const [index, mask] of plan.masks.entries()) {
    const names = mask.keys.slice(Math.max(0, from - offset), Math.max(0, to - offset))
    offset += mask.keys.length
    const keys = await veil.reveal(session, mask.table, names)
    if (keys.length > 0) slices.push({ mask, index, keys })
  }
  return slices
}

/** Tells what to mask in texts of others: a search for the plan's person, or, in a replay, the markers. */
export function findOf({ find, opened, keyring }: Workshop, remember?: Remember): FindSpans {
  if (find === undefined) return spansOf(opened.detector, remember)
  // Markers name rows as plans do.
  const veil = openVeil(opened.desk, keyring)
  return (text, place) => find(text, { ...place, key: veil.veil(place.table, place.key) })
}
