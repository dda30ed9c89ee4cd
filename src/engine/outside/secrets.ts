import { Redacted } from '../../shared/redacted.ts'
import { OutsideError } from './http.ts'

/** Reads what opens a place: `env:NAME` or `file:PATH`. Nothing where the variable is not set or the file not there. */
export type ReadSecret = (reference: string) => Promise<Redacted<string> | undefined>

export interface AccessKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** The keys for an object store: `ID:SECRET` or `ID:SECRET:TOKEN` where the place says, else the usual variables. */
export async function readAccessKeys(
  reference: string | undefined,
  read: ReadSecret,
): Promise<Redacted<AccessKeys>> {
  if (reference === undefined) return usualKeys(read)
  const text = await needed(reference, read)
  const [accessKeyId = '', secretAccessKey = '', ...token] = text.reveal().split(':')
  if (accessKeyId === '' || secretAccessKey === '')
    throw new OutsideError(`${sourceOf(reference)} does not hold ID:SECRET`)
  return new Redacted({
    accessKeyId,
    secretAccessKey,
    ...(token.length === 0 ? {} : { sessionToken: token.join(':') }),
  })
}

/** The Authorization header for a search server; nothing where the place names no credentials. */
export async function readAuthorization(
  reference: string | undefined,
  read: ReadSecret,
): Promise<Redacted<string> | undefined> {
  if (reference === undefined) return undefined
  const found = await needed(reference, read)
  if (/^(?:ApiKey|Bearer) \S+$/.test(found.reveal())) return found
  if (found.reveal().includes(':'))
    return new Redacted(`Basic ${Buffer.from(found.reveal()).toString('base64')}`)
  throw new OutsideError(`${sourceOf(reference)} holds neither USER:PASSWORD nor ApiKey KEY`)
}

async function usualKeys(read: ReadSecret): Promise<Redacted<AccessKeys>> {
  const id = await needed('env:AWS_ACCESS_KEY_ID', read)
  const secret = await needed('env:AWS_SECRET_ACCESS_KEY', read)
  const token = await read('env:AWS_SESSION_TOKEN')
  return new Redacted({
    accessKeyId: id.reveal(),
    secretAccessKey: secret.reveal(),
    ...(token === undefined ? {} : { sessionToken: token.reveal() }),
  })
}

async function needed(reference: string, read: ReadSecret): Promise<Redacted<string>> {
  const found = await read(reference)
  if (found !== undefined) return found
  throw new OutsideError(`${sourceOf(reference)}, which holds its credentials, is not there`)
}

const sourceOf = (reference: string) =>
  reference.startsWith('env:') ? `the variable ${reference.slice(4)}` : 'the file'
