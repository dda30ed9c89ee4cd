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

const invisible = /[\u00ad\u034f\u200b-\u200f\u2060\ufeff]/
const misread = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/
