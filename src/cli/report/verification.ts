import type { Verification, VerifiedFinding } from '../../engine/verify/verify.ts'
import type { Style } from '../style.ts'
import { aligned, counted, lasted, wrapped } from '../text.ts'

/** What the second look found: where and how sure, never what. */
export function verificationLines(seen: Verification, style: Style, width: number): string[] {
  const open = seen.findings.filter((finding) => finding.explained === undefined && finding.strength !== 'weak')
  const explained = seen.findings.filter((finding) => finding.explained !== undefined)
  const weak = seen.findings.filter((finding) => finding.explained === undefined && finding.strength === 'weak')
  return [
    `${style.bold(`Verification of ${seen.record.id}`)}  ${outcomeWords(seen, style)}`,
    ...(seen.outcome === 'could not' ? [] : aligned([['searched', extent(seen)], ['reporting', reporting(seen)]])),
    ...found('Still there', open, style.bad, style, width),
    ...found('There on purpose', explained, style.warn, style, width),
    ...found('Only a trace, too little to be sure', weak, style.dim, style, width),
    ...differences(seen, style),
    ...(seen.notes.length === 0 ? [] : ['', ...seen.notes.flatMap((note) => wrapped(`${style.warn('!')} ${note}`, width))]),
  ]
}

/** Whether all is as it should be: nothing left and reporting equal. */
export function isClean(seen: Verification): boolean {
  return seen.outcome === 'nothing left' && isReportingEqual(seen)
}

function isReportingEqual({ reports, performance }: Verification): boolean {
  return reports.every((report) => report.equal || report.declared !== undefined) && performance.every((table) => table.equal)
}

function outcomeWords(seen: Verification, style: Style): string {
  if (seen.outcome === 'could not') return style.bad('could not be done')
  if (isClean(seen)) return style.good('nothing left, reporting equal')
  return style.bad(seen.outcome === 'nothing left' ? 'nothing left, but reporting is not equal' : 'something falls short')
}

function extent({ searched }: Verification): string {
  const { tables, columns, rows, values, seconds } = searched
  return `${counted(values, 'value')} of ${counted(rows, 'row')} in ${counted(columns, 'column')} of ${counted(tables, 'table')}, ${lasted(seconds)}`
}

function reporting({ reports, performance }: Verification): string {
  const equal = reports.filter((report) => report.equal).length
  const declared = reports.filter((report) => !report.equal && report.declared !== undefined).length
  const tables = performance.filter((table) => table.equal).length
  const also = declared === 0 ? '' : `, ${declared} changed as the plan declares`
  return `${equal} of ${counted(reports.length, 'report')} equal${also}; performance data of ${tables} of ${counted(performance.length, 'table')} equal`
}

function found(title: string, findings: readonly VerifiedFinding[], color: (text: string) => string, style: Style, width: number): string[] {
  if (findings.length === 0) return []
  const groups = [...Map.groupBy(findings, (f) => `${f.table}.${f.column}`)]
  return ['', `${style.bold(title)} (${counted(findings.length, 'finding')})`, ...groups.flatMap(([place, of]) => placeLines(place, of, color, width))]
}

function placeLines(place: string, findings: readonly VerifiedFinding[], color: (text: string) => string, width: number): string[] {
  const kinds = [...new Set(findings.map((finding) => `${finding.strength} ${finding.kind}`))].join(', ')
  const keys = [...new Set(findings.map((finding) => finding.key.join('/')))]
  const rows = `${keys.slice(0, 8).join(', ')}${keys.length > 8 ? `, and ${keys.length - 8} more` : ''}`
  const why = [...new Set(findings.flatMap((finding) => finding.explained ?? []))].join('; ')
  return wrapped(`${color(place)}: ${kinds}; rows ${rows}${why === '' ? '' : `; ${why}`}`, width)
}

function differences({ reports, performance }: Verification, style: Style): string[] {
  return [
    ...reports.filter((report) => !report.equal).map((report) => `  report "${report.name}" ${report.declared === undefined ? style.bad('differs') : `differs as declared: ${report.declared}`}`),
    ...performance.filter((table) => !table.equal).map((table) => `  performance data of ${table.table} ${style.bad('differs')}`),
  ]
}
