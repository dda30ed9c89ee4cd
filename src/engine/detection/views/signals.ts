/** Signs that an encoding may have been used, as bits. */
export const signal = {
  invisible: 1,
  ampersand: 2,
  equals: 4,
  percent: 8,
  backslash: 16,
  angle: 32,
  misread: 64,
  bracket: 128,
} as const

/** Every signal that the text gives, in one pass. */
export function signalsOf(text: string): number {
  bitsByUnit ??= buildTable()
  const bits = bitsByUnit
  let found = 0
  for (let at = 0; at < text.length; at++) found |= bits[text.charCodeAt(at)] ?? 0
  return found
}

let bitsByUnit: Uint8Array | undefined

function buildTable(): Uint8Array {
  const bits = new Uint8Array(65_536)
  const mark = (units: string, bit: number) => {
    for (const unit of units) bits[unit.charCodeAt(0)] = bit
  }
  mark('&', signal.ampersand)
  mark('=', signal.equals)
  mark('%', signal.percent)
  mark('\\', signal.backslash)
  mark('<', signal.angle | signal.bracket)
  mark('[({', signal.bracket)
  for (let unit = 0xc2; unit <= 0xf4; unit++) bits[unit] = signal.misread
  for (let unit = 0x200b; unit <= 0x200f; unit++) bits[unit] = signal.invisible
  mark('\u00ad\u2060\ufeff\u034f', signal.invisible)
  return bits
}
