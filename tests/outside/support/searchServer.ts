// A search server for tests, as a process: `node searchServer.ts PORT LOGIN`. No Elasticsearch and no OpenSearch can be
// installed where the tests run, so this one answers as their REST API references say of: Bulk, Multi get, Get, Index,
// Delete, Search (multi_match), Refresh, Count, Create index, and "Optimistic concurrency control".
// `PUT /_test` changes its manners, `GET /_test` tells what was asked of it.
import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

interface Stored {
  readonly source: Readonly<Record<string, unknown>>
  readonly sequence: number
}

/** What the server does otherwise than usual; each counts down. */
export interface Manners {
  /** Requests that are refused because the server is busy. */
  busy?: number
  /** Actions of bulk requests that are refused because a queue is full. */
  busyActions?: number
  /** A document that its owner writes right after the next time that somebody reads. */
  touch?: { readonly index: string; readonly id: string; readonly source: Readonly<Record<string, unknown>> }
  /** After so many bulk requests, the server keeps silent. */
  silentAfterBulks?: number
}

/** One request that the server had. */
export interface Asked {
  readonly what: string
  readonly bytes: number
  readonly actions: number
}

const [port = '0', login = ''] = process.argv.slice(2)
const indexes = new Map<string, Map<string, Stored>>()
const asked: Asked[] = []
let manners: Manners = {}
let sequence = 0
let bulks = 0

interface Answer {
  readonly status: number
  readonly body: unknown
}

const error = (status: number, type: string, reason = ''): Answer => ({
  status,
  body: { error: { type, reason, root_cause: [{ type, reason }] }, status },
})

function put(index: string, id: string, source: Stored['source']): void {
  const documents = indexes.get(index) ?? new Map<string, Stored>()
  indexes.set(index, documents)
  documents.set(id, { source, sequence: sequence++ })
}

const shown = (index: string, id: string, { source, sequence: seq }: Stored, part: unknown = source) => ({
  _index: index,
  _id: id,
  _version: 1,
  _seq_no: seq,
  _primary_term: 1,
  found: true,
  ...(part === undefined ? {} : { _source: part }),
})

interface Wanted {
  readonly _id: string
  readonly _source?: boolean | readonly string[]
}

function multiGet(index: string, body: string): Answer {
  const { docs } = JSON.parse(body) as { readonly docs: readonly Wanted[] }
  const documents = indexes.get(index)
  const found = docs.map(({ _id, _source = true }) => {
    if (documents === undefined)
      return {
        _index: index,
        _id,
        error: { type: 'index_not_found_exception', reason: `no such index [${index}]` },
      }
    const stored = documents.get(_id)
    return stored === undefined
      ? { _index: index, _id, found: false }
      : shown(index, _id, stored, filtered(stored.source, _source))
  })
  const { touch } = manners
  if (touch !== undefined) put(touch.index, touch.id, touch.source)
  delete manners.touch
  return { status: 200, body: { docs: found } }
}

function filtered(source: Stored['source'], wanted: NonNullable<Wanted['_source']>): unknown {
  if (typeof wanted === 'boolean') return wanted ? source : undefined
  return Object.fromEntries(Object.entries(source).filter(([name]) => wanted.includes(name)))
}

interface Target {
  readonly _index: string
  readonly _id: string
  readonly if_seq_no?: number
}

function bulk(lines: readonly string[]): Answer {
  const items: object[] = []
  for (let i = 0; i < lines.length; i++) {
    const [[action, target] = ['', undefined]] = Object.entries(
      JSON.parse(lines[i] ?? '{}') as Readonly<Record<string, Target>>,
    )
    const source = action === 'delete' ? undefined : (JSON.parse(lines[++i] ?? '{}') as Stored['source'])
    if (target === undefined) return error(400, 'illegal_argument_exception')
    const { _index, _id } = target
    items.push({ [action]: { _index, _id, ...carriedOut(target, source) } })
  }
  const errors = items.some((item) => 'error' in (Object.values(item)[0] as object))
  return { status: 200, body: { took: 1, errors, items } }
}

