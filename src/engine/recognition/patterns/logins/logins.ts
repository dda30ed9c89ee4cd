import type { Entity, Matcher } from '../../entity.ts'
import { handlesIn } from './handles.ts'
import { isNobodys, isPersons } from './person.ts'

/**
 * Logins, handles and profiles of people: in fields and lines of logs, in directories, and behind `@`. A word that anything
 * may follow, as `owner`, needs a login that shows whom it belongs to; accounts of systems and annotations of code are none.
 */
export const logins: Matcher = ({ text }) => [
  ...fieldsIn(text),
  ...accessesIn(text),
  ...phrasesIn(text),
  ...entriesIn(text),
  ...profilesIn(text),
  ...handlesIn(text),
]

function loginAt(start: number, value: string): Entity {
  return { start, end: start + value.length, kind: 'login', strength: 'likely', rule: 'login' }
}

/** `username: alee`, `"login": "alee"`, `Skype: anna.lee`, `ticket owner: alee`. */
function fieldsIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (const sign of [':', '='])
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const isSure = isSureLabel(text, at)
      if (isSure === undefined) continue
      fieldValue.lastIndex = at + 1
      const value = fieldValue.exec(text)?.[1]
      if (value === undefined || isNobodys(value) || (!isSure && !isPersons(value))) continue
      found.push(loginAt(fieldValue.lastIndex - value.length, value))
    }
  return found
}

const fieldValue =
  /["']?[ \t]{0,8}["'<[]?@?([A-Za-z][A-Za-z\d]*(?:[._-][A-Za-z\d]+){0,3})(?![\p{L}\p{N}_@({:=/\\$%-]|[.'’]\p{L}|[ ](?!\p{Ll}{2,20}=)[\p{L}\d])/uy

function isSureLabel(text: string, sign: number): boolean | undefined {
  let end = sign
  while (sign - end < 2 && labelEnds.has(text[end - 1] ?? '')) end--
  let start = end
  while (end - start < 20 && isOfLabel(text.charCodeAt(start - 1))) start--
  return end - start < 3
    ? undefined
    : labels.get(text.slice(start, end).toLowerCase().replaceAll(/[_-]/g, ''))
}

const labelEnds = new Set('"\' ')
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
    'username userlogin loginname samaccountname benutzername anmeldename nutzername loginid nomutilisateur nombreusuario nomeutente gebruikersnaam skype skypeid skypename twitter instagram mastodon xing linkedin githubuser gitlabuser slackid accountname logonname targetusername subjectusername nazwaużytkownika',
    true,
  ),
  ...labelsOf(
    'user login benutzer nutzer kennung usuario utilisateur identifiant utente gebruiker użytkownik uid ruser logname owner assignee reporter author requester requestor requestedby createdby updatedby modifiedby lastmodifiedby changedby assignedto erstelltvon bearbeiter bearbeitetvon geändertvon zugewiesen zuständig handle approver reviewer committer telegram github gitlab discord',
    false,
  ),
])

/** A line of a web server's log: `203.0.113.7 - alee [14/May/2024:…]`. */
function accessesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf(' - '); at !== -1; at = text.indexOf(' - ', at + 3)) {
    access.lastIndex = at + 3
    const value = access.exec(text)?.[1]
    if (value !== undefined && !isNobodys(value) && !value.includes('@')) found.push(loginAt(at + 3, value))
  }
  return found
}

