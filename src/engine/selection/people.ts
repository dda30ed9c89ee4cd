import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import { type Identifier, type IdentifierKind } from '../detection/identifiers.ts'
import { decodeRun, encodedWords } from '../detection/views/runs.ts'
import type { Desk } from '../datamap/desk.ts'
import { findColumn, findTable } from '../datamap/names.ts'
import { parseJoin } from '../rule/expression.ts'
import { textCondition } from './condition.ts'
import { allOf, columnOf, type Fragment, joinCondition } from './fragments.ts'
import { pages } from './pages.ts'

/** A person's key in the desk, as text, and their identifiers in clear; never to be logged. */
export interface Person {
  readonly key: string
  readonly identifiers: readonly Identifier[]
}

interface Source {
  readonly kind: IdentifierKind
  readonly columns: readonly string[]
  readonly joined?: { readonly table: string; readonly on: string; readonly when?: string }
  /** Stands in mail headers, beside the address of the person. */
  readonly isHeader: boolean
  /** Read for chosen persons only: there may be as many as messages, or it may be somebody else's by now. */
  readonly isForChosen: boolean
}

/** The key column of the person table; Expunge supports persons with one key column. */
export function personKey(desk: Desk): string {
  const [key] = desk.person.key
  if (key === undefined) throw new Error('the person table has no key')
  return key
}

/** Reads persons and everything that identifies them, page by page; `where` speaks of the person row as `t`. */
export async function* readPeople(
  session: Session,
  desk: Desk,
  where?: Fragment,
): AsyncGenerator<readonly Person[]> {
  const sources = sourcesOf(desk).filter((source) => !source.isForChosen)
  const key = personKey(desk)
  const own = sources.filter((source) => source.joined === undefined)
  const columns = [...new Set(own.flatMap((source) => source.columns))]
  const request = { table: desk.person.name, key: [key], columns, ...(where === undefined ? {} : { where }) }
  for await (const rows of pages(session, request)) {
    const joined = await joinedIdentifiers(
      session,
      desk,
      sources,
      rows.map((row) => row[key]),
    )
    yield rows.map((row) => ({
      key: String(row[key]),
      identifiers: distinct([
        ...own.flatMap((source) => ownIdentifier(source, row)),
        ...(joined.get(String(row[key])) ?? []),
      ]),
    }))
  }
}

/** The persons with these keys. */
export async function peopleByKey(
  session: Session,
  desk: Desk,
  keys: readonly (string | number)[],
): Promise<readonly Person[]> {
  return withMore(session, desk, await peopleThemselves(session, desk, keys))
}

/** The persons with these keys and what their own rows tell of them, without what their mails do. */
export async function peopleThemselves(
  session: Session,
  desk: Desk,
  keys: readonly (string | number)[],
): Promise<readonly Person[]> {
  if (keys.length === 0) return []
  const found: Person[] = []
  for await (const page of readPeople(
    session,
    desk,
    sql`${sql.id('t', personKey(desk))} in (${sql.join([...keys])})`,
  ))
    found.push(...page)
  return found
}

const mostValues = 500

/**
 * Adds what is looked up for chosen persons only: the names under which they wrote mail, for who only ever sent one has
 * no other in the desk; and what was theirs once.
 */
async function withMore(session: Session, desk: Desk, people: readonly Person[]): Promise<readonly Person[]> {
  const more = new Map<string, Identifier[]>()
  for (const { kind, columns, joined, isHeader, isForChosen } of sourcesOf(desk)) {
    if (joined === undefined || !isForChosen) continue
    for (const person of people) {
      const emails = person.identifiers.filter((known) => known.kind === 'email').map(({ value }) => value)
      const value = columnOf('j', columns[0] ?? '')
      const conditions = [
        sql`${columnOf('t', personKey(desk))} = ${person.key}`,
        ...joinedCondition(session, desk, joined),
      ]
      const { rows } = await session.run(
        sql`select ${value} as value from ${sql.id(desk.person.name)} as t, ${sql.id(joined.table)} as j where ${allOf(conditions)} limit ${sql.lit(mostValues)}`,
      )
      const written = rows.map((row) => text(row['value'])).filter((found) => found !== '')
      const found = new Set(isHeader ? written.flatMap((line) => namesInFrom(line, emails)) : written)
      const identifiers = [...found].map((known) => identifierOf(kind, known))
      more.set(person.key, [...(more.get(person.key) ?? []), ...identifiers])
    }
  }
  return people.map((person) => ({
    ...person,
    identifiers: distinct([...person.identifiers, ...(more.get(person.key) ?? [])]),
  }))
}

