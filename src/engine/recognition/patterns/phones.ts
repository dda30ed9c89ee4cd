import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher, Page } from '../entity.ts'
import { type Cue, cuesOf } from './cues.ts'
import { digitsOf } from './numerals.ts'
import { extensions } from './phone/extensions.ts'
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
import { codesOf, isLetter, plain } from './scan.ts'

/**
 * Telephone numbers of any country, in international form or as written at home. What decides is the prefix, the word
 * before, the grouping and whether a numbering plan knows the number; a bare run of digits needs one of the first two.
 */
export const phones: Matcher = (page) => {
  const found: Entity[] = [...extensions(page)]
  const stretches = phoneStretches(page)
  if (stretches.length === 0) return found
  const plans = createNumberingPlans(page.country)
  for (const stretch of stretches) {
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
  if (written.includes('+')) return international(stretch, isCalled, plans)
  if (isCalled) return called(stretch, cue, plans)
  if (cue !== undefined && isOfSomethingElse(cue) && !isFarFrom(page, stretch, cue)) return undefined
  if (digits.startsWith('00')) return dialledAbroad(page.text, stretch, plans) ?? signed(page.text, stretch)
  // "0113 496 0123" is a number in Leeds.
  const american = digits.startsWith('011') ? dialledAbroad(page.text, stretch, plans) : undefined
  return american ?? uncalled(page, stretch, plans)
}

/** "Haar nummer voor het dossier is 06-55508843": a mobile's groups need less of a gap than others do. */
const isFarFrom = ({ country }: Page, { written, digits }: Stretch, { distance }: Cue): boolean =>
  isGrouped(written) && (distance > 3 || (distance > 0 && isMobile(digits, country)))

function isOfSomethingElse({ kind }: Cue): boolean {
  return kind !== 'ip' && kind !== 'phone'
}

const letterLabel = plain(
  /(?:(?:^|[\n|,;(>\t]|[ ]{2}|[·•–-][ ])[ ]{0,3}\(?[TMFPHCWtmfphcw]\)?[.:]?|[ ][TMFPtm][:.])[ \u00a0\t]{0,4}\(?$/u,
)

function cueOf(page: Page, { start, end }: Stretch): Cue | undefined {
  if (isBehindLetter(page.text, start) && letterLabel.test(page.text.slice(Math.max(0, start - 10), start)))
    return { kind: 'phone', distance: 0 }
  return cuesOf(page).beside(start, end)
}

/** True when nothing but signs stands between a letter of such a label and the number. */
function isBehindLetter(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - 9; at--) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit)) return labelLetters.has(unit) && !isLetter(text.charCodeAt(at - 1))
    if (!labelSigns.has(unit)) return false
  }
  return false
}

const labelLetters = codesOf('TMFPHCWtmfphcw')
const labelSigns = codesOf(' \u00a0\t().:')

function international(
  { written, digits }: Stretch,
  isCalled: boolean,
  plans: NumberingPlans,
): Judgement | undefined {
  const judged = { rule: 'international phone' }
  // "+49 (0) 30 …": the zero is not dialled from abroad.
  const dialled = written.includes('(0)') ? digitsOf(written.replace('(0)', '')) : digits
  if (plans.isValidAbroad(dialled)) return { ...judged, strength: 'certain' }
  const count = digits.length
  if (count < 8 || count > 15) return isCalled && count > 5 ? { ...judged, strength: 'likely' } : undefined
  if (isCalled) return { ...judged, strength: 'certain' }
  return count > 8 || plans.isPossibleAbroad(dialled) ? { ...judged, strength: 'likely' } : undefined
}

// After a word for telephones nearly every number is one, also such as no plan knows.
function called({ digits }: Stretch, cue: Cue, plans: NumberingPlans): Judgement | undefined {
  const fewest = cue.distance === 0 ? 5 : cue.distance <= 2 ? 6 : 7
  if (digits.length < fewest || digits.length > 17) return undefined
  const isKnown = plans.isValidAtHome(digits) || plans.isValidSomewhere(digits)
  return { strength: isKnown ? 'certain' : 'likely', rule: 'phone with cue' }
}

