import type { HoldRecord } from '../../engine/hold/record.ts'
import { actorOf, routes } from '../context.ts'
import { given } from '../given.ts'

const { holds } = routes

export const holdRoutes = holds.router({
  place: holds.place.handler(async ({ context, input: { on, owner, ...wish } }) => {
    const { handle } = actorOf(context)
    const target = on.kind === 'filter' ? given(on) : on
    return holdAnswer(
      await context.control.holds.place({ ...given(wish), owner: owner ?? handle }, target, handle),
    )
  }),
  list: holds.list.handler(async ({ context, input }) => {
    const { items, ...more } = await context.control.holds.list(input)
    return { items: items.map(holdAnswer), ...more }
  }),
  get: holds.get.handler(async ({ context, input: { hold: id } }) => {
    const { filter, matter, ...hold } = await context.control.holds.get(id)
    return { ...holdAnswer(hold), ...given({ filter, matter }) }
  }),
  history: holds.history.handler(async ({ context, input: { hold: id } }) => {
    const entries = await context.control.holds.history(id)
    return { items: entries.map(({ at, by, verb }) => ({ at: at.toISOString(), by, verb })) }
  }),
  end: holds.end.handler(async ({ context, input: { hold: id, informed } }) =>
    holdAnswer(await context.control.holds.end(id, actorOf(context).handle, informed)),
  ),
  announce: holds.announce.handler(async ({ context, input: { hold: id, ...announcement } }) => ({
    notice: await context.control.holds.announce(id, announcement, actorOf(context).handle),
  })),
})

function holdAnswer({ about, ...hold }: HoldRecord) {
  const { id, desk, kind, ground, owner, starts, ends, placed, announced, dueSince, ended } = hold
  return {
    id,
    desk,
    kind,
    ground,
    owner,
    starts,
    about: aboutAnswer(about),
    placed: { ...placed },
    ...given({
      ends,
      announced: announced === undefined ? undefined : { ...announced },
      dueSince,
      ended: ended === undefined ? undefined : given(ended),
    }),
  }
}

function aboutAnswer(about: HoldRecord['about']) {
  if (about.kind === 'tickets') return { kind: about.kind, numbers: [...about.numbers] }
  if (about.kind === 'persons' || about.kind === 'organizations')
    return { kind: about.kind, keys: [...about.keys] }
  return about.kind === 'team' ? { kind: about.kind, name: about.name } : { kind: about.kind }
}