/** The names that stand beside one of the addresses in the From line of mail headers. */
export function namesInFrom(headers: string, emails: readonly string[]): readonly string[] {
  const line = /^From:[ \t]*(.*(?:\r?\n[ \t].*)*)/im.exec(headers)?.[1] ?? ''
  const plain = line.replaceAll(encodedWords, (words) => decodeRun(words, 'rfc2047')).replaceAll(/\s+/g, ' ')
  const written = /^\s*"?([^"<>]*?)"?\s*<([^<>\s]+)>/.exec(plain)
  const name = (written?.[1] ?? '').trim()
  const isTheirs = emails.some((email) => email.toLowerCase() === written?.[2]?.toLowerCase())
  return isTheirs && /\p{L}{2}/u.test(name) && !name.includes('@') ? [name] : []
}

/** Keys of persons who have this very value under a kind, compared without regard to case. */
export async function keysByValue(
  session: Session,
  desk: Desk,
  kind: IdentifierKind,
  value: string,
): Promise<readonly string[]> {
  const key = personKey(desk)
  const keys: string[] = []
  for (const source of sourcesOf(desk).filter(
    (candidate) => candidate.kind === kind && candidate.columns.length === 1 && !candidate.isForChosen,
  )) {
    const alias = source.joined === undefined ? 't' : 'j'
    const equal = sql`lower(${sql.id(alias, source.columns[0] ?? '')}) = lower(${value})`
    const from = source.joined === undefined ? sql`` : sql`, ${sql.id(source.joined.table)} as j`
    const joined = source.joined === undefined ? [] : joinedCondition(session, desk, source.joined)
    const { rows } = await session.run(
      sql`select distinct ${columnOf('t', key)} as found from ${sql.id(desk.person.name)} as t${from} where ${allOf([equal, ...joined])}`,
    )
    keys.push(...rows.map((row) => String(row['found'])))
  }
  return [...new Set(keys)]
}

function sourcesOf(desk: Desk): Source[] {
  return Object.entries(desk.map.person.identifiers).flatMap(([kind, sources]) =>
    sources.map((source): Source => {
      const real = (name: string, table = desk.person.catalog) => findColumn(table, name)?.name ?? name
      const common = { kind: kind as IdentifierKind, isHeader: false, isForChosen: false }
      if (typeof source === 'string') return { ...common, columns: [real(source)] }
      if (Array.isArray(source)) return { ...common, columns: source.map((name) => real(name)) }
      const table = findTable(desk.catalog, source.table)
      return {
        ...common,
        isHeader: source.from_header === true,
        isForChosen: source.from_header === true || source.former === true,
        columns: [table === undefined ? source.column : real(source.column, table)],
        joined: {
          table: table?.name ?? source.table,
          on: source.on,
          ...(source.when === undefined ? {} : { when: source.when }),
        },
      }
    }),
  )
}

function ownIdentifier(source: Source, row: Row): Identifier[] {
  const parts = source.columns.map((column) => text(row[column])).filter((part) => part !== '')
  // An address of which only the country remains would match everybody who lives there.
  if (parts.length === 0 || (source.kind === 'address' && parts.length < source.columns.length)) return []
  const value = parts.join(source.kind === 'address' ? ', ' : ' ')
  return [identifierOf(source.kind, value)]
}

/** Whoever came by mail often has the address for a login. */
function identifierOf(kind: IdentifierKind, value: string): Identifier {
  return { kind: kind === 'login' && /^[^\s@]+@[^\s@]+$/.test(value) ? 'email' : kind, value }
}

async function joinedIdentifiers(
  session: Session,
  desk: Desk,
  sources: readonly Source[],
  keys: readonly unknown[],
): Promise<ReadonlyMap<string, Identifier[]>> {
  const byKey = new Map<string, Identifier[]>()
  const key = personKey(desk)
  for (const { kind, columns, joined } of sources) {
    if (joined === undefined || keys.length === 0) continue
    const conditions = [
      sql`${columnOf('t', key)} in (${sql.join([...keys])})`,
      ...joinedCondition(session, desk, joined),
    ]
    const { rows } = await session.run(
      sql`select ${columnOf('t', key)} as person, ${columnOf('j', columns[0] ?? '')} as value from ${sql.id(desk.person.name)} as t, ${sql.id(joined.table)} as j where ${allOf(conditions)}`,
    )
    for (const row of rows) {
      const value = text(row['value'])
      if (value !== '')
        byKey.set(String(row['person']), [...(byKey.get(String(row['person'])) ?? []), { kind, value }])
    }
  }
  return byKey
}

function joinedCondition(session: Session, desk: Desk, joined: NonNullable<Source['joined']>): Fragment[] {
  const table = desk.tables.get(joined.table)
  const when =
    joined.when === undefined || table === undefined
      ? []
      : [textCondition(joined.when, { desk, engine: session.engine, table, alias: 'j' })]
  return [joinCondition(parseJoin(joined.on), 'j', 't', session.engine), ...when]
}

function distinct(identifiers: readonly Identifier[]): Identifier[] {
  const seen = new Map(
    identifiers.map((identifier) => [`${identifier.kind}:${identifier.value.toLowerCase()}`, identifier]),
  )
  return [...seen.values()]
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value).trim())
