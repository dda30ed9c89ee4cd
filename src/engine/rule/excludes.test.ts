import { describe, expect, it } from 'vitest'
import { excludes } from './excludes.ts'
import { parseFilter } from './filter.ts'

const ruled = (one: string, other: string) => excludes(parseFilter(one), parseFilter(other))

describe('two rules exclude one another', () => {
  it.each([
    ["type = 'Ticket'", "type = 'User'"],
    ["type = 'Ticket'", "type in ('User', 'Group')"],
    ["type = 'Ticket'", "type <> 'Ticket'"],
    ["type in ('a', 'b')", "type not in ('a', 'b', 'c')"],
    ["id = 1 and type = 'Ticket'", "type = 'User' and note is null"],
    ['kind = 1', 'kind = 2'],
  ])('%s, and %s', (one, other) => {
    expect(ruled(one, other)).toBe(true)
    expect(ruled(other, one)).toBe(true)
  })
})

describe('two rules may hold together', () => {
  it.each([
    ["type = 'Ticket'", "type = 'Ticket'"],
    ["type = 'Ticket'", "kind = 'User'"],
    ["type in ('a', 'b')", "type in ('b', 'c')"],
    ["type in ('a', 'b')", "type <> 'a'"],
    ["type <> 'a'", "type <> 'b'"],
    ["type = 'Ticket' or type = 'User'", "type = 'Group'"],
    ["not type = 'Ticket'", "type = 'Ticket'"],
    // A database may take these for the same.
    ["type = 'Ticket'", "type = 'TICKET '"],
    ["type = 'Muller'", "type = 'Müller'"],
  ])('%s, and %s', (one, other) => {
    expect(ruled(one, other)).toBe(false)
    expect(ruled(other, one)).toBe(false)
  })
})
