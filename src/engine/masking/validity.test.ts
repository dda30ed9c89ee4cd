import { parsesAsJson } from '../../../tests/support/json.ts'
import * as fc from 'fast-check'
import { Parser } from 'htmlparser2'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, it, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { createRecognizer } from '../recognition/recognizer.ts'
import { addressesIn, maskText } from './mask.ts'
import { openText } from './opened.ts'

const recognizer = createRecognizer({
  participants: [
    { name: 'Jörg Möllerstedt', email: 'joerg.moellerstedt@example.org' },
    { name: 'Annika Vossberg', email: 'av@example.net' },
  ],
})
const masked = (text: string, options: Parameters<typeof maskText>[2] = {}) =>
  maskText(text, recognizer.find(text), options)
const mask = (text: string): string => masked(text).text

const secrets = /m(?:ö|oe)llerstedt|vossberg|av@example\.net|4111 ?1111|birkenstr/iu

const personal = fc.constantFrom(
  'Jörg Möllerstedt',
  'Möllerstedt, Jörg',
  'Annika Vossberg',
  'joerg.moellerstedt@example.org',
  'Annika Vossberg <av@example.net>',
  'Birkenstr. 12',
)
const harmless = fc.constantFrom(
  'the printer is on fire',
  'a < b && c > d',
  '50 % of “it”; é, ß, 字',
  'C:\\temp\\new "x"',
  'line one\nline two\ttab',
  '',
  '\u{1f600} ok',
)
const sentence = fc
  .array(fc.oneof(personal, harmless), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join('; '))

test.each([
  'joerg.moellerstedt@example.org; Möllerstedt, Jörg  Annika Vossberg',
  '<p>joerg.moellerstedt@example.org; M&#246;llerstedt, J&#246;rg <b> Annika Vossberg</b></p>',
])('masks two who stand side by side, though it could be read as one name: %s', (text) => {
  expect(mask(text)).not.toMatch(/llerstedt|vossberg/iu)
})

/** What is not masked is there byte for byte, in its order, and masking again changes nothing. */
function expectKept(text: string): string {
  const after = masked(text)
  let at = 0
  let copied = 0
  for (const { start, end } of after.spans) {
    const kept = text.slice(copied, start)
    const found = after.text.indexOf(kept, at)
    expect(found).toBeGreaterThanOrEqual(at)
    at = found + kept.length
    copied = end
  }
  expect(after.text.endsWith(text.slice(copied))).toBe(true)
  expect(mask(after.text)).toBe(after.text)
  return after.text
}

