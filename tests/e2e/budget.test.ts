import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { consoleFolder } from './support/center.ts'

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly isEntry?: boolean
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

it('the first page needs at most 300 kB of script, compressed', () => {
  const entry = Object.entries(manifest).find(([, { isEntry }]) => isEntry === true)?.[0] ?? ''
  const find = (pattern: RegExp) => Object.keys(manifest).find((name) => pattern.test(name)) ?? ''
  const names = new Set(
    [entry, find(/texts\/de\/index\.ts$/), find(/overview-page\.tsx$/)].flatMap((name) => [
      ...withImports(name),
    ]),
  )
  expect(names.size).toBeGreaterThan(2)
  const bytes = [...names].map(sent).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeLessThanOrEqual(300_000)
})

it('charts, the filter builder and graphs come along only where somebody needs them', () => {
  const entry = Object.entries(manifest).find(([, { isEntry }]) => isEntry === true)?.[0] ?? ''
  const first = [...withImports(entry)].map((name) => manifest[name]?.file ?? '')
  for (const file of first) {
    const text = readFileSync(join(consoleFolder, file), 'utf8')
    for (const heavy of ['recharts', 'react-querybuilder', 'dagre']) expect(text, file).not.toContain(heavy)
    expect(existsSync(join(consoleFolder, `${file}.gz`))).toBe(true)
  }
})
