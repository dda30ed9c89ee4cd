import { type Finding, isAtLeast } from './finding.ts'
import { foldTable } from './fold.ts'
import type { Identifier } from './identifiers.ts'
import type { Lexicon } from './lexicon.ts'
import { digitSpots } from './match/digits.ts'
import { emailSpots } from './match/emails.ts'
import { nameSpots } from './match/names.ts'
import { isInPlaceholder, type Spot } from './match/spot.ts'
import { wordSpots } from './match/words.ts'
import { lexiconOf } from './people.ts'
import { scan } from './scan.ts'
import { locate, touchesRun } from './views/locate.ts'
import { type Root, rootsOf } from './views/roots.ts'
import { rootStart, type View } from './views/view.ts'
import { viewsOf } from './views/views.ts'
import { windowsOf } from './views/windows.ts'

export type { Finding } from './finding.ts'

/** Finds every written form of known people's identifiers; the cost grows linearly with the text. */
export interface Detector {
  /** Findings in order of their start; none lies inside a stronger one of the same person. */
  find(text: string): readonly Finding[]
}

/** Prepares the search for all people at once. `defaultCountry` is for telephone numbers without a country. */
export function createDetector(
  people: readonly (readonly Identifier[])[],
  options: { readonly defaultCountry?: string } = {},
): Detector {
  foldTable()
  const lexicon = lexiconOf(people, options.defaultCountry ?? 'DE')
  const find = (text: string): readonly Finding[] =>
    rank(rootsOf(text).flatMap((root) => searchRoot(root, lexicon)))
  return { find }
}

function searchRoot(root: Root, lexicon: Lexicon): readonly Finding[] {
  const isOriginal = root.forms.length === 0
  const findings: Finding[] = []
  const hasMailboxes = lexicon.mailboxes.size > 0
  for (const { source, start, end } of windowsOf(root)) {
    for (const view of viewsOf(source, { hasMailboxes })) {
      for (const spot of spotsIn(view, lexicon)) {
        const at = rootStart(view, spot.start)
        if (at >= start && at < end && touchesRun(root, view, spot) !== isOriginal)
          findings.push(findingOf(root, view, spot))
      }
    }
  }
  return findings
}

function spotsIn(view: View, lexicon: Lexicon): readonly Spot[] {
  const { words, digits, ats } = scan(view.text, lexicon)
  const emails = emailSpots(view.text, ats, lexicon)
  if (view.emailOnly) return emails
  const spots = [
    ...emails,
    ...nameSpots(view.text, words),
    ...wordSpots(view.text, words),
    ...digitSpots(view.text, digits),
  ]
  const mayBeMasked = spots.length > 0 && (view.text.includes('[') || view.text.includes('%5'))
  return mayBeMasked ? spots.filter((spot) => !isInPlaceholder(view.text, spot.start, spot.end)) : spots
}

function findingOf(root: Root, view: View, spot: Spot): Finding {
  const { kind, strength, subject } = spot
  return { ...locate(root, view, spot, spot.form), kind, strength, subject }
}

function rank(findings: readonly Finding[]): readonly Finding[] {
  const ordered = [...findings].sort(
    (one, other) =>
      one.start - other.start || other.end - one.end || (isAtLeast(one.strength, other.strength) ? -1 : 1),
  )
  const kept: Finding[] = []
  const widest = new Map<number, Finding>()
  for (const finding of ordered) {
    const key = finding.subject * 2 + (finding.parts.some((part) => part.run !== undefined) ? 1 : 0)
    const outer = widest.get(key)
    const isInside =
      outer !== undefined && finding.end <= outer.end && isAtLeast(outer.strength, finding.strength)
    if (isInside && !hasRunBeyond(finding, outer)) continue
    kept.push(finding)
    if (outer === undefined || finding.end >= outer.end) widest.set(key, finding)
  }
  return kept
}

// Two findings in one base64 run may share quanta and still cover different decoded text.
function hasRunBeyond(finding: Finding, outer: Finding): boolean {
  return finding.parts.some(
    ({ run, start }) =>
      run !== undefined &&
      !outer.parts.some(
        (part) =>
          part.start === start &&
          part.run !== undefined &&
          part.run.from <= run.from &&
          part.run.to >= run.to,
      ),
  )
}
