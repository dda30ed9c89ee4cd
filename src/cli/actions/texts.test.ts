import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { main } from '../cli.ts'

const folder = temporaryFolder('texts')
const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
put('clean.txt', 'The printer is broken.\n')

/** Runs a command line in the folder, without a process of its own. */
async function expunge(...args: string[]) {
  const written = { stdout: '', stderr: '' }
  const terminal = {
    out: (text: string | Uint8Array) => void (written.stdout += Buffer.from(text).toString()),
    err: (text: string) => void (written.stderr += text),
    isInteractive: false,
    outIsTty: false,
    errIsTty: false,
    width: 100,
    environment: {},
    folder,
    onInterrupt: () => () => undefined,
  }
  const questions = { yesOrNo: async () => false, typedWord: async () => false }
  const code = await main(args, { terminal, questions })
  return { code, ...written }
}

describe('mask', () => {
  test('masks comments of YAML, and says what it had to leave', async () => {
    const yaml = (anchor: string, who: string, phone: string) =>
      `# call ${who}\nnote: ${anchor} x # ${phone}\ntext: |\n  Hello ${who},\n  bye\n`
    put('notes.yaml', yaml('&a', 'Mira Okonkwo', '+49 171 2345678'))
    expect(await expunge('mask', '--known', 'Mira Okonkwo', 'notes.yaml')).toMatchObject({
      code: 0,
      stdout: yaml('&a', '[name 1]', '[phone 2]'),
    })
    put('anchor.yaml', yaml('&mira.okonkwo@example.org', 'x', 'y'))
    const { code, stderr } = await expunge('mask', 'anchor.yaml')
    expect(code).toBe(1)
    expect(stderr).toMatch(/Masked: nothing\.\nNot masked: 1 finding that the form of the file/)
  })

  test('leaves a file that is attached to a mail as it is, and says so', async () => {
    const pdf = '%PDF-1.4\nBT 20 200 Td (Hello Mira Okonkwo, call +49 171 2345678) Tj ET\n%%EOF\n'
    const body = Buffer.from(pdf).toString('base64')
    put(
      'pdf.eml',
      `From: Mira Okonkwo <mo@example.org>\nSubject: x\nMIME-Version: 1.0\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${body}\n`,
    )
    const { stdout, stderr } = await expunge('mask', 'pdf.eml')
    expect(stdout).toContain(`\n\n${body}\n`)
    expect(stdout).not.toContain('Okonkwo')
    expect(stderr).toMatch(/^Masked: name 1, email 1\.\nNot masked: what is attached/)
  })

  test('says where a file stops being YAML', async () => {
    put('broken.yaml', 'a: Mira Okonkwo\n- b\n')
    const { code, stdout, stderr } = await expunge('mask', 'broken.yaml')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/expected YAML, found something else at line 2, column 1/)
  })

  test('answers in JSON when it is asked to', async () => {
    put('letter.txt', 'Grüße von Jürgen Großmann, jg@example.org, für später\n')
    const { stdout, stderr } = await expunge('mask', 'letter.txt', '--json')
    expect(JSON.parse(stdout)).toEqual({
      text: 'Grüße von [name 1], [e-mail 2], für später\n',
      masked: { name: 1, email: 1 },
      uncertain: 0,
      left: 0,
      attached: { findings: 0, unsearched: {} },
    })
    expect(stderr).toBe('')
  })

  test.each(['mask', 'scan'])(
    'takes for the file of %s what stands after somebody who is known',
    async (command) => {
      put('kallmeyer.txt', 'it was kallmeyer\n')
      const known = command === 'mask' ? '--known' : '--name'
      const { code, stdout } = await expunge(
        command,
        known,
        'Zita Brandt',
        known,
        'Zita Kallmeyer',
        'kallmeyer.txt',
      )
      expect(code).toBe(0)
      expect(stdout).toMatch(command === 'mask' ? /^it was \[name\]$/m : /^ +1:8 +name/)
    },
  )

  test.each([
    [['mask', 'nowhere.txt'], 'nowhere.txt cannot be read: there is no such file or folder'],
    [['scan', '.'], '. cannot be read: it is a folder'],
    [
      ['mask', 'clean.txt', '-o', 'nowhere/out.txt'],
      'nowhere/out.txt cannot be written: there is no such file or folder',
    ],
  ])('says in words why %j cannot be done', async (args, words) => {
    const { code, stdout, stderr } = await expunge(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})

describe('what is typed', () => {
  test.each([
    [['mask', '--country', 'Germany'], 'expected a country as its two letters'],
    [['mask', '--country', 'ZZZ'], 'expected a country as its two letters'],
    [['mask', '--known', ''], 'expected a name or an e-mail address in --known'],
    [['scan', '--email', 'notanemail'], 'expected an e-mail address in --email'],
    [['scan', '--phone', 'notaphone'], 'expected a phone number of five digits or more in --phone'],
    [['scan', '--name', '...'], 'expected a name in --name'],
    [['scan', '--address', 'nowhere'], 'expected a street with its number'],
    [['scan', '--iban', 'DE02 1203 0000 0000 2020 52'], 'expected an IBAN with its check digits'],
    [['scan', '--known', 'Anna Lee', '--name', 'Anna Lee'], 'found --known beside them'],
    [['scan', '--birthdate', '31.02.1980'], 'expected a day of birth'],
  ])('and cannot be understood is refused, and not repeated: %j', async (args, words) => {
    const { code, stdout, stderr } = await expunge(...args, 'clean.txt')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
    const typed = args[2] ?? ''
    if (typed !== '') expect(stderr).not.toContain(typed)
  })

  test.each([
    ['--email', 'mira.okonkwo@example.org', 'email'],
    ['--phone', '0171 2345678', 'phone'],
    ['--name', 'Mira Okonkwo', 'name'],
    ['--login', 'mokonkwo7', 'login'],
    ['--address', 'Gartenstraße 7, 20095 Hamburg', 'address'],
    ['--number', 'K-104711', 'number'],
    ['--iban', 'DE02120300000000202051', 'iban'],
    ['--birthdate', '3.2.1980', 'birthdate'],
  ])('tells of one known person: %s', async (option, value, kind) => {
    put(
      'export.csv',
      'mira.okonkwo@example.org;+49 171 2345678;Okonkwo, Mira;mokonkwo7;Gartenstr. 7;K-104711;DE02 1203 0000 0000 2020 51;1980-02-03\n',
    )
    const { code, stdout } = await expunge('scan', option, value, 'export.csv', '--check')
    expect(code).toBe(1)
    expect(stdout).toMatch(new RegExp(String.raw` +1:\d+ +${kind} +(?:certain|likely)`))
  })

  test('of a line is told by what is wrong with it', async () => {
    const told = async (line: string) => {
      put('lines.jsonl', `{"text":"x"}\n${line}\n`)
      return (await expunge('mask', '--lines', 'lines.jsonl')).stderr
    }
    expect(await told('{"text":"x","known":["Anna <a@b>"]}')).toMatch(
      /line 2: expected a list of people under "known"/,
    )
    expect(await told('{"txt":"x"}')).toMatch(/line 2: expected a text under "text"/)
    expect(await told('{"text')).toMatch(/line 2: expected a JSON value/)
  })
})

test('what is shown of an encoded text is what it says, with the reason in words', async () => {
  const encoded = Buffer.from('please write to Mira Okonkwo, mira.okonkwo@example.org').toString('base64')
  put('encoded.txt', `the log: ${encoded}\n`)
  const { stdout } = await expunge('scan', 'encoded.txt', '--show')
  expect(stdout).toMatch(/e-mail, in base64 +"mira\.okonkwo@example\.org"/)
  expect(stdout).not.toContain(encoded)
})
