import { behindName, beforeName, isBeforeCue, isBehindCue } from './beside.ts'
import { isFamous, isFirm, isQuoted } from './called.ts'
import {
  type Claim,
  gapAfter,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isCommaBefore,
  isKind,
  isSentenceStart,
  isStop,
  nameFrom,
  type Rule,
} from './claims.ts'
import { isNoun } from './family-first.ts'
import { is } from './gazetteer.ts'
import { isWrittenIn } from './languages.ts'
import { asking, before, meeting } from './lists/beside-cues.ts'
import { copulas } from './lists/cue-words.ts'
import { language } from './lists/language-words.ts'
import { phrasesOf } from './lists/prose-cues.ts'
import { reached, reachedBy, unheardAround, unheardBefore, unheardBehind } from './lists/unheard-cues.ts'
import { type Reading, shape } from './reading.ts'
import { isThing } from './things.ts'

/**
 * Names that no list has, where people alone stand: `let X know`, `X and I`, `ist X im Urlaub`, `the driver was X Y`. Two such
 * words beside each other need less to tell them than one.
 */
export const unheard: Rule = (reading) => {
  const claims: Claim[] = []
  let done = -1
  for (const at of reading.capitals) {
    if (at <= done || reading.kinds[at] !== 0 || reading.shapes[at] !== shape.capital) continue
    const to = endOfName(reading, at)
    if (to === undefined) continue
    if (isTold(reading, at, to) && !isSomethingElse(reading, at, to))
      claims.push({ from: at, to, strength: 'likely', rule: 'words beside a name' })
    done = to
  }
  return claims
}

const fewestLetters = 4
const mostWords = 3
const namesAlone = ~(is.given | is.family | is.frequent)

/** The last word of a name that begins here, of which no word means anything else. */
function endOfName(reading: Reading, at: number): number | undefined {
  if (at > 0 && isBlankBefore(reading, at) && isCapital(reading, at - 1) && !isSentenceStart(reading, at - 1))
    return undefined
  const to = nameFrom(reading, at)
  if (to === undefined || to - at >= mostWords) return undefined
  for (let word = at; word <= to; word++) {
    if (!isCapital(reading, word)) continue
    if (((reading.kinds[word] ?? 0) & namesAlone) !== 0 || reading.shapes[word] === shape.upper)
      return undefined
    if ((reading.keys[word] ?? '').length < (to === at ? fewestLetters : 3)) return undefined
  }
  return to
}

/** In German a noun has a capital letter, too; and firms and things are what they are. */
function isSomethingElse(reading: Reading, at: number, to: number): boolean {
  if (isGermanNoun(reading, at, to) || isStop(reading, to) || isThing(reading, at, to)) return true
  // "Zephyr Cloud": a word of things goes on with it.
  const next = to + 1
  if (
    !reading.isGerman &&
    isBlankAfter(reading, to) &&
    isCapital(reading, next) &&
    reading.keys[next] !== 'i'
  )
    return true
  return isFamous(reading, { from: at, to }) || isFirm(reading, at, to) || isQuoted(reading, at, to)
}

function isGermanNoun(reading: Reading, at: number, to: number): boolean {
  if (!reading.isGerman && !isWrittenIn(reading, language.de)) return false
  for (let word = at; word <= to; word++)
    if (isNoun(reading.keys[word] ?? '') || (at === to && calling.test(reading.keys[word] ?? ''))) return true
  return false
}

/** How callings and other nouns end. */
const calling =
  /(?:er|erin|in|ung|heit|keit|schaft|ion|tat|ling|ent|ist|eur|nis|tum|ei|ie|age|enz|anz|um|us|mus|or|ar|al|ett|chen|lein|platz|raum|werk|haus|amt|stelle|zeug|gerat|teil|mittel|plan|stand|satz|schein|brief|karte|nummer)$/

function isTold(reading: Reading, at: number, to: number): boolean {
  if (isBeforeCue(reading, to, behind) || isBracketed(reading, to)) return true
  if (isSentenceStart(reading, at))
    return to > at && (isBeforeCue(reading, to, saying) || hasCalling(reading, to))
  return (
    isBehindCue(reading, at, to > at ? beforeTwo : beforeOne) ||
    isBetween(reading, at, to) ||
    isReached(reading, at, to) ||
    isNamed(reading, at, to)
  )
}

const mostBetween = 4

/** `X Y, the technical writer, said`: an article and a calling between commas. */
function hasCalling(reading: Reading, to: number): boolean {
  if (!isCommaBefore(reading, to + 1) || !articles.has(reading.keys[to + 1] ?? '')) return false
  for (let at = to + 2; at < to + 2 + mostBetween && isBlankBefore(reading, at); at++)
    if (isKind(reading, at, is.job | is.role | is.occupation)) return isCommaBefore(reading, at + 1)
  return false
}

