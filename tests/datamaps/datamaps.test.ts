import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DataMapError, loadDataMap, parseDataMap } from '../../src/engine/datamap/load.ts'

const here = import.meta.dirname
const mapsIn = (folder: string) => readdirSync(join(here, folder)).filter((name) => name.endsWith('.yaml'))

describe('a map without mistakes is loaded', () => {
  test.each(mapsIn('valid'))('%s', async (name) => {
    const { map, locate } = await loadDataMap(join(here, 'valid', name))
    expect(map.map_version).toBeGreaterThan(0)
    expect(locate(['ticket']).line).toBeGreaterThan(1)
  })
})

describe('every mistake of a map is told at once, with line, column, what was expected and what was found', () => {
  test.each(mapsIn('invalid'))('%s', async (name) => {
    const expected = readFileSync(join(here, 'invalid', name.replace('.yaml', '.expected.txt')), 'utf8')
    expect(mistakesIn(readFileSync(join(here, 'invalid', name), 'utf8'), name)).toBe(expected)
  })
})

test('a file that is not there is told with its name', async () => {
  await expect(loadDataMap('nowhere.yaml')).rejects.toThrow('nowhere.yaml cannot be read')
})

test('what is no YAML is told in plain words', () => {
  expect(mistakesIn('helpdesk: rt\nticket:\n\ttable: tickets\n', 'x.yaml')).toBe(
    'x.yaml:3:1  a tab stands where YAML wants spaces; indent with spaces\n',
  )
  expect(mistakesIn('title: a\ntitle: b\nperson: "x', 'x.yaml')).toBe(
    'x.yaml:2:1  this name stands here twice; keep one of them\n' +
      'x.yaml:3:11  a quote, a comma or a bracket is missing before this place; ' +
      'between { } a text that holds a comma stands in double quotes\n',
  )
  expect(mistakesIn('---\na: b\n---\nc: d\n', 'x.yaml')).toContain('more than one document')
})

test('a map that names itself without end is refused', () => {
  expect(mistakesIn('title: &a [*a]', 'x.yaml')).toContain('x.yaml:1:')
  const bomb = [
    'a: &a [x]',
    ...'bcdefghij'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghij'[i]}`).join()}]`),
  ]
  expect(mistakesIn(bomb.join('\n'), 'x.yaml')).toContain('Excessive alias count')
})

test('the place of a part is the place of its name, or of the nearest part that is there', () => {
  const text = readFileSync(join(here, 'valid', 'smallest.yaml'), 'utf8')
  const { locate } = parseDataMap(text, 'smallest.yaml')
  expect(locate(['tables', 'people', 'columns', 'email'])).toEqual({ line: 9, column: 33 })
  expect(locate(['tables', 'people', 'belongs_to'])).toEqual({ line: 9, column: 3 })
  expect(locate([])).toEqual({ line: 1, column: 1 })
})

function mistakesIn(text: string, file: string): string {
  try {
    parseDataMap(text, file)
  } catch (error) {
    if (!(error instanceof DataMapError)) throw error
    return `${error.message.split('\n').slice(1).join('\n')}\n`
  }
  throw new Error(`expected mistakes in ${file}, found none`)
}
