import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('where a page ended', () => {
  it.each(['p-20260305-100000-00000a', 'h-0123456789abcdef', 'support.old_tickets'])(
    'is told by %s',
    (id) => {
      const at = new Date('2026-03-05T10:00:00.123Z')
      expect(readCursor(writeCursor({ at, id }))).toEqual({ at, id })
    },
  )

  it.each([
    ['a NUL in the id', written([1, 'p-\0'])],
    ['no id', written([1, ''])],
    ['a long id', written([1, 'p'.repeat(81)])],
    ['a year before the first', written([-1, 'p-1'])],
    ['a year that no database knows', written([7e15, 'p-1'])],
    ['a year of five digits', written([Date.UTC(10_000, 0), 'p-1'])],
    ['half an instant', written([1.5, 'p-1'])],
    ['no list', written({ at: 1 })],
    ['any text', 'next'],
  ])('is not told by %s', (_, text) => {
    expect(() => readCursor(text)).toThrow(expect.objectContaining({ code: 'cursor' }))
  })
})
