import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pages, project, readPage } from './pages.ts'

interface Link {
  readonly page: string
  readonly target: string
}

const links: readonly Link[] = pages().flatMap((page) =>
  [...withoutCode(readPage(page)).matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)].map((match) => ({
    page,
    target: match[1] ?? match[2] ?? '',
  })),
)
const inside = links.filter(({ target }) => !/^[a-z]+:/.test(target))

test.each(inside)('$page leads to $target', ({ page, target }) => {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  expect(existsSync(join(project, file)), `${file} does not exist`).toBe(true)
  if (heading !== undefined && file.endsWith('.md')) expect(headingsOf(file)).toContain(heading)
})

test('pages refer to each other', () => {
  expect(inside.length).toBeGreaterThan(15)
})

function headingsOf(page: string): readonly string[] {
  return [...withoutCode(readPage(page)).matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}

function withoutCode(text: string): string {
  return text.replaceAll(/^[ ]*```[^]*?^[ ]*```$/gm, '')
}
