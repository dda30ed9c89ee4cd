import { type Finding, isAtLeast } from '../detection/finding.ts'
import { withSilentPlaceholders } from '../detection/match/spot.ts'
import { locate, touchesRun } from '../detection/views/locate.ts'
import { type Root, rootsOf } from '../detection/views/roots.ts'
import { plainView, type View } from '../detection/views/view.ts'
import { castOf } from './cast.ts'
import type { Entity, Matcher, Page } from './entity.ts'
import { names } from './names/names.ts'
import { type Participant, participantMatcher } from './participants.ts'
import type { TextAnalyzer } from './presidio.ts'
import { readingsOf } from './pages.ts'
import { cards, ibans } from './patterns/accounts.ts'
import { addresses } from './patterns/addresses/addresses.ts'
import { birthdates } from './patterns/birthdates.ts'
import { emails } from './patterns/emails.ts'
import { ips } from './patterns/ips.ts'
import { nationalIds } from './patterns/national-ids.ts'
import { phones } from './patterns/phones.ts'
import { urls } from './patterns/urls.ts'

export type { Participant } from './participants.ts'

export interface RecognizerOptions {
  /** ISO 3166-1 alpha-2 code, for telephone numbers and identifiers without a country; `DE` when absent. */
  readonly country?: string
  /** Whoever is named here is found by any part of their name. */
  readonly participants?: readonly Participant[]
  /** Asked beside the rules, for texts that were prepared. */
  readonly analyzer?: TextAnalyzer
}

/** Finds what is personal in any text, whoever it is about; the cost grows linearly with the text. */
export interface Recognizer {
  /** Findings in order of their start; no two of them overlap. */
  find(text: string): readonly Finding[]
  /** Has the analyzer read these texts; absent without one, so that nobody opens texts for it. */
  readonly prepare?: (texts: readonly string[]) => Promise<void>
}

/** Prepares the recognition. It looks at the text alone: nothing is asked of the network, and nothing is kept. */
export function createRecognizer({
  country = 'DE',
  participants = [],
  analyzer,
}: RecognizerOptions = {}): Recognizer {
  const analyzed = new Map<string, readonly Entity[]>()
  const asked = analyzer === undefined ? [] : [({ text }: Page) => analyzed.get(text) ?? []]
  const known = participants.length === 0 ? [] : [participantMatcher(participants)]
  const using = { read: [...matchers, ...known, ...asked], source: [...inSource, ...known] }
  return {
    ...(analyzer === undefined
      ? {}
      : {
          prepare: async (texts: readonly string[]) => {
            for (const page of new Set(texts.flatMap(pagesOf)))
              if (!analyzed.has(page)) analyzed.set(page, await analyzer.analyze(page))
          },
        }),
    find: (text) => {
      const found = rootsOf(text).flatMap((root) => entitiesIn(root, using, country))
      const kept = withoutOverlaps(found)
      const numbers = castOf(
        kept.map(({ entity: { kind }, value }) => ({ kind, value })),
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
  readonly entity: Entity
  /** As it is read, for telling whether two mean the same. */
  readonly value: string
  readonly place: Pick<Finding, 'start' | 'end' | 'form' | 'parts'>
}

/** In order of precedence where two of like strength and length claim the same stretch. */
const matchers: readonly Matcher[] = [
  emails,
  ibans,
  cards,
  nationalIds,
  ips,
  birthdates,
  phones,
  urls,
  addresses,
  names,
]
const inSource: readonly Matcher[] = [emails, urls]

const pagesOf = (text: string): readonly string[] =>
  rootsOf(text).map((root) => withSilentPlaceholders(readingsOf(plainView(root.text)).read.text))

interface Matchers {
  readonly read: readonly Matcher[]
  /** For what no reader sees: addresses in attributes, participants' names in URLs. */
  readonly source: readonly Matcher[]
}

function entitiesIn(root: Root, using: Matchers, country: string): readonly Placed[] {
  const { read, aside, sources } = readingsOf(plainView(root.text))
  return [
    ...placedIn(root, read, using.read, country),
    ...(aside === undefined ? [] : placedIn(root, aside, using.read, country)),
    ...sources.flatMap((source) => placedIn(root, source, using.source, country)),
  ]
}

function placedIn(root: Root, view: View, using: readonly Matcher[], country: string): readonly Placed[] {
  const isOriginal = root.forms.length === 0
  // One page for all, so that matchers may share what they read of it.
  const page = { text: withSilentPlaceholders(view.text), country }
  return using
    .flatMap((match) => match(page))
    .filter((entity) => touchesRun(root, view, entity) !== isOriginal && !isFieldOfHeaders(view.text, entity))
    .map((entity) => ({
      entity,
      value: view.text.slice(entity.start, entity.end),
      place: locate(root, view, entity, entity.rule),
    }))
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
  const ranked = found
    .map((placed, rank) => ({ placed, rank }))
    .sort((one, other) => {
      const [left, right] = [one.placed.entity, other.placed.entity]
      if (left.strength !== right.strength) return isAtLeast(left.strength, right.strength) ? -1 : 1
      const lengths = other.placed.value.length - one.placed.value.length
      return lengths === 0 ? one.rank - other.rank : lengths
    })
  const taken = new Taken()
  for (const { placed } of ranked) if (taken.take(placed)) kept.push(placed)
  return kept.sort((one, other) => one.place.start - other.place.start)
}

/** Stretches that are taken; those inside one encoded run are told apart by where they stand in it. */
class Taken {
  readonly #byStart = new Map<number, Placed[]>()

  take(placed: Placed): boolean {
    const cells = cellsOf(placed)
    if (cells.some((cell) => this.#byStart.get(cell)?.some((other) => overlap(placed, other)))) return false
    for (const cell of cells) {
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