const articles: ReadonlySet<string> = new Set(
  'the a an our their der die ein eine unser unsere le la un une notre el los una nuestro nuestra il lo uno nostro nostra de het een onze o os um uma nosso nossa'.split(
    ' ',
  ),
)

const loose = new Set(
  'our,onze,ons,unser,unsere,unserem,unserer,notre,nuestro,nuestra,nostro,nostra,la nostra,o nosso,a nossa,nasz,nasza,only,even,poor,dear,old,young,little,late,this is,it is,is it,it was,was it,bel,ring,zeg,me and,you and,he and,she and,both me and,than me and'.split(
    ',',
  ),
)
// Errors are passed on and handed over to programs.
const ofPrograms = new Set(['passed to', 'handed to', 'handed over to', 'sent to', 'signed by'])
const beforeOne = beforeName(
  new Set([...asking, ...meeting, ...unheardBefore].filter((words) => !ofPrograms.has(words))),
)
const beforeTwo = beforeName(new Set([...[...before].filter((words) => !loose.has(words)), ...unheardBefore]))
const behind = behindName(unheardBehind)
const saying = behindName(
  new Set(
    'says,said,called,rang,asked,wrote,replied,confirmed,sagt,sagte,schreibt,meint,hat angerufen,hat gesagt,dit,demande,dice,dijo,pide,chiede,zegt,zei,vraagt,belde,diz,disse,pediu,ligou,mowi,prosi,dzwonil,dzwonila,powiedzial,powiedziala,has left,has called,a appele,ha llamado,ha chiamato,heeft gebeld,is on,is off,is away,ist bis,is tot'.split(
      ',',
    ),
  ),
)

const around = phrasesOf(Array.from(unheardAround, (words) => words.replace('|', ' ')))

function isBetween(reading: Reading, at: number, to: number): boolean {
  return (
    isBlankBefore(reading, at) &&
    isBlankAfter(reading, to) &&
    around.get(reading.keys[to + 1] ?? '')?.has(reading.keys[at - 1] ?? '') === true
  )
}

const beforeReached = beforeName(reached)

/** `contact X on 07700 900123`, `contatti X al 333 …`. */
const isReached = (reading: Reading, at: number, to: number): boolean =>
  isBehindCue(reading, at, beforeReached) &&
  reachedBy.has(reading.keys[to + 1] ?? '') &&
  isBlankAfter(reading, to) &&
  /^(?: el)? [+(]{0,2}$/u.test(gapAfter(reading, to + 1)) &&
  /^\d/u.test(reading.keys[to + 2] ?? '')

/** `The driver was X.`, `La inquilina es X.`: somebody’s calling or relation, and the end of the sentence. */
function isNamed(reading: Reading, at: number, to: number): boolean {
  const link = at - 1
  if (!isBlankBefore(reading, at) || !isBlankBefore(reading, link) || reading.shapes[link] !== shape.lower)
    return false
  if (!copulas.has(reading.keys[link] ?? '') && !pastCopulas.has(reading.keys[link] ?? '')) return false
  // "The tenant is Contoso."
  if (at === to && firmsToo.has(reading.keys[link - 1] ?? '')) return false
  return (
    isKind(reading, link - 1, is.relation | is.job) && /^ ?(?:[.,;!?)\n\r]|$)/u.test(gapAfter(reading, to))
  )
}

/** What firms are as well as people. */
const firmsToo: ReadonlySet<string> = new Set(
  'tenant tenants customer client owner landlord supplier partner provider contractor locataire client cliente proprietaire inquilino inquilina propietario proprietario proprietaria huurder klant eigenaar najemca najemca klient wlasciciel'.split(
    ' ',
  ),
)

const pastCopulas: ReadonlySet<string> = new Set('etait era was war byl byla'.split(' '))

/** `X (tenant) called`: behind whom their relation or calling stands in brackets. */
function isBracketed(reading: Reading, to: number): boolean {
  const role = to + 1
  return (
    gapAfter(reading, to) === ' (' &&
    reading.shapes[role] === shape.lower &&
    isKind(reading, role, is.relation | is.job) &&
    !rolesOfPrograms.has(reading.keys[role] ?? '') &&
    gapAfter(reading, role).startsWith(')')
  )
}

/** What programs and machines are called as well. */
const rolesOfPrograms: ReadonlySet<string> = new Set(
  'client clients agent agents operator driver drivers master host user users utilisateur usuario utente gebruiker partner provider supplier manager'.split(
    ' ',
  ),
)