describe('HTML', () => {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const named = (text: string) => escaped(text).replaceAll('ö', '&ouml;').replaceAll('"', '&quot;')
  const numbered = (text: string) => escaped(text).replaceAll('ö', '&#246;').replaceAll('r', '&#x72;')
  const spelling = fc.constantFrom(escaped, named, numbered)
  const node = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { weight: 4, arbitrary: fc.tuple(sentence, spelling).map(([text, spell]) => ` ${spell(text)} `) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('p', 'b', 'td', 'div', 'span'), fc.array(tie('node'), { maxLength: 3 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(personal, spelling)
          .map(([text, spell]) => `<img class="wide" alt="${spell(text)}" src="logo.png"><br/>`),
      },
    ),
  })).node

  it('has the same tags and attributes as before, and no name in any of them', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const html = `<html><body data-x="1">${nodes.join('')}</body></html>`
        const after = expectKept(html)
        expect(readHtml(after).tags).toEqual(readHtml(html).tags)
        expect(readHtml(after).words).not.toMatch(secrets)
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['a name that tags split', '<p>J&ouml;rg <b>M&#246;ller</b>stedt</p>'],
    ['a name over two cells', '<tr><td>Jörg</td><td>Möllerstedt</td></tr>'],
    ['a link', '<a href="mailto:joerg.moellerstedt@example.org?subject=Hi">write</a>'],
    ['a link in codes', "<a href='mailto:joerg.moellerstedt%40example.org'>write</a>"],
    ['attributes without quotes', '<input name=who value=Möllerstedt><a href=mailto:av@example.net>x</a>'],
    ['data in an attribute', `<div data-user='{"name":"Jörg Möllerstedt","mail":"av@example.net"}'>x</div>`],
    ['a comment', '<p>x<!-- from Jörg Möllerstedt --></p>'],
    ['escaped markup', '<pre>&lt;b&gt;Möllerstedt&lt;/b&gt;</pre>'],
    ['a script', '<script>var who = "Jörg Möllerstedt";</script>'],
  ])('masks %s', (_, html) => {
    const after = expectKept(html)
    expect(readHtml(after).tags).toEqual(readHtml(html).tags)
    expect(readHtml(after).words).not.toMatch(secrets)
  })

  test.each([
    [
      '<p id="av@example.net" class=\'x av@example.net\'>x</p>',
      '<p id="[e-mail]" class=\'x [e-mail]\'>x</p>',
    ],
    [
      '<i id="av@example.net">Jörg Möllerstedt</i><label for="joerg.moellerstedt@example.org">x</label>',
      '<i id="[e-mail_1]">[name 2]</i><label for="[e-mail_2]">x</label>',
    ],
    ['<script>Möllerstedt.open(4111111111111111)</script>', '<script>name_1.open(card_2)</script>'],
    [
      '<script>x("Möllerstedt", `Möllerstedt${Möllerstedt}`)</script>',
      '<script>x("[name]", `[name]${name}`)</script>',
    ],
    [
      '<script>// Möllerstedt\nx = /Möllerstedt"/; Möllerstedt()</script>',
      '<script>// [name]\nx = /[name]"/; name()</script>',
    ],
    ['<style>.Möllerstedt { content: "Möllerstedt" }</style>', '<style>.name { content: "[name]" }</style>'],
    [
      '<script type="text/template"><b>Möllerstedt</b></script>',
      '<script type="text/template"><b>[name]</b></script>',
    ],
    [
      '<script type="application/ld+json">{"card":4111111111111111}</script>',
      '<script type="application/ld+json">{"card":"[card]"}</script>',
    ],
  ])('writes what programs can read: %s', (before, after) => {
    expect(mask(before)).toBe(after)
  })

  it('reads a reference that is written with a semicolon as a letter, and not as the end of a cell', () => {
    expect(mask('<p>J&ouml;rg M&ouml;llerstedt</p>')).toBe('<p>[name]</p>')
  })
})

/** Tags with the names of their attributes, and everything that somebody may read. */
function readHtml(html: string): { readonly tags: readonly string[]; readonly words: string } {
  const tags: string[] = []
  const words: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.push(`<${name} ${Object.keys(attributes).join(' ')}>`)
      words.push(...Object.values(attributes).map(decodeURIComponent))
    },
    onclosetag: (name) => tags.push(`</${name}>`),
    oncomment: (text) => words.push(text),
    ontext: (text) => words.push(text),
  })
  parser.end(html)
  return { tags, words: words.join('') }
}

