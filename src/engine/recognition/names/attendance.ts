import { addAll } from '../../../shared/add-all.ts'
import {
  type Claim,
  gapAfter,
  isBlankAfter,
  isHyphenAfter,
  gapBefore,
  isCommaBefore,
  isFrequentGiven,
  isInitial,
  isKind,
  lastOfLine,
  nameFrom,
  type Rule,
} from './claims.ts'
import { isThing } from './things.ts'
import { cueWords, is } from './gazetteer.ts'
import { type Reading, shape } from './reading.ts'

/** How somebody is told whose name is an item of a list. */
export const attendant = 'list of attendants'

/**
 * Who attends and who is on duty: everybody of a list behind a word for it (`Apologies: Fenwick, Bao`), and of lines that
 * begin with a day (`ma  Evert / Siobhán`), whether a list has their names or not.
 */
export const attendance: Rule = (reading) => {
  const claims: Claim[] = []
  const duties: Claim[] = []
  let days = 0
  for (const first of reading.lines) {
    const label = labelOf(reading, first)
    if (label !== undefined) addAll(claims, listed(reading, peopleFrom(reading, label + 1) ?? []))
    const from = behindDay(reading, first)
    const people = from === undefined ? undefined : peopleFrom(reading, from)
    if (people === undefined || people.length === 0) continue
    days++
    addAll(duties, people)
  }
  if (days > 1 && duties.some((claim) => isKnown(reading, claim))) addAll(claims, duties)
  return claims
}

/** Of two, the second may be the given name of the first: `Cc: Lee, Anna`. */
function listed(reading: Reading, people: readonly Claim[]): readonly Claim[] {
  // "Present: Berlin, Paris and London".
  if (people.every(({ from, to }) => from === to && isKind(reading, from, is.place | is.doubtful))) return []
  return people.length < 3 ? people : people.map((claim) => ({ ...claim, rule: attendant }))
}

const mostBefore = 3

/** The last word of a label at the start of a line, before its colon. */
function labelOf(reading: Reading, first: number): number | undefined {
  for (let at = first; at < Math.min(first + mostBefore, lastOfLine(reading, first)); at++) {
    if (isBlankAfter(reading, at) || isHyphenAfter(reading, at)) continue
    const behind = gapAfter(reading, at)
    if (/^[*_]{0,2}(?: ?\([^)\n]{0,3})?[ \u00a0]?:/.test(behind))
      return attending.has(reading.keys[at] ?? '') ? at : undefined
    if (behind !== '/') return undefined
  }
  return undefined
}

const attending: ReadonlySet<string> = new Set(
  (
    'apologies present attendees attending attended absent watchers watching followers panel oncall invitees participants members ' +
    'entschuldigt anwesend abwesend anwesende abwesende teilnehmer teilnehmende teilnehmerinnen beobachter verteiler ' +
    'presents presentes absents absentes excuses excusees participants participantes observateurs ' +
    'presente asistentes ausentes convocados observadores ' +
    'presenti assenti partecipanti invitati ' +
    'aanwezig aanwezigen afwezig afwezigen deelnemers ' +
    'participante assistentes ' +
    'obecni obecny obecna nieobecni nieobecny nieobecna uczestnicy obserwatorzy obserwujacy cc dw kopie copie copia'
  ).split(' '),
)

/** The first word behind a day of the week, or its number and date, where two blanks, a colon or a stroke part it. */
function behindDay(reading: Reading, first: number): number | undefined {
  if (!weekdays.has(reading.keys[first] ?? '')) return undefined
  let at = first + 1
  while (at < first + 4 && reading.shapes[at] === shape.code && reading.lineOf[at] === reading.lineOf[first])
    at++
  if (reading.lineOf[at] !== reading.lineOf[first]) return undefined
  return /^(?:\.?(?:[ ]{2,12}|\t{1,3})|\.? ?[:–-] ?|\. )$/.test(gapBefore(reading, at)) ? at : undefined
}

