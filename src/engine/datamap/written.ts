import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { messageOf } from '../../shared/errors.ts'
import type { MapPath } from './desk.ts'
import { mistakesOf } from './mistakes.ts'

/** One mistake in a written file, with the place where it stands. Lines and columns count from 1. */
export interface MapMistake {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: string
  readonly message: string
}

/** What a YAML file says, and where each of its parts stands. */
export interface Written<T> {
  readonly value: T
  readonly locate: (path: MapPath) => { readonly line: number; readonly column: number }
}

/** Reads YAML that has to fit a schema; `refuse` is told of every mistake at once, by their places, and throws. */
export function readWritten<S extends z.ZodType>(
  text: string,
  file: string,
  how: { readonly schema: S; readonly refuse: (mistakes: readonly MapMistake[]) => never },
): Written<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const locate = (path: MapPath) => at(offsetOf(document, path))
  const refuse = (mistakes: readonly MapMistake[]): never =>
    how.refuse(mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column))
  if (document.errors.length > 0)
    return refuse(document.errors.map((e) => ({ file, ...at(e.pos[0]), path: '', message: yamlMistake(e) })))
  const written = readValues(document, (message) => refuse([{ file, line: 1, column: 1, path: '', message }]))
  const result = how.schema.safeParse(written)
  if (result.success) return { value: result.data, locate }
  return refuse(
    mistakesOf(result.error.issues, written, how.schema).map(({ path, message }) => ({
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
