import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { sketchCatalog } from '../../src/engine/datamap/catalog.fixtures.ts'
import { checkDataMap } from '../../src/engine/datamap/check.ts'
import { parseDataMap } from '../../src/engine/datamap/load.ts'
import { categories } from '../../src/shared/categories.ts'

const project = join(import.meta.dirname, '..', '..')
const text = readFileSync(join(project, 'docs', 'data-maps.md'), 'utf8')

interface Snippet {
  readonly line: number
  readonly complete: boolean
  readonly yaml: string
}

const snippets: Snippet[] = [...text.matchAll(/^```yaml( complete)?\n([^`]*)^```$/gm)].map((match) => ({
  line: text.slice(0, match.index).split('\n').length + 1,
  complete: match[1] !== undefined,
  yaml: match[2] ?? '',
}))
const [example] = snippets

test('the guide begins with a whole map of twelve lines, which fits its database', () => {
  expect(example?.complete).toBe(true)
  expect(example?.yaml.trimEnd().split('\n')).toHaveLength(12)
  const catalog = sketchCatalog(
    {
      people: { columns: { id: 'integer', name: 'text', email: 'text' } },
      tickets: {
        columns: {
          id: 'integer',
          customer_id: 'integer',
          subject: 'text',
          status: 'text',
          created: 'timestamp',
        },
        indexes: [['customer_id']],
      },
    },
    'postgresql',
  )
  expect(checkDataMap(parseDataMap(example?.yaml ?? '', 'example'), catalog).problems).toEqual([])
})

describe('every snippet of the guide is a map, or a part of one', () => {
  test.each(snippets)('line $line', ({ line, complete, yaml }) => {
    const whole = complete ? yaml : stringify(merged(parse(example?.yaml ?? ''), parse(yaml)))
    expect(() => parseDataMap(whole, `docs/data-maps.md, line ${line}`)).not.toThrow()
  })
  test('none of them is missed', () => {
    expect(snippets).toHaveLength(text.split('\n').filter((line) => line.startsWith('```yaml')).length)
    expect(snippets.length).toBeGreaterThan(20)
  })
})

test('the guide explains every category and every code that the check may tell', () => {
  const source = ['', 'check']
    .flatMap((folder) => sources(join(project, 'src', 'engine', 'datamap', folder)))
    .join('\n')
  const codes = [...source.matchAll(/(?:problem|warning)\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '')
  expect(codes.length).toBeGreaterThan(30)
  expect(unexplained([...new Set(codes)])).toEqual([])
  expect(unexplained(categories)).toEqual([])
})

const unexplained = (words: readonly string[]) => words.filter((word) => !text.includes(`\`${word}\``))

type Part = Readonly<Record<string, unknown>>

/** A part stands where it belongs in the file: what it says under ticket, person or tables is put beside the rest. */
function merged(whole: Part, part: Part): Part {
  const entries = Object.entries(part).map(([key, value]) =>
    Array.isArray(value)
      ? [key, value]
      : [key, typeof value === 'object' ? { ...inside(whole[key]), ...inside(value) } : value],
  )
  return { ...whole, ...Object.fromEntries(entries) }
}

const inside = (value: unknown): Part => (typeof value === 'object' && value !== null ? { ...value } : {})

function sources(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !/\.(test|fixtures)\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
