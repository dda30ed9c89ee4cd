/**
 * Calls `use` with each match of `exact` that begins where `rough` matches. A rough pattern without properties of Unicode
 * passes over text several times faster than an exact one with them; it is global, the exact one sticky.
 */
export function eachExact(
  text: string,
  rough: RegExp,
  exact: RegExp,
  use: (match: RegExpExecArray) => void,
): void {
  rough.lastIndex = 0
  // Not `matchAll`, which makes a copy of the pattern every time.
  for (let hint = rough.exec(text); hint !== null; hint = rough.exec(text)) {
    exact.lastIndex = hint.index
    const match = exact.exec(text)
    rough.lastIndex = match === null ? hint.index + 1 : Math.max(exact.lastIndex, hint.index + 1)
    if (match !== null) use(match)
  }
}

/**
 * The pattern without Unicode mode, which is several times faster. Letters, numbers and marks are told up to U+1FFF, which
 * holds the alphabets of the desks; signs beyond the basic plane count as two.
 */
export function plain(pattern: RegExp): RegExp {
  const source = pattern.source.replaceAll(/\[(?:[^\]\\]|\\.)*\]|\\p\{[A-Z][a-z]?\}/gu, (piece) =>
    piece.startsWith('[') ? withRanges(piece) : `[${withRanges(piece)}]`,
  )
  return new RegExp(source, pattern.flags.replace('u', ''))
}

const withRanges = (piece: string) =>
  piece.replaceAll(/\\p\{([A-Z][a-z]?)\}/gu, (_, property: string) => rangesOf(property))

const ranges = new Map([
  ['L', String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02af\u0370-\u1fff`],
  ['N', String.raw`0-9\xb2\xb3\xb9\xbc-\xbe`],
  ['M', String.raw`\u0300-\u036f`],
])

function rangesOf(property: string): string {
  const known = ranges.get(property)
  if (known !== undefined) return known
  const belongs = new RegExp(`\\p{${property}}`, 'u')
  let written = ''
  for (let unit = 0; unit < 0x2000; unit++)
    if (belongs.test(String.fromCharCode(unit))) written += `\\u${unit.toString(16).padStart(4, '0')}`
  ranges.set(property, written)
  return written
}

/** True for the code of a letter, as `plain` tells it. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit)
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  return (unit < 0x2b0 && unit !== 0xd7 && unit !== 0xf7) || (unit > 0x36f && unit < 0x2000)
}

/** True for the code of a letter without an accent. */
export const isAsciiLetter = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)

/** True for the code of a capital letter without an accent. */
export const isAsciiCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** True for the code of a blank or a tabulator. */
export const isBlankOrTab = (unit: number): boolean => unit === 0x20 || unit === 0x09

/** The codes of signs, for asking whether one is at a place before a pattern is tried there. */
class Codes {
  // A set takes several times as long to answer.
  readonly #latin = new Uint8Array(0x100)
  readonly #others = new Set<number>()

  constructor(signs: string) {
    for (const sign of signs) {
      const unit = sign.charCodeAt(0)
      if (unit < 0x100) this.#latin[unit] = 1
      else this.#others.add(unit)
    }
  }

  has(unit: number): boolean {
    return unit < 0x100 ? this.#latin[unit] === 1 : this.#others.has(unit)
  }
}

/** The codes of these signs. */
export const codesOf = (signs: string): Codes => new Codes(signs)