const access = /([\p{L}\d][^\s"[\]]{1,40})(?= \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:)/uy

/** `login failed for user alee`, `Accepted password for alee from`, `erstellt von alee`. */
function phrasesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  phrase.lastIndex = 0
  for (let match = phrase.exec(text); match !== null; match = phrase.exec(text)) {
    phraseValue.lastIndex = phrase.lastIndex
    const value = phraseValue.exec(text)?.[1]
    if (value === undefined || isNobodys(value)) continue
    const isSure = match[1] !== undefined && /[a-z]/.test(value)
    if (isSure || isPersons(value)) found.push(loginAt(phraseValue.lastIndex - value.length, value))
  }
  return found
}

/** The first group is what only a login follows; people and things follow the others. */
const phrase =
  /(?:((?:password|publickey|keyboard-interactive\/pam) for (?:(?:invalid|illegal) user )?|[Ii]nvalid user |session (?:opened|closed) for user |[Ff]ailed for user |failure for (?:user )?|[Dd]enied for user |[Ll]og(?:ged|in|on) (?:in )?as |[Aa]ngemeldet als |[Ss]kype (?:name|id) )|\b(?:[Uu]ser|[Bb]enutzer|[Nn]utzer|[Uu]suario|[Uu]tilisateur|[Uu]tente|[Gg]ebruiker) |(?:[Cc]reat|[Uu]pdat|[Cc]los|[Oo]wn|[Mm]odifi|[Ll]ock|[Ss]ubmitt|[Rr]eport|[Rr]eview|[Cc]ommitt|[Dd]eploy|[Aa]pprov|[Mm]erg|[Cc]hang|[Rr]esolv)ed by |[Aa]ssigned to |(?:erstell|bearbeite|gemelde|geschlossen|geänder|Erstell|Bearbeite)t? von |zugewiesen an |(?:[Cc]réé|[Mm]odifié) par |[Aa]ssigné à |(?:[Cc]read|[Mm]odificad)o por |[Aa]signado a |(?:[Cc]reat|[Mm]odificat)o da |[Aa]ssegnato a |[Aa]angemaakt door |[Cc]riado por |[Uu]tworzon[aey] przez |[Pp]rzypisan[aey] do )/g
const phraseValue =
  /["'`(<[]?([A-Za-z][A-Za-z\d]{0,30}(?:[._-][A-Za-z\d]{1,30}){0,3})(?![\p{L}\p{N}_@({:/\\$%=-]|\.[\p{L}\d])/uy

/** Entries of a directory: `cn=Anna Lee,ou=Sales,dc=example`, `uid=alee,ou=people`. */
function entriesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) {
    const attribute = text.slice(Math.max(0, at - 3), at).toLowerCase()
    if (!attribute.endsWith('cn') && attribute !== 'uid') continue
    if (at > 3 && /[A-Za-z\d_]/.test(text[at - (attribute === 'uid' ? 4 : 3)] ?? '')) continue
    entry.lastIndex = at + 1
    const value = entry.exec(text)?.[1]
    if (value === undefined || isNobodys(value)) continue
    const isName = value.includes(' ')
    if (isName ? namesOfPeople.test(value) && !things.test(value) : attribute === 'uid' || isPersons(value))
      found.push({ ...loginAt(at + 1, value), kind: isName ? 'name' : 'login' })
  }
  return found
}

/** Behind it comes a unit or a domain of a directory, and no firm as in a certificate. */
const entry = /([\p{L}\d][\p{L}\p{M}\d .'’_-]{1,60}?)(?=,[ ]?(?:ou|dc|cn)=(?![^\n]{0,200},[ ]?[cC]=))/iuy
const namesOfPeople = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ][\p{L}\p{M}.'’-]+){1,3}$/u
const things =
  /(?:^|[ ])(?:domain|enterprise|schema|group|backup|account|server|print|remote|admin\p{L}*|users?|computers?|operators?|controllers?|policy|root|global|ca|services?|guests?|team|support|sales|system|managed|program|builtin|configuration|sites?|certificat\p{L}*|authority|all|default|security|public|key|test)(?:$|[ ])/iu

/** Pages of people on what they share with others. */
function profilesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (const [site, profile] of profiles)
    for (let at = text.indexOf(site); at !== -1; at = text.indexOf(site, at + site.length)) {
      profile.lastIndex = at + site.length
      const value = profile.exec(text)?.[1]
      if (value !== undefined && !pages.has(value.toLowerCase()))
        found.push(loginAt(profile.lastIndex - value.length, value))
    }
  return found
}

const over = String.raw`(?![\p{L}\p{N}_%@=])`
const anybody = new RegExp(String.raw`@?([\p{L}\d][\p{L}\p{M}\d_.-]{1,60}[\p{L}\d])${over}`, 'uy')
const profiles: readonly (readonly [string, RegExp])[] = [
  ['linkedin.com/in/', anybody],
  ['xing.com/profile/', anybody],
  ['twitter.com/', anybody],
  ['//x.com/', anybody],
  ['instagram.com/', anybody],
  ['facebook.com/', new RegExp(String.raw`(\p{L}{2,20}\.\p{L}[\p{L}\d.]{1,30})(?!\.?php)${over}`, 'uy')],
  ['tiktok.com/@', anybody],
  ['/u/', new RegExp(String.raw`(\p{L}{1,24}[._-]\p{L}{2,24})(?=[/?#\s"'<>)]|$)`, 'uy')],
]

const pages: ReadonlySet<string> = new Set(
  'home share intent search explore hashtag login signup about settings privacy tos i p reel reels stories watch groups pages profile.php sharer support help company jobs accounts status messages notifications'.split(
    ' ',
  ),
)
