import {
  type Claim,
  gapAfter,
  gapBefore,
  hasListed,
  isBlankAfter,
  isBlankBefore,
  isCapital,
  isHyphenBefore,
  isKind,
  lengthOf,
  nameFrom,
} from './claims.ts'
import { is } from './gazetteer.ts'
import { copulas, thingLabels } from './lists/cue-words.ts'
import { type Reading, shape } from './reading.ts'
import { isThing } from './things.ts'

/** `my name is X`, `ich heiße X`, `this is X speaking`. */
export function introduced(reading: Reading, at: number): Claim | undefined {
  if (isKind(reading, at, is.introduction)) return afterIntroduction(reading, at)
  if (isKind(reading, at, is.nameLabel)) {
    const isCopula = copulas.has(reading.keys[at + 1] ?? '') && isBlankAfter(reading, at)
    if (!isCopula) return inNameOf(reading, at)
    return named(reading, at + 2, 'introduction', 'certain') ?? partNamed(reading, at)
  }
  // German "am Theodor-Heuss-Platz" is nobody who speaks.
  const isSelf =
    isKind(reading, at, is.self) && !(reading.isGerman && germanPrepositions.has(reading.keys[at] ?? ''))
  return isSelf ? afterSelf(reading, at) : undefined
}

function afterIntroduction(reading: Reading, at: number): Claim | undefined {
  if (gapAfter(reading, at).includes(':') || isThingCalled(reading, at)) return undefined
  let from = at + 1
  // "chama-se Ye-jin Han", but "chama a atenção".
  const isReflexive = isHyphenBefore(reading, from) && reading.keys[from] === 'se'
  if (isReflexive) {
    from++
    if (reading.shapes[from] !== shape.capital) return undefined
  } else if (reading.keys[at] === 'chama') return undefined
  while (from < at + 3 && isBlankBefore(reading, from) && betweenIntroduced.has(reading.keys[from] ?? ''))
    from++
  return named(reading, from, 'introduction', 'certain') ?? selfNamed(reading, from)
}

/** "heißt noch X", "heet nu X", "nazywam się X". */
const betweenIntroduced: ReadonlySet<string> = new Set(
  'sie er ich sich noch jetzt nun eigentlich mittlerweile inzwischen weiterhin seitdem maintenant desormais encore toujours ahora todavia aun ora adesso ancora nu nog eigenlijk inmiddels ik agora ainda teraz nadal sie now still actually'.split(
    ' ',
  ),
)

/** "ik heet ype": a word in small letters that no list has, which somebody says of themselves. */
function selfNamed(reading: Reading, at: number): Claim | undefined {
  const isOwn = selfIntroductions.has(reading.keys[at - 1] ?? '') && isBlankBefore(reading, at)
  return isOwn &&
    reading.shapes[at] === shape.lower &&
    reading.kinds[at] === 0 &&
    (reading.keys[at] ?? '').length > 2
    ? { from: at, to: at, strength: 'likely', rule: 'introduction' }
    : undefined
}

const selfIntroductions: ReadonlySet<string> = new Set('heisse heet mappelle llamo chiamo chamo'.split(' '))

/** "Rechner heißt X", "the server called X". */
const isThingCalled = (reading: Reading, at: number): boolean =>
  isBlankBefore(reading, at) &&
  reading.lineOf[at - 1] === reading.lineOf[at] &&
  isKind(reading, at - 1, is.thing | is.site | is.trade) &&
  !isKind(reading, at - 1, is.role | is.job | is.personLabel)

/** `I am X`: a listed given name, or two words of which one is listed. */
function afterSelf(reading: Reading, at: number): Claim | undefined {
  const isThis = reading.keys[at] === 'this' && reading.keys[at + 1] === 'is'
  const claim = named(reading, isThis ? at + 2 : at + 1, 'introduction', 'likely')
  if (claim === undefined || reading.lineOf[claim.from] !== reading.lineOf[at]) return undefined
  // German "im Schrank Winter".
  if (isKind(reading, claim.from, is.thing)) return undefined
  const isAlone = lengthOf(reading, claim.from, claim.to) === 1
  if (!isAlone) return !isThis && hasListed(reading, claim.from, claim.to) ? claim : undefined
  const isOther = isKind(reading, claim.from, is.doubtful | is.plain | is.place)
  if (isThis && !isFromOffice(reading, claim.to)) return undefined
  return isKind(reading, claim.from, is.given) && (!isOther || isFromOffice(reading, claim.to))
    ? claim
    : undefined
}

const germanPrepositions: ReadonlySet<string> = new Set(['am', 'im'])

/** "this is Jade from Support". */
function isFromOffice(reading: Reading, at: number): boolean {
  return (
    isBlankAfter(reading, at) &&
    fromWords.has(reading.keys[at + 1] ?? '') &&
    isBlankAfter(reading, at + 1) &&
    isCapital(reading, at + 2)
  )
}

const fromWords: ReadonlySet<string> = new Set(
  'from at vom von aus du de da do del dal dalla van z'.split(' '),
)

