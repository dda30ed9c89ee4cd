import { sql } from 'kysely'
import type { Session } from '../../database/database.ts'
import { ExpungeError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import type { Detector, Finding } from '../detection/detector.ts'
import type { Identifier } from '../detection/identifiers.ts'
import { OutsideError } from '../outside/http.ts'
import { searchPlace, searchServerAt } from '../outside/outside.ts'
import { indexName, type SearchPlace } from '../outside/place.ts'
import type { Hit, SearchServer } from '../outside/searchServer.ts'
import type { ReadSecret } from '../outside/secrets.ts'
import { unitSize, workingUnits } from '../plan/chunks.ts'
import type { Plan, PlanDocument, PlanSearchIndex } from '../plan/document.ts'
import { keyName, unitTable } from '../plan/sets.ts'
import { withRunValues } from '../plan/statement.ts'
import type { VerifiedFinding } from './leftovers.ts'

export interface DocumentParts {
  readonly plan: Plan
  readonly desk: Desk
  readonly detector?: Detector
  readonly identifiers?: readonly Identifier[]
  readonly readSecret?: ReadSecret
}

export interface LeftDocuments {
  readonly findings: readonly VerifiedFinding[]
  readonly notes: readonly string[]
}

/**
 * Asks the search indexes for documents of rows that were purged, and searches them for the person. Says where
 * something is left, never what. Throws `search-not-asked` where an index does not answer: nobody may say then that
 * nothing is left. The work tables must hold the run's keys.
 */
export async function findDocuments(session: Session, parts: DocumentParts): Promise<LeftDocuments> {
  const findings: VerifiedFinding[] = []
  const notes: string[] = []
  for (const index of parts.plan.searchIndexes) {
    if (index.location === null) {
      if (index.documents > 0)
        notes.push(`the search index ${index.name} was not asked, because nobody said where it is`)
      continue
    }
    try {
      const place = searchPlace(index.location)
      if (place === undefined) continue
      const server = await searchServerAt(place, parts.readSecret)
      findings.push(...(await findIn({ ...parts, session, index, place, server })))
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error
      throw notAsked(index.name, error)
    }
  }
  return { findings, notes }
}

function notAsked(name: string, error: OutsideError): ExpungeError {
  return new ExpungeError(
    'search-not-asked',
    `the search index ${name} could not be asked: ${error.message}`,
    {
      facts: { index: name },
      remedy: 'Bring its server back, then verify again; the run stays open until then.',
      cause: error,
    },
  )
}

interface Looking extends DocumentParts {
  readonly session: Session
  readonly index: PlanSearchIndex
  readonly place: SearchPlace
  readonly server: SearchServer
}

async function findIn(looking: Looking): Promise<VerifiedFinding[]> {
  const findings: VerifiedFinding[] = []
  for (const copy of looking.index.copies) {
    const name = indexName(copy.index, looking.place)
    await looking.server.refresh(name)
    findings.push(...(await findPurged(looking, copy, name)), ...(await findPerson(looking, copy, name)))
  }
  return findings
}

const atOnce = 1_000

/** Documents whose rows the run has purged, and that nobody has made anew since. */
async function findPurged(
  { session, plan, server, index }: Looking,
  copy: PlanDocument,
  name: string,
): Promise<VerifiedFinding[]> {
  const findings: VerifiedFinding[] = []
  const purged = workingUnits(plan).filter(
    (unit) => copy.byKey && unit.root === copy.table && unit.disposition === 'purge',
  )
  for (const unit of purged) {
    const { last } = await unitSize(session, unit)
    for (let from = 0; from < last; from += atOnce) {
      const { rows } = await session.run(
        sql`select ${sql.id(keyName(0))} as object from ${sql.id(unitTable(unit.name))} where seq > ${from} and seq <= ${from + atOnce}`,
      )
      const found = await server.read(
        name,
        rows.map((row) => String(row['object'])),
        [],
      )
      const again = await idsOf(session, copy.read, [...found.keys()])
      for (const id of found.keys())
        if (!again.has(id)) findings.push(documentFinding({ index, name, id, kind: 'document' }))
    }
  }
  return findings
}

const mostHits = 200

/** Documents in which the person is found: asked for by each identifier, and then read like the rows of the desk. */
async function findPerson(looking: Looking, copy: PlanDocument, name: string): Promise<VerifiedFinding[]> {
  const { session, server, detector, identifiers = [], index } = looking
  if (detector === undefined) return []
  const hits = new Map<string, Hit>()
  for (const { kind, value } of identifiers)
    for (const hit of await server.search(name, value, kind === 'name' ? 'all' : 'phrase', mostHits))
      hits.set(hit.id, hit)
  const held = await idsOf(session, copy.held, [...hits.keys()])
  return [...hits.values()].flatMap((hit) => {
    const strongest = strongestIn(hit, detector)
    if (strongest === undefined || strongest.strength === 'weak') return []
    const explained = held.has(hit.id) ? 'in a ticket that is kept' : explanationOf(looking, copy, strongest)
    return [
      {
        ...documentFinding({ index, name, id: hit.id, kind: strongest.kind }),
        strength: strongest.strength,
        ...(explained === undefined ? {} : { explained }),
      },
    ]
  })
}

function explanationOf({ plan, desk }: Looking, copy: PlanDocument, finding: Finding): string | undefined {
  const hasNamesakes =
    plan.review.some((item) => item.reason === 'namesake') ||
    plan.warnings.some((warning) => warning.includes('same name'))
  if (finding.kind !== 'name' || !hasNamesakes) return undefined
  return copy.table === desk.person.name ? "another account's own record" : 'another person has this name'
}

function strongestIn({ texts }: Hit, detector: Detector): Finding | undefined {
  const order = ['weak', 'likely', 'certain']
  return texts
    .flatMap((text) => detector.find(text))
    .toSorted((a, b) => order.indexOf(b.strength) - order.indexOf(a.strength))[0]
}

async function idsOf(
  session: Session,
  statement: PlanDocument['read'],
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = JSON.stringify(ids.map((object) => ({ object })))
  const found = await session.run(withRunValues(statement, { rows }))
  return new Set(found.rows.map((row) => String(row['object'])))
}

function documentFinding(parts: {
  readonly index: PlanSearchIndex
  readonly name: string
  readonly id: string
  readonly kind: string
}): VerifiedFinding {
  const { index, name, id, kind } = parts
  return { table: index.name, column: name, key: [id], kind, strength: 'certain', form: 'document' }
}
