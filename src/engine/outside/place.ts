import { resolve } from 'node:path'
import { UsageError } from '../../shared/errors.ts'

/** Where content outside of the database lies. It names what opens the place, and never holds it. */
export type Place = FolderPlace | ObjectStorePlace | SearchPlace | { readonly kind: 'none' }

export interface FolderPlace {
  readonly kind: 'folder'
  readonly path: string
}

/** A bucket of a server that speaks S3. */
export interface ObjectStorePlace {
  readonly kind: 'object store'
  /** Up to and with the bucket, without a slash at its end. */
  readonly url: string
  readonly bucket: string
  /** What every key begins with; empty, or ending with a slash. */
  readonly prefix: string
  readonly region: string
  /** `env:NAME` or `file:PATH`; the usual variables when left out. */
  readonly credentials?: string
}

/** A server with the API of Elasticsearch and OpenSearch. */
export interface SearchPlace {
  readonly kind: 'search'
  /** Without a slash at its end. */
  readonly url: string
  /** What stands for `*` in the names of indexes. */
  readonly prefix: string
  readonly credentials?: string
}

/**
 * Reads a place as it is given with `--store` or in the configuration. Throws `UsageError` `bad-place`, also for a
 * place that holds a secret.
 */
export function parsePlace(text: string): Place {
  if (text === 'none') return { kind: 'none' }
  if (/^s3:/i.test(text)) return objectStoreOf(urlOf(text, objectStoreExample))
  if (/^https?:/i.test(text)) return searchOf(urlOf(text, searchExample))
  return { kind: 'folder', path: text }
}

/** The same place, with the paths in it read from a folder. */
export function absolutePlace(text: string, folder: string): string {
  const place = parsePlace(text)
  if (place.kind === 'none') return text
  if (place.kind === 'folder') return resolve(folder, text)
  return text.replace(
    /([?&]credentials=file:)([^&]+)/,
    (_, before: string, path: string) => `${before}${resolve(folder, path)}`,
  )
}

/** The name of an index: `*` in the map stands for the prefix of the place. */
export function indexName(pattern: string, { prefix }: Pick<SearchPlace, 'prefix'>): string {
  return pattern.replaceAll('*', prefix)
}

function objectStoreOf(url: URL): ObjectStorePlace {
  const bucket = url.hostname
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,62}$/.test(bucket))
    throw badPlace('expected the name of a bucket after s3://', objectStoreExample)
  const options = optionsOf(url, ['endpoint', 'region', 'style', 'credentials'], objectStoreExample)
  const region = options['region'] ?? 'us-east-1'
  if (!/^[a-z0-9-]+$/.test(region))
    throw badPlace('expected the name of a region, such as eu-central-1', objectStoreExample)
  const style = options['style'] ?? (options['endpoint'] === undefined ? 'host' : 'path')
  if (style !== 'host' && style !== 'path')
    throw badPlace('expected style=path or style=host', objectStoreExample)
  const endpoint = urlOf(options['endpoint'] ?? `https://s3.${region}.amazonaws.com`, objectStoreExample)
  if (!/^https?:$/.test(endpoint.protocol) || endpoint.search !== '')
    throw badPlace('expected an endpoint such as https://objects.example.org:9000', objectStoreExample)
  const path = endpoint.pathname.replace(/\/+$/, '')
  const prefix = decoded(url.pathname)
  return {
    kind: 'object store',
    url:
      style === 'path'
        ? `${endpoint.origin}${path}/${bucket}`
        : `${endpoint.protocol}//${bucket}.${endpoint.host}${path}`,
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region,
    ...credentialsOf(options),
  }
}

function searchOf(url: URL): SearchPlace {
  const options = optionsOf(url, ['credentials'], searchExample)
  const parts = decoded(url.pathname).split('/')
  const prefix = parts.pop() ?? ''
  // Upper case, and what leads to other indexes, no index may have in its name.
  if (!/^[a-z0-9._-]*$/.test(prefix) || /^[._-]/.test(prefix))
    throw badPlace('expected what the names of the indexes begin with, in small letters', searchExample)
  return {
    kind: 'search',
    url: [url.origin, ...parts.map(encodeURIComponent)].join('/'),
    prefix,
    ...credentialsOf(options),
  }
}

function urlOf(text: string, example: string): URL {
  if (!URL.canParse(text)) throw badPlace('expected an address', example)
  const url = new URL(text)
  if (url.username !== '' || url.password !== '')
    throw badPlace('found a name or a password inside the place, where anybody may read it', example)
  return url
}

function optionsOf(url: URL, known: readonly string[], example: string): Readonly<Record<string, string>> {
  const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name))
  // The unknown word may be a secret that stands in the wrong place, so it is not repeated.
  if (unknown !== undefined || url.hash !== '')
    throw badPlace(`expected nothing after the question mark but ${known.join(', ')}`, example)
  return Object.fromEntries(url.searchParams)
}

function credentialsOf({ credentials }: Readonly<Record<string, string>>): {
  readonly credentials?: string
} {
  if (credentials === undefined) return {}
  if (/^(?:env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/.test(credentials)) return { credentials }
  throw badPlace(
    'expected credentials=env:NAME or credentials=file:PATH; the secret itself never stands in a place',
    objectStoreExample,
  )
}

const decoded = (path: string) => decodeURIComponent(path.replaceAll(/^\/+|\/+$/g, ''))

const objectStoreExample =
  's3://bucket/prefix?endpoint=https://objects.example.org:9000&region=eu-central-1&credentials=env:OBJECT_KEYS'
const searchExample = 'https://search.example.org:9200/prefix?credentials=env:SEARCH_LOGIN'

function badPlace(problem: string, example: string): UsageError {
  return new UsageError('bad-place', `a place outside of the database cannot be read: ${problem}`, {
    remedy: `A place is a folder, or looks like ${example}. Put secrets into a variable or a file, and name that.`,
  })
}
