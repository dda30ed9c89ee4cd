import { setTimeout as sleep } from 'node:timers/promises'
import type { Row, Session } from '../../database/database.ts'
import { decodeBytes } from '../detection/views/bytes.ts'
import { searchPlace, searchServerAt } from '../outside/outside.ts'
import { indexName } from '../outside/place.ts'
import type { DocumentChange, FoundDocument, SearchServer } from '../outside/searchServer.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import type { PlanDocument, PlanSearchIndex } from '../plan/document.ts'
import { withRunValues } from '../plan/statement.ts'
import type { Handled, NamedObject } from './objects.ts'

const atOnce = 500
const mostTries = 6
const firstWaitMs = 200

/**
 * Brings documents to what their rows are now: deleted where the row is gone, else cut down to the fields that are named
 * like a column, with the row's values. A document that the desk writes meanwhile is never overwritten with older data:
 * it is read again. Safe to repeat.
 */
export async function renewDocuments(
  session: Session,
  index: PlanSearchIndex,
  objects: readonly NamedObject[],
  readSecret?: ReadSecret,
): Promise<Handled> {
  const place = searchPlace(index.location)
  if (place === undefined) return { removed: 0, changed: 0, left: new Map() }
  const server = await searchServerAt(place, readSecret)
  const left = new Map<NamedObject, string>()
  let removed = 0
  let changed = 0
  for (const copy of index.copies) {
    const ours = objects.filter(({ table }) => table === copy.table)
    const name = indexName(copy.index, place)
    for (let i = 0; i < ours.length; i += atOnce) {
      const work = { session, server, copy, name, objects: ours.slice(i, i + atOnce) }
      const done = await renewSome(work)
      removed += done.removed
      changed += done.changed
      for (const [object, reason] of done.left) left.set(object, reason)
    }
  }
  return { removed, changed, left }
}

interface Work {
  readonly session: Session
  readonly server: SearchServer
  readonly copy: PlanDocument
  readonly name: string
  readonly objects: readonly NamedObject[]
}

async function renewSome({ session, server, copy, name, objects }: Work): Promise<Handled> {
  const left = new Map<NamedObject, string>()
  let removed = 0
  let changed = 0
  let waiting = objects
  for (let attempt = 1; waiting.length > 0; attempt++) {
    // The document first, then its row: what the desk writes in between moves the document's mark.
    const found = await server.read(
      name,
      waiting.map(({ key }) => key),
      copy.fields.map((field) => field.name),
    )
    const rows = await rowsOf(session, copy, [...found.keys()])
    const changes = waiting.flatMap((object) => {
      const document = found.get(object.key)
      return document === undefined
        ? []
        : [{ object, change: changeOf(document, copy, rows.get(object.key)) }]
    })
    const outcomes = await server.change(changes.map(({ change }) => change))
    const again: NamedObject[] = []
    changes.forEach(({ object, change }, i) => {
      const outcome = outcomes[i] ?? 'busy'
      if (outcome === 'done' && change.fields === undefined) removed += 1
      else if (outcome === 'done') changed += 1
      else if (typeof outcome === 'object') left.set(object, outcome.refused)
      else if (attempt < mostTries) again.push(object)
      else left.set(object, outcome === 'busy' ? 'its server is busy' : 'the desk keeps changing it')
    })
    waiting = again
    if (waiting.length > 0) await sleep(firstWaitMs * 2 ** (attempt - 1))
  }
  return { removed, changed, left }
}

function changeOf(found: FoundDocument, copy: PlanDocument, row: Row | undefined): DocumentChange {
  return row === undefined ? { found } : { found, fields: renewedFields(found, copy, row) }
}

/** What stays of a document: nothing that Expunge cannot tell the content of. */
function renewedFields(
  { fields }: FoundDocument,
  copy: PlanDocument,
  row: Row,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    copy.fields.flatMap((field, i) => {
      const before = fields[field.name]
      if (before === undefined || typeof before === 'object') return []
      const now = fieldValue(field, before, row[`c${i + 1}`])
      return now === undefined ? [] : [[field.name, now]]
    }),
  )
}

type Field = PlanDocument['fields'][number]

/** The row's value as the document would write it; nothing where that cannot be known. */
function fieldValue(
  { type, kept }: Field,
  before: unknown,
  value: unknown,
): string | number | boolean | null | undefined {
  if (value === null || value === undefined) return null
  const text = value instanceof Uint8Array ? decodeBytes(value) : String(value)
  if (type === 'text') return text
  if (type === 'boolean') return value === true || value === 1 || text === 't' || text === 'true'
  if (type === 'integer' || type === 'decimal') {
    const number = Number(text)
    return typeof before === 'number' && Number.isFinite(number) ? number : text
  }
  // The index may take times in one form only, and the document has it already.
  if (kept && isTime(before)) return before
  return undefined
}

function isTime(value: unknown): value is string | number {
  return (
    typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d[\dT:.,Z+ -]*$/.test(value))
  )
}

async function rowsOf(
  session: Session,
  { read }: PlanDocument,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  if (ids.length === 0) return new Map()
  const rows = JSON.stringify(ids.map((object) => ({ object })))
  const found = await session.run(withRunValues(read, { rows }))
  return new Map(found.rows.map((row) => [String(row['object']), row]))
}
