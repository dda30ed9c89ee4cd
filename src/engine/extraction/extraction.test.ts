import { describe, expect, test } from 'vitest'
import type { UnsearchedReason } from '../../shared/unsearched.ts'
import { defaultLimits, type Extracted } from './extracted.ts'
import { bombPdf, docxOf, pdfOf, pngBytes, zipOf } from './extraction.fixtures.ts'
import { extractText } from './extraction.ts'
import { readInThread } from './thread.ts'

const paragraph = (...runs: readonly string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`

const sentence =
  'Mira Okonkwo asked for a new contract, and told us that the old one has to end in March of this year, and no later.'

describe('text that can be written back', () => {
  test.each([
    ['plain text', 'Mira Okonkwo wrote.', 'Mira Okonkwo'],
    ['HTML', '<p>Mira Okonkwo</p>', 'Mira Okonkwo'],
    ['a table of commas', 'name,city\nMira Okonkwo,Graz\n', 'Mira Okonkwo'],
    ['JSON', '{"name": "Mira Okonkwo"}', 'Mira Okonkwo'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>Mira Okonkwo</text></svg>', 'Mira Okonkwo'],
  ])('is read as it is: %s', async (_, content, expected) => {
    const read = asText(await extractText(Buffer.from(content)))
    expect(read.writable).toContain(expected)
    expect(read).toMatchObject({ fixed: '', unsearched: {} })
  })

  test.each([
    ['UTF-16', Buffer.from('\ufeffMüller und Söhne, Köln', 'utf16le')],
    ['Windows-1252', Buffer.from('Müller und Söhne, Köln', 'latin1')],
  ])('is read in the charset that it is in: %s', async (_, content) => {
    expect(asText(await extractText(content)).writable).toContain('Müller und Söhne')
  })

  test('of rich text is read without its control words', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1250{\fonttbl{\f0 Georgia;}}\f0 J\'f3zef {\b Ma\u322?y}\par Ul. D\'b3uga 5}`
    expect(asText(await extractText(Buffer.from(rtf))).writable).toBe('Józef Mały\nUl. Długa 5')
  })

  test('says that pictures in rich text are not searched', async () => {
    const rtf = String.raw`{\rtf1 Text {\pict\pngblip 89504e47}}`
    const read = asText(await extractText(Buffer.from(rtf)))
    expect(read).toMatchObject({ writable: 'Text ', unsearched: { image: 1 } })
  })
})

describe('a mail', () => {
  test('is read with its headers, its text and what is attached to it', async () => {
    const docx = await docxOf(paragraph('Mira ', 'Okonkwo'))
    const read = asText(
      await extractText(
        mailOf('Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=', [
          part('text/plain; charset=utf-8', 'Please see the file.'),
          part('application/octet-stream; name="contract.docx"', docx),
          part('image/png', pngBytes),
          part('text/csv; name="list.csv"', Buffer.from('a,b')),
        ]),
      ),
    )
    expect(read.writable).toContain('Grüße')
    expect(read.writable).toContain('Please see the file.')
    expect(read.writable).toContain('contract.docx')
    expect(read.writable).toContain('a,b')
    expect(read.fixed).toContain('Mira Okonkwo')
    expect(read.writable).not.toContain('Okonkwo')
    expect(read.unsearched).toEqual({ image: 1 })
  })

  test('is read inside of another one', async () => {
    const inner = mailOf('Subject: inner', [part('application/pdf', await pdfOf([sentence]))])
    const read = asText(await extractText(mailOf('Subject: outer', [part('message/rfc822', inner, '8bit')])))
    expect(read.writable).toContain('inner')
    expect(read.fixed).toContain('Mira Okonkwo')
  })
})

