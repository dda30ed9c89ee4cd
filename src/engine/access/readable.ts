import { decodeHTML } from 'entities'
import type { Format } from '../datamap/desk.ts'
import { openText } from '../masking/opened.ts'

/** A stored value as a text; nothing for bytes that are none. */
export function storedText(value: unknown, format: Format): string | undefined {
  if (value === null || value === undefined) return undefined
  const opened = openText(value, format)
  if (opened === undefined) return value instanceof Uint8Array ? undefined : String(value)
  // Bytes that no text is made of are held together by what the decoder could not read.
  if (value instanceof Uint8Array && isBytes(opened.text)) return undefined
  // Strings that were taken out of a frozen value stand beside each other.
  return opened.text.replaceAll('\n\u0000\n', '\n').replaceAll('\u0000', '')
}

function isBytes(text: string): boolean {
  const sample = text.slice(0, 4_000)
  let odd = 0
  for (const sign of sample) {
    const code = sign.codePointAt(0) ?? 0
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd += 1
  }
  return odd > sample.length / 100
}

/** The text as people read it: without markup, where it has some. */
export function withoutMarkup(text: string, format: Format): string {
  if (format !== 'html' && !/<(?:html|body|div|p|br|span|table)\b[^>]*>/i.test(text)) return text
  const bare = text
    .replaceAll(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)\s*>/gi, ' ')
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
  return decodeHTML(bare)
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/\s*\n\s*\n\s*/g, '\n\n')
    .trim()
}
