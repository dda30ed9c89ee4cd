import { domainToASCII } from 'node:url'
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { fold } from './fold.ts'

/** A telephone number without its writing: country calling code (empty when unknown) and national number. */
export interface NormalizedPhone {
  readonly callingCode: string
  readonly national: string
}

/**
 * One key for one mailbox: lower case, no `mailto:`, no plus-tag, one domain for each provider and none of the signs
 * that it passes over (the dots of Gmail), the domain in ASCII. Undefined when the value is no address.
 */
export function normalizeEmail(value: string): string | undefined {
  const bare = value
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/^<|>$/gu, '')
  const at = bare.lastIndexOf('@')
  return at < 1 ? undefined : mailboxKey(bare.slice(0, at), bare.slice(at + 1))
}

/** By which two addresses are the same mailbox: the key of `normalizeEmail`, or what is none as it is, in small letters. */
export function comparableEmail(value: string): string {
  return normalizeEmail(value) ?? value.trim().toLowerCase()
}

/** The key of `normalizeEmail` for an address already split at its `@`. */
export function mailboxKey(local: string, domain: string): string | undefined {
  return mailboxKeyAt(local, hostKey(domain))
}

/** The key of `normalizeEmail` for the part before the `@`, at a domain given by its `hostKey`. */
export function mailboxKeyAt(local: string, host: string): string | undefined {
  const plus = local.indexOf('+')
  const base = (plus > 0 ? local.slice(0, plus) : local).toLowerCase().normalize('NFC')
  if (host === '' || base === '') return undefined
  const ignored = ignoredSigns[host]
  return `${ignored === undefined ? base : base.replaceAll(ignored, '')}@${host}`
}

/** One key for all domains of one provider that lead to one mailbox: lower case, in ASCII. */
export function hostKey(domain: string): string {
  const host = asciiDomain(domain)
  return sameHosts.get(host) ?? host
}

const sameHosts: ReadonlyMap<string, string> = new Map([
  ['googlemail.com', 'gmail.com'],
  ['protonmail.com', 'proton.me'],
  ['protonmail.ch', 'proton.me'],
  ['pm.me', 'proton.me'],
  ['me.com', 'icloud.com'],
  ['mac.com', 'icloud.com'],
  ['ya.ru', 'yandex.ru'],
  ['yandex.com', 'yandex.ru'],
])

/** Every domain that has this `hostKey`, in ASCII. */
export function hostsLike(host: string): readonly string[] {
  return [host, ...[...sameHosts.keys()].filter((other) => sameHosts.get(other) === host)]
}

/** What a provider passes over in the part before the `@`. */
const ignoredSigns: Readonly<Record<string, RegExp>> = { 'gmail.com': /\./gu, 'proton.me': /[._-]/gu }

/** Calling code and national significant number. Undefined when fewer than five digits are left. */
export function normalizePhone(value: string, defaultCountry = 'DE'): NormalizedPhone | undefined {
  const bare = value
    .replace(/^\s*tel:/iu, '')
    .replace(/\(0\)/gu, '')
    .replace(/^\s*00(?=[1-9])/u, '+')
  const country = defaultCountry.toUpperCase()
  const parsed = parsePhoneNumberFromString(bare, isSupportedCountry(country) ? country : 'DE')
  if (parsed !== undefined && parsed.nationalNumber.length >= 5) {
    return { callingCode: parsed.countryCallingCode, national: parsed.nationalNumber }
  }
  const national = bare.replace(/\D/gu, '').replace(/^0+/u, '')
  return national.length < 5 ? undefined : { callingCode: '', national }
}

/**
 * A key for comparing names: folded, transliteration undone, titles left out, parts in alphabetical order.
 * `Müller, Anna`, `Anna Mueller` and `anna MULLER` have one key; different people may share one.
 */
export function normalizeName(value: string): string {
  return fold(value)
    .replace(/['’‘ʼ´`′]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word))
    .map(withoutTransliteration)
    .sort()
    .join(' ')
}

/** Every folded spelling of one word: `Müller` is `muller` and `mueller`, and so is `Mueller`. */
export function spellingsOf(word: string): readonly string[] {
  const written = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ´`′]/gu, '')
  if (/^[a-z]*$/.test(written)) {
    const short = withoutTransliteration(written)
    return short === written ? [written] : [written, short]
  }
  const expanded = written.replace(/[äæöøœüå]/gu, (letter) => expansions[letter] ?? letter)
  const folded = fold(written)
  return [...new Set([folded, fold(expanded), withoutTransliteration(folded)])]
}

/** Folded forms of a word in which its letters beyond ASCII were lost, or written in Latin ones. */
export function otherScripts(word: string): readonly string[] {
  const written = word.normalize('NFC').toLowerCase()
  if (/^[ -~]*$/u.test(written)) return []
  const lost = written.replace(/[^a-z]/gu, '')
  const forms = lost.length >= 3 && lost.length < written.length ? [lost] : []
  if (!/[\u0400-\u04ff]/u.test(written)) return forms
  const latin = [0, 1].map((way) =>
    Array.from(written, (letter) => {
      const ways = latinLetters[letter]
      return ways?.[way] ?? ways?.[0] ?? letter
    }).join(''),
  )
  return [...forms, ...new Set(latin.map(fold))]
}

const latinLetters: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    'а:a б:b в:v г:g/h ґ:g д:d е:e є:ye/ie ё:yo/e ж:zh з:z и:i/y і:i ї:yi/i й:y/i к:k л:l м:m н:n о:o п:p р:r с:s т:t ' +
    'у:u ф:f х:kh/h ц:ts/c ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu/iu я:ya/ia'
  )
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair.slice(2).split('/')]),
)

/** Words of address before a name; folded. */
export const titles: ReadonlySet<string> = new Set(
  (
    'frau herr herrn hr fr fraulein mr mrs ms miss mister sir madam madame monsieur mme mlle dr doktor doctor ' +
    'prof professor professorin pana panem ing dipl mag sr sra srta senor senora senorita don dona pan pani panu sig signor ' +
    'signora dott dhr mevr mevrouw meneer mijnheer dottor dottoressa avv herra rouva fru hr sayin bay bayan hanim bey ' +
    'kisasszony pane slecna gospodin gospodja gospa domnul doamna kyrios kyria'
  ).split(' '),
)

const expansions: Readonly<Record<string, string>> = {
  ä: 'ae',
  æ: 'ae',
  ö: 'oe',
  ø: 'oe',
  œ: 'oe',
  ü: 'ue',
  å: 'aa',
}

function withoutTransliteration(folded: string): string {
  return folded.replace(/(?<![aeiouq])([aou])e(?![aeiou])/gu, '$1')
}

function asciiDomain(domain: string): string {
  if (/^[a-z\d.-]*[a-z\d]$/u.test(domain)) return domain
  const trimmed = domain.trim().toLowerCase()
  const lower = /[.-]$/u.test(trimmed) ? trimmed.replace(/[.-]+$/u, '') : trimmed
  return /[^\x20-\x7e]/u.test(lower) ? domainToASCII(lower) : lower
}
