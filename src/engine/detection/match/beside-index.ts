import { characterClass, foldTable, isDigitAt, isWordAt } from '../fold.ts'
import type { WordEntries } from '../lexicon.ts'

type Other = WordEntries['others'][number]

/**
 * The uses of one word by what has to stand beside it: many streets, places and logins have one word in common, and one
 * look tells nearly all of them apart.
 */
export class BesideIndex {
  readonly #years: Other[] = []
  readonly #logins = new Map<number, Other[]>()
  readonly #pieces: (Map<number, Other[]> | undefined)[] = []

  constructor(others: readonly Other[]) {
    for (const entry of others) this.#add(entry)
  }

  /** Those for whom the letter or digit on either side is there; the caller compares the rest. */
  at(text: string, start: number, end: number): readonly Other[] {
    const found = [...this.#years]
    take(found, this.#logins, none)
    const next = unitAt(text, end)
    if (next !== none) take(found, this.#logins, next)
    const before = unitBefore(text, start)
    const after = unitAfter(text, end)
    for (const shape of shapes) {
      const pieces = this.#pieces[shape]
      if (pieces === undefined) continue
      const second = shape % 3 === 0 ? none : shape % 3 === 1 ? after : digitAfter(text, end)
      take(found, pieces, pairOf(shape < 3 ? none : before, second))
    }
    return found
  }

  #add(entry: Other): void {
    if (entry.role === 'year') this.#years.push(entry)
    else if (entry.role === 'login') {
      const rest = entry.value.slice(entry.lead)
      put(this.#logins, rest.charCodeAt(rest.search(/[^\p{L}\d]|$/u)) || none, entry)
    } else {
      const before = entry.before.charCodeAt(entry.before.length - 1) || none
      const after = entry.after.charCodeAt(0) || none
      const digit = after === none ? entry.number.charCodeAt(0) || none : none
      const shape = (before === none ? 0 : 3) + (after === none ? (digit === none ? 0 : 2) : 1)
      put((this.#pieces[shape] ??= new Map()), pairOf(before, after === none ? digit : after), entry)
    }
  }
}

const none = 0

/** What is compared of a piece: three and more tell the unit before it; of the rest 1 that after it, 2 the next digit. */
const shapes = [4, 5, 3, 1, 2, 0]

const pairOf = (before: number, second: number): number => (before << 16) | second

function put(index: Map<number, Other[]>, key: number, entry: Other): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [entry])
  else known.push(entry)
}

function take(found: Other[], index: ReadonlyMap<number, Other[]>, key: number): void {
  for (const entry of index.get(key) ?? []) found.push(entry)
}

const lineEnd = 10

/** What a unit is as folded; a line end for one that is several letters. */
function unitAt(text: string, at: number): number {
  const { classes, folded, long } = foldTable()
  const unit = text.charCodeAt(at)
  if (at >= text.length || classes[unit] === characterClass.mark) return none
  return long.has(unit) ? lineEnd : (folded[unit] ?? none)
}

function unitBefore(text: string, start: number): number {
  for (let at = start - 1; at >= start - 4; at--)
    if (isWordAt(text, at)) return letterOf(text.charCodeAt(at), -1)
  return lineEnd
}

function unitAfter(text: string, end: number): number {
  for (let at = end; at < end + 4; at++) if (isWordAt(text, at)) return letterOf(text.charCodeAt(at), 0)
  return lineEnd
}

/** The first or the last letter of a unit as it is folded. */
function letterOf(unit: number, which: 0 | -1): number {
  const { folded, long } = foldTable()
  return long.get(unit)?.at(which)?.charCodeAt(0) ?? folded[unit] ?? none
}

// A number may be announced: "Nr.: 7".
function digitAfter(text: string, end: number): number {
  for (let at = end; at < end + 24; at++) if (isDigitAt(text, at)) return letterOf(text.charCodeAt(at), 0)
  return lineEnd
}
