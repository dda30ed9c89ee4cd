import { maskedTotals } from '../../engine/apply/facts.ts'
import type { TextsRecord } from '../../engine/apply/record.ts'
import { openPlaces } from '../../engine/review/counts.ts'
import { type ReviewParts, textsOf } from '../../engine/review/open.ts'
import {
  type Decided,
  decidePlaces,
  listPlaces,
  readContext,
  type ReviewPlace,
} from '../../engine/review/review.ts'
import { drawSample, judgeSample } from '../../engine/review/sample.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { ReviewOptions } from '../commands/runs.ts'
import { exitCodes } from '../exit.ts'
import { aligned, counted, wrapped } from '../text.ts'
import { addressForRun, withDatabase } from '../target.ts'

/** Lists what a run left to judgement, shows it, decides about it, or looks at samples. */
export async function review(call: Call, id: string, options: ReviewOptions): Promise<number> {
  const { mask = [], leave = [], show = false, sample } = options
  if (sample !== undefined) requireTerminal(call, id)
  requireOneDecision(mask, leave)
  const installation = await call.installation({ existing: true })
  if (mask.length + leave.length === 0 && !show && sample === undefined)
    return list(call, installation.runs, id)
  const address = await addressForRun(call, installation, id, options.url)
  return withDatabase(call, address, async (database) => {
    const { runs, keyring, ledger, holds, readSecret } = installation
    const { clock, operator } = call
    const parts = { database, runs, keyring, ledger, holds, readSecret, clock, operator }
    const results = [
      ...(mask.length === 0 ? [] : await decide(call, parts, id, { ids: mask, decision: 'mask' })),
      ...(leave.length === 0 ? [] : await decide(call, parts, id, { ids: leave, decision: 'leave' })),
    ]
    const places = show ? await showPlaces(call, parts, id) : undefined
    if (sample !== undefined) await lookAtSamples(call, parts, id, sample)
    const texts = textsOf(await runs.load(id))
    if (places === undefined) for (const line of figureLines(texts)) call.say(line)
    call.answer({
      run: id,
      ...factsOf(texts),
      ...(results.length === 0 ? {} : { results }),
      ...(places === undefined ? {} : { places }),
    })
    const isRefused = results.some(({ outcome }) => refusals.has(outcome))
    return isRefused ? exitCodes.findings : exitCodes.ok
  })
}

function requireOneDecision(mask: readonly number[], leave: readonly number[]): void {
  const both = mask.filter((place) => leave.includes(place))
  if (both.length > 0)
    throw new UsageError('two-decisions', `place ${both.join(', ')} cannot be both masked and left`)
}

const mostListed = 500

async function list(call: Call, runs: ReviewParts['runs'], id: string): Promise<number> {
  const texts = textsOf(await runs.load(id))
  const { places, next } = await listPlaces({ runs }, id, { limit: mostListed, open: true })
  for (const line of figureLines(texts)) call.say(line)
  if (places.length > 0) {
    call.say()
    for (const line of aligned(
      [['place', 'where', 'row', 'what', 'why'].map(call.style.dim), ...places.map(rowOf)],
      '',
    ))
      call.say(line)
    if (next !== undefined) call.say(`… and more after place ${next}`)
    call.say()
    call.say(`Read them with: expunge runs review ${id} --show`)
    call.say(`Decide with:    expunge runs review ${id} --mask ${places[0]?.id} --leave …`)
  }
  call.answer({ run: id, ...factsOf(texts), places })
  return 0
}

const rowOf = ({ id, table, column, key, kind, rule }: ReviewPlace): string[] => [
  String(id),
  `${table}.${column}`,
  key.join('/'),
  kind,
  rule,
]

function figureLines(texts: TextsRecord): readonly string[] {
  const { masked = 0, left = 0, looked = 0, withMisses = 0 } = texts.review ?? {}
  const total = maskedTotals(texts)
  return aligned([
    ['masked', `${counted(total.values, 'value')} in ${counted(total.texts, 'text')}`],
    [
      'uncertain',
      `${counted(total.uncertain, 'place')}: ${masked} masked, ${left} left, ${openPlaces(texts)} open`,
    ],
    ['looked at', `${looked} of ${counted(total.texts, 'masked text')}, ${withMisses} with something missed`],
  ])
}

function factsOf(texts: TextsRecord): object {
  return { ...maskedTotals(texts), ...texts.review, open: openPlaces(texts) }
}

async function showPlaces(call: Call, parts: ReviewParts, id: string): Promise<readonly object[]> {
  const { places } = await listPlaces(parts, id, { limit: mostListed, open: true })
  const shown = []
  for (const place of places) {
    const context = await readContext(parts, id, place.id)
    shown.push({ ...place, ...context })
    call.say(call.style.bold(`${place.id}  ${place.table}.${place.column} ${place.key.join('/')}`))
    call.say(`   ${call.style.dim(`${place.kind}, ${place.rule}`)}`)
    const text =
      context.state === 'changed'
        ? 'The text was changed since.'
        : `${oneLine(context.before)}${call.style.bold(`»${oneLine(context.found)}«`)}${oneLine(context.after)}`
    for (const line of wrapped(text, call.terminal.width - 3)) call.say(`   ${line}`)
  }
  if (places.length === 0) call.say('No place is open.')
  return shown
}

/** What stands in a desk must not steer the terminal. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')

const outcomeWords: Readonly<Record<Decided['results'][number]['outcome'], string>> = {
  masked: 'masked',
  left: 'left as it is',
  changed: 'not masked: the text was changed since',
  held: 'not masked: a hold keeps it',
  'no-room': 'not masked: no placeholder fits into the text',
  'masked-before': 'was masked before',
}

const refusals: ReadonlySet<string> = new Set(['changed', 'held', 'no-room'])

async function decide(
  call: Call,
  parts: ReviewParts,
  id: string,
  wish: { readonly ids: readonly number[]; readonly decision: 'mask' | 'leave' },
): Promise<Decided['results']> {
  const { results } = await decidePlaces(parts, id, wish)
  for (const { id: place, outcome } of results) call.say(`Place ${place}: ${outcomeWords[outcome]}`)
  return results
}

async function lookAtSamples(call: Call, parts: ReviewParts, id: string, most: number): Promise<void> {
  for (let number = 1; number <= most; number++) {
    const sample = await drawSample(parts, id)
    if (sample === undefined) {
      call.say('All samples of this run were looked at.')
      break
    }
    call.say(
      call.style.bold(`${number} of ${most}  ${sample.table}.${sample.column} ${sample.key.join('/')}`),
    )
    for (const line of sample.text.split(/\r\n?|\n/u)) call.say(`  ${oneLine(line)}`)
    const missed = await call.questions.yesOrNo('Is something personal left in this text?', false)
    await judgeSample(parts, id, { id: sample.id, version: sample.version, missed, misses: [] })
  }
}

function requireTerminal(call: Call, id: string): void {
  if (call.terminal.isInteractive && !call.json) return
  throw new UsageError('not-interactive', 'samples are looked at by a person, and nobody can be asked here', {
    remedy: `Type it at a terminal, without --json: expunge runs review ${id} --sample 10`,
  })
}
