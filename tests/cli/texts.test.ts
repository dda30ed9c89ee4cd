import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxOf, pdfOf, pngBytes } from '../../src/engine/extraction/extraction.fixtures.ts'
import { temporaryFolder } from '../support/folders.ts'
import { type Outcome, program, runProgram } from './expunge.ts'

let folder: string

const personal = ['Hello Mira Okonkwo,', 'please write to mira.okonkwo@example.org.']
const inXml = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const picture = { 'word/media/image1.png': pngBytes }

beforeAll(async () => {
  folder = temporaryFolder('texts')
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  const pdf = await pdfOf(personal)
  put('letter.pdf', pdf)
  put('locked.pdf', await pdfOf(personal, { userPassword: 'not told' }))
  put('broken.pdf', '%PDF-1.4 and nothing more')
  put('letter.docx', await docxOf(personal.map(inXml).join('')))
  put('printer.docx', await docxOf(inXml('The printer is broken.'), picture))
  put('letter.rtf', String.raw`{\rtf1\ansi Kind regards,\par Mira Okonkwo}`)
  put('photo.png', pngBytes)
  put('mail.eml', mailWith(pdf))
  put('latin.txt', Buffer.from('Grüße von Jürgen Großmann, jg@example.org, für später\n', 'latin1'))
  put('wide.txt', Buffer.from(`\ufeff${personal.join('\n')}\nGrüße\n`, 'utf16le'))
  put('clean.txt', 'The printer is broken.\n')
})

const expunge = (...args: string[]): Promise<Outcome> => runProgram(folder, args)
const bytesOf = (name: string) => readFileSync(join(folder, name))

describe('scan', () => {
  test.each(['letter.pdf', 'letter.docx', 'letter.rtf'])(
    'tells what stands in %s at places of its text, and says so',
    async (file) => {
      const { code, stdout } = await expunge('scan', file, '--check')
      expect(code).toBe(1)
      expect(stdout).toMatch(/^At these places of the text that was read/)
      expect(stdout).toMatch(/\d+:\d+ +name +certain/)
      expect(stdout).not.toMatch(/Okonkwo/)
    },
  )

  test.each([
    ['photo.png', 'image'],
    ['locked.pdf', 'encrypted'],
    ['broken.pdf', 'damaged'],
  ])('says that %s was not searched, and why', async (file, reason) => {
    const { code, stdout } = await expunge('scan', file, '--check')
    expect(code).toBe(5)
    expect(stdout).toMatch(/^Not searched: 1 /)
    expect(stdout).not.toMatch(/recognized/)
    const told = await expunge('scan', file, '--json')
    expect(told.code).toBe(0)
    expect(JSON.parse(told.stdout)).toEqual({ findings: [], unsearched: { [reason]: 1 } })
  })

  test('says what of a file was not searched beside what was', async () => {
    const { code, stdout } = await expunge('scan', 'printer.docx', '--check')
    expect(code).toBe(5)
    expect(stdout).toMatch(/In what could be read, nothing.*\n.*Not searched: 1 image/)
  })

  test('looks into what is attached to a mail', async () => {
    const { stdout } = await expunge('scan', 'mail.eml', '--json')
    const { findings, unsearched } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly in: string; readonly kind: string }[]
      readonly unsearched: unknown
    }
    const kindsIn = (where: string) =>
      findings.filter((finding) => finding.in === where).map(({ kind }) => kind)
    expect(kindsIn('file')).toContain('email')
    expect(kindsIn('extracted text')).toEqual(['name', 'email'])
    expect(unsearched).toEqual({ image: 1 })
  })

  test('says that nothing was recognized only where all was read', async () => {
    const { code, stdout } = await expunge('scan', 'clean.txt', '--check')
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing personal was recognized.\n' })
  })
})

describe('mask', () => {
  test.each(['letter.pdf', 'letter.docx', 'letter.rtf'])(
    'refuses %s, which can be searched',
    async (file) => {
      const { code, stdout, stderr } = await expunge('mask', file)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/can be searched, not masked[^]*expunge scan/)
    },
  )

  test('refuses a picture, and does not say that it could be searched', async () => {
    const { code, stderr } = await expunge('mask', 'photo.png')
    expect(code).toBe(2)
    expect(stderr).toMatch(/neither searched nor masked/)
  })

  test.each([
    ['latin.txt', 'latin1', 'Grüße von [name 1], [e-mail 2], für später\n'],
    ['wide.txt', 'utf16le', '\ufeffHello [name],\nplease write to [e-mail].\nGrüße\n'],
  ] as const)('keeps the charset of %s', async (file, charset, expected) => {
    const { code } = await expunge('mask', file, '-o', `masked-${file}`)
    expect(code).toBe(0)
    expect(bytesOf(`masked-${file}`).toString(charset)).toBe(expected)
  })

  test('keeps the charset also from standard input to standard output', () => {
    const { stdout } = spawnSync(process.execPath, [program, 'mask'], {
      cwd: folder,
      input: bytesOf('latin.txt'),
      encoding: 'latin1',
    })
    expect(stdout).toBe('Grüße von [name 1], [e-mail 2], für später\n')
  })

  test('says of a mail what stands in what is attached, which stays', async () => {
    const { code, stdout, stderr } = await expunge('mask', 'mail.eml')
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/Okonkwo/)
    expect(stderr).toMatch(
      /Not masked: what is attached and is no text \(2 findings in it; not searched: 1 image\)/,
    )
  })

  test('reads standard input where a dash stands for the file', () => {
    const { stdout } = spawnSync(process.execPath, [program, 'mask', '-'], {
      cwd: folder,
      input: 'write to jg@example.org\n',
      encoding: 'utf8',
    })
    expect(stdout).toBe('write to [e-mail]\n')
  })
})

function mailWith(file: Uint8Array): string {
  const part = (type: string, content: Uint8Array) =>
    [
      '--part',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment',
      '',
      Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
      '',
    ].join('\r\n')
  return [
    'From: Mira Okonkwo <mira.okonkwo@example.org>',
    'Subject: the contract',
    'Message-ID: <1@mail.example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain',
    '',
    'It is attached.',
    part('application/pdf; name=contract.pdf', file),
    part('image/png', pngBytes),
    '--part--',
    '',
  ].join('\r\n')
}
