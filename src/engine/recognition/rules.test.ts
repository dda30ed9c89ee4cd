import { describe, expect, it } from 'vitest'
import { inventedTexts } from '../../../bench/text/corpus.ts'
import { createRecognizer } from './recognizer.ts'
import { createRules } from './rules.ts'

const texts = inventedTexts(40).map(({ text }) => text)

describe('texts that are read together', () => {
  it('hold what each of them holds alone, in whatever order they are asked for', () => {
    const alone = createRecognizer()
    const together = createRecognizer()
    together.expect(texts)
    for (const text of texts.toReversed()) expect(together.find(text)).toEqual(alone.find(text))
  })

  it('are read once with the others that are expected, and anew where nobody expected them', () => {
    const rules = createRules('DE')
    rules.expect(['Anna Lee called.', 'Tim Ray called.'])
    const [first, second] = [rules.read('Anna Lee called.'), rules.read('Tim Ray called.')]
    expect(rules.read('Anna Lee called.')).toBe(first)
    expect(rules.read('Tim Ray called.')).toBe(second)
    expect(rules.read('Nora Kim called.')).not.toBe(rules.read('Nora Kim called.'))
  })

  it('are told apart by who took part in each, although they share the rules', () => {
    const rules = createRules('DE')
    const text = 'The lists of Quirlmoor or of Bolomoor, please.'
    for (const family of ['Quirlmoor', 'Bolomoor']) {
      const participants = [{ name: `Mara ${family}` }]
      const sharing = createRecognizer({ rules, participants })
      sharing.expect([text])
      expect(sharing.find(text)).toEqual(createRecognizer({ participants }).find(text))
      expect(sharing.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([family])
    }
  })

  it('may be more than are kept at once, or never asked for', () => {
    const together = createRecognizer()
    const long = texts.map((text) => `${text}\n`.repeat(20))
    together.expect([...long, 'Nobody asks for Anna Lee.'])
    for (const text of long.slice(5)) expect(together.find(text).length).toBeGreaterThan(0)
    expect(together.find('Anna Lee called.')).toHaveLength(1)
  })
})
