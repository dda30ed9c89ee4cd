import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createDetector } from '../detection/detector.ts'
import { addressesIn, maskAndFollow, maskText } from './mask.ts'

const detector = createDetector([
  [
    { kind: 'name', value: 'Anna Lee' },
    { kind: 'email', value: 'anna.lee@example.org' },
    { kind: 'phone', value: '+49 30 1234567' },
    { kind: 'birthdate', value: '1980-03-04' },
  ],
  [
    { kind: 'name', value: 'Zoë Müller' },
    { kind: 'login', value: 'name' },
    { kind: 'login', value: 'phone' },
  ],
])
const mask = (text: string): string => maskText(text, detector.find(text)).text
const decoded = (text: string): string => Buffer.from(text, 'base64').toString()

describe('what lies in a run of base64 and goes beyond it', () => {
  it.each(['some text and no name', 'Hello, Anna Lee, today'])(
    'is masked as a whole where the run says %j',
    (said) => {
      const local = Buffer.from(said).toString('base64').replace(/=+$/u, '')
      const own = createDetector([
        [
          { kind: 'name', value: 'Anna Lee' },
          { kind: 'email', value: `${local}@example.org` },
        ],
      ])
      const text = `to ${local}@example.org, thanks`
      expect(maskText(text, own.find(text)).text).toBe('to [e-mail], thanks')
    },
  )
})

