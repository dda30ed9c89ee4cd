/** Something to look for. Phone numbers are compared by their digits, everything else by its letters in any case. */
export interface Needle {
  readonly needle: string
  isIn(text: string): boolean
}

/** What the search for a name, an e-mail address, a phone number or an address of a computer is. */
export function needleOf(needle: string): Needle {
  if (isPhone(needle)) {
    const digits = digitsOf(needle)
    return { needle, isIn: (text) => digits.test(text) }
  }
  const wanted = [plainText(needle), ...paddedAddress(needle)]
  return { needle, isIn: (text) => wanted.some((part) => text.includes(part)) }
}

/**
 * A text as needles are compared with it: small letters, one blank for each space, line break and mark of a quoted
 * line.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u00ad\u200b]/g, '')
    .replaceAll(/\s+(?:>+\s*)*/g, ' ')
}

function isPhone(needle: string): boolean {
  return /^\+?[\d\s()/.-]+$/.test(needle) && needle.replaceAll(/\D/g, '').length >= 7 && !isAddress(needle)
}

/** Within its country a number is written without the country's digits, and with other marks between its own. */
function digitsOf(phone: string): RegExp {
  const digits = phone.replaceAll(/\D/g, '')
  const own = phone.trim().startsWith('+') ? digits.slice(2) : digits.replace(/^0+/, '')
  return new RegExp([...own].join("[\\s()/.,:'-]{0,3}"))
}

/** RT keeps 203.0.113.7 in custom fields as 203.000.113.007. */
function paddedAddress(needle: string): readonly string[] {
  if (!isAddress(needle)) return []
  return [
    needle
      .split('.')
      .map((part) => part.padStart(3, '0'))
      .join('.'),
  ]
}

const isAddress = (needle: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(needle)
