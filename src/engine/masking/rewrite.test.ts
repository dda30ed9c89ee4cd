import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createDetector } from '../detection/detector.ts'
import type { Treatment } from '../datamap/desk.ts'
import { rewriteValue } from './rewrite.ts'

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
})
