/**
 * The numbers of a JSON text, and of JSON that stands in its strings, by their offsets: each with the quotation mark that a
 * text in its place needs, which is escaped as often as the number is wrapped. Nothing for a text that is no JSON.
 */
export function quotesByNumber(text: string): ReadonlyMap<number, string> {
  const quotes = new Map<number, string>()
  if (!isJson(text)) return quotes
  const starts = /"|-?\d[\d.eE+-]*/gu
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const { index, 0: token } = found
    if (token === '"') {
      starts.lastIndex = endOfString(text, index)
      addWrapped(quotes, text.slice(index, starts.lastIndex), index)
    } else quotes.set(index, '"')
  }
  return quotes
}

/** Shorter strings hold no number that is anybody's. */
const shortest = 8
const [backslash, quotationMark] = [0x5c, 0x22]

/** Behind the closing quotation mark. A pattern for the whole string would run out of stack where it is long. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quotationMark)
    at += text.charCodeAt(at) === backslash ? 2 : 1
  return at + 1
}

function isJson(text: string): boolean {
  if (!/^\s{0,100}[[{"]/u.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function addWrapped(quotes: Map<number, string>, token: string, at: number): void {
  if (token.length <= shortest || !/^"\s{0,100}(?:[[{]|\\")/u.test(token)) return
  const inner = quotesByNumber(JSON.parse(token) as string)
  if (inner.size === 0) return
  let offset = 0
  for (const { index, 0: unit } of token.slice(0, -1).matchAll(units)) {
    if (index === 0) continue
    const quote = inner.get(offset)
    if (quote !== undefined) quotes.set(at + index, quote.replaceAll('\\', '\\\\').replaceAll('"', '\\"'))
    offset += unit.startsWith('\\') ? 1 : unit.length
  }
}

/** What stands for one unit of the string that JSON wrote. */
const units = /\\u[\dA-Fa-f]{4}|\\.|[^]/g
