import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import de from '../texts/de/activity.ts'
import en from '../texts/en/activity.ts'
import { verbKey } from './verb-key.ts'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Kinds of things that acts are about; a literal such as `plan.asked` in the source is a verb, unless it is named below. */
const verb =
  /'((?:access|account|archive|desk|filter|hold|ledger|notice|people|plan|policy|recipient|replay|request|restriction|run|scan|ticket|token|webhook)\.[a-z]+(?:-[a-z]+)*)'/g

/** Files, and events that webhooks are told of. */
const others = new Set([
  'ledger.jsonl',
  'plan.json',
  'run.json',
  'ledger.jsonl',
  'webhook.test',
  'run.failed',
  'hold.due',
  'policy.finished',
  'policy.stopped',
  'webhook.test',
])

/** Those that the source puts together. */
const composed = [
  ...['cancelled', 'confirmed', 'excused', 'failed', 'sent'].map((state) => `notice.${state}`),
  ...['ended', 'expired', 'placed'].flatMap((end) => [`hold.${end}`, `restriction.${end}`]),
  ...['disabled', 'paused'].map((state) => `policy.${state}`),
  ...[
    'completed',
    'duplicate',
    'failed',
    'incomplete',
    'received',
    'rejected',
    'unconfirmed',
    'withdrawn',
  ].map((state) => `request.${state}`),
]

function verbsIn(folder: string): string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|fixtures)\.ts$/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(source, folder, path), 'utf8').matchAll(verb)].map(([, one]) => one ?? ''),
    )
}

const verbs = [...new Set([...verbsIn('control'), ...verbsIn('http/routes'), ...composed])]
  .filter((one) => !others.has(one))
  .toSorted()

it('finds the verbs', () => {
  expect(verbs).toContain('plan.previewed')
  expect(verbs.length).toBeGreaterThan(90)
})

it.each(verbs)('%s has words in both languages', (one) => {
  expect(en.verbs).toHaveProperty([verbKey(one)])
  expect(de.verbs).toHaveProperty([verbKey(one)])
})
