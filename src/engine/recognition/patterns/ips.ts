import { isIP } from 'node:net'
import type { Strength } from '../../detection/finding.ts'
import type { Entity, Matcher, Page } from '../entity.ts'
import { cuesOf } from './cues.ts'
import { disguised } from './disguised-ips.ts'
import { eachMatch, numeralsOf } from './numerals.ts'
import { plain } from './scan.ts'

/**
 * Addresses of machines that a person uses, in version 4 and 6. A private address names the desk of somebody to whoever
 * keeps the list of leases, as a help desk does, so it counts; that of a network, a router or the machine itself does not.
 */
export const ips: Matcher = (page) => [...versionFour(page), ...versionSix(page), ...disguised(page)]

const four = plain(/\d(?<![\p{L}\p{N}_.-]\d)\d{0,2}(?:\.\d{1,3}){3}(?![\p{L}\p{N}_-]|\.\d)/gu)
const six =
  /(?:[\dA-Fa-f]{1,4}:){1,7}(?::?[\dA-Fa-f]{1,4}){0,7}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3}|::?)?(?:%[\p{L}\p{N}]{1,15})?(?![\p{L}\p{N}_:]|\.\d)|::(?:[\dA-Fa-f]{1,4}:){0,6}(?:\d{1,3}(?:\.\d{1,3}){3}|[\dA-Fa-f]{1,4})(?:%[\p{L}\p{N}]{1,15})?(?![\p{L}\p{N}_:]|\.\d)/uy

function versionFour(page: Page): readonly Entity[] {
  const found: Entity[] = []
  for (const chain of numeralsOf(page).chains) {
    if (chain.dots < 3) continue
    eachMatch(page.text, chain, [2, 2], four, (written, start) => {
      if (isIP(written) !== 4) return
      const end = start + written.length
      const strength = strengthOfFour(page, start, end)
      if (strength !== undefined) found.push(entityOf(start, end, strength))
    })
  }
  return found
}

function strengthOfFour(page: Page, start: number, end: number): Strength | undefined {
  const { text } = page
  const octets = text.slice(start, end).split('.').map(Number)
  if (isNobodys(octets) || isProductVersion(text, start)) return undefined
  const { kind: cue, distance = 0 } = cuesOf(page).before(start) ?? {}
  // "fw" is firmware, and a firewall that begins a line of its log.
  if (cue === 'version' && (distance < 3 || octets.every((octet) => octet < 100))) return undefined
  if (cue === 'ip') return isOfNetwork(octets, text, end) ? 'weak' : 'certain'
  if (isOfNetwork(octets, text, end)) return 'weak'
  const [first = 0, second = 0] = octets
  // "1.2.3.4" may be a section or a version as well, and "Oracle 10.2.0.4" is one.
  if (octets.some((octet) => octet > 31) || (isPrivate(first, second) && !isBehindName(text, start)))
    return 'certain'
  return 'weak'
}

// This network, the machine itself, masks, and the groups that every machine joins.
function isNobodys([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): boolean {
  if (first === 0 || first === 127 || first === 255) return true
  if (first === 224 && second === 0) return true
  return [
    [239, 255, 255, 250],
    [169, 254, 169, 254],
  ].some((known) => [first, second, third, fourth].every((octet, at) => octet === known[at]))
}

function isOfNetwork(
  [first = 0, second = 0, third = 0, fourth = 0]: readonly number[],
  text: string,
  end: number,
): boolean {
  const mask = /^\/(\d{1,2})(?!\d)/u.exec(text.slice(end, end + 4))?.[1]
  if (mask !== undefined && Number(mask) < 32) return true
  if (isPrivate(first, second)) return [0, 1, 254, 255].includes(fourth)
  // Resolvers that everybody uses.
  return [1, 8, 9].includes(first) && [second, third, fourth].every((octet) => octet === first)
}

/** A word with a capital letter stands before it, as the name of a program before its version. */
const isBehindName = (text: string, start: number): boolean =>
  !behindMachine.test(text.slice(Math.max(0, start - 24), start)) &&
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*[ ]$/u.test(text.slice(Math.max(0, start - 24), start))

/** "Server 10.8.0.14" is one; "SQL Server 10.2.0.4" is a program. */
const behindMachine =
  /(?<![\p{L}\d][ -]?)(?:Server|Serveur|Servidor|Serwer|Client|Host|Rechner|Laptop|Drucker|Printer|Router|Gateway|Switch|Firewall|NAS|PC)[ ]$|[\p{Ll}.:,;][ ](?:Server|Serveur|Servidor|Serwer|Client|Host|Rechner|Laptop|Drucker|Printer|Router|Gateway|Switch|Firewall|NAS|PC)[ ]$/u

function isPrivate(first: number, second: number): boolean {
  return first === 10 || (first === 192 && second === 168) || (first === 172 && second >= 16 && second < 32)
}

// "Chrome/126.0.0.0", "rv:1.2.3.4", "libfoo=1.2.3.4", "v1.2.3.4" and "(1.2.3.4.5)" is not reached at all.
function isProductVersion(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return /[\p{L}\d_)]\/$|(?:^|[^\p{L}])(?:rv|v|ver|version|release|build|oid|urn:oid)[:=@. ]{0,2}$|[\p{L}\d]@$|[§#]\s?$/iu.test(
    before,
  )
}

