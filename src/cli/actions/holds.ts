import { groundWords } from '../../engine/hold/hold.ts'
import type { HeldOpenly } from '../../engine/hold/record.ts'
import { findHeld, type HoldTarget } from '../../engine/hold/resolve.ts'
import type { ShownHold } from '../../installation/holds.ts'
import { unnamedDesk } from '../../installation/target.ts'
import { groundsByKind, type HoldGround, type HoldKind, type InformedWay } from '../../shared/grounds.ts'
import { UsageError } from '../../shared/errors.ts'
import { everyItem } from '../../shared/pages.ts'
import type { Call } from '../call.ts'
import type { PlaceOptions } from '../commands/holds.ts'
import type { RemoteOptions } from '../remote.ts'
import { subjectHint } from '../subject.ts'
import { resolveTarget, withDatabase } from '../target.ts'
import { aligned, counted } from '../text.ts'
import { asking } from '../asking.ts'

/** Finds what is meant on the desk, and holds it. */
export async function placeHold(call: Call, options: PlaceOptions): Promise<number> {
  const target = targetOf(options)
  if (options.server !== undefined) return placeOnServer(call, options, target)
  const installation = await call.installation()
  const desk = await resolveTarget(call, installation, options)
  const { map } = desk.loaded
  const { name, found } = await withDatabase(call, desk.url, async (database) => ({
    name: desk.isRegistered ? desk.name : unnamedDesk(database, map),
    found: await findHeld(database, map, target, call.clock.now()),
  }))
  const hold = await installation.holds.place(
    { owner: call.operator, ...wishOf(options), desk: name },
    found.about,
    { by: call.operator, timeZone: found.timeZone },
  )
  sayPlaced(call, hold)
  return 0
}

async function placeOnServer(call: Call, options: PlaceOptions, target: WrittenTarget): Promise<number> {
  const { desk } = options
  if (desk === undefined)
    throw new UsageError('no-desk', 'expected --desk NAME, as the server calls it, found none')
  const hold = await asking(call, options, (client) =>
    client.holds.place({ ...wishOf(options), desk, on: sent(target) }),
  )
  sayPlaced(call, hold)
  return 0
}

/** As the wire has it: lists that may be written to. */
function sent(target: WrittenTarget) {
  if (target.kind === 'tickets') return { kind: target.kind, numbers: [...target.numbers] }
  if (target.kind === 'person') return { kind: target.kind, hints: target.hints.map((hint) => ({ ...hint })) }
  if (target.kind === 'organizations') return { kind: target.kind, keys: [...target.keys] }
  return target
}

function wishOf({ ground: word, owner, matter, from, until }: PlaceOptions) {
  const ground = word as HoldGround
  const kind: HoldKind = ground in groundsByKind.restriction ? 'restriction' : 'hold'
  return {
    kind,
    ground,
    ...(owner === undefined ? {} : { owner }),
    ...(matter === undefined ? {} : { matter }),
    ...(from === undefined ? {} : { starts: from }),
    ...(until === undefined ? {} : { ends: until }),
  }
}

/** A hold as it is told, wherever it is kept. */
interface ToldHold extends Pick<ShownHold, 'id' | 'desk' | 'kind' | 'ground' | 'owner' | 'starts'> {
  readonly about: ToldThing
  readonly ends?: string | undefined
  readonly ended?: { readonly at: string } | undefined
  readonly filter?: string | undefined
  readonly matter?: string | undefined
}

type ToldThing = Exclude<HeldOpenly, { kind: 'team' }> | { readonly kind: 'team'; readonly name: string }

function sayPlaced(call: Call, hold: ToldHold): void {
  call.say(
    `${kindWord(hold.kind)} ${call.style.bold(hold.id)} on ${aboutWords(hold.about)}: ${groundWords(hold)}.`,
  )
  call.say(
    `It counts from ${hold.starts}${hold.ends === undefined ? ' until it is ended' : ` until ${hold.ends}`}. End it with:`,
  )
  call.say(`  expunge holds end ${hold.id}${hold.kind === 'restriction' ? ' --informed told' : ''}`)
  call.answer(hold)
}

