import type { Entity, Matcher } from '../../entity.ts'
import { is, kindsOf } from '../../names/gazetteer.ts'
import { accountsIn, entriesIn } from './directories.ts'
import { handlesIn } from './handles.ts'
import { isCoined, namedLoginsIn } from './named.ts'
import { isDigit } from '../numerals.ts'
import { codesOf, isLetter, plain } from '../scan.ts'
import { isDotted, isInitialFirst, isNobodys, isPersons, isPersonsOrCompound, loginAt } from './person.ts'
import { mayBeginWithTime, speakersIn } from './speakers.ts'

/**
 * Logins, handles and profiles of people: in fields and lines of logs, in directories, and behind `@`. A word that anything
 * may follow, as `owner`, needs a login that shows whom it belongs to; accounts of systems and annotations of code are none.
 */
export const logins: Matcher = ({ text }) => [
  ...fieldsIn(text),
  ...accessesIn(text),
  ...auditedIn(text),
  ...dottedIn(text),
  ...phrasesIn(text),
  ...namedLoginsIn(text),
  ...asidesIn(text),
  ...entriesIn(text),
  ...accountsIn(text),
  ...profilesIn(text),
  ...handlesIn(text),
  ...speakersIn(text),
]

/** `username: alee`, `"login": "alee"`, `Skype: anna.lee`, `ticket owner: alee`. */
function fieldsIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (const sign of [':', '='])
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const isSure = isSureLabel(text, at)
      if (isSure === undefined) continue
      fieldValue.lastIndex = at + 1
      const value = fieldValue.exec(text)?.[1]
      if (
        value === undefined ||
        isNobodys(value) ||
        (!isSure && !isPersonsOrCompound(value) && !isDotted(value) && !isCoined(value))
      )
        continue
      found.push(loginAt(fieldValue.lastIndex - value.length, value))
    }
  return found
}

const fieldValue =
  /["']?[ \t]{0,8}["'<[]?@?([A-Za-z][A-Za-z\d]*(?:[._-][A-Za-z\d]+){0,3})(?![\p{L}\p{N}_@({:=/\\$%-]|[.'’]\p{L}|[ ](?!\p{Ll}{2,20}=)[\p{L}\d])/uy

function isSureLabel(text: string, sign: number): boolean | undefined {
  let end = sign
  while (sign - end < 2 && labelEnds.has(text.charCodeAt(end - 1))) end--
  let start = end
  while (end - start < 20 && isOfLabel(text.charCodeAt(start - 1))) start--
  if (end - start < 3) return secondWord(text, start, end)
  const written = text.slice(start, end).toLowerCase()
  // "Windows-Login" is one, whatever it is for.
  return (
    labels.get(written) ??
    labels.get(written.replaceAll(/[_-]/g, '')) ??
    labels.get(written.slice(written.lastIndexOf('-') + 1))
  )
}

/** "Assigned to:", "Created by:", "Requester ID:". */
function secondWord(text: string, start: number, end: number): boolean | undefined {
  if (end - start !== 2 || text.charCodeAt(start - 1) !== blank) return undefined
  const second = text.slice(start, end).toLowerCase()
  if (second !== 'by' && second !== 'to' && second !== 'id') return undefined
  let first = start - 1
  while (start - first < 14 && isOfLabel(text.charCodeAt(first - 1))) first--
  return labels.get(text.slice(first, start - 1).toLowerCase() + second)
}

const labelEnds = codesOf('"\' ')
const isOfLabel = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  unit === 0x5f ||
  unit === 0x2d ||
  (unit >= 0xc0 && unit < 0x250)

const labelsOf = (words: string, isSure: boolean) => words.split(' ').map((word) => [word, isSure] as const)

