import { isLetterAt } from '../../../detection/fold.ts'
import type { Entity } from '../../entity.ts'
import { kindsOf } from '../../names/gazetteer.ts'
import { isDotted, isNobodys, isPersonsOrCompound, loginAt } from './person.ts'

/**
 * Logins right behind a word for them, without a sign: `username mrossetti2`, `Mi usuario es <code>jmontalban</code>`.
 * Anything may follow such a word, as in `login page`, so the login has to show whom it belongs to. Behind `my login is` it
 * need not, where it ends the clause and does not tell how the login does.
 */
export function namedLoginsIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (anyEnd.lastIndex = 0; anyEnd.test(text); ) {
    const end = anyEnd.lastIndex - 1
    let start = end
    while (end - start < longestWord && isLetterAt(text, start - 1)) start--
    const word = text.slice(start, end).toLowerCase()
    // "user id is …"
    const isId = word === 'id' && userBefore.test(text.slice(Math.max(0, start - 6), start))
    if (!isId && !words.has(word)) continue
    const entity = loginBehind(text, start, end)
    if (entity !== undefined) found.push(entity)
  }
  return found
}

const words: ReadonlySet<string> = new Set(
  'username netid cuenta conta logowania login inlog usuario usuário utilizador benutzername nutzername benutzer gebruikersnaam inlognaam identifiant compte użytkownik account konto kontem benutzerkennung kennung anmeldename utente gebruiker utilisateur pseudo'.split(
    ' ',
  ),
)
const userBefore = /(?:user|login|logon)[ -]$/i
const longestWord = 17
/** The last letters of the words are found far faster than the words. */
const anyEnd = new RegExp(
  `(?:${[...new Set(Array.from(words, (word) => word.slice(-4)))].join('|')}|[rn][ -][iI][dD]) `,
  'g',
)

function loginBehind(text: string, start: number, end: number): Entity | undefined {
  behind.lastIndex = end
  const [, verb, value = ''] = behind.exec(text) ?? []
  if (value === '' || isNobodys(value)) return undefined
  const isOwn = owners.test(text.slice(Math.max(0, start - 10), start))
  const isMeant =
    isShown(value) ||
    isDotted(value) ||
    numbered.test(value) ||
    isCoined(value) ||
    (verb !== undefined && /[._]|\d$/.test(value)) ||
    (isOwn && verb !== undefined && closes(text, behind.lastIndex, value))
  return isMeant ? loginAt(behind.lastIndex - value.length, value) : undefined
}

/** `mmu4711`: letters of a name and a number of staff; `pro2024` has a year. */
const numbered = /^[a-z]{1,4}(?!(?:19|20)\d{2}$)\d{4,6}$/

/** `puii_lib`, `jqvale7`: no word of a sentence, and no program's or a year's. */
export function isCoined(value: string): boolean {
  if (/^[a-z]{2,20}_[a-z\d]{2,20}$/.test(value)) return true
  const word = /^([a-z]{4,20})\.?(?!(?:19|20)\d{2}$)\d{1,4}$/.exec(value)?.[1]
  return word !== undefined && kindsOf(word) === 0 && !technical.has(word)
}

const technical: ReadonlySet<string> = new Set(
  'oauth base office crypto argon bcrypt totp fido passkey'.split(' '),
)

/** As isPersons tells, but for such as words of the languages begin with: Polish `wspomniany`. */
const isShown = (value: string) =>
  isPersonsOrCompound(value) && (/\d$/.test(value) || !onsets.has(value.slice(0, 2)))

const behind =
  /[ ](?:(is|ist|lautet|luidt|es|est|è|é|to|was|war|era|is[ ]still|acho[ ]que[ ]é|del[ae][ ]é|propuesto:|alvo:)[ ])?(?:<(?:code|b|i|em|strong|tt|span)>)?["'`(]?((?:[a-z][a-z\d]{2,30}|[a-z](?=[._][a-z]{3}))(?:[._-][a-z\d]{1,30}){0,2})(?![\p{L}\p{N}_@({:/\\$%=-]|\.[\p{L}\d])/uy

const owners = /(?<!\p{L})(?:my|mein|meine|mon|mi|mio|il mio|mijn|meu|o meu|mój|moj)[ ]$/iu

const onsets: ReadonlySet<string> = new Set(
  'ws wn wk wp wc wj wd wg wb wt zn zs zg zk zj zc zp zt kw km ks kt mł ml mr rd sj vl vr gw cj bz'.split(
    ' ',
  ),
)

/** The clause ends behind it, and it does not say how the login does. */
function closes(text: string, end: number, value: string): boolean {
  if (
    value.length < 6 ||
    !/^(?:["'`]|<\/\w{1,6}>)?(?:[,;)\n]|\.(?![\p{L}\d])|$)/u.test(text.slice(end, end + 12))
  )
    return false
  return !state.test(value)
}

/**
 * Participles, adjectives and adverbs, by how they begin and end in the languages of the desks, and some that do otherwise.
 * What ends in a vowel but `i` is too often one.
 */
const state = new RegExp(
  [
    '^(?:ge|ver|be|ent|zer|un|in|im|ab|auf|aus|ein|weg|inter|nicht|immer|noch|wieder|falsch|anders|onjuist)',
    '(?:[aeouy]|ht|eit|ed|ing|less|ful|ent|ant|ous|ic|al|ect|ere|ong|ord|ess|ow|iert|bar|lich|ig|isch|los|haft|sam|end|ell|iv|u[es]|eux|if|ir|er|oir|[aeio]s|el|il|ul|or|az|iz|oz|eerd|baar|lijk|loos|eld|ekt|ych|em|ek|ik|ak)$',
    '^(?:broken|frozen|stolen|hidden|forgotten|written|vorhanden|offen|public|unknown|kaputt|defekt|correct|existent|stuck|known|shown|taken|given|driven|chosen|proven|swollen|shut|split|hacked|login|konto|account|passwort|wirklich|actual)$',
  ].join('|'),
)
