import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { emails } from './emails.ts'

describe('emails', () => {
  it.each([
    'Write to ⟦mara.quill@example.org⟧.',
    '<⟦mara.quill+tag@sub.example.co.uk⟧>, Cc: ⟦b@example.org⟧;',
    '⟦jörg.weiß@müller.example⟧',
    '⟦"mara quill"@example.org⟧',
    "⟦o'quill@example.org⟧ and '⟦mara@example.org⟧'",
    'mailto:⟦mara@example.org⟧?subject=x',
    'https://shop.example/?mail=⟦mara@example.org⟧&x=1',
    '**⟦mara@example.org⟧** and _⟦bo@example.org⟧_',
    '⟦mara@example.org⟧.Kind regards',
    '⟦mara@server.local⟧',
    '⟦bounce+mara=example.org@lists.example.net⟧',
    '⟦mara@xn--mller-kva.example⟧',
    '⟦mara@example[.]org⟧',
    '⟦mara.quill @ example.org⟧',
  ])('finds the whole address in %s', (text) => {
    expect(marked(emails, text)).toBe(text)
  })

  it.each([
    '⟦mara [at] example [dot] org⟧',
    '⟦mara(at)example.org⟧',
    'mail ⟦mara.quill AT example DOT org⟧ please',
    '⟦mara arroba example punto org⟧',
  ])('finds the address whose signs are spelled out in %s', (text) => {
    expect(marked(emails, text)).toBe(text)
  })

  it.each([
    'npm i @types/node lodash@4.17.21',
    'git@github.com:acme/repo.git',
    'scp app.tgz deploy@host.example:/srv/app',
    'postgres://app:secret@db.example.org/desk',
    'image@2x.png',
    'cid:image001.png@01DA1234.56789ABC',
    'Message-ID: <20240101.abc123@mail.host.example>',
    '@mara wrote',
    'We met at example.org yesterday, 10 @ noon.',
  ])('leaves %s', (text) => {
    expect(marked(emails, text)).toBe(text)
  })

  it('reads a long run of signs once', () => {
    const text = `${'a.'.repeat(300_000)} ${'@'.repeat(100_000)}`
    const started = performance.now()
    expect(emails({ text, country: 'DE' })).toEqual([])
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  it.each([
    'j.wilk',
    'maria.c.lopez',
    'anna.lee.1985',
    'jo+private',
    'müller1985b',
    'jörg.w',
    'o.neill-smith',
  ])('asks somebody about %s where an id of a mail belongs', (local) => {
    const [found] = emails({ text: `In-Reply-To: <${local}@example.org>`, country: 'DE' })
    expect(found).toMatchObject({ strength: 'weak', rule: 'address in place of an id' })
  })

  it.each([
    'CAHkqZxPwLm',
    '20240611.221409',
    'rt-5.0.3-1234-1699',
    'image001.png',
    'part1.AbCdEf',
    'a'.repeat(60),
  ])('asks nobody about the id %s', (local) => {
    const [found] = emails({ text: `Message-ID: <${local}@example.org>`, country: 'DE' })
    expect(found).toMatchObject({ strength: 'weak', rule: 'message id' })
  })
})
