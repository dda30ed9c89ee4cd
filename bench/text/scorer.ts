/** What counts as personal, and how the labels of the data call it. */
export const personalLabels = [
  'PERSON',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'IBAN',
  'CARD',
  'NATID',
  'IP',
  'DOB',
] as const
export type PersonalLabel = (typeof personalLabels)[number]

export interface Span {
  readonly start: number
  readonly end: number
  readonly label: string
  /** Which person of the text it is, from one; those known beforehand come first. */
  readonly who?: number
}

/** A person of whom it is known that they took part. */
export interface KnownPerson {
  readonly first: string
  readonly last: string
  readonly email: string
}

/** A text with what is personal in it, put down by hand or by what wrote the text. */
export interface LabelledText {
  readonly id: string
  readonly text: string
  readonly spans: readonly Span[]
  readonly lang?: string
  readonly source?: string
  readonly known?: readonly KnownPerson[]
}

/** Figures of one label, as shares of one. */
export interface LabelScore {
  readonly gold: number
  /** Of the spans, those of which half the letters and digits were found under the same label. */
  readonly recall: number
  /** Of the predictions, those that are right; what the label may cover as well does not count. */
  readonly precision: number
  /** Of the spans, those of which every letter and digit was found, whatever the label. */
  readonly masked: number
}

export interface Score {
  readonly texts: number
  readonly characters: number
  readonly labels: Readonly<Partial<Record<PersonalLabel, LabelScore>>>
  /** Personal letters and digits that nothing covers. */
  readonly uncovered: number
  /** Letters and digits that are not personal, and covered. */
  readonly overMasked: number
  /** Predictions that are wrong, per 10,000 characters. */
  readonly falseHits: number
  /** Of the spans of known persons, those wholly masked. */
  readonly knownMasked: number
  /** Of the other persons' spans, those wholly masked. */
  readonly othersMasked: number
}

/** What a label may cover without being wrong or right. */
const neutral: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['TITLE', 'OPT'],
  EMAIL: ['OPT', 'URL'],
  PHONE: ['OPT', 'OTHERID'],
  ADDRESS: ['OPT', 'LOC', 'ZIP'],
  IBAN: ['OPT', 'OTHERID'],
  CARD: ['OPT', 'OTHERID'],
  NATID: ['OPT', 'OTHERID'],
  IP: ['OPT', 'URL'],
  DOB: ['OPT', 'DATE', 'AGE'],
  OTHER: ['OPT', 'LOC', 'ZIP', 'DATE', 'AGE', 'OTHERID', 'URL', 'TITLE', 'NRP'],
}
const quasi = new Set(['LOC', 'ZIP', 'DATE', 'AGE', 'OTHERID', 'URL', 'TITLE', 'OPT', 'NRP'])
const isPersonal = (label: string): label is PersonalLabel =>
  (personalLabels as readonly string[]).includes(label)

interface Tally {
  gold: number
  hit: number
  masked: number
  right: number
  wrong: number
}

/**
 * Compares predictions with what is known of texts. Only letters and digits count, so that quotation marks and blanks at
 * the ends of a span do not matter.
 */
export function scoreTexts(
  texts: readonly LabelledText[],
  predict: (text: LabelledText) => readonly Span[],
): Score {
  const sums = new Sums()
  for (const text of texts) {
    const predictions = predict(text).map((span) => ({
      ...span,
      label: isPersonal(span.label) ? span.label : 'OTHER',
    }))
    scoreText(text, merged(predictions, text.text), sums)
  }
  return sums.score(texts)
}

class Sums {
  readonly tallies = new Map<string, Tally>()
  readonly characters = { personal: 0, uncovered: 0, other: 0, over: 0 }
  readonly known = { gold: 0, masked: 0 }
  readonly others = { gold: 0, masked: 0 }
  wrong = 0

  of(label: string): Tally {
    const found = this.tallies.get(label) ?? { gold: 0, hit: 0, masked: 0, right: 0, wrong: 0 }
    this.tallies.set(label, found)
    return found
  }

  score(texts: readonly LabelledText[]): Score {
    const { personal, uncovered, other, over } = this.characters
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
    const labels = personalLabels.flatMap((label) => {
      const found = this.tallies.get(label)
      return found === undefined ? [] : [[label, labelScore(found)] as const]
    })
    return {
      texts: texts.length,
      characters,
      labels: Object.fromEntries(labels),
      uncovered: uncovered / personal,
      overMasked: over / other,
      falseHits: (this.wrong / characters) * 10_000,
      knownMasked: this.known.masked / this.known.gold,
      othersMasked: this.others.masked / this.others.gold,
    }
  }
}

