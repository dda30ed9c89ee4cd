import { readCatalog } from '../../database/introspect.ts'
import type { Database, Session } from '../../database/database.ts'
import type { Desk } from '../datamap/desk.ts'
import type { DataMap } from '../datamap/schema.ts'
import { createDetector, type Detector } from '../detection/detector.ts'
import { prepareHolds } from '../hold/tables.ts'
import { prepareUnits, selectUnits } from '../plan/chunks.ts'
import { conditionsFor, soleOrganizations } from '../plan/choose.ts'
import { findMentions, type Mentions } from '../plan/mentions.ts'
import { type Composition, composeUnits } from '../plan/units.ts'
import { chosenAccounts, matchSubject, type SubjectHint, type SubjectMatch } from '../selection/subject.ts'
import { fitDesk } from '../selection/fit.ts'
import type { AccessDesk, AccessLanguage, AccessReview } from './document.ts'
import { collectEntries } from './entries.ts'
import { tellMentions } from './mentions.ts'
import type { AccessProgress, AccessSink } from './sink.ts'
import { type AccessPolicy, type TellParts, tellParts } from './tell.ts'

export interface CollectRequest {
  readonly database: Database
  readonly deskName: string
  readonly map: DataMap
  readonly hints: readonly SubjectHint[]
  readonly language: AccessLanguage
  readonly policy?: AccessPolicy
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: AccessProgress) => void
}

/** What is known at the end of a desk. */
export type AccessSummary = Pick<AccessDesk, 'review' | 'incomplete' | 'unsearched' | 'totals'>

/**
 * Collects everything that a desk holds about a person: what a plan would erase of them, and beside it what a plan would
 * keep on some ground; and where others name them. Changes nothing of the desk. Memory stays flat in the number of their
 * tickets. Throws as a plan does where the hints lead to nobody for certain; where they lead to nobody at all, texts are
 * searched for them all the same.
 */
export async function collectAccess(request: CollectRequest, sink: AccessSink): Promise<AccessSummary> {
  const { database, map, hints, onProgress } = request
  const catalog = await readCatalog(database)
  return database.session(async (session) => {
    const { desk: bound } = await fitDesk(session, map, catalog)
    const desk = withoutHolds(bound)
    onProgress?.({ step: 'people' })
    const match = await matchSubject(session, desk, hints)
    const people = match.accounts.length === 0 ? [] : chosenAccounts(match)
    const chosen = match.accounts.filter((account) => account.chosen)
    await sink.accounts(chosen.map(({ person, reasons }) => ({ id: person.key, reasons: [...reasons] })))
    const identifiers = [...people.flatMap((person) => person.identifiers), ...asIdentifiers(hints)]
    const detector = createDetector([identifiers], { defaultCountry: desk.map.country })
    const accounts = people.map(({ key }) => key)
    const composition =
      accounts.length === 0 ? undefined : await compose(session, desk, database.version, accounts)
    const tell = await tellParts(session, {
      desk,
      own: detector,
      accounts: new Set(accounts),
      language: request.language,
      policy: request.policy ?? {},
    })
    const counted = { tickets: 0, entries: 0, records: 0, files: 0 }
    const outside = new Map<string, number>()
    if (composition === undefined) await prepareHolds(session, desk)
    else await readUnits(session, { request, composition, desk, sink, tell, counted, outside })
    // Outside the transaction: a search of a large desk takes long, and must not keep the database from tidying up.
    const mentions = await mentionsIn(session, { request, desk, detector, composition, match })
    const shown = mentions.places.filter(({ decision }) => decision === 'mask')
    for await (const mention of tellMentions(
      { ...tell, session, desk, how: request.policy?.mentions ?? 'passages' },
      shown,
    ))
      await sink.mention(mention)
    return {
      review: reviewOf(mentions, tell.labels),
      incomplete: incompleteOf(desk, outside),
      unsearched: { ...mentions.extent.unsearched },
      totals: { ...counted, mentions: shown.length },
    }
  })
}

