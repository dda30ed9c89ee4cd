import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { openText } from './opened.ts'

describe('a frozen Perl value, opened as one text', () => {
  it('is closed again with each string in its place, also when a string holds what stands between strings', () => {
    const strings = ['a', 'b\n\u0000\nc', '\n\u0000\u0000\n', 'd']
    const opened = openText(frozen(strings), 'storable')
    const changed = openText(opened?.close?.(opened.text.replace('d', 'a longer text')), 'storable')
    expect(changed?.text).toContain('a longer text')
    for (const text of strings.slice(0, 3)) expect(changed?.text).toContain(text)
    expect(changed?.text.length).toBe((opened?.text.length ?? 0) + 12)
  })
  it('is not closed when a change took what stands between strings', () => {
    const opened = openText(frozen(['Anna', 'Berg']), 'storable')
    const seam = opened?.text.slice(4, -4) ?? ''
    expect(seam.length).toBeGreaterThan(0)
    expect(opened?.close?.(opened.text.replace(seam, ' '))).toBeUndefined()
  })
})

describe('YAML, opened as one text', () => {
  const yaml = 'phone: 0301234567\nlist:\n- a\n- b: c # d\n'
  const opened = openText(yaml, 'yaml')

  it('reads a key and its value on one line, and nothing else', () => {
    const read = opened?.text.replaceAll('\u2060', '').replaceAll('\u0000', '')
    expect(read).toBe('phone: 0301234567\n\nlist\n\na\n\nb: c\n\n d')
  })
  it('is closed again with each text in its place, and not when a change took what stands between them', () => {
    expect(opened?.close?.(opened.text.replace('0301234567', '[phone]'))).toBe(
      yaml.replace('0301234567', '"[phone]"'),
    )
    for (const seam of [': \u2060\u2060', '\n\u0000\n'])
      expect(opened?.close?.(opened.text.replace(seam, ' '))).toBeUndefined()
  })
})

describe('bytes', () => {
  const mail = 'Subject: Grüße\r\n\r\nAnna Berg was here, and left again.\r\n'
  const utf16 = Buffer.from(`\ufeff${mail}`, 'utf16le')

  it.each([
    ['UTF-8', 'text', Buffer.from(mail)],
    ['UTF-16 with a mark', 'text', utf16],
    ['UTF-16 with a mark, the other way round', 'text', Buffer.from(utf16).swap16()],
    ['UTF-16 without a mark', 'text', utf16.subarray(2)],
    ['UTF-16 without a mark, the other way round', 'text', Buffer.from(utf16.subarray(2)).swap16()],
    ['UTF-16 with a mark and half a unit at its end', 'text', Buffer.concat([utf16, Buffer.from('\n')])],
    ['Windows-1252, of a mail', 'mail', Buffer.from(mail, 'latin1')],
  ] as const)('in %s are read, and written back in the same charset', (_, format, bytes) => {
    const opened = openText(new Uint8Array(bytes), format)
    expect(opened?.text).toContain('Grüße\r\n\r\nAnna Berg was')
    const closed = openText(opened?.close?.(opened.text.replace('Anna Berg', '[name]')), format)
    expect(closed?.text).toBe(opened?.text.replace('Anna Berg', '[name]'))
    const same = opened?.close?.(opened.text)
    expect(Buffer.from(same ?? '').equals(bytes)).toBe(true)
  })
  it('of several scripts in UTF-16 are read without a mark', () => {
    const text = 'Anna Lee, Привет мир, как дела, всё хорошо, спасибо большое вам, до свидания'
    expect(openText(new Uint8Array(Buffer.from(text, 'utf16le')), 'text')?.text).toBe(text)
  })
  it('that are no text cannot be written back', () => {
    expect(
      openText(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'text')?.close,
    ).toBeUndefined()
  })
})

/** A list of texts as Perl freezes it, in base64. */
function frozen(strings: readonly string[]): string {
  const list = strings.map(
    (text) => `"${[...text].map((c) => `\\x{${c.codePointAt(0)?.toString(16)}}`).join('')}"`,
  )
  const script = `use Storable (); use MIME::Base64; print encode_base64(Storable::nfreeze([${list.join(', ')}]))`
  const { stdout, status, stderr } = spawnSync('perl', ['-e', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
