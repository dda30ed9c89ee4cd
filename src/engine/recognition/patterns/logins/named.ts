import { isLetterAt } from '../../../detection/fold.ts'
import type { Entity } from '../../entity.ts'
import { isNobodys, isPersonsOrCompound, loginAt } from './person.ts'

/**
 * Logins right behind a word for them, without a sign: `username mrossetti2`, `Mi usuario es <code>jmontalban</code>`.
 * Anything may follow such a word, as in `login page`, so the login has to show whom it belongs to. Behind `my login is` it
 * need not, where it ends the clause and does not tell how the login does.
 */
export function namedLoginsIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (const stem of stems)
    for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + stem.length)) {
      let start = at
      while (at - start < longestHead && isLetterAt(text, start - 1)) start--
      const end = at + stem.length
      if (isLetterAt(text, end) || !words.has(text.slice(start, end).toLowerCase())) continue
      const entity = loginBehind(text, start, end)
      if (entity !== undefined) found.push(entity)
    }
  return found
}

const words: ReadonlySet<string> = new Set(
  'username login inlog usuario usuário utilizador benutzername nutzername gebruikersnaam inlognaam identifiant compte'.split(
    ' ',
  ),
)

/** How the words end, as they begin with a capital letter or a small one. */
const stems = [
  'sername',
  'ogin',
  'nlog',
  'suario',
  'suário',
  'tilizador',
  'utzername',
  'ruikersnaam',
  'nlognaam',
  'dentifiant',
  'ompte',
]
const longestHead = 4

function loginBehind(text: string, start: number, end: number): Entity | undefined {
  behind.lastIndex = end
  const [, verb, value = ''] = behind.exec(text) ?? []
  if (value === '' || isNobodys(value)) return undefined
  const isOwn = owners.test(text.slice(Math.max(0, start - 10), start))
  const isMeant =
    isShown(value) ||
    (isOwn && /\d$/.test(value) && value.length > 5) ||
    (isOwn && verb !== undefined && closes(text, behind.lastIndex, value))
  return isMeant ? loginAt(behind.lastIndex - value.length, value) : undefined
}

/** As isPersons tells, but for such as words of the languages begin with: Polish `wspomniany`. */
const isShown = (value: string) => isPersonsOrCompound(value) && !onsets.has(value.slice(0, 2))

const behind =
  /[ ](?:(is|ist|es|est|è|é|to)[ ])?(?:<(?:code|b|i|em|strong|tt|span)>)?["'`]?([a-z][a-z\d]{2,30}(?:[._-][a-z\d]{1,30}){0,2})(?![\p{L}\p{N}_@({:/\\$%=-]|\.[\p{L}\d])/uy

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

/** Participles, adjectives and adverbs, by how they end in the languages of the desks, and some that end otherwise. */
const state =
  /(?:ed|ing|able|ible|less|ful|ent|ant|ive|ous|ary|ory|ic|al|ect|ere|ong|ly|ase|ame|ord|ess|iert|bar|lich|ig|isch|los|haft|sam|end|ell|iv|a[dt][oa]|i[dt][oa]|ut[oa]|[aeé]rt[oa]|[sc]t[oae]|t[oa]|u[es]|ue|eux|if|ible|ir|er|oir|re|ant|ment|mente|s[oae]|v[oa]|n[oa]|r[oa]|l[oei]|d[oa]|os|as|eerd|baar|lijk|loos|eld|ekt|[oaeij]wan[yea]|n[yea]|[nł]y|ówka|tych|em)$|^(?:ge|ver|be|ent|zer|un|in|im|ab|auf|aus|ein|weg|inter|nicht|immer|noch|wieder|leider|falsch|defekt|kaputt|anders|onjuist|onbekend|kapot|verlopen|broken|expired|unknown|wrong|right|correct|still|always|never|private|public|invalid)/
