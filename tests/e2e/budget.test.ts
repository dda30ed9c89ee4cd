import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { consoleFolder } from './support/center.ts'

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly src?: string
}

const manifest = JSON.parse(readFileSync(join(consoleFolder, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>

/** A chunk and all that it cannot be run without. */
function withImports(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const other of manifest[name]?.imports ?? []) withImports(other, seen)
  return seen
}

const sent = (name: string) => statSync(join(consoleFolder, `${manifest[name]?.file ?? ''}.br`)).size

/** What the page itself names; the overview comes along with it. */
const opening = [
  ...readFileSync(join(consoleFolder, 'index.html'), 'utf8').matchAll(/src="\/console\/([^"]+\.js)"/g),
]
  .map(([, file]) => Object.keys(manifest).find((name) => manifest[name]?.file === file) ?? '')
  .flatMap((name) => [...withImports(name)])

it('the first page needs at most 300 kB of script, compressed, in few files', () => {
  const german = Object.keys(manifest).find((name) => name.endsWith('texts/de/index.ts')) ?? ''
  const names = new Set([...opening, ...withImports(german)])
  const bytes = [...names].map(sent).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThanOrEqual(300_000)
  expect(names.size).toBeLessThanOrEqual(4)
})

it('charts, the filter builder and graphs come along only where somebody needs them', () => {
  expect(opening.length).toBeGreaterThan(0)
  for (const file of opening.map((name) => manifest[name]?.file ?? '')) {
    const text = readFileSync(join(consoleFolder, file), 'utf8')
    for (const heavy of ['recharts', 'react-querybuilder', 'dagre']) expect(text, file).not.toContain(heavy)
    expect(existsSync(join(consoleFolder, `${file}.gz`))).toBe(true)
  }
})
