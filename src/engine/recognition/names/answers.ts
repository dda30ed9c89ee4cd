import {
  type Claim,
  gapAfter,
  hasListed,
  isBlankAfter,
  isCapital,
  isKind,
  lastOfLine,
  lengthOf,
  nameFrom,
  type Rule,
} from './claims.ts'
import { isThing } from './things.ts'
import { is } from './gazetteer.ts'
import { thingLabels } from './lists/cue-words.ts'
import { type Reading, shape } from './reading.ts'

/** Names of a conversation: what answers the question for a name, and who speaks for a company, as in `Agent Tom: …`. */
export const answers: Rule = (reading) => {
  const claims: Claim[] = []
  for (let line = 0; line < reading.lines.length; line++) {
    const claim = speakerOf(reading, line) ?? (line > 0 ? answerIn(reading, line) : undefined)
    if (claim !== undefined) claims.push(claim)
  }
  return claims
}

const others =
  is.plain |
  is.doubtful |
  is.organization |
  is.occupation |
  is.header |
  is.nameLabel |
  is.personLabel |
  is.place

const mostWordsOfTime = 4

/** `Agente Leidy: …`, also behind the time. */
function speakerOf(reading: Reading, line: number): Claim | undefined {
  const role = roleOf(reading, reading.lines[line] ?? 0)
  const from = role + 1
  if (!isCapital(reading, role) || !isBlankAfter(reading, role)) return undefined
  if (reading.shapes[from] !== shape.capital || !speakingRoles.has(reading.keys[role] ?? '')) return undefined
  const to = nameFrom(reading, from)
  if (to === undefined || to >= lastOfLine(reading, role) || !/^ ?: /u.test(gapAfter(reading, to)))
    return undefined
  if (lengthOf(reading, from, to) > 2) return undefined
  // "Servicedesk Soufiane: …" is somebody, "Support Portal: …" is not.
  const isDesk = isKind(reading, role, is.organization)
  if (!isDesk && isThing(reading, from, to)) return undefined
  const isName = isKind(reading, from, is.given) || (!isDesk && !hasListed(reading, from, to, others))
  return isName ? { from, to, strength: 'likely', rule: 'speaker' } : undefined
}

/** The first word of a line behind the time. */
function roleOf(reading: Reading, first: number): number {
  const last = lastOfLine(reading, first)
  let at = first
  while (at < last && at - first < mostWordsOfTime && reading.shapes[at] === shape.code) at++
  return at
}

const speakingRoles: ReadonlySet<string> = new Set(
  (
    'agent agente operator operador operadora operatore operatrice operateur conseiller conseillere berater beraterin konsultant konsultantka medewerker medewerkster ' +
    'service servicedesk helpdesk support soporte suporte assistenza apoio pomoc obsluga asesor asesora atendente assistente asistente consulente conseil mitarbeiter mitarbeiterin advisor adviser ejecutivo ejecutiva'
  ).split(' '),
)

const mostWords = 4

/** The whole line below a question for a name, behind the one who speaks. */
function answerIn(reading: Reading, line: number): Claim | undefined {
  if (!asksForName(reading, line - 1)) return undefined
  const first = reading.lines[line] ?? 0
  const to = lastOfLine(reading, first)
  const from = behindSpeaker(reading, first, to)
  if (to - from >= mostWords) return undefined
  for (let at = from; at <= to; at++) {
    if (reading.shapes[at] !== shape.lower && !isCapital(reading, at)) return undefined
    if (isKind(reading, at, is.plain | is.organization | is.greeting | is.saying)) return undefined
    if (at > from && !/^[ -]$/u.test(gapAfter(reading, at - 1))) return undefined
  }
  const isFrequent = from < to || (isKind(reading, from, is.given) && !isKind(reading, from, is.doubtful))
  return isFrequent && hasListed(reading, from, to)
    ? { from, to, strength: 'likely', rule: 'introduction' }
    : undefined
}

const mostAfterLabel = 3

/** "Quel est votre nom ?", "Proszę o imię i nazwisko." */
function asksForName(reading: Reading, line: number): boolean {
  const last = lastOfLine(reading, reading.lines[line] ?? 0)
  for (let at = last; at > last - mostAfterLabel && at > 0; at--)
    if (isKind(reading, at, is.nameLabel) && reading.lineOf[at] === line)
      return !thingLabels.has(reading.keys[at - 1] ?? '') && /^ ?[?.:]/u.test(gapAfter(reading, last))
  return false
}

const mostBeforeAnswer = 7

function behindSpeaker(reading: Reading, first: number, last: number): number {
  for (let at = first; at < Math.min(last, first + mostBeforeAnswer); at++)
    if (/^ ?: $/u.test(gapAfter(reading, at))) return at + 1
  return first
}
