import type { Entity, Matcher } from '../entity.ts'

/** IBANs whose check digits are right, whatever their spacing (ISO 13616). */
export const ibans: Matcher = ({ text }) => {
  const found: Entity[] = []
  for (const match of text.matchAll(iban)) {
    const compact = match[0].replaceAll(/[ \u00a0-]/g, '').toUpperCase()
    for (let length = Math.min(compact.length, 34); length >= 15; length--) {
      if (!isIban(compact.slice(0, length))) continue
      const end = match.index + widthOf(match[0], length)
      found.push({ start: match.index, end, kind: 'iban', strength: 'certain', rule: 'iban' })
      break
    }
  }
  return found
}

/** Numbers of payment cards whose check digit is right (ISO/IEC 7812). */
export const cards: Matcher = ({ text }) => {
  const found: Entity[] = []
  for (const match of text.matchAll(card)) {
    const digits = match[0].replaceAll(/\D/g, '')
    if (!isCard(digits)) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'card',
      strength: 'certain',
      rule: 'card',
    })
  }
  return found
}

const iban = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]){11,30}(?![A-Za-z\d])/gu
const card = /(?<![\w.-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\w-])/gu

function isIban(compact: string): boolean {
  const moved = compact.slice(4) + compact.slice(0, 4)
  let rest = 0
  for (const unit of moved) {
    const value = Number.parseInt(unit, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}

function widthOf(written: string, length: number): number {
  let seen = 0
  for (let at = 0; at < written.length; at++) {
    if (/[A-Za-z\d]/.test(written[at] ?? '') && ++seen === length) return at + 1
  }
  return written.length
}

function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false
  let sum = 0
  for (let at = digits.length - 1, isSecond = false; at >= 0; at--, isSecond = !isSecond) {
    const value = Number(digits[at]) * (isSecond ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
