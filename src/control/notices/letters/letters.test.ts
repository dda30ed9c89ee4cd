import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../../tests/support/folders.ts'
import { exampleFacts, letterKinds, letterLanguages, type LetterFacts } from './facts.ts'
import { renderLetterPdf } from './letterPdf.ts'
import { exampleSettings, openLetters, setLetter } from './letters.ts'

const letters = openLetters(exampleSettings)
const today = '2026-04-02'
const done = (changes: Partial<LetterFacts['done']> = {}, settings = exampleSettings) =>
  openLetters(settings).render({
    kind: 'done',
    language: 'de',
    facts: {
      reference: 'q-1',
      right: 'erasure',
      received: '2026-03-05',
      counts: {},
      on: '2026-04-01',
      ...changes,
    },
    today,
  })
/** Of one line, so that breaks do not matter. */
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

const all = letterKinds.flatMap((kind) => letterLanguages.map((language) => ({ kind, language })))

describe.each(all)('the letter $kind in $language', ({ kind, language }) => {
  const letter = letters.example(kind, language)

  it('says all that it has to, and nothing is left open', () => {
    expect(letter.subject).toMatch(/^\p{Lu}[^\r\n]{10,}$/u)
    for (const text of [letter.subject, letter.text, letter.html])
      expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object|Invalid/)
    expect(letter.text).toContain('Example Help Ltd')
    expect(flat(letter.text)).toContain('Dr. Jo Berg, dpo@example.org')
    expect(letter.text.split('\n').filter((line) => line.length > 76 && line.includes(' '))).toEqual([])
  })

  it('loads nothing', () => {
    expect(letter.html).not.toMatch(/<(?:img|link|script|iframe|object|form)|\bsrc=|url\(|@import/i)
    expect(letter.html).toMatch(/^<!doctype html>\n<html lang="(?:de|en)">/)
  })

  it('is the same again, also when it is set anew', () => {
    expect(letters.example(kind, language)).toEqual(letter)
    const { subject, blocks } = letter
    expect(setLetter({ language, subject, blocks })).toEqual(letter)
  })
})

describe('what the law wants told', () => {
  const textOf = (kind: (typeof letterKinds)[number], language: 'de' | 'en') =>
    flat(letters.example(kind, language).text)

  it('a refusal gives its ground, the authority and the court: Article 12(4)', () => {
    for (const kind of ['refused', 'partly-refused', 'nothing-found'] as const) {
      expect(textOf(kind, 'de')).toMatch(
        /Artikel 77 DSGVO.*Example Data Protection Authority.*Artikel 79 DSGVO/,
      )
      expect(textOf(kind, 'en')).toMatch(
        /Article 77 GDPR.*Example Data Protection Authority.*Article 79 GDPR/,
      )
    }
    expect(textOf('refused', 'de')).toContain('Artikel 17 Absatz 3 Buchstabe e DSGVO')
    expect(textOf('partly-refused', 'en')).toMatch(
      /2 tickets, probably until 31 December 2032: .*Article 17\(3\)\(b\) GDPR.* - The data is necessary to establish/,
    )
  })

  it('an extension gives the new day and the reason: Article 12(3)', () => {
    expect(textOf('extended', 'de')).toMatch(
      /Artikel 12 Absatz 3 DSGVO.*5\. Juni 2026.*ungewöhnlich viele Anträge/,
    )
    expect(textOf('extended', 'en')).toMatch(/Article 12\(3\) GDPR.*5 June 2026.*unusual number of requests/)
  })

  it('the end gives counts, the backup horizon, the undo period and the recipients', () => {
    expect(textOf('done', 'de')).toMatch(
      /3 Vorgänge wurden.*bis zum 7\. Mai 2026.*16\. April 2026.*Anzahl: 2/,
    )
  })
})

describe('the backup horizon', () => {
  it('follows from the settings', () => {
    expect(flat(done().text)).toContain('noch bis zum 6. Mai 2026 enthalten')
    expect(flat(done({ backupsUntil: '2026-08-01' }).text)).toContain('noch bis zum 1. August 2026 enthalten')
  })

  it('is told without a day where nobody knows it', () => {
    const { backup_days: _, ...settings } = exampleSettings
    const text = flat(done({}, settings).text)
    expect(text).toContain('bis sie nach ihrer üblichen Aufbewahrungsdauer überschrieben werden')
    expect(text).not.toContain('noch bis zum')
  })

  it('is not told to whom nothing was erased', () => {
    expect(flat(done({ right: 'restriction' }).text)).not.toContain('Sicherungskopien')
  })
})

describe('a name', () => {
  it('is escaped, stays on its line, and is no template', () => {
    const letter = done({ name: '<b onclick="x">Anna</b>\r\nBcc: {{authority}} \u202Egnp.exe' })
    expect(letter.text).toContain('Guten Tag <b onclick="x">Anna</b> Bcc: {{authority}} gnp.exe,')
    expect(letter.html).toContain('&lt;b onclick=&quot;x&quot;&gt;Anna&lt;/b&gt; Bcc: {{authority}}')
    expect(letter.html).not.toContain('<b onclick')
  })

  it('that is missing leaves an impersonal letter', () => {
    expect(done().text).toContain('Sehr geehrte Damen und Herren,')
    expect(done({ name: ' \n ' }).text).toContain('Sehr geehrte Damen und Herren,')
  })

  it('that somebody entered in the form does not go to the address that they entered', () => {
    const { html, text } = letters.example('confirm-address', 'en')
    expect(exampleFacts['confirm-address']).not.toHaveProperty('name')
    expect(text + html).not.toContain('Anna')
  })
})

