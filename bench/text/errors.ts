// node bin/run.mjs --script bench/text/errors.ts FILE.jsonl LABEL [COUNT]   what is missed and what is wrong in labelled text
import { readFileSync } from 'node:fs'
import { createRecognizer } from '../../src/engine/recognition/recognizer.ts'
import { participantsOf } from './participants.ts'
import { predictionsOf } from './predictions.ts'
import type { LabelledText } from './scorer.ts'
import { countryOf } from './text.ts'

const [file = '', label = 'PERSON', count = '40'] = process.argv.slice(2)
const missed: string[] = []
const wrong: string[] = []
const around = (text: string, start: number, end: number) =>
  `${text.slice(Math.max(0, start - 35), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`.replaceAll(
    '\n',
    '⏎',
  )
for (const line of readFileSync(file, 'utf8')
  .split('\n')
  .filter((text) => text !== '')) {
  const one = JSON.parse(line) as LabelledText
  const recognizer = createRecognizer({ country: countryOf(one.lang), participants: participantsOf(one) })
  const found = predictionsOf(recognizer, one.text)
  for (const { start, end, label: gold } of one.spans) {
    if (gold !== label || found.some((span) => span.start <= start && span.end >= end)) continue
    const instead = found.filter((span) => span.start < end && span.end > start)
    missed.push(
      `${one.id}  ${around(one.text, start, end)}  ${instead.map((span) => `${span.label}:${one.text.slice(span.start, span.end)}`).join(' | ')}`,
    )
  }
  for (const { start, end, label: kind } of found)
    if (kind === label && !one.spans.some((span) => span.start < end && span.end > start))
      wrong.push(`${one.id}  ${around(one.text, start, end)}`)
}
for (const [title, lines] of Object.entries({ missed, wrong })) {
  console.log(`${title}: ${lines.length}`)
  const step = Math.max(1, Math.floor(lines.length / Number(count)))
  for (const [i, line] of lines.entries()) if (i % step === 0) console.log('  ', line)
}
