import { lookup as systemLookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { networkList, type WebhookSettings } from '../../../installation/notice-settings.ts'
import { UsageError } from '../../../shared/errors.ts'
import { DeliveryError } from '../delivery.ts'

/** An address to connect to, and to no other. */
export interface SafeAddress {
  readonly address: string
  readonly family: 4 | 6
}

/** Finds the addresses of a name. */
export type Lookup = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>

const lookupAll: Lookup = (host) => systemLookup(host, { all: true, verbatim: true })

/**
 * Keeps webhooks from reaching what only this machine reaches: whoever may enter an address could otherwise make Expunge
 * knock at servers inside of the organization.
 */
export interface Guard {
  /** Reads an address as somebody entered it. Throws `UsageError` `webhook-url`. */
  checkUrl(text: string): URL
  /**
   * Resolves the host once; whoever connects uses the answer, so that another answer a moment later changes nothing.
   * Throws `DeliveryError` `webhook-unreachable` or `webhook-forbidden`.
   */
  resolve(url: URL): Promise<SafeAddress>
}

export function openGuard(settings: WebhookSettings = {}, lookup: Lookup = lookupAll): Guard {
  const allowed = networkList(settings.networks ?? [])
  const isForbidden = (address: string) => {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    return inner.check(address, family) && !allowed.check(address, family)
  }
  return {
    checkUrl: (text) => {
      const url = URL.canParse(text) && text.length <= 2_000 ? new URL(text) : undefined
      const isPlain = url?.protocol === 'http:'
      if (url === undefined || (!isPlain && url.protocol !== 'https:'))
        throw badUrl('an address such as https://hooks.example.org/expunge')
      if (isPlain && settings.plain_http !== 'allowed')
        throw badUrl('https: http is only allowed by webhooks.plain_http')
      if (url.username !== '' || url.password !== '')
        throw badUrl('an address without a password; what arrives is signed')
      if (url.hash !== '') throw badUrl('an address without #')
      const host = hostOf(url)
      if (isIP(host) !== 0 && isForbidden(host)) throw badUrl(forbidden)
      return url
    },
    resolve: async (url) => {
      const host = hostOf(url)
      const found = isIP(host) === 0 ? await resolved(host, lookup) : [{ address: host, family: isIP(host) }]
      const [first] = found
      if (first === undefined) throw unreachable()
      // One inner address among outer ones is what an attack looks like.
      if (found.some(({ address }) => isForbidden(address)))
        throw new DeliveryError('webhook-forbidden', `expected ${forbidden}, found another`, {
          fate: 'try again',
        })
      return { address: first.address, family: first.family === 6 ? 6 : 4 }
    },
  }
}

const forbidden = 'an address of the public internet, or one in webhooks.networks'

/** Networks that are not the public internet: RFC 6890 and the registries that grew from it. */
const inner = blockList([
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
])

function blockList(networks: readonly (readonly [base: string, bits: number])[]): BlockList {
  const list = new BlockList()
  for (const [base, bits] of networks) list.addSubnet(base, bits, isIP(base) === 6 ? 'ipv6' : 'ipv4')
  return list
}

async function resolved(host: string, lookup: Lookup): ReturnType<Lookup> {
  try {
    return await lookup(host)
  } catch {
    throw unreachable()
  }
}

function unreachable(): DeliveryError {
  return new DeliveryError('webhook-unreachable', 'the host of the endpoint has no address', {
    fate: 'try again',
  })
}

function badUrl(expected: string): UsageError {
  return new UsageError('webhook-url', `expected ${expected}, found something else`)
}

const hostOf = (url: URL) => url.hostname.replace(/^\[(.*)\]$/, '$1')
