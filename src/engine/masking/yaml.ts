import { Composer, CST, isScalar, Parser, visit } from 'yaml'

/**
 * Texts inside a YAML value that another program wrote, such as Rails' `store`. They are changed where they stand: tags
 * of the desk's own language, order, comments and the spelling of everything else stay to the letter.
 */

/** All texts of the value, keys included, in the order in which they stand; nothing for what is not YAML. */
export function yamlTexts(yaml: string): readonly string[] | undefined {
  return opened(yaml)?.scalars.map(({ text }) => text)
}

/** The value with each text changed; nothing when it is not YAML, or would be none any more. */
export function rewriteYamlTexts(yaml: string, change: (text: string) => string): string | undefined {
  const document = opened(yaml)
  if (document === undefined) return undefined
  const changed = document.scalars.map(({ text }) => change(text))
  for (const [index, { text, token, isKey }] of document.scalars.entries()) {
    const after = changed[index] ?? text
    if (after !== text) writeScalar(token, after, isKey)
  }
  const written = document.tokens.map((token) => CST.stringify(token)).join('')
  // What was written has to be read as it was meant.
  const again = yamlTexts(written)
  return again?.length === changed.length && again.every((text, index) => text === changed[index])
    ? written
    : undefined
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

interface Scalar {
  readonly text: string
  readonly token: CST.Token
  readonly isKey: boolean
}

function opened(
  yaml: string,
): { readonly tokens: readonly CST.Token[]; readonly scalars: readonly Scalar[] } | undefined {
  const tokens = [...new Parser().parse(yaml)]
  // Ruby takes the last of two equal keys, and a hash may have been written with such.
  const documents = [
    ...new Composer({ keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' }).compose(tokens),
  ]
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  const scalars: Scalar[] = []
  for (const document of documents)
    visit(document, {
      Scalar: (key, node) => {
        const token = node.srcToken
        if (token === undefined || !isScalar(node)) return
        const text = typeof node.value === 'string' ? node.value : longNumber(node.source)
        if (text !== undefined) scalars.push({ text, token, isKey: key === 'key' })
      },
    })
  return { tokens, scalars }
}

/** A number as long as a telephone number may be one. */
function longNumber(source: string | undefined): string | undefined {
  return source !== undefined && /^[+-]?\d{6,}$/.test(source) ? source : undefined
}
