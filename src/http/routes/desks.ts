import { attachmentsOf } from '../../control/desks/attachments.ts'
import { checkDesk } from '../../control/desks/check.ts'
import { type MapPicture, pictureDesk } from '../../control/desks/picture.ts'
import { withDesk } from '../../control/desks/with-desk.ts'
import { deskFields, type FilterField } from '../../control/filters/fields.ts'
import { checkFilter, type SavedFilter } from '../../control/filters/filters.ts'
import type { ReplayRecord } from '../../control/replays/replays.ts'
import { searchPeople } from '../../control/people/search.ts'
import type { PlanOrigin, PlanWish } from '../../control/plans/plans.ts'
import { parsePlace } from '../../engine/outside/place.ts'
import { usualPeriods } from '../../engine/advice/periods.ts'
import { listShippedMaps } from '../../engine/datamap/shipped.ts'
import { adviceAnswer, adviseOn } from '../../installation/advice.ts'
import { addressWords, type DeskEntry } from '../../installation/desks.ts'
import { UsageError } from '../../shared/errors.ts'
import { actorOf, type Context, routes, tellVersion, versionIn } from '../context.ts'
import { given } from '../given.ts'

const { advice, desks, people, tickets, filters } = routes

export const deskRoutes = desks.router({
  maps: desks.maps.handler(() => ({
    items: listShippedMaps().map(({ name, title, engines, versions }) => ({
      name,
      title,
      engines: [...engines],
      ...(versions === undefined ? {} : { versions: [...versions] }),
    })),
  })),
  map: desks.map.handler(async ({ context, input: { desk } }) =>
    pictureAnswer(await pictureDesk(context.control.side, desk)),
  ),
  list: desks.list.handler(async ({ context }) => ({
    items: (await context.control.side.desks.list()).map(deskAnswer),
  })),
  get: desks.get.handler(async ({ context, input: { desk } }) =>
    deskAnswer(await context.control.side.desks.get(desk)),
  ),
  add: desks.add.handler(async ({ context, input: { name, map, address, stores } }) => {
    requireNetworkAddress(address)
    for (const place of Object.values(stores ?? {})) requireNetworkPlace(place)
    const { control } = context
    return control.store.transaction(async () => {
      const entry = await control.side.desks.add(name, { map, address, ...given({ stores }) })
      await control.activity.note({
        by: actorOf(context).handle,
        verb: 'desk.added',
        about: { kind: 'desk', id: name },
        facts: { map },
      })
      return deskAnswer(entry)
    })
  }),
  remove: desks.remove.handler(async ({ context, input: { desk } }) => {
    const { control } = context
    await control.store.transaction(async () => {
      await control.side.desks.remove(desk)
      const by = actorOf(context).handle
      await control.activity.note({ by, verb: 'desk.removed', about: { kind: 'desk', id: desk } })
    })
    return {}
  }),
  replay: desks.replay.handler(async ({ context, input: { desk, dry } }) => ({
    replay: await context.control.replays.ask(desk, dry ? 'dry' : 'real', actorOf(context).handle),
  })),
  replays: desks.replays.handler(async ({ context, input: { desk, limit } }) => ({
    items: (await context.control.replays.list(desk, limit)).map(replayAnswer),
  })),
  replayed: desks.replayed.handler(async ({ context, input: { desk, replay } }) => {
    const found = await context.control.replays.load(replay)
    if (found.desk !== desk) throw new UsageError('no-such-replay', 'there is no such replay of this desk')
    return replayAnswer(found)
  }),
  check: desks.check.handler(({ context, input: { desk } }) => checkDesk(context.control.side, desk)),
})

export const adviceRoutes = advice.router({
  get: advice.get.handler(({ context, input: { desk, by, periods, chance } }) => {
    const { side } = context.control
    return withDesk(side, desk, async ({ database, loaded }) => {
      const wish = {
        map: loaded.map,
        by,
        periods: periods === undefined ? usualPeriods : periods.split(',').map(Number),
        chance,
        now: side.clock.now(),
      }
      return { groups: (await adviseOn(database, wish)).map((group) => adviceAnswer(group, wish)) }
    })
  }),
})

