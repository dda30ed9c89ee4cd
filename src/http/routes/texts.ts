import { textsOf } from '../../engine/review/open.ts'
import { actorOf, routes } from '../context.ts'
import { given } from '../given.ts'
import { textsAnswer } from './figures-of-texts.ts'
import { requireOwnKind } from './runs.ts'

const { texts } = routes

export const textRoutes = texts.router({
  places: texts.places.handler(async ({ context, input: { run, only, ...query } }) => {
    const record = await context.control.runs.get(run)
    const { places, next } = await context.control.texts.list(run, { ...query, open: only === 'open' })
    return {
      items: places.map(({ key, decision, ...place }) => ({
        ...place,
        key: [...key],
        ...(decision === undefined ? {} : { decision: { ...decision } }),
      })),
      ...given({ next }),
      figures: textsAnswer(textsOf(record)),
    }
  }),
  context: texts.context.handler(async ({ context, input: { run, place } }) => ({
    ...(await context.control.texts.context(run, place, actorOf(context).handle)),
  })),
  decide: texts.decide.handler(async ({ context, input: { run, places, decision } }) => {
    await requireOwnKind(context, run)
    const { handle: by } = actorOf(context)
    const decided = await context.control.texts.decide(run, { ids: places, decision, by })
    return { results: decided.results.map((result) => ({ ...result })), figures: textsAnswer(decided.texts) }
  }),
  sample: texts.sample.handler(async ({ context, input: { run } }) => {
    const sample = await context.control.texts.sample(run, actorOf(context).handle)
    return sample === undefined ? {} : { sample: { ...sample, key: [...sample.key] } }
  }),
  judge: texts.judge.handler(async ({ context, input: { run, sample, ...verdict } }) => {
    await requireOwnKind(context, run)
    const { handle: by } = actorOf(context)
    return { figures: textsAnswer(await context.control.texts.judge(run, { ...verdict, id: sample, by })) }
  }),
})
