import type { Entity, Matcher, Page } from '../entity.ts'
import { datesIn, dayOf, stretchesAroundDates, type WrittenDate } from './dates.ts'
import { plain } from './scan.ts'

/** Dates that the words beside them call a date of birth; all other dates stay. */
export const birthdates: Matcher = (page) => {
  const { text } = page
  const found = new Map<number, Entity>()
  eachCue(page, (match) => {
    const date = dateOf(text, match)
    if (date === undefined) return
    const { start, end } = date
    found.set(start, { start, end, kind: 'birthdate', strength: 'certain', rule: 'date of birth' })
  })
  return found.size === 0 ? [] : [...found.values(), ...echoes(text, found)]
}

/**
 * Days of birth once more, without a word beside them, and what they were mistaken for: the same day and month of another
 * year, or both exchanged. A day of the last years is as likely one of a visit.
 */
function echoes(text: string, found: ReadonlyMap<number, Entity>): readonly Entity[] {
  const latest = new Date().getUTCFullYear() - fewestYears
  const days = new Set<string>()
  for (const { start, end } of found.values()) {
    const [date] = datesIn(text, start, end, 1)
    const day = date === undefined || date.year > latest ? undefined : dayOf(text.slice(start, end))
    if (day !== undefined) days.add(day)
  }
  if (days.size === 0) return []
  return datesIn(text, 0, text.length).flatMap(({ start, end, year }): Entity[] => {
    if (found.has(start) || year > latest) return []
    const day = dayOf(text.slice(start, end))
    return day !== undefined && days.has(day)
      ? [{ start, end, kind: 'birthdate', strength: 'likely', rule: 'date of birth again' }]
      : []
  })
}

const fewestYears = 5

const reach = 64
const tableReach = 160
const reachBack = 28
/** No cue is longer, nor the name of a month. */
const longestCue = 40

function eachCue(page: Page, use: (match: RegExpExecArray) => void): void {
  const { text } = page
  let done = 0
  for (const [from, to] of stretchesAroundDates(page, tableReach + 2 * longestCue, reachBack + longestCue)) {
    const stretch = from === 0 ? `\n${text.slice(0, to)}` : text.slice(from - 1, to)
    beginning.lastIndex = 0
    for (let hint = beginning.exec(stretch); hint !== null; hint = beginning.exec(stretch)) {
      // What stands before a cue may end another one.
      beginning.lastIndex = hint.index + 1
      cue.lastIndex = from + hint.index
      const match = cue.lastIndex < done ? null : cue.exec(text)
      if (match === null) continue
      done = cue.lastIndex
      use(match)
    }
  }
}

