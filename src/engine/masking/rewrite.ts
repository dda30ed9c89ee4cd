import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Detector } from '../detection/detector.ts'
import type { Format, StructurePaths, Treatment } from '../datamap/desk.ts'
import { addressesIn, maskText } from './mask.ts'
import { crossesSeam, isStructured, openText, plainText } from './opened.ts'

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
): string | Uint8Array | null {
  const { treatment, format } = how
  if (treatment.kind === 'mask') return maskedWhole(value, format, detector, treatment.otherwise, empty)
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

function maskedWhole(
  value: string | Uint8Array,
  format: Format,
  detector: Detector | undefined,
  otherwise: string | null | undefined,
  empty: string | null,
): string | Uint8Array | null {
  const opened = openText(value, format)
  // A frozen value has no whole text to remove: RT and its like could not thaw what is left.
  if (detector === undefined) return isStructured(format) ? empty : removed
  if (opened === undefined) return otherwise === undefined ? value : otherwise
  const findings = detector.find(opened.text).filter((finding) => !crossesSeam(opened.text, finding))
  const after = maskText(opened.text, findings, { isAddresses: addressesIn(opened.text, format) }).text
  if (after === opened.text) return value
  return opened.close?.(after) ?? otherwise ?? empty
}

function masked(value: string, detector: Detector | undefined): string {
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
  if (rule === 'mask') return typeof value === 'string' ? masked(value, detector) : value
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
