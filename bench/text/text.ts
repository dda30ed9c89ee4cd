import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRecognizer } from '../../src/engine/recognition/recognizer.ts'
import { batchesOf } from '../../src/shared/batches.ts'
import { machine } from '../measure.ts'
import { keepResults, tableOf } from '../results.ts'
import { inventedTexts, technicalTexts } from './corpus.ts'
import { measureResidual, showResidual } from './residual.ts'
import { participantsOf } from './participants.ts'
import { peers } from './peers.ts'
import { predictionsOf } from './predictions.ts'
import { type LabelledText, personalLabels, type Score, scoreTexts, type Span } from './scorer.ts'

/**
 * How well and how fast what is personal is recognized, beside two programs from npm on the same texts: tickets of
 * invented people, and, of a folder, every file of lines `{text, spans, lang, known}`.
 */
export async function measureTexts(folder: string | undefined): Promise<void> {
  const corpora: readonly (readonly [string, readonly LabelledText[]])[] = [
    ['invented tickets', inventedTexts(400)],
    ['technical texts', technicalTexts(150)],
    ...(folder === undefined ? [] : labelledFiles(folder)),
  ]
  const sections: string[] = []
  for (const [name, texts] of corpora) {
    const lines = await compared(texts)
    console.log(`\n${name}: ${texts.length} texts`)
    console.table(lines)
    sections.push(`${name}: ${texts.length} texts.`, tableOf(lines))
  }
  if (folder !== undefined && existsSync(join(folder, 'residual')))
    showResidual(measureResidual(join(folder, 'residual')))
  const speeds = speedLines(corpora.flatMap(([, texts]) => texts.map(({ text }) => text)))
  console.table(speeds)
  if (folder === undefined)
    keepResults('Texts', [
      `${machine()}. One core.`,
      '`npm run bench -- text`. Recall / precision in percent by kind; a find is right when half of its letters and digits are. The peers come as they are, with everything switched on that needs no server, and do not know who took part; the first of them passes over addresses at example domains on purpose.',
      ...sections,
      tableOf(speeds),
    ])
}

type Predict = (text: LabelledText) => readonly Span[]

async function compared(texts: readonly LabelledText[]): Promise<Record<string, string>[]> {
  const sides: [string, Predict][] = [['Expunge', predict]]
  for (const peer of peers()) {
    const found = new Map<string, readonly Span[]>()
    for (const { id, text } of texts) found.set(id, await peer.find(text))
    sides.push([peer.name, ({ id }) => found.get(id) ?? []])
  }
  const scores = sides.map(([name, side]) => [name, scoreTexts(texts, side)] as const)
  return [
    ...personalLabels.map((label) => lineOf(label, scores, (score) => shares(score, label))),
    lineOf('known persons masked', scores, ({ knownMasked }) => percent(knownMasked)),
    lineOf('other persons masked', scores, ({ othersMasked }) => percent(othersMasked)),
    lineOf('personal characters uncovered', scores, ({ uncovered }) => percent(uncovered)),
    lineOf('other characters masked', scores, ({ overMasked }) => percent(overMasked)),
    lineOf('false finds per 10,000 characters', scores, ({ falseHits }) => falseHits.toFixed(1)),
  ].filter((line) => Object.values(line).some((value) => value !== '–' && value !== line['measure']))
}

const predict: Predict = (text) =>
  predictionsOf(
    createRecognizer({ country: countryOf(text.lang), participants: participantsOf(text) }),
    text.text,
  )

function lineOf(
  measure: string,
  scores: readonly (readonly [string, Score])[],
  of: (score: Score) => string,
): Record<string, string> {
  return { measure, ...Object.fromEntries(scores.map(([name, score]) => [name, of(score)])) }
}

function shares({ labels }: Score, label: (typeof personalLabels)[number]): string {
  const one = labels[label]
  return one === undefined ? '–' : `${percent(one.recall)} / ${percent(one.precision)}`
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : (share * 100).toFixed(1))

/** So long each speed is measured: the runtime goes on to compile for the first ten megabytes. */
const secondsEach = 20

/**
 * Megabytes of UTF-8 a second on one core over the same texts joined and cut to a kilobyte and to a megabyte each: in the
 * first round of the process, and the best of all rounds.
 */
function speedLines(texts: readonly string[]): Record<string, string>[] {
  const recognizer = createRecognizer()
  const all = texts.join('\n\n')
  const repeated = all.repeat(Math.max(1, Math.ceil(2_000_000 / all.length)))
  const rates = (size: number, together = 1) => {
    // As a driver hands them over; what is cut from a longer text stays a part of it, and is slower to read.
    const pieces = Array.from({ length: Math.floor(2_000_000 / size) }, (_, i) =>
      Buffer.from(repeated.slice(i * size, (i + 1) * size)).toString(),
    )
    const megabytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0) / 1e6
    const found: number[] = []
    const until = performance.now() + secondsEach * 1000
    while (performance.now() < until) {
      const before = process.cpuUsage()
      for (const batch of batchesOf(pieces, together)) {
        if (together > 1) recognizer.expect(batch)
        for (const piece of batch) recognizer.find(piece)
      }
      // Compilation and collection of garbage in other threads among it.
      const { user, system } = process.cpuUsage(before)
      found.push(megabytes / ((user + system) / 1e6))
    }
    return { first: found[0] ?? 0, best: Math.max(...found) }
  }
  // As a run reads the texts of a chunk.
  const [small, alone, large] = [rates(1_000, 250), rates(1_000), rates(1_000_000)]
  return [
    { measure: 'rules, MB/s at 1 kB a text, as in a run', figure: small.best.toFixed(1) },
    { measure: 'the same, the first 2 MB of a process', figure: small.first.toFixed(1) },
    { measure: 'rules, MB/s at 1 kB a text, one by one', figure: alone.best.toFixed(1) },
    { measure: 'rules, MB/s at 1 MB a text', figure: large.best.toFixed(1) },
    { measure: 'cost per byte at 1 MB against 1 kB', figure: (small.best / large.best).toFixed(2) },
  ]
}

function labelledFiles(folder: string): (readonly [string, readonly LabelledText[]])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => [name, labelledTexts(join(folder, name))])
}

/** The texts of one file. */
export function labelledTexts(file: string): readonly LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledText)
}

/** The country that a text of this language most likely comes from. */
export function countryOf(language: string | undefined): string {
  const countries: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' }
  if (language === undefined || language.length !== 2 || language === 'xx') return 'DE'
  return countries[language] ?? language.toUpperCase()
}