/** Lists the holds of the installation, or of a server. */
export async function listHolds(
  call: Call,
  options: RemoteOptions & { readonly all?: boolean },
): Promise<number> {
  const all = options.all === true
  const known = options.server === undefined ? await localHolds(call) : await holdsOnServer(call, options)
  const holds = known.filter(({ ended }) => all || ended === undefined)
  if (holds.length === 0) call.say(all ? 'Nothing was ever held.' : 'Nothing is held.')
  else {
    const head = ['hold', 'desk', 'on', 'ground', 'owner', 'from', 'until', ''].map(call.style.dim)
    for (const line of aligned([head, ...holds.map(holdRow)], '')) call.say(line)
  }
  call.answer({ holds })
  return 0
}

async function localHolds(call: Call): Promise<readonly ToldHold[]> {
  return (await call.installation({ existing: true })).holds.list()
}

function holdsOnServer(call: Call, options: RemoteOptions): Promise<readonly ToldHold[]> {
  return asking(call, options, (client) =>
    Array.fromAsync(everyItem((from) => client.holds.list({ limit: 200, ...from }))),
  )
}

/** Ends a hold before its day. */
export async function endHold(
  call: Call,
  id: string,
  { server, informed }: RemoteOptions & { readonly informed?: InformedWay },
): Promise<number> {
  const hold =
    server === undefined
      ? await (await call.installation({ existing: true })).holds.end(id, call.operator, informed)
      : await asking(call, { server }, (client) =>
          client.holds.end({ hold: id, ...(informed === undefined ? {} : { informed }) }),
        )
  call.say(
    `${kindWord(hold.kind)} ${hold.id} is over. Plans that were made while it lasted are to be made anew.`,
  )
  call.answer(hold)
  return 0
}

/** What is held, as somebody typed it. */
type WrittenTarget =
  | Exclude<HoldTarget, { kind: 'filter' }>
  | { readonly kind: 'filter'; readonly filter: string }

function targetOf(options: PlaceOptions): WrittenTarget {
  const { ticket, person, organization, team, filter } = options
  const given: WrittenTarget[] = [
    ...(ticket === undefined
      ? []
      : [{ kind: 'tickets', numbers: ticket.flatMap((numbers) => numbers.split(',')) } as const]),
    ...(person === undefined ? [] : [{ kind: 'person', hints: person.map(subjectHint) } as const]),
    ...(organization === undefined ? [] : [{ kind: 'organizations', keys: organization } as const]),
    ...(team === undefined ? [] : [{ kind: 'team', name: team } as const]),
    ...(filter === undefined ? [] : [{ kind: 'filter', filter } as const]),
  ]
  const [target, ...others] = given
  if (target !== undefined && others.length === 0) return target
  throw new UsageError(
    'hold-target',
    `expected one of --ticket, --person, --organization, --team and --filter, found ${given.length === 0 ? 'none' : given.length}`,
    { remedy: 'A hold is about things of one kind; place another one for the others.' },
  )
}

const kindWord = (kind: HoldKind) => (kind === 'hold' ? 'Hold' : 'Restriction')

function holdRow(hold: ToldHold): string[] {
  const { id, desk, about, owner, starts, ends, ended, filter, matter } = hold
  return [
    id,
    desk,
    filter ?? aboutWords(about),
    groundWords(hold),
    owner,
    starts,
    ends ?? '',
    ended === undefined ? (matter ?? '') : `over since ${ended.at.slice(0, 10)}`,
  ]
}

function aboutWords(about: ToldThing): string {
  if (about.kind === 'tickets')
    return about.numbers.length === 1 ? `ticket ${about.numbers[0]}` : counted(about.numbers.length, 'ticket')
  if (about.kind === 'persons') return `person ${about.keys.map((key) => `id ${key}`).join(', ')}`
  if (about.kind === 'organizations') return `organization ${about.keys.map((key) => `id ${key}`).join(', ')}`
  return about.kind === 'team' ? `team ${about.name}` : 'a filter'
}
