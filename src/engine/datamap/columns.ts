import { parseFilter } from '../rule/filter.ts'
import type { DeskColumn, Treatment } from './desk.ts'
import { findColumn } from './names.ts'
import { bindRule, scopeOf, type TableScope } from './rules.ts'
import type { ColumnEntry } from './schema.ts'
import { decideTreatment, treatmentMistakes } from './treatment.ts'

/** Classifies the columns of one table; reports those that are missing, unclassified or treated against a constraint. */
export function bindColumns(
  binding: TableScope,
  missing: (column: string, path: readonly (string | number)[]) => void,
): DeskColumn[] {
  const { name, entry, table, problems } = binding
  const entries = new Map<string, { entry: ColumnEntry; as: string }>()
  for (const [as, written] of Object.entries(entry.columns ?? {})) {
    const found = findColumn(table, as)
    if (found === undefined) missing(as, ['tables', name, 'columns', as])
    else entries.set(found.name, { entry: typeof written === 'string' ? { category: written } : written, as })
  }
  const keyless = entry.rows?.some((row) => row.when === undefined) === true
  return table.columns.flatMap((column): DeskColumn[] => {
    const written = entries.get(column.name)
    const known = written?.entry ?? (entry.all === undefined ? undefined : { category: entry.all })
    const path = ['tables', name, 'columns', ...(written === undefined ? [] : [written.as])]
    if (known === undefined) {
      problems.push({
        severity: 'error',
        code: 'unclassified-column',
        table: table.name,
        column: column.name,
        message: `the map does not say what this column (${column.nativeType}) means; add it under columns`,
        path,
      })
      return []
    }
    const isKey = known.category === 'key' || table.primaryKey.includes(column.name)
    const decided = isKey && known.redact === undefined ? ({ kind: 'keep' } as const) : decideTreatment(known, column, table)
    // Rows that go as a whole need no treatment per column, so a constraint on one cannot be broken.
    const treatment: Treatment = decided.kind === 'undecided' ? { kind: 'keep' } : decided
    if (!keyless) reportTreatment({ binding, column, known, decided, path })
    const when = known.when === undefined ? undefined : bindRule(parseFilter(known.when), scopeOf(binding, [...path, 'when']))
    return [
      {
        name: column.name,
        catalog: column,
        category: known.category,
        treatment,
        format: known.format ?? 'text',
        ...(when === undefined ? {} : { when }),
      },
    ]
  })
}

function reportTreatment(parts: {
  readonly binding: TableScope
  readonly column: DeskColumn['catalog']
  readonly known: ColumnEntry
  readonly decided: ReturnType<typeof decideTreatment>
  readonly path: readonly (string | number)[]
}): void {
  const { binding, column, known, decided, path } = parts
  const report = (code: string, message: string) =>
    binding.problems.push({
      severity: 'error',
      code: `treatment-${code}`,
      table: binding.table.name,
      column: column.name,
      message,
      path,
    })
  if (decided.kind === 'undecided')
    return void report('undecided', `say what redact does to this ${column.nativeType} not null column (redact: …)`)
  for (const mistake of treatmentMistakes(decided, known.category, column, binding.table)) report(mistake.code, mistake.message)
}