describe('masking', () => {
  it.each([
    ['quoted', '\n> '],
    ['indented', '\r\n    '],
  ])('keeps the line ends of base64 that is %s', (_, between) => {
    const lines = Buffer.from(`${'Some words before it. '.repeat(9)}Anna Lee rang. Bye.`)
      .toString('base64')
      .match(/.{1,76}/g)
    const masked = mask(`Below:${between}${lines?.join(between)}${between}`)
    const [head, ...rest] = masked.split(between)
    expect(head).toBe('Below:')
    expect(rest.at(-1)).toBe('')
    expect(rest[0]).toHaveLength(76)
    expect(decoded(rest.join(''))).toMatch(/^(?:Some words before it\. ){9}\[name\] rang\. Bye\.$/)
  })

  it('leaves addresses in the headers of a mail that programs read, and words in its text', () => {
    const mail = 'From: Anna Lee <anna.lee@example.org>\r\nSubject: x\r\n\r\nanna.lee@example.org'
    const options = { isAddresses: addressesIn(mail, 'mail') }
    expect(maskText(mail, detector.find(mail), options).text).toBe(
      'From: [name] <removed@redacted.invalid>\r\nSubject: x\r\n\r\n[e-mail]',
    )
  })

  test.each([
    ['Anna Lee, 030 1234567', '[name], [phone]'],
    ['Anna Lee met Zoë Müller', '[name 1] met [name 2]'],
    ['anna.lee@example.org', '[e-mail]'],
    ['born 4 March 1980', 'born [date of birth]'],
    ['<b>An</b>na <i>Lee</i>!', '<b>[name]</b><i></i>!'],
    [
      '<a title="Anna Lee" href="mailto:anna.lee@example.org">Anna <b>Lee</b></a>',
      '<a title="[name]" href="mailto:[e-mail]">[name]<b></b></a>',
    ],
    ['?q=Anna%20Lee&x=%C3%A9', '?q=%5Bname%5D&x=%C3%A9'],
    ['Anna Lee, mailto:anna.lee%40example.org', '[name], mailto:%5Be-mail%5D'],
    ['Zo=C3=AB M=C3=BCller =E2=82=AC', '[name] =E2=82=AC'],
    ['{"a":"Zo\\u00eb M\\u00fcller\\n"}', '{"a":"[name]\\n"}'],
    ['=?iso-8859-1?Q?Zo=EB_M=FCller_x?= <a@b>', '=?UTF-8?Q?=5Bname=5D_x?= <a@b>'],
  ])('turns %j into %j', (text, expected) => {
    expect(mask(text)).toBe(expected)
  })

  it('keeps a base64 block decodable, with its line length', () => {
    const plain = 'Grüße an Anna Lee und <b>Anna</b> Lee, 030 1234567. '.repeat(6)
    const lines = Buffer.from(plain).toString('base64').replace(/.{76}/gu, '$&\r\n')
    const masked = mask(`Body:\r\n\r\n${lines}\r\n--end`)
    const block = masked.slice('Body:\r\n\r\n'.length, -'\r\n--end'.length)
    expect(decoded(block)).toBe('Grüße an [name] und <b>[name]</b>, [phone]. '.repeat(6))
    expect(Math.max(...block.split('\r\n').map((line) => line.length))).toBe(76)
  })

  it('keeps a base64 block in UTF-16', () => {
    const plain = '\ufeffHello,\r\nAnna Lee was here, and müsste bald wieder da sein.'
    const lines = Buffer.from(plain, 'utf16le').toString('base64').replace(/.{76}/gu, '$&\r\n')
    const after = mask(lines)
    expect(Buffer.from(after, 'base64').toString('utf16le')).toBe(plain.replace('Anna Lee', '[name]'))
  })
  it('reaches encoded-words inside base64, at the price of the whole word', () => {
    const mail = Buffer.from('From: =?utf-8?B?Wm/DqyBNw7xsbGVy?= <a@b>, and more').toString('base64')
    expect(decoded(mask(`attached: ${mail}`).slice('attached: '.length))).toBe('From: [name] <a@b>, and more')
  })

  it('leaves weak findings alone unless they are asked for', () => {
    const text = 'A Lee wrote'
    expect(mask(text)).toBe(text)
    expect(maskText(text, detector.find(text), { minimum: 'weak' }).text).toBe('[name] wrote')
  })

  it('leaves nothing certain or likely, changes nothing outside its spans and is idempotent', () => {
    const plant = fc.constantFrom(
      'Anna Lee',
      'LEE, Anna',
      'anna.lee@example.org',
      '+49 30 1234567',
      '04.03.1980',
      'Zoë Müller',
      'Zo=C3=AB M=C3=BCller',
      'Anna%20Lee',
      'Zo&euml; <i>Müller</i>',
      Buffer.from('here is Anna Lee again').toString('base64'),
      '=?utf-8?B?QW5uYSBMZWU=?=',
      'phone',
    )
    const glue = fc.constantFrom(
      ' ',
      '\n',
      ', ',
      '<br>',
      ' and ',
      '; ',
      ' – ',
      ' "',
      '" ',
      '(',
      ') ',
      '. Then ',
    )
    const filler = fc.oneof(fc.lorem({ maxCount: 4 }), fc.string({ maxLength: 8 }), plant, plant)
    fc.assert(
      fc.property(fc.array(fc.tuple(filler, glue), { maxLength: 8 }), (pieces) => {
        const text = pieces.flat().join('')
        const masked = maskText(text, detector.find(text))
        expect(detector.find(masked.text).filter(({ strength }) => strength !== 'weak')).toEqual([])
        expect(mask(masked.text)).toBe(masked.text)
        let rest = masked.text
        let copied = 0
        for (const { start, end } of masked.spans) {
          const kept = text.slice(copied, start)
          expect(rest).toContain(kept)
          rest = rest.slice(rest.indexOf(kept) + kept.length)
          copied = end
        }
        expect(rest.endsWith(text.slice(copied))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('what is not masked', () => {
  const words = ['Anna Lee', 'anna.lee@example.org', 'Zoë Müller', '+49 30 1234567', 'room', 'Kim', '–', '😀']

  it('is found where it stands in the masked text, whatever was masked before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (picked) => {
        const text = picked.join(' ')
        const { text: masked, follow } = maskAndFollow(text, detector.find(text))
        for (const { index: start } of text.matchAll(/Kim/g)) {
          const end = start + 3
          const followed = follow({
            start,
            end,
            kind: 'name',
            strength: 'weak',
            form: 'given',
            subject: 0,
            parts: [{ start, end }],
          })
          if (typeof followed === 'string') throw new Error(`it is ${followed}`)
          expect(masked.slice(followed.start, followed.end)).toBe('Kim')
          expect(followed.parts).toEqual([{ start: followed.start, end: followed.end }])
        }
      }),
    )
  })

  it('is masked where a mask covers some of it, and unplaced in a run that is encoded again', () => {
    const at = (text: string, word: string, run?: { readonly from: number; readonly to: number }) => {
      const start = text.indexOf(word)
      const end = start + word.length
      const part = {
        start,
        end,
        ...(run === undefined ? {} : { run: { encoding: 'base64' as const, ...run } }),
      }
      return { start, end, kind: 'name', strength: 'weak', form: '', subject: 0, parts: [part] } as const
    }
    const plain = 'ask Anna Lee now'
    expect(maskAndFollow(plain, detector.find(plain)).follow(at(plain, 'Lee'))).toBe('masked')
    const inner = 'Dear Anna Lee, please ask Kim in the room next door about all of it. '
    const encoded = Buffer.from(inner).toString('base64')
    const mail = `Content-Transfer-Encoding: base64\r\n\r\n${encoded}\r\n`
    const { follow } = maskAndFollow(mail, detector.find(mail))
    const place = (word: string) => {
      const from = inner.indexOf(word)
      return at(mail, encoded, { from, to: from + word.length })
    }
    expect([follow(place('Lee')), follow(place('Kim'))]).toEqual(['masked', 'unplaced'])
  })
})
