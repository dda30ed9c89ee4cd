import { stripVTControlCharacters } from 'node:util'

/** `1 ticket`, `2 tickets`; thousands are grouped. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** A whole number with groups of thousands. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 0 })
}

/** A length of time in words that fit its size. */
export function lasted(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 120) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120
    ? `${minutes} min`
    : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}

/** Rows of cells as lines of aligned columns; numbers are set to the right. */
export function aligned(rows: readonly (readonly (string | number)[])[], indent = '  '): string[] {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(text(cell)))))
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const gap = ' '.repeat((widths[i] ?? 0) - width(text(cell)))
      return typeof cell === 'number' ? gap + text(cell) : text(cell) + gap
    })
    return `${indent}${cells.join('  ')}`.trimEnd()
  })
}

/** Breaks a text into lines of at most `columns` characters, at spaces. */
export function wrapped(text: string, columns: number, indent = '  '): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > columns - indent.length) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line]
}

/** An argument as a shell takes it. */
export function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`
}

const text = (cell: string | number): string => (typeof cell === 'number' ? grouped(cell) : cell)

const width = (cell: string): number => [...stripVTControlCharacters(cell)].length
