import { type Desk, personalKey } from '../datamap/desk.ts'
import type { PerformanceResult, ReportResult } from './equality.ts'
import type { VerifiedFinding } from './leftovers.ts'

/** What the last verification of a run leaves for people to look at: where something is left, never what. */
export interface KeptFindings {
  readonly at: string
  readonly findings: readonly KeptFinding[]
  /** Further ones, beyond those that are listed. */
  readonly more: number
  /** What was found and is no remainder, by place and reason. */
  readonly explained: readonly {
    readonly table: string
    readonly column: string
    readonly reason: string
    readonly count: number
  }[]
  /** Reports and tables whose figures differ from those before the run, where nothing has declared that. */
  readonly unequal: readonly { readonly kind: 'report' | 'table'; readonly name: string }[]
}

export interface KeptFinding
  extends Pick<VerifiedFinding, 'table' | 'column' | 'kind' | 'strength' | 'form'> {
  /** Of the row; absent where the key itself could name somebody. */
  readonly key?: readonly (string | number)[]
}

const mostFindings = 1_000

/** What may be kept of a verification. */
export function findingsToKeep(
  desk: Desk,
  parts: {
    readonly at: string
    readonly findings: readonly VerifiedFinding[]
    readonly reports: readonly ReportResult[]
    readonly performance: readonly PerformanceResult[]
  },
): KeptFindings {
  const { at, reports, performance } = parts
  const open = parts.findings.filter(({ explained }) => explained === undefined)
  const byReason = Map.groupBy(
    parts.findings.filter(({ explained }) => explained !== undefined),
    ({ table, column, explained }) => JSON.stringify([table, column, explained]),
  )
  return {
    at,
    findings: open.slice(0, mostFindings).map((finding) => keptFinding(desk, finding)),
    more: Math.max(0, open.length - mostFindings),
    explained: [...byReason.values()].flatMap(([first, ...others]) =>
      first?.explained === undefined
        ? []
        : [
            {
              table: first.table,
              column: first.column,
              reason: first.explained,
              count: 1 + others.length,
            },
          ],
    ),
    unequal: [
      ...reports
        .filter(({ equal, declared }) => !equal && declared === undefined)
        .map(({ name }) => ({ kind: 'report' as const, name })),
      ...performance
        .filter(({ equal }) => !equal)
        .map(({ table }) => ({ kind: 'table' as const, name: table })),
    ],
  }
}

function keptFinding(desk: Desk, { table, column, key, kind, strength, form }: VerifiedFinding): KeptFinding {
  const mapped = desk.tables.get(table)
  const isPlain = mapped !== undefined && personalKey(mapped) === undefined
  const namesNobody = isPlain || key.every((part) => /^\d{1,20}$/.test(String(part)))
  return { table, column, kind, strength, form, ...(namesNobody ? { key } : {}) }
}
