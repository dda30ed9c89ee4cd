import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Detector, Finding } from '../detection/detector.ts'
import { isIdOfMail } from '../recognition/patterns/emails.ts'
import type { Format, StructurePaths, Treatment } from '../datamap/desk.ts'
import { type FittedMask, fitsInto, maskToFit, type Room } from './fitting.ts'
import { maskText, type PlaceholderForm, placeholderForms } from './mask.ts'
import { isStructured, maskable, openText, plainText } from './opened.ts'

const removed = '[removed]'

/** How the values of a column are rewritten. */
export interface Rewriting {
  readonly treatment: Treatment
  readonly format: Format
  /** What the column takes; absent where it takes everything. */
  readonly room?: Room | undefined
  /** Stands at the end of a changed text, which has to differ from row to row. */
  readonly ending?: string
}

/**
 * The value after a treatment that SQL cannot do, no longer than its column takes. Without a detector, nobody knows whom
 * to look for, so `mask` removes the whole text. A serialized value that does not parse, or has no room, is removed as a
 * whole: `empty` takes its place.
 */
export function rewriteValue(
  value: string | Uint8Array,
  how: Rewriting,
  detector: Detector | undefined,
  empty: string | null = null,
  tell?: TellMasked,
): string | Uint8Array | null {
  const { treatment } = how
  if (treatment.kind === 'mask')
    return maskedWhole(value, { ...how, otherwise: treatment.otherwise, empty }, detector, tell)
  const text = plainText(value)
  if (treatment.kind !== 'structure' || text === undefined) return value
  const rewrite = treatment.format === 'json' ? rewriteJson : rewriteYaml
  const fits = fitsInto(how.room, value)
  try {
    for (const form of placeholderForms) {
      const after = rewrite(text, treatment.paths, masker(detector, form))
      if (after === text || fits(after)) return after
    }
    return empty
  } catch {
    return empty
  }
}

/** A text as it is written after masking: how much of it was masked, and what was left for a person to judge. */
export interface MaskedText {
  /** As `openText` opens the written value. */
  readonly text: string
  /** How many stretches a placeholder stands for. */
  readonly values: number
  /** Weak findings, with their places in `text`. */
  readonly uncertain: readonly Finding[]
  /** Further weak findings of which no place can be told. */
  readonly unplaced: number
  /** The end of the text had no room, and is gone. */
  readonly isCut: boolean
  /** It could not be masked, so it was removed as a whole. */
  readonly isRemoved?: boolean
}

export type TellMasked = (masked: MaskedText) => void

interface WholeMask extends Omit<Rewriting, 'treatment'> {
  readonly otherwise: string | null | undefined
  readonly empty: string | null
}

function maskedWhole(
  value: string | Uint8Array,
  how: WholeMask,
  detector: Detector | undefined,
  tell: TellMasked | undefined,
): string | Uint8Array | null {
  const { format, otherwise, empty, room, ending = '' } = how
  // A frozen value has no whole text to remove: RT and its like could not thaw what is left.
  if (detector === undefined) return isStructured(format) ? empty : removedText(room, ending)
  const masked = withinLimits(() => maskedText(value, how, detector))
  if (masked === 'no-text') return otherwise === undefined ? value : otherwise
  if (masked !== undefined) {
    tell?.(masked.told)
    return masked.value
  }
  tell?.({ text: '', values: 0, uncertain: [], unplaced: 0, isCut: false, isRemoved: true })
  return otherwise ?? empty
}

/** Nothing where the masked text cannot be written back. */
function maskedText(
  value: string | Uint8Array,
  how: WholeMask,
  detector: Detector,
): { readonly value: string | Uint8Array; readonly told: MaskedText } | 'no-text' | undefined {
  const opened = openText(value, how.format)
  if (opened === undefined) return 'no-text'
  const findings = maskable(opened.text, detector.find(opened.text))
  const fitted = maskToFit(value, opened, findings, how)
  if (fitted === undefined) return undefined
  const { text, spans, isCut, follow } = fitted
  const told = { text, values: spans.length, isCut, ...leftIn(findings, follow) }
  return { value: fitted.value, told }
}

/** Nothing where a text is too much for the stack or for the length of a string: one text must not stop a run for ever. */
function withinLimits<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function removedText(room: Room | undefined, ending: string): string {
  const most = room === undefined ? removed.length : Math.max(0, room.most - ending.length)
  return removed.slice(0, most) + ending
}

/** What is too weak to be masked; what several see in the same place is one, and ids of mails that show no name are none. */
function leftIn(
  findings: readonly Finding[],
  follow: FittedMask['follow'],
): Pick<MaskedText, 'uncertain' | 'unplaced'> {
  const places = new Map<string, Finding>()
  let unplaced = 0
  for (const finding of findings) {
    if (finding.strength !== 'weak' || isIdOfMail(finding.form)) continue
    const followed = follow(finding)
    if (followed === 'unplaced') unplaced++
    else if (followed !== 'masked') places.set(JSON.stringify(followed.parts), followed)
  }
  return { uncertain: [...places.values()], unplaced }
}

type MaskString = (value: string) => string

function masker(detector: Detector | undefined, form: PlaceholderForm): MaskString {
  return detector === undefined
    ? () => removed
    : (value) => maskText(value, detector.find(value), { form }).text
}

type PathRule = StructurePaths[string]

function rewriteJson(text: string, paths: StructurePaths, mask: MaskString): string {
  let changed = false
  const walk = (value: unknown, at: readonly string[]): unknown => {
    const rule = ruleAt(paths, at)
    if (rule !== undefined) {
      const after = treated(value, rule, mask)
      if (after !== value) changed = true
      return after
    }
    if (Array.isArray(value)) return value.map((item, i) => walk(item, [...at, String(i)]))
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, [...at, key])]))
    return value
  }
  const after = walk(JSON.parse(text), [])
  // The text itself comes back where nothing changed, so that spacing and numbers stay as the desk wrote them.
  return changed ? JSON.stringify(after) : text
}

/** Edits scalars in place: tags of the desk's own language, comments and order stay. */
function rewriteYaml(text: string, paths: StructurePaths, mask: MaskString): string {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0) throw new Error('not YAML')
  let changed = false
  const walk = (node: unknown, at: readonly string[]): void => {
    if (isScalar(node)) {
      const rule = ruleAt(paths, at)
      const after = rule === undefined ? node.value : treated(node.value, rule, mask)
      if (after !== node.value) {
        node.value = after
        changed = true
      }
    } else if (isMap(node)) {
      for (const pair of node.items)
        walk(pair.value, [...at, String(isScalar(pair.key) ? pair.key.value : pair.key)])
    } else if (isSeq(node)) {
      node.items.forEach((item, i) => walk(item, [...at, String(i)]))
    }
  }
  walk(document.contents, [])
  return changed ? document.toString({ lineWidth: 0 }) : text
}

function treated(value: unknown, rule: PathRule, mask: MaskString): unknown {
  if (value === null || value === undefined) return value
  if (rule === 'clear') return null
  if (rule === 'mask') return typeof value === 'string' ? mask(value) : value
  return rule.replace
}

/** The rule whose path fits; `*` stands for one key or index. Ruby symbols (`:name`) count as their name. */
function ruleAt(paths: StructurePaths, at: readonly string[]): PathRule | undefined {
  const found = Object.entries(paths).find(([path]) => {
    const parts = path.split('.')
    return (
      parts.length === at.length &&
      parts.every((part, i) => part === '*' || part === at[i]?.replace(/^:/, '') || part === at[i])
    )
  })
  return found?.[1]
}
