import type { CatalogColumn, CatalogTable } from '../../../database/catalog.ts'
import { type Fit, nothingAsked } from '../sample/fits.ts'
import { valuesIn } from '../sample/read.ts'
import { keyOf, type Survey } from '../survey.ts'
import { type Candidate, candidatesOf, targetsIn } from './candidates.ts'
import { type KindPair, kindPairs, tableOfKind } from './kinds.ts'
import { type Link, type Links, placeOf } from './link.ts'
import { isPointer, isSelfPointer } from './pointer.ts'

/** What has to be looked up in the desk to tell whether a name leads where it seems to. */
export interface Questions {
  /** How many of the values are found in that column. */
  fit(values: readonly string[], target: { table: CatalogTable; column: CatalogColumn }): Promise<Fit>
  /** All values of a column that has few of them. */
  kinds(table: CatalogTable, column: CatalogColumn): Promise<readonly string[]>
}

/** Finds where rows point to: by foreign keys, then by names whose values fit, then by values alone. */
export async function findLinks(
  survey: Survey,
  personLike: readonly CatalogTable[],
  ask: Questions,
): Promise<Links> {
  const links: Link[] = []
  const astray = new Map<string, string>()
  for (const table of survey.catalog.tables) {
    const pairs = kindPairs(survey, table)
    const found = [...foreignLinks(survey, table), ...(await kindLinks(survey, table, pairs, ask))]
    links.push(...found)
    const taken = new Set([...found.flatMap(({ columns }) => columns), ...pairs.map(({ id }) => id.name)])
    for (const column of table.columns.filter(({ name }) => !taken.has(name))) {
      const { link, why } = await linkOf(survey, { table, column, personLike, ask })
      if (link !== undefined) links.push(link)
      else if (why !== undefined) astray.set(placeOf(table.name, column.name), why)
    }
    for (const { id } of pairs)
      if (!found.some(({ columns }) => columns.includes(id.name)))
        astray.set(
          placeOf(table.name, id.name),
          'points to rows of several kinds, none of which names a table',
        )
  }
  return { links, astray }
}

function foreignLinks(survey: Survey, table: CatalogTable): Link[] {
  return table.foreignKeys
    .filter((key) => survey.catalog.tables.some(({ name }) => name === key.table))
    .toSorted((one, other) => columnAt(table, one.columns[0]) - columnAt(table, other.columns[0]))
    .map((key) => ({
      table: table.name,
      columns: key.columns,
      target: key.table,
      targetColumns: key.references,
      source: 'foreign key',
      surety: 'sure',
      why: 'foreign key',
    }))
}

const columnAt = (table: CatalogTable, name: string | undefined) =>
  table.columns.findIndex((column) => column.name === name)

async function kindLinks(
  survey: Survey,
  table: CatalogTable,
  pairs: readonly KindPair[],
  ask: Questions,
): Promise<Link[]> {
  const links: Link[] = []
  for (const pair of pairs) {
    const rows = survey.samples.get(table.name)?.rows.reveal() ?? []
    const all = await ask.kinds(table, pair.kind)
    const kinds = all.length > 0 ? all : valuesIn(survey.samples.get(table.name), pair.kind.name)
    for (const kind of kinds) {
      const target = tableOfKind(survey, kind)
      const key = target === undefined ? undefined : keyOf(target)
      if (target === undefined || key === undefined) continue
      const values = rows.flatMap((row) => (row[pair.kind.name] === kind ? (row[pair.id.name] ?? []) : []))
      const fit = await ask.fit([...new Set(values)].toSorted(), { table: target, column: key })
      const verdict = verdictOn(fit)
      if (verdict === 'no') continue
      links.push({
        table: table.name,
        columns: [pair.id.name],
        target: target.name,
        targetColumns: [key.name],
        when: { column: pair.kind.name, value: kind },
        source: 'kind',
        surety: verdict === 'half' ? 'decide' : 'likely',
        why: `${pair.kind.name} names the table; ${fitInWords(fit)}`,
      })
    }
  }
  return links
}

interface Sought {
  readonly table: CatalogTable
  readonly column: CatalogColumn
  readonly personLike: readonly CatalogTable[]
  readonly ask: Questions
}