function versionSix(page: Page): readonly Entity[] {
  const { text } = page
  const found: Entity[] = []
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const written = sixAround(text, colon)
    if (written === undefined) continue
    colon = written.start + written.address.length
    const strength = strengthOfSix(page, written)
    if (strength !== undefined) found.push(entityOf(written.start, colon, strength))
  }
  return found
}

interface Six {
  readonly start: number
  readonly address: string
}

// Looked for around its first colon, as prose has few of them.
function sixAround(text: string, colon: number): Six | undefined {
  let start = colon
  const after = text.charCodeAt(colon + 1)
  if (after !== colonCode && !isHex(after)) return undefined
  while (start > 0 && colon - start < 5 && isHex(text.charCodeAt(start - 1))) start--
  if (colon - start > 4 || !hasColons(text, colon)) return undefined
  if (start > 0 && /[\p{L}\p{N}_:.]/u.test(text[start - 1] ?? '')) return undefined
  six.lastIndex = start
  const match = six.exec(text)?.[0]
  const address = match === undefined ? '' : trimmed(match)
  return isIP(bareOf(address)) === 6 ? { start, address } : undefined
}

/** Two at once or six in all from the first, as every address has them and a time has not. */
function hasColons(text: string, first: number): boolean {
  let colons = 0
  for (let at = first; colons < 6; at++) {
    const unit = text.charCodeAt(at)
    if (unit === colonCode) {
      if (text.charCodeAt(at + 1) === colonCode) return true
      colons++
    } else if (!isHex(unit)) return false
  }
  return true
}

const colonCode = 0x3a
const isHex = (unit: number) =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x66) || (unit >= 0x41 && unit <= 0x46)

function strengthOfSix(page: Page, { start, address }: Six): Strength | undefined {
  const bare = bareOf(address)
  if (isNobodysSix(bare)) return undefined
  return isDoubtful(bare) && cuesOf(page).before(start)?.kind !== 'ip' ? 'weak' : 'certain'
}

function bareOf(address: string): string {
  return address.replace(/%.*$/u, '')
}

// "…::1: refused" ends with the colon of the sentence.
function trimmed(written: string): string {
  return isIP(bareOf(written)) === 0 && /[^:]:$/u.test(written) ? written.slice(0, -1) : written
}

function isNobodysSix(address: string): boolean {
  return (
    /^[0:]*1?$/u.test(address) ||
    /^ff[01][\da-f]::/iu.test(address) ||
    /^(?:[\dA-Fa-f]{2}:){7}[\dA-Fa-f]{2}$/u.test(address)
  )
}

// "a::b" and "dead::" are code as often as addresses.
function isDoubtful(address: string): boolean {
  return (
    !address.includes('.') &&
    address.includes('::') &&
    address.split(':').filter((group) => group !== '').length < 3
  )
}

function entityOf(start: number, end: number, strength: Strength): Entity {
  return { start, end, kind: 'ip', strength, rule: 'ip' }
}
