import { readFile } from 'node:fs/promises'
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml'
import { messageOf, UsageError } from '../../shared/errors.ts'
import type { MapPath } from './desk.ts'
import { mistakesOf } from './mistakes.ts'
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
    const lines = mistakes.map(
      (m) => `${m.file}:${m.line}:${m.column}  ${m.path ? `${m.path}: ` : ''}${m.message}`,
    )
    const count = mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`
    super('datamap-invalid', `The data map ${file} has ${count}:\n${lines.join('\n')}`, {
      facts: { file, mistakes },
      remedy:
        'Mend the lines above; docs/data-maps.md explains every word, schemas/datamap.schema.json helps an editor.',
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
  const refuse = (mistakes: readonly MapMistake[]): never => {
    throw new DataMapError(
      file,
      mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column),
    )
  }
  if (document.errors.length > 0)
    refuse(document.errors.map((e) => ({ file, ...at(e.pos[0]), path: '', message: yamlMistake(e) })))
  const written = readValues(document, (message) => refuse([{ file, line: 1, column: 1, path: '', message }]))
  const result = dataMapSchema.safeParse(written)
  if (result.success) return { file, map: result.data, locate }
  return refuse(
    mistakesOf(result.error.issues, written).map(({ path, message }) => ({
      file,
      ...locate(path),
      path: path.join('.'),
      message,
    })),
  )
}

function readValues(document: Document, fail: (message: string) => void): unknown {
  try {
    return document.toJS()
  } catch (error) {
    return fail(`the YAML cannot be read: ${messageOf(error)}`)
  }
}

function yamlMistake(error: YAMLError): string {
  const known: Partial<Record<YAMLError['code'], string>> = {
    DUPLICATE_KEY: 'this name stands here twice; keep one of them',
    TAB_AS_INDENT: 'a tab stands where YAML wants spaces; indent with spaces',
    BAD_INDENT: 'the indentation does not fit the lines above; entries of one map start in the same column',
    MULTIPLE_DOCS: 'the file holds more than one document (---); a data map is one',
    MISSING_CHAR:
      'a quote, a comma or a bracket is missing before this place; between { } a text that holds a comma stands in double quotes',
  }
  return known[error.code] ?? `YAML: ${error.message}`
}

/** The place of the key at a path, or of the nearest part of the path that exists. */
function offsetOf(document: Document, path: MapPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      )
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
    }
    const node = document.getIn(path.slice(0, length), true)
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0])
  }
  return 0
}
