/**
 * The numbers of a JSON text, and of JSON that stands in its strings, by their offsets: each with the quotation mark that a
 * text in its place needs, which is escaped as often as the number is wrapped. Nothing for a text that is no JSON.
 */
export function quotesByNumber(text: string): ReadonlyMap<number, string> {
  const quotes = new Map<number, string>()
  if (!isJson(text)) return quotes
  for (const { index, 0: token } of text.matchAll(tokens)) {
    if (!token.startsWith('"')) quotes.set(index, '"')
    else if (token.length > shortest) addWrapped(quotes, token, index)
  }
  return quotes
}

/** Shorter strings hold no number that is anybody's. */
const shortest = 8
const tokens = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gsu

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
  if (!/^"\s{0,100}(?:[[{]|\\")/u.test(token)) return
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