export const peopleRoutes = people.router({
  search: people.search.handler(async ({ context, input: { subject, desks: names } }) => {
    const { control } = context
    const found = await searchPeople(control.side, subject, names)
    await control.activity.note({
      by: actorOf(context).handle,
      verb: 'people.searched',
      about: { kind: 'desk', id: names?.join('+') ?? 'all' },
      facts: {
        kinds: subject.map(({ kind }) => kind),
        accounts: found.flatMap((one) => one.accounts).length,
      },
    })
    return { desks: [...found] }
  }),
})

export const ticketRoutes = tickets.router({
  attachments: tickets.attachments.handler(async ({ context, input: { desk, number } }) => {
    const { control } = context
    const found = await attachmentsOf(control.side, desk, number)
    await control.activity.note({
      by: actorOf(context).handle,
      verb: 'ticket.attachments-read',
      about: { kind: 'desk', id: desk },
      facts: { ticket: number, attachments: found.length },
    })
    return {
      items: found.map(({ id, name, ...rest }) => ({ id, ...given({ name: name?.reveal(), ...rest }) })),
    }
  }),
  redact: tickets.redact.handler(({ context, input: { desk, number, ...work } }) =>
    ask(context, desk, { ...given(work), disposition: 'redact', selection: one(number) }),
  ),
  purge: tickets.purge.handler(({ context, input: { desk, number } }) =>
    ask(context, desk, { disposition: 'purge', selection: one(number) }),
  ),
})

export const filterRoutes = filters.router({
  fields: filters.fields.handler(async ({ context, input: { desk } }) => {
    const {
      tickets: found,
      custom,
      persons,
      transitions,
      takesNote,
    } = await deskFields(context.control.side, desk)
    return {
      tickets: found.map(fieldAnswer),
      persons: persons.map(fieldAnswer),
      transitions: [...transitions],
      takesNote,
      ...(custom === undefined ? {} : { custom: [...custom] }),
    }
  }),
  list: filters.list.handler(async ({ context, input: { desk } }) => ({
    items: (await context.control.filters.list(desk)).map(filterAnswer),
  })),
  get: filters.get.handler(async ({ context, input: { desk, filter } }) => {
    const saved = await context.control.filters.get(desk, filter)
    tellVersion(context, saved.version)
    return filterAnswer(saved)
  }),
  save: filters.save.handler(async ({ context, input: { desk, filter: name, text, unfinished } }) => {
    const kept = { desk, name, filter: text, unfinished }
    const version = context.request.headers['if-match'] === undefined ? undefined : versionIn(context)
    const saved = await context.control.filters.save(kept, actorOf(context).handle, version)
    tellVersion(context, saved.version)
    return filterAnswer(saved)
  }),
  remove: filters.remove.handler(async ({ context, input: { desk, filter } }) => {
    await context.control.filters.remove(desk, filter, actorOf(context).handle)
    return {}
  }),
  redact: filters.redact.handler(({ context, input: { desk, filter, ...work } }) =>
    askSaved(context, { desk, filter }, { ...given(work), disposition: 'redact' }),
  ),
  purge: filters.purge.handler(({ context, input: { desk, filter } }) =>
    askSaved(context, { desk, filter }, { disposition: 'purge' }),
  ),
})

const one = (number: string): PlanWish['selection'] => ({ kind: 'tickets', numbers: [number] })

async function askSaved(
  context: Context,
  { desk, filter: name }: { readonly desk: string; readonly filter: string },
  work: Omit<PlanWish, 'selection'>,
) {
  const { filter, unfinished, author } = await context.control.filters.get(desk, name)
  const selection = { kind: 'filter', filter, unfinished } as const
  return ask(context, desk, { ...work, selection }, { filterAuthor: author })
}

