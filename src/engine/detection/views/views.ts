import {
  type Decoder,
  encodedWordDecoder,
  escapeDecoder,
  markupDecoder,
  mojibakeDecoder,
  obfuscationDecoder,
  percentDecoder,
  quotedPrintableDecoder,
  readableView,
} from './decoders.ts'
import { signal, signalsOf } from './signals.ts'
import type { View } from './view.ts'

interface Step {
  readonly form: string
  readonly decode: Decoder
  readonly signal: number
  /** What it decodes may hold the same encoding again. */
  readonly isNested: boolean
}

/** From the outside in, as encodings are mostly nested. */
const steps: readonly Step[] = [
  { form: 'quoted-printable', decode: quotedPrintableDecoder, signal: signal.equals, isNested: false },
  { form: 'rfc2047', decode: encodedWordDecoder, signal: signal.equals, isNested: false },
  { form: 'unicode-escape', decode: escapeDecoder, signal: signal.backslash, isNested: true },
  { form: 'percent', decode: percentDecoder, signal: signal.percent, isNested: true },
  { form: 'mojibake', decode: mojibakeDecoder, signal: signal.misread, isNested: true },
]
const markup: Step = { form: 'markup', decode: markupDecoder, signal: signal.angle, isNested: false }
const all: readonly Step[] = [...steps, markup]

/** How many encodings are undone one after the other; more are a bomb, not a text. */
const deepest = 8

/**
 * Every reading of a text that may show what the others hide: itself, each of its encodings undone, and around each all
 * of them undone, before and after its markup is left out.
 */
export function viewsOf(source: View, { hasMailboxes }: { readonly hasMailboxes: boolean }): readonly View[] {
  const signals = signalsOf(source.text)
  const base = readableView(source, signals)
  const given = base === source ? signals : signals | signalsOf(base.text)
  const views = [base]
  const seen = new Set<Step>()
  for (const step of all) {
    if ((given & step.signal) === 0) continue
    const first = step.decode(base)
    if (first === undefined) continue
    const view = readableView(first)
    views.push(view, ...insideOf(view, step, seen))
    seen.add(step)
  }
  if (hasMailboxes)
    for (const view of [...views]) {
      const spelled = obfuscationDecoder(view)
      if (spelled !== undefined) views.push(spelled)
    }
  return views
}

/** What is inside of one encoding; what an earlier one is around has been found from there. */
function insideOf(view: View, outer: Step, seen: ReadonlySet<Step>): readonly View[] {
  const isOpen = (step: Step, written: number): boolean =>
    (!seen.has(step) && step !== outer) || (written & step.signal) !== 0
  const undone = undoneAll(view, isOpen)
  const bare = outer === markup ? undefined : markupDecoder(undone, true)
  const views = undone === view ? [] : [undone]
  return bare === undefined ? views : [...views, undoneAll(readableView(bare), isOpen)]
}

function undoneAll(view: View, isOpen: (step: Step, written: number) => boolean): View {
  let current = view
  let { written } = view
  for (let changed = true; changed && current.forms.length < deepest; ) {
    changed = false
    const signals = signalsOf(current.text)
    for (const step of steps) {
      if ((signals & step.signal) === 0 || !isOpen(step, written) || isDone(step, current)) continue
      const next = step.decode(current, true)
      if (next === undefined) continue
      written |= next.written
      current = readableView(next)
      changed = true
    }
  }
  return current
}

function isDone(step: Step, { forms }: View): boolean {
  return !step.isNested && forms.includes(step.form)
}
