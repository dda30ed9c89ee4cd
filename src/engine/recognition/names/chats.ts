import { type Claim, gapAfter, isCapital, isKind, lastOfLine, type Rule } from './claims.ts'
import { is } from './gazetteer.ts'
import type { Reading } from './reading.ts'

/** Who speaks in a chat of which each turn begins with its time: `[16:12] Jordan : …`, `10:05 Ana Belén: …`. */
export const chats: Rule = (reading) => {
  const claims: Claim[] = []
  let turns = 0
  for (const line of reading.lines) {
    const first = behindDate(reading, line)
    if (!isTime(reading, first)) continue
    const from = behindTime(reading, first)
    const to = speakerEnd(reading, from)
    if (to === undefined) continue
    turns++
    if (mayBeSomebody(reading, from, to)) claims.push({ from, to, strength: 'likely', rule: 'speaker' })
  }
  return turns > 1 ? claims : []
}

/** The word behind the day with which the line begins: `12.03, 10:40 – Ana: …`. */
function behindDate({ text, starts }: Reading, line: number): number {
  const start = starts[line] ?? 0
  const day = /^\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2}|\d{4}))?\.?,?[ ]+(?=\d{1,2}[:.h]\d\d)/.exec(
    text.slice(start, start + 20),
  )
  if (day === null) return line
  let at = line
  while ((starts[at] ?? text.length) < start + day[0].length) at++
  return at
}

/** One or two digits, a colon and two more begin the line. */
function isTime({ text, starts, ends }: Reading, at: number): boolean {
  const [start = 0, end = 0] = [starts[at], ends[at]]
  if (end - start > 2 || !isDigit(text.charCodeAt(start))) return false
  const next = ends[at + 1] ?? 0
  return next - end === 3 && timeSign.has(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57
const timeSign: ReadonlySet<string> = new Set(':.h')

/** The word behind hours, minutes, seconds and what stands around them. */
function behindTime(reading: Reading, first: number): number {
  const at = first + 2
  return /^[:.]$/.test(gapAfter(reading, at - 1)) && isDigit(reading.text.charCodeAt(reading.starts[at] ?? 0))
    ? at + 1
    : at
}

const mostWords = 3

/** The last word of who speaks: a colon follows, and something is said. */
function speakerEnd(reading: Reading, from: number): number | undefined {
  const last = lastOfLine(reading, from)
  for (let to = from; to < Math.min(from + mostWords, last); to++) {
    if (!isCapital(reading, to)) return undefined
    const gap = gapAfter(reading, to)
    if (/^ ?: /.test(gap)) return to
    if (gap === ' - ' || gap === ' – ') return isAffiliated(reading, to + 1, last) ? to : undefined
    if (gap === ' (') return isAffiliated(reading, to + 1, last) ? to : undefined
    if (gap !== ' ' && gap !== '-' && gap !== '. ') return undefined
  }
  return undefined
}

/** "Klaudia (Klub Orlik): …", "Lívia (N2): …", "Kauã - Conecta Mais: …". */
function isAffiliated(reading: Reading, from: number, last: number): boolean {
  for (let at = from; at < Math.min(from + mostWords, last); at++) {
    const gap = gapAfter(reading, at)
    if (/^\)? ?: /.test(gap)) return true
    if (gap.includes(')') || gap.includes(':')) return false
  }
  return false
}

const nobody =
  is.plain |
  is.organization |
  is.occupation |
  is.role |
  is.header |
  is.nameLabel |
  is.personLabel |
  is.title |
  is.thing

function mayBeSomebody(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++)
    if (isKind(reading, at, nobody) && !isKind(reading, at, is.given | is.family)) return false
  return !programs.has(reading.keys[from] ?? '') && !isKind(reading, from, is.personLabel | is.role)
}

/** Who takes part without being anybody: programs, and words for those who ask. */
export const programs: ReadonlySet<string> = new Set(
  (
    'atendente atendimento operador operadora operatore operatrice asystentka agente agent attendant badge bot chatbot assistant system server client error info warn warning debug trace notice fatal critical visitor besucher gast nutzer visiteur invite visitante invitado ospite visitatore ' +
    'bezoeker gosc uzytkownik asystent konsultant konsultantka student etudiant estudiante studente kunde kundin cliente klant klient klientka support service soporte assistenza suporte'
  ).split(' '),
)