/** True for a field that holds nothing but a login. */
const labels: ReadonlyMap<string, boolean> = new Map([
  ...labelsOf(
    'username userlogin loginname samaccountname benutzername anmeldename nutzername loginid nomutilisateur nombreusuario nomeutente gebruikersnaam inlognaam aanmeldnaam skype skypeid skypename twitter instagram mastodon xing linkedin githubuser gitlabuser slackid accountname logonname benutzerkennung pseudo pseudonyme gamertag nick nickname targetusername subjectusername nazwaużytkownika insta snapchat tiktok',
    true,
  ),
  ...labelsOf(
    'konto compte cuenta conta netid user login inlog utilizador usuário benutzer nutzer kennung usuario utilisateur identifiant utente gebruiker użytkownik uid ruser logname owner assignee reporter author requester requestor requestedby createdby updatedby modifiedby lastmodifiedby changedby assignedto erstelltvon bearbeiter bearbeitetvon geändertvon zugewiesen zuständig requesterid handle approver reviewer committer atendente operador operator operatore analista técnico tecnico technician engineer mitarbeiter conseiller medewerker pracownik telegram github gitlab discord',
    false,
  ),
])

/** A line of a web server's log: `203.0.113.7 - alee [14/May/2024:…]`. */
function accessesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  // The bracket before the time is rarer than what stands before a login.
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    if (!isDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at - 1) !== blank) continue
    const start = text.lastIndexOf(' ', at - 2) + 1
    if (!text.startsWith(' - ', start - 3)) continue
    access.lastIndex = start
    const value = access.exec(text)?.[1]
    if (value !== undefined && !isNobodys(value) && !value.includes('@')) found.push(loginAt(start, value))
  }
  return found
}

/** `g.rossi`, `anna.lueders2`: an initial and a family name, or both names, that are in the lists and nothing else. */
function dottedIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    const unit = text.charCodeAt(at - 1)
    if (unit < 0x61 || unit > 0x7a || !isSmallLetter(text.charCodeAt(at + 1))) continue
    let start = at
    while (at - start < longestPart && isSmallLetter(text.charCodeAt(start - 1))) start--
    dotted.lastIndex = at + 1
    const [value = '', family = ''] = dotted.exec(text) ?? []
    if (family === '' || beforeDotted.test(text.slice(Math.max(0, start - 1), start))) continue
    const given = text.slice(start, at)
    if (isName(family) && (given.length === 1 || isName(given)))
      found.push(loginAt(start, `${given}.${value}`))
  }
  return found
}

