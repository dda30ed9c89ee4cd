import type { Entity } from '../../entity.ts'
import { isNobodys } from './person.ts'

/** `reviewed by @alee`, `@alee on Twitter`: handles that a word calls so; `@Override` and `@media` are code. */
export function handlesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  let last = -1
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (!isApart(text.charCodeAt(at - 1))) continue
    handle.lastIndex = at + 1
    const value = handle.exec(text)?.[0]
    if (value === undefined || isNobodys(value) || annotations.has(value.toLowerCase())) continue
    const end = at + 1 + value.length
    const isListed = last >= 0 && at - last < 8 && list.test(text.slice(last, at))
    if (!isListed && !isCalled(text, at, end) && !isWholeName.test(value) && !isSpeaking(text, at, end))
      continue
    found.push({ start: at + 1, end, kind: 'login', strength: 'likely', rule: 'handle' })
    last = end
  }
  return found
}

/** `@kees.vd.linden`: no annotation of code has two dots and small letters alone, nor a name in it. */
const isWholeName = /^[a-z]{3,12}\.(?:v[ad]|van|de|der|d[aeio]s?|von|el)\.[a-z]{3,20}$/

/** `@desi_t: …`, `@krzysiu_dev możesz`: no annotation of code has such a sign in it, and words of a sentence behind it. */
const isSpeaking = (text: string, at: number, end: number): boolean =>
  /^[a-z\d-]{1,20}[._][a-z\d._-]{1,20}$/.test(text.slice(at + 1, end)) &&
  (/^: \S/.test(text.slice(end, end + 3)) || /^,? \p{Ll}{2,20}[ ,.?!]/u.test(text.slice(end, end + 24)))

/** What parts people of a list. */
const list = /^(?:, ?|,? (?:and|und|et|y|e|en|i|&) |\s)$/u

const isCalled = (text: string, at: number, end: number): boolean =>
  caller.test(text.slice(Math.max(0, at - 32), at)) || network.test(text.slice(end, end + 24))

/** No letter, digit or sign of an address stands before. */
const isApart = (unit: number) =>
  Number.isNaN(unit) ||
  unit === 0x20 ||
  unit === 0x0a ||
  unit === 0x28 ||
  unit === 0x2c ||
  unit === 0x3a ||
  unit === 0x09

const handle = /(?=[\w.-]{0,38}[a-z])[A-Za-z\d_](?:[\w.-]{0,37}\w)(?![\w@(/={-]|:(?! )|\.[a-z])/y

const networks =
  'twitter|x|instagram|insta|telegram|mastodon|threads|tiktok|discord|slack|github|gitlab|linkedin|bluesky|facebook|snapchat|reddit'

const caller = new RegExp(
  `(?<![\\p{L}])(?:(?:review|approv|merg|report|creat|request|written|commit|fix|suggest|assign|clos|open|submitt|post|tweet|sign|author|own)(?:ed)?[ ](?:by|to)|thanks(?:[ ]to)?|thx|thank[ ]you|merci|danke|gracias|grazie|cc|ping|ask|kudos[ ]to|props[ ]to|follow(?:[ ]me)?(?:[ ]at)?|(?:my|mein|mon|mi|mio)[ ]handle(?:[ ](?:is|ist|est|es))?|handle|assignee|reviewer|author|owner|co-authored-by|${networks}|geprüft[ ]von|gemeldet[ ]von|erstellt[ ]von|von|frag|folgt)[ ]?[:(]?[ ]?$`,
  'iu',
)
const network = new RegExp(
  `^[),]?[ ](?:on|auf|sur|en|su|op|no|na|bei|über|via|em)[ ](?:${networks})(?![\\p{L}\\d])|^[ ]?\\((?:${networks})\\)`,
  'iu',
)

const annotations: ReadonlySet<string> = new Set(
  `param params return returns throws exception see since author version deprecated override overrides link code inheritdoc todo type typedef
  property prop template class interface enum module namespace public private protected internal example default async generator callback
  media import charset keyframes supports layer container page namespace apply include extend mixin use forward if else for each while
  autowired inject bean component service controller restcontroller repository entity table column id test before after beforeeach aftereach
  getmapping postmapping requestmapping transactional nullable nonnull notnull suppresswarnings functionalinterface value data builder
  staticmethod classmethod property dataclass pytest app route decorator login_required cached_property contextmanager lru_cache wraps
  input output hostlistener injectable ngmodule viewchild directive pipe types latest next beta alpha main master head v1 v2 scope
  everyone here channel all team`
    .trim()
    .split(/\s+/u),
)
