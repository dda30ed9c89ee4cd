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
import { type Hits, scan } from './scan.ts'
import { isGuess, obfuscationDecoder } from './views/decoders.ts'
import { locate, touchesRun } from './views/locate.ts'
import { type Root, rootsOf } from './views/roots.ts'
import { signal } from './views/signals.ts'
import { rootStart, type View } from './views/view.ts'
import { viewsOf } from './views/views.ts'
import { widestWindow, type Window, windowsOf } from './views/windows.ts'

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
  const find = (text: string): readonly Finding[] => {
    const findings: Finding[] = []
    // What has been read in a short text tells what else there is to do with it, which mostly is nothing.
    const whole = text.length <= widestWindow ? scan(text, lexicon) : undefined
    if (whole !== undefined && whole.signals === 0 && isNothing(whole)) return findings
    for (const root of rootsOf(text, whole === undefined || (whole.signals & signal.run) !== 0))
      searchRoot(root, lexicon, whole, findings)
    return findings.length > 1 ? rank(findings) : findings
  }
  return { find }
}

const isNothing = ({ words, digits, ats }: Hits): boolean =>
  ats.length === 0 && words.length === 0 && digits.length === 0

function searchRoot(root: Root, lexicon: Lexicon, whole: Hits | undefined, findings: Finding[]): void {
  const isOriginal = root.forms.length === 0
  for (const window of windowsOf(root)) {
    const { source } = window
    const first = isOriginal && whole !== undefined ? whole : scan(source.text, lexicon)
    for (const view of viewsOf(source, first.signals, isOriginal)) {
      const hits = view === source ? first : scan(view.text, lexicon)
      take(root, window, view, spotsIn(view, hits, lexicon), findings)
      const spelledOut = hits.hasHost ? obfuscationDecoder(view) : undefined
      if (spelledOut !== undefined)
        take(root, window, spelledOut, spotsIn(spelledOut, scan(spelledOut.text, lexicon), lexicon), findings)
    }
  }
}

/** Keeps what begins in the window and no other root shows. */
function take(
  root: Root,
  { start, end }: Window,
  view: View,
  spots: readonly Spot[],
  findings: Finding[],
): void {
  for (const spot of spots) {
    const at = rootStart(view, spot.start)
    if (at >= start && at < end && touchesRun(root, view, spot) !== (root.forms.length === 0))
      findings.push(findingOf(root, view, spot))
  }
}

function spotsIn(view: View, hits: Hits, lexicon: Lexicon): readonly Spot[] {
  const { text } = view
  const { words, digits, ats } = hits
  if (isNothing(hits) || (view.emailOnly && ats.length === 0)) return []
  const emails = ats.length === 0 ? [] : emailSpots(text, ats, lexicon)
  if (view.emailOnly) return emails
  const spots = [...emails, ...nameSpots(text, words), ...wordSpots(text, words), ...digitSpots(text, digits)]
  const mayBeMasked = spots.length > 0 && (text.includes('[') || text.includes('%5'))
  return mayBeMasked ? spots.filter((spot) => !isInPlaceholder(text, spot.start, spot.end)) : spots
}

function findingOf(root: Root, view: View, spot: Spot): Finding {
  const { kind, subject } = spot
  // Where letters were guessed, it is as sure as the guess.
  const strength = spot.strength === 'certain' && view.forms.some(isGuess) ? 'likely' : spot.strength
  const { start, end, form, parts } = locate(root, view, spot, spot.form)
  return { start, end, form, parts, kind, strength, subject }
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
