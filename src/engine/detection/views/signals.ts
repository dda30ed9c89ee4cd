/** Signs that an encoding may have been used, as bits. */
export const signal = {
  invisible: 1,
  ampersand: 2,
  equals: 4,
  percent: 8,
  backslash: 16,
  angle: 32,
  misread: 64,
} as const

/** Every signal that the text gives. The runtime looks for one sign far faster than a loop does for all of them. */
export function signalsOf(text: string): number {
  let found = 0
  if (invisible.test(text)) found |= signal.invisible
  if (text.includes('&')) found |= signal.ampersand
  if (text.includes('=')) found |= signal.equals
  if (text.includes('%')) found |= signal.percent
  if (text.includes('\\')) found |= signal.backslash
  if (text.includes('<')) found |= signal.angle
  if (misread.test(text)) found |= signal.misread
  return found
}

/** The signal that one unit gives before another; the same for a whole text is what `signalsOf` finds. */
export function signalAt(unit: number, next: number): number {
  if (unit < 0x80) return signalsByUnit[unit] ?? 0
  if (unit >= 0xc2 && unit <= 0xf4) return isMisread(next) ? signal.misread : 0
  return isInvisible(unit) ? signal.invisible : 0
}

const signalsByUnit = new Uint8Array(0x80)
signalsByUnit[0x26] = signal.ampersand
signalsByUnit[0x3d] = signal.equals
signalsByUnit[0x25] = signal.percent
signalsByUnit[0x5c] = signal.backslash
signalsByUnit[0x3c] = signal.angle

const isInvisible = (unit: number): boolean =>
  unit === 0xad || unit === 0x034f || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff

const isMisread = (unit: number): boolean =>
  (unit >= 0x80 && unit <= 0xbf) || (unit >= 0x152 && unit <= 0x2dc) || (unit >= 0x2013 && unit <= 0x2122)

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]|\u034f/
const misread = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/
