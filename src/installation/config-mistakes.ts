import { type Document, isMap, isScalar } from 'yaml'
import type { z } from 'zod'
import { nearest } from '../engine/rule/nearest.ts'

/** A mistake in a configuration, and where it starts in the text. */
export interface ConfigMistake {
  readonly offset: number
  readonly message: string
}

/** What the shape of a configuration breaks, in words for the person who wrote it; never quotes a value. */
export function configMistakes(document: Document, issues: readonly z.core.$ZodIssue[]): ConfigMistake[] {
  return issues.flatMap((issue): ConfigMistake[] => {
    const path = issue.path.map(String)
    const where = path.length === 0 ? '' : `${path.join('.')}: `
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        offset: offsetOf(document, [...path, key]),
        message: `${where}there is no setting "${key}"${meant(key, path)}`,
      }))
    return [{ offset: offsetOf(document, path), message: `${where}${wordsOf(issue)}` }]
  })
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? 'expected another name'
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid')) return issue.message
  return `expected ${kinds[issue.expected] ?? issue.expected}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  object: 'settings, indented below',
  record: 'names, indented below',
}

const settings: Readonly<Record<string, readonly string[]>> = {
  '': [
    'data',
    'operator',
    'desks',
    'database',
    'server',
    'worker',
    'accounts',
    'apply',
    'access',
    'timeouts',
    'requests',
    'letters',
    'mail',
    'webhooks',
  ],
  apply: ['pace', 'chunk_rows', 'max_rows', 'undo'],
  timeouts: ['statement', 'lock'],
  server: ['listen', 'url', 'trusted_proxies', 'requests_per_minute', 'jobs'],
  worker: ['listen'],
  accounts: ['second_factor', 'providers', 'providers_make_accounts'],
  database: ['env', 'file'],
  desks: ['map', 'url', 'env', 'file', 'stores'],
  letters: ['controller', 'dpo', 'authority', 'signature', 'identity', 'backup_days', 'templates'],
  mail: ['url', 'env', 'file', 'from', 'reply_to', 'tls', 'ca'],
  webhooks: ['networks', 'plain_http'],
}

function meant(key: string, path: readonly string[]): string {
  const known = settings[path[0] ?? ''] ?? []
  const guess = nearest(key, known)
  return guess === undefined ? `; known here: ${known.join(', ')}` : `; did you mean ${guess}?`
}

/** The key at a path, or the nearest part of the path that is there. */
function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    if (!isMap(parent)) continue
    const pair = parent.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === path[length - 1],
    )
    if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
  }
  return 0
}