async function linkOf(survey: Survey, sought: Sought): Promise<{ link?: Link; why?: string }> {
  const { table, column, personLike, ask } = sought
  const words = survey.read(column.name)
  const values = valuesIn(survey.samples.get(table.name), column.name)
  const misses: string[] = []
  for (const candidate of candidatesOf(survey, table, column, personLike)) {
    const fit = await ask.fit(values, candidate)
    const surety = suretyOf(candidate, fit, isPointer(words))
    if (surety !== undefined) {
      const others = candidate.by === 'role' ? await alsoFitting(survey, sought, candidate, values) : []
      return {
        link: linkTo(
          sought,
          candidate,
          others.length > 0 ? 'decide' : surety,
          whyOf(candidate, fit) + orElse(others),
        ),
      }
    }
    if (fit.asked > 0 && candidate.by === 'name')
      misses.push(
        `named after ${candidate.table.name}, where only ${fit.found} of ${fit.asked} sampled values are found`,
      )
  }
  const isOwnKey = table.primaryKey.length === 1 && table.primaryKey[0] === column.name
  if (!isPointer(words) || words.at(-1) !== 'id' || isOwnKey) return {}
  const byValues = await onlyFit(survey, sought, values)
  if (byValues !== undefined) return { link: byValues }
  return {
    why:
      misses[0] ??
      (isSelfPointer(words)
        ? 'named like a pointer within the table, whose values do not fit'
        : 'named like a pointer; no table is known that it leads to'),
  }
}

/** Other tables of persons that the values fit as well. */
async function alsoFitting(
  survey: Survey,
  { table, column, personLike, ask }: Sought,
  taken: Candidate,
  values: readonly string[],
): Promise<readonly string[]> {
  const names: string[] = []
  for (const candidate of candidatesOf(survey, table, column, personLike)) {
    if (candidate.by !== 'role' || candidate.table === taken.table) continue
    if (verdictOn(await ask.fit(values, candidate)) === 'yes') names.push(candidate.table.name)
  }
  return names
}

const orElse = (names: readonly string[]) =>
  names.length === 0 ? '' : `; ${names.join(', ')} may be meant as well`

/** Whether a name is believed: a plain one without any value, a loose one only with values that fit. */
function suretyOf(candidate: Candidate, fit: Fit, isPointerName: boolean): Link['surety'] | undefined {
  const verdict = verdictOn(fit)
  if (verdict === 'no') return undefined
  if (verdict === 'half') return candidate.by === 'name' ? 'decide' : undefined
  if (verdict === 'yes') {
    const isEnough = isPointerName || sureNames.has(candidate.by) || fit.asked >= 3
    return isEnough ? 'likely' : 'decide'
  }
  const isPlain = candidate.by === 'name' || candidate.by === 'role'
  if (!isPointerName) return isPlain && candidate.column.type === 'integer' ? 'decide' : undefined
  if (candidate.column.type === 'text') return undefined
  return sureNames.has(candidate.by) ? 'likely' : 'decide'
}

const sureNames: ReadonlySet<Candidate['by']> = new Set(['precedent', 'name', 'self'])

function verdictOn({ asked, found }: Fit): 'unknown' | 'yes' | 'half' | 'no' {
  if (asked === 0) return 'unknown'
  if (found >= asked * 0.9) return 'yes'
  return found >= asked * 0.5 ? 'half' : 'no'
}

function linkTo({ table, column }: Sought, candidate: Candidate, surety: Link['surety'], why: string): Link {
  return {
    table: table.name,
    columns: [column.name],
    target: candidate.table.name,
    targetColumns: [candidate.column.name],
    source: 'name',
    surety,
    why,
  }
}

function whyOf({ table, by }: Candidate, fit: Fit): string {
  const name = {
    precedent: `other columns of this name are foreign keys to ${table.name}`,
    name: `named after ${table.name}`,
    'part of a name': `named like ${table.name}`,
    role: `named like a person of ${table.name}`,
    self: 'named like a row of the same table',
  }[by]
  return `${name}; ${fitInWords(fit)}`
}

function fitInWords({ asked, found }: Fit): string {
  if (asked === 0) return 'no value to try it with'
  if (asked === found)
    return asked === 1
      ? 'the one sampled value is found there'
      : `all ${asked} sampled values are found there`
  return `${found} of ${asked} sampled values are found there`
}

/** Numbers from 1 on fit many tables: only many values that fit a single table say something. */
async function onlyFit(survey: Survey, sought: Sought, values: readonly string[]): Promise<Link | undefined> {
  if (values.length < fewestAlone) return undefined
  const fitting: Candidate[] = []
  let best: Fit = nothingAsked
  for (const table of survey.catalog.tables) {
    for (const column of targetsIn(table, sought.column).slice(0, 1)) {
      const fit = await sought.ask.fit(values, { table, column })
      if (fit.asked < fewestAlone || fit.found < fit.asked) continue
      fitting.push({ table, column, by: 'part of a name' })
      best = fit
    }
  }
  const [only, ...others] = fitting
  if (only === undefined || others.length > 0) return undefined
  const why = `all ${best.asked} sampled values are keys of ${only.table.name}, and of no other table; the name does not say so`
  return { ...linkTo(sought, only, 'decide', why), source: 'values' }
}

const fewestAlone = 12
