/** A column and the texts that a check permits for it. */
export interface PermittedValues {
  readonly column: string
  readonly values: readonly string[]
}

/**
 * Reads the simple checks of a text of SQL: `column in ('a', 'b')` standing alone, and PostgreSQL's way of
 * writing the same. Whatever else a check says is not a list of values and gives nothing.
 */
export function permittedValuesIn(text: string): readonly PermittedValues[] {
  const literals: string[] = []
  // With every literal replaced by a mark, no comma, quote or keyword inside one can mislead the patterns.
  const masked = text.replace(/(?:[nN]|_[a-z0-9]+)?'((?:[^'\\]|''|\\[^])*)'/g, (_, inner: string) => {
    literals.push(inner.replaceAll("''", "'").replaceAll(/\\([^])/g, '$1'))
    return `\uE000${literals.length - 1}\uE000`
  })
  return [...masked.matchAll(inList), ...masked.matchAll(anyArray)].map((match) => ({
    column: (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('""', '"').replaceAll('``', '`'),
    values: [...(match[4] ?? '').matchAll(/\uE000(\d+)\uE000/g)].map(
      (mark) => literals[Number(mark[1])] ?? '',
    ),
  }))
}

const name = '(?:"((?:[^"]|"")+)"|`((?:[^`]|``)+)`|([\\w$]+))'
const cast = '(?:::[a-z_ ]+(?:\\(\\d+\\))?)?'
const mark = '\uE000\\d+\uE000'

// check (status in ('a', 'b'))
const inList = new RegExp(
  `\\bcheck\\s*\\(\\s*\\(?${name}\\)?\\s+in\\s*\\(\\s*(${mark}(?:\\s*,\\s*${mark})*)\\s*\\)\\s*\\)`,
  'gi',
)

// CHECK (((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])))
const anyArray = new RegExp(
  `\\bcheck \\(\\(\\(?${name}\\)?${cast} = any \\(\\(?array\\[(\\(?${mark}${cast}\\)?${cast}(?:, \\(?${mark}${cast}\\)?${cast})*)\\]\\)?(?:::[a-z_ ]+\\[\\])?\\)\\)\\)`,
  'gi',
)
