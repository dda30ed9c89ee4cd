import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher, Page } from '../entity.ts'
import { type Cue, cuesOf } from './cues.ts'
import { createNumberingPlans, type NumberingPlans } from './phone/numbering-plans.ts'
import { phoneStretches, type Stretch } from './phone/stretches.ts'
import {
  hasShapeOf,
  isGrouped,
  isMobile,
  isBesideMail,
  isOnOwnLine,
  isSignature,
  isSwitchboard,
} from './phone/shapes.ts'
import { plain } from './scan.ts'

/**
 * Telephone numbers of any country, in international form or as written at home. What decides is the prefix, the word
 * before, the grouping and whether a numbering plan knows the number; a bare run of digits needs one of the first two.
 */
export const phones: Matcher = (page) => {
  const plans = createNumberingPlans(page.country)
  const found: Entity[] = []
  for (const stretch of phoneStretches(page)) {
    const judged = judge(page, stretch, plans)
    if (judged === undefined) continue
    const { start } = stretch
    const end = extensionEnd(page.text, stretch.end)
    found.push({ start, end, kind: 'phone', ...judged })
  }
  return found
}

interface Judgement {
  readonly strength: Strength
  readonly rule: string
}

function judge(page: Page, stretch: Stretch, plans: NumberingPlans): Judgement | undefined {
  const { written, digits } = stretch
  const cue = cueOf(page, stretch)
  const isCalled = cue?.kind === 'phone'
  if (written.includes('+')) return international(written, isCalled, plans)
  if (isCalled) return called(stretch, cue, plans)
  if (cue !== undefined && isOfSomethingElse(cue) && !(cue.distance > 3 && isGrouped(written)))
    return undefined
  if (digits.startsWith('00')) return dialledAbroad(page.text, stretch, plans) ?? signed(page.text, stretch)
  // "0113 496 0123" is a number in Leeds.
  const american = digits.startsWith('011') ? dialledAbroad(page.text, stretch, plans) : undefined
  return american ?? uncalled(page, stretch, plans)
}

function isOfSomethingElse({ kind }: Cue): boolean {
  return kind !== 'ip' && kind !== 'phone'
}

