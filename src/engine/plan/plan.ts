import { readFile } from 'node:fs/promises'
import { readCatalog } from '../../database/introspect.ts'
import type { Catalog } from '../../database/catalog.ts'
import type { Session } from '../../database/database.ts'
import { digestOf, type Json } from '../../shared/canonical.ts'
import { DeskError, RefusedError, UsageError } from '../../shared/errors.ts'
import { type Constants, fitDesk } from '../selection/fit.ts'
import type { Desk } from '../datamap/desk.ts'
import { undecidedPlaces } from '../datamap/undecided.ts'
import { checkVersion } from '../datamap/version.ts'
import { createDetector, type Detector } from '../detection/detector.ts'
import { isAtLeast } from '../detection/finding.ts'
import type { Account } from '../selection/subject.ts'
import type { Person } from '../selection/people.ts'
import { allOf, anyOf, type Fragment } from '../selection/fragments.ts'
import { watchHolds } from '../hold/watch.ts'
import { checkBookkeeping } from './bookkeeping.ts'
import { choose, type Choice, conditionsFor } from './choose.ts'
import { prepareUnits, selectUnits } from './chunks.ts'
import { countPlan, countUndecided, type Counted, rowsIn } from './count.ts'
import { accountsOf, planDigest, type Plan, type PlanOptions } from './document.ts'
import { countTickets, guardTickets, guardTransition, ticketNumbers, unfinished } from './guards.ts'
import type { PlanRequest } from './input.ts'
import { findMentions, type Mentions } from './mentions.ts'
import { attachmentsOf, type FoundAttachments } from './found-files.ts'
import { previewOf, type Preview } from './preview.ts'
import { newId } from './ids.ts'
import { indexWarnings, temporaryIndexes } from './indexes.ts'
import { retainedOf, type RetainedParts } from './retained.ts'
import { checkLocations, incompleteOutside, outsideWarnings, planOutside } from './outside.ts'
import { deskForTexts } from './texts.ts'
import {
  type Composition,
  composeUnits,
  mergedOfOthers,
  ownedBy,
  ownedByAccounts,
  ownedByOthers,
  personSets,
} from './units.ts'
import { requireUndoDays, undoWarnings } from './undo.ts'
import { emptyExtent } from '../search/search.ts'
import { openVeil } from './veil.ts'

/** A plan, and what a person at the screen may see beside it; the rest is never stored. */
export interface Planned {
  readonly plan: Plan
  /** Accounts that were taken, each with its reasons. */
  readonly accounts: readonly Account[]
  /** Accounts that were not taken, each with its reasons. */
  readonly others: readonly Account[]
  readonly preview: Preview
  /** Of the tickets that are treated, where they were asked for and are not too many. */
  readonly numbers?: readonly string[]
}

/**
 * Works out exactly what an erasure will do, without changing the desk: rows are collected in temporary tables,
 * counted by the very conditions that will change them, and all other text is searched for the person.
 */
export async function buildPlan(request: PlanRequest): Promise<Planned> {
  const { database, onProgress } = request
  if (request.only === 'accounts') return planAccounts(request)
  checkRequest(request)
  onProgress?.({ step: 'schema' })
  const catalog = await readCatalog(database)
  const first = await planOnce(request, catalog)
  if (!('foundFiles' in first)) return first
  // With what was found in files, all is chosen, counted and searched again, so that the plan says what is left then.
  const second = await planOnce(request, catalog, first.foundFiles)
  if ('foundFiles' in second) throw new Error('expected a plan that knows which files were found')
  return second
}

