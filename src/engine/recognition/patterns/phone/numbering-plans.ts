import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'
import metadata from 'libphonenumber-js/min/metadata'

/** What the numbering plans of the world say of a number's digits; what costs much is remembered for the page. */
export interface NumberingPlans {
  /** Of a number with `+`, which is not one of the digits. */
  isValidAbroad(digits: string): boolean
  /** Of a number with `+`: its length may be right. */
  isPossibleAbroad(digits: string): boolean
  /** Of a number without a country, as it is dialled in the page's country. */
  isValidAtHome(digits: string): boolean
  /** As `isValidAtHome`, for any country whose people write to help desks in the languages of the product. */
  isValidSomewhere(digits: string): boolean
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
  const home = isCountry(country) ? country : undefined
  const answers = new Map<string, boolean>()
  // The library takes longer for one number than all rules for a line of text; the patterns of a plan settle most.
  const parsed = (digits: string, from?: CountryCode): boolean => {
    const key = `${from ?? '+'}${digits}`
    const known = answers.get(key)
    if (known !== undefined) return known
    const written = from === undefined ? `+${digits}` : digits
    const answer = parsePhoneNumberFromString(written, from)?.isValid() ?? false
    answers.set(key, answer)
    return answer
  }
  const isValidAbroad = (digits: string) => verdictAbroad(digits) ?? parsed(digits)
  const isValidIn = (digits: string, from: CountryCode): boolean => {
    const plan = planOf(from)
    const abroad = dialledAbroad(digits, plan)
    if (abroad !== undefined) return isValidAbroad(abroad)
    // The country's own code may have been dialled, or an area has the same digits.
    const verdict = digits.startsWith(plan.callingCode) ? undefined : verdictOf(digits, plan)
    return verdict ?? parsed(digits, from)
  }
  return {
    isValidAbroad,
    isPossibleAbroad: (digits) => parsePhoneNumberFromString(`+${digits}`)?.isPossible() ?? false,
    isValidAtHome: (digits) => home !== undefined && isValidIn(digits, home),
    isValidSomewhere: (digits) => plausible.some((from) => isValidIn(digits, from)),
  }
}

const isCountry = (code: string): code is CountryCode => Object.hasOwn(metadata.countries, code)

/** The numbering plan of a country, with its patterns made ready. */
interface Plan {
  readonly callingCode: string
  /** What is dialled before the code of another country. */
  readonly abroadPrefix: RegExp
  /** The numbers of all countries that share the code. */
  readonly numbers: RegExp
  readonly lengths: readonly number[]
  /** What is dialled before a number at home. */
  readonly trunkPrefix: RegExp | undefined
  /** The prefix becomes something else; only the library knows what. */
  readonly isRewritten: boolean
  /** No other country has the code, and no kinds of numbers are told apart: the pattern decides. */
  readonly isExact: boolean
  /** The kinds of numbers of the country that comes first of those that share the code. */
  readonly kinds: readonly Kind[]
}

interface Kind {
  readonly numbers: RegExp
  readonly lengths: readonly number[]
}

const plans = new Map<CountryCode, Plan>()

function planOf(country: CountryCode): Plan {
  const known = plans.get(country)
  if (known !== undefined) return known
  const made = makePlan(country)
  plans.set(country, made)
  return made
}

// Where the library's metadata have what, https://gitlab.com/catamphetamine/libphonenumber-js/blob/master/METADATA.md.
function fieldsOf(country: CountryCode) {
  const plan: readonly unknown[] = metadata.countries[country] ?? []
  const text = (at: number) => (typeof plan[at] === 'string' ? plan[at] : '')
  return {
    callingCode: text(0),
    abroadPrefix: text(1),
    number: text(2),
    lengths: Array.isArray(plan[3]) ? plan[3].map(Number) : [],
    trunkPrefix: text(7) || text(5),
    rewriting: text(8),
    kinds: Array.isArray(plan[11]) ? plan[11] : [],
  }
}

function kindsOf(country: CountryCode): readonly Kind[] {
  const { number, lengths, kinds } = fieldsOf(country)
  return kinds.flatMap((kind: unknown) => {
    const [pattern, own]: readonly unknown[] = Array.isArray(kind) ? kind : []
    if (typeof pattern !== 'string' || pattern === '') return []
    return [
      {
        numbers: new RegExp(`^(?=(?:${number})$)(?:${pattern})$`),
        lengths: Array.isArray(own) ? own.map(Number) : lengths,
      },
    ]
  })
}

function makePlan(country: CountryCode): Plan {
  const { callingCode, abroadPrefix, lengths, trunkPrefix, rewriting, kinds } = fieldsOf(country)
  const sharing = metadata.country_calling_codes[callingCode] ?? [country]
  return {
    callingCode,
    abroadPrefix: new RegExp(`^(?:${abroadPrefix})`),
    numbers: new RegExp(`^(?:${sharing.map((other) => fieldsOf(other).number).join('|')})$`),
    lengths,
    trunkPrefix: trunkPrefix === '' ? undefined : new RegExp(`^(?:${trunkPrefix})`),
    isRewritten: rewriting !== '',
    isExact: sharing.length === 1 && kinds.length === 0,
    kinds: sharing[0] === country ? kindsOf(country) : [],
  }
}

const longestCallingCode = 3

/** As far as the patterns of a plan tell of digits behind `+`. */
function verdictAbroad(digits: string): boolean | undefined {
  for (let length = 1; length <= longestCallingCode; length++) {
    const code = digits.slice(0, length)
    const country = metadata.country_calling_codes[code]?.[0]
    if (country !== undefined) return verdictOf(digits.slice(length), planOf(country))
    if (Object.hasOwn(metadata.nonGeographic, code)) return undefined
  }
  return false
}

/** The digits behind the prefix for other countries; undefined where none was dialled. */
function dialledAbroad(digits: string, { abroadPrefix }: Plan): string | undefined {
  const prefix = abroadPrefix.exec(digits)?.[0]
  if (prefix === undefined) return undefined
  const rest = digits.slice(prefix.length)
  return rest === '' || rest.startsWith('0') ? undefined : rest
}

/** True or false where the patterns settle whether these digits are a number in the plan, with or without a prefix. */
function verdictOf(digits: string, plan: Plan): boolean | undefined {
  const prefix = plan.trunkPrefix?.exec(digits)?.[0]
  if (prefix !== undefined && plan.isRewritten) return undefined
  const isNumber =
    plan.numbers.test(digits) || (prefix !== undefined && isIn(plan, digits.slice(prefix.length)))
  if (!isNumber || plan.isExact) return isNumber
  return prefix === undefined && isOfKind(plan, digits) ? true : undefined
}

const isOfKind = ({ kinds }: Plan, digits: string): boolean =>
  kinds.some(({ numbers, lengths }) => lengths.includes(digits.length) && numbers.test(digits))

function isIn({ numbers, lengths, isExact }: Plan, digits: string): boolean {
  return numbers.test(digits) && (!isExact || lengths.includes(digits.length))
}
