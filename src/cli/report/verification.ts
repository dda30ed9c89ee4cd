import type { Verification, VerifiedFinding } from '../../engine/verify/verify.ts'
import { unsearchedWords } from '../../shared/unsearched.ts'
import type { Style } from '../style.ts'
import { aligned, counted, lasted, wrapped } from '../text.ts'

/** What the second look found: where and how sure, never what. */
export function verificationLines(seen: Verification, style: Style, width: number): string[] {
  const open = seen.findings.filter((finding) => finding.explained === undefined)
  const weak = open.filter((finding) => finding.strength === 'weak')
  return [
    `${style.bold(`Verification of ${seen.record.id}`)}  ${outcomeWords(seen, style)}`,
    ...(seen.outcome === 'could not'
      ? []
      : aligned([['searched', extent(seen)], ...notSearched(seen), ['reporting', reporting(seen)]])),
    ...found(
      'Still there',
      open.filter((finding) => finding.strength !== 'weak'),
      { style, width },
    ),
    ...found('A trace, too little to be sure', weak, { style, width }),
    ...explained(
      seen.findings.filter((finding) => finding.explained !== undefined),
      style,
      width,
    ),
    ...differences(seen, style),
    ...(seen.notes.length === 0
      ? []
      : ['', ...seen.notes.flatMap((note) => wrapped(`${style.warn('!')} ${note}`, width))]),
  ]
}

/** Whether all is as it should be: nothing left and reporting equal. */
export function isClean(seen: Verification): boolean {
  return seen.outcome === 'nothing left' && isReportingEqual(seen)
}

function isReportingEqual({ reports, performance }: Verification): boolean {
  return (
    reports.every((report) => report.equal || report.declared !== undefined) &&
    performance.every((table) => table.equal)
  )
}

function outcomeWords(seen: Verification, style: Style): string {
  if (seen.outcome === 'could not') return style.bad('could not be done')
  if (isClean(seen)) return style.good('nothing left, reporting equal')
  return style.bad(
    seen.outcome === 'nothing left' ? 'nothing left, but reporting is not equal' : 'something falls short',
  )
}

function extent({ searched }: Verification): string {
  const { tables, columns, rows, values, seconds } = searched
  return `${counted(values, 'value')} of ${counted(rows, 'row')} in ${counted(columns, 'column')} of ${counted(tables, 'table')}, ${lasted(seconds)}`
}

function notSearched({ searched }: Verification): string[][] {
  const words = unsearchedWords(searched.unsearched)
  return words === '' ? [] : [['not searched', words]]
}

function reporting({ reports, performance }: Verification): string {
  const equal = reports.filter((report) => report.equal).length
  const declared = reports.filter((report) => !report.equal && report.declared !== undefined).length
  const tables = performance.filter((table) => table.equal).length
  const also = declared === 0 ? '' : `, ${declared} changed as the plan declares`
  return `${equal} of ${counted(reports.length, 'report')} equal${also}; performance data of ${tables} of ${counted(performance.length, 'table')} equal`
}

function found(
  title: string,
  findings: readonly VerifiedFinding[],
  { style, width }: { readonly style: Style; readonly width: number },
): string[] {
  if (findings.length === 0) return []
  const places = [...Map.groupBy(findings, (finding) => `${finding.table}.${finding.column}`)]
  return [
    '',
    style.bold(`${title} (${counted(findings.length, 'place')})`),
    ...places.flatMap(([place, of]) => placeLines(place, of, style, width)),
  ]
}

function placeLines(
  place: string,
  findings: readonly VerifiedFinding[],
  style: Style,
  width: number,
): string[] {
  const kinds = [...new Set(findings.map((finding) => `${finding.strength} ${finding.kind}`))].join(', ')
  const keys = [...new Set(findings.map((finding) => finding.key.join('/')))]
  const rows = `${keys.slice(0, 8).join(', ')}${keys.length > 8 ? `, and ${keys.length - 8} more` : ''}`
  return wrapped(`${style.bad(place)}: ${kinds}; ${keys.length === 1 ? 'row' : 'rows'} ${rows}`, width)
}

/** What may stay, by reason: a person can judge it, and need not. */
function explained(findings: readonly VerifiedFinding[], style: Style, width: number): string[] {
  if (findings.length === 0) return []
  const reasons = [...Map.groupBy(findings, (finding) => finding.explained ?? '')]
  return [
    '',
    style.bold('Looks like the person, and is left as the plan says'),
    ...reasons.flatMap(([reason, of]) => {
      const columns = [...Map.groupBy(of, (finding) => `${finding.table}.${finding.column}`)].toSorted(
        (a, b) => b[1].length - a[1].length,
      )
      const shown = columns.slice(0, 6).map(([column, list]) => `${column} ${list.length}`)
      const more = columns.length > 6 ? `, and ${columns.length - 6} more columns` : ''
      return [
        `  ${counted(of.length, 'place')}: ${reason}`,
        ...wrapped(shown.join(', ') + more, width, '    '),
      ]
    }),
  ]
}

function differences({ reports, performance }: Verification, style: Style): string[] {
  return [
    ...reports
      .filter((report) => !report.equal)
      .map(
        (report) =>
          `  report "${report.name}" ${report.declared === undefined ? style.bad('differs') : `differs as declared: ${report.declared}`}`,
      ),
    ...performance
      .filter((table) => !table.equal)
      .map((table) => `  performance data of ${table.table} ${style.bad('differs')}`),
  ]
}
