import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'

/** What the numbering plans of the world say of a number; every answer is remembered for the page. */
export interface NumberingPlans {
  /** Of a number with `+`. */
  isValidAbroad(written: string): boolean
  /** Of a number with `+`: its length may be right. */
  isPossibleAbroad(written: string): boolean
  /** Of a number without a country, as it is dialled in the page's country. */
  isValidAtHome(written: string): boolean
  /** As `isValidAtHome`, for any country whose people write to help desks in the languages of the product. */
  isValidSomewhere(written: string): boolean
}

const plausible: readonly CountryCode[] = [
  'DE',
  'US',
  'GB',
  'FR',
  'ES',
  'IT',
  'NL',
  'PT',
  'BR',
  'PL',
  'AT',
  'CH',
  'BE',
  'IE',
  'SE',
  'DK',
  'NO',
  'FI',
  'CZ',
  'AU',
  'MX',
  'IN',
]

/** The plans of one page. */
export function createNumberingPlans(country: string): NumberingPlans {
  const answers = new Map<string, boolean>()
  const remembered = (key: string, ask: () => boolean): boolean => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask()
    answers.set(key, answer)
    return answer
  }
  const isValidIn = (digits: string, home: CountryCode) =>
    remembered(`${home} ${digits}`, () => parsePhoneNumberFromString(digits, home)?.isValid() ?? false)
  return {
    isValidAbroad: (written) => {
      const number = abroad(written)
      return remembered(number, () => parsePhoneNumberFromString(number)?.isValid() ?? false)
    },
    isPossibleAbroad: (written) => {
      const number = abroad(written)
      return remembered(`?${number}`, () => parsePhoneNumberFromString(number)?.isPossible() ?? false)
    },
    isValidAtHome: (written) =>
      isSupportedCountry(country) && isValidIn(written.replaceAll(/\D/gu, ''), country),
    isValidSomewhere: (written) => {
      const digits = written.replaceAll(/\D/gu, '')
      return plausible.some((home) => isValidIn(digits, home))
    },
  }
}

// "+49 (0) 30 …": the zero is not dialled from abroad.
function abroad(written: string): string {
  return `+${written.replace(/\(0\)/u, '').replaceAll(/\D/gu, '')}`
}