/** `her maiden name is X`: one word that ends the sentence, whatever else it means. */
function partNamed(reading: Reading, at: number): Claim | undefined {
  const value = at + 2
  if (!/^(?:maiden|last|first|middle|family|second|given|birth)$/u.test(reading.keys[at - 1] ?? ''))
    return undefined
  if (!isBlankBefore(reading, value) || !/^ ?(?:[.,;!?)]|\r?\n|$)/u.test(gapAfter(reading, value)))
    return undefined
  const isName =
    isCapital(reading, value) ||
    (isKind(reading, value, is.given | is.family) && !isKind(reading, value, is.plain | is.doubtful))
  return isName && (reading.keys[value] ?? '').length > 2
    ? { from: value, to: value, strength: 'likely', rule: 'introduction' }
    : undefined
}

/** `in the name of X`, `under the name X`, `What is your name? X`. */
function inNameOf(reading: Reading, at: number): Claim | undefined {
  if (/^\?\s{1,4}$/u.test(gapAfter(reading, at))) return introducedAt(reading, at + 1)
  if (reading.isGerman ? !isCapital(reading, at) : reading.shapes[at] !== shape.lower) return undefined
  if (!isBlankAfter(reading, at) || isThingBeforeName(reading, at)) return undefined
  return partBehind(reading, at) ?? wholeBehind(reading, at)
}

/** `in the name of X Y`. */
function wholeBehind(reading: Reading, at: number): Claim | undefined {
  const from = /^(?:of|von|de|du|di|van|da|do|del|d|na)$/u.test(reading.keys[at + 1] ?? '') ? at + 2 : at + 1
  const claim = isBlankBefore(reading, from) ? introducedAt(reading, from) : undefined
  if (claim === undefined || lengthOf(reading, from, claim.to) < 2 || isThing(reading, from, claim.to))
    return undefined
  const isOther = reading.isGerman || hasListed(reading, from, claim.to, is.doubtful | is.place)
  return hasListed(reading, from, claim.to) || !isOther ? claim : undefined
}

/** "(surname Sørbye)", "apellido Goñimoor": one word that no list has for anything else, with which the phrase ends. */
function partBehind(reading: Reading, label: number): Claim | undefined {
  const at = label + 1
  const isPart =
    partLabels.has(reading.keys[label] ?? '') &&
    reading.shapes[at] === shape.capital &&
    (reading.keys[at] ?? '').length > 2 &&
    ((reading.kinds[at] ?? 0) & ~(is.given | is.family | is.frequent)) === 0 &&
    /^ ?(?:[.,;:!?)\n\r"”»]|$)/u.test(gapAfter(reading, at))
  return isPart ? { from: at, to: at, strength: 'likely', rule: 'introduction' } : undefined
}

const partLabels: ReadonlySet<string> = new Set(
  'surname lastname nachname familienname apellido apellidos cognome achternaam apelido sobrenome nazwisko vorname voornaam prenom firstname imie forename'.split(
    ' ',
  ),
)

function introducedAt(reading: Reading, from: number): Claim | undefined {
  const to = nameFrom(reading, from)
  return to === undefined ? undefined : { from, to, strength: 'likely', rule: 'introduction' }
}

function isThingBeforeName(reading: Reading, at: number): boolean {
  return at > 0 && thingLabels.has(reading.keys[at - 1] ?? '')
}

/** The name after a phrase; in small letters when two listed words follow. */
function named(reading: Reading, from: number, rule: string, strength: Claim['strength']): Claim | undefined {
  if (
    from >= reading.keys.length ||
    !/^(?:[ \u00a0]{1,2}|: ?|, | ["'“„]|\r?\n[> ]{0,4})$/u.test(gapBefore(reading, from))
  )
    return undefined
  let first = from
  while (isKind(reading, first, is.title) && !isKind(reading, first, is.frequent) && first < from + 3) first++
  const last = nameFrom(reading, first)
  if (last !== undefined) return { from: first, to: trimmed(reading, first, last), strength, rule }
  return strength === 'certain' ? lowerNamed(reading, first, rule) : undefined
}

/** "my name is anna lee": a given name, and a word that only a second one makes a name. */
function lowerNamed(reading: Reading, first: number, rule: string): Claim | undefined {
  const isGiven =
    reading.shapes[first] === shape.lower &&
    isKind(reading, first, is.given) &&
    !isKind(reading, first, is.plain | is.particle)
  if (!isGiven) return undefined
  const isTwo =
    reading.shapes[first + 1] === shape.lower &&
    isBlankAfter(reading, first) &&
    isKind(reading, first + 1, is.family | is.given) &&
    !isKind(reading, first + 1, is.plain | is.particle)
  if (!isTwo && isKind(reading, first, is.doubtful)) return undefined
  return { from: first, to: isTwo ? first + 1 : first, strength: 'likely', rule }
}

/** In German a noun may follow the name: "Herr Müller Rechnungen" has none of it when only the first is known. */
export function trimmed(reading: Reading, from: number, last: number): number {
  let to = last
  while (
    to > from &&
    reading.isGerman &&
    !isKind(reading, to, is.given | is.family) &&
    isBlankBefore(reading, to) &&
    reading.shapes[to - 1] !== shape.lower &&
    hasListed(reading, from, to - 1)
  )
    to--
  return to
}
