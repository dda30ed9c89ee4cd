import { describe, expect, test } from 'vitest'
import { generateSampleDesk } from './generate.ts'
import type { SampleTableName } from './schema.ts'
import { sampleTableNames } from './schema.ts'
import type { NamedPlace, PlaceForm, PlaceKind } from './truth.ts'

const { tables, truth } = generateSampleDesk({ tickets: 400 })
const { subject } = truth

type Cells = Readonly<Record<string, unknown>>

const nonWord = String.raw`(?<![\p{L}\p{N}])`
const nonWordAfter = String.raw`(?![\p{L}\p{N}])`
const name = new RegExp(
  `${nonWord}(?:anna[\\s_]+(?:lüders|lueders)|(?:lüders|lueders),\\s*anna)${nonWordAfter}`,
  'iu',
)
const emails = subject.identifiers.emails.map(
  (email) => new RegExp(`(?<![\\w.+-])${email.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`, 'i'),
)
const phones = subject.identifiers.phones.map(nationalDigits)

const finders: Readonly<Record<PlaceKind, (text: string) => boolean>> = {
  name: (text) => name.test(text),
  email: (text) => emails.some((email) => email.test(text)),
  phone: (text) =>
    (text.match(/[+(]?\d[\d\s()/-]{6,}\d/g) ?? []).some((run) => phones.includes(nationalDigits(run))),
  street: (text) => /fliederbogen\s7/i.test(text),
  iban: (text) => text.replaceAll(' ', '').includes('DE89370400440532013000'),
}

const decoders: Readonly<Record<PlaceForm, (text: string) => string>> = {
  plain: (text) => text,
  html: (text) =>
    text
      .replaceAll(/<br>/g, '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&uuml;', 'ü')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  'encoded-word': (text) =>
    text.replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/g, (_, form: string, content: string) =>
      form === 'B' ? fromBase64(content) : fromQuotedPrintable(content.replaceAll('_', ' ')),
    ),
  'quoted-printable': fromQuotedPrintable,
  base64: (text) =>
    text.replaceAll(/(?:[A-Za-z0-9+/]{76}\r\n)+[A-Za-z0-9+/]+={0,2}|[A-Za-z0-9+/]{40,}={0,2}/g, (block) =>
      fromBase64(block),
    ),
  json: (text) => (text.startsWith('{') ? strings(JSON.parse(text)).join('\n') : ''),
  percent: (text) => text.replaceAll(/%40/g, '@'),
}

describe('the truth about the main subject', () => {
  test('names every cell outside their own rows that an independent scan finds, and no other', () => {
    const found = new Set(
      scan()
        .filter((cell) => !isOwn(cell))
        .map(cellKey),
    )
    const told = new Set([
      ...subject.named.map(cellKey),
      ...truth.decoys.map(cellKey).filter((key) => found.has(key)),
    ])
    expect([...found].filter((key) => !told.has(key))).toEqual([])
    expect([...told].filter((key) => !found.has(key))).toEqual([])
  })

  test('says in which form each identifier stands there', () => {
    const wrong = subject.named.filter((place) => !finders[place.what](decoders[place.form](textAt(place))))
    expect(wrong).toEqual([])
    const hidden = subject.named.filter((place) => place.form !== 'plain' && place.form !== 'html')
    expect(hidden.filter((place) => finders[place.what](textAt(place)))).toEqual([])
    expect(new Set(hidden.map((place) => place.form)).size).toBe(5)
  })

  test('lists every kind of identifier that a named cell holds', () => {
    const told = new Set(subject.named.map((place) => `${cellKey(place)}:${place.what}`))
    const found = subject.named.flatMap((place) =>
      kindsIn(textAt(place)).map((what) => `${cellKey(place)}:${what}`),
    )
    expect(found.filter((key) => !told.has(key))).toEqual([])
  })

  test('keeps decoys and named cells apart', () => {
    const named = new Set(subject.named.map(cellKey))
    expect(truth.decoys.filter((decoy) => named.has(cellKey(decoy)))).toEqual([])
    expect(truth.decoys.filter((decoy) => textAt(decoy) === '')).toEqual([])
  })

  test('lists the tickets whose customer is one of the two accounts', () => {
    const own = tables.tickets.filter((ticket) => isSubject(ticket.customer_id))
    expect(subject.ownTickets.map((ticket) => ticket.id).sort(byNumber)).toEqual(
      own.map((ticket) => ticket.id),
    )
    expect(new Set(own.map((ticket) => ticket.customer_id)).size).toBe(2)
    for (const { id, number, status } of subject.ownTickets) {
      expect(rowAt('tickets', id)).toMatchObject({ number, status })
    }
  })

  test('lists the tickets of others in which they take part', () => {
    const ownIds = new Set(subject.ownTickets.map((ticket) => ticket.id))
    const written = tables.messages.filter((row) => isSubject(row.author_id) && !ownIds.has(row.ticket_id))
    const linked = tables.participants.filter((row) => isSubject(row.person_id)).map((row) => row.ticket_id)
    const expected = new Set([...written.map((row) => row.ticket_id), ...linked])
    expect(new Set(subject.participatedTickets.map((ticket) => ticket.id))).toEqual(expected)
    expect(new Set(subject.participatedTickets.map((ticket) => ticket.how))).toEqual(
      new Set(['cc', 'author']),
    )
    expect([...subject.authoredMessageIds].sort(byNumber)).toEqual(written.map((row) => row.id))
  })
})