function carriedOut({ _index, _id, if_seq_no }: Target, source: Stored['source'] | undefined): object {
  if ((manners.busyActions ?? 0) > 0) {
    manners.busyActions = (manners.busyActions ?? 0) - 1
    return { status: 429, error: { type: 'es_rejected_execution_exception', reason: 'the queue is full' } }
  }
  const stored = indexes.get(_index)?.get(_id)
  if (if_seq_no !== undefined && stored?.sequence !== if_seq_no)
    return { status: 409, error: { type: 'version_conflict_engine_exception', reason: _id } }
  if (source !== undefined) {
    put(_index, _id, source)
    return { status: 200, result: 'updated' }
  }
  const was = indexes.get(_index)?.delete(_id) === true
  return was ? { status: 200, result: 'deleted' } : { status: 404, result: 'not_found' }
}

interface Query {
  readonly size: number
  readonly query: { readonly multi_match: { readonly query: string; readonly type?: string } }
}

function search(index: string, body: string): Answer {
  const documents = indexes.get(index)
  if (documents === undefined) return error(404, 'index_not_found_exception')
  const { size, query } = JSON.parse(body) as Query
  const { query: text, type } = query.multi_match
  const words = wordsOf(text)
  const fits = (field: string) => {
    const found = wordsOf(field)
    if (type !== 'phrase') return words.every((word) => found.includes(word))
    return found.some((_, at) => words.every((word, i) => found[at + i] === word))
  }
  const hits = [...documents]
    .filter(([, { source }]) => textsIn(source).some(fits))
    .slice(0, size)
    .map(([id, stored]) => shown(index, id, stored))
  return { status: 200, body: { hits: { total: { value: hits.length, relation: 'eq' }, hits } } }
}

// As the standard analyzer does: words by their letters, digits and inner dots, in small letters.
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replaceAll(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '')

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function answer(request: IncomingMessage, body: string): Answer | 'silence' {
  const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    .split('/')
    .slice(1)
  const [index = '', what = '', id = ''] = path
  if (index === '_test') return control(request, body)
  if (request.headers.authorization !== `Basic ${Buffer.from(login).toString('base64')}`)
    return error(401, 'security_exception', 'missing authentication credentials')
  const lines = body.split('\n').slice(0, -1)
  const isBulk = index === '_bulk'
  const actions = isBulk ? lines.filter((line) => /^\{"(?:index|delete)":\{"_index"/.test(line)).length : 0
  asked.push({ what: isBulk ? '_bulk' : what, bytes: Buffer.byteLength(body), actions })
  if ((manners.busy ?? 0) > 0) {
    manners.busy = (manners.busy ?? 0) - 1
    return error(429, 'circuit_breaking_exception')
  }
  if (isBulk) {
    if (manners.silentAfterBulks !== undefined && bulks >= manners.silentAfterBulks) return 'silence'
    bulks += 1
    if (!body.endsWith('\n')) return error(400, 'illegal_argument_exception')
    if (request.headers['content-type'] !== 'application/x-ndjson')
      return error(406, 'media_type_header_exception')
    return bulk(lines)
  }
  if (what === '_doc') return oneDocument(request, index, id, body)
  if (what === '_mget') return multiGet(index, body)
  if (what === '_search') return search(index, body)
  const documents = indexes.get(index)
  if (documents === undefined) return error(404, 'index_not_found_exception')
  return { status: 200, body: what === '_count' ? { count: documents.size } : {} }
}

function oneDocument(request: IncomingMessage, index: string, id: string, body: string): Answer {
  if (request.method === 'PUT') {
    put(index, id, JSON.parse(body) as Stored['source'])
    return { status: 201, body: { result: 'created' } }
  }
  const stored = indexes.get(index)?.get(id)
  return stored === undefined
    ? { status: 404, body: { _index: index, _id: id, found: false } }
    : { status: 200, body: shown(index, id, stored) }
}

function control(request: IncomingMessage, body: string): Answer {
  if (request.method === 'PUT') {
    manners = JSON.parse(body) as Manners
    bulks = 0
  }
  return { status: 200, body: asked }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

createServer((request, response) => {
  void read(request).then(async (body) => {
    const found = answer(request, body)
    if (found === 'silence') return sleep(600_000)
    response.writeHead(found.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(found.body))
    return undefined
  })
}).listen(Number(port), '127.0.0.1')