const letterLabel = plain(
  /(?:(?:^|[\n|,;(>\t]|[ ]{2}|[·•–-][ ])[ ]{0,3}\(?[TMFPHCWtmfphcw]\)?[.:]?|[ ][TMFPtm][:.])[ \u00a0\t]{0,4}\(?$/u,
)

function cueOf(page: Page, { start, end }: Stretch): Cue | undefined {
  if (letterLabel.test(page.text.slice(Math.max(0, start - 10), start))) return { kind: 'phone', distance: 0 }
  return cuesOf(page).beside(start, end)
}

function international(written: string, isCalled: boolean, plans: NumberingPlans): Judgement | undefined {
  const judged = { rule: 'international phone' }
  if (plans.isValidAbroad(written)) return { ...judged, strength: 'certain' }
  const digits = written.replaceAll(/\D/gu, '').length
  if (digits < 8 || digits > 15) return isCalled && digits > 5 ? { ...judged, strength: 'likely' } : undefined
  if (isCalled) return { ...judged, strength: 'certain' }
  return digits > 8 || plans.isPossibleAbroad(written) ? { ...judged, strength: 'likely' } : undefined
}

// After a word for telephones nearly every number is one, also such as no plan knows.
function called({ written, digits }: Stretch, cue: Cue, plans: NumberingPlans): Judgement | undefined {
  const fewest = cue.distance === 0 ? 5 : cue.distance <= 2 ? 6 : 7
  if (digits.length < fewest || digits.length > 17) return undefined
  const isKnown = plans.isValidAtHome(written) || plans.isValidSomewhere(written)
  return { strength: isKnown ? 'certain' : 'likely', rule: 'phone with cue' }
}

function dialledAbroad(text: string, stretch: Stretch, plans: NumberingPlans): Judgement | undefined {
  const { written, digits } = stretch
  if (digits.length < 10 || !plans.isValidAbroad(`+${digits.replace(/^(?:00|011)/u, '')}`)) return undefined
  if (isAmongCode(text, stretch)) return undefined
  return { strength: isGrouped(written) ? 'certain' : 'likely', rule: 'international phone' }
}

function uncalled(page: Page, stretch: Stretch, plans: NumberingPlans): Judgement | undefined {
  const { text, country } = page
  const { written, digits, start } = stretch
  if (digits.length < 8 || numbered.test(text.slice(Math.max(0, start - 14), start))) return undefined
  if (isAmongCode(text, stretch)) return undefined
  const beside = signed(text, stretch)
  if (beside !== undefined) return beside
  if (!isGrouped(written)) return bare(page, stretch, plans)
  if (isOfCountry(written, country, plans)) return { strength: 'likely', rule: 'phone of the country' }
  if (hasShapeOf(written) && plans.isValidSomewhere(written))
    return { strength: 'likely', rule: 'grouped phone' }
  return isSignature(written) && isOnOwnLine(text, stretch)
    ? { strength: 'likely', rule: 'phone on its own line' }
    : undefined
}

// A line of a signature, whether a plan knows the number or not.
function signed(text: string, stretch: Stretch): Judgement | undefined {
  const count = stretch.digits.length
  return count > 7 && count < 16 && isBesideMail(text, stretch)
    ? { strength: 'likely', rule: 'phone on its own line' }
    : undefined
}

function bare({ text, country }: Page, stretch: Stretch, plans: NumberingPlans): Judgement | undefined {
  const { written, digits } = stretch
  if (!/^0?[1-9]\d{8,10}$/u.test(digits) || text[stretch.start - 1] === ':' || !plans.isValidAtHome(written))
    return undefined
  if (isMobile(digits, country) || isInSignature(text, stretch))
    return { strength: 'likely', rule: 'phone of the country' }
  return digits.startsWith('0') ? { strength: 'weak', rule: 'phone of the country' } : undefined
}

// Alone on its line, near an address of mail.
function isInSignature(text: string, stretch: Stretch): boolean {
  const { start, end } = stretch
  return isOnOwnLine(text, stretch) && text.slice(Math.max(0, start - 100), end + 100).includes('@')
}

function isOfCountry(written: string, country: string, plans: NumberingPlans): boolean {
  return (
    (hasShapeOf(written, country) && plans.isValidAtHome(written)) ||
    (isSwitchboard(written) && (country === 'DE' || country === 'AT'))
  )
}

// "Part no. 030-1234-56": what is numbered without a word for telephones is something else.
const numbered = plain(
  /(?:\p{L}{3,}nummer|\p{L}nr|(?<!\p{L})(?:nr|no|num|number|nummer|n[uú]mero|numer|n[°º]|id))\.?[ ]?:?[ ]*$/iu,
)

// Numbers in queries, objects and lines of a log are of machines.
function isAmongCode(text: string, { start, end }: Stretch): boolean {
  if (/[=&?{[<\\]["']?$/u.test(text.slice(Math.max(0, start - 2), start))) return true
  const lineStart = text.lastIndexOf('\n', start) + 1
  const line = text.slice(Math.max(lineStart, start - 120), Math.min(text.length, end + 40))
  return /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}|\b(?:ERROR|WARN(?:ING)?|INFO|DEBUG|TRACE|GET|POST|PUT|HTTP|Exception)\b|[{}]/.test(
    line,
  )
}

const extension = plain(
  /^(?:[ ,;]{0,3}\(?(?:ext(?:ension|n)?|x|durchwahl|dw|dwl|app|apparat|nebenstelle|nst|klappe|kl|poste|interno|int|anexo|ramal|wewn?|toestel|tst)[.:=]?[ ]?\d{1,6}\)?|[ ]?[/–-][ ]?\d{1,4})(?![\p{L}\p{N}]|[.,:/-]\d)/iu,
)

function extensionEnd(text: string, end: number): number {
  return end + (extension.exec(text.slice(end, end + 28))?.[0].length ?? 0)
}