describe('the truth about the desk', () => {
  test('has one active administrator and one system account', () => {
    const admins = tables.persons.filter((person) => person.role === 'admin' && person.active)
    expect(admins.map((person) => person.id)).toEqual([truth.activeAdminId])
    expect(rowAt('persons', truth.formerAdminId)).toMatchObject({ role: 'admin', active: false })
    const systems = tables.persons.filter((person) => person.role === 'system')
    expect(systems.map((person) => person.id)).toEqual([truth.systemPersonId])
  })

  test('has one organization with one member', () => {
    const members = new Map<number, number[]>()
    for (const person of tables.persons) {
      if (person.organization_id === null) continue
      members.set(person.organization_id, [...(members.get(person.organization_id) ?? []), person.id])
    }
    const single = [...members].filter(([, ids]) => ids.length === 1)
    expect(single).toEqual([[truth.oneMemberOrganization.id, [truth.oneMemberOrganization.memberId]]])
  })

  test('has content that others use, and content that only the subject uses', () => {
    const usersOf = (fileId: number) =>
      tables.attachments
        .filter((attachment) => attachment.file_id === fileId)
        .map((attachment) => rowAt('messages', attachment.message_id)['ticket_id'])
        .map((ticketId) => rowAt('tickets', Number(ticketId))['customer_id'])
    for (const fileId of truth.sharedFileIds) {
      expect(usersOf(fileId).some(isSubject)).toBe(true)
      expect(usersOf(fileId).every(isSubject)).toBe(false)
    }
    for (const fileId of truth.subjectFileIds) expect(usersOf(fileId).every(isSubject)).toBe(true)
    const idCard = rowAt('attachments', truth.idCardAttachmentId)
    expect(idCard['filename']).toBe('Personalausweis_Lueders.jpg')
    expect(truth.subjectFileIds).toContain(idCard['file_id'])
  })

  test('has namesakes, merged, re-assigned and held tickets, and an agent who is a customer', () => {
    for (const namesake of truth.namesakes) {
      expect(subject.personIds).not.toContain(namesake.personId)
      expect(rowAt('persons', namesake.personId)['email']).toBe(namesake.email)
      expect(namesake.ownTickets.length).toBeGreaterThan(0)
    }
    for (const merged of truth.mergedTickets) {
      expect(rowAt('tickets', merged.id)).toMatchObject({ status: 'merged', merged_into_id: merged.intoId })
    }
    const targets = truth.mergedTickets.map((merged) => rowAt('tickets', merged.intoId)['customer_id'])
    expect(targets.map(isSubject)).toEqual([true, false])
    const { reassignedTicket, agentCustomer } = truth
    expect(rowAt('tickets', reassignedTicket.id)['customer_id']).toBe(reassignedTicket.customerId)
    expect(subject.personIds).toContain(reassignedTicket.formerCustomerId)
    expect(truth.legalHoldTickets.map((ticket) => rowAt('tickets', ticket.id)['legal_hold'])).toEqual([true])
    expect(rowAt('persons', agentCustomer.personId)['role']).toBe('agent')
    for (const ticket of agentCustomer.ownTickets) {
      expect(rowAt('tickets', ticket.id)['customer_id']).toBe(agentCustomer.personId)
    }
  })

  test('leaves no list empty', () => {
    expect(emptyLists(truth)).toEqual([])
  })

  test('is the same for a larger desk, but for its one-member organization', () => {
    const larger = generateSampleDesk({ tickets: 500 }).truth
    expect(withoutOrganization(larger.subject.named)).toEqual(withoutOrganization(subject.named))
    expect(larger.decoys).toEqual(truth.decoys)
  })
})

