/** Signs that an encoding may have been used, as bits. */
export const signal = {
  invisible: 1,
  ampersand: 2,
  equals: 4,
  percent: 8,
  backslash: 16,
  angle: 32,
  misread: 64,
  /** A question mark within a word, where a letter was lost. */
  lost: 128,
  /** A letter of another script that looks like a Latin one, beside a Latin one. */
  lookalike: 256,
  /** A run that may be base64. */
  run: 512,
} as const

/** Every signal that the text gives. Of a long one the runtime looks for each sign faster than a loop does for all. */
export function signalsOf(text: string): number {
  if (text.length < longEnough) return signalsOfFew(text)
  let found = 0
  if (invisible.test(text)) found |= signal.invisible
  if (text.includes('&')) found |= signal.ampersand
  if (text.includes('=')) found |= signal.equals
  if (text.includes('%')) found |= signal.percent
  if (text.includes('\\')) found |= signal.backslash
  if (text.includes('<')) found |= signal.angle
  if (misread.test(text)) found |= signal.misread
  if (text.includes('?') && lost.test(text)) found |= signal.lost
  if (lookalike.test(text)) found |= signal.lookalike
  if (run.test(text)) found |= signal.run
  return found
}

const longEnough = 40

function signalsOfFew(text: string): number {
  let found = 0
  let ofRun = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    ofRun = isOfRun(unit) ? ofRun + 1 : 0
    if (ofRun >= 14) found |= signal.run
    if (!isAscii(unit)) found |= signalAt(unit, text.charCodeAt(at + 1), text.charCodeAt(at - 1))
  }
  return found
}

/** The signal that one unit gives beside others; the same for a whole text is what `signalsOf` finds, but for runs. */
export function signalAt(unit: number, next: number, before = 0): number {
  if (unit === questionMark)
    return isAscii(before) && (isAscii(next) || next === questionMark) ? signal.lost : 0
  if (unit < 0x80) return signalsByUnit[unit] ?? 0
  if (unit >= 0x0370 && unit <= 0x04ff) return isLatin(before) || isLatin(next) ? signal.lookalike : 0
  if (unit >= 0xc2 && unit <= 0xf4) return isMisread(next) ? signal.misread : 0
  return isInvisible(unit) ? signal.invisible : 0
}

const questionMark = 0x3f

/** A letter of ASCII. */
const isAscii = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122

const isOfRun = (unit: number): boolean =>
  isAscii(unit) || (unit >= 47 && unit <= 57) || unit === 43 || unit === 45 || unit === 95

const isLatin = (unit: number): boolean => isAscii(unit) || (unit >= 0xc0 && unit <= 0x024f)

const signalsByUnit = new Uint8Array(0x80)
signalsByUnit[0x1b] = signal.invisible
signalsByUnit[0x26] = signal.ampersand
signalsByUnit[0x3d] = signal.equals
signalsByUnit[0x25] = signal.percent
signalsByUnit[0x5c] = signal.backslash
signalsByUnit[0x3c] = signal.angle

const isInvisible = (unit: number): boolean =>
  unit === 0xad || (unit >= 0x034f && invisible.test(String.fromCharCode(unit)))

const isMisread = (unit: number): boolean =>
  (unit >= 0x80 && unit <= 0xbf) || (unit >= 0x152 && unit <= 0x2dc) || (unit >= 0x2013 && unit <= 0x2122)

/** Ranges of units that show nothing. */
export const invisibleUnits = String.raw`\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`
/** Ranges of full-width letters, digits and the dot. */
export const wideUnits = String.raw`\uff0e\uff10-\uff19\uff20-\uff3a\uff41-\uff5a`

/**
 * A unit that shows nothing, as the colours of a terminal do, or that begins a letter of another style: tags and variation
 * selectors beyond the basic plane, mathematical and full-width letters and digits.
 */
export const invisible = new RegExp(String.raw`[\u001b${invisibleUnits}${wideUnits}\ud835\udb40]`)
const lost = /[A-Za-z]\?{1,2}[a-z]/
const lookalike = /[A-Za-z\u00c0-\u024f][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z\u00c0-\u024f]/
const run = /[A-Za-z\d+/_-]{14}/
const misread = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/
