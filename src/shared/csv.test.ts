import { describe, expect, it } from 'vitest'
import { csvCell } from './csv.ts'

/** Cells of a line as a spreadsheet reads it that takes semicolons for what separates them. */
function cellsBySemicolon(line: string): string[] {
  const cells: string[] = []
  let rest = line
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"([^;\n]*)(?:[;\n]|$)/.exec(rest)
    const plain = /^([^;\n]*)(?:[;\n]|$)/.exec(rest)
    const [all, first = '', more = ''] = quoted ?? plain ?? [rest]
    cells.push(`${quoted === null ? first : first.replaceAll('""', '"')}${more}`)
    rest = rest.slice(all.length)
  }
  return cells
}

describe('a cell of CSV', () => {
  it('holds no text that a spreadsheet would take for a formula', () => {
    expect(csvCell('=HYPERLINK("https://example.org")')).toBe(`"'=HYPERLINK(""https://example.org"")"`)
    expect(['+1', '-1', '@SUM(A1)'].map(csvCell)).toEqual(["'+1", "'-1", "'@SUM(A1)"])
    expect(['\t=1', '\r=1'].map(csvCell)).toEqual([`"'\t=1"`, `"'\r=1"`])
    expect(['a=b', '', 'a; b', 'x'].map(csvCell)).toEqual(['a=b', '', '"a; b"', 'x'])
  })

  it('holds none either where semicolons or new lines separate cells, in the middle of a line as well', () => {
    for (const text of ['Service;=1+1', 'Service; =1+1', 'Service;\t@SUM(A1)', 'Service\n=1+1', '";=1+1'])
      for (const line of [csvCell(text), `2026,${csvCell(text)},3`])
        for (const cell of cellsBySemicolon(line)) expect(cell, line).not.toMatch(/^\s*[=+\-@]/)
  })
})
