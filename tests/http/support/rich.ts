import * as fc from 'fast-check'
import { odd } from './fitting.ts'

/** Inputs that have a language of their own: what fits their schema is still far from what they mean. */

const fields = fc.constantFrom(
  'status',
  'priority',
  'type',
  'team',
  'agent',
  'customer',
  'title',
  'number',
  'created',
  'closed',
  'first_response',
  'custom.Region',
  'custom."a b"',
  'nothing',
  'constructor',
)
const operators = fc.constantFrom('=', '!=', '<', '<=', '>', '>=', 'like', 'is', 'in', 'not in', 'between')
const quoted = odd.map((text) => `'${text.replaceAll("'", "''")}'`)
const values = fc.oneof(
  fc.constantFrom('resolved', 'null', 'not null', '5', '-3.5', '1e999', '3 years ago', '2026-02-30', 'now'),
  fc.constantFrom(
    '2024-02-29',
    '99999999999999 days ago',
    '0 minutes ago',
    "('a', 'b')",
    '(closed)',
    '()',
    'today',
  ),
  quoted,
)
const comparison = fc.tuple(fields, operators, values).map((parts) => parts.join(' '))

/** Filters: some that can be read, some nearly, some not at all. */
export const filters: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      "status = 'resolved'",
      'closed < 3 years ago',
      "customer = 'x'",
      "nobody = 'x'",
      'status =',
    ),
    weight: 2,
  },
  { arbitrary: comparison, weight: 4 },
  {
    arbitrary: fc
      .tuple(comparison, fc.constantFrom('and', 'or', 'and not', 'xor', ')', 'or (', '--'), comparison)
      .map((parts) => parts.join(' ')),
    weight: 3,
  },
  {
    arbitrary: fc
      .integer({ min: 1, max: 300 })
      .map((n) => `${'not ('.repeat(n)}closed < today${')'.repeat(n)}`),
    weight: 1,
  },
  { arbitrary: odd.map((text) => (text === '' ? 'x' : text)), weight: 1 },
)

const periods = fc.oneof(fc.constantFrom('P1Y', 'P6M', 'P90D', 'P0D', 'PT2H', 'P99999999Y', 'P-1D'), odd)
const dates = fc.constantFrom('closed', 'created', 'status', 'custom.End', 'constructor')

/** Policies as somebody might write them: each word right more often than not. */
export const policies: fc.Arbitrary<unknown> = fc.record(
  {
    title: mostly(fc.constant('A rule'), odd),
    data: mostly(
      fc.constant('tickets'),
      fc.constantFrom('attachments', 'persons_without_tickets', 'activity', 'x'),
    ),
    disposition: mostly(fc.constantFrom('redact', 'purge'), fc.constantFrom('retain', 'x')),
    owner: mostly(fc.constant('dana'), odd),
    ground: mostly(fc.constant({ law: 'Art. 6(1)(b) GDPR' }), fc.record({ law: odd, at_most: periods })),
    justification: mostly(fc.constant('Nobody comes back to it.'), odd),
    start: mostly(
      dates,
      fc.oneof(
        fc.array(dates, { maxLength: 3 }),
        fc.record({ by: fields, of: fc.dictionary(odd, dates, { maxKeys: 3 }) }),
      ),
    ),
    period: mostly(fc.constantFrom('P1Y', 'P6M', 'P90D'), periods),
    schedule: mostly(
      fc.constant('30 2 * * *'),
      fc.oneof(odd, fc.constantFrom('* * * * *', '99 2 * * *', '0 0 31 2 *')),
    ),
    where: filters,
    time_zone: mostly(fc.constant('Europe/Berlin'), odd),
    window: fc.record({ from: fc.constantFrom('20:00', '24:00'), to: fc.constantFrom('06:00', '20:00') }),
    limit: fc.record({
      factor: fc.constantFrom(1, 2, 1e308),
      tickets: fc.constantFrom(1, 2 ** 31, 2 ** 53 - 1),
    }),
    undo: fc.constantFrom('P1D', 'P30D', 'P31D', 'x'),
    transition: fc.oneof(fc.constantFrom('closed', 'x'), odd),
    note: odd,
  },
  {
    requiredKeys: [
      'title',
      'data',
      'disposition',
      'owner',
      'ground',
      'justification',
      'start',
      'period',
      'schedule',
    ],
  },
)

function mostly(usual: fc.Arbitrary<unknown>, others: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: others, weight: 1 })
}
