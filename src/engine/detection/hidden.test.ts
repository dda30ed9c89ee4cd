import { describe, expect, test } from 'vitest'
import { createDetector } from './detector.ts'

const detector = createDetector([
  [
    { kind: 'name', value: 'Anna Lüders' },
    { kind: 'email', value: 'anna.lueders@example.org' },
    { kind: 'phone', value: '+49 30 1234567' },
  ],
])

const base64 = (text: string) => Buffer.from(text).toString('base64')
const ordinary = 'Here is some ordinary text that goes on. '
/** Base64 of some lines, without padding, in lines of these widths by turns. */
const wrapped = (between: string, ...widths: readonly number[]) => {
  const units = base64(`${ordinary.repeat(5)}${both}.`).replace(/=+$/u, '')
  const lines: string[] = []
  for (let at = 0; at < units.length; at += lines.at(-1)?.length ?? 0)
    lines.push(units.slice(at, at + (widths[lines.length % widths.length] ?? 0)))
  return lines.join(between)
}
const both = 'anna.lueders@example.org and Anna Lüders'

const shifted = (text: string, pattern: RegExp, by: number) =>
  text.replaceAll(pattern, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + by))
const fullWidth = (text: string) => shifted(text, /[!-~]/gu, 0xfee0)
const mathematical = (text: string) =>
  shifted(shifted(text, /[a-z]/gu, 0x1d41a - 0x61), /[A-Z]/gu, 0x1d400 - 0x41)

/** What writers and machines do to a text that a reader does not see. */
describe('what is hidden from the eye is found', () => {
  test.each([
    ['base64 with a form feed', base64(`${ordinary}\f${both}`), ['email', 'name']],
    ['base64 with the colours of a terminal', base64(`${ordinary}\u001b[0m${both}`), ['email', 'name']],
    ['base64 with a line end of its own', base64(`${ordinary}\u0085${both}`), ['email', 'name']],
    ['base64 with a bell', base64(`${ordinary.repeat(20)}\u0007${both}`), ['email', 'name']],
    ['quoted base64', `> ${wrapped('\n> ', 76)}\n>\n> Thanks`, ['email', 'name']],
    ['indented base64', `Body:\n    ${wrapped('\r\n    ', 76)}\r\nend of it`, ['email', 'name']],
    ['folded base64', `X-Data: ${wrapped('\r\n ', 76)}\r\n`, ['email', 'name']],
    ['base64 in lines that were broken anew', `${wrapped('\n', 72, 4)}\n\nThanks`, ['email', 'name']],
    ['base64 in lines of no whole quanta', wrapped('\n', 61), ['email', 'name']],
    ['base64 without padding and with a word below', `${wrapped('\n', 76)}\nThanks`, ['email', 'name']],
    ['a variation selector', 'An\ufe0fna Lüders', ['name']],
    ['an invisible separator', 'anna.lu\u2063eders@example.org', ['email']],
    ['a vowel separator', 'Anna Lü\u180eders', ['name']],
    ['a tag character', 'Anna Lü\u{e0041}ders', ['name']],
    ['marks of direction', '\u202aAn\u202cna Lüders, anna.lue\u2066ders@example.org', ['name', 'email']],
    ['mathematical letters', mathematical('Anna Lueders anna.lueders@example.org'), ['name', 'email']],
    ['full-width letters', fullWidth('Anna Lueders anna.lueders@example.org'), ['name', 'email']],
    ['the colours of a terminal', '\u001b[31mAnna Lüders\u001b[0m rang', ['name']],
    ['leading zeros', 'anna.lueders&#0000000064;example.org', ['email']],
    ['a comment with a tag', 'anna.lu<!-- <b>x</b> -->eders@example.org', ['email']],
    ['a long comment', `anna.lu<!-- ${'x'.repeat(1500)} -->eders@example.org`, ['email']],
    ['a comment with a sign', 'anna.lu<!-- a > b -->eders@example.org', ['email']],
    [
      'a picture inside the text',
      `Anna <img src="data:image/png;base64,${'A!'.repeat(2_500)}"> Lüders`,
      ['name'],
    ],
    ['blanks before a soft line end', 'anna.lue=  \r\nders@example.org', ['email']],
    ['a long encoded-word', `=?utf-8?Q?${'x_'.repeat(300)}anna.lueders=40example.org?=`, ['email']],
    ['the escape of old scripts', 'anna.lueders%u0040example.org', ['email']],
    ['a number glued to a name', 'Anna Lüders+49 30 1234567', ['name', 'phone']],
  ])('%s', (_, text, kinds) => {
    expect(detector.find(text).map(({ kind, strength }) => `${kind} ${strength}`)).toEqual(
      kinds.map((kind) => `${kind} certain`),
    )
  })

  test('and bytes that are no text stay none', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 0xff)
    expect(detector.find(Buffer.from(bytes).toString('base64'))).toEqual([])
  })
})
