import { formatFilter } from '../../rule/filter.ts'
import { isPlainName } from '../../rule/filter-lexer.ts'
import { keywords } from '../../rule/filter-value.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Claim } from '../claim.ts'
import type { MappedColumn, MappedReference, MappedTable } from '../map.ts'
import type { Owner } from '../desk/owners.ts'
import type { Link } from '../relations/link.ts'
import { comment, type Flow, flow, scalar } from './yaml.ts'

/** One table of the map, each line with how sure it is. */
export function tableLines(table: MappedTable): readonly string[] {
  const { owners, references, roles, open } = table
  return [
    `  ${scalar(table.name)}:${table.unread === undefined ? '' : comment(`not looked into: ${table.unread}`)}`,
    ...(open.length === 0 ? [] : ['    decide:', ...open.map((text) => `      - ${flow(text)}`)]),
    ...(table.key === undefined ? [] : [`    key: ${flow(table.key)}`]),
    ...list(
      'belongs_to',
      owners.map((owner) => marked(ownerEntry(owner), owner.link)),
    ),
    ...(table.isAttachment ? ['    attachment: true'] : []),
    ...(table.rowsGo ? ['    rows: [{ redact: delete }]'] : []),
    ...(table.foundGoes
      ? [
          "    note: 'nobody owns these rows by a key; one in which the person is found goes'",
          '    found: delete',
        ]
      : []),
    ...(roles.length === 0
      ? []
      : [
          '    person:',
          ...roles.map((role) => `      ${scalar(role.column)}: ${marked(role.value, role, 'role')}`),
        ]),
    ...list(
      'refers_to',
      references.map((reference) => marked(referenceEntry(reference), reference.link)),
    ),
    '    columns:',
    ...table.columns.map((column) => `      ${scalar(column.name)}: ${columnText(column)}`),
    '',
  ]
}

/** An entry with its mark: `decide` in the entry where a person has to, else a comment. */
export function marked(
  entry: Flow,
  { surety, why }: Pick<Claim<unknown>, 'surety' | 'why'>,
  word = 'value',
): string {
  if (surety !== 'decide') return `${flow(entry)}${comment(`${surety}: ${why}`)}`
  const whole = typeof entry === 'object' ? entry : { [word]: entry }
  return flow({ ...whole, decide: why })
}

function list(word: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`    ${word}:`, ...entries.map((entry) => `      - ${entry}`)]
}

function ownerEntry({ link, unless, isShared }: Owner): Flow {
  if (isShared === true)
    return { table: link.table, on: joinOf(link.targetColumns, link.columns), shared: true }
  const empty: Rule | undefined = unless === undefined ? undefined : { op: 'is null', field: unless }
  const when = whenOf(link) ?? empty
  return {
    table: link.target,
    on: joinOf(link.columns, link.targetColumns),
    ...(when === undefined ? {} : { when: formatFilter(when) }),
  }
}

function referenceEntry({ link, whenGone, isKey }: MappedReference): Flow {
  const when = whenOf(link)
  return {
    column: link.columns[0] ?? '',
    table: link.target,
    ...(isKey ? {} : { target: link.targetColumns[0] ?? '' }),
    ...(when === undefined ? {} : { when: formatFilter(when) }),
    when_gone: whenGone,
  }
}

function whenOf({ when }: Link): Rule | undefined {
  return when === undefined ? undefined : { op: '=', field: when.column, value: when.value }
}

/** `child = parent` for each pair of columns. */
export function joinOf(left: readonly string[], right: readonly string[]): string {
  return left.map((column, i) => `${named(column)} = ${named(right[i] ?? '')}`).join(' and ')
}

/** A column as joins spell it. */
function named(column: string): string {
  const isPlain = isPlainName(column) && !keywords.includes(column.toLowerCase())
  return isPlain ? column : `"${column.replaceAll('"', '""')}"`
}

function columnText({ category, saying, format }: MappedColumn): string {
  const extra = { ...saying, ...(format === undefined ? {} : { format }) }
  const isPlain = Object.keys(extra).length === 0
  const entry: Flow = isPlain ? category.value : { category: category.value, ...extra }
  return marked(entry, category, 'category')
}
