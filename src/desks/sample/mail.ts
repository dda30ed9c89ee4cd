import { fill, textsOf } from './texts/texts.ts'
import type { SampleRow } from './schema.ts'
import { spokenTime } from './time.ts'

/** A person as their row has them. */
export type Person = SampleRow<'persons'>

/** First and last name, as people write it. */
export function nameOf(person: Person): string {
  return [person.first_name, person.last_name].filter((part) => part !== null).join(' ')
}

/** `"Anna Example" <anna@example.org>`. */
export function mailbox(person: Person): string {
  return `"${nameOf(person)}" <${person.email ?? 'unknown@example.org'}>`
}

/** The mailbox with its name as RFC 2047 has it, in Q or B form, when it is not plain ASCII. */
export function encodedMailbox(person: Person, form: 'Q' | 'B' = 'Q'): string {
  const name = nameOf(person)
  const email = person.email ?? 'unknown@example.org'
  return isAscii(name) ? `"${name}" <${email}>` : `${encodedWord(name, form)} <${email}>`
}

/** One RFC 2047 encoded word in UTF-8. */
export function encodedWord(text: string, form: 'Q' | 'B'): string {
  if (form === 'B') return `=?UTF-8?B?${base64(text)}?=`
  return `=?UTF-8?Q?${escapeBytes(text, /[A-Za-z0-9]/).replaceAll('=20', '_')}?=`
}

/** Quoted-printable as in RFC 2045, with soft line breaks after at most 75 characters. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => softBreaks(escapeBytes(line, /[\t -<>-~]/)))
    .join('\r\n')
}

/** The text's UTF-8 in base64, on one line. */
export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

/** The name block under a mail: name, phone and address, the way people sign. */
export function signatureOf(person: Person): string {
  const label = textsOf(person.language).phoneLabel
  const lines = [nameOf(person)]
  if (person.street !== null) lines.push(`${person.street}, ${person.zip ?? ''} ${person.city ?? ''}`)
  if (person.phone !== null) lines.push(`${label} ${person.phone}`)
  return lines.join('\n')
}

/** The text quoted with `> ` under a line that names its author, address and time. */
export function quoted(author: Person, instant: number, text: string, language: string | null): string {
  const time = spokenTime(instant, language ?? 'en')
  const line = fill(textsOf(language).quoteLine, {
    time,
    name: nameOf(author),
    email: author.email ?? '',
  })
  return `${line}\n${text.replaceAll(/^/gm, '> ')}`
}

/** The HTML twin of a plain text: paragraphs, quotes, links and German letters as entities. */
export function htmlOf(text: string): string {
  const lines = text.split('\n').map((line) => {
    const quote = /^((?:> ?)+)(.*)$/.exec(line)
    return quote ? `<blockquote>${markUp(quote[2] ?? '')}</blockquote>` : markUp(line)
  })
  return `<div>${lines.join('<br>\n')}</div>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  ä: '&auml;',
  ö: '&ouml;',
  ü: '&uuml;',
  Ä: '&Auml;',
  Ö: '&Ouml;',
  Ü: '&Uuml;',
  ß: '&szlig;',
}

function markUp(line: string): string {
  const escaped = line.replaceAll(/[&<>äöüÄÖÜß]/g, (letter) => entities[letter] ?? letter)
  return escaped.replaceAll(
    /[\w.+-]+@[\w.-]+\.[a-z]+/g,
    (address) => `<a href="mailto:${address}">${address}</a>`,
  )
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

function escapeBytes(text: string, plain: RegExp): string {
  let escaped = ''
  for (const byte of Buffer.from(text, 'utf8')) {
    const letter = String.fromCharCode(byte)
    escaped +=
      byte < 128 && plain.test(letter) ? letter : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return escaped
}

function softBreaks(line: string): string {
  const parts: string[] = []
  let rest = line
  while (rest.length > 75) {
    const escape = rest.slice(72, 75).search(/=/)
    const end = escape === -1 ? 75 : 72 + escape
    parts.push(`${rest.slice(0, end)}=`)
    rest = rest.slice(end)
  }
  return [...parts, rest].join('\r\n')
}
