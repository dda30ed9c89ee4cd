import { domainToUnicode } from 'node:url'
import { compact, fold } from './fold.ts'
import type { Identifier } from './identifiers.ts'
import {
  addDigits,
  addHostWord,
  addWord,
  emptyLexicon,
  type Lexicon,
  seal,
  type YearEntry,
} from './lexicon.ts'
import { addName } from './names.ts'
import { hostsLike, normalizeEmail, normalizePhone, spellingsOf } from './variants.ts'

/** All written forms of the people's identifiers; values too short or broken to be searched are left out. */
export function lexiconOf(people: readonly (readonly Identifier[])[], defaultCountry: string): Lexicon {
  const lexicon = emptyLexicon()
  let names = 0
  people.forEach((identifiers, subject) => {
    const own = ownNames(identifiers)
    for (const { kind, value, isFamilyShared } of identifiers) {
      if (kind === 'email') addEmail(lexicon, value, subject)
      else if (kind === 'phone') addPhone(lexicon, value, subject, defaultCountry)
      else if (kind === 'name')
        addName(lexicon, value, subject, { id: names++, isFamilyShared: isFamilyShared === true })
      else if (kind === 'login') addLogin(lexicon, value, subject, own)
      else if (kind === 'address') addAddress(lexicon, value, subject)
      else if (kind === 'number' || kind === 'iban') addNumber(lexicon, value, subject, kind)
      else addBirthdate(lexicon, value, subject)
    }
  })
  return seal(lexicon)
}

/** False for a value that is too short or too broken to be searched. */
export function isSearchable(identifier: Identifier, defaultCountry = 'DE'): boolean {
  const { words, digits, mailboxes } = lexiconOf([[identifier]], defaultCountry)
  return words.size + digits.size + mailboxes.size > 0
}

const commonLogins = new Set(
  'admin root info support test user guest service sales office mail help team kontakt'.split(' '),
)

function ownNames(identifiers: readonly Identifier[]): ReadonlySet<string> {
  const names = identifiers.filter(({ kind }) => kind === 'name')
  return new Set(
    names.flatMap(({ value }) => value.split(/[\s,.\-_]+/u).flatMap((word) => spellingsOf(word))),
  )
}

function addEmail(lexicon: Lexicon, value: string, subject: number): void {
  const key = normalizeEmail(value)
  if (key === undefined) {
    if (value.trim().length > 3) addLogin(lexicon, value, subject, new Set())
    return
  }
  addMailbox(lexicon, key, subject)
  const local = fold(
    value
      .trim()
      .replace(/^mailto:/iu, '')
      .split('@')[0] ?? '',
  )
  const isTelling = local.length >= 6 && /[._\-\d]/u.test(local)
  if (local.length < 4 || commonLogins.has(local)) return
  addAnchored(lexicon, local, {
    subject,
    kind: 'email',
    strength: isTelling ? 'likely' : 'weak',
    form: 'local-part',
  })
}

function addMailbox(lexicon: Lexicon, key: string, subject: number): void {
  const host = key.slice(key.lastIndexOf('@') + 1)
  if (!lexicon.hosts.has(host)) addHost(lexicon, host)
  // No mailbox of Gmail has a hyphen: who writes one down with it means the one without.
  const keys = host === 'gmail.com' ? [key, key.replaceAll(/[-_]/gu, '')] : [key]
  for (const one of keys) {
    const subjects = lexicon.mailboxes.get(one)
    if (subjects === undefined) lexicon.mailboxes.set(one, new Set([subject]))
    else subjects.add(subject)
  }
}

function addHost(lexicon: Lexicon, host: string): void {
  lexicon.hosts.add(host)
  for (const one of hostsLike(host))
    for (const written of [one, domainToUnicode(one)]) addHostWord(lexicon, tellingWord(written))
}

