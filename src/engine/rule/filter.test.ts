import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../shared/errors.ts'
import { formatFilter, parseFilter } from './filter.ts'
import { FilterError } from './filter-error.ts'
import { arbitraryRule, unwrapped } from './rule.arbitraries.ts'
import { ruleSchema } from './rule-schema.ts'

describe('parseFilter', () => {
  it('reads the conditions a help desk writes', () => {
    expect(
      parseFilter("status in ('resolved', 'rejected') and updated < 60 days ago and team = 'Support'"),
    ).toEqual({
      all: [
        { field: 'status', op: 'in', values: ['resolved', 'rejected'] },
        { field: 'updated', op: '<', value: { ago: 60, unit: 'day' } },
        { field: 'team', op: '=', value: 'Support' },
      ],
    })
    expect(parseFilter("objecttype = 'RT::Ticket'")).toEqual({
      field: 'objecttype',
      op: '=',
      value: 'RT::Ticket',
    })
    expect(parseFilter('email is not null and active = true')).toEqual({
      all: [
        { field: 'email', op: 'is not null' },
        { field: 'active', op: '=', value: true },
      ],
    })
  })

  it('binds not before and, and before or', () => {
    const a = { field: 'a', op: '=', value: 1 }
    const b = { field: 'b', op: '=', value: 2 }
    const c = { field: 'c', op: '=', value: 3 }
    expect(parseFilter('not a = 1 and b = 2 or c = 3')).toEqual({ any: [{ all: [{ not: a }, b] }, c] })
    expect(parseFilter('a = 1 or b = 2 and c = 3')).toEqual({ any: [a, { all: [b, c] }] })
    expect(parseFilter('not (a = 1 or b = 2)')).toEqual({ not: { any: [a, b] } })
    expect(parseFilter('a = 1 and b = 2 and c = 3')).toEqual({ all: [a, b, c] })
  })

  it('gives the and of between to between', () => {
    expect(parseFilter("number between 100 and 200 and status = 'x'")).toEqual({
      all: [
        { field: 'number', op: 'between', from: 100, to: 200 },
        { field: 'status', op: '=', value: 'x' },
      ],
    })
    expect(parseFilter('n not between 1 and 2 and a = 1')).toEqual({
      all: [
        { field: 'n', op: 'not between', from: 1, to: 2 },
        { field: 'a', op: '=', value: 1 },
      ],
    })
  })

  const valueCases: [string, unknown][] = [
    ["'O''Neil'", "O'Neil"],
    ["''", ''],
    ["'line\nbreak “quoted”'", 'line\nbreak “quoted”'],
    ['-12.5', -12.5],
    ['1e3', 1000],
    ['TRUE', true],
    ['false', false],
    ['2024-01-31', { date: '2024-01-31' }],
    ["'2024-01-31'", '2024-01-31'],
    ['2024-01-31T10:00:00+01:00', { instant: '2024-01-31T10:00:00+01:00' }],
    ['2024-01-31T10:00:00.123Z', { instant: '2024-01-31T10:00:00.123Z' }],
    ['2024-01-31T10:00:00', { instant: '2024-01-31T10:00:00' }],
    ['60 days ago', { ago: 60, unit: 'day' }],
    ['2 Years AGO', { ago: 2, unit: 'year' }],
    ['1 week ago', { ago: 1, unit: 'week' }],
    ['1 minutes ago', { ago: 1, unit: 'minute' }],
    ['18months ago', { ago: 18, unit: 'month' }],
    ['today', { ago: 0, unit: 'day' }],
    ['now', { ago: 0, unit: 'minute' }],
  ]
  it.each(valueCases)('reads the value %s', (text, value) => {
    expect(parseFilter(`a = ${text}`)).toEqual({ field: 'a', op: '=', value })
    expect(parseFilter(`a in (${text},1)`)).toEqual({ field: 'a', op: 'in', values: [value, 1] })
  })

  const fieldCases: [string, string][] = [
    ['custom.graduation', 'custom.graduation'],
    ['custom."Date of graduation"', 'custom.Date of graduation'],
    ['custom.`Date of graduation`', 'custom.Date of graduation'],
    ['custom."a ""b"""', 'custom.a "b"'],
    ['größe-2_x', 'größe-2_x'],
    ['部署.名前', '部署.名前'],
    ['"and"', 'and'],
    ['ticket.in', 'ticket.in'],
    ['constructor', 'constructor'],
  ]
  it.each(fieldCases)('reads the field %s', (text, field) => {
    expect(parseFilter(`${text} = 1`)).toEqual({ field, op: '=', value: 1 })
  })

  const operatorCases: [string, unknown][] = [
    ['a <> 1', { field: 'a', op: '!=', value: 1 }],
    ['a>=1', { field: 'a', op: '>=', value: 1 }],
    ["a NOT LIKE '50\\%_'", { field: 'a', op: 'not like', value: '50\\%_' }],
    ['a Not In (1)', { field: 'a', op: 'not in', values: [1] }],
    ['a IS NULL', { field: 'a', op: 'is null' }],
    ['a is not null', { field: 'a', op: 'is not null' }],
  ]
  it.each(operatorCases)('reads the condition %s', (text, rule) => {
    expect(parseFilter(text)).toEqual(rule)
  })

  const mistakes: [string, number, RegExp][] = [
    ['', 0, /expected a condition, found an empty filter/],
    [' \n ', 3, /empty filter/],
    ['a == 1', 2, /found ==.*Write = instead of ==/s],
    ['a = 1 && b = 2', 6, /Write and instead of &&/],
    ['a = 1 || b = 2', 6, /Write or instead of \|\|/],
    ['status = resolved', 9, /text needs quotes: 'resolved'/],
    ['team = First Level and a = 1', 7, /text needs quotes: 'First Level'$/],
    ['email = anna@example.org', 8, /text needs quotes: 'anna@example.org'$/],
    ['status = "resolved"', 9, /text needs single quotes: 'resolved'/],
    ['status = “resolved”', 9, /typographic quote “.*Text needs straight single quotes: 'resolved'/s],
    ['older than 60 days', 0, /updated < 60 days ago/],
    ['updated older than 60 days', 8, /updated < 60 days ago/],
    ['updated newer than 60 days', 8, /updated > 60 days ago/],
    ['updated < 60 days', 17, /An age ends with ago: 60 days ago/],
    ['updated < 60 ago', 13, /expected a unit before ago/],
    ['updated < 60 dyas ago', 13, /did you mean days\?/],
    ['updated < -3 days ago', 10, /expected a whole number from 0/],
    ['updated < 1001 years ago', 10, /expected a whole number from 0 to 1000/],
    ['updated < 31.01.2024', 10, /written as year-month-day, found 31.01.2024/],
    ['updated < 2023-02-29', 10, /a date that exists/],
    ['updated < 2024-01-31 9:30', 20, /Write 2024-01-31T09:30/],
    ['updated < 2024-01-31T25:00', 10, /a date that exists/],
    ['(a = 1', 0, /expected a closing \), found the end/],
    ['a = 1)', 5, /No parenthesis is open here/],
    ['a in (1', 7, /expected a comma or a closing \)/],
    ['a in ()', 6, /found an empty list/],
    ['a in (1,)', 8, /expected a value, found \)/],
    ["a in 'x'", 5, /expected an opening \(/],
    ['a = 1 b = 2', 6, /expected and, or, or the end of the filter, found b/],
    ['a = null', 4, /use is null/],
    ['a != null', 5, /use is not null/],
    ['a is 1', 5, /For a value write =/],
    ["a = 'x", 4, /expected a closing quote/],
    ["a = 'O'Neil'", 7, /doubled: 'O''Neil'/],
    ["a = 'x' or 'y'", 11, /For several values/],
    ['a = 9007199254740993', 4, /lose digits/],
    ["a like 'x\\'", 7, /does not end in a backslash/],
    ['a. = 1', 2, /expected a name after the dot/],
    ['"" = 1', 0, /expected a name in the quotes/],
    ['a', 1, /expected =, !=/],
    ['a = 1 and', 9, /expected a field, found the end/],
    ['a not 1', 6, /expected in, like or between after not/],
  ]
  it.each(mistakes)('explains the mistake in %j at offset %i', (text, offset, message) => {
    const error = errorOf(text)
    expect(error.code).toBe('filter-syntax')
    expect(error.facts.offset).toBe(offset)
    expect(error.message).toMatch(message)
  })

  it('shows the line of the mistake with a caret under it', () => {
    const error = errorOf("a = 1 and\n\tb = resolved\nor c = 'später'")
    expect(error.message.split('\n').slice(0, 3)).toEqual([
      'expected a value, found resolved (line 2, column 6)',
      '  \tb = resolved',
      '  \t    ^',
    ])
    expect(error.facts).toEqual({ offset: 15, line: 2, column: 6 })
    expect(error).toBeInstanceOf(UsageError)
  })

  it('counts characters rather than UTF-16 units for the caret and cuts long lines', () => {
    expect(errorOf("a = '😀' b").message.split('\n').slice(1, 3)).toEqual(["  a = '😀' b", '          ^'])
    const lines = errorOf(`a = '${'x'.repeat(500)}' b ${'y'.repeat(500)}`).message.split('\n')
    expect(lines[1]?.length).toBeLessThan(140)
    expect(lines[1]?.[lines[2]?.indexOf('^') ?? 0]).toBe('b')
  })

  it('never repeats control characters of the filter in its message', () => {
    expect(errorOf('a = \u001b[31mred').message).not.toContain('\u001b')
    expect(errorOf("a = 1 '\u202e'").message).not.toContain('\u202e')
  })

  it('names the known fields and the nearest one for an unknown field', () => {
    const options = { fields: ['status', 'updated'], openPrefixes: ['custom.'] }
    const error = errorOf('updated < now and sttaus = 1', options)
    expect(error.code).toBe('filter-unknown-field')
    expect(error.facts.offset).toBe(18)
    expect(error.message).toContain('did you mean status?')
    expect(error.message).toContain('Known fields: status, updated')
    expect(errorOf('zzz = 1', options).message).not.toContain('did you mean')
    expect(errorOf('custom = 1', options).code).toBe('filter-unknown-field')
    expect(parseFilter('custom."Any thing" = 1', options)).toEqual({
      field: 'custom.Any thing',
      op: '=',
      value: 1,
    })
  })

  it('refuses ten thousand parentheses, nots or values without exhausting the stack', () => {
    expect(errorOf('('.repeat(10_000)).message).toContain('at most 50 levels')
    expect(errorOf(`${'not '.repeat(10_000)}a = 1`).message).toContain('at most 50 levels')
    expect(errorOf(`a in (${'1,'.repeat(10_000)}1)`).message).toContain('at most 10000 values')
    expect(errorOf(`a = 1${' or a = 1'.repeat(10_000)}`).message).toContain('at most 10000 values')
    expect(errorOf(`a = '${"''".repeat(1_000_000)}`).message).toContain('a closing quote')
  })

  it('refuses depth that comes from groups inside parentheses', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'a = 1' : `a = 1 or b = 2 and (${nested(depth - 1)})`
    expect(ruleSchema.safeParse(parseFilter(nested(24))).success).toBe(true)
    expect(errorOf(nested(25)).message).toContain('at most 50 levels')
  })

  it('gives a valid rule or a FilterError for any text', () => {
    const pieces = fc.constantFrom(
      ...'and or not in like is null between true today now ago days ( ) , = != < <> \' " ` . - 1 2024-01-31 a b-c ‘ || \\ \n'.split(
        ' ',
      ),
      ' ',
      "'x'",
      'a = 1',
    )
    const soup = fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' '))
    const tight = fc.array(pieces, { maxLength: 15 }).map((words) => words.join(''))
    const text = fc.oneof(soup, tight, fc.string(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, (filter) => {
        const rule = parsedOrError(filter)
        expect(
          rule instanceof FilterError ? pointsInto(filter, rule) : ruleSchema.safeParse(rule).success,
        ).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('formatFilter', () => {
  it('writes what parseFilter reads back as the same rule', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        expect(parseFilter(formatFilter(rule))).toEqual(unwrapped(rule))
      }),
      { numRuns: 2000 },
    )
  })

  it('writes filters as a person would', () => {
    const text =
      "(status in ('new', 'O''Neil') or not updated < 1 day ago) and custom.\"Date of graduation\" >= 2024-01-31 and created < today"
    expect(formatFilter(parseFilter(text))).toBe(text)
  })

  it('quotes only the part of a field that needs it', () => {
    const formatted = ['and', 'custom.a b.c', 'custom.Dept.', 'a..b', '.', 'a.b', '2fa'].map((field) =>
      formatFilter({ field, op: 'is null' }),
    )
    expect(formatted).toEqual([
      '"and" is null',
      'custom."a b.c" is null',
      'custom."Dept." is null',
      'a.".b" is null',
      '"." is null',
      'a.b is null',
      '"2fa" is null',
    ])
  })

  it('refuses a group or list of none rather than writing a filter that means something else', () => {
    expect(() => formatFilter({ all: [] })).toThrow(UsageError)
    expect(() => formatFilter({ field: 'a', op: 'in', values: [] })).toThrow(/at least one member/)
  })
})

function pointsInto(text: string, error: FilterError): boolean {
  const { offset } = error.facts
  return typeof offset === 'number' && offset >= 0 && offset <= text.length && error.message.includes('^')
}

function errorOf(text: string, options: Parameters<typeof parseFilter>[1] = {}): FilterError {
  const result = parsedOrError(text, options)
  if (result instanceof FilterError) return result
  throw new Error(`the filter was accepted: ${JSON.stringify(result)}`)
}

function parsedOrError(text: string, options: Parameters<typeof parseFilter>[1] = {}): unknown {
  try {
    return parseFilter(text, options)
  } catch (error) {
    if (error instanceof FilterError) return error
    throw error
  }
}
