import {
  base64Decoder,
  continuedDecoder,
  type Decoder,
  encodedWordDecoder,
  escapeDecoder,
  lookalikeDecoder,
  lostLetterDecoder,
  markupDecoder,
  mojibakeDecoder,
  percentDecoder,
  quotedPrintableDecoder,
  readableView,
} from './decoders.ts'
import { signal } from './signals.ts'
import type { View } from './view.ts'

interface Step {
  readonly form: string
  readonly decode: Decoder
  readonly signal: number
  /** What it decodes may hold the same encoding again. */
  readonly isNested: boolean
}

const words: Step = {
  form: 'rfc2047',
  decode: encodedWordDecoder,
  signal: signal.equals,
  isNested: false,
}
const runs: Step = { form: 'base64', decode: base64Decoder, signal: signal.run, isNested: true }

/** From the outside in, as encodings are mostly nested. */
const steps: readonly Step[] = [
  { form: 'rfc2231', decode: continuedDecoder, signal: signal.equals, isNested: false },
  { form: 'quoted-printable', decode: quotedPrintableDecoder, signal: signal.equals, isNested: false },
  words,
  { form: 'unicode-escape', decode: escapeDecoder, signal: signal.backslash, isNested: true },
  { form: 'percent', decode: percentDecoder, signal: signal.percent, isNested: true },
  { form: 'mojibake', decode: mojibakeDecoder, signal: signal.misread, isNested: true },
  runs,
]
const markup: Step = { form: 'markup', decode: markupDecoder, signal: signal.angle, isNested: false }
/** What is guessed is guessed of the text as it stands, so that no other reading of it is less sure. */
const guesses: readonly Step[] = [
  { form: 'lost-letter', decode: lostLetterDecoder, signal: signal.lost, isNested: false },
  { form: 'lookalike', decode: lookalikeDecoder, signal: signal.lookalike, isNested: false },
]
const all: readonly Step[] = [...steps, markup, ...guesses]

/** How many encodings are undone one after the other; more are a bomb, not a text. */
const deepest = 8

/**
 * Every reading of a text that may show what the others hide: itself, each of its encodings undone, and around each all
 * of them undone, before and after its markup is left out. `signals` are those of the text; of the original text, other roots
 * show the encoded-words and the runs of base64.
 */
export function viewsOf(source: View, signals: number, isOriginal: boolean): readonly View[] {
  if (signals === 0 || (isOriginal && signals === signal.run)) return [source]
  const base = readableView(source, signals)
  // More than the text gives costs little: each decoder looks for itself.
  const given = (isOriginal ? signals & ~signal.run : signals) | base.written
  const views = [base]
  const seen = new Set<Step>()
  for (const step of all) {
    if ((given & step.signal) === 0) continue
    if (isOriginal && (step === runs || (step === words && base === source))) continue
    const first = step.decode(base)
    if (first === undefined) continue
    const view = readableView(first, given | first.written)
    views.push(view, ...insideOf(view, given, step, seen))
    seen.add(step)
  }
  return views
}

/** What is inside of one encoding; what an earlier one is around has been found from there. */
function insideOf(view: View, given: number, outer: Step, seen: ReadonlySet<Step>): readonly View[] {
  const isOpen = (step: Step, written: number): boolean =>
    (!seen.has(step) && step !== outer) || (written & step.signal) !== 0
  const undone = undoneAll(view, given, isOpen)
  const bare = outer === markup ? undefined : markupDecoder(undone, true)
  const views = undone === view ? [] : [undone]
  return bare === undefined
    ? views
    : [...views, undoneAll(readableView(bare, given | bare.written), given, isOpen)]
}

function undoneAll(view: View, given: number, isOpen: (step: Step, written: number) => boolean): View {
  let current = view
  let { written } = view
  for (let changed = true; changed && current.forms.length < deepest; ) {
    changed = false
    const signals = given | written
    for (const step of steps) {
      if ((signals & step.signal) === 0 || !isOpen(step, written) || isDone(step, current)) continue
      const next = step.decode(current, true)
      if (next === undefined) continue
      written |= next.written
      current = readableView(next, given | written)
      changed = true
    }
  }
  return current
}

function isDone(step: Step, { forms }: View): boolean {
  return !step.isNested && forms.includes(step.form)
}
