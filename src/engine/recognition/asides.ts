import { type View, ViewBuilder } from '../detection/views/view.ts'

/** What markup says besides its text, each on a line of its own: titles, values of fields, data and comments. */
export function asideView(source: View): View | undefined {
  if (!source.text.includes('<') || !/<[A-Za-z!]/u.test(source.text)) return undefined
  let builder: ViewBuilder | undefined
  for (const { index, 0: match, groups } of source.text.matchAll(asides)) {
    const value = Object.values(groups ?? {}).find((group) => group !== undefined)
    if (value === undefined || value === '') continue
    builder ??= new ViewBuilder(source)
    const start = index + match.lastIndexOf(value)
    builder.copy(start, start + value.length)
    builder.separate('\n', start + value.length)
  }
  return builder?.build('attribute')
}

const asides =
  /(?<=[\s"'])(?:title|alt|value|content|placeholder|label|summary|name|aria-[a-z]{1,20}|data-[a-z\d-]{1,40})[ \t\r\n]{0,3}=[ \t\r\n]{0,3}(?:"(?<double>[^"<>]{0,2000})"|'(?<single>[^'<>]{0,2000})'|(?<bare>[^\s"'<>=]{1,200}))|<!--(?<comment>[^<>]{0,1000})-->/giu