describe('on paper', () => {
  it('a letter gives the same bytes for the same day', async () => {
    const about = { from: 'Example Help Ltd', written: new Date('2026-04-02T10:00:00Z') }
    const letter = letters.example('partly-refused', 'de')
    const [first, second] = [await renderLetterPdf(letter, about), await renderLetterPdf(letter, about)]
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-')
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(Buffer.from(first).toString('latin1')).toContain('/Lang (de)')
  })
})

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('letters')
  for (const language of letterLanguages) mkdirSync(join(folder, language))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('settings that leave out what may be left out', () => {
  const { controller, authority } = exampleSettings
  const bare = { controller: { name: controller.name, address: controller.address }, authority }

  it('leave a letter without it', () => {
    for (const { kind, language } of all) {
      const { text } = openLetters(bare).example(kind, language)
      expect(text).not.toMatch(
        /undefined|null|E-mail:|E-Mail:|Telefon:|Phone:|Data protection officer:|Datenschutzbeauftragte Person:/,
      )
    }
  })

  it('leave a name out of the line of the data protection officer', () => {
    const { text } = openLetters({ ...bare, dpo: { email: 'dpo@example.org' } }).example('done', 'en')
    expect(text).toContain('Data protection officer: dpo@example.org\n')
  })
})

describe('templates of one’s own', () => {
  it('stand in for the shipped ones', () => {
    const templates = folderWith({
      'de/done.txt':
        'Betreff: Fertig: {{reference}}\n\nSicherungen: {{backups_until}}{{^counts}}, nichts{{/counts}}\n',
      'de/head.txt': '{{controller}} schreibt:\n',
    })
    const { subject, text } = done({}, { ...exampleSettings, templates })
    expect(subject).toBe('Fertig: q-1')
    expect(text).toMatch(
      /^Example Help Ltd schreibt:\n\nSicherungen: 6\. Mai 2026, nichts\n\nMit freundlichen/,
    )
  })

  it.each([
    [
      'an unknown variable',
      '{{recieved}}',
      /done\.txt:3 {2}there is no variable \{\{recieved\}\}.*did you mean \{\{received\}\}/,
    ],
    ['a variable of another letter', '{{due}}', /done\.txt:3 {2}there is no variable \{\{due\}\}/],
    ['an unknown section', '{{#nobody}}x{{/nobody}}', /done\.txt:3 {2}there is no variable \{\{nobody\}\}/],
    [
      'an unknown variable inside of a section',
      '{{#counts}}\n{{x}}\n{{/counts}}',
      /done\.txt:4 {2}there is no/,
    ],
    ['an item outside of a list', '{{.}}', /done\.txt:3 {2}\{\{\.\}\} stands for an item/],
    ['a list as a text', '{{counts}}', /done\.txt:3 {2}\{\{counts\}\} is no text/],
    ['another file', '{{> ../../etc/passwd}}', /done\.txt:3 {2}.*another file/],
    ['other braces', '{{=<% %>=}}', /done\.txt:3 {2}the braces/],
    ['a section without an end', '\n{{#counts}}', /done\.txt:\d {2}unclosed section "counts"/],
    ['a section that ends twice', '{{/counts}}', /done\.txt:3 {2}unopened section "counts"/],
  ])('are refused for %s, with file and line', (_, text, expected) => {
    const templates = folderWith({ 'de/done.txt': `Subject: x\n\n${text}\n{{backups_until}}\n` })
    expect(() => openLetters({ ...exampleSettings, templates })).toThrow(
      expect.objectContaining({
        code: 'letter-template',
        message: expect.stringMatching(expected) as string,
      }),
    )
  })

  it('are refused where they lack a subject, leave out what has to be told, or stand in for nothing: all at once', () => {
    const templates = folderWith({
      'de/received.txt': 'Hello\n',
      'en/refused.txt': 'Subject: No\n\nNo.\n',
      'en/recieved.txt': 'Subject: x\n',
    })
    const opened = () => openLetters({ ...exampleSettings, templates })
    expect(opened).toThrow(/3 mistakes/)
    expect(opened).toThrow(/de\/received\.txt:1 {2}expected a first line/)
    expect(opened).toThrow(/en\/refused\.txt:4 {2}this letter has to tell \{\{grounds\}\}, \{\{authority\}\}/)
    expect(opened).toThrow(
      /en\/recieved\.txt:1 {2}there is no letter of this name; did you mean received\.txt/,
    )
  })

  it('are missed where their folder is', () => {
    const templates = join(temporaryFolder('letters'), 'nowhere')
    expect(() => openLetters({ ...exampleSettings, templates })).toThrow(
      expect.objectContaining({ code: 'letter-templates-unreadable' }),
    )
  })
})