async function planOnce(
  request: PlanRequest,
  catalog: Catalog,
  known?: FoundAttachments,
): Promise<Planned | { readonly foundFiles: FoundAttachments }> {
  const { database, map, onProgress } = request
  return database.session(async (session) => {
    const options = { ...optionsOf(request), ...(known === undefined ? {} : { foundFiles: known }) }
    const { desk: fitted, constants } = await fitDesk(session, map, catalog)
    const desk = deskForTexts(fitted, options.texts)
    checkBookkeeping(desk, options)
    await requireVersion(session, desk)
    onProgress?.({ step: 'people' })
    const choice = await choose(session, desk, request)
    const chosen = conditionsFor(session, desk, choice.selection)
    const composition = composeUnits({
      session,
      version: database.version,
      desk,
      chosen,
      disposition: request.disposition,
      options,
    })
    await prepareUnits(session, desk, composition.units)
    const { deskName, holds, clock } = request
    const watch = watchHolds({ session, desk, deskName, holds, clock })
    await watch.renew()
    const detector = detectorOf(choice.people, desk)
    refuseNamingNote(detector, options)
    const means = { detector, analyzer: request.analyzer }
    const snapshot = await session.transaction(
      async () => {
        onProgress?.({ step: 'select' })
        await selectUnits(session, composition.select)
        const selected = chosen.tickets ?? ticketsOfPersons(desk, session, composition)
        await guardTickets(session, desk, selected)
        await guardTransition(session, desk, selected, options.transition)
        return {
          counted: await countPlan(session, composition, means, onProgress),
          facts: await ticketFacts({
            session,
            desk,
            selected,
            composition,
            chosen,
            selection: choice.selection,
            holds: watch.now(),
          }),
          preview: await previewOf(session, desk, composition, detector),
          numbers:
            request.mostNumbers === undefined
              ? undefined
              : await ticketNumbers(session, desk, selected, request.mostNumbers),
        }
      },
      // InnoDB would lock every row that a fill reads; PostgreSQL needs the one snapshot for equal counts.
      { isolation: session.engine === 'mysql' ? 'read committed' : 'repeatable read' },
    )
    const { facts, preview, numbers } = snapshot
    // Outside the transaction: an analyzer is slow to answer, and a search of a large desk takes long. Neither must keep
    // the database from tidying up.
    const counted = await countUndecided(session, desk, snapshot.counted, means, onProgress)
    const mentions = await mentionsOf({ session, desk, choice, composition, detector, request, options })
    if (request.files === 'remove' && known === undefined) {
      const foundFiles = await attachmentsOf(session, desk, mentions.files)
      if (Object.keys(foundFiles).length > 0) return { foundFiles }
    }
    refuseEmpty({ counted, mentions, choice, facts, options })
    const indexes = temporaryIndexes(database, session, {
      desk,
      sets: composition.sets,
      counts: counted.counts,
      rowsByUnit: counted.rowsByUnit,
    })
    const plan = await writePlan({
      session,
      request,
      constants,
      desk,
      options,
      indexes,
      choice,
      composition,
      counted,
      mentions,
      facts,
    })
    return {
      plan,
      accounts: choice.accounts,
      others: choice.others,
      preview,
      ...(numbers === undefined ? {} : { numbers }),
    }
  })
}

/** A plan that names the accounts of a person and changes nothing. */
async function planAccounts(request: PlanRequest): Promise<Planned> {
  const { database, map, onProgress } = request
  const catalog = await readCatalog(database)
  return database.session(async (session) => {
    const { desk, constants } = await fitDesk(session, map, catalog)
    await requireVersion(session, desk)
    onProgress?.({ step: 'people' })
    const { selection, accounts, others, warnings } = await choose(session, desk, request)
    if (selection.kind !== 'subject')
      throw new UsageError('only-accounts', 'expected a person, of whom alone there are accounts to find')
    const tickets = await countTickets(session, desk, ownedByAccounts(desk, session, selection.accounts))
    const plan = signed(request, {
      ...(await headOf(request, desk, constants)),
      disposition: request.disposition,
      selection,
      options: optionsOf(request),
      select: [],
      units: [],
      masks: [],
      stores: [],
      searchIndexes: [],
      totals: { tickets, persons: selection.accounts.length, rows: 0, rowsByUnit: {} },
      counts: {},
      retained: [],
      review: [],
      warnings,
      incomplete: [],
      temporaryIndexes: [],
    })
    return { plan, accounts, others, preview: { ticket: [], person: [] } }
  })
}

/** Refuses the map of another version of the help desk. */
async function requireVersion(session: Session, desk: Desk): Promise<void> {
  const { found, accepted, expected } = await checkVersion(session, desk.map, desk.catalog)
  if (accepted) return
  throw new DeskError(
    'map-version',
    `the data map ${desk.map.title} is for version ${expected.join(' or ')}; this desk says ${found ?? 'nothing'}`,
    {
      facts: { expected, found },
      remedy:
        'Take the map of this version (expunge datamap list), or extend this one and list the version in it.',
    },
  )
}