describe('an office file', () => {
  test('is read with words that are spread over runs, notes, headers, links and properties', async () => {
    const read = asText(
      await extractText(
        await docxOf(paragraph('Mi', 'ra ', 'O&#8217;Neil') + paragraph('next'), {
          'word/comments.xml':
            '<w:comments><w:comment w:author="Tomas Reyes"><w:p><w:r><w:t>why</w:t></w:r></w:p></w:comment></w:comments>',
          'word/header1.xml': `<w:hdr>${paragraph('In confidence')}</w:hdr>`,
          'word/_rels/document.xml.rels':
            '<Relationships><Relationship Target="mailto:mira@example.org"/></Relationships>',
          'docProps/core.xml':
            '<cp:coreProperties><dc:creator>Ada Moreau</dc:creator><cp:lastModifiedBy>Li Wei</cp:lastModifiedBy></cp:coreProperties>',
          'word/media/image1.png': pngBytes,
        }),
      ),
    )
    expect(read.fixed).toContain('Mira O’Neil\nnext')
    for (const text of [
      'Tomas Reyes',
      'why',
      'In confidence',
      'mailto:mira@example.org',
      'Ada Moreau\nLi Wei',
    ])
      expect(read.fixed).toContain(text)
    expect(read).toMatchObject({ writable: '', unsearched: { image: 1 } })
  })

  test('has its tables read row by row, with the texts that cells name by number', async () => {
    const book = await zipOf({
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row><row><c><v>42</v></c></row></sheetData></worksheet>',
      'xl/sharedStrings.xml': '<sst><si><t>Okonkwo</t></si><si><r><t>Mi</t></r><r><t>ra</t></r></si></sst>',
      'xl/printerSettings/printerSettings1.bin': Buffer.alloc(40, 1),
      '[Content_Types].xml': '<Types/>',
    })
    const read = asText(await extractText(book))
    expect(read.fixed).toContain('Mira\tOkonkwo\t\n42')
    expect(read.unsearched).toEqual({})
  })

  test('may be an OpenDocument', async () => {
    const odt = await zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml':
        '<office:document-content><text:p>Mira<text:s/><text:span>Okon</text:span>kwo</text:p><text:p><text:a xlink:href="tel:+43123">call</text:a></text:p></office:document-content>',
      'meta.xml': '<office:meta><dc:creator>Ada Moreau</dc:creator></office:meta>',
    })
    const read = asText(await extractText(odt))
    expect(read.fixed).toContain('Mira Okonkwo\ncall')
    expect(read.fixed).toContain('tel:+43123')
    expect(read.fixed).toContain('Ada Moreau')
  })

  test('does not have its own entities put in, however often they name each other', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const read = asText(
      await extractText(await docxOf(paragraph('&b;'), { 'word/x.xml': `${lol}<p>&b;</p>` })),
    )
    expect(read.fixed.length).toBeLessThan(500)
  })
})

describe('a PDF', () => {
  test('is read with its pages, properties, links and the files in it', async () => {
    const pdf = await pdfOf([sentence], { info: { Author: 'Ada Moreau' } }, (document) => {
      document.link(0, 0, 10, 10, 'mailto:mira@example.org')
      document.file(Buffer.from('Tomas Reyes'), { name: 'note.txt' })
      pinFile(document, { src: Buffer.from('Amara Bello'), name: 'pinned.txt' })
      document.note(0, 0, 10, 10, 'Ngozi Bright')
    })
    const read = asText(await extractText(pdf))
    for (const text of [
      sentence.slice(0, 40),
      'Ada Moreau',
      'mailto:mira@example.org',
      'Tomas Reyes',
      'Amara Bello',
      'Ngozi Bright',
    ])
      expect(read.fixed.replaceAll('\n', ' ')).toContain(text)
    expect(read).toMatchObject({ writable: '', unsearched: {} })
  })

  test('that shows nothing as text, as a scan does, is not said to be searched', async () => {
    const scan = await pdfOf([], {}, (document) => document.rect(10, 10, 200, 200).fill())
    expect(await extractText(scan)).toMatchObject({ unsearched: { 'no-text-layer': 1 } })
  })

  test('that shows a picture with a stamp is not said to be searched either', async () => {
    const scan = await pdfOf(['Received 12 March'], {}, (document) =>
      document.image(onePixel, 0, 0, { width: 500 }),
    )
    const read = asText(await extractText(scan))
    expect(read.unsearched).toEqual({ 'no-text-layer': 1 })
    expect(read.fixed).toContain('Received')
  })

  test('with text and a picture has the picture counted', async () => {
    const pdf = await pdfOf([sentence], {}, (document) => document.image(onePixel, 0, 300, { width: 50 }))
    expect(asText(await extractText(pdf)).unsearched).toEqual({ image: 1 })
  })

  test('is read to the limit of its pages, and the rest is told', async () => {
    const pdf = await pdfOf([sentence], {}, (document) => document.addPage().text(`second ${sentence}`))
    const read = asText(await extractText(pdf, {}, { ...defaultLimits, pages: 1 }))
    expect(read.fixed).not.toContain('second')
    expect(read.unsearched).toEqual({ 'too-large': 1 })
  })
})