function withoutOrganization(places: readonly NamedPlace[]): NamedPlace[] {
  return places.filter((place) => place.table !== 'organizations')
}

interface Cell {
  readonly table: SampleTableName
  readonly id: number
  readonly column: string
}

/** Every cell of the desk that holds an identifier in any form. */
function scan(): Cell[] {
  return sampleTableNames.flatMap((table) =>
    tables[table].flatMap((row) => {
      const id = Number((row as Cells)['id'] ?? 0)
      return Object.entries(row as Cells)
        .filter(([, value]) => typeof value === 'string' && kindsIn(value).length > 0)
        .map(([column]) => ({ table, id, column }))
    }),
  )
}

function kindsIn(text: string): PlaceKind[] {
  const readings = Object.values(decoders).map((decode) => decode(text))
  return (Object.keys(finders) as PlaceKind[]).filter((kind) => readings.some(finders[kind]))
}

function isOwn({ table, id }: Cell): boolean {
  const row = rowAt(table, id)
  if (table === 'persons') return isSubject(id)
  if (table === 'history' && row['object_type'] === 'person') return isSubject(row['object_id'])
  if (table === 'messages' && isSubject(row['author_id'])) return true
  const ticketId = ticketOf(table, row)
  if (ticketId !== null) return subject.ownTickets.some((ticket) => ticket.id === ticketId)
  return isSubject(row['person_id'])
}

function ticketOf(table: SampleTableName, row: Cells): unknown {
  if (table === 'tickets') return row['id']
  if (table === 'history') return row['object_id']
  if (table === 'attachments') return rowAt('messages', Number(row['message_id']))['ticket_id']
  return row['ticket_id'] ?? null
}

function isSubject(personId: unknown): boolean {
  return subject.personIds.some((id) => id === personId)
}

function rowAt(table: SampleTableName, id: number): Cells {
  const row = (tables[table] as readonly Cells[]).find((candidate) => candidate['id'] === id)
  if (!row) throw new Error(`there is no row ${id} in ${table}`)
  return row
}

function textAt({ table, id, column }: Cell): string {
  const value = rowAt(table, id)[column]
  return typeof value === 'string' ? value : ''
}

function cellKey({ table, id, column }: Cell): string {
  return `${table}:${id}:${column}`
}

function emptyLists(value: unknown, path = 'truth'): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => emptyLists(child, `${path}.${key}`))
}

function nationalDigits(phone: string): string {
  return phone.replaceAll(/\D/g, '').replace(/^(?:0049|49|0)/, '')
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

function fromQuotedPrintable(text: string): string {
  const joined = text.replaceAll('=\r\n', '')
  return joined.replaceAll(/(?:=[0-9A-F]{2})+/g, (run) =>
    Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'),
  )
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

function byNumber(left: number, right: number): number {
  return left - right
}
