import { UsageError } from '../shared/errors.ts'

/** Parses a server address. Throws `UsageError` that does not repeat the address, which may hold a password. */
export function parseAddress(url: string): URL {
  if (URL.canParse(url)) return new URL(url)
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