/** What is kept on some ground is held all the same, and is told. */
function withoutHolds(desk: Desk): Desk {
  const { retain: _, ...ticket } = desk.map.ticket
  return { ...desk, map: { ...desk.map, ticket } }
}

const asIdentifiers = (hints: readonly SubjectHint[]) =>
  hints.flatMap(({ kind, value }) => (kind === 'id' ? [] : [{ kind, value }]))

/** The very units that a plan to redact the person is made of, with their organization where they are all of it. */
async function compose(
  session: Session,
  desk: Desk,
  version: string,
  accounts: readonly string[],
): Promise<Composition> {
  const organizations = (await soleOrganizations(session, desk, accounts)) ?? []
  const chosen = conditionsFor(session, desk, { kind: 'subject', accounts, organizations, hints: [] })
  const options = { attachmentsOnly: false, attachments: [] }
  return composeUnits({ session, version, desk, chosen, disposition: 'redact', options, readOnly: true })
}

interface ReadUnits {
  readonly request: CollectRequest
  readonly composition: Composition
  readonly desk: Desk
  readonly sink: AccessSink
  readonly tell: TellParts
  readonly counted: { tickets: number; entries: number; records: number; files: number }
  /** How many objects outside of the database the rows name, by store. */
  readonly outside: Map<string, number>
}

async function readUnits(session: Session, parts: ReadUnits): Promise<void> {
  const { request, composition, desk, sink, tell, counted, outside } = parts
  const { signal, onProgress } = request
  await prepareUnits(session, desk, composition.units)
  await session.transaction(
    async () => {
      onProgress?.({ step: 'select' })
      await selectUnits(session, composition.select)
      for await (const { entry, records, files } of collectEntries({
        session,
        desk,
        composition,
        sink,
        tell,
        outside,
        onProgress,
      })) {
        signal?.throwIfAborted()
        counted.entries += 1
        counted.records += records
        counted.files += files
        if (entry.kind === 'ticket') counted.tickets += 1
        await sink.entry(entry)
      }
    },
    // As a plan counts: InnoDB would lock every row that a fill reads; PostgreSQL needs the one snapshot.
    { isolation: session.engine === 'mysql' ? 'read committed' : 'repeatable read' },
  )
}

async function mentionsIn(
  session: Session,
  parts: {
    readonly request: CollectRequest
    readonly desk: Desk
    readonly detector: Detector
    readonly composition: Composition | undefined
    readonly match: SubjectMatch
  },
): Promise<Mentions> {
  const { request, desk, detector, composition, match } = parts
  const { onProgress, signal } = request
  return findMentions({
    session,
    desk,
    detector,
    // What is held is told all the same: nothing of the session's tables of holds is filled.
    accounts: [],
    version: request.database.version,
    // All rows of the units are in the document already, so that none of them is looked at again.
    units: (composition?.treating ?? []).map(({ sets }) => ({ sets, disposition: 'purge' })),
    touched: composition?.touched,
    // Keys are not kept anywhere, so they need no other name.
    veil: { veil: (_, key) => key, reveal: (_, __, names) => Promise.resolve(names) },
    hasNamesakes:
      composition === undefined ||
      match.accounts.some(({ chosen, reasons }) => !chosen && reasons.includes('same name')),
    search: {
      onProgress: ({ table, rows }) => onProgress?.({ step: 'search', table, done: rows }),
      ...(signal === undefined ? {} : { signal }),
    },
  })
}

function reviewOf(mentions: Mentions, labels: TellParts['labels']): AccessReview[] {
  return mentions.review.map(({ table, column, reason, rows }) => ({
    table,
    label: labels.table(table),
    column,
    column_label: labels.column(table, column),
    reason,
    places: rows,
  }))
}

/** What this document cannot hold of a desk, although it may be there. */
function incompleteOf(desk: Desk, outside: ReadonlyMap<string, number>): string[] {
  return [
    ...desk.unclassified.map((place) => `unclassified: ${place}`),
    ...[...outside].map(([store, objects]) => `content outside of the database: ${store} (${objects})`),
  ]
}
