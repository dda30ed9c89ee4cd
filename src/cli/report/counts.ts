import type { Counts } from '../../engine/plan/document.ts'
import type { Style } from '../style.ts'
import { aligned, grouped } from '../text.ts'

const actions = ['purge', 'redact', 'rewrite', 'mask', 'unlink'] as const

const headings: Readonly<Record<(typeof actions)[number], string>> = {
  purge: 'deleted',
  redact: 'redacted',
  rewrite: 'rewritten',
  mask: 'masked',
  unlink: 'unlinked',
}

/** Rows by table and by what happens to them, as an aligned table; empty for no rows. */
export function countsTable(counts: Counts, style: Style): string[] {
  const tables = Object.entries(counts).filter(([, byAction]) =>
    Object.values(byAction).some((count) => count > 0),
  )
  const used = actions.filter((action) => tables.some(([, byAction]) => (byAction[action] ?? 0) > 0))
  if (tables.length === 0) return []
  const width = Math.max(...used.map((action) => headings[action].length), 6)
  const right = (text: string) => text.padStart(width)
  const rows = tables
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([table, byAction]) => [table, ...used.map((action) => right(cell(byAction[action])))])
  const head = ['', ...used.map((action) => style.dim(right(headings[action])))]
  return aligned([head, ...rows])
}

const cell = (count: number | undefined): string =>
  count === undefined || count === 0 ? '·' : grouped(count)
