import { expect, it } from 'vitest'
import { htmlOf, textOf } from '../../../src/control/notices/letters/page.ts'
import { unwrapped } from './unwrapped.ts'

const long =
  'Sie haben am 22. November 2026 die Löschung Ihrer personenbezogenen Daten beantragt (Artikel 17 DSGVO). Ihr Antrag ist bei uns eingegangen.'

it('shows a letter without the breaks that keep its lines short, and with all others', () => {
  const blocks = [
    { kind: 'paragraph', lines: ['Example GmbH', 'Beispielweg 1'] },
    { kind: 'paragraph', lines: [long] },
    { kind: 'list', items: [long, 'kurz'] },
  ] as const
  const letter = textOf(blocks)
  expect(letter).not.toContain(long)
  expect(unwrapped(letter)).toBe(`Example GmbH\nBeispielweg 1\n\n${long}\n\n- ${long}\n- kurz\n`)
  expect(htmlOf(blocks, { title: '', language: 'de' })).toContain(long)
})