function checkRequest(request: PlanRequest): void {
  checkLocations(request.map, request.stores ?? {})
  checkTexts(request)
  checkFiles(request)
  const { selection, attachments = [], attachmentsOnly = false } = request
  if (attachments.length > 0 && selection.kind === 'subject' && !attachmentsOnly) return
  if (
    (attachmentsOnly || attachments.length > 0) &&
    (request.transition !== undefined || request.note !== undefined)
  )
    throw new UsageError(
      'attachments-only',
      'a transition or a note goes with the whole ticket; expected neither beside attachments only',
    )
}

function checkTexts(request: PlanRequest): void {
  if (request.texts !== 'mask') return
  const isOfTickets = request.selection.kind !== 'idle' && !takesFilesAlone(request)
  if (request.disposition === 'redact' && isOfTickets) return
  throw new UsageError(
    'texts',
    'texts are masked in tickets that are redacted; expected neither a purge nor attachments only nor persons without tickets beside it',
  )
}

function checkFiles(request: PlanRequest): void {
  if (request.files !== 'remove') return
  if (request.selection.kind === 'subject' && !takesFilesAlone(request)) return
  throw new UsageError(
    'files',
    'files of others are removed where they name the person whom a plan is about; expected a person, and not attachments only',
    { remedy: 'Leave files out: attachments of tickets that are chosen go as the data map says.' },
  )
}

/** Nobody is searched for then, and no text is treated. */
const takesFilesAlone = ({ attachmentsOnly, attachments = [] }: PlanRequest) =>
  attachmentsOnly === true || attachments.length > 0

function optionsOf(request: PlanRequest): PlanOptions {
  return {
    attachmentsOnly: request.attachmentsOnly ?? false,
    attachments: request.attachments ?? [],
    ...(request.texts === 'mask' ? { texts: request.texts } : {}),
    ...(request.texts === 'mask' && request.analyzer !== undefined ? { analyzer: true as const } : {}),
    ...(request.transition === undefined ? {} : { transition: request.transition }),
    ...(request.note === undefined ? {} : { note: request.note }),
    ...(request.undoDays === undefined ? {} : { undoDays: requireUndoDays(request.undoDays) }),
  }
}

/** The note is written into the desk, where it would name the person all over again. */
function refuseNamingNote(detector: Detector | undefined, { note }: PlanOptions): void {
  if (note === undefined || detector === undefined) return
  if (!detector.find(note).some((finding) => isAtLeast(finding.strength, 'likely'))) return
  throw new UsageError(
    'note-names-person',
    'the note names the person whom the plan is about; expected a note without personal data',
    {
      remedy: 'Nothing was planned. Write a note that names nobody, such as the number of the request.',
    },
  )
}

/** One detector for all accounts of the one human; none when no person is searched for. */
export function detectorOf(people: readonly Person[], desk: Pick<Desk, 'map'>): Detector | undefined {
  const identifiers = people.flatMap((person) => person.identifiers)
  return identifiers.length === 0
    ? undefined
    : createDetector([identifiers], { defaultCountry: desk.map.country })
}

function ticketsOfPersons(desk: Desk, session: Session, composition: Composition): Fragment {
  return anyOf(personSets(composition.sets).map((sets) => ownedBy(desk, session, sets)))
}

async function mentionsOf(parts: {
  readonly session: Session
  readonly desk: Desk
  readonly choice: Choice
  readonly composition: Composition
  readonly detector: Detector | undefined
  readonly request: PlanRequest
  readonly options: PlanOptions
}): Promise<Mentions> {
  const { session, desk, choice, composition, detector, request, options } = parts
  const none = { masks: [], places: [], review: [], files: [], extent: emptyExtent }
  if (detector === undefined || options.attachmentsOnly || options.attachments.length > 0) return none
  return findMentions({
    session,
    desk,
    detector,
    accounts: accountsOf(choice.selection),
    version: request.database.version,
    units: composition.treating,
    touched: composition.touched,
    veil: openVeil(desk, request.keyring),
    hasNamesakes: choice.others.some((account) => account.reasons.includes('same name')),
    search: { onProgress: ({ table, rows }) => request.onProgress?.({ step: 'search', table, done: rows }) },
  })
}

