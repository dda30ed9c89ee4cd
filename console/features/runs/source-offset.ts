/**
 * Where a place in a text field stands in the text that was put into it: a field has one character for each line break,
 * however it was written.
 */
export function sourceOffset(text: string, offset: number): number {
  let at = 0
  for (let passed = 0; passed < offset && at < text.length; passed++)
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  return at
}
