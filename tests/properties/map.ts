import { type DataMap, dataMapSchema } from '../../src/engine/datamap/schema.ts'
import {
  type Column,
  type Condition,
  conditionText,
  finished,
  type Model,
  type Owner,
  type Table,
} from './model.ts'

/** The data map that says of a generated desk what the model means. */
export function dataMapOf(model: Model): DataMap {
  return dataMapSchema.parse({
    helpdesk: 'generated',
    title: 'A generated desk',
    map_version: 1,
    engines: ['postgresql', 'mysql', 'sqlite'],
    ticket: {
      table: model.ticket,
      number: 'num',
      finished: conditionText(finished),
      fields: { kind: 'kind', state: 'state' },
      ...(model.retain === undefined
        ? {}
        : { retain: [{ name: 'duty', when: conditionText(model.retain), ground: 'a law' }] }),
    },
    person: { table: model.person, identifiers: { email: ['email'] }, as_agent: model.asAgent },
    tables: Object.fromEntries(model.tables.map((table) => [table.name, entryOf(table)])),
  })
}

function entryOf(table: Table): object {
  const owners = table.owners.map(ownerEntry)
  const declared = table.pointers.filter((pointer) => pointer.declared)
  return {
    ...(owners.length === 0 ? {} : { belongs_to: owners.length === 1 ? owners[0] : owners }),
    ...(declared.length === 0
      ? {}
      : {
          refers_to: declared.map(({ column, target, whenGone, when }) => ({
            column,
            table: target,
            when_gone: whenGone,
            ...whenEntry(when),
          })),
        }),
    ...(table.roles.length === 0
      ? {}
      : {
          person: Object.fromEntries(
            table.roles.map(({ column, role, when }) => [column, { role, ...whenEntry(when) }]),
          ),
        }),
    ...(table.rules.length === 0
      ? {}
      : { rows: table.rules.map((rule) => ({ redact: 'delete', ...whenEntry(rule) })) }),
    columns: Object.fromEntries(table.columns.map((column) => [column.name, columnEntry(column)])),
  }
}

function ownerEntry({ parent, on, when, shared }: Owner): object {
  const pairs = on.map((pair) => `${pair.child} = ${pair.asText ? `text(${pair.parent})` : pair.parent}`)
  return { table: parent, on: pairs.join(' and '), ...whenEntry(when), ...(shared ? { shared: true } : {}) }
}

function columnEntry({ category, redact, when }: Column): object {
  const treatment =
    redact.kind === 'default'
      ? {}
      : redact.kind === 'prefix'
        ? { redact: 'generalize', prefix: redact.length }
        : redact.kind === 'generalize'
          ? { redact: 'generalize', to: redact.to }
          : redact.kind === 'replace' || redact.kind === 'token'
            ? { redact: redact.kind, with: redact.with }
            : { redact: redact.kind }
  return { category, ...treatment, ...whenEntry(when) }
}

const whenEntry = (when: Condition | undefined) => (when === undefined ? {} : { when: conditionText(when) })