describe('what cannot be read is not said to be searched', () => {
  const notSearched: [string, () => Promise<Uint8Array> | Uint8Array, UnsearchedReason][] = [
    ['a picture', () => pngBytes, 'image'],
    ['sound', () => Buffer.from('ID3\u0003\u0000\u0000', 'latin1'), 'audio'],
    ['a film', () => Buffer.from('\u0000\u0000\u0000\u0018ftypmp42', 'latin1'), 'video'],
    ['bytes that nobody knows', () => Buffer.from([1, 2, 3, 0, 255, 254]), 'unknown-type'],
    ['an old office file', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unknown-type'],
    ['an office file under a password', encryptedOffice, 'encrypted'],
    ['a PDF under a password', () => pdfOf(['secret'], { userPassword: 'x' }), 'encrypted'],
    ['a PDF that ends early', async () => (await pdfOf(['text'])).subarray(0, 400), 'damaged'],
    [
      'a PDF of noise',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000, 0xe7)]),
      'damaged',
    ],
    ['an archive that ends early', async () => (await zipOf({ a: 'text' })).subarray(0, -30), 'damaged'],
  ]
  test.each(notSearched)('%s', async (_, make, reason) => {
    expect(await extractText(await make())).toEqual({ kind: 'not-searched', reason })
  })

  test('an archive under a password', async () => {
    const archive = await zipOf({ 'names.txt': 'Mira Okonkwo' })
    // The flag of the entry, in its own header and in the directory.
    for (const [signature, at] of [
      ['PK\u0003\u0004', 6],
      ['PK\u0001\u0002', 8],
    ] as const) {
      const header = archive.indexOf(signature, 0, 'latin1')
      archive.writeUInt16LE(archive.readUInt16LE(header + at) | 1, header + at)
    }
    expect(await extractText(archive)).toEqual({ kind: 'not-searched', reason: 'encrypted' })
  })

  test('a text is not taken for a picture that begins like it', async () => {
    for (const content of ['BM is a word', 'GIF89a is a format', 'ID3 tags', 'RIFF WAVE'])
      expect(asText(await extractText(Buffer.from(content))).writable).toBe(content)
  })

  test.each([
    ['speaks of one', 'My scanner writes %PDF-1.4 into the file. Mira Okonkwo'],
    ['speaks of its objects', 'It says:\n%PDF-1.4\n1 0 obj\nendobj\nand then nothing. Mira Okonkwo'],
  ])('a text is not taken for a damaged PDF because it %s', async (_, content) => {
    expect(asText(await extractText(Buffer.from(content)))).toMatchObject({
      writable: content,
      unsearched: {},
    })
  })

  test('a PDF is read that something stands before', async () => {
    const pdf = Buffer.concat([Buffer.from('Content-Type: application/pdf\n\n'), await pdfOf([sentence])])
    expect(asText(await extractText(pdf)).fixed).toContain('Mira Okonkwo')
  })

  test('a picture is one whatever its name and its type say', async () => {
    const hint = { type: 'text/plain', name: 'letter.txt' }
    expect(await extractText(pngBytes, hint)).toEqual({ kind: 'not-searched', reason: 'image' })
  })
})

