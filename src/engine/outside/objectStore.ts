import { createHash, randomUUID } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import type { Redacted } from '../../shared/redacted.ts'
import { refused, type Reply, OutsideError, send } from './http.ts'
import type { ObjectStorePlace } from './place.ts'
import type { AccessKeys } from './secrets.ts'
import { recordsOf, xmlText } from './xml.ts'

/** Why objects could not be removed, by key, in words without a key. */
export type Failures = ReadonlyMap<string, string>

/** A bucket of a server that speaks S3. Throws `OutsideError` where nothing can be done in it at all. */
export interface ObjectStore {
  /**
   * Removes objects, with all their versions where the bucket keeps versions. One that is not there counts as removed.
   */
  remove(keys: readonly string[]): Promise<Failures>
  /** Asks for the bucket, and changes nothing; tells whether it keeps versions. */
  look(): Promise<{ readonly versions: boolean | 'unknown' }>
}

/** As many as one request may name. */
const mostKeys = 1_000
const atOnce = 8

export function openObjectStore(place: ObjectStorePlace, keys: Redacted<AccessKeys>): ObjectStore {
  const ask = asker(place, keys)
  let known: Promise<boolean | 'unknown'> | undefined
  const keepsVersions = () => (known ??= readVersioning(ask))
  return {
    look: async () => {
      // A prefix that no key has: the bucket answers, and names nothing.
      throwUnlessFine(await ask({ query: `list-type=2&max-keys=1&prefix=${randomUUID()}` }))
      return { versions: await keepsVersions() }
    },
    remove: async (named) => {
      const failures = new Map<string, string>()
      const versions = await keepsVersions()
      for (let i = 0; i < named.length; i += mostKeys) {
        const batch = named.slice(i, i + mostKeys).map((key) => ({ name: key, key: `${place.prefix}${key}` }))
        const found = versions === true ? batch : await removePlain(ask, batch, failures)
        if (found.length > 0) await removeVersions(ask, found, failures)
      }
      return failures
    },
  }
}

interface Named {
  /** As the caller names it. */
  readonly name: string
  /** With the place's prefix. */
  readonly key: string
}

type Ask = (request: {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly key?: string
  readonly query?: string
  readonly body?: string
}) => Promise<Reply>

function asker(place: ObjectStorePlace, keys: Redacted<AccessKeys>): Ask {
  const { region, url } = place
  const client = new AwsClient({ ...keys.reveal(), service: 's3', region })
  return ({ method = 'GET', key = '', query, body }) => {
    // Some servers tell a bucket with a slash at its end from one without.
    const path = key === '' ? '' : `/${key.split('/').map(encodeURIComponent).join('/')}`
    const address = `${url}${path}${query === undefined ? '' : `?${query}`}`
    const digest = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    const headers = {
      'X-Amz-Content-Sha256': digest,
      ...(body === undefined
        ? {}
        : {
            'Content-Type': 'application/xml',
            // Deleting many objects by one request is refused without it.
            'Content-MD5': createHash('md5').update(body).digest('base64'),
          }),
    }
    return send(() => client.sign(address, { method, headers, ...(body === undefined ? {} : { body }) }))
  }
}

/** True for a bucket that keeps, or has kept, versions of its objects; a server may not know such a thing. */
async function readVersioning(ask: Ask): Promise<boolean | 'unknown'> {
  const reply = await ask({ query: 'versioning' })
  const code = errorCode(reply)
  if (reply.status === 403 && code === 'AccessDenied') return 'unknown'
  if (reply.status === 401 || reply.status === 403 || code === 'NoSuchBucket') throwUnlessFine(reply)
  const [found] = recordsOf(reply.text, 'VersioningConfiguration')
  return found?.['Status'] !== undefined
}

/** Removes the objects themselves; gives back those of which versions were left. */
async function removePlain(
  ask: Ask,
  batch: readonly Named[],
  failures: Map<string, string>,
): Promise<readonly Named[]> {
  const reply = await ask({
    method: 'POST',
    query: 'delete',
    body: deletion(batch.map(({ key }) => ({ key }))),
  })
  if (!knowsDeletion(reply)) return removeSingly(ask, batch, failures)
  throwUnlessFine(reply)
  addFailures(reply, batch, failures)
  const marked = new Set(
    recordsOf(reply.text, 'Deleted')
      .filter((deleted) => deleted['DeleteMarker'] === 'true' || 'DeleteMarkerVersionId' in deleted)
      .map((deleted) => deleted['Key']),
  )
  return batch.filter(({ key }) => marked.has(key))
}

