import { formatFilter } from '../../rule/filter.ts'
import type { Claim } from '../claim.ts'
import type { Source } from '../desk/identifiers.ts'
import type { DraftMap } from '../map.ts'
import { closing, opening } from './comments.ts'
import { joinOf, tableLines } from './tables.ts'
import { comment, type Flow, flow } from './yaml.ts'

/** Writes a drafted map as YAML: the same map gives the same bytes. */
export function draftText(map: DraftMap): string {
  return [
    ...opening,
    `helpdesk: ${flow(map.helpdesk)}`,
    `title: ${flow(map.title)}`,
    'map_version: 1',
    `engines: [${map.engine}]`,
    'time_zone: UTC',
    'country: DE',
    '',
    ...ticketLines(map),
    ...personLines(map),
    ...organizationLines(map),
    ...reportLines(map),
    'tables:',
    ...map.tables.flatMap(tableLines),
    ...closing,
    '',
  ].join('\n')
}

function ticketLines({ ticket }: DraftMap): readonly string[] {
  const { table, finished, fields } = ticket
  return [
    `ticket:${remark(table)}`,
    ...openLines([table, finished]),
    `  table: ${flow(table.value.name)}`,
    `  number: ${flow(ticket.number)}`,
    ...(ticket.title === undefined ? [] : [`  title: ${flow(ticket.title)}`]),
    `  finished: ${flow(formatFilter(finished.value))}${remark(finished)}`,
    ...(fields.length === 0
      ? ['  fields: {}']
      : ['  fields:', ...fields.map(([word, text]) => `    ${word}: ${flow(text)}`)]),
    '',
  ]
}

function personLines({ person, ticket }: DraftMap): readonly string[] {
  const { table, identifiers, customerBy, open } = person
  const places = [...identifiers].map(([kind, sources]) => `    ${kind}: ${flow(sources.map(sourceOf))}`)
  return [
    `person:${remark(table)}`,
    ...openLines([table, ...open.map((why) => ({ surety: 'decide', why }) as const)]),
    `  table: ${flow(table.value.name)}`,
    ...(places.length === 0 ? ['  identifiers: {}'] : ['  identifiers:', ...places]),
    ...(customerBy === undefined
      ? []
      : [
          '  tickets:',
          `    - [${flow({ table: ticket.table.value.name, on: joinOf(customerBy.columns, customerBy.targetColumns) })}]${comment(`${customerBy.surety}: ${customerBy.why}`)}`,
        ]),
    '',
  ]
}

function sourceOf(source: Source): Flow {
  if ('table' in source)
    return { table: source.table, column: source.column, on: joinOf([source.on[0]], [source.on[1]]) }
  return source.columns.length === 1 ? (source.columns[0] ?? '') : source.columns
}

function organizationLines({ organization }: DraftMap): readonly string[] {
  if (organization === undefined) return []
  const { value } = organization
  return [
    `organization:${remark(organization)}`,
    ...openLines([organization]),
    `  table: ${flow(value.table.name)}`,
    `  member: ${flow(value.member)}`,
    '',
  ]
}

function reportLines({ reports }: DraftMap): readonly string[] {
  if (reports.length === 0) return []
  return [
    'reports:',
    ...reports.flatMap(({ name, by }) => [
      `  - name: ${flow(name)}`,
      `    by: ${flow(by)}`,
      '    figures: [count]',
    ]),
    '',
  ]
}

const remark = ({ surety, why }: Pick<Claim<unknown>, 'surety' | 'why'>) =>
  surety === 'decide' ? '' : comment(`${surety}: ${why}`)

function openLines(claims: readonly Pick<Claim<unknown>, 'surety' | 'why'>[]): readonly string[] {
  const open = claims.filter(({ surety }) => surety === 'decide')
  return open.length === 0 ? [] : ['  decide:', ...open.map(({ why }) => `    - ${flow(why)}`)]
}
