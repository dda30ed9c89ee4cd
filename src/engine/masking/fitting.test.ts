import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDetector } from '../detection/detector.ts'
import type { Format } from '../datamap/desk.ts'
import { createRecognizer } from '../recognition/recognizer.ts'
import { endBefore, maskToFit, type Room } from './fitting.ts'
import { openText } from './opened.ts'
import { rewriteValue } from './rewrite.ts'

const detector = createDetector([
  [
    { kind: 'name', value: 'Al Wu' },
    { kind: 'email', value: 'al@example.org' },
  ],
  [{ kind: 'name', value: 'Bo Ng' }],
])

const characters = (most: number): Room => ({ most, unit: 'characters' })
const bytes = (most: number): Room => ({ most, unit: 'bytes' })

function fit(text: string, room: Room | undefined, more: { format?: Format; ending?: string } = {}) {
  const format = more.format ?? 'text'
  const opened = openText(text, format) ?? expect.unreachable()
  return maskToFit(text, opened, detector.find(opened.text), { format, room, ending: more.ending })
}

describe('a masked text that has to fit into its column', () => {
  it('gets shorter placeholders before it loses anything', () => {
    const text = 'Al Wu and Bo Ng'
    const after = (most: number) => fit(text, characters(most))?.value
    expect([23, 22, 16, 15].map(after)).toEqual([
      '[name 1] and [name 2]',
      '[name 1] and [name 2]',
      '* and *',
      '* and *',
    ])
    expect(fit(text, characters(18))?.value).toBe('[name] and [name]')
    expect(fit(text, undefined)?.isCut).toBe(false)
  })

  it('is counted in characters or in bytes, as the column does', () => {
    const text = `Al Wu ${'ä'.repeat(10)}`
    expect(fit(text, characters(17))?.value).toBe(`[name] ${'ä'.repeat(10)}`)
    expect(fit(text, bytes(27))?.value).toBe(`[name] ${'ä'.repeat(10)}`)
    expect(fit(text, bytes(26))?.value).toBe(`* ${'ä'.repeat(10)}`)
    expect(fit(`Al Wu ${'\u{1f600}'.repeat(10)}`, characters(17))?.value).toBe(
      `[name] ${'\u{1f600}'.repeat(10)}`,
    )
  })

  it('may stay as long as it was where the column is declared shorter than what it holds', () => {
    expect(fit(`Al Wu ${'x'.repeat(40)}`, characters(10))).toMatchObject({
      value: `* ${'x'.repeat(40)}`,
      isCut: false,
    })
  })

  it('loses its end where it has to end differently in each row, and says so', () => {
    const ended = fit(`Al Wu ${'x'.repeat(14)}`, characters(20), { ending: '-123456' })
    expect(ended).toMatchObject({ value: `* ${'x'.repeat(11)}-123456`, isCut: true })
    expect(fit('Al Wu', characters(20), { ending: '-1' })?.value).toBe('[name]-1')
    expect(fit('nobody', characters(6), { ending: '-1' })?.value).toBe('nobody')
    expect(fit('Al Wu', characters(5), { ending: '-123456' })).toBeUndefined()
  })

  it('keeps its structure, and is given up where that has no room', () => {
    const after = (most: number) => fit('- Al Wu\n- Bo Ng\n', bytes(most), { format: 'yaml' })?.value
    expect(after(100)).toContain('[name 1]')
    expect(String(after(16))).toMatch(/^- "?\*"?\n/u)
    const json = (most: number) =>
      rewriteValue(
        '{"a":"Al Wu","b":1}',
        {
          treatment: {
            kind: 'structure',
            format: 'json',
            paths: { a: 'mask', b: { replace: 'x'.repeat(30) } },
          },
          format: 'json',
          room: characters(most),
        },
        detector,
        '{}',
      )
    expect(json(60)).toBe(`{"a":"[name]","b":"${'x'.repeat(30)}"}`)
    expect(json(46)).toBe(`{"a":"*","b":"${'x'.repeat(30)}"}`)
    expect(json(20)).toBe('{}')
  })

  it('tells no place behind its end', () => {
    const text = 'Al Wu then Kim and Tim'
    const weak = ['Kim', 'Tim'].map((word) => {
      const start = text.indexOf(word)
      const end = start + 3
      return {
        start,
        end,
        kind: 'name',
        strength: 'weak',
        form: 'given',
        subject: 9,
        parts: [{ start, end }],
      } as const
    })
    const told: unknown[] = []
    rewriteValue(
      text,
      { treatment: { kind: 'mask' }, format: 'text', room: characters(22), ending: '-12345678' },
      { find: (all) => [...detector.find(all), ...weak] },
      null,
      (masked) => told.push(masked),
    )
    expect(told).toMatchObject([
      { text: '* then Kim an-12345678', isCut: true, uncertain: [{ start: 7, end: 10 }] },
    ])
  })

  it('is never longer than its column takes, and a second mask changes nothing', () => {
    const word = fc.constantFrom(
      'Al Wu',
      'Bo Ng',
      'al@example.org',
      'ä',
      '\u{1f600}',
      'lamp ',
      '<b>',
      ' ',
      '=?utf-8?Q?Al_Wu?=',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('characters' as const, 'bytes' as const),
        (words, spare, unit) => {
          const text = words.join(' ')
          const size = unit === 'bytes' ? Buffer.byteLength(text) : Array.from(text).length
          const room = { most: size + spare, unit }
          const once = String(fit(text, room)?.value)
          const after = unit === 'bytes' ? Buffer.byteLength(once) : Array.from(once).length
          expect(after).toBeLessThanOrEqual(room.most)
          expect(fit(once, room)?.value).toBe(once)
        },
      ),
    )
  })

  it('holds signs that nobody takes for a name or a number', () => {
    const recognizer = createRecognizer()
    const text =
      'Dear *,\nplease write to * or call *, from *.\nName: *\nTel.: *\nIBAN *\n\nKind regards,\n*\n'
    expect(recognizer.find(text)).toEqual([])
  })
})

describe('where a text may end', () => {
  it.each([
    ['a tag', 'ab<a href="x">c', '<a href="x">'],
    ['a comment', 'ab<!-- x -->c', '<!-- x -->'],
    ['an entity', 'ab&uuml;c', '&uuml;'],
    ['a placeholder', 'ab[name 12]c', '[name 12]'],
    ['an encoded word', 'ab =?utf-8?Q?=C3=BCx?= c', '=?utf-8?Q?=C3=BCx?='],
    ['a character in quoted-printable', 'ab=C3=BCc', '=C3=BC'],
    ['a soft line end', 'ab=\r\nc', '=\r\n'],
    ['a character in percent codes', 'ab%C3%BCc', '%C3%BC'],
    ['an escape', String.raw`ab\u00fcc`, String.raw`\u00fc`],
    ['a pair of escapes', String.raw`ab\ud83d\ude00c`, String.raw`\ud83d\ude00`],
    ['a character of two halves', 'ab\u{1f600}c', '\u{1f600}'],
  ])('is not inside of %s', (_, text, whole) => {
    const [start, end] = [text.indexOf(whole), text.indexOf(whole) + whole.length]
    const all = Array.from({ length: text.length + 1 }, (__, at) => endBefore(text, at))
    expect(all).toEqual(all.map((___, at) => (at > start && at < end ? start : at)))
  })

  it('is anywhere in what only begins like these', () => {
    const text = 'a < b & c = d [ e % f'
    for (let at = 0; at <= text.length; at++) expect(endBefore(text, at)).toBe(at)
  })
})
