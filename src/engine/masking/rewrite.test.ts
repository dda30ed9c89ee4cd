import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createDetector } from '../detection/detector.ts'
import type { Finding } from '../detection/finding.ts'
import type { Treatment } from '../datamap/desk.ts'
import { createRecognizer } from '../recognition/recognizer.ts'
import { type MaskedText, rewriteValue } from './rewrite.ts'

const rewriteText = (
  value: string,
  treatment: Treatment,
  ...rest: [Parameters<typeof rewriteValue>[2], ...(string | null)[]]
): string | null => {
  const after = rewriteValue(value, { treatment, format: 'text' }, rest[0], rest[1])
  return after instanceof Uint8Array ? expect.unreachable() : after
}

const detector = createDetector([[{ kind: 'email', value: 'anna.berg@example.org' }]])

describe('rewriteValue', () => {
  it('clears, replaces and masks the named paths of a JSON value and keeps all others', () => {
    const before = JSON.stringify({
      applicant: { name: 'Anna Berg', iban: 'DE02120300000000202051' },
      message: 'Write to anna.berg@example.org, please',
      product: 'router',
      items: [{ note: 'anna.berg@example.org' }, { note: null }],
    })
    const after = rewriteText(
      before,
      {
        kind: 'structure',
        format: 'json',
        paths: { 'applicant.*': { replace: '[removed]' }, message: 'mask', 'items.*.note': 'clear' },
      },
      detector,
    )
    expect(JSON.parse(after ?? '')).toEqual({
      applicant: { name: '[removed]', iban: '[removed]' },
      message: 'Write to [e-mail], please',
      product: 'router',
      items: [{ note: null }, { note: null }],
    })
  })

  it('gives the very same text back when no path is there, whatever its spacing', () => {
    const text = '{ "theme" :"dark",\n "size": 1.0 }'
    expect(
      rewriteText(text, { kind: 'structure', format: 'json', paths: { signature: 'clear' } }, undefined),
    ).toBe(text)
  })

  it('edits YAML in place: tags, order and comments of the desk’s own language stay', () => {
    const before =
      "--- !ruby/hash:ActiveSupport::HashWithIndifferentAccess\n# kept\nlocale: de\n:signature: Anna Berg\nnested:\n  phone: '+49 30 1'\n"
    const after = rewriteText(
      before,
      {
        kind: 'structure',
        format: 'yaml',
        paths: { signature: 'clear', 'nested.phone': { replace: '[removed]' } },
      },
      undefined,
    )
    expect(after).toContain('!ruby/hash:ActiveSupport::HashWithIndifferentAccess')
    expect(after).toContain('# kept')
    expect(after).not.toContain('Anna')
    expect(parse(after ?? '', { logLevel: 'silent' })).toEqual({
      locale: 'de',
      ':signature': null,
      nested: { phone: '[removed]' },
    })
  })

  it('removes a serialized value that does not parse as a whole, rather than leave it', () => {
    const treatment = { kind: 'structure', format: 'json', paths: { a: 'clear' } } as const
    expect(rewriteText('{"a": "Anna Ber', treatment, detector)).toBeNull()
    expect(rewriteText('{"a": "Anna Ber', treatment, detector, '{}')).toBe('{}')
  })

  it('removes the whole text where mask is asked for and nobody knows whom to look for', () => {
    expect(rewriteText('Anna Berg called', { kind: 'mask' }, undefined)).toBe('[removed]')
  })

  it('removes a text that is too much for what looks through it, tells so, and lets other failures be seen', () => {
    const told: MaskedText[] = []
    const masked = (failure: Error, otherwise?: string) =>
      rewriteValue(
        'some text',
        { treatment: { kind: 'mask', ...(otherwise === undefined ? {} : { otherwise }) }, format: 'text' },
        {
          find: () => {
            throw failure
          },
        },
        '',
        (text) => told.push(text),
      )
    const tooMuch = new RangeError('Maximum call stack size exceeded')
    expect([masked(tooMuch), masked(tooMuch, '[gone]')]).toEqual(['', '[gone]'])
    expect(told).toMatchObject([
      { text: '', values: 0, isRemoved: true },
      { text: '', isRemoved: true },
    ])
    expect(() => masked(new TypeError('a mistake'))).toThrow('a mistake')
  })

  it('leaves ids of mails to nobody’s judgement that show no name, and masks whom they certainly name', () => {
    const found = createRecognizer({ participants: [{ name: 'Mara Quill', email: 'mara@example.org' }] })
    const told: MaskedText[] = []
    const masked = (text: string) =>
      rewriteValue(text, { treatment: { kind: 'mask' }, format: 'text' }, found, null, (one) =>
        told.push(one),
      )
    const ids =
      'Message-ID: <5f2c3d.9a8b@mail.example.net>\nReferences: <b.1@mail.example.net> <CAF+x=1@mail.example.net>'
    const named = 'In-Reply-To: <mara@example.org>'
    const perhaps = 'In-Reply-To: <jonas.wilk7@example.net>'
    const bounce = 'It came back to 20240101.4711.x@example.net.'
    const text = [ids, named, perhaps, '', bounce].join('\n')

    const after = [ids, 'In-Reply-To: <[e-mail]>', perhaps, '', bounce].join('\n')
    expect(masked(text)).toBe(after)
    const places = (one: MaskedText | undefined) =>
      one?.uncertain.map(({ start, end }) => one.text.slice(start, end))
    expect(places(told[0])).toEqual(['jonas.wilk7@example.net', '20240101.4711.x@example.net'])
    expect(told[0]).toMatchObject({ unplaced: 0, values: 1 })

    const encoded = `Content-Transfer-Encoding: base64\n\n${Buffer.from(`${ids}\n\nHello`).toString('base64')}\n`
    masked(encoded)
    expect(
      createRecognizer()
        .find(encoded)
        .map(({ strength }) => strength),
    ).toContain('weak')
    expect(told[1]).toMatchObject({ uncertain: [], unplaced: 0 })
  })

  it('masks numbers of JSON beside strings of ten million signs, plain and escaped', () => {
    const numbers = { find: (text: string) => [numberAt(text.indexOf('4915112345678'))] }
    for (const long of ['x'.repeat(10e6), String.raw`\n`.repeat(5e6)])
      expect(
        rewriteValue(
          `{"phone": 4915112345678, "t": "${long}"}`,
          { treatment: { kind: 'mask' }, format: 'text' },
          numbers,
        ),
      ).toBe(`{"phone": "[phone]", "t": "${long}"}`)
  })
})

const numberAt = (start: number): Finding => ({
  start,
  end: start + 13,
  kind: 'phone',
  strength: 'certain',
  form: 'number',
  subject: 0,
  parts: [{ start, end: start + 13 }],
})
