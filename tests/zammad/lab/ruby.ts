/** A Ruby symbol, such as `:online`. */
export interface Symbol {
  readonly symbol: string
}

/** What Zammad keeps as YAML or in a session. */
export type RubyValue =
  | string
  | number
  | boolean
  | null
  | Symbol
  | readonly RubyValue[]
  | { readonly [key: string]: RubyValue }

export const symbol = (name: string): Symbol => ({ symbol: name })

/**
 * A hash as Rails' `store` writes it into a text column: YAML with the tag of Rails' own hash, long texts as blocks,
 * words that YAML would misread in quotes.
 */
export function rubyYaml(
  value: RubyValue,
  tag = '!ruby/hash:ActiveSupport::HashWithIndifferentAccess',
): string {
  if (!isHash(value) && !Array.isArray(value)) return `--- ${scalarYaml(value, 0)}\n`
  if (Object.keys(value).length === 0) return isHash(value) ? `--- ${tag} {}\n` : '--- []\n'
  return `---${isHash(value) && tag !== '' ? ` ${tag}` : ''}\n${nestedYaml(value, 0)}`
}

function nestedYaml(value: RubyValue, depth: number): string {
  const margin = '  '.repeat(depth)
  if (Array.isArray(value))
    return value.map((item: RubyValue) => `${margin}- ${listed(item, depth)}`).join('')
  return Object.entries(value as Record<string, RubyValue>)
    .map(([key, item]) => `${margin}${plain(key)}:${inline(item, depth)}`)
    .join('')
}

function listed(item: RubyValue, depth: number): string {
  return isHash(item) && Object.keys(item).length > 0
    ? nestedYaml(item, depth + 1).trimStart()
    : inline(item, depth).trimStart()
}

function inline(item: RubyValue, depth: number): string {
  if (Array.isArray(item)) return item.length === 0 ? ' []\n' : `\n${nestedYaml(item, depth)}`
  if (!isHash(item)) {
    const scalar = scalarYaml(item, depth)
    return scalar === '' ? '\n' : ` ${scalar}\n`
  }
  return Object.keys(item).length === 0 ? ' {}\n' : `\n${nestedYaml(item, depth + 1)}`
}

function scalarYaml(value: RubyValue, depth: number): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return value.includes('\n') ? block(value, depth + 1) : plain(value)
  return isSymbol(value) ? `:${value.symbol}` : '{}'
}

function block(text: string, depth: number): string {
  const margin = '  '.repeat(depth)
  const body = text.replace(/\n$/, '').replaceAll('\n', `\n${margin}`)
  return `|${text.endsWith('\n') ? '' : '-'}\n${margin}${body}`
}

function plain(text: string): string {
  const isPlain =
    /^[A-Za-z_/][\w ./()@-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
  if (isPlain && !text.endsWith(' ')) return text
  return /[\\\u0080-\uffff\t]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
}

function isSymbol(value: RubyValue): value is Symbol {
  return value !== null && typeof value === 'object' && 'symbol' in value
}

function isHash(value: RubyValue): value is { readonly [key: string]: RubyValue } {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !isSymbol(value)
}

/** A session as Rails keeps it: a frozen Ruby hash in base64, in lines of 60 characters. */
export function rubySession(value: RubyValue): string {
  let isFirst = true
  const text = (content: string): Buffer[] => {
    // The variable that tells the encoding is named once, and pointed to from then on.
    const encoding = isFirst ? [Buffer.from(':'), ...counted(Buffer.from('E'))] : [Buffer.from(';\0')]
    isFirst = false
    return [
      Buffer.from('I"'),
      ...counted(Buffer.from(content)),
      Buffer.from([6]),
      ...encoding,
      Buffer.from('T'),
    ]
  }
  const bytes = Buffer.concat([Buffer.from([4, 8]), ...frozen(value, text)])
  return `${bytes.toString('base64').replaceAll(/.{60}/g, '$&\n')}\n`
}

function frozen(value: RubyValue, text: (content: string) => Buffer[]): Buffer[] {
  if (value === null) return [Buffer.from('0')]
  if (typeof value === 'boolean') return [Buffer.from(value ? 'T' : 'F')]
  if (typeof value === 'number') return [Buffer.from('i'), whole(value)]
  if (typeof value === 'string') return text(value)
  if (isSymbol(value)) return [Buffer.from(':'), ...counted(Buffer.from(value.symbol))]
  if (isHash(value)) {
    const entries = Object.entries(value)
    return [
      Buffer.from('{'),
      whole(entries.length),
      ...entries.flatMap(([key, item]) => [...text(key), ...frozen(item, text)]),
    ]
  }
  return [Buffer.from('['), whole(value.length), ...value.flatMap((item) => frozen(item, text))]
}

const counted = (bytes: Buffer): Buffer[] => [whole(bytes.length), bytes]

/** Ruby's own form of whole numbers: one byte for small ones, else a length and the bytes. */
function whole(value: number): Buffer {
  if (value === 0) return Buffer.from([0])
  if (value > 0 && value < 123) return Buffer.from([value + 5])
  const bytes: number[] = []
  for (let left = value; left > 0; left = Math.floor(left / 256)) bytes.push(left % 256)
  return Buffer.from([bytes.length, ...bytes])
}
