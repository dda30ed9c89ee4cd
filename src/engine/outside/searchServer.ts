import { batchesOf } from '../../shared/batches.ts'
import type { Redacted } from '../../shared/redacted.ts'
import { OutsideError, refused, type Reply, send } from './http.ts'
import type { SearchPlace } from './place.ts'

/** A document as it is now, and the mark by which a later change of it is noticed. */
export interface FoundDocument {
  readonly id: string
  /** The index itself, where it was asked for by another name. */
  readonly index: string
  readonly sequence: number
  readonly term: number
  readonly routing?: string
  /** Of its fields, those that were asked for. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Deletes a document, or puts another in its place, if nobody has changed it since it was found. */
export interface DocumentChange {
  readonly found: FoundDocument
  /** What it becomes; deleted when absent. */
  readonly fields?: Readonly<Record<string, unknown>>
}

/** What became of a change: `changed since` and `busy` may be tried again. */
export type ChangeOutcome = 'done' | 'changed since' | 'busy' | { readonly refused: string }

/** A document in which a search has found something, with all its texts. */
export interface Hit {
  readonly index: string
  readonly id: string
  readonly texts: readonly string[]
}

/** A server with the API of Elasticsearch and OpenSearch. Throws `OutsideError` where it does not do as asked. */
export interface SearchServer {
  /** The documents that are there, by id, with some of their fields. Throws when the index is not there. */
  read(
    index: string,
    ids: readonly string[],
    fields: readonly string[],
  ): Promise<ReadonlyMap<string, FoundDocument>>
  /** Carries out changes in requests of at most 1,000 and 5 MB; outcomes are in the order of the changes. */
  change(changes: readonly DocumentChange[]): Promise<readonly ChangeOutcome[]>
  /** Documents in which one field holds the words, as a phrase or in any order; at most `most`. */
  search(index: string, words: string, how: 'phrase' | 'all', most: number): Promise<readonly Hit[]>
  /** Makes what was written findable, where that is allowed. */
  refresh(index: string): Promise<void>
  /** Tells whether an index is there, and changes nothing. */
  has(index: string): Promise<boolean>
}

export function openSearchServer(
  place: SearchPlace,
  authorization: Redacted<string> | undefined,
): SearchServer {
  const ask: Ask = (method, path, body, type = 'application/json') =>
    send(
      () =>
        new Request(`${place.url}/${path}`, {
          method,
          headers: {
            Accept: 'application/json',
            ...(body === undefined ? {} : { 'Content-Type': type }),
            ...(authorization === undefined ? {} : { Authorization: authorization.reveal() }),
          },
          ...(body === undefined ? {} : { body }),
        }),
    )
  return {
    read: (index, ids, fields) => readDocuments(ask, index, ids, fields),
    change: async (changes) => {
      const outcomes: ChangeOutcome[] = []
      for (const lines of bulkRequests(changes)) outcomes.push(...(await sendBulk(ask, lines)))
      return outcomes
    },
    search: (index, words, how, most) => searchDocuments(ask, index, { words, how, most }),
    refresh: async (index) => {
      await ask('POST', `${encodeURIComponent(index)}/_refresh`)
    },
    has: async (index) => {
      const reply = await ask('GET', `${encodeURIComponent(index)}/_count`)
      if (reply.status === 404) return false
      fine(reply)
      return true
    },
  }
}

type Ask = (
  method: 'GET' | 'POST',
  path: string,
  body?: string,
  type?: 'application/json' | 'application/x-ndjson',
) => Promise<Reply>

interface GotDocument {
  readonly _index: string
  readonly _id: string
  readonly found?: boolean
  readonly _seq_no?: number
  readonly _primary_term?: number
  readonly _routing?: string
  readonly _source?: Readonly<Record<string, unknown>>
  readonly error?: { readonly type?: string }
}

async function readDocuments(
  ask: Ask,
  index: string,
  ids: readonly string[],
  fields: readonly string[],
): Promise<ReadonlyMap<string, FoundDocument>> {
  if (ids.length === 0) return new Map()
  const wanted = fields.length === 0 ? false : fields
  const docs = ids.map((_id) => ({ _id, _source: wanted }))
  const reply = await ask('POST', `${encodeURIComponent(index)}/_mget`, JSON.stringify({ docs }))
  const { docs: got = [] } = fine<{ readonly docs?: readonly GotDocument[] }>(reply)
  const failed = got.find(({ error }) => error !== undefined)
  if (failed?.error !== undefined) throw failure(failed.error.type)
  return new Map(
    got.flatMap(({ _id: id, _index, found, _seq_no, _primary_term, _routing, _source }) => {
      if (found !== true || _seq_no === undefined || _primary_term === undefined) return []
      const routing = _routing === undefined ? {} : { routing: _routing }
      const mark = { sequence: _seq_no, term: _primary_term }
      return [[id, { id, index: _index, ...mark, ...routing, fields: _source ?? {} }] as const]
    }),
  )
}

const mostActions = 1_000
const mostBytes = 5 * 1024 * 1024

/** The lines of each request, two at most for one change. */
function bulkRequests(changes: readonly DocumentChange[]): Iterable<readonly string[]> {
  const lines = changes.map((change) => `${bulkLines(change).join('\n')}\n`)
  return batchesOf(lines, mostActions, mostBytes, (line) => Buffer.byteLength(line))
}

function bulkLines({ found, fields }: DocumentChange): string[] {
  const target = {
    _index: found.index,
    _id: found.id,
    if_seq_no: found.sequence,
    if_primary_term: found.term,
    ...(found.routing === undefined ? {} : { routing: found.routing }),
  }
  return fields === undefined
    ? [JSON.stringify({ delete: target })]
    : [JSON.stringify({ index: target }), JSON.stringify(fields)]
}

interface BulkItem {
  readonly status?: number
  readonly error?: { readonly type?: string }
}

async function sendBulk(ask: Ask, lines: readonly string[]): Promise<readonly ChangeOutcome[]> {
  const reply = await ask('POST', '_bulk', lines.join(''), 'application/x-ndjson')
  const { items = [] } = fine<{ readonly items?: readonly Readonly<Record<string, BulkItem>>[] }>(reply)
  if (items.length !== lines.length) throw new OutsideError('its server gave an answer that does not fit')
  return items.map((item) => outcomeOf(Object.values(item)[0] ?? {}))
}

function outcomeOf({ status = 0, error }: BulkItem): ChangeOutcome {
  if (status >= 200 && status < 300) return 'done'
  // What is not there any more need not be deleted; of an index that has gone since, nothing is left either.
  if (status === 404) return 'done'
  if (status === 409) return 'changed since'
  if (status === 429 || status === 503) return 'busy'
  return { refused: refused({ status }, error?.type).message }
}

async function searchDocuments(
  ask: Ask,
  index: string,
  { words, how, most }: { readonly words: string; readonly how: 'phrase' | 'all'; readonly most: number },
): Promise<readonly Hit[]> {
  const match =
    how === 'phrase'
      ? { query: words, fields: ['*'], type: 'phrase', lenient: true }
      : { query: words, fields: ['*'], operator: 'and', lenient: true }
  const body = JSON.stringify({ size: most, query: { multi_match: match } })
  const reply = await ask('POST', `${encodeURIComponent(index)}/_search`, body)
  const { hits } = fine<{ readonly hits?: { readonly hits?: readonly GotDocument[] } }>(reply)
  return (hits?.hits ?? []).map(({ _index, _id, _source }) => ({
    index: _index,
    id: _id,
    texts: textsIn(_source),
  }))
}

/** Every text inside a document, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

/** The content of an answer as it was asked for; throws for any other, without what a server may quote in it. */
function fine<T>(reply: Reply): T {
  if (reply.status < 200 || reply.status >= 300) throw refusal(reply)
  return parsed(reply) as T
}

function refusal(reply: Reply): OutsideError {
  const type = errorType(reply)
  return type === 'index_not_found_exception' ? failure(type) : refused(reply, type)
}

function failure(type: string | undefined): OutsideError {
  if (type === 'index_not_found_exception') return new OutsideError('its index is not there')
  return refused({ status: 500 }, type)
}

function errorType(reply: Reply): string | undefined {
  try {
    const { error } = parsed(reply) as { readonly error?: { readonly type?: unknown } }
    return typeof error?.type === 'string' ? error.type : undefined
  } catch {
    return undefined
  }
}

function parsed({ text }: Reply): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new OutsideError('its server gave an answer that is not JSON')
  }
}