/** One request for each object, where a server cannot take many at once. */
async function removeSingly(
  ask: Ask,
  batch: readonly Named[],
  failures: Map<string, string>,
): Promise<readonly Named[]> {
  await inTurns(batch, async ({ name, key }) => {
    const reply = await ask({ method: 'DELETE', key })
    if (reply.status === 404 && errorCode(reply) !== 'NoSuchBucket') return
    if (reply.status === 403 && errorCode(reply) === 'AccessDenied')
      failures.set(name, refused(reply, 'AccessDenied').message)
    else throwUnlessFine(reply)
  })
  return []
}

interface Version {
  readonly key: string
  readonly version?: string
}

async function removeVersions(
  ask: Ask,
  batch: readonly Named[],
  failures: Map<string, string>,
): Promise<void> {
  const found: Version[] = []
  await inTurns(batch, async ({ name, key }) => {
    const versions = await versionsOf(ask, key)
    if (versions === undefined)
      failures.set(name, 'its old versions may not be listed, and may still be there')
    else found.push(...versions)
  })
  for (let i = 0; i < found.length; i += mostKeys) {
    const reply = await ask({
      method: 'POST',
      query: 'delete',
      body: deletion(found.slice(i, i + mostKeys)),
    })
    throwUnlessFine(reply)
    addFailures(reply, batch, failures)
  }
}

/** All versions of one object, and the marks that it was deleted; nothing where they may not be listed. */
async function versionsOf(ask: Ask, key: string): Promise<readonly Version[] | undefined> {
  const versions: Version[] = []
  for (let from = ''; ; ) {
    const reply = await ask({ query: `versions&prefix=${encodeURIComponent(key)}${from}` })
    if (reply.status === 403 && errorCode(reply) === 'AccessDenied') return undefined
    throwUnlessFine(reply)
    const page = ['Version', 'DeleteMarker'].flatMap((kind) => recordsOf(reply.text, kind))
    // The prefix of one key may begin other keys as well.
    for (const { Key, VersionId } of page)
      if (Key === key) versions.push({ key, ...(VersionId === undefined ? {} : { version: VersionId }) })
    const [{ IsTruncated, NextKeyMarker = '', NextVersionIdMarker = '' } = {}] = recordsOf(
      reply.text,
      'ListVersionsResult',
    )
    if (IsTruncated !== 'true' || NextKeyMarker !== key) return versions
    from = `&key-marker=${encodeURIComponent(NextKeyMarker)}&version-id-marker=${encodeURIComponent(NextVersionIdMarker)}`
  }
}

function deletion(versions: readonly Version[]): string {
  const objects = versions.map(
    ({ key, version }) =>
      `<Object><Key>${xmlText(key)}</Key>${version === undefined ? '' : `<VersionId>${xmlText(version)}</VersionId>`}</Object>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${objects.join('')}</Delete>`
}

function addFailures(reply: Reply, batch: readonly Named[], failures: Map<string, string>): void {
  const names = new Map(batch.map(({ name, key }) => [key, name]))
  for (const { Key = '', Code = 'unknown' } of recordsOf(reply.text, 'Error')) {
    const name = names.get(Key)
    if (name !== undefined && Code !== 'NoSuchKey' && Code !== 'NoSuchVersion')
      failures.set(name, refused(reply, Code).message)
  }
}

/** Some servers do not know the deletion of many objects at once, and say so in one of these ways. */
function knowsDeletion(reply: Reply): boolean {
  const { status } = reply
  if (status === 405 || status === 501 || status === 411) return false
  return !((status === 400 || status === 404) && errorCode(reply) !== 'NoSuchBucket')
}

function throwUnlessFine(reply: Reply): void {
  if (reply.status >= 200 && reply.status < 300) return
  const code = errorCode(reply)
  if (code === 'NoSuchBucket') throw new OutsideError('its bucket is not there')
  throw refused(reply, code)
}

const errorCode = ({ text }: Reply): string | undefined => recordsOf(text, 'Error')[0]?.['Code']

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += atOnce) await Promise.all(items.slice(i, i + atOnce).map(work))
}
