import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRecognizer } from '../../src/engine/recognition/recognizer.ts'
import { machine } from '../measure.ts'
import { keepResults, tableOf } from '../results.ts'
import { inventedTexts, technicalTexts } from './corpus.ts'
import { measureResidual, showResidual } from './residual.ts'
import { participantsOf } from './participants.ts'
import { peers } from './peers.ts'
import { predictionsOf } from './predictions.ts'
import { type Speed, speedOf } from './speed.ts'
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
  const speeds = await speedLines(corpora.flatMap(([, texts]) => texts.map(({ text }) => text)))
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

/** Over the same texts, joined and cut to a kilobyte and to a megabyte each; a peer's longest take minutes a megabyte. */
async function speedLines(texts: readonly string[]): Promise<Record<string, string>[]> {
  const text = texts.join('\n\n')
  // As a run reads the texts of a chunk; one by one; and a long one.
  const small = await speedOf({ text, size: 1_000, together: 250 })
  const alone = await speedOf({ text, size: 1_000 })
  const large = await speedOf({ text, size: 1_000_000 })
  const others: [string, Speed][] = []
  for (const { name } of peers()) others.push([name, await speedOf({ text, size: 1_000, peer: name })])
  const line = (measure: string, own: string, of: (peer: Speed) => string = () => '–') => ({
    measure,
    Expunge: own,
    ...Object.fromEntries(others.map(([name, speed]) => [name, of(speed)])),
  })
  return [
    line('MB/s at 1 kB a text, as in a run', small.best.toFixed(1)),
    line('MB/s at 1 kB a text, one by one', alone.best.toFixed(1), (peer) => peer.best.toFixed(2)),
    line('the first 2 MB of a process', small.first.toFixed(1), (peer) => peer.first.toFixed(2)),
    line('MB/s at 1 MB a text', large.best.toFixed(1)),
    line('cost per byte at 1 MB against 1 kB', (small.best / large.best).toFixed(2)),
    line('speed of a run, in times of the peer’s', '1', (peer) => (small.best / peer.best).toPrecision(2)),
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
