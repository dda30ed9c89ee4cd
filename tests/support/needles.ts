/** Something to look for. Phone numbers and days are compared by their digits, everything else by its letters in any case. */
export interface Needle {
  readonly needle: string
  isIn(text: string): boolean
}

/** What the search for a name, an e-mail address, a phone number, a day or an address of a computer is. */
export function needleOf(needle: string): Needle {
  const day = dayIn(needle)
  if (day !== undefined) return { needle, isIn: (text) => day.test(text) }
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

/**
 * A day as 1985-10-12 or 12.10.1985, with one mark throughout or none: the identifier of a mail, such as
 * `-1985.101-2-0@`, is none.
 */
function dayIn(needle: string): RegExp | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(needle) ?? []
  if (year === undefined) return undefined
  const digits = `${year}(?<a>[-./]?)${month}\\k<a>${day}|${day}(?<b>[-./])${month}\\k<b>${year}`
  return new RegExp(`(?<!\\d)(?:${digits})(?!\\d)`)
}

const marks = "[\\s()/.,:'-]{0,3}"

/**
 * Within its country a number is written without the country's digits, and with other marks between its own. Digits of
 * a longer number, such as of an instant, are none.
 */
function digitsOf(phone: string): RegExp {
  const digits = phone.replaceAll(/\D/g, '')
  const isWhole = phone.trim().startsWith('+')
  const country = isWhole ? `(?:00)?${digits.slice(0, 2)}(?:${marks}0)?|` : ''
  const own = isWhole ? digits.slice(2) : digits.replace(/^0+/, '')
  return new RegExp(`(?<!\\d)(?:(?:${country}0+)${marks})?${[...own].join(marks)}(?!\\d)`)
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
