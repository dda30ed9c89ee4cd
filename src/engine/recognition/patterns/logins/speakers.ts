import { isWordAt } from '../../../detection/fold.ts'
import type { Entity } from '../../entity.ts'
import { is, kindsOf } from '../../names/gazetteer.ts'
import { codesOf } from '../scan.ts'
import { isNobodys, loginAt } from './person.ts'

/**
 * Who speaks in small letters where each turn of a chat begins with its time, and wherever else such a handle stands:
 * `[09:02] zsolti: is the vpn down`, `[09:05] kwab: thanks mags_w`.
 */
export function speakersIn(text: string): readonly Entity[] {
  if (!mayBeginWithTime(text) || !hasTurn.test(text)) return []
  const found: Entity[] = []
  const handles = new Set<string>()
  let turns = 0
  turn.lastIndex = 0
  for (let match = turn.exec(text); match !== null; match = turn.exec(text)) {
    turns++
    const [whole, value = ''] = match
    if (!isHandle(value)) continue
    handles.add(value)
    found.push(loginAt(match.index + whole.lastIndexOf(value), value))
  }
  return turns < fewestTurns ? [] : [...found, ...mentionsOf(text, handles)]
}

/** True when a line begins with a digit, signs of quotes and brackets before it passed over, as all do that begin with a time. */
export function mayBeginWithTime(text: string): boolean {
  for (let line = 0; ; ) {
    let at = line
    while (at - line < mostBeforeTime && beforeTime.has(text.charCodeAt(at))) at++
    const unit = text.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) return true
    const end = text.indexOf('\n', line)
    if (end < 0) return false
    line = end + 1
  }
}

const beforeTime = codesOf(' >[(-T')
const mostBeforeTime = 15

const fewestTurns = 2
const hasTurn = /^[> ]{0,4}[[(]?\d{1,2}[:.]\d{2}[^\n]{0,8}[ ]@?[a-z][a-z\d._-]{1,30}[ ]?: /m
const turn =
  /^[> ]{0,4}[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ ]?[aApP]\.?[mM]\.?)?[\])]?[ ]{1,3}(?:[-–|][ ])?<?@?([a-z][a-z\d]*(?:[._-]{1,2}[a-z\d]+){0,3}_?)>?[ ]?:[ ]/gm

const nobody =
  is.plain |
  is.role |
  is.job |
  is.personLabel |
  is.thing |
  is.organization |
  is.occupation |
  is.saying |
  is.place

/** No word for a customer, an agent or a program; `bintou` and `arash` are somebody's. */
function isHandle(value: string): boolean {
  if (value.length < 3 || isNobodys(value)) return false
  const kinds = kindsOf(value)
  return (kinds & nobody) === 0 || (kinds & (is.given | is.frequent)) === (is.given | is.frequent)
}

const mostHandles = 30
const shortest = 4

/** The same handles in what is said, where they are no word besides. */
function mentionsOf(text: string, handles: ReadonlySet<string>): readonly Entity[] {
  const found: Entity[] = []
  for (const handle of [...handles].slice(0, mostHandles)) {
    if (handle.length < shortest || kindsOf(handle) !== 0) continue
    for (let at = text.indexOf(handle); at !== -1; at = text.indexOf(handle, at + handle.length))
      if (isApart(text, at, at + handle.length)) found.push(loginAt(at, handle))
  }
  return found
}

function isApart(text: string, start: number, end: number): boolean {
  if (isOfWord(text, start - 1) || isOfWord(text, end)) return false
  return !(text[end] === '.' && isOfWord(text, end + 1)) && text[end] !== '@' && text[start - 1] !== '.'
}

const joining = codesOf('_-@')
const isOfWord = (text: string, at: number): boolean => isWordAt(text, at) || joining.has(text.charCodeAt(at))
