import { namingFields, ticketRule } from '../../engine/policy/lint.ts'
import { registeredDesk } from '../../installation/target.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Activity } from '../activity/activity.ts'
import type { EngineSide } from '../installation.ts'
import type { ControlStore } from '../store/store.ts'

export interface SavedFilter {
  readonly desk: string
  readonly name: string
  readonly filter: string
  readonly unfinished: boolean
  /** Who wrote it as it is; null for one from before that was put down. */
  readonly author: string | null
  readonly version: number
}

/** Filters with a name, for work that comes again. */
export interface Filters {
  list(desk: string): Promise<readonly SavedFilter[]>
  /** Throws `no-such-filter`. */
  get(desk: string, name: string): Promise<SavedFilter>
  /**
   * Saves a new one, or puts it in place of the one of the same name that has this version. Throws `version-needed` for a name
   * that another filter has when no version is told, `stale` for another version, `no-such-filter` for a version of none; and what
   * `checkFilter` throws.
   */
  save(filter: Omit<SavedFilter, 'author' | 'version'>, by: string, version?: number): Promise<SavedFilter>
  remove(desk: string, name: string, by: string): Promise<void>
}

interface FiltersParts {
  readonly store: ControlStore
  readonly side: Pick<EngineSide, 'desks'>
  readonly activity: Activity
}

export function openFilters({ store, side, activity }: FiltersParts): Filters {
  const about = ({ desk, name }: Pick<SavedFilter, 'desk' | 'name'>) => ({
    kind: 'filter',
    id: `${desk}/${name}`,
  })
  return {
    list: (desk) =>
      store.db.selectFrom('saved_filters').selectAll().where('desk', '=', desk).orderBy('name').execute(),
    get: (desk, name) => load(store, desk, name),
    save: async (filter, by, version) => {
      await checkFilter(side, filter.desk, filter.filter)
      return store.transaction(async () => {
        const saved = await write(store, { ...filter, author: by }, version)
        await activity.note({
          by,
          verb: 'filter.saved',
          about: about(filter),
          facts: { version: saved.version },
        })
        return saved
      })
    },
    remove: (desk, name, by) =>
      store.transaction(async () => {
        const { numDeletedRows } = await store.db
          .deleteFrom('saved_filters')
          .where('desk', '=', desk)
          .where('name', '=', name)
          .executeTakeFirst()
        if (numDeletedRows === 0n) throw noSuchFilter(name)
        await activity.note({ by, verb: 'filter.removed', about: about({ desk, name }) })
      }),
  }
}

async function load(store: ControlStore, desk: string, name: string): Promise<SavedFilter> {
  const row = await store.db
    .selectFrom('saved_filters')
    .selectAll()
    .where('desk', '=', desk)
    .where('name', '=', name)
    .executeTakeFirst()
  if (row === undefined) throw noSuchFilter(name)
  return row
}

/** Of two who write at once, the second is told so. */
async function write(
  store: ControlStore,
  filter: Omit<SavedFilter, 'version'>,
  version: number | undefined,
): Promise<SavedFilter> {
  const { desk, name } = filter
  if (version === undefined) {
    const made = await store.db
      .insertInto('saved_filters')
      .values({ ...filter, version: 1 })
      .onConflict((conflict) => conflict.columns(['desk', 'name']).doNothing())
      .returningAll()
      .executeTakeFirst()
    if (made !== undefined) return made
    const there = await load(store, desk, name)
    // Sent twice, it is saved once.
    const isSame = there.filter === filter.filter && there.unfinished === filter.unfinished
    if (isSame && there.author === filter.author) return there
    throw nameTaken(name)
  }
  const changed = await store.db
    .updateTable('saved_filters')
    .set({ ...filter, version: version + 1 })
    .where('desk', '=', desk)
    .where('name', '=', name)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
  if (changed !== undefined) return changed
  throw stale(name, (await load(store, desk, name)).version)
}

function stale(name: string, version: number): RefusedError {
  return new RefusedError(
    'stale',
    `the filter ${name} was changed meanwhile: it has the version ${version} now`,
    {
      facts: { version },
      remedy: 'Look at it again, and change what it is now.',
    },
  )
}

const nameTaken = (name: string) =>
  new UsageError('version-needed', `there is a filter ${name} already; expected its ETag in If-Match`, {
    remedy:
      'Read it, and send its ETag to put another one in its place; or save this one under another name.',
  })

/**
 * Refuses what cannot be read, and what compares a field that tells a person: filters and the plans made from them stay
 * readable. Throws `UsageError` `filter-names-person`, `no-such-desk`, and what a filter that cannot be read throws.
 */
export async function checkFilter(
  { desks }: Pick<EngineSide, 'desks'>,
  desk: string,
  text: string,
): Promise<void> {
  const { loaded } = await registeredDesk(desks, desk)
  const naming = namingFields(ticketRule(text, loaded.map), loaded.map)
  if (naming.length === 0) return
  throw new UsageError(
    'filter-names-person',
    `${naming.join(', ')} tells a person, and what a filter says is kept in clear`,
    { facts: { fields: naming }, remedy: 'Name a person by a selection of kind subject, or by a request.' },
  )
}

const noSuchFilter = (name: string) =>
  new UsageError('no-such-filter', `there is no saved filter ${JSON.stringify(name.slice(0, 64))}`)