/** A field of a form or table; the date may stand below it. */
const labels = String.raw`dates?[ _-]?of[ _-]?birth|birth[ _-]?dates?|d\.?[ ]?o\.?[ ]?b(?:\.|(?![\p{L}]))|bday|geburts?[ _-]?dat(?:um|ums|en|\.)?|geb[ ._-]{0,2}dat(?:um|\.)?|geb\.[ ]?am|dat(?:e|a)[ _](?:de[ _]|di[ _])?n(?:aiss?|asc)(?:ance|ita|imento|\.)?|ddn|n[eé]\(e\)[ ](?:le|en|à)|fec(?:ha)?[. _](?:de[ _])?nac(?:imiento|\.)?|f(?:\.|echa)?[ ]?(?:de[ ])?nac(?:imiento|\.)|fnac|fecha[ ]de[ ]nac\.?|data[ ](?:e[ ]luogo|e[ ]local)[ ]di?e?[ ]nascita|luogo[ ]e[ ]data[ ]di[ ]nascita|lieu[ ]et[ ]date[ ]de[ ]naissance|geboorte[ _-]?dat(?:um|a)|geb(?:oorte)?dat\.?|data[ _]ur(?:odz(?:enia|\.)?|\.)|födelsedatum|fødselsdato|syntymäaika|datum[ ]narození|dátum[ ]narodenia|datum[ ]rođenja|data[ ]nașterii|doğum[ ]tarihi|születési[ ](?:dátum|idő|idő)`
/** Verbs and participles. */
const verbs = String.raw`(?<=\()[bn]\.(?=[ ]?\d)|is[ ]van(?=[ ]\d)|born|geboren(?:e[rn]?)?|gebürtig|geb\.|né(?:e|·e|\(e\)|/e)?(?=[ ,])|naiss?ance|naquit|nac(?:id[oa](?:/a|\(a\))?|í|ió|imiento)|nat[oai](?:/a|\(a\))?(?=[ ](?:a|il|in|nel|ad)[ :])|nascita|nasc(?:id[oa](?:/a|\(a\))?|i|eu|imento)(?!\p{L})|urodz(?:on[yaeą]\p{L}{0,3}|ił\p{L}{0,3}|enia)|ur\.|ur(?=[ ]\d)|född|født|syntynyt|naroz(?:en[áaý]?|ení)|rođen[a]?|născut[ăa]?|született`
/** Feasts; of those that are coming the year is not one of birth. */
/** Whom a record is about: `Patient: Amy Pond, 04/03/1962`. Of a date that is no longer past, one of a visit is as likely. */
const subjects = String.raw`patient(?:in)?|pat\.|pt|paciente|paziente|pacjent(?:ka)?|patiënt|child|pupil|student|kind|schüler(?:in)?|enfant|élève|alumn[oa]|alunn[oa]|alun[oa]|uczeń|uczennica|leerling`
const feasts = String.raw`birth[ -]?days?|b-day|geburtstag(?:e?s?)|anniversaire|cumpleaños|compleanno|verjaardag|geboortedag|aniversário|urodziny`
const cue = plain(
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?<label>${labels})|(?<verb>${verbs})|(?<feast>${feasts})|(?<subject>${subjects}))(?!\p{L})|(?<star>(?<=[\p{L},;(]|[\p{L},;(][ ]|^|\n)\*[ ]?(?=\d))`,
    'iuy',
  ),
)
/** How each of them begins, and what is not of a word before it. */
const beginning =
  /[^A-Za-z\d](?:[bn]\.[ ]?\d|is[ ]van|fnac|p(?:at(?:i|\.)|t[: ]|acj|upil|azien|acien)|child|student|kind|schül|enf|él[eè]|alu|ucz|leerl|d(?:ates?[ _-]?of|\.?[ ]?o\.?[ ]?b|at[eau]|oğ|dn|át)|b(?:irth|-?day|orn)|geb|n(?:a(?:iss|c|t[oai]|sc|qu|roz)|é|e\(|ăs)|f(?:ec|\.|[öø]d)|l(?:uogo|ieu)|s(?:ynt|zül)|cump|compl|verj|ann?iv|ro[đd]|ur[. ]|urodz|\*)/gi

function dateOf(text: string, match: RegExpExecArray): WrittenDate | undefined {
  const end = match.index + match[0].length
  const { star, feast, label, subject } = match.groups ?? {}
  if (subject !== undefined) return behindName(text, end)
  if (star !== undefined) return starred(text, match.index, end)
  const date = after(text, end, label !== undefined) ?? before(text, match.index)
  if (date === undefined || feast === undefined) return date
  return date.year <= new Date().getUTCFullYear() - 10 ? date : undefined
}

function behindName(text: string, end: number): WrittenDate | undefined {
  const [date] = datesIn(text, end, end + reach, 1)
  if (date === undefined || date.year > new Date().getUTCFullYear() - 5) return undefined
  return nameBetween.test(text.slice(end, date.start)) ? date : undefined
}

const nameBetween = /^:?[ ]{1,2}(?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}[ ,]{1,2}){1,5}\(?$/u

// "(* 12.03.1980)"; a star at the start of a line may be a point of a list.
function starred(text: string, start: number, end: number): WrittenDate | undefined {
  const [date] = datesIn(text, end, end + 30, 1)
  if (date?.start !== end || date.year > new Date().getUTCFullYear() - 5) return undefined
  const isPoint = (start === 0 || text[start - 1] === '\n') && text[end - 1] === ' '
  return isPoint ? undefined : date
}

function after(text: string, end: number, isLabel: boolean): WrittenDate | undefined {
  const [date] = datesIn(text, end, end + (isLabel ? tableReach : reach), 1)
  if (date === undefined) return undefined
  const gap = text.slice(end, date.start)
  return isFree(gap, isLabel) || isAnswered(gap) ? date : undefined
}

// What may stand between: places, names and little words on one line; below a label, the cells of a table.
function isFree(gap: string, isLabel: boolean): boolean {
  const [line = '', ...below] = gap.split(/\r?\n/u)
  if (otherDate.test(gap) || /[\p{Ll}\d)]{2}[.!?][ ]+\p{Lu}/u.test(gap) || /\d{5}/u.test(line)) return false
  const filled = below.filter((one) => /[\p{L}\p{N}]/u.test(one))
  if (below.length === 0) return line.length <= (isLabel ? 40 : 56)
  if (!isLabel) return below.length === 1 && gap.length <= 48 && !line.includes(':')
  if (!/[\p{L}\p{N}]/u.test(line)) return filled.length === 0 && below.length <= 3
  const isTable = /[|;,\t]|[ ]{2}/u.test(line)
  return isTable && below.length <= 2 && filled.length <= 1
}

/** `Date of birth, please` and `[13:06] Visitor:` below it, with nothing between that and the date. */
function isAnswered(gap: string): boolean {
  const [line = '', below, ...more] = gap.split(/\r?\n/u)
  if (below === undefined || more.length > 0 || otherDate.test(line)) return false
  const [turn, time] = speaker.exec(below) ?? []
  return turn !== undefined && (time !== undefined || request.test(line))
}

const speaker =
  /^[>\s]{0,4}([[(]?\d{1,2}[:.]\d{2}(?::\d{2})?[\])]?[ ]?(?:-[ ])?)?\p{Lu}[\p{L}\p{M}. ]{1,30}:[ ]?$/u
const request =
  /(?:\?|bitte|please|pls|por favor|s['’]il vous pla[iî]t|svp|per favore|prego|alstublieft|aub|proszę)[ .!]{0,3}$/iu

const otherDate =
  /(?:dat(?:um|e|a|o)s?|fecha|since|seit|depuis|desde|sinds|order|bestell|rechnung|invoice|factur|fattur|faktur|kauf|eintritt|hired|joined|issued|ausgestellt|wystawion|ingreso|alta|admi|expir|gültig|valid|ważn|died|gestorben|decedut|fallecid|updated|created|erstellt|sent|gesendet|envoyé|enviado|wysłan)/iu

// "12.03.1980 (DOB)", "am 12.03.1980 in Köln geboren".
function before(text: string, start: number): WrittenDate | undefined {
  const date = datesIn(text, start - reach, start).at(-1)
  if (date === undefined) return undefined
  const gap = text.slice(date.end, start)
  return gap.length <= reachBack && !/[,;:.!?\n\d]/u.test(gap) ? date : undefined
}
