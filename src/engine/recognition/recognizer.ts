import { addAll } from '../../shared/add-all.ts'
import { type Finding, isAtLeast } from '../detection/finding.ts'
import { sha256 } from '../../shared/canonical.ts'
import { withSilentPlaceholders } from '../detection/match/spot.ts'
import { locate, touchesRun } from '../detection/views/locate.ts'
import type { Root } from '../detection/views/roots.ts'
import type { View } from '../detection/views/view.ts'
import { castOf } from './cast.ts'
import type { Entity, Matcher, Page } from './entity.ts'
import { names } from './names/names.ts'
import { type Participant, participantMatcher } from './participants.ts'
import type { TextAnalyzer } from './presidio.ts'
import { emails } from './patterns/emails.ts'
import { records } from './patterns/records/records.ts'
import { plain } from './patterns/scan.ts'
import { createRules, type OpenedText, pagesOf, type ReadView, type Rules } from './rules.ts'
import { urls } from './patterns/urls.ts'

export type { Participant } from './participants.ts'

export interface RecognizerOptions {
  /** ISO 3166-1 alpha-2 code, for telephone numbers and identifiers without a country; `DE` when absent. */
  readonly country?: string
  /** Whoever is named here is found by any part of their name. */
  readonly participants?: readonly Participant[]
  /** Asked beside the rules, for texts that were prepared. */
  readonly analyzer?: TextAnalyzer
  /** Shared with the recognizers of others in the same country, whose texts are read together; its own when absent. */
  readonly rules?: Rules
}

/** Finds what is personal in any text, whoever it is about; the cost grows linearly with the text. */
export interface Recognizer {
  /** Findings in order of their start; no two of them overlap. */
  find(text: string): readonly Finding[]
  /** Texts that are going to be looked through soon: they are read together, which is faster. */
  readonly expect: (texts: readonly string[]) => void
  /** Has the analyzer read these texts; absent without one, so that nobody opens texts for it. */
  readonly prepare?: (texts: readonly string[]) => Promise<void>
}

/** Prepares the recognition. It looks at the text alone: nothing is asked of the network, and nothing is kept. */
export function createRecognizer({
  country = 'DE',
  participants = [],
  analyzer,
  rules = createRules(country),
}: RecognizerOptions = {}): Recognizer {
  // By the digest of a page, so that no text is kept for as long as its ticket is worked on.
  const analyzed = new Map<string, readonly Entity[]>()
  const asked = analyzer === undefined ? [] : [({ text }: Page) => analyzed.get(sha256(text)) ?? []]
  const known = participants.length === 0 ? [] : [participantMatcher(participants)]
  const using = {
    read: [...known, ...asked],
    source: [...inSource, ...known],
    fileNames: [names, ...known],
  }
  return {
    ...(analyzer === undefined
      ? {}
      : {
          prepare: async (texts: readonly string[]) => {
            const pages = texts.flatMap((text) => pagesOf(text, country))
            for (const page of new Set(pages.map(({ text }) => text))) {
              const digest = sha256(page)
              if (!analyzed.has(digest)) analyzed.set(digest, await analyzer.analyze(page))
            }
          },
        }),
    expect: (texts) => rules.expect(texts),
    find: (text) => {
      const found: Placed[] = []
      for (const opened of rules.read(text)) addEntities(opened, using, country, found)
      const kept = withoutOverlaps(found)
      const numbers = castOf(
        kept.map((placed) => ({ kind: placed.entity.kind, value: valueOf(placed) })),
        participants,
      )
      return kept.map(({ entity, place }, index) => ({
        ...place,
        kind: entity.kind,
        strength: entity.strength,
        subject: numbers[index] ?? index,
      }))
    },
  }
}

interface Placed {
  readonly root: Root
  readonly view: View
  readonly entity: Entity
  /** The order in which they were found. */
  readonly rank: number
  readonly place: Pick<Finding, 'start' | 'end' | 'form' | 'parts'>
}

/** As it is read, for telling whether two mean the same. */
function valueOf({ view, entity: { start, end } }: Placed): string {
  return view.text.slice(start, end)
}

function lengthOf({ entity: { start, end } }: Placed): number {
  return end - start
}

/** A stretch of it alone, in units of the value. */
function partOf({ root, view, entity, rank }: Placed, from: number, to: number): Placed {
  return placedAt(root, view, { ...entity, start: entity.start + from, end: entity.start + to }, rank)
}

const inSource: readonly Matcher[] = [emails, urls, records]

interface Matchers {
  /** Beside the rules. */
  readonly read: readonly Matcher[]
  /** For what no reader sees: addresses in attributes, participants' names in URLs, names of elements. */
  readonly source: readonly Matcher[]
  /** A name of a file may hold days and numbers of many kinds. */
  readonly fileNames: readonly Matcher[]
}

function addEntities(
  { root, read, fileNames, sources }: OpenedText,
  using: Matchers,
  country: string,
  found: Placed[],
): void {
  for (const view of read) addRead(root, view, using, found)
  if (fileNames !== undefined) addMatched(root, fileNames, using.fileNames, country, found)
  for (const source of sources) addMatched(root, source, using.source, country, found)
}

/** By the rules, and by who took part. */
function addRead(
  root: Root,
  { view, page, found: byRule }: ReadView,
  { read }: Matchers,
  found: Placed[],
): void {
  for (const entities of byRule) addPlaced(root, view, entities, found)
  for (const match of read) addPlaced(root, view, match(page), found)
}

