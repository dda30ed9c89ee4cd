import { describe, expect, it } from 'vitest'
import { readingsOf } from './decoder.ts'
import { needleOf, plainText } from './needles.ts'

const name = 'Jürgen Groß'

describe('the independent look of the tests', () => {
  it.each([
    ['plain text in capitals', 'JÜRGEN GROSS, Jürgen GROß'],
    ['a text whose letters are put together of two', name.normalize('NFD')],
    ['a quoted text over two lines', '> Jürgen\n> > Groß'],
    ['quoted-printable with a soft line break', 'Von J=C3=BCr=\ngen Gro=C3=9F'],
    ['quoted-printable in Latin-1', 'Von J=FCrgen Gro=DF'],
    ['a MIME part in base64', `Content-Transfer-Encoding: base64\n\n${base64(`Liebe Grüße\n${name}`)}\n`],
    ['a header of two encoded words that cut a letter', '=?UTF-8?B?SsM=?=\r\n =?UTF-8?B?vHJnZW4gR3Jvw58=?='],
    ['a header in Q', '=?iso-8859-1?Q?J=FCrgen_Gro=DF?='],
    ['an address of the web', 'https://crm.example.org/?name=J%C3%BCrgen%20Gro%C3%9F'],
    ['JSON', '{"name":"J\\u00fcrgen Gro\\u00df"}'],
    ['entities', 'J&uuml;rgen&nbsp;Gro&#223;'],
    ['a tag within a word', '<p>J<b>ürgen</b> Groß</p>'],
    ['two cells of a table', '<td>Jürgen</td><td>Groß</td>'],
    [
      'entities in base64 in quoted-printable',
      base64('<p>J&uuml;rgen Gro&szlig;</p>').replaceAll('=', '=3D'),
    ],
    ['Perl data with short letters', Buffer.concat([Buffer.from([4, 11]), Buffer.from(name, 'latin1')])],
    [
      'Perl data in base64',
      Buffer.concat([Buffer.from([4, 11, 0xff]), Buffer.from(name)]).toString('base64'),
    ],
  ])('reads a name in %s', (_, stored) => {
    expect(tells(stored, name)).toBe(true)
  })

  it.each(['0049 351 8999868', '0351/8999868', '+49 (351) 89 99 868', '351-8999868', '3518999868'])(
    'reads a phone number written as %s',
    (written) => {
      expect(tells(`Tel. ${written}, bitte`, '+49 351 8999868')).toBe(true)
    },
  )

  it('reads an address of a computer with zeros before its numbers', () => {
    expect(tells('203.000.113.007', '203.0.113.7')).toBe(true)
  })

  it('does not read what is not there', () => {
    expect(tells('Jürgen Schmidt und Anna Groß', name)).toBe(false)
    expect(tells('Rechnung 351899, Betrag 9868', '+49 351 8999868')).toBe(false)
    expect(tells(base64('Lieber Herr Schmidt, alles gut'), name)).toBe(false)
  })
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

function tells(stored: string | Uint8Array, needle: string): boolean {
  return readingsOf(stored).some((reading) => needleOf(needle).isIn(plainText(reading)))
}