interface TicketFacts {
  readonly retained: Plan['retained']
  readonly open: number
  /** Tickets that are somebody else's as well. */
  readonly shared: number
  /** Tickets of others that go along, because they are parts of the person's. */
  readonly merged: number
}

async function ticketFacts(parts: RetainedParts): Promise<TicketFacts> {
  const { session, desk, selected, selection, composition } = parts
  const persons = personSets(composition.sets)
  const retained = await retainedOf(parts)
  const count = (where: Fragment) => countTickets(session, desk, where)
  const open = selection.kind === 'filter' ? 0 : await count(unfinished(desk, session, selected))
  if (selection.kind !== 'subject') return { retained, open, shared: 0, merged: 0 }
  return {
    retained,
    open,
    shared: await count(allOf([selected, ownedByOthers(desk, session, persons)])),
    merged: await count(mergedOfOthers(desk, session, composition.sets)),
  }
}

function refuseEmpty(parts: Pick<WritePlan, 'counted' | 'mentions' | 'choice' | 'facts' | 'options'>): void {
  const { counted, mentions, choice, facts, options } = parts
  const onlyFiles = options.attachmentsOnly || options.attachments.length > 0
  const roots = onlyFiles ? 0 : counted.tickets + counted.persons
  if (counted.rows > 0 || mentions.masks.length > 0 || roots > 0) return
  const [kept] = facts.retained
  if (kept !== undefined)
    throw new RefusedError(
      'all-retained',
      `everything that was selected is kept: ${kept.name} (${kept.ground})`,
      {
        facts: { tickets: kept.tickets },
      },
    )
  const what =
    choice.selection.kind === 'filter'
      ? 'no finished ticket matches the filter'
      : 'nothing matches the selection'
  throw new UsageError('empty-selection', `${what}, so there is nothing to plan`, {
    remedy:
      choice.selection.kind === 'filter'
        ? 'Widen the filter; unfinished tickets are never taken by one.'
        : 'Check the selection.',
  })
}

interface WritePlan {
  readonly session: Session
  readonly constants: Constants
  readonly request: PlanRequest
  readonly desk: Desk
  readonly options: PlanOptions
  readonly choice: Choice
  readonly composition: Composition
  readonly counted: Counted
  readonly mentions: Mentions
  readonly facts: TicketFacts
  readonly indexes: Plan['temporaryIndexes']
}

async function writePlan(parts: WritePlan): Promise<Plan> {
  const { request, constants, desk, options, choice, composition, counted, mentions, facts, indexes } = parts
  const { keyring } = request
  const head = await headOf(request, desk, constants)
  const identifiers = choice.people.flatMap((person) => person.identifiers)
  const sealed =
    identifiers.length === 0 ? undefined : await keyring.sealForPlan(head.id, identifiers as unknown as Json)
  const counts: Record<string, Record<string, number>> = structuredClone(counted.counts)
  for (const mask of mentions.masks) {
    const action = mask.drop === undefined ? 'mask' : 'purge'
    const already = counts[mask.table]?.[action] ?? 0
    counts[mask.table] = { ...counts[mask.table], [action]: already + mask.keys.length }
    for (const [table, rows] of Object.entries(mask.wordRows).filter(([, found]) => found > 0))
      counts[table] = { ...counts[table], mask: (counts[table]?.mask ?? 0) + rows }
  }
  const outside = planOutside(desk, parts.session, request.stores ?? {}, counted.objects)
  for (const [name, byAction] of Object.entries(outside.counts))
    for (const [action, count] of Object.entries(byAction))
      counts[name] = { ...counts[name], [action]: (counts[name]?.[action] ?? 0) + count }
  const { review, extent } = mentions
  const plan: Omit<Plan, 'digest' | 'signature'> = {
    ...head,
    disposition: request.disposition,
    selection: choice.selection,
    options,
    select: composition.select,
    units: composition.units,
    masks: mentions.masks,
    stores: outside.stores,
    searchIndexes: outside.searchIndexes,
    totals: {
      tickets: counted.tickets,
      persons: counted.persons,
      rows: rowsIn(counts),
      rowsByUnit: counted.rowsByUnit,
    },
    counts,
    retained: facts.retained,
    review,
    ...(Object.keys(extent.unsearched).length === 0 ? {} : { unsearched: extent.unsearched }),
    warnings: [
      ...choice.warnings,
      ...undoWarnings(options, outside),
      ...openWarning(facts.open),
      ...sharedWarning(facts.shared),
      ...mergedWarning(facts.merged),
      ...agentWarning(desk, choice),
      ...reducedWarnings(counted),
      ...indexWarnings(indexes),
      ...outsideWarnings(outside),
    ],
    incomplete: [...incompleteReasons(desk, review), ...incompleteOutside(outside)],
    temporaryIndexes: indexes,
    ...(sealed === undefined ? {} : { sealed }),
  }
  return signed(request, plan)
}

