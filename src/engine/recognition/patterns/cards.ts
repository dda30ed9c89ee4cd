/** Who issues cards whose numbers begin like this and have this length; undefined when nobody does. */
export function issuerOf(digits: string): string | undefined {
  return issuers.find(([, pattern]) => pattern.test(digits))?.[0]
}

/** True when the last digit checks the others by the formula of Luhn (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, isSecond = false; at >= 0; at--, isSecond = !isSecond) {
    const value = (digits.charCodeAt(at) - 0x30) * (isSecond ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

const issuers: readonly (readonly [string, RegExp])[] = [
  ['visa', /^4(?:\d{12}|\d{15}|\d{18})$/],
  ['mastercard', /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/],
  ['american express', /^3[47]\d{13}$/],
  ['diners club', /^3(?:0[0-5]|095|[689]\d)\d{11,16}$/],
  ['discover', /^6(?:011|4[4-9]\d|5\d{2})\d{12}(?:\d{3})?$/],
  ['jcb', /^(?:35(?:2[89]|[3-8]\d)\d{12}(?:\d{3})?|(?:2131|1800)\d{11})$/],
  ['unionpay', /^62\d{14,17}$/],
  ['maestro', /^(?:5018|5020|5038|5893|6304|6759|676[1-3]|50\d{2}|5[6-8]\d{2}|6[37]\d{2})\d{8,15}$/],
  ['mir', /^220[0-4]\d{12,15}$/],
]
