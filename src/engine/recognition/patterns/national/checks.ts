import { isDigit } from '../numerals.ts'

/** True for ten digits whose last is right by the NHS's check, modulo 11. */
export function isNhs(written: string): boolean {
  const digits = digitsOf(written)
  if (digits.length !== 10) return false
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  const check = 11 - (sum % 11)
  return check !== 10 && check % 11 === digits[9]
}

/** True for a tax number of somebody without a social security number (IRS): 9xx with a group from a known range. */
export function isItin(written: string): boolean {
  return /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/u.test(written.replaceAll(/\D/gu, ''))
}

/** True when the last digit is right by ISO 7064, MOD 11,10. */
export function passesMod11Over10(written: string): boolean {
  let product = 10
  for (const digit of digitsOf(written)) {
    const sum = (digit + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  // The check digit makes the sum before the last doubling one.
  return product === 2
}

/** True when the digits, each times its weight, have a sum that can be divided by `modulus`. */
export const hasSum =
  (weights: readonly number[], modulus: number) =>
  (written: string): boolean =>
    digitsOf(written).reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % modulus === 0

/** True when the last two digits are the others modulo 97, as in a Spanish number of social security. */
export function isRestOf97(written: string): boolean {
  const compact = written.replaceAll(/\D/gu, '')
  return Number(compact.slice(0, -2)) % 97 === Number(compact.slice(-2))
}

/** True when the last two digits of a Belgian number are what its others lack to a multiple of 97; `2` stands before those of this century. */
export function isLackOf97(written: string): boolean {
  const compact = written.replaceAll(/\D/gu, '')
  const [others, lack] = [compact.slice(0, -2), Number(compact.slice(-2))]
  return [others, `2${others}`].some((number) => (Number(number) + lack) % 97 === 0)
}

/** True when both last digits of a Brazilian number are right. */
export function isCpf(written: string): boolean {
  const digits = digitsOf(written)
  return [9, 10].every((count) => {
    const rest = digits.slice(0, count).reduce((sum, digit, at) => sum + digit * (count + 1 - at), 0) % 11
    return digits[count] === (rest < 2 ? 0 : 11 - rest)
  })
}

/** True when the last digit is right by the algorithm of Verhoeff. */
export function passesVerhoeff(written: string): boolean {
  return (
    digitsOf(written).reduceRight((sum, digit, at, { length }) => {
      let moved = digit
      for (let times = (length - 1 - at) % 8; times > 0; times--) moved = permutation[moved] ?? 0
      return productOf(sum, moved)
    }, 0) === 0
  )
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** Of two elements of the group of a pentagon's symmetries: five turns, and five turns after a flip. */
function productOf(one: number, other: number): number {
  const turn = (one < 5 ? one + other : one - other + 5) % 5
  return one < 5 === other < 5 ? turn : turn + 5
}

/** True for a French tax number: thirteen digits, of which the last three are the others modulo 511. */
export function isSpi(written: string): boolean {
  const compact = written.replaceAll(/\D/gu, '')
  return /^[0-3]\d{12}$/u.test(compact) && Number(compact.slice(0, 10)) % 511 === Number(compact.slice(10))
}

/** True for a Polish identity card: three letters and six digits, of which the first checks the rest. */
export function isDowod(written: string): boolean {
  const values = Array.from(written.replaceAll(/[ -]/gu, ''), (unit) => Number.parseInt(unit, 36))
  const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3]
  return (
    values.length === 9 && values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) % 10 === 0
  )
}

/** True when the first six digits are a day, a month and a year; states add 20, 40, 50 or 60 to mark a century. */
export function startsWithDay(written: string): boolean {
  const [, day = 0, month = 0] = pairsOf(written)
  return isDay(day) && isMonth(month)
}

/** True when the first six digits are a year, a month and a day. */
export function startsWithYear(written: string): boolean {
  const [, , month = 0, day = 0] = pairsOf(written)
  return isDay(day) && isMonth(month)
}

function pairsOf(written: string): readonly number[] {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = digitsOf(written)
  return [0, first * 10 + second, third * 10 + fourth, fifth * 10 + sixth]
}

function isDay(day: number): boolean {
  return (day >= 1 && day <= 31) || (day >= 41 && day <= 91)
}

function isMonth(month: number): boolean {
  return month % 20 >= 1 && month % 20 <= 12
}

function digitsOf(written: string): readonly number[] {
  const digits: number[] = []
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at)
    if (isDigit(unit)) digits.push(unit - 0x30)
  }
  return digits
}