function scoreText(one: LabelledText, predictions: readonly Span[], sums: Sums): void {
  const content = contentOf(one.text)
  const covered = coverOf(one.text.length, predictions)
  const labelAt = labelsOf(one)
  for (const span of one.spans)
    if (isPersonal(span.label)) scoreSpan(one, span, { content, covered, predictions }, sums)
  for (let at = 0; at < one.text.length; at++)
    if (content[at] === 1) scoreCharacter(labelAt[at], covered[at] === 1, sums.characters)
  for (const prediction of predictions) scorePrediction(prediction, content, labelAt, sums)
}

function labelsOf({ text, spans }: LabelledText): readonly (string | undefined)[] {
  const labelAt: (string | undefined)[] = Array.from({ length: text.length })
  for (const { start, end, label } of spans)
    for (let at = start; at < end; at++)
      if (isPersonal(label) || labelAt[at] === undefined) labelAt[at] = label
  return labelAt
}

interface Found {
  readonly content: Uint8Array
  readonly covered: Uint8Array
  readonly predictions: readonly Span[]
}

function scoreSpan(one: LabelledText, { start, end, label, who }: Span, found: Found, sums: Sums): void {
  const same = coverOf(
    one.text.length,
    found.predictions.filter((prediction) => prediction.label === label),
  )
  const units = unitsOf(found.content, start, end)
  if (units.length === 0) return
  const isMasked = units.every((at) => found.covered[at] === 1)
  const tally = sums.of(label)
  tally.gold++
  if (units.filter((at) => same[at] === 1).length * 2 >= units.length) tally.hit++
  if (isMasked) tally.masked++
  if (label !== 'PERSON') return
  const persons = who !== undefined && who <= (one.known?.length ?? 0) ? sums.known : sums.others
  persons.gold++
  if (isMasked) persons.masked++
}

function scoreCharacter(label: string | undefined, isCovered: boolean, sums: Sums['characters']): void {
  if (label !== undefined && isPersonal(label)) {
    sums.personal++
    if (!isCovered) sums.uncovered++
  } else if (label === undefined || !quasi.has(label)) {
    sums.other++
    if (isCovered) sums.over++
  }
}

function scorePrediction(
  { start, end, label }: Span,
  content: Uint8Array,
  labelAt: readonly (string | undefined)[],
  sums: Sums,
): void {
  const units = unitsOf(content, start, end)
  const right = units.filter((at) => labelAt[at] === label).length
  const forgiven = units.filter((at) => isForgiven(label, labelAt[at])).length
  if (units.length === 0) return
  if (right * 2 >= units.length) sums.of(label).right++
  else if ((right + forgiven) * 2 < units.length) {
    sums.of(label).wrong++
    sums.wrong++
  }
}

function labelScore({ gold, hit, masked, right, wrong }: Tally): LabelScore {
  return { gold, recall: hit / gold, precision: right / (right + wrong), masked: masked / gold }
}

function isForgiven(prediction: string, label: string | undefined): boolean {
  if (label === undefined || label === prediction) return false
  return isPersonal(label) || (neutral[prediction]?.includes(label) ?? false)
}

function contentOf(text: string): Uint8Array {
  const content = new Uint8Array(text.length)
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu))
    content.fill(1, match.index, match.index + match[0].length)
  return content
}

function coverOf(length: number, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(length)
  for (const { start, end } of spans) cover.fill(1, start, end)
  return cover
}

function unitsOf(content: Uint8Array, start: number, end: number): readonly number[] {
  const units: number[] = []
  for (let at = start; at < end; at++) if (content[at] === 1) units.push(at)
  return units
}

/** Given and family name may be reported apart: what only a blank, comma, dot or hyphen parts on one line is one. */
function merged(spans: readonly Span[], text: string): readonly Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const at = out.findLastIndex((other) => other.label === span.label)
    const last = out[at]
    const joins =
      last !== undefined &&
      (span.start < last.end ||
        (span.start <= last.end + 3 && /^[ \t,.'’-]*$/.test(text.slice(last.end, span.start))))
    if (joins) out[at] = { ...last, end: Math.max(last.end, span.end) }
    else out.push(span)
  }
  return out
}