// Of all words but the last, the longest.
function tellingWord(host: string): string {
  const words = fold(host).match(/[\p{L}\d]+/gu) ?? []
  const own = words.length > 1 ? words.slice(0, -1) : words
  return own.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

function addPhone(lexicon: Lexicon, value: string, subject: number, country: string): void {
  const phone = normalizePhone(value.replace(/(?:ext|durchwahl|x)\.?\s*\d+\s*$/iu, ''), country)
  if (phone === undefined) return
  addDigits(lexicon, phone.national, () => ({ role: 'phone', subject, ...phone }))
}

function addLogin(lexicon: Lexicon, value: string, subject: number, own: ReadonlySet<string>): void {
  const login = fold(value.trim())
  const isPlain = /^\p{L}+$/u.test(login)
  const isWeak = (isPlain && login.length < 4) || commonLogins.has(login) || own.has(login)
  const strength = isWeak ? 'weak' : isPlain && login.length < 6 ? 'likely' : 'certain'
  addAnchored(lexicon, login, { subject, kind: 'login', strength, form: '' })
}

interface Anchored {
  readonly subject: number
  readonly kind: 'login' | 'email'
  readonly strength: 'certain' | 'likely' | 'weak'
  readonly form: string
}

function addAnchored(lexicon: Lexicon, value: string, anchored: Anchored): void {
  const word = /[\p{L}\d]+/u.exec(value)
  if (word === null) return
  addWord(lexicon, word[0], { role: 'login', value, lead: word.index, ...anchored })
}

function addNumber(lexicon: Lexicon, value: string, subject: number, kind: 'number' | 'iban'): void {
  const whole = compact(value)
  const groups = [...whole.matchAll(/\d+/gu)].sort((one, other) => other[0].length - one[0].length)
  const group = groups[0]
  if (group === undefined || group[0].length < 4) {
    if (whole.length > 2)
      addAnchored(lexicon, fold(value.trim()), { subject, kind: 'login', strength: 'likely', form: 'number' })
    return
  }
  const end = group.index + group[0].length
  const strength = whole.length >= 5 ? 'certain' : 'likely'
  const piece = { role: 'piece', subject, kind, after: whole.slice(end), number: '', tail: [] } as const
  addDigits(lexicon, group[0], (key) => ({
    ...piece,
    before: whole.slice(0, end - key.length),
    strength,
    form: '',
  }))
  if (group[0].length >= 6 && whole.length > group[0].length) {
    addDigits(lexicon, group[0], (key) => ({
      ...piece,
      before: group[0].slice(0, -key.length),
      after: '',
      strength: kind === 'iban' && group[0].length >= 12 ? 'likely' : 'weak',
      form: 'digits',
    }))
  }
}

const streetEnds = /(?<=\p{L})(?:strasse|straße|str\.?|street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?)$/u
const streetWords: readonly (readonly string[])[] = [
  ['strasse', 'str'],
  ['street', 'st', 'str'],
  ['road', 'rd'],
  ['avenue', 'ave', 'av'],
  ['avenida', 'avda', 'av'],
  ['boulevard', 'blvd', 'bd', 'boul'],
  ['bulevar', 'bulvar', 'blv'],
  ['lane', 'ln'],
  ['drive', 'dr'],
  ['square', 'sq'],
  ['terrace', 'ter', 'terr'],
  ['court', 'ct'],
  ['crescent', 'cres'],
  ['gardens', 'gdns'],
  ['parkway', 'pkwy'],
  ['highway', 'hwy'],
  ['place', 'pl'],
  ['platz', 'pl'],
  ['rue', 'r'],
  ['rua', 'r'],
  ['chemin', 'ch'],
  ['calle', 'c', 'cl'],
  ['plaza', 'pza', 'pl'],
  ['via', 'v'],
  ['piazza', 'pza'],
  ['ulica', 'ul', 'u'],
  ['aleja', 'al'],
  ['aleje', 'al'],
  ['osiedle', 'os'],
  ['utca', 'u'],
  ['namesti', 'nam'],
  ['trida', 'tr'],
  ['caddesi', 'cad', 'cd'],
  ['sokak', 'sok', 'sk'],
  ['sokagi', 'sok', 'sk'],
  ['mahallesi', 'mah'],
  ['iela'],
  ['gatve', 'g'],
  ['strada', 'str'],
  ['вулиця', 'вул'],
  ['улица', 'ул'],
]
/** What may be left out before the name of a street. */
const leadingWords = new Set(['ulica', 'ul', 'вул', 'вулиця', 'ул', 'улица', 'rua', 'calle', 'strada', 'str'])
const numberWords = ['nr', 'no', 'n', 'num', 'numer', 'numero', 'c', 'hausnummer']

function addAddress(lexicon: Lexicon, value: string, subject: number): void {
  const split = value.replace(/^([^,;\n]*?\d+\s?\p{L}?)\s+(?=\p{L}?-?\d{4,5}\s+\p{L})/u, '$1,')
  const lines = split
    .split(/[,;\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const street = lines.find((line) => !isPlace(line) && /\d/u.test(line) && /\p{L}{2}/u.test(line))
  const place = lines.find((line) => line !== street && isPlace(line))
  const tail = lines
    .filter((line) => line !== street)
    .map((line) => spellingsOf(line.replace(/^\p{L}{1,2}-(?=\d)/u, '')).map(compact))
  if (street !== undefined) addStreet(lexicon, street, subject, tail)
  if (place !== undefined) addPlace(lexicon, place, subject)
}

function isPlace(line: string): boolean {
  return /^(?:\p{L}{1,2}-)?\d{4,5}\s+\p{L}/u.test(line) && !/\s\d+\s?\p{L}?$/u.test(line)
}

function addStreet(
  lexicon: Lexicon,
  street: string,
  subject: number,
  tail: readonly (readonly string[])[],
): void {
  const words = street
    .toLowerCase()
    .split(/[\s\-.]+/u)
    .filter((word) => word !== '')
  const isName = (word: string): boolean => /^\p{L}{2,}$/u.test(word) && formsOf(word).length < 2
  // The longest word is the one that fewest streets share.
  const [anchor] = words.filter(isName).sort((one, other) => other.length - one.length)
  if (anchor === undefined) return
  const index = words.indexOf(anchor)
  const added = new Set<string>()
  const add = (word: string, before: string, after: string, number: string): void => {
    const key = `${word} ${before} ${after} ${number}`
    if (added.has(key)) return
    added.add(key)
    const piece = { role: 'piece', kind: 'address', subject, before, after, number, tail } as const
    addWord(lexicon, word, { ...piece, strength: 'certain', form: '' })
  }
  for (const { lead, rest, number } of ordersOf(words, index))
    for (const before of restsOf(lead))
      for (const end of restsOf(rest))
        for (const [word, after] of anchorsOf(anchor, end)) add(word, before, after, compact(number.join('')))
}

interface Order {
  readonly lead: readonly string[]
  readonly rest: readonly string[]
  readonly number: readonly string[]
}

// "12 Garden Street" may be written "Garden Street 12".
function ordersOf(words: readonly string[], index: number): readonly Order[] {
  const isNumber = (word: string | undefined): boolean => /^\d/u.test(word ?? '')
  const isSaid = (word: string): boolean => !numberWords.includes(fold(word))
  const all = words.slice(0, index)
  const lead = all.filter((word) => !isNumber(word))
  const after = words.slice(index + 1)
  const at = after.findIndex(isNumber)
  const rest = (at < 0 ? after : after.slice(0, at)).filter(isSaid)
  const number = [...all.filter(isNumber), ...(at < 0 ? [] : after.slice(at).filter(isSaid))]
  if (number.length === 0) return [{ lead, rest, number }]
  const mayLead = lead.length > 0 && lead.every((word) => leadingWords.has(fold(word)))
  const orders = [
    { lead: [...number, ...lead], rest, number: [] },
    { lead, rest, number },
  ]
  return mayLead ? [...orders, { lead: [], rest, number }] : orders
}

function formsOf(word: string): readonly string[] {
  const folded = fold(word)
  return (
    streetWords.find((forms) => forms[0] === folded) ??
    streetWords.find((forms) => forms.includes(folded)) ??
    []
  )
}

// "garten straße 77" may be written "gartenstraße 77", "gartenstr. 77" and apart.
function anchorsOf(anchor: string, rest: string): readonly (readonly [string, string])[] {
  const end = streetEnds.exec(anchor)
  const stem = end === null ? anchor : anchor.slice(0, end.index)
  const found: (readonly [string, string])[] = spellingsOf(anchor).map((word) => [word, rest])
  if (end !== null) {
    const forms = streetWords.find((words) => words.includes(fold(end[0]).replace('.', ''))) ?? []
    for (const word of spellingsOf(stem)) {
      for (const form of forms) found.push([word + form, rest], [word, form + rest])
    }
  }
  const joined = /^(strasse|str)(?=\d)/u.exec(rest)
  if (joined !== null)
    for (const word of spellingsOf(anchor)) found.push([word + joined[0], rest.slice(joined[0].length)])
  return [...new Map(found.map((pair) => [pair.join(' '), pair])).values()]
}

function restsOf(words: readonly string[]): readonly string[] {
  let rests = ['']
  for (const word of words) {
    const known = formsOf(word)
    const forms = known.length > 0 ? known : spellingsOf(word)
    rests = rests.flatMap((rest) => forms.map((form) => rest + compact(form))).slice(0, 64)
  }
  return rests
}

function addPlace(lexicon: Lexicon, place: string, subject: number): void {
  const match = /(\d{4,5})\s+(\p{L}.*)$/u.exec(place)
  if (match === null) return
  const [, zip = '', rest = ''] = match
  const words = [...rest.matchAll(/[\p{L}\p{M}]+/gu)]
  const [anchor] = [...words].sort((one, other) => other[0].length - one[0].length)
  if (anchor === undefined) return
  const piece = {
    role: 'piece',
    kind: 'address',
    subject,
    before: zip + compact(rest.slice(0, anchor.index)),
    after: compact(rest.slice(anchor.index + anchor[0].length)),
    number: '',
    tail: [],
    strength: 'weak',
  } as const
  for (const word of spellingsOf(anchor[0])) addWord(lexicon, word, { ...piece, form: 'place' })
}

function addBirthdate(lexicon: Lexicon, value: string, subject: number): void {
  const iso = /(\d{4})\D?(\d{2})\D?(\d{2})(?!\d)/u.exec(value)
  const written = /(\d{1,2})\D+(\d{1,2})\D+(\d{4})/u.exec(value)
  const [year, month, day] =
    iso === null ? [written?.[3], written?.[2], written?.[1]] : [iso[1], iso[2], iso[3]]
  if (year === undefined || month === undefined || day === undefined) return
  const swapped = Number(month) > 12
  const date = { month: Number(swapped ? day : month), day: Number(swapped ? month : day) }
  const [mm, dd] = [String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')]
  for (const isShort of [false, true]) {
    const { days } = yearOf(lexicon, isShort ? year.slice(2) : year, isShort)
    const key = date.month * 32 + date.day
    days.set(key, [...(days.get(key) ?? []), subject])
  }
  const piece = {
    role: 'login',
    subject,
    kind: 'birthdate',
    lead: 0,
    strength: 'likely',
    form: 'digits',
  } as const
  for (const digits of [`${year}${mm}${dd}`, `${dd}${mm}${year}`])
    addWord(lexicon, digits, { ...piece, value: digits })
}

function yearOf(lexicon: Lexicon, year: string, isShort: boolean): YearEntry {
  const known = lexicon.words.get(year)?.others.find((entry) => entry.role === 'year')
  if (known !== undefined) return known
  const entry: YearEntry = { role: 'year', isShort, days: new Map() }
  addWord(lexicon, year, entry)
  return entry
}
