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
