import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataMap } from '../datamap/load.ts'
import { resolveMap } from '../datamap/shipped.ts'
import { lintPolicies } from './lint.ts'
import { loadPolicies, parsePolicies } from './load.ts'

const common = {
  title: 'A rule',
  data: 'tickets',
  disposition: 'redact',
  schedule: '30 2 * * *',
  start: 'closed',
  period: 'P1Y',
  owner: 'dpo',
  ground: { law: 'Art. 6(1)(b) GDPR' },
  justification: 'for the test',
}

type Words = Readonly<Record<string, unknown>>

const fileOf = (policies: Readonly<Record<string, Words>>) =>
  JSON.stringify({
    map: 'sample/1',
    policies: Object.fromEntries(
      Object.entries(policies).map(([id, words]) => [id, { ...common, ...words }]),
    ),
  })

/** What is found, as `error code policy word`. */
async function found(policies: Readonly<Record<string, Words>>): Promise<readonly string[]> {
  const { map } = await loadDataMap(resolveMap('sample/1'))
  return lintPolicies(parsePolicies(fileOf(policies), 'x.yaml').policies, map).map(
    ({ severity, code, policy = '', word = '' }) => `${severity} ${code} ${policy} ${word}`.trimEnd(),
  )
}

describe('rules that go together', () => {
  it('are those of which each ticket meets one', async () => {
    expect(
      await found({
        a: { where: "type = 'incident'" },
        b: { where: "type != 'incident' or type is null" },
        // Attachments may go before the rest of the ticket does.
        c: { data: 'attachments', period: 'P6M' },
      }),
    ).toEqual([])
  })

  it('are those that Expunge comes with', async () => {
    const starters = join(import.meta.dirname, '..', '..', '..', 'policies', 'starters')
    const files = readdirSync(starters, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    )
    expect(files.toSorted()).toEqual(['rt/5.yaml', 'sample/1.yaml', 'zammad/7.yaml'])
    for (const name of files) {
      const { policies, map } = await loadPolicies(join(starters, name))
      expect(map).toBe(name.replace('.yaml', ''))
      const problems = lintPolicies(policies, (await loadDataMap(resolveMap(map))).map)
      // Whether a status is ever empty, only the desk can tell.
      expect(
        problems.filter(({ code }) => code !== 'may-leave-gap'),
        name,
      ).toEqual([])
    }
  })
})

describe('a lint finds', () => {
  it.each<readonly [string, Readonly<Record<string, Words>>, readonly string[]]>([
    [
      'an overlap that may be',
      { a: { where: "type = 'incident'" }, b: { where: "team = 'x'" } },
      ['warning may-overlap b where', 'warning may-leave-gap'],
    ],
    ['a rule in the shadow of another', { a: {}, b: { where: "team = 'x'" } }, ['error shadowed b where']],
    [
      'two rules for the same',
      { a: { where: "type in ('x', 'y')" }, b: { where: "type = 'y' or type = 'x'" } },
      ['error shadowed b where', 'warning may-leave-gap'],
    ],
    [
      'an exception that is kept',
      {
        a: {},
        b: {
          where: "team = 'x'",
          disposition: 'retain',
          start: undefined,
          period: undefined,
          schedule: undefined,
        },
      },
      ['warning shadowed b where'],
    ],
    ['an unknown field', { a: { where: "typ = 'x'" } }, ['error unknown-field a where']],
    ['an unknown start', { a: { start: ['closd', 'closed'] } }, ['error unknown-field a start']],
    [
      'a field that tells a person',
      { a: { where: "customer = 'x'" }, b: { where: "title like 'x%'" } },
      ['error names-person a where', 'error names-person b where'],
    ],
    [
      'what no ticket can be',
      { a: { where: "type = 'x' and type = 'y'" }, b: {} },
      ['error matches-nothing a where'],
    ],
    ['a status that is none', { a: { transition: 'finished' } }, ['error unknown-status a transition']],
    [
      'a period that is too long',
      { a: { period: 'P2Y', ground: { law: 'x', at_most: 'P1Y' } } },
      ['error too-long a period'],
    ],
    [
      'a period that is too short',
      { a: { period: 'P5Y', ground: { law: 'x', at_least: 'P6Y' } } },
      ['error too-short a period'],
    ],
    [
      'a delay that is too long',
      {
        a: {
          start: undefined,
          period: undefined,
          schedule: undefined,
          on_completion: { delay: 'P31D' },
          ground: { law: 'x', at_most: 'P30D' },
        },
      },
      ['error too-long a on_completion'],
    ],
  ])('%s', async (_, policies, expected) => expect(await found(policies)).toEqual(expected))
})

describe('a file with mistakes', () => {
  it('is told all of them, each with its place', () => {
    const text = [
      'map: sample/1',
      'policies:',
      '  Wrong Name: {}',
      '  a:',
      '    title: A',
      '    data: ticket',
      '    periode: P6M',
      "    where: type = 'x",
      '    period: 6 months',
      '    disposition: redact',
      '    schedule: every night',
      '    time_zone: Berlin',
      '    owner: dpo',
      '    ground: { law: x }',
      '    justification: ""',
    ].join('\n')
    expect(mistakesIn(text)).toEqual([
      'x.yaml:3:3  policies.Wrong Name: expected a name in small letters, digits and hyphens, such as closed-requests, found "Wrong Name"',
      'x.yaml:6:5  policies.a.data: expected one of tickets, attachments, persons_without_tickets, activity, found "ticket"; did you mean tickets?',
      'x.yaml:7:5  policies.a.periode: "periode" is not known here; did you mean period?',
      expect.stringMatching(/^x.yaml:8:5 {2}policies.a.where: expected .*/),
      'x.yaml:9:5  policies.a.period: expected a period in days, weeks, months or years, such as P6M or P1Y, found "6 months"',
      'x.yaml:11:5  policies.a.schedule: expected five fields (minute, hour, day, month, weekday) such as 30 2 * * *, found 2',
      'x.yaml:12:5  policies.a.time_zone: expected an IANA time zone such as Europe/Berlin, found "Berlin"',
      'x.yaml:15:5  policies.a.justification: expected a text that is not empty, found an empty text',
    ])
  })

  it.each<readonly [string, Words, RegExp]>([
    ['no period', { period: undefined }, /expected period/],
    ['a schedule and completions', { on_completion: {} }, /schedule is given by on_completion/],
    ['an undo period of months', { undo: 'P1M' }, /expected days for undo, from P1D to P30D/],
    ['an undo period that is too long', { undo: 'P31D' }, /expected days for undo/],
    ['a note to attachments', { data: 'attachments', note: 'x' }, /note goes with data: tickets/],
    [
      'something that is done while it is kept',
      { disposition: 'retain' },
      /period says when something is done/,
    ],
    [
      'a log that is redacted',
      { data: 'activity', start: undefined },
      /entries of the activity log are purged/,
    ],
  ])('is refused for %s', (_, words, message) => {
    expect(mistakesIn(fileOf({ a: words })).join('\n')).toMatch(message)
  })
})

function mistakesIn(text: string): readonly string[] {
  try {
    parsePolicies(text, 'x.yaml')
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .filter((line) => line.startsWith('x.yaml'))
  }
  return []
}