function addMatched(
  root: Root,
  view: View,
  using: readonly Matcher[],
  country: string,
  found: Placed[],
): void {
  // One page for all, so that matchers may share what they read of it.
  const page = { text: withSilentPlaceholders(view.text), country }
  for (const match of using) addPlaced(root, view, match(page), found)
}

function addPlaced(root: Root, view: View, entities: readonly Entity[], found: Placed[]): void {
  const isOriginal = root.forms.length === 0
  for (const entity of entities) {
    if (touchesRun(root, view, entity) === isOriginal || isFieldOfHeaders(view.text, entity)) continue
    found.push(placedAt(root, view, entity, found.length))
  }
}

function placedAt(root: Root, view: View, entity: Entity, rank: number): Placed {
  return { root, view, entity, rank, place: locate(root, view, entity, entity.rule) }
}

/** The name of a field in the headers of a mail or its parts, which looks like a name of somebody at the start of a line. */
function isFieldOfHeaders(text: string, { start, end, kind }: Entity): boolean {
  if (kind !== 'name' || text[end] !== ':' || (start > 0 && text[start - 1] !== '\n')) return false
  return headerField.test(text.slice(start, end))
}

const headerField =
  /^(?:content|mime|x|list|message|reply|return|delivered|dkim|auto|in|resent|user|thread|accept|arc|authentication|received)-[a-z-]{2,30}$/iu

/** Of two that overlap the stronger stays, then the longer, then the one whose matcher comes first. */
function withoutOverlaps(found: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = []
  const sorted = found.toSorted((one, other) => one.place.start - other.place.start)
  for (let from = 0; from < sorted.length; ) {
    const until = crowdFrom(sorted, from)
    if (until - from === 1) kept.push(...sorted.slice(from, until))
    else addAll(kept, strongestOf(sorted.slice(from, until)))
    from = until
  }
  return kept
}

/** Where those end that overlap one after the other; most stand alone. */
function crowdFrom(sorted: readonly Placed[], from: number): number {
  let end = sorted[from]?.place.end ?? 0
  let until = from + 1
  for (; until < sorted.length; until++) {
    const { place } = sorted[until] ?? {}
    if (place === undefined || place.start >= end) break
    end = Math.max(end, place.end)
  }
  return until
}

function strongestOf(crowd: readonly Placed[]): readonly Placed[] {
  const ranked = crowd.toSorted((one, other) => {
    const [left, right] = [one.entity, other.entity]
    if (left.strength !== right.strength) return isAtLeast(left.strength, right.strength) ? -1 : 1
    return lengthOf(other) - lengthOf(one) || one.rank - other.rank
  })
  const taken = new Taken()
  const kept: Placed[] = []
  for (const placed of ranked) {
    if (taken.take(placed)) kept.push(placed)
    else if (placed.entity.strength !== 'weak')
      for (const rest of restsOf(placed, taken)) if (taken.take(rest)) kept.push(rest)
  }
  return kept.sort((one, other) => one.place.start - other.place.start)
}

/** What of a find nobody else covers: `Lee,` of `Lee, Anna` where `Anna Tim Ray` is taken for one name. */
function restsOf(placed: Placed, taken: Taken): readonly Placed[] {
  const rests: Placed[] = []
  let start: number | undefined
  let end = 0
  const close = (): void => {
    if (start !== undefined && end - start > 1) rests.push(partOf(placed, start, end))
    start = undefined
  }
  const value = valueOf(placed)
  runOfWord.lastIndex = 0
  // Not `matchAll`, which makes a copy of the pattern every time.
  for (let match = runOfWord.exec(value); match !== null; match = runOfWord.exec(value)) {
    const { index, 0: word } = match
    if (taken.isFree(partOf(placed, index, index + word.length))) {
      start ??= index
      end = index + word.length
    } else close()
  }
  close()
  return rests
}

const runOfWord = plain(/[\p{L}\p{M}\p{N}]+/gu)

/** Stretches that are taken; those inside one encoded run are told apart by where they stand in it. */
class Taken {
  readonly #byStart = new Map<number, Placed[]>()

  isFree(placed: Placed): boolean {
    return !cellsOf(placed).some((cell) => this.#byStart.get(cell)?.some((other) => overlap(placed, other)))
  }

  take(placed: Placed): boolean {
    if (!this.isFree(placed)) return false
    for (const cell of cellsOf(placed)) {
      const known = this.#byStart.get(cell)
      if (known === undefined) this.#byStart.set(cell, [placed])
      else known.push(placed)
    }
    return true
  }
}

const cellWidth = 256

function cellsOf({ place: { start, end } }: Placed): readonly number[] {
  const cells: number[] = []
  for (let cell = Math.floor(start / cellWidth); cell <= Math.floor((end - 1) / cellWidth); cell++)
    cells.push(cell)
  return cells
}

function overlap({ place: one }: Placed, { place: other }: Placed): boolean {
  return one.parts.some((part) =>
    other.parts.some((against) => {
      if (part.run !== undefined && against.run !== undefined && part.start === against.start)
        return part.run.from < against.run.to && against.run.from < part.run.to
      return part.start < against.end && against.start < part.end
    }),
  )
}
