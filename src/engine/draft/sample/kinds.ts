import { isIP } from 'node:net'
import { commonGivenNames } from '../../detection/match/common-names.ts'
import { fold } from '../../detection/fold.ts'
import { normalizePhone } from '../../detection/variants.ts'

/** What one value looks like. */
export type ValueKind =
  | 'email'
  | 'phone'
  | 'name'
  | 'iban'
  | 'ip'
  | 'link'
  | 'uuid'
  | 'hash'
  | 'json'
  | 'html'
  | 'mail'
  | 'time'
  | 'number'
  | 'word'
  | 'text'

/** What a kind of value is called in a sentence that begins with a count. */
export const kindsInWords: Readonly<Record<ValueKind, string>> = {
  email: 'mail addresses',
  phone: 'telephone numbers',
  name: 'names of persons',
  iban: 'bank accounts',
  ip: 'IP addresses',
  link: 'links',
  uuid: 'UUIDs',
  hash: 'hashes',
  json: 'JSON',
  html: 'HTML',
  mail: 'heads of mails',
  time: 'dates',
  number: 'numbers',
  word: 'single words',
  text: 'texts',
}

/** Kinds that say something about a person. */
export const personalKinds: readonly ValueKind[] = ['email', 'phone', 'name', 'iban', 'ip']

/** Tells what a value looks like; the first test that fits decides. */
export function kindOf(value: string): ValueKind {
  const text = value.trim()
  return tests.find(([, fits]) => fits(text))?.[0] ?? 'text'
}

/** Whether a mail address stands anywhere in a text. */
export function holdsEmail(text: string): boolean {
  return /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u.test(text)
}

const tests: readonly (readonly [ValueKind, (text: string) => boolean])[] = [
  ['email', (text) => /^(?:[^<>@]*<)?[^\s<>@,]+@[^\s<>@,]+\.[\p{L}]{2,}>?$/u.test(text)],
  ['uuid', (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)],
  ['ip', (text) => isIP(text) > 0],
  ['time', (text) => /^\d{4}-\d\d-\d\d(?:[ T][\d:.+Z-]*)?$/.test(text)],
  ['iban', isIban],
  ['link', (text) => /^https?:\/\/\S+$/i.test(text)],
  ['number', (text) => /^-?\d+(?:[.,]\d+)?$/.test(text) && !/^0\d{5,}$/.test(text)],
  ['phone', isPhone],
  ['hash', (text) => /^(?:[\da-f]{32,}|\$\w+\$\S{20,}|[\w+/-]{40,}={0,2})$/i.test(text)],
  ['json', (text) => /^[[{]/.test(text) && /[\]}]$/.test(text)],
  [
    'mail',
    (text) =>
      /^(?:From|To|Received|Return-Path|Message-ID|Date|Subject|MIME-Version|Content-Type):/im.test(text) &&
      /^[A-Z][\w-]+: .*\r?\n[A-Z][\w-]+: /m.test(text),
  ],
  [
    'html',
    (text) =>
      /<(?:p|br|div|span|html|body|table|ul|li|b|i|a|strong|em|h\d|blockquote|img)(?:\s[^>]*|\/)?>/i.test(
        text,
      ),
  ],
  ['name', isPersonName],
  ['word', (text) => /^[\p{L}_.:-]{1,40}$/u.test(text)],
]

/** Written the way telephone numbers are: a plus, a leading zero, or groups; a plain number is none. */
function isPhone(text: string): boolean {
  if (!/^(?:\+|00?|\()[\d\s()/.+-]{6,22}$/.test(text)) return false
  return normalizePhone(text) !== undefined
}

/** A bank account by its check digits. */
function isIban(text: string): boolean {
  const bare = text.replaceAll(' ', '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(bare)) return false
  const digits = [...bare.slice(4), ...bare.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(digits) % 97n === 1n
}

/** One to four capitalized words, of which one is a well-known given name. */
function isPersonName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length === 0 || words.length > 4) return false
  if (!words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|v[ao]n|de[rn]?|di|da)$/u.test(word))) return false
  return words.some((word) => word.split('-').some((part) => commonGivenNames.has(fold(part))))
}
