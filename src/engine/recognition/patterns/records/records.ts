import type { Entity, Matcher } from '../../entity.ts'
import { abbreviatedIn } from './abbreviations.ts'
import { answersIn } from './answers.ts'
import { fieldsIn } from './fields.ts'
import type { Field } from './field.ts'
import type { FieldKind } from './labels.ts'
import { htmlTables, lineTables } from './tables.ts'

/**
 * Dates of birth, streets, postcodes, towns and numbers of somebody that nothing but the name of their field tells: in forms, JSON, YAML, XML,
 * cards of contacts, tables under their heads, answers to questions, and behind abbreviations. A town counts beside another field of somebody alone.
 */
export const records: Matcher = (page) => {
  const { text } = page
  const fields = [
    ...fieldsIn(text),
    ...lineTables(text),
    ...htmlTables(text),
    ...answersIn(text),
    ...abbreviatedIn(page),
  ]
  if (fields.length === 0) return []
  fields.sort((one, other) => one.start - other.start)
  return fields.flatMap((field, at) => (isTold(fields, at) ? [entityOf(field)] : []))
}

/** Its label is enough, or what stands beside it says the same. */
function isTold(fields: readonly Field[], at: number): boolean {
  const { kind, isInTable } = fields[at] ?? {}
  if (kind === 'login' || kind === 'phone') return isInTable === true
  return kind !== 'person' && (kind !== 'town' || isInCompany(fields, at))
}

const reach = 300

/** A postcode, a street or a date of birth is near. */
function isInCompany(fields: readonly Field[], at: number): boolean {
  const town = fields[at]
  return [at - 4, at - 3, at - 2, at - 1, at + 1, at + 2, at + 3, at + 4].some((near) => {
    const other = fields[near]
    if (town === undefined || other === undefined || other.kind === 'town') return false
    return (
      Math.abs(other.start - town.start) < reach &&
      (!tellsSomebody.has(other.kind) || town.isInTable === true)
    )
  })
}

/** Whose record it is, not where. */
const tellsSomebody: ReadonlySet<FieldKind> = new Set(['person', 'phone', 'login'])

function entityOf({ kind, start, end }: Field): Entity {
  if (kind === 'birth') return { start, end, kind: 'birthdate', strength: 'certain', rule: 'date of birth' }
  if (kind === 'number') return { start, end, kind, strength: 'likely', rule: 'number of somebody' }
  if (kind === 'phone') return { start, end, kind, strength: 'likely', rule: 'column of numbers' }
  return kind === 'login'
    ? { start, end, kind, strength: 'likely', rule: 'login' }
    : { start, end, kind: 'address', strength: 'likely', rule: 'field of an address' }
}
