import { UsageError } from '../shared/errors.ts'

/** Parses a server address. Throws `UsageError` that does not repeat the address, which may hold a password. */
export function parseAddress(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address !== undefined && isDecodable(address)) return address
  throw new UsageError(
    'database.address',
    'Expected a database address such as postgres://user:password@host:5432/name; found one that cannot be read. Special characters in the password must be percent-encoded.',
  )
}

/** Host, port and database for people to read. */
export function labelOf(address: URL, defaultPort: number): string {
  const host = address.hostname || address.searchParams.get('host') || 'localhost'
  return `${host}:${address.port || defaultPort}${decodeURIComponent(address.pathname)}`
}

function isDecodable({ username, password, pathname }: URL): boolean {
  try {
    decodeURIComponent(`${username}${password}${pathname}`)
    return true
  } catch {
    return false
  }
}
