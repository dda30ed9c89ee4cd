import type { Session } from '../../database/database.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { addProofs } from '../apply/chunk.ts'
import type { RunStore } from '../apply/record.ts'
import type { UnitFigures } from '../apply/before.ts'
import { clearedColumns, type Desk } from '../datamap/desk.ts'
import { collectChunk, unitSize, workingUnits } from '../plan/chunks.ts'
import type { Plan } from '../plan/document.ts'
import { bookkeepingTables, type PlanReport } from '../plan/proof.ts'
import type { PlanUnit } from '../plan/unit.ts'
import { withRunValues } from '../plan/statement.ts'

export interface ReportResult {
  readonly name: string
  readonly equal: boolean
  /** Why a difference was to be expected: a transition or a note that was asked for. */
  readonly declared?: string
}

export interface PerformanceResult {
  readonly table: string
  readonly equal: boolean
}

/** The desk's reports over the redacted rows, now and before the run. */
export async function compareReports(
  session: Session,
  parts: { readonly plan: Plan; readonly desk: Desk; readonly runs: RunStore; readonly runId: string },
): Promise<readonly ReportResult[]> {
  const { plan, desk, runs, runId } = parts
  const before = (await runs.readDocument<readonly UnitFigures[]>(runId, 'figures')) ?? []
  const asked = { transition: plan.options.transition !== undefined, note: plan.options.note !== undefined }
  const declaredTables = bookkeepingTables(desk, asked)
  const results: ReportResult[] = []
  for (const unit of workingUnits(plan)) {
    if (unit.disposition === 'purge') continue
    for (const report of unit.reports) {
      const then = before.find((figures) => figures.unit === unit.name && figures.report === report.name)
      const { rows } = await session.run(withRunValues(report.whole, {}))
      const equal =
        then !== undefined && canonicalJson(JSON.parse(JSON.stringify(rows))) === canonicalJson(then.rows)
      const declared = equal
        ? undefined
        : unit.finish.length > 0 && declaredTables.includes(report.table)
          ? 'the transition or note that was asked for'
          : plan.selection.kind === 'subject' && namesAgent(desk, report)
            ? 'the data map empties the agent where an erased person handled something'
            : undefined
      results.push({ name: report.name, equal, ...(declared === undefined ? {} : { declared }) })
    }
  }
  return mergeByName(results)
}

function namesAgent(desk: Desk, { table, dimensions }: PlanReport): boolean {
  const names = dimensions.map((dimension) => dimension.split(' ')[0]?.toLowerCase())
  return clearedColumns(desk).some(
    (column) => column.table === table && names.includes(column.column.toLowerCase()),
  )
}

const rowsPerChunk = 5_000

/** The performance data of every redacted row, now and as the run left it. */
export async function comparePerformance(
  session: Session,
  plan: Plan,
  proofs: Readonly<Record<string, string>>,
): Promise<readonly PerformanceResult[]> {
  let now: Readonly<Record<string, string>> = {}
  for (const unit of workingUnits(plan)) {
    if (unit.proofs.length === 0) continue
    const { last } = await unitSize(session, unit)
    for (let from = 0; from < last; from += rowsPerChunk) {
      const values = { from, to: Math.min(last, from + rowsPerChunk) }
      const sums = await session.transaction(() => chunkProofs(session, unit, values), {
        isolation: 'repeatable read',
      })
      now = addProofs(now, unit.name, sums)
    }
  }
  const names = [...new Set([...Object.keys(proofs), ...Object.keys(now)])]
  return names.map((name) => ({ table: name.split('/')[1] ?? name, equal: sameSum(proofs[name], now[name]) }))
}

async function chunkProofs(
  session: Session,
  unit: PlanUnit,
  values: { readonly from: number; readonly to: number },
): Promise<Readonly<Record<string, string>>> {
  await collectChunk(session, unit, values, 'as they are')
  const sums: Record<string, string> = {}
  for (const proof of unit.proofs) {
    const { rows } = await session.run(withRunValues(proof.chunk, values))
    sums[proof.table] = `${String(rows[0]?.['count'])}:${String(rows[0]?.['fingerprint'])}`
  }
  return sums
}

/** SQLite's fingerprint wraps at 2^52 per chunk, so sums are compared modulo that as well. */
function sameSum(a = '0:0', b = '0:0'): boolean {
  const [countA, sumA = '0'] = a.split(':')
  const [countB, sumB = '0'] = b.split(':')
  const wrap = 1n << 52n
  const difference = BigInt(sumA) - BigInt(sumB)
  return countA === countB && (difference === 0n || difference % wrap === 0n)
}

function mergeByName(results: readonly ReportResult[]): readonly ReportResult[] {
  const merged = new Map<string, ReportResult>()
  for (const result of results) {
    const known = merged.get(result.name)
    merged.set(result.name, known === undefined || known.equal ? result : known)
  }
  return [...merged.values()]
}