describe('mail', () => {
  const base64 = (text: string) =>
    Buffer.from(text)
      .toString('base64')
      .replace(/.{76}(?=.)/gu, '$&\r\n')
  const quoted = (text: string) =>
    Array.from(Buffer.from(text), (byte) =>
      byte === 10 ? '\r\n' : byte > 126 || byte < 32 || byte === 61 ? code(byte) : String.fromCharCode(byte),
    )
      .join('')
      .replace(/(?:=[\dA-F]{2}|[^\r\n=]){60,66}(?=[^\r\n])/gu, '$&=\r\n')
  const code = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
  const quotedWord = (text: string) =>
    `=?utf-8?Q?${Array.from(Buffer.from(text), (byte) => (byte === 32 ? '_' : /[a-z]/iu.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : code(byte))).join('')}?=`
  const part = (type: string, encoding: string, body: string) =>
    `--=_edge_1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
  const mail = (text: string, header: (text: string) => string) =>
    [
      `From: ${header('Jörg Möllerstedt')} <joerg.moellerstedt@example.org>`,
      'To: "Vossberg, Annika" <av@example.net>, Support <help@desk.example>',
      `Subject: ${header('Drucker von Jörg Möllerstedt')}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="=_edge_1"',
      '',
      part('text/plain; charset=utf-8', 'base64', base64(text)),
      part('text/html; charset=utf-8', 'quoted-printable', quoted(`<p>${text.replaceAll('<', '&lt;')}</p>`)),
      `${part('text/csv; name="list.csv"', 'base64', base64(`a,${text}`))}--=_edge_1--\r\n`,
    ].join('\r\n')

  const shapeOf = ({ attachments, headers, html, text, to }: Email) => ({
    attachments: attachments.map(({ mimeType, filename }) => [mimeType, filename]),
    headers: headers.map(({ key }) => key),
    to: to?.length,
    hasHtml: html !== undefined,
    hasText: text !== undefined,
  })

  it.each(['anna.moellerstedt@example.org', 'Joerg Moellerstedt', '=_joerg@example.org_1'])(
    'parses to the same parts where they are divided by %j',
    async (boundary) => {
      const source = mail('Hallo, hier ist Jörg Möllerstedt.', word).replaceAll('=_edge_1', boundary)
      const after = masked(source, { isAddresses: addressesIn(source, 'mail') }).text
      const [before, parsed] = await Promise.all([PostalMime.parse(source), PostalMime.parse(after)])
      expect(shapeOf(parsed)).toEqual(shapeOf(before))
      expect(before.attachments).not.toHaveLength(0)
    },
  )

  it('parses to the same parts, whose encodings were written anew', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, fc.constantFrom(word, quotedWord), async (text, header) => {
        const source = mail(
          `Dear all,\n${text}\nthis text is long enough to be wrapped more than once.`,
          header,
        )
        const after = masked(source, { isAddresses: addressesIn(source, 'mail') }).text
        const [before, parsed] = await Promise.all([PostalMime.parse(source), PostalMime.parse(after)])
        expect(shapeOf(parsed)).toEqual(shapeOf(before))
        expect(parsed.from?.address).toMatch(/^removed\d*@redacted\.invalid$/u)
        expect(parsed.to?.[0]?.address).toMatch(/^removed\d*@redacted\.invalid$/u)
        expect(JSON.stringify([parsed, parsed.attachments.map(contentOf)])).not.toMatch(secrets)
        expect(parsed.text).toContain('this text is long enough to be wrapped more than once.')
        expect(parsed.html).toContain('this text is long enough to be wrapped more than once.')
        expect(Math.max(...after.split(/\r?\n/u).map((line) => line.length))).toBeLessThan(250)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a line end that a name is folded over, but none that quoted-printable puts into a word', () => {
    expect(mask('To: Jörg\r\n Möllerstedt <av@example.net>\r\nX: 1')).toMatch(/^To: .*\r\n.*<.*>\r\nX: 1$/su)
    expect(mask('Hallo J=C3=B6rg M=C3=B6ller=\r\nstedt, =E2=82=AC')).toBe('Hallo [name], =E2=82=AC')
  })
})

const contentOf = ({ content }: Email['attachments'][number]) =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString()

describe('JSON', () => {
  const ascii = (json: string) =>
    json.replaceAll(/[\u0080-\uffff]/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const leaf = fc.oneof(
    sentence,
    fc.integer({ min: -999, max: 999 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ card: 4_111_111_111_111_111 }),
  )
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'name', 'e-mail', 'x y'), tie('value'), { maxKeys: 3 }),
      tie('value').map((inner) => JSON.stringify(inner)),
    ),
  })).value
  const shapeOf = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(shapeOf)
    if (one !== null && typeof one === 'object')
      return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, shapeOf(inner)]))
    // A number that is masked is a text from then on.
    if (one === 4_111_111_111_111_111) return 'string'
    if (typeof one === 'string') return isJson(one) ? shapeOf(JSON.parse(one)) : 'string'
    return typeof one
  }
  const isJson = (text: string) => /^[[{"]/u.test(text) && text !== '[name]' && parsesAsJson(text)

  it('loads with the same keys and kinds of values', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { minKeys: 1 }),
        fc.boolean(),
        fc.constantFrom(0, 2),
        (object, isAscii, indent) => {
          const written = JSON.stringify(object, null, indent)
          const json = isAscii ? ascii(written) : written
          const after = mask(json)
          expect(shapeOf(JSON.parse(after))).toEqual(shapeOf(object))
          expect(JSON.stringify(JSON.parse(after))).not.toMatch(secrets)
          expect(mask(after)).toBe(after)
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['{"card":4111111111111111,"n":1}', '{"card":"[card]","n":1}'],
    ['[1, 4111111111111111, 2]', '[1, "[card]", 2]'],
    ['{"a":"{\\"card\\":4111111111111111}"}', '{"a":"{\\"card\\":\\"[card]\\"}"}'],
    ['log: {"card": 4111111111111111}', 'log: {"card": "[card]"}'],
    ['card: 4111111111111111, paid', 'card: [card], paid'],
    ['{"a":"J\\u00f6rg\\nM\\u00f6llerstedt"}', '{"a":"[name]"}'],
  ])('turns %s into %s', (before, after) => {
    expect(mask(before)).toBe(after)
  })
})

