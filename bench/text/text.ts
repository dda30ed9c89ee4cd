import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRecognizer } from '../../src/engine/recognition/recognizer.ts'
import { participantsOf } from './participants.ts'
import { predictionsOf } from './predictions.ts'
import { type LabelledText, personalLabels, type Score, scoreTexts } from './scorer.ts'

/** Prints how well personal data is recognized in labelled texts: files of lines `{text, spans, lang, known}`. */
export function measureTexts(files: readonly string[]): void {
  for (const file of files) {
    const texts = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LabelledText)
    const started = performance.now()
    const score = scoreTexts(texts, (text) =>
      predictionsOf(
        createRecognizer({ country: countryOf(text.lang), participants: participantsOf(text) }),
        text.text,
      ),
    )
    const seconds = (performance.now() - started) / 1000
    console.log(
      `\n${file.split('/').at(-1)}: ${score.texts} texts, ${score.characters} characters, ${seconds.toFixed(1)} s`,
    )
    console.table(linesOf(score))
    console.log(
      `uncovered ${percent(score.uncovered)} %, over-masked ${percent(score.overMasked)} %, false hits per 10,000 characters ${score.falseHits.toFixed(1)}, known persons masked ${percent(score.knownMasked)} %, others ${percent(score.othersMasked)} %`,
    )
  }
}

function linesOf({ labels }: Score) {
  return Object.fromEntries(
    personalLabels.flatMap((label) => {
      const one = labels[label]
      if (one === undefined) return []
      return [
        [
          label,
          {
            gold: one.gold,
            recall: percent(one.recall),
            precision: percent(one.precision),
            masked: percent(one.masked),
          },
        ],
      ]
    }),
  )
}

const percent = (share: number) => (share * 100).toFixed(1)

/** The country that a text of this language most likely comes from. */
export function countryOf(language: string | undefined): string {
  const countries: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' }
  return language === undefined || language.length !== 2 || language === 'xx'
    ? 'DE'
    : (countries[language] ?? language.toUpperCase())
}

if (import.meta.main) measureTexts(process.argv.slice(2).map((file) => join(file)))
