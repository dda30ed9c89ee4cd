import { Composer, CST, isScalar, Parser, visit } from 'yaml'

/**
 * Texts inside a YAML value that another program wrote, such as Rails' `store`. They are changed where they stand: tags
 * of the desk's own language, order and the spelling of everything else stay to the letter.
 */

/**
 * All texts of the value, keys and comments included, in the order in which they stand; nothing for what is not YAML.
 * Comments on lines that follow each other are one text.
 */
export function yamlTexts(yaml: string): readonly string[] | undefined {
  return opened(yaml)?.places.map(({ text }) => text)
}

/** As `yamlTexts`, and which of them stand behind their key, so that the key tells what they are. */
export function yamlFields(yaml: string): readonly Pick<Place, 'text' | 'isField'>[] | undefined {
  return opened(yaml)?.places
}

/** The value with each text changed; nothing when it is not YAML, or would be none any more. */
export function rewriteYamlTexts(yaml: string, change: (text: string) => string): string | undefined {
  const changed = opened(yaml)?.places.map(({ text }) => change(text))
  if (changed === undefined) return undefined
  for (const keepsBlocks of [true, false]) {
    const written = writtenWith(yaml, changed, keepsBlocks)
    // What was written has to be read as it was meant.
    const again = yamlTexts(written)
    if (again?.length === changed.length && again.every((text, index) => text === changed[index]))
      return written
  }
  return undefined
}

/** Where a text stops being YAML: line and column, from one; nothing where it is YAML. */
export function yamlFault(yaml: string): { readonly line: number; readonly column: number } | undefined {
  const { documents } = composed(yaml)
  const [fault] = documents.flatMap(({ errors }) => errors)
  if (fault === undefined) return undefined
  const before = yaml.slice(0, fault.pos[0]).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function writtenWith(yaml: string, changed: readonly string[], keepsBlocks: boolean): string {
  const { tokens = [], places = [] } = opened(yaml) ?? {}
  for (const [index, place] of places.entries()) {
    const after = changed[index] ?? place.text
    if (after !== place.text) place.write(after, keepsBlocks)
  }
  return tokens.map((token) => CST.stringify(token)).join('')
}

/** A text of the value, at its offset. */
interface Place {
  readonly text: string
  readonly at: number
  readonly isField: boolean
  readonly write: (text: string, keepsBlocks: boolean) => void
}

function opened(
  yaml: string,
): { readonly tokens: readonly CST.Token[]; readonly places: readonly Place[] } | undefined {
  const { tokens, documents } = composed(yaml)
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  const places: Place[] = []
  let keyBefore = -1
  for (const document of documents)
    visit(document, {
      Scalar: (key, node) => {
        const token = node.srcToken
        if (token === undefined || !isScalar(node)) return
        const text = typeof node.value === 'string' ? node.value : longNumber(node.source)
        if (text === undefined) return
        if (key === 'key') keyBefore = places.length
        const isField = key === 'value' && keyBefore === places.length - 1
        places.push({ ...scalarPlace(token, text, key === 'key'), isField })
      },
    })
  const comments = commentsOf(tokens)
  if (comments.length === 0) return { tokens, places }
  return {
    tokens,
    places: [...places, ...commentPlaces(yaml, comments)].sort((one, other) => one.at - other.at),
  }
}

function composed(yaml: string) {
  const tokens = [...new Parser().parse(yaml)]
  // Ruby takes the last of two equal keys, and a hash may have been written with such.
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' })
  return { tokens, documents: [...composer.compose(tokens)] }
}

/** A number as long as a telephone number may be one. */
function longNumber(source: string | undefined): string | undefined {
  return source !== undefined && /^[+-]?\d{6,}$/.test(source) ? source : undefined
}

function scalarPlace(token: CST.Token, text: string, isKey: boolean): Omit<Place, 'isField'> {
  return {
    text,
    at: token.offset,
    write: (after, keepsBlocks) => {
      if (token.type === 'block-scalar' && keepsBlocks) token.source = blockOf(token, text, after)
      else writeScalar(token, after, isKey)
    },
  }
}

/**
 * In quotes on one line, whatever it was: so it needs no indentation, and Ruby takes it for nothing but a text. A symbol
 * of Ruby stays one.
 */
function writeScalar(token: CST.Token, text: string, isKey: boolean): void {
  if (token.type === 'scalar' && /^:(?!.*(?:: | #))\S.*$/.test(text)) {
    CST.setScalarValue(token, text, { type: 'PLAIN', implicitKey: isKey })
    return
  }
  CST.setScalarValue(token, '-', { type: 'QUOTE_DOUBLE', implicitKey: isKey })
  if (token.type !== 'double-quoted-scalar') return
  // A text of JSON is one of YAML as well; single quotes are shorter where there is much to escape.
  const double = JSON.stringify(text)
  const single = `'${text.replaceAll("'", "''")}'`
  if (single.length < double.length && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(text))
    Object.assign(token, { type: 'single-quoted-scalar', source: single })
  else token.source = double
}

/** The lines of a block, indented as they were; a folded one has each of its lines in one. */
function blockOf({ source, props }: CST.BlockScalar, before: string, after: string): string {
  const indent = ' '.repeat(Math.max(0, leadOf(source) - leadOf(before)))
  const ending = /\r?\n[ \t\r\n]*$/u.exec(source)?.[0] ?? ''
  const isFolded = props.some((prop) => prop.type === 'block-scalar-header' && prop.source.startsWith('>'))
  const text = after.replace(/\n+$/u, '')
  const lines = isFolded ? text.replaceAll(/(?<=^|\n)(\S[^\n]*)(\n+)(?=\S)/gu, '$1$2\n') : text
  const indented = lines.replaceAll(/^(?=[^\n])/gmu, indent)
  return (source.includes('\r\n') ? indented.replaceAll('\n', '\r\n') : indented) + ending
}

/** How many blanks the first line begins with that is not blank. */
const leadOf = (lines: string): number => /^[ \t\r\n]*?( *)(?=[^ \r\n])/u.exec(lines)?.[1]?.length ?? 0

type Comment = CST.SourceToken

/** Every comment, wherever it hangs. */
function commentsOf(value: unknown): readonly Comment[] {
  if (Array.isArray(value)) return value.flatMap(commentsOf)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'comment') return [value as Comment]
  return Object.values(value).flatMap(commentsOf)
}

function commentPlaces(yaml: string, comments: readonly Comment[]): readonly Place[] {
  const groups: Comment[][] = []
  for (const comment of comments.toSorted((one, other) => one.offset - other.offset)) {
    const last = groups.at(-1)?.at(-1)
    const between = last === undefined ? '' : yaml.slice(last.offset + last.source.length, comment.offset)
    if (/^\r?\n[ \t]*$/u.test(between)) groups.at(-1)?.push(comment)
    else groups.push([comment])
  }
  return groups.map((group) => ({
    text: group.map(({ source }) => source.slice(1)).join('\n'),
    at: group[0]?.offset ?? 0,
    isField: false,
    write: (after) => {
      const lines = after.split('\n')
      // More lines than there were would be no comments, and are seen when the value is read again.
      for (const [index, comment] of group.entries())
        comment.source = `#${index === group.length - 1 ? lines.slice(index).join('\n') : (lines[index] ?? '')}`
    },
  }))
}
