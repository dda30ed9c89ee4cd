import { sql } from 'kysely'
import type { Row, Session } from '../../database/database.ts'
import { batchesOf } from '../../shared/batches.ts'
import type { Desk } from '../datamap/desk.ts'
import type { Detector } from '../detection/detector.ts'
import { combineFinders, type TextFinder } from '../masking/combine.ts'
import type { Remember } from '../masking/recollection.ts'
import type { TextAnalyzer } from '../recognition/presidio.ts'
import { createRecognizer, type Participant } from '../recognition/recognizer.ts'
import { createRules } from '../recognition/rules.ts'
import { participantsIn } from '../recognition/headers.ts'
import { personKey, readPeople } from '../selection/people.ts'
import { rootName } from './participants.ts'
import { keyName } from './sets.ts'
import { type RunValues, withRunValues } from './statement.ts'
import type { PlanUnit } from './unit.ts'

/** What finds the personal in each of some rows of a table, given by their keys; nothing where only SQL changes rows. */
export type RowFinders = (table: string, keys: readonly Row[]) => Promise<readonly (TextFinder | undefined)[]>

/** What texts are searched by, beside who took part. */
export interface TextMeans {
  /** Finds the plan's person. */
  readonly detector: Detector | undefined
  readonly analyzer?: TextAnalyzer | undefined
  /** Absent where every text is to be searched as it comes. */
  readonly remember?: Remember | undefined
}

/**
 * Reads who took part in the tickets of a chunk, before anything of it is changed. In texts of tickets are found the
 * plan's person, who took part, and what looks personal; in other rows the plan's person alone.
 */
export async function rowFinders(
  session: Session,
  desk: Desk,
  unit: PlanUnit,
  values: RunValues,
  { detector, analyzer, remember = (_, make) => make() }: TextMeans,
): Promise<RowFinders> {
  const { participants } = unit
  if (participants === undefined) {
    const finder = detector && remember('', () => detector)
    return (_, keys) => Promise.resolve(keys.map(() => finder))
  }
  const known = await knownByTicket(session, desk, participants, values)
  const country = desk.map.country
  const rules = createRules(country)
  const finders = new Map<string, TextFinder>()
  const finderOf = (ticket: string): TextFinder => {
    const people = known.get(ticket) ?? []
    const made =
      finders.get(ticket) ??
      remember(wordsOf(people), () =>
        combineFinders(
          detector,
          createRecognizer({
            country,
            rules,
            participants: people,
            ...(analyzer === undefined ? {} : { analyzer }),
          }),
        ),
      )
    finders.set(ticket, made)
    return made
  }
  return async (table, keys) => {
    const tickets = new Map<string, string>()
    for (const statement of participants.roots[table] ?? [])
      for (const row of (
        await session.run(withRunValues(statement, { ...values, rows: JSON.stringify(keys) }))
      ).rows)
        tickets.set(keyOf(row), ticketOf(row))
    // A row that no way leads from is nobody's in particular.
    return keys.map((key) => finderOf(tickets.get(keyOf(key)) ?? ''))
  }
}

/** The same participants in the same words, in whatever order the database gives them. */
function wordsOf(participants: readonly Participant[]): string {
  return participants
    .map((participant) => JSON.stringify(participant))
    .sort()
    .join()
}

async function knownByTicket(
  session: Session,
  desk: Desk,
  { persons, named }: NonNullable<PlanUnit['participants']>,
  values: RunValues,
): Promise<ReadonlyMap<string, readonly Participant[]>> {
  const keysByTicket = await valuesByTicket(session, persons, 'person', values)
  const wordsByTicket = await valuesByTicket(session, named, 'value', values)
  const people = await peopleOf(session, desk, [
    ...new Set([...keysByTicket.values()].flatMap((keys) => [...keys])),
  ])
  const known = new Map<string, Participant[]>()
  for (const [ticket, keys] of keysByTicket)
    known.set(
      ticket,
      [...keys].flatMap((key) => people.get(key) ?? []),
    )
  for (const [ticket, words] of wordsByTicket)
    known.set(ticket, [...(known.get(ticket) ?? []), ...[...words].flatMap(participantsIn)])
  return known
}

async function valuesByTicket(
  session: Session,
  statements: NonNullable<PlanUnit['participants']>['persons'],
  column: string,
  values: RunValues,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>()
  for (const statement of statements)
    for (const row of (await session.run(withRunValues(statement, values))).rows) {
      const set = found.get(ticketOf(row)) ?? new Set()
      found.set(ticketOf(row), set.add(String(row[column])))
    }
  return found
}

async function peopleOf(
  session: Session,
  desk: Desk,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Participant[]>> {
  const people = new Map<string, readonly Participant[]>()
  for (const batch of batchesOf(keys, 500)) {
    const where = sql`${sql.id('t', personKey(desk))} in (${sql.join([...batch])})`
    for await (const page of readPeople(session, desk, where))
      for (const { key, identifiers } of page) {
        const of = (kind: string) => identifiers.filter((one) => one.kind === kind).map(({ value }) => value)
        const [names, emails] = [of('name'), of('email')]
        // Each name with each address would be the same person many times over.
        people.set(key, [
          ...names.map((name, i) => ({ name, ...(emails[i] === undefined ? {} : { email: emails[i] }) })),
          ...emails.slice(names.length).map((email) => ({ email })),
        ])
      }
  }
  return people
}

const ticketOf = (row: Row): string => partsOf(row, rootName)
const keyOf = (row: Row): string => partsOf(row, keyName)

function partsOf(row: Row, name: (index: number) => string): string {
  const parts: string[] = []
  for (let index = 0; row[name(index)] !== undefined; index++) parts.push(String(row[name(index)]))
  return JSON.stringify(parts)
}