function dialledAbroad(text: string, stretch: Stretch, plans: NumberingPlans): Judgement | undefined {
  const { written, digits } = stretch
  if (digits.length < 10 || !plans.isValidAbroad(digits.replace(/^(?:00|011)/, ''))) return undefined
  if (isAmongCode(text, stretch)) return undefined
  return { strength: isGrouped(written) ? 'certain' : 'likely', rule: 'international phone' }
}

function uncalled(page: Page, stretch: Stretch, plans: NumberingPlans): Judgement | undefined {
  const { text } = page
  const { digits, start } = stretch
  if (digits.length < 8 || hours.test(stretch.written)) return undefined
  const judged = signed(text, stretch) ?? unsigned(page, stretch, plans)
  if (judged === undefined) return undefined
  const before = text.slice(Math.max(0, start - 28), start)
  if (numbered.test(before) && !isArticle(stretch, before) && !isMobileBehindNumber(page, stretch, before))
    return undefined
  return isAmongCode(text, stretch) ? undefined : judged
}

function unsigned(page: Page, stretch: Stretch, plans: NumberingPlans): Judgement | undefined {
  const { text, country } = page
  const { written, digits } = stretch
  if (!isGrouped(written)) return bare(page, stretch, plans)
  if (isOfCountry(stretch, country, plans)) return { strength: 'likely', rule: 'phone of the country' }
  if (hasShapeOf(written) && plans.isValidSomewhere(digits))
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
  const { digits } = stretch
  if (!/^0?[1-9]\d{8,10}$/.test(digits) || text[stretch.start - 1] === ':' || !plans.isValidAtHome(digits))
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

function isOfCountry({ written, digits }: Stretch, country: string, plans: NumberingPlans): boolean {
  return (
    (hasShapeOf(written, country) && plans.isValidAtHome(digits)) ||
    (isSwitchboard(written) && (country === 'DE' || country === 'AT'))
  )
}

// "Part no. 030-1234-56": what is numbered without a word for telephones is something else.
const numbered = plain(
  /(?:\p{L}{3,}nummer|\p{L}nr|(?<!\p{L})(?:nr|no|num|number|nummer|n[uú]mero|numer|n[°º]|id|(?:n[°ºo]\.?|n[uú]m(?:[eé]ro|\.)?)[ ]?(?:de[ ]|di[ ]|du[ ]|d['’])?(?:s[eé]rie|seri[ei]|dossier|contrat|commande|suivi|article|contrato|pedido|contratto|ordine|pratica|encomenda)))\.?[ ]?:?[ ]*$/iu,
)

/** "me chama no (51) 99123-4567": the article, as a number that is grouped so is of Brazil. */
const isArticle = ({ written }: Stretch, before: string): boolean =>
  brazilian.test(written) && portugueseNo.test(before)

const brazilian = /^(?:\(|[1-9]\d[ ]9\d{4}-)/
const portugueseNo = /(?<![\p{L}.])no $/u

/** "unter der Nummer 0172 5550336": a whole word for numbers of any kind, before what is a mobile's. */
const isMobileBehindNumber = ({ country }: Page, { digits }: Stretch, before: string): boolean =>
  isMobile(digits, country) && numberAlone.test(before)

const numberAlone = plain(/(?<![\p{L}-])(?:number|nummer|n[uú]mero|numéro|numer)[ ]?:?[ ]$/iu)

/** `07.00 – 12.00`: from when to when something is open. */
const hours = /^(?:[01]?\d|2[0-4])[.:][0-5]\d ?[-–—] ?(?:[01]?\d|2[0-4])[.:][0-5]\d$/

// Numbers in queries, objects and lines of a log are of machines.
function isAmongCode(text: string, { start, end }: Stretch): boolean {
  if (/[=&?{[<\\]["']?$/.test(text.slice(Math.max(0, start - 2), start))) return true
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