const replayAnswer = (row: ReplayRecord) => ({
  id: row.id,
  desk: row.desk,
  dry: row.is_dry,
  state: row.state,
  askedBy: row.asked_by,
  askedAt: row.asked_at.toISOString(),
  ...given({ endedAt: row.ended_at?.toISOString() }),
  ...(row.outcomes === null ? {} : { runs: row.outcomes.map((outcome) => ({ ...outcome })) }),
  ...(row.problem === null ? {} : { problem: { ...row.problem } }),
})

const filterAnswer = ({ author, ...filter }: SavedFilter) => ({
  ...filter,
  ...(author === null ? {} : { author }),
})

/** Puts a wish down for somebody to work out, and for somebody else to approve. */
export async function ask(
  context: Context,
  desk: string,
  wish: PlanWish,
  origin: PlanOrigin = {},
): Promise<{ readonly plan: string; readonly state: 'waiting' }> {
  const { selection } = wish
  if (selection.kind === 'filter' && typeof selection.filter === 'string')
    await checkFilter(context.control.side, desk, selection.filter)
  const plan = await context.control.plans.ask(desk, wish, actorOf(context).handle, origin)
  return { plan, state: 'waiting' }
}

function deskAnswer({ name, map, address, from, stores }: DeskEntry) {
  return { name, map, address: addressWords(address), from, stores: { ...stores } }
}

function pictureAnswer({ tables, ...picture }: MapPicture) {
  return {
    ...picture,
    tables: tables.map(({ columns, relations, ...table }) => ({
      ...table,
      columns: columns.map((column) => ({ ...column })),
      relations: relations.map(({ columns: by, ...relation }) => ({ ...relation, columns: [...by] })),
    })),
  }
}

/** Over the network nobody names a file of this machine; those stand in expunge.yaml. */
function requireNetworkAddress(address: string): void {
  if (/^env:EXPUNGE_DESK_[A-Z0-9_]{1,50}$/.test(address) || isPlainUrl(address)) return
  throw new UsageError(
    'desk-address',
    'expected postgres://USER:PASSWORD@HOST/NAME, mysql://… or mariadb://… with no parameter but sslmode, or env:EXPUNGE_DESK_NAME',
    {
      remedy:
        'What needs a socket or a file of this machine, another variable, or no password, is named in expunge.yaml.',
    },
  )
}

/**
 * Other parameters may lead to another server than the address says, or read files of this machine. A host in which a path is
 * hidden is a socket, behind which this machine's own users need no password. And without a password in the address that of
 * the server, in PGPASSWORD or its .pgpass, would go to whatever host somebody names.
 */
function isPlainUrl(address: string): boolean {
  if (!/^(?:postgres(?:ql)?|mysql|mariadb):\/\//i.test(address) || !URL.canParse(address)) return false
  const { hostname, username, password, searchParams } = new URL(address)
  const isHost = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/i.test(hostname)
  if (!isHost || username === '' || password === '') return false
  return [...searchParams.keys()].every((name) => name === 'sslmode')
}

/**
 * Nor does somebody name a folder here, or a secret of the server: that one would be sent to whatever place they name. Asked
 * of the place as it is read, because a word in an address may be spelled in many ways (%63redentials).
 */
function requireNetworkPlace(text: string): void {
  const place = parsePlace(text)
  if (place.kind === 'none') return
  if (/^(?:s3|https):\/\//.test(text) && place.kind !== 'folder' && place.credentials === undefined) return
  throw new UsageError('desk-place', 'expected none, s3://… or https://… without credentials', {
    remedy: 'A folder, or a place with credentials, is named in expunge.yaml.',
  })
}

function fieldAnswer({ values, ...field }: FilterField) {
  return { ...field, ...(values === undefined ? {} : { values: [...values] }) }
}
