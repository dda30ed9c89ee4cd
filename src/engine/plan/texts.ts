import type { Desk, DeskColumn, DeskTable, Treatment, TreatmentCase } from '../datamap/desk.ts'
import { isUnique } from '../datamap/treatment.ts'
import type { TextTreatment } from '../../shared/texts.ts'
import { ownershipTree } from './tree.ts'

/** The desk as a plan with this option treats it. */
export function deskForTexts(desk: Desk, texts: TextTreatment | undefined): Desk {
  return texts === 'mask' ? withMaskedTexts(desk) : desk
}

/** Texts of tickets, and of what belongs to them, are masked; all else is treated as before. */
function withMaskedTexts(desk: Desk): Desk {
  const ofTickets = new Set(ownershipTree(desk, desk.ticket.name).map(({ table }) => table.name))
  const tables = new Map(
    [...desk.tables].map(([name, table]) => [name, ofTickets.has(name) ? maskedTable(table) : table]),
  )
  const same = (table: DeskTable) => tables.get(table.name) ?? table
  return {
    ...desk,
    masksTexts: true,
    tables,
    ticket: same(desk.ticket),
    person: same(desk.person),
    ...(desk.organization === undefined ? {} : { organization: same(desk.organization) }),
  }
}

function maskedTable(table: DeskTable): DeskTable {
  const goes = table.rowRules.some(({ when }) => when === undefined)
  return goes ? table : { ...table, columns: table.columns.map((column) => maskedColumn(column, table)) }
}

function maskedColumn(column: DeskColumn, table: DeskTable): DeskColumn {
  const { treatment, masked } = column
  if (masked !== undefined) return { ...column, treatment: maskedWhere(masked, treatment) }
  return isMaskable(column, table) ? { ...column, treatment: maskInstead(treatment) } : column
}

/** What the map says of other rows holds for them. */
function maskedWhere(when: TreatmentCase['when'] & {}, treatment: Treatment): Treatment {
  const others: readonly TreatmentCase[] = treatment.kind === 'cases' ? treatment.cases : [{ treatment }]
  const first = others.at(-1)?.treatment ?? treatment
  return { kind: 'cases', cases: [{ when, treatment: maskInstead(first) }, ...others] }
}

function maskInstead(treatment: Treatment): Extract<Treatment, { kind: 'mask' }> {
  if (treatment.kind === 'replace') return { kind: 'mask', otherwise: String(treatment.with) }
  return treatment.kind === 'clear' ? { kind: 'mask', otherwise: null } : { kind: 'mask' }
}

/** Words of a search index and digests are made from texts, and are treated as the map says. */
function isMaskable({ category, treatment, catalog, format }: DeskColumn, table: DeskTable): boolean {
  const isRemoved = treatment.kind === 'clear' || treatment.kind === 'replace'
  const isMade = format === 'words' || format === 'md5' || format === 'sha256'
  const isText = catalog.type === 'text' || catalog.type === 'json'
  return (
    category === 'free_text' &&
    isRemoved &&
    isText &&
    !isMade &&
    !catalog.generated &&
    !isUnique(table.catalog, catalog.name)
  )
}
