import { DomUtils, parseDocument } from 'htmlparser2'

/** Each element of that name in an XML answer, as the texts of its children by their names. */
export function recordsOf(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  const document = parseDocument(xml, { xmlMode: true })
  return DomUtils.getElementsByTagName(name, document).map((element) =>
    Object.fromEntries(
      DomUtils.getElementsByTagName('*', element.children, false).map((child) => [
        child.name,
        DomUtils.textContent(child),
      ]),
    ),
  )
}

/** A text as it stands between two tags. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
