import type { CatalogColumn } from '../../database/catalog.ts'
import type { DeskColumn, MapPath, Treatment } from './desk.ts'
import { findColumn } from './names.ts'
import { bindWhen, missingColumn, problem, type TableScope } from './rules.ts'
import { type ColumnEntry, personalCategories } from './schema.ts'
import { decideTreatment, templateColumns, treatmentMistakes } from './treatment.ts'

/** Classifies the columns of one table; reports those that are missing, unclassified or treated against a constraint. */
export function bindColumns(binding: TableScope): DeskColumn[] {
  const { name, entry, table, problems } = binding
  const written = writtenColumns(binding)
  const rowsGo = entry.rows?.some((row) => row.when === undefined) === true
  const columns = table.columns.flatMap((column): DeskColumn[] => {
    const own = written.get(column.name)
    const known = own?.entry ?? (entry.all === undefined ? undefined : { category: entry.all })
    const path: MapPath = ['tables', name, 'columns', ...(own === undefined ? [] : [own.as])]
    if (known === undefined) {
      const message = `the map does not say what this column (${column.nativeType}) means; add it under columns`
      problems.push(problem('unclassified-column', table.name, path, message, column.name))
      return []
    }
    const isKey = known.category === 'key' || table.primaryKey.includes(column.name)
    const decided =
      isKey && known.redact === undefined
        ? ({ kind: 'keep' } as const)
        : known.cases === undefined
          ? decideTreatment(known, column, table)
          : decideCases(known, column, binding, path)
    // Rows that go as a whole need no treatment per column, so a constraint on one cannot be broken.
    const treatment: Treatment = decided.kind === 'undecided' ? { kind: 'keep' } : decided
    if (!rowsGo) reportTreatment({ binding, column, known, decided, path })
    return [
      {
        name: column.name,
        catalog: column,
        category: known.category,
        treatment,
        format: known.format ?? 'text',
        madeFrom: known.made_from ?? [],
        ...bindGoesWith(known.goes_with, column, binding, path),
        ...bindWhen(known.when, binding, path),
        ...bindMasked(known.masked, binding, path),
      },
    ]
  })
  if (!rowsGo) for (const column of columns) reportTemplate(column, columns, binding)
  return columns
}

function bindMasked(
  said: string | undefined,
  binding: TableScope,
  path: MapPath,
): Pick<DeskColumn, 'masked'> {
  const { when } = bindWhen(said, binding, [...path, 'masked'])
  return when === undefined ? {} : { masked: when }
}

function bindGoesWith(
  named: string | undefined,
  column: CatalogColumn,
  { table, problems }: TableScope,
  path: MapPath,
): Pick<DeskColumn, 'goesWith'> {
  if (named === undefined) return {}
  const at = [...path, 'goes_with']
  const say = (message: string) => problems.push(problem('goes-with', table.name, at, message, column.name))
  const other = findColumn(table, named)
  if (other === undefined) say(`goes_with names ${named}, which is no column of ${table.name}`)
  else if (other.name === column.name) say('goes_with names the column itself; name another one of the row')
  if (!column.nullable)
    say(
      `goes_with empties the column, which needs one that may be null; this one is ${column.nativeType} not null`,
    )
  return other === undefined ? {} : { goesWith: other.name }
}

/** Each case is a treatment of its own, with its own condition. */
function decideCases(
  entry: ColumnEntry,
  column: CatalogColumn,
  binding: TableScope,
  path: MapPath,
): Extract<Treatment, { kind: 'cases' }> {
  const cases = (entry.cases ?? []).flatMap(({ when, ...said }, i) => {
    const treatment = decideTreatment({ category: entry.category, ...said }, column, binding.table)
    if (treatment.kind === 'undecided' || treatment.kind === 'cases') return []
    return [{ treatment, ...bindWhen(when, binding, [...path, 'cases', i]) }]
  })
  return { kind: 'cases', cases }
}

/** A token takes the values that columns had before; a personal one would live on in it. */
function reportTemplate(
  column: DeskColumn,
  columns: readonly DeskColumn[],
  { name, table, problems }: TableScope,
): void {
  for (const named of templateColumns(column.treatment)) {
    const found = findColumn(table, named)
    const other = columns.find((candidate) => candidate.name === found?.name)
    const message =
      found === undefined
        ? `the token names {${named}}, which is neither {key} nor a column of ${table.name}`
        : `the token names {${named}}, a personal column, which would live on in it; name another one`
    if (other !== undefined && !personalCategories.has(other.category)) continue
    const mistake = { code: 'token', path: ['tables', name, 'columns', column.name] }
    problems.push(problem(`treatment-${mistake.code}`, table.name, mistake.path, message, column.name))
  }
}

/** What the map says of each column, by the column's real name. */
function writtenColumns({ name, entry, table, problems }: TableScope) {
  const written = new Map<string, { readonly entry: ColumnEntry; readonly as: string }>()
  for (const [as, said] of Object.entries(entry.columns ?? {})) {
    const path = ['tables', name, 'columns', as]
    const found = findColumn(table, as)
    if (found === undefined) {
      if (typeof said === 'string' || said.optional !== true) problems.push(missingColumn(table, as, path))
    } else if (written.has(found.name))
      problems.push(
        problem('column-twice', table.name, path, 'the map speaks of this column twice; keep one', as),
      )
    else written.set(found.name, { entry: typeof said === 'string' ? { category: said } : said, as })
  }
  return written
}

function reportTreatment(parts: {
  readonly binding: TableScope
  readonly column: CatalogColumn
  readonly known: ColumnEntry
  readonly decided: ReturnType<typeof decideTreatment>
  readonly path: MapPath
}): void {
  const { binding, column, known, decided, path } = parts
  const { table, problems } = binding
  const report = (code: string, message: string) =>
    problems.push(problem(`treatment-${code}`, table.name, path, message, column.name))
  if (decided.kind === 'undecided')
    return void report(
      'undecided',
      `say what redact does to this ${column.nativeType} not null column (redact: …)`,
    )
  const key = binding.entry.key ?? table.primaryKey
  const treatments = decided.kind === 'cases' ? decided.cases.map((one) => one.treatment) : [decided]
  for (const treatment of treatments)
    for (const mistake of treatmentMistakes(treatment, known.category, column, { ...table, primaryKey: key }))
      report(mistake.code, mistake.message)
}
