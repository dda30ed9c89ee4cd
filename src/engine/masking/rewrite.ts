import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Detector, Finding } from '../detection/detector.ts'
import type { Format, StructurePaths, Treatment } from '../datamap/desk.ts'
import { addressesIn, maskAndFollow, maskText } from './mask.ts'
import { isStructured, maskable, openText, plainText } from './opened.ts'

const removed = '[removed]'

/**
 * The value after a treatment that SQL cannot do. Without a detector, nobody knows whom to look for, so `mask`
 * removes the whole text. A serialized value that does not parse is removed as a whole: `empty` takes its place.
 */
export function rewriteValue(
  value: string | Uint8Array,
  how: { readonly treatment: Treatment; readonly format: Format },
  detector: Detector | undefined,
  empty: string | null = null,
  tell?: TellMasked,
): string | Uint8Array | null {
  const { treatment, format } = how
  if (treatment.kind === 'mask')
    return maskedWhole(value, { format, otherwise: treatment.otherwise, empty }, detector, tell)
  const text = plainText(value)
  if (treatment.kind !== 'structure' || text === undefined) return value
  try {
    return treatment.format === 'json'
      ? rewriteJson(text, treatment.paths, detector)
      : rewriteYaml(text, treatment.paths, detector)
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
  /** It could not be masked, so it was removed as a whole. */
  readonly isRemoved?: boolean
}

export type TellMasked = (masked: MaskedText) => void

interface WholeMask {
  readonly format: Format
  readonly otherwise: string | null | undefined
  readonly empty: string | null
}

function maskedWhole(
  value: string | Uint8Array,
  how: WholeMask,
  detector: Detector | undefined,
  tell: TellMasked | undefined,
): string | Uint8Array | null {
  const { format, otherwise, empty } = how
  // A frozen value has no whole text to remove: RT and its like could not thaw what is left.
  if (detector === undefined) return isStructured(format) ? empty : removed
  const masked = withinLimits(() => maskedText(value, format, detector))
  if (masked === 'no-text') return otherwise === undefined ? value : otherwise
  if (masked !== undefined) {
    tell?.(masked.told)
    return masked.value
  }
  tell?.({ text: '', values: 0, uncertain: [], unplaced: 0, isRemoved: true })
  return otherwise ?? empty
}

/** Nothing where the masked text cannot be written back. */
function maskedText(
  value: string | Uint8Array,
  format: Format,
  detector: Detector,
): { readonly value: string | Uint8Array; readonly told: MaskedText } | 'no-text' | undefined {
  const opened = openText(value, format)
  if (opened === undefined) return 'no-text'
  const findings = maskable(opened.text, detector.find(opened.text))
  const masked = maskAndFollow(opened.text, findings, { isAddresses: addressesIn(opened.text, format) })
  const closed = masked.text === opened.text ? value : opened.close?.(masked.text)
  if (closed === undefined) return undefined
  const told = { text: masked.text, values: masked.spans.length, ...leftIn(findings, masked.follow) }
  return { value: closed, told }
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

/** What is too weak to be masked; what several see in the same place is one. */
function leftIn(
  findings: readonly Finding[],
  follow: ReturnType<typeof maskAndFollow>['follow'],
): Pick<MaskedText, 'uncertain' | 'unplaced'> {
  const places = new Map<string, Finding>()
  let unplaced = 0
  for (const finding of findings) {
    if (finding.strength !== 'weak') continue
    const followed = follow(finding)
    if (followed === 'unplaced') unplaced++
    else if (followed !== 'masked') places.set(JSON.stringify(followed.parts), followed)
  }
  return { uncertain: [...places.values()], unplaced }
}

function maskedString(value: string, detector: Detector | undefined): string {
  return detector === undefined ? removed : maskText(value, detector.find(value)).text
}

type PathRule = StructurePaths[string]

function rewriteJson(text: string, paths: StructurePaths, detector: Detector | undefined): string {
  let changed = false
  const walk = (value: unknown, at: readonly string[]): unknown => {
    const rule = ruleAt(paths, at)
    if (rule !== undefined) {
      const after = treated(value, rule, detector)
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
function rewriteYaml(text: string, paths: StructurePaths, detector: Detector | undefined): string {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0) throw new Error('not YAML')
  let changed = false
  const walk = (node: unknown, at: readonly string[]): void => {
    if (isScalar(node)) {
      const rule = ruleAt(paths, at)
      const after = rule === undefined ? node.value : treated(node.value, rule, detector)
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

function treated(value: unknown, rule: PathRule, detector: Detector | undefined): unknown {
  if (value === null || value === undefined) return value
  if (rule === 'clear') return null
  if (rule === 'mask') return typeof value === 'string' ? maskedString(value, detector) : value
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
