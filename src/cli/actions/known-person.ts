import { isValidIBAN } from 'ibantools'
import { isSupportedCountry } from 'libphonenumber-js/min'
import { createDetector, type Detector } from '../../engine/detection/detector.ts'
import type { Identifier, IdentifierKind } from '../../engine/detection/identifiers.ts'
import { isSearchable } from '../../engine/detection/people.ts'
import { normalizeEmail } from '../../engine/detection/variants.ts'
import { participantsIn } from '../../engine/recognition/headers.ts'
import { createRecognizer, type Participant } from '../../engine/recognition/recognizer.ts'
import { UsageError } from '../../shared/errors.ts'
import type { ScanOptions, TextOptions } from '../commands/texts.ts'

// What cannot be understood is refused, and not passed over: else a mistake in typing looks like a clean text. No mistake
// repeats what was typed, as it may be personal.

/** Finds whatever is personal, and those who are known by any part of their name. */
export function recognizerOf(options: TextOptions, known: readonly Participant[] = []): Detector {
  const participants = [...(options.known ?? []).flatMap(participantsOf), ...known]
  const country = countryOf(options)
  return createRecognizer({ participants, ...(country === undefined ? {} : { country }) })
}

/** Finds the one person whom the options tell of; nothing where they tell of nobody. */
export function personFinderOf(options: ScanOptions): Detector | undefined {
  const country = countryOf(options)
  const identifiers = kinds.flatMap((kind) =>
    (options[kind] ?? []).map((value) => identifierOf(kind, value, country)),
  )
  if (identifiers.length === 0) return undefined
  if (options.known !== undefined)
    throw new UsageError('person', 'expected one person to look for, found --known beside them', {
      remedy: 'Leave --known out, or look for everybody: without --email, --name and the like.',
    })
  return createDetector([identifiers], country === undefined ? {} : { defaultCountry: country })
}

/** The options of `expunge scan` that tell of a person are called as the kinds are. */
const kinds = ['email', 'phone', 'name', 'login', 'address', 'number', 'iban', 'birthdate'] as const

function participantsOf(written: string): readonly Participant[] {
  const participants = participantsIn(written)
  if (participants.length > 0) return participants
  throw new UsageError('known', 'expected a name or an e-mail address in --known, found none', {
    remedy: 'Write it as in mail, names with capital letters: --known "Anna Lee <anna@example.org>"',
  })
}

function countryOf({ country }: TextOptions): string | undefined {
  const code = country?.trim().toUpperCase()
  if (code === undefined || isSupportedCountry(code)) return code
  throw new UsageError('country', 'expected a country as its two letters, found something else', {
    remedy: `Name it as ISO 3166 does${code === 'UK' ? ': GB' : ', such as DE, FR or GB'}.`,
  })
}

function identifierOf(kind: (typeof kinds)[number], value: string, country: string | undefined): Identifier {
  const identifier = { kind, value: value.trim() }
  const { isRead = () => true, expected, example } = readings[kind]
  if (isSearchable(identifier, country) && isRead(identifier.value)) return identifier
  throw new UsageError('person', `expected ${expected} in --${kind}, found something else`, {
    remedy: `For example: --${kind} ${example}`,
  })
}

interface Reading {
  readonly expected: string
  readonly example: string
  /** Beyond that there is something to look for. */
  readonly isRead?: (value: string) => boolean
}

const readings: Readonly<Record<IdentifierKind, Reading>> = {
  email: {
    expected: 'an e-mail address',
    example: 'anna@example.org',
    isRead: (value) => normalizeEmail(value) !== undefined && !/\s/u.test(value),
  },
  phone: {
    expected: 'a phone number of five digits or more',
    example: '"+49 30 231250"',
    isRead: (value) => !/\p{L}{2}/u.test(value.replace(/^tel:|(?:ext|durchwahl|x)\.?\s*\d+\s*$/giu, '')),
  },
  name: { expected: 'a name', example: '"Anna Lee"' },
  login: { expected: 'a login', example: 'alee' },
  address: {
    expected: 'a street with its number, or a postcode with its place,',
    example: '"Gartenstraße 7, 20095 Hamburg"',
  },
  number: { expected: 'a number of three signs or more', example: 'K-104711' },
  iban: {
    expected: 'an IBAN with its check digits',
    example: '"DE02 1203 0000 0000 2020 51" (to look for another number: --number)',
    isRead: (value) => isValidIBAN(value.replaceAll(/[\s-]/gu, '').toUpperCase()),
  },
  birthdate: {
    expected: 'a day of birth',
    example: '1980-02-03',
    isRead: isDay,
  },
}

/** A day that there is, in one of the orders that the search takes. */
function isDay(value: string): boolean {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value)
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(value)
  const [year, month, day] = (
    iso === null ? [written?.[3], written?.[2], written?.[1]] : [iso[1], iso[2], iso[3]]
  ).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const isCalendarDay = (month0: number, date: number): boolean => {
    const at = new Date(Date.UTC(year, month0 - 1, date))
    return at.getUTCMonth() === month0 - 1 && at.getUTCDate() === date
  }
  return isCalendarDay(month, day) || (iso === null && isCalendarDay(day, month))
}