/** What a plan says of itself and of the desk that it was made for. */
async function headOf(
  request: PlanRequest,
  desk: Desk,
  constants: Constants,
): Promise<Pick<Plan, 'format' | 'id' | 'made' | 'tool' | 'desk' | 'map'>> {
  const { database, clock, map } = request
  return {
    format: 'expunge-plan/1',
    id: request.id ?? newId('p', clock),
    made: clock.now().toISOString(),
    tool: await toolVersion(),
    desk: {
      name: request.deskName,
      label: database.label,
      product: database.product,
      engine: database.engine,
      databaseVersion: database.version,
      schema: schemaDigests(desk),
    },
    map: { helpdesk: map.helpdesk, version: map.map_version, digest: digestOf(map), content: map, constants },
  }
}

function signed({ keyring }: Pick<PlanRequest, 'keyring'>, plan: Omit<Plan, 'digest' | 'signature'>): Plan {
  const digest = planDigest(plan)
  return { ...plan, digest, signature: { keyId: keyring.keyId, value: keyring.sign(digest) } }
}

function openWarning(open: number): string[] {
  return open === 0 ? [] : [`${open} of the tickets ${open === 1 ? 'is' : 'are'} not finished yet`]
}

function sharedWarning(shared: number): string[] {
  return shared === 0
    ? []
    : [
        `${shared} of the tickets ${shared === 1 ? 'has' : 'have'} other customers too, who lose the texts in ${shared === 1 ? 'it' : 'them'} with this person`,
      ]
}

function mergedWarning(merged: number): string[] {
  return merged === 0
    ? []
    : [
        `${merged} of the tickets ${merged === 1 ? 'is another customer’s and goes along, because it is a part of one' : 'are other customers’ and go along, because they are parts of some'} of this person’s, as a merged ticket is`,
      ]
}

/** The one change of performance data that a data map may ask for. */
function agentWarning(desk: Desk, choice: Choice): string[] {
  return desk.map.person.as_agent === 'clear' && choice.people.length > 0
    ? [
        'the data map empties the agent where this person handled tickets (as_agent: clear): figures by agent will change',
      ]
    : []
}

function reducedWarnings(counted: Counted): string[] {
  return Object.entries(counted.reduced).map(
    ([what, count]) =>
      `${count} ${count === 1 ? `${what.slice(0, -1)} is` : `${what} are`} still referred to by rows that stay, and will be redacted instead of purged`,
  )
}

function incompleteReasons(desk: Desk, review: Plan['review']): string[] {
  return [
    ...desk.unclassified.map((place) => `unclassified: ${place}`),
    ...undecidedPlaces(desk.map).map((place) => `undecided: ${place}`),
    ...review
      .filter(({ reason }) => leftBehind.has(reason))
      .map((item) => `left in ${item.table}.${item.column}: ${item.reason}`),
  ]
}

/** The person stays named there, and no mask reaches it. */
const leftBehind: ReadonlySet<Plan['review'][number]['reason']> = new Set([
  'unmapped',
  'not text',
  'file',
  'key',
])

/** A digest for each table: changes when a column, key or trigger does, not with indexes or row estimates. */
export function schemaDigests(desk: Pick<Desk, 'catalog'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    desk.catalog.tables.map(({ rowEstimate: _, indexes: __, ...table }) => [
      table.name,
      digestOf(table).slice(7, 23),
    ]),
  )
}

/** The version of Expunge, for plans and certificates. */
export async function toolVersion(): Promise<string> {
  const file = new URL('../../../package.json', import.meta.url)
  return String((JSON.parse(await readFile(file, 'utf8')) as { version: unknown }).version)
}
