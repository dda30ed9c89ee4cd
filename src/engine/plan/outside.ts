import type { Session } from '../../database/database.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Desk } from '../datamap/desk.ts'
import type { DataMap } from '../datamap/schema.ts'
import { parsePlace, type Place } from '../outside/place.ts'
import { searchIndexesOf } from './documents.ts'
import type { Counts, Plan } from './document.ts'
import { storesOf } from './stores.ts'

/** What a plan says of content outside of the database. */
export type PlannedOutside = Pick<Plan, 'stores' | 'searchIndexes' | 'counts'>

/** The stores and search indexes of the desk's map, with what the plan's rows have there. */
export function planOutside(
  desk: Desk,
  session: Session,
  locations: Readonly<Record<string, string>>,
  found: Counts,
): PlannedOutside {
  const sum = (name: string) => Object.values(found[name] ?? {}).reduce((all, count) => all + count, 0)
  return {
    stores: storesOf(desk, session, locations).map((store) => ({ ...store, objects: sum(store.name) })),
    searchIndexes: searchIndexesOf(desk, session, locations).map((index) => ({
      ...index,
      documents: sum(index.name),
    })),
    // Where nobody said where something lies, nothing of it goes.
    counts: Object.fromEntries(
      Object.entries(found).filter(([name]) => locations[name] !== undefined && locations[name] !== 'none'),
    ),
  }
}

/** The same stores and indexes, compiled anew where a plan has them. */
export function placedOutside(
  desk: Desk,
  session: Session,
  plan: Pick<Plan, 'stores' | 'searchIndexes'>,
): Pick<Plan, 'stores' | 'searchIndexes'> {
  const locations = Object.fromEntries(
    [...plan.stores, ...plan.searchIndexes].flatMap(({ name, location }) =>
      location === null ? [] : [[name, location]],
    ),
  )
  const objects = new Map(plan.stores.map((store) => [store.name, store.objects]))
  const documents = new Map(plan.searchIndexes.map((index) => [index.name, index.documents]))
  return {
    stores: storesOf(desk, session, locations).map((store) => ({
      ...store,
      objects: objects.get(store.name) ?? 0,
    })),
    searchIndexes: searchIndexesOf(desk, session, locations).map((index) => ({
      ...index,
      documents: documents.get(index.name) ?? 0,
    })),
  }
}

/** Refuses places that cannot be read, and those that do not fit what the map keeps there (`bad-place`). */
export function checkLocations(map: DataMap, locations: Readonly<Record<string, string>>): void {
  for (const [name, location] of Object.entries(locations)) {
    const { kind } = parsePlace(location)
    const expected = map.stores?.[name] !== undefined ? storeKinds : searchKinds
    if (map.stores?.[name] === undefined && map.search?.[name] === undefined)
      throw new UsageError('bad-place', `a place was given for ${name}, which the data map does not know`, {
        remedy: `Known there: ${[...Object.keys(map.stores ?? {}), ...Object.keys(map.search ?? {})].join(', ') || 'nothing outside of the database'}.`,
      })
    if (!expected.includes(kind))
      throw new UsageError(
        'bad-place',
        `for ${name}, the data map expects a place that is a ${expected.join(' or a ')}; found ${kind}`,
        { remedy: `Name it with --store ${name}=PLACE; docs/data-maps.md shows how places look.` },
      )
  }
}

const storeKinds: readonly Place['kind'][] = ['folder', 'object store']
const searchKinds: readonly Place['kind'][] = ['search', 'none']

/** What has no place for this desk, or will not be whole after the run until the desk itself has worked on it. */
export function outsideWarnings({ stores, searchIndexes }: PlannedOutside): string[] {
  const unknown = [
    ...stores.map(({ name, location, objects }) => ({ name, location, count: objects })),
    ...searchIndexes.map(({ name, location, documents }) => ({ name, location, count: documents })),
  ].filter(({ location, count }) => location === null && count > 0)
  const changed = searchIndexes.filter(({ location, documents }) => hasPlace(location) && documents > 0)
  return [
    ...unknown.map(
      ({ name }) =>
        `the data map keeps content outside of the database (${name}), and nobody said where that is for this desk: --store ${name}=PLACE`,
    ),
    ...changed.map(
      ({ name }) =>
        `documents of ${name} that change lose every field that is no column of their row, until the desk indexes them anew`,
    ),
  ]
}

/** Content whose place nobody named stays where it is until somebody does. */
export function incompleteOutside({ stores, searchIndexes }: PlannedOutside): string[] {
  return [
    ...stores
      .filter(({ location, objects }) => location === null && objects > 0)
      .map(
        ({ name, objects }) =>
          `outside the database: ${objects} of ${name}, whose place is not known (--store ${name}=PLACE)`,
      ),
    ...searchIndexes
      .filter(({ location, documents }) => location === null && documents > 0)
      .map(
        ({ name, documents }) =>
          `outside the database: ${documents} of ${name}, whose place is not known (--store ${name}=PLACE, or --store ${name}=none where the desk has no such index)`,
      ),
  ]
}

const hasPlace = (location: string | null) => location !== null && location !== 'none'
