import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { recordsOf } from '../../../src/engine/outside/xml.ts'

// A bucket that keeps versions, which s3rver does not. It answers as the S3 API reference says of GetBucketVersioning,
// ListObjectVersions, DeleteObject and DeleteObjects (with the checksum that the last one demands).

/** What the bucket does otherwise than usual. */
export interface Manners {
  readonly versioning?: 'Enabled' | 'Suspended' | 'forbidden' | 'unknown to the server'
  readonly mayListVersions?: boolean
  /** Old versions that may not be deleted, as under a lock. */
  readonly isLocked?: boolean
  readonly takesMany?: boolean
  readonly pageSize?: number
}

interface Version {
  readonly key: string
  readonly version: string
  readonly isMarker: boolean
}

export interface VersionedBucket {
  readonly place: string
  /** All that is there, markers too. */
  readonly versions: Version[]
  readonly requests: string[]
  put(key: string): void
  end(): Promise<void>
}

export async function startVersionedBucket(manners: Manners = {}): Promise<VersionedBucket> {
  const state: State = { manners, versions: [], requests: [] }
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const { status, text } = answer(state, request, body)
      response.writeHead(status, { 'Content-Type': 'application/xml' }).end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    place: `s3://old-files?endpoint=http://127.0.0.1:${port}&credentials=env:OBJECT_KEYS`,
    versions: state.versions,
    requests: state.requests,
    put: (key) => void state.versions.push({ key, version: newVersion(state), isMarker: false }),
    end: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface State {
  readonly manners: Manners
  readonly versions: Version[]
  readonly requests: string[]
}

interface Answer {
  readonly status: number
  readonly text: string
}

function answer(state: State, request: IncomingMessage, body: string): Answer {
  const url = new URL(request.url ?? '', 'http://127.0.0.1')
  const what = ['versioning', 'versions', 'delete'].find((name) => url.searchParams.has(name)) ?? 'object'
  state.requests.push(`${request.method ?? ''} ${what}`)
  if (!(request.headers.authorization ?? '').startsWith('AWS4-HMAC-SHA256'))
    return failed(403, 'AccessDenied')
  if (what === 'versioning') return versioning(state)
  if (what === 'versions') return listVersions(state, url)
  if (what === 'delete') return deleteMany(state, request, body)
  if (request.method !== 'DELETE') return failed(405, 'MethodNotAllowed')
  deleteOne(state, { Key: decodeURIComponent(url.pathname.split('/').slice(2).join('/')) })
  return { status: 204, text: '' }
}

function versioning({ manners: { versioning: status } }: State): Answer {
  if (status === 'forbidden') return failed(403, 'AccessDenied')
  if (status === 'unknown to the server') return failed(501, 'NotImplemented')
  const inner = status === undefined ? '' : `<Status>${status}</Status>`
  return { status: 200, text: `<VersioningConfiguration>${inner}</VersioningConfiguration>` }
}

function listVersions({ manners, versions }: State, url: URL): Answer {
  if (manners.mayListVersions === false) return failed(403, 'AccessDenied')
  const { pageSize = 1000 } = manners
  const found = versions
    .filter(({ key }) => key.startsWith(url.searchParams.get('prefix') ?? ''))
    .toSorted((a, b) => a.key.localeCompare(b.key))
  const marker = url.searchParams.get('version-id-marker')
  const start = marker === null ? 0 : found.findIndex(({ version }) => version === marker) + 1
  const page = found.slice(start, start + pageSize)
  const last = page.at(-1)
  const more =
    start + pageSize < found.length && last !== undefined
      ? `<IsTruncated>true</IsTruncated><NextKeyMarker>${last.key}</NextKeyMarker><NextVersionIdMarker>${last.version}</NextVersionIdMarker>`
      : '<IsTruncated>false</IsTruncated>'
  const entries = page.map(({ key, version, isMarker }) => {
    const tag = isMarker ? 'DeleteMarker' : 'Version'
    return `<${tag}><Key>${key}</Key><VersionId>${version}</VersionId></${tag}>`
  })
  return { status: 200, text: `<ListVersionsResult>${more}${entries.join('')}</ListVersionsResult>` }
}

function deleteMany(state: State, request: IncomingMessage, body: string): Answer {
  if (state.manners.takesMany === false) return failed(501, 'NotImplemented')
  if (request.headers['content-md5'] !== createHash('md5').update(body).digest('base64'))
    return failed(400, 'InvalidDigest')
  const objects = recordsOf(body, 'Object')
  if (objects.length > 1000) return failed(400, 'MalformedXML')
  return {
    status: 200,
    text: `<DeleteResult>${objects.map((object) => deleteOne(state, object)).join('')}</DeleteResult>`,
  }
}

function deleteOne(state: State, { Key = '', VersionId }: Readonly<Record<string, string>>): string {
  const { versions, manners } = state
  const remove = (which: (version: Version) => boolean) => {
    for (let at = versions.findIndex(which); at >= 0; at = versions.findIndex(which)) versions.splice(at, 1)
  }
  if (VersionId !== undefined) {
    if (manners.isLocked === true)
      return `<Error><Key>${Key}</Key><VersionId>${VersionId}</VersionId><Code>AccessDenied</Code></Error>`
    remove(({ key, version }) => key === Key && version === VersionId)
    return `<Deleted><Key>${Key}</Key><VersionId>${VersionId}</VersionId></Deleted>`
  }
  if (!keepsVersions(manners)) {
    remove(({ key }) => key === Key)
    return `<Deleted><Key>${Key}</Key></Deleted>`
  }
  const version = newVersion(state)
  versions.push({ key: Key, version, isMarker: true })
  return `<Deleted><Key>${Key}</Key><DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>${version}</DeleteMarkerVersionId></Deleted>`
}

// Whoever may not ask whether there are versions may well meet a bucket that has them.
const keepsVersions = ({ versioning: status }: Manners) =>
  status === 'Enabled' || status === 'Suspended' || status === 'forbidden'

const newVersion = (state: State) => `${state.versions.length}-${randomBytes(4).toString('hex')}`

const failed = (status: number, code: string): Answer => ({
  status,
  text: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>as asked</Message></Error>`,
})

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
