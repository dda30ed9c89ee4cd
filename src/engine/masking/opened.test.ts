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