describe('YAML', () => {
  const yaml = [
    '---',
    'name: Jörg Möllerstedt wrote',
    'list:',
    '  - av@example.net',
    '  - "J\\xf6rg M\\u00f6llerstedt: yes"',
    'text: |',
    '  Hallo Jörg,',
    '  Möllerstedt hat geschrieben.',
    "single: 'it''s Annika Vossberg'",
    'n: 12',
    '',
  ].join('\n')

  it('loads with the same keys, in whatever style its texts are written', () => {
    const opened = openText(yaml, 'yaml')
    const after = opened?.close?.(mask(opened.text))
    const loaded = parseYaml(String(after)) as Record<string, unknown>
    expect(Object.keys(loaded)).toEqual(['name', 'list', 'text', 'single', 'n'])
    expect(loaded).toMatchObject({ name: '[name 1] wrote', n: 12 })
    expect(loaded.single).toMatch(/^it's \[name \d\]$/u)
    expect(JSON.stringify(loaded)).not.toMatch(secrets)
  })
})

describe('URLs', () => {
  test.each([
    'https://desk.example/u?email=joerg.moellerstedt%40example.org&page=2#top',
    'https://desk.example/users/joerg.moellerstedt/profile?x=%20y',
    'https://desk.example/av@example.net/inbox?x=1',
    'https://desk.example/go?next=https%3A%2F%2Fhost.example%2F%3Fmail%3Dav%2540example.net&x=1',
    'https://joerg.moellerstedt@example.org/files/x',
    'https://desk.example/u?name=J%C3%B6rg+M%C3%B6llerstedt&x=1',
    'https://desk.example/u?first_name=Zita&nachname=Kallmeyer&tel=0301234567&user=zkall',
  ])('keeps %s one', (url) => {
    const text = `See ${url} and write to Annika Vossberg, please`
    const [, after = ''] = /See (\S+) and write to/u.exec(expectKept(text)) ?? []
    const [before, parsed] = [new URL(url), new URL(after)]
    expect(parsed.pathname.split('/')).toHaveLength(before.pathname.split('/').length)
    expect([...parsed.searchParams.keys()]).toEqual([...before.searchParams.keys()])
    for (const key of ['page', 'x']) expect(parsed.searchParams.get(key)).toBe(before.searchParams.get(key))
    expect(parsed.hash).toBe(before.hash)
    expect(decodeURIComponent(decodeURIComponent(after))).not.toMatch(
      /llerstedt|av@|Zita|Kallmeyer|0301234567|zkall/u,
    )
  })
})

describe('tables', () => {
  /** Rows of cells (RFC 4180). */
  const rowsOf = (csv: string, separator: string) => {
    const rows: string[][] = [['']]
    let isQuoted = false
    for (const unit of csv) {
      const row = rows.at(-1) ?? []
      if (unit === '"') isQuoted = !isQuoted
      else if (!isQuoted && unit === separator) row.push('')
      else if (!isQuoted && unit === '\n') rows.push([''])
      else row[row.length - 1] += unit
    }
    return rows
  }
  const plain = fc.constantFrom(
    'x',
    '12',
    '',
    'some words',
    'Möllerstedt',
    'Jörg',
    'av@example.net',
    'Birkenstr. 12',
  )
  const wrapped = sentence.map((text) => `"${text.replaceAll('"', '""')}"`)

  it('have as many rows and columns as before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t'),
        fc.array(fc.array(fc.oneof(plain, wrapped), { minLength: 4, maxLength: 4 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (separator, rows) => {
          const csv = rows.map((row) => row.join(separator)).join('\n')
          const after = expectKept(csv)
          expect(rowsOf(after, separator).map((row) => row.length)).toEqual(
            rowsOf(csv, separator).map((row) => row.length),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('keeps two cells that hold one name apart', () => {
    expect(mask('id,last,first\n1,Möllerstedt,Jörg,x')).toBe('id,last,first\n1,[name],,x')
  })

  it('keeps the marks of Markdown', () => {
    const marks = (text: string) => text.replaceAll(/[^|*_`#()\n-]+/gu, '')
    const markdown =
      '# Jörg\n| Name | Mail |\n|---|---|\n| **Jörg** | av@example.net |\n\n[Annika Vossberg](mailto:av@example.net) *Möllerstedt* `x`'
    expect(marks(mask(markdown).replaceAll('[e-mail', '[email'))).toBe(marks(markdown))
    expect(mask(markdown)).not.toMatch(secrets)
  })
})
