import { readFile } from 'node:fs/promises'
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { UsageError, messageOf } from '../../shared/errors.ts'
import { parseJoin } from '../rule/expression.ts'
import { parseFilter } from '../rule/filter.ts'
import { conditionsOf, type MapPath } from './conditions.ts'
import { type DataMap, dataMapSchema } from './schema.ts'

/** One mistake in a data map, with the place where it stands. Lines and columns count from 1. */
export interface MapMistake {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: string
  readonly message: string
}

/** A data map that cannot be used; holds every mistake that was found, not only the first. */
export class DataMapError extends UsageError {
  readonly mistakes: readonly MapMistake[]

  constructor(file: string, mistakes: readonly MapMistake[]) {
    const lines = mistakes.map((m) => `${m.file}:${m.line}:${m.column}  ${m.path ? `${m.path}: ` : ''}${m.message}`)
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
    super('datamap-invalid', `The data map ${file} has ${count}:\n${lines.join('\n')}`, {
      facts: { file, mistakes },
      remedy: 'Mend the lines above; docs/data-maps.md explains every word, schemas/datamap.schema.json helps an editor.',
    })
    this.mistakes = mistakes
  }
}

/** A data map and a way to tell where each of its parts stands in the file. */
export interface LoadedMap {
  readonly file: string
  readonly map: DataMap
  readonly locate: (path: MapPath) => { readonly line: number; readonly column: number }
}

/** Reads and checks a data map; throws `DataMapError` with every mistake at once. */
export async function loadDataMap(file: string): Promise<LoadedMap> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError('datamap-unreadable', `The data map ${file} cannot be read: ${messageOf(error)}`, {
      remedy: 'Name a shipped map (see: expunge datamap list) or the path of a YAML file.',
    })
  }
  return parseDataMap(text, file)
}

/** As `loadDataMap`, for text at hand. */
export function parseDataMap(text: string, file: string): LoadedMap {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const locate = (path: MapPath) => at(offsetOf(document, path))
  const mistake = (path: MapPath, message: string): MapMistake => ({
    file,
    ...locate(path),
    path: path.join('.'),
    message,
  })
  if (document.errors.length > 0) {
    const errors = document.errors.map((e) => ({ file, ...at(e.pos[0]), path: '', message: e.message }))
    throw new DataMapError(file, errors)
  }
  const result = dataMapSchema.safeParse(document.toJS())
  if (!result.success) {
    const mistakes = flatten(result.error.issues).map(({ path, message }) => mistake(path, message))
    throw new DataMapError(file, sorted(mistakes))
  }
  const mistakes = conditionsOf(result.data).flatMap(({ path, kind, text: condition }) => {
    const message = conditionMistake(kind, condition)
    return message === undefined ? [] : [mistake(path, message)]
  })
  if (mistakes.length > 0) throw new DataMapError(file, sorted(mistakes))
  return { file, map: result.data, locate }
}

function conditionMistake(kind: 'rule' | 'join', text: string): string | undefined {
  try {
    if (kind === 'rule') parseFilter(text)
    else parseJoin(text)
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

interface Issue {
  readonly path: MapPath
  readonly message: string
}

/** Zod reports a failed union once; the branch that came furthest tells a person more. */
function flatten(issues: readonly z.core.$ZodIssue[], base: MapPath = []): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
    if (issue.code === 'invalid_union') return bestBranch(issue.errors, path, issue.message)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], message: `the word "${key}" is not known here` }))
    return [{ path, message: issue.message.replace(/^Invalid (input|option): /, '') }]
  })
}

function bestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  path: MapPath,
  message: string,
): Issue[] {
  const byDepth = branches
    .map((issues) => flatten(issues, path))
    .sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)
  const best = byDepth[0]
  if (best !== undefined && deepest(best) > path.length) return best
  const expected = byDepth.flatMap((issues) => issues.map((issue) => issue.message))
  return [{ path, message: expected.length > 0 ? [...new Set(expected)].join(', or ') : message }]
}

const deepest = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length))

const sorted = (mistakes: readonly MapMistake[]) =>
  [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column)

/** The place of the key at a path, or of the nearest part of the path that exists. */
function offsetOf(document: Document, path: MapPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
    }
    const node = document.getIn(path.slice(0, length), true)
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0])
  }
  return 0
}