describe('what is made to hurt is bounded', () => {
  test('an archive that grows to gigabytes', async () => {
    const bomb = await zipOf({ 'x.txt': Buffer.alloc(200 * 1024 ** 2) })
    expect(bomb.byteLength).toBeLessThan(1024 ** 2)
    const { extracted, seconds } = await timed(() => extractText(bomb))
    expect(extracted).toEqual({ kind: 'not-searched', reason: 'too-large' })
    expect(seconds).toBeLessThan(30)
  })

  test('an archive that says it is small and is not', async () => {
    const bomb = await zipOf({ 'x.txt': Buffer.alloc(40 * 1024 ** 2) })
    bomb.writeUInt32LE(1_000, bomb.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
    expect(await extractText(bomb)).toEqual({ kind: 'not-searched', reason: 'damaged' })
  })

  test('archives that together are too large', async () => {
    const inner = await zipOf({ 'x.txt': Buffer.alloc(3 * 1024 ** 2, 'a') })
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.zip`, inner]))
    const limits = { ...defaultLimits, unpackedBytes: 20 * 1024 ** 2 }
    const read = asText(await extractText(await zipOf(files), {}, limits))
    expect(read.unsearched['too-large']).toBeGreaterThan(40)
    expect(read.fixed.length).toBeLessThan(21 * 1024 ** 2)
  })

  test('archives inside of archives, a hundred deep', async () => {
    let nested: Buffer = await zipOf({ 'x.txt': 'Mira Okonkwo' })
    for (let i = 0; i < 100; i += 1) nested = await zipOf({ 'x.zip': nested })
    expect(asText(await extractText(nested)).unsearched).toEqual({ 'too-deep': 1 })
  })

  test('archives of more files than anybody has', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, `text ${i}`]))
    const read = asText(await extractText(await zipOf(files), {}, { ...defaultLimits, entries: 10 }))
    expect(read.fixed).toContain('text 9')
    expect(read.fixed).not.toContain('text 10')
    expect(read.unsearched).toEqual({ 'too-large': 1 })
  })

  test('mails of more files than anybody has, and of more than may be unpacked', async () => {
    const parts = Array.from({ length: 30 }, (_, i) => part('text/plain; name="a.txt"', `words ${i}`))
    const mail = mailOf('Subject: many', [part('text/plain', 'Hello'), ...parts.map(asFile)])
    const few = asText(await extractText(mail, {}, { ...defaultLimits, entries: 10 }))
    expect(few.writable).toContain('words 9')
    expect(few.writable).not.toContain('words 10')
    expect(few.unsearched).toEqual({ 'too-large': 1 })
    const small = asText(await extractText(mail, {}, { ...defaultLimits, unpackedBytes: 70 }))
    expect(small.writable).toContain('words 9')
    expect(small.writable).not.toContain('words 10')
    expect(small.unsearched).toEqual({ 'too-large': 20 })
  })

  test('elements inside of elements, a million deep', async () => {
    const deep = await docxOf('<w:p>'.repeat(1_000_000))
    const { extracted, seconds } = await timed(() => extractText(deep))
    expect(extracted).toEqual({ kind: 'not-searched', reason: 'damaged' })
    expect(seconds).toBeLessThan(30)
  })

  test('a file that takes too long, and the next one is read', async () => {
    const pages = await pdfOf([], {}, (document) => {
      for (let i = 0; i < 200; i += 1) document.addPage().text(sentence)
    })
    const { extracted, seconds } = await timed(() =>
      extractText(pages, {}, { ...defaultLimits, milliseconds: 20 }),
    )
    expect(extracted.kind === 'text' ? Object.keys(extracted.unsearched) : [extracted.reason]).toEqual([
      'took-too-long',
    ])
    expect(seconds).toBeLessThan(30)
    expect(asText(await extractText(await pdfOf([sentence]))).fixed).toContain('Mira')
  })

  test('a file that takes too much memory, and the next one is read', async () => {
    const limits = { ...defaultLimits, memoryMb: 24 }
    const large = await docxOf('<w:p w:name="x"><w:r><w:t>word</w:t></w:r></w:p>'.repeat(600_000))
    expect(await extractText(large, {}, limits)).toEqual({ kind: 'not-searched', reason: 'too-large' })
    expect(asText(await extractText(await zipOf({ 'a.txt': 'Mira' }), {}, limits)).fixed).toContain('Mira')
  })

  test('a PDF of a page that grows to gigabytes, in little memory, and the next one is read', async () => {
    const bomb = await bombPdf()
    expect(bomb.byteLength).toBeLessThan(2_000)
    const before = process.memoryUsage.rss()
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - before)
    }, 5)
    const read = await readInThread({ content: bomb, hint: {}, limits: defaultLimits })
    clearInterval(watch)
    expect(asText(read)).toMatchObject({ fixed: '1.4', unsearched: { 'too-large': 1 } })
    expect(most).toBeLessThan(400 * 1024 ** 2)
    expect(asText(await extractText(bomb)).unsearched).toEqual({ 'too-large': 1 })
    expect(asText(await extractText(await pdfOf([sentence]))).fixed).toContain('Mira')
  })

  test('a file inside of a file that hurts: what was read before is kept', async () => {
    const archive = await zipOf({ 'a.txt': 'Mira Okonkwo', 'b.pdf': await bombPdf() })
    const read = asText(await extractText(archive))
    expect(read.fixed).toContain('Mira Okonkwo')
    expect(read.unsearched).toEqual({ 'too-large': 1 })
  })

  test('a file that is too large is not even opened', async () => {
    const content = await zipOf({ 'a.txt': 'Mira' })
    const limits = { ...defaultLimits, bytes: content.byteLength - 1 }
    expect(await extractText(content, {}, limits)).toEqual({ kind: 'not-searched', reason: 'too-large' })
  })

  test('a text that is too long is read to the limit, and the rest is told', async () => {
    const limits = { ...defaultLimits, characters: 10 }
    const read = asText(await extractText(await zipOf({ 'a.txt': 'Mira Okonkwo' }), {}, limits))
    expect(read).toEqual({
      kind: 'text',
      writable: '',
      fixed: 'a.txt\nMira ',
      unsearched: { 'too-large': 1 },
    })
  })
})

/** As the library does it; its types do not know. */
function pinFile(document: PDFKit.PDFDocument, file: { readonly src: Buffer; readonly name: string }): void {
  const { fileAnnotation } = document as unknown as Record<'fileAnnotation', (...rest: unknown[]) => void>
  fileAnnotation.call(document, 100, 100, 20, 20, file)
}

function asText(extracted: Extracted) {
  if (extracted.kind !== 'text')
    throw new Error(`expected text, found that it was not searched: ${extracted.reason}`)
  return extracted
}

async function timed(work: () => Promise<Extracted>) {
  const began = performance.now()
  const extracted = await work()
  return { extracted, seconds: (performance.now() - began) / 1000 }
}

function encryptedOffice(): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

const boundary = 'here-it-ends'

function part(type: string, content: string | Uint8Array, encoding: 'base64' | '8bit' = 'base64'): string {
  const bytes = Buffer.from(content)
  const body = encoding === 'base64' ? bytes.toString('base64') : bytes.toString('latin1')
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
}

const asFile = (written: string) => `Content-Disposition: attachment\r\n${written}`

function mailOf(header: string, parts: readonly string[]): Buffer {
  const marker = `${boundary}-${parts.join('').length}`
  const head = `From: a@example.org\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n${header}\r\nContent-Type: multipart/mixed; boundary="${marker}"\r\n\r\n`
  const body = parts.map((one) => `--${marker}\r\n${one}`).join('')
  return Buffer.from(`${head}${body}--${marker}--\r\n`, 'latin1')
}
