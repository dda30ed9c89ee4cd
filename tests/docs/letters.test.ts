import { expect, test } from 'vitest'
import { letterKinds } from '../../src/control/notices/letters/facts.ts'
import { openLetters, variablesOf } from '../../src/control/notices/letters/letters.ts'
import { parseConfig } from '../../src/installation/config.ts'
import { blocksOf, readPage } from './pages.ts'

const page = readPage('docs/letters.md')
const [before = ''] = page.split('## Templates of your own')
const named = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)

test.each(letterKinds)('the page names every variable of the letter %s', (kind) => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? ''
  const done = page.split('\n').find((line) => line.startsWith('| `done` |')) ?? ''
  const paragraph = before.split('\n').find((line) => line.startsWith('`GET /api/v1/letters')) ?? ''
  const known = new Set([
    ...named(paragraph),
    ...named(row),
    ...(row.includes('what `done` knows') ? named(done) : []),
  ])
  expect(row).not.toBe('')
  expect(variablesOf(kind).filter((name) => !known.has(name))).toEqual([])
})

test('the settings that the page shows are understood', () => {
  const block = blocksOf('docs/letters.md').find(({ info }) => info.join(' ') === 'yaml config')
  const { letters, mail } = parseConfig(block?.text ?? '', 'expunge.yaml')
  expect(mail).toMatchObject({ env: 'EXPUNGE_SMTP' })
  const { templates: _, ...settings } = letters ?? {}
  expect(openLetters(settings as Parameters<typeof openLetters>[0]).example('done', 'en').text).toContain(
    '7 May 2026',
  )
})