const longestPart = 20
const isSmallLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a
const dotted = plain(/([a-z]{4,20})\d{0,4}(?![\p{L}\p{N}_@({:/\\$%=[-]|\.[\p{L}\d])/uy)
const beforeDotted = /[\p{L}\p{N}_.@/\\$-]/u
const namesAlone = ~(is.given | is.family | is.frequent)

function isName(word: string): boolean {
  const kinds = kindsOf(word)
  return (kinds & (is.given | is.family)) !== 0 && (kinds & namesAlone) === 0
}

/** A line of an audit that begins with the time: `10:14:22 w.meyer zalogował się`. */
function auditedIn(text: string): readonly Entity[] {
  if (!mayBeginWithTime(text) || !hasTimes.test(text)) return []
  const found: Entity[] = []
  audited.lastIndex = 0
  for (let match = audited.exec(text); match !== null; match = audited.exec(text)) {
    const value = match[1] ?? ''
    const isSomebodys = /^[a-z]\.[a-z]{3,}$|^[a-z]{3,}\.[a-z]$/.test(value) || isPersons(value)
    if (isSomebodys && !isNobodys(value)) found.push(loginAt(audited.lastIndex - value.length, value))
  }
  return found
}

const hasTimes = /^[ >[]{0,3}[\d-]{0,11}[ T]?\d{2}:\d{2}/mu
const audited =
  /^[ >[]{0,3}(?:\d{2,4}-\d{2}(?:-\d{2})?[ T])?\d{2}:\d{2}(?::\d{2})?\]?(?:[ ][A-Z]{3,5})?[ ]{1,3}([a-z][a-z\d]*(?:\.[a-z\d]+)?)(?=[ ]{1,3}\p{L}{3})/gmu

const blank = 0x20
const access = /([\p{L}\d][^\s"[\]]{1,40})(?= \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:)/uy

/** `login failed for user alee`, `Accepted password for alee from`, `erstellt von alee`. */
function phrasesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  small.lastIndex = 0
  for (let match = small.exec(text); match !== null; match = small.exec(text)) {
    const end = small.lastIndex
    // The blank behind it may begin the next one: "for user alee".
    small.lastIndex = end - 1
    const isSure = isSureBehind(text, match.index, match[1] ?? '')
    if (isSure === undefined) continue
    phraseValue.lastIndex = end
    const value = phraseValue.exec(text)?.[1]
    if (value === undefined || isNobodys(value)) continue
    if ((isSure && /[a-z]/.test(value)) || isPersons(value) || (isCoined(value) && !value.includes('_')))
      found.push(loginAt(phraseValue.lastIndex - value.length, value))
  }
  return found
}

/** Small words before a login, and what users are called. */
const small =
  /(?:^|[ \n"'([])(b(?:y|enutzer)|von|a(?:n|l?s|vec)|con|com|m[ei]t|with|jako|for|to|p(?:[ao]r|rzez)|d(?:a|oor)|[Uu](?:ser|suario|tilisateur|tente)|Benutzer|[Nn]utzer|[Gg]ebruiker) /g

/** True where nothing but a login follows, false where people and things do, undefined where neither is told. */
function isSureBehind(text: string, at: number, word: string): boolean | undefined {
  if (word.length > 3 && word !== 'door' && word !== 'przez')
    return asked.test(text.slice(Math.max(0, at - 26), at))
  let start = at
  while (at - start <= longestVerb && isOfVerb(text.charCodeAt(start - 1))) start--
  const known = at === start ? undefined : verbs.get(text.slice(start, at).toLowerCase())
  return known?.find(({ words }) => words.includes(word))?.isSure
}

const asked =
  /(?:^|[^\p{L}])(?:invalid|illegal|(?:opened|closed|failed|denied|failure|password|publickey|exceeded) for)$/iu

const longestVerb = 12
/** A letter, or a hyphen that makes a verb another one. */
const isOfVerb = (unit: number) => isLetter(unit) || unit === 0x2d

interface Verb {
  /** The small words that follow it. */
  readonly words: readonly string[]
  readonly isSure: boolean
}

const verbsOf = (verbs: string, words: string, isSure: boolean) =>
  verbs.split(' ').map((verb): readonly [string, Verb] => [verb, { words: words.split(' '), isSure }])

const verbs: ReadonlyMap<string, readonly Verb[]> = groupedVerbs([
  ...verbsOf('password publickey failure exceeded', 'for', true),
  ...verbsOf('login logon', 'as', true),
  // "booked it in as complete"
  ...verbsOf('in on', 'as', false),
  ...verbsOf('login logon in on', 'with', false),
  ...verbsOf('inloggen loggen aanmelden ingelogd', 'met als', false),
  ...verbsOf('einloggen anmelden eingeloggt angemeldet', 'mit', false),
  ...verbsOf('connecter connecte connecté', 'avec', false),
  ...verbsOf('entra entro entrar entrado acceder accede sesión', 'con com', false),
  ...verbsOf('zalogować loguje loguję zalogowany', 'jako', false),
  ...verbsOf('angemeldet eingeloggt', 'als', true),
  ...verbsOf(
    'created updated closed owned modified locked submitted reported reviewed committed deployed approved merged changed resolved edited opened reopened',
    'by',
    false,
  ),
  ...verbsOf('assigned reassigned', 'to', false),
  ...verbsOf('erstellt bearbeitet gemeldet geschlossen geändert gesperrt freigegeben geprüft', 'von', false),
  ...verbsOf('anmeldung login zugriff', 'von', false),
  ...verbsOf('zugewiesen', 'an', false),
  ...verbsOf('créé modifié fermé', 'par', false),
  ...verbsOf('creado modificado cerrado criado fechado', 'por', false),
  ...verbsOf('creato modificato chiuso', 'da', false),
  ...verbsOf('aangemaakt gewijzigd gesloten', 'door', false),
  ...verbsOf('utworzone utworzony utworzona zmienione zamknięte uruchomione', 'przez', false),
  ...verbsOf('started triggered executed run', 'by', false),
  ...verbsOf('gestartet ausgeführt', 'von', false),
  ...verbsOf('gestart uitgevoerd', 'door', false),
])

/** A verb may stand in several lines: `logged in as`, `logged in with`. */
function groupedVerbs(all: readonly (readonly [string, Verb])[]): ReadonlyMap<string, readonly Verb[]> {
  const groups = Map.groupBy(all, ([verb]) => verb)
  return new Map([...groups].map(([verb, of]) => [verb, of.map(([, told]) => told)]))
}

const phraseValue =
  /["'`(<[]?([A-Za-z][A-Za-z\d]{0,30}(?:[._-][A-Za-z\d]{1,30}){0,3})(?![\p{L}\p{N}_@({:/\\$%=-]|\.[\p{L}\d])/uy

/** A login alone in brackets: `a session of Windows (hkaya)`. */
function asidesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
    aside.lastIndex = at + 1
    const value = aside.exec(text)?.[1]
    if (value !== undefined && text[at - 1] === ' ' && isInitialFirst(value))
      found.push(loginAt(at + 1, value))
  }
  return found
}

const aside = /([a-z]{5,24}\d{0,3})\)/y

/** Pages of people on what they share with others. */
function profilesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', at + 1)) {
    const profile = profileBehind(text, at)
    if (profile === undefined) continue
    profile.lastIndex = at + 1
    const value = profile.exec(text)?.[1]
    if (value !== undefined && !pages.has(value.toLowerCase()))
      found.push(loginAt(profile.lastIndex - value.length, value))
  }
  return found
}

/** How a profile is written that may stand behind this stroke. */
function profileBehind(text: string, stroke: number): RegExp | undefined {
  if (text[stroke + 1] === '@')
    return /:\/\/[\w.-]+$/.test(text.slice(Math.max(0, stroke - 60), stroke)) ? handle : undefined
  if (!siteEnds.has(text.charCodeAt(stroke - 1))) return undefined
  return profiles.find(([site]) => text.endsWith(site, stroke))?.[1]
}

const over = String.raw`(?![\p{L}\p{N}_%@=])`
const anybody = new RegExp(String.raw`@?([\p{L}\d][\p{L}\p{M}\d_.-]{1,60}[\p{L}\d])${over}`, 'uy')
const handle = /@([A-Za-z][\w.-]{1,40}\w)(?![\w/@=-])/y
const profiles: readonly (readonly [site: string, profile: RegExp])[] = [
  ['linkedin.com/in', anybody],
  ['xing.com/profile', anybody],
  ['twitter.com', anybody],
  ['//x.com', anybody],
  ['instagram.com', anybody],
  ['facebook.com', new RegExp(String.raw`(\p{L}{2,20}\.\p{L}[\p{L}\d.]{1,30})(?!\.?php)${over}`, 'uy')],
  ['/u', new RegExp(String.raw`(\p{L}{1,24}[._-]\p{L}{2,24})(?=[/?#\s"'<>)]|$)`, 'uy')],
]
const siteEnds = codesOf(profiles.map(([site]) => site.at(-1)).join(''))

const pages: ReadonlySet<string> = new Set(
  'home share intent search explore hashtag login signup about settings privacy tos i p reel reels stories watch groups pages profile.php sharer support help company jobs accounts status messages notifications'.split(
    ' ',
  ),
)