const weekdays: ReadonlySet<string> = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo ' +
    'gio lunedi martedi mercoledi giovedi venerdi sabato domenica ' +
    'ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'seg ter qua qui sex segunda terca quarta quinta sexta ' +
    'pn pon wt sr czw pt sob nd niedz poniedzialek wtorek sroda czwartek piatek sobota niedziela'
  ).split(' '),
)

const mostPeople = 40

/** Everybody to the end of the line; undefined where something stands there that is nobody. */
function peopleFrom(reading: Reading, from: number): readonly Claim[] | undefined {
  const end = lastOfLine(reading, from)
  const people: Claim[] = []
  for (let at = from; at <= end && people.length < mostPeople; ) {
    while (at < end && isKind(reading, at, is.title) && !isKind(reading, at, is.frequent)) at++
    const last = wholeFrom(reading, at, end)
    if (last === undefined || last > end) return people.length > 1 && at > from ? people : undefined
    // A sentence goes on there.
    if (last < end && gapAfter(reading, last) === ' ' && !links.has(reading.keys[last + 1] ?? ''))
      return people
    people.push({ from: at, to: last, strength: 'likely', rule: 'list of people' })
    if (last === end) break
    const next = nextOf(reading, last, end)
    if (next === undefined) return people
    at = next
  }
  return people
}

/** `Lee, Anna;` where semicolons part people. */
function wholeFrom(reading: Reading, at: number, end: number): number | undefined {
  const last = personFrom(reading, at)
  if (last === undefined || last >= end || !isCommaBefore(reading, last + 1)) return last
  const second = personFrom(reading, last + 1)
  return second !== undefined && gapAfter(reading, second).startsWith(';') ? second : last
}

/** Behind what parts people of a list, and behind what brackets say of one. */
function nextOf(reading: Reading, last: number, end: number): number | undefined {
  const gap = gapAfter(reading, last)
  if (/^ ?[,;/+&] ?$/.test(gap)) return last + 1
  if (gap === ' ' && links.has(reading.keys[last + 1] ?? '') && last + 2 <= end) return last + 2
  if (!/^ ?\(/.test(gap)) return undefined
  for (let at = last + 1; at < Math.min(end, last + 8); at++)
    if (/\) ?[,;/+&] ?$/.test(gapAfter(reading, at))) return at + 1
  return undefined
}

const links: ReadonlySet<string> = new Set('and und et y e ed en i oraz sowie'.split(' '))

/** Towns and nouns are people's names here, too: nothing else stands behind such a label. */
const nobody =
  is.organization |
  is.occupation |
  is.streetBefore |
  is.streetAfter |
  cueWords |
  is.thing |
  is.trade |
  is.site |
  is.group

function personFrom(reading: Reading, at: number): number | undefined {
  const last = nameFrom(reading, at)
  if (last === undefined || last - at > 4 || isThing(reading, at, last)) return undefined
  // "Anh Thu": whatever stands behind a given name.
  const isGiven = isFrequentGiven(reading, at)
  let words = 0
  for (let word = at; word <= last; word++) {
    if (isInitial(reading, word) || isKind(reading, word, is.particle)) continue
    if (!(isGiven && word > at) && !mayBeName(reading, word)) return undefined
    words++
  }
  return words > 0 ? last : undefined
}

function mayBeName(reading: Reading, at: number): boolean {
  if (isKind(reading, at, is.plain) && !isKind(reading, at, is.frequent)) return false
  if (isKind(reading, at, is.given | is.family) && !isKind(reading, at, is.organization)) return true
  return !isKind(reading, at, nobody) && (reading.keys[at] ?? '').length > 3
}

const isKnown = (reading: Reading, { from, to }: Claim): boolean => {
  for (let at = from; at <= to; at++)
    if (isKind(reading, at, is.given | is.family) && !isKind(reading, at, is.plain | is.place)) return true
  return false
}
