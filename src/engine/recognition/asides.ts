import { type View, ViewBuilder } from '../detection/views/view.ts'

/** What markup says besides its text, each on a line of its own: titles, values of fields, data and comments. */
export function asideView(source: View): View | undefined {
  if (!source.text.includes('<') || !/<[A-Za-z!]/u.test(source.text)) return undefined
  let builder: ViewBuilder | undefined
  asides.lastIndex = 0
  // Not `matchAll`, which makes a copy of the pattern every time.
  for (let match = asides.exec(source.text); match !== null; match = asides.exec(source.text)) {
    const value = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    if (value === '') continue
    builder ??= new ViewBuilder(source)
    const start = match.index + match[0].lastIndexOf(value)
    builder.copy(start, start + value.length)
    builder.separate('\n', start + value.length)
  }
  return builder?.build('attribute')
}

const asides =
  /(?<=[\s"'])(?:title|alt|value|content|placeholder|label|summary|name|aria-[a-z]{1,20}|data-[a-z\d-]{1,40})[ \t\r\n]{0,3}=[ \t\r\n]{0,3}(?:"([^"<>]{0,2000})"|'([^'<>]{0,2000})'|([^\s"'<>=]{1,200}))|<!--([^<>]{0,1000})-->/giu
