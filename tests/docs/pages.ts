import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const project = join(import.meta.dirname, '..', '..')

/** A fenced block of a page: the words behind the fence, and the line it begins at. */
export interface Block {
  readonly page: string
  readonly line: number
  readonly info: readonly string[]
  readonly text: string
}

/** All pages that people read, by their path in the project. */
export function pages(): readonly string[] {
  const top = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((name) =>
    existsSync(join(project, name)),
  )
  const below = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
  return [...top, ...below.toSorted()]
}

export function readPage(page: string): string {
  return readFileSync(join(project, page), 'utf8')
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(page: string, text = readPage(page)): readonly Block[] {
  return [...text.matchAll(/^([ ]*)```(\w.*)\n([^]*?)^\1```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    info: (match[2] ?? '').trim().split(/\s+/),
    text: (match[3] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gm'), ''),
  }))
}

/** True for a block of shell commands. */
export function isShell({ info }: Block): boolean {
  return info[0] === 'sh' || info[0] === 'bash' || info[0] === 'shell'
}
