import type { Entity } from '../../entity.ts'
import { isNobodys, isPersons, loginAt } from './person.ts'

/** Entries of a directory: `cn=Anna Lee,ou=Sales,dc=example`, `uid=alee,ou=people`. */
export function entriesIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) {
    const attribute = attributeBefore(text, at)
    if (attribute === 'uid') found.push(...beside(text, at))
    const entity = attribute === undefined ? undefined : entryAt(text, at + 1, attribute)
    if (entity !== undefined) found.push(entity)
  }
  return found
}

type Attribute = 'cn' | 'uid'

function attributeBefore(text: string, sign: number): Attribute | undefined {
  const written = text.slice(Math.max(0, sign - 3), sign).toLowerCase()
  const attribute = written === 'uid' ? 'uid' : written.endsWith('cn') ? 'cn' : undefined
  if (attribute === undefined) return undefined
  return /[A-Za-z\d_]/.test(text[sign - attribute.length - 1] ?? '') ? undefined : attribute
}

function entryAt(text: string, start: number, attribute: Attribute): Entity | undefined {
  entry.lastIndex = start
  const value = entry.exec(text)?.[1]
  if (value === undefined || isNobodys(value)) return undefined
  if (value.includes(' '))
    return namesOfPeople.test(value) && !things.test(value)
      ? { ...loginAt(start, value), kind: 'name', rule: 'entry of a directory' }
      : undefined
  return attribute === 'uid' || isPersons(value) ? loginAt(start, value) : undefined
}

/** `uid=1001(alee)` and `by alee(uid=0)`. */
function beside(text: string, at: number): readonly Entity[] {
  const behind = /^=\d{1,10}\(([A-Za-z][\w.-]{1,31})\)/.exec(text.slice(at, at + 46))?.[1]
  if (behind !== undefined) return isNobodys(behind) ? [] : [loginAt(text.indexOf('(', at) + 1, behind)]
  const before = /(?<![\w.-])([A-Za-z][\w.-]{1,31})\(uid$/.exec(text.slice(Math.max(0, at - 37), at))?.[1]
  return before === undefined || isNobodys(before) ? [] : [loginAt(at - 4 - before.length, before)]
}

/** Behind it comes a unit or a domain of a directory, and no firm as in a certificate. */
const entry = /([\p{L}\d][\p{L}\p{M}\d .'’_-]{1,60}?)(?=,[ ]?(?:ou|dc|cn)=(?![^\n]{0,200},[ ]?[cC]=))/iuy
const namesOfPeople = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ][\p{L}\p{M}.'’-]+){1,3}$/u
const things =
  /(?:^|[ ])(?:domain|enterprise|schema|group|backup|account|server|print|remote|admin\p{L}*|users?|computers?|operators?|controllers?|policy|root|global|ca|services?|guests?|team|support|sales|system|managed|program|builtin|configuration|sites?|certificat\p{L}*|authority|all|default|security|public|key|test)(?:$|[ ])/iu

/** Accounts of Windows: `EXAMPLE\alee`, and no path. */
export function accountsIn(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 1)) {
    account.lastIndex = at + 1
    const value = account.exec(text)?.[1]
    if (value === undefined || !isPersons(value)) continue
    if (/(?<![\p{L}\d\\/:._-])[A-Z][A-Z\d-]{1,14}$/u.test(text.slice(Math.max(0, at - 17), at)))
      found.push(loginAt(at + 1, value))
  }
  return found
}

const account = /([a-z][a-z\d]*(?:[._-][a-z\d]+){0,2})(?![\w\\/:({=]|[.-]\w)/y
