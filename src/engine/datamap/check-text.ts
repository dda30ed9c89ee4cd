import type { CheckReport } from './check.ts'

/** A check as people read it: each problem with its place, then what it comes to. Ends without a line break. */
export function checkText({ file, problems, summary }: CheckReport): string {
  const lines = problems.map((p) => {
    const what = p.column === undefined ? p.table : `${p.table}.${p.column}`
    return (
      `${file}:${p.at.line}:${p.at.column}  ${p.severity}  ${p.code}  ${what}`.trimEnd() +
      `\n    ${p.message}`
    )
  })
  const { tables, columns, classified, errors, warnings } = summary
  const total = `${count(tables, 'table')}, ${count(columns, 'column')}, ${classified} of them classified: ${count(errors, 'error')}, ${count(warnings, 'warning')}`
  return [...lines, total].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
