/** A value as YAML writes it between braces. */
export type Flow = string | number | boolean | readonly Flow[] | { readonly [key: string]: Flow | undefined }

/** Writes a text so that YAML reads the same text, inside of braces or not. */
export function scalar(text: string): string {
  if (isPlain(text)) return text
  // A filter quotes with single quotes, which are easier to read between double ones.
  return /['\p{Cc}\u2028\u2029\ufeff]/u.test(text) ? JSON.stringify(text) : `'${text}'`
}

/** Writes a value on one line; the keys are words of the language. */
export function flow(value: Flow): string {
  if (typeof value === 'string') return scalar(value)
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(flow).join(', ')}]`
  const entries = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`${key}: ${flow(part)}`],
  )
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** A comment at the end of a line, kept on it. */
export function comment(text: string): string {
  return `  # ${text.replaceAll(/\s+/g, ' ')}`
}

const isList = (value: Flow): value is readonly Flow[] => Array.isArray(value)

// Words that YAML, in one of its versions, takes for something else than text.
const special = /^(?:null|true|false|yes|no|on|off|y|n|~)$/i

function isPlain(text: string): boolean {
  return (
    (/^[\p{L}_$][\p{L}\p{N}_$./ -]*(?<! )$/u.test(text) && !/ {2}| -/.test(text) && !special.test(text)) ||
    /^[\p{L}_][\p{L}\p{N}_ ]* (?:->|=) [\p{L}_][\p{L}\p{N}_. ]*$/u.test(text)
  )
}
