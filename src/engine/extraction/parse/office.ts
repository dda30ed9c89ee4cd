import { Parser } from 'htmlparser2'
import { decodeBytes } from '../../detection/views/bytes.ts'

/** How the parts of one office file are read. */
export interface OfficeReader {
  /** The parts in the order in which they are understood. */
  inOrder<T>(parts: readonly T[], nameOf: (part: T) => string): readonly T[]
  /** The part holds settings of programs and devices in bytes, which every file of the kind has. */
  isNoText(name: string): boolean
  /** What a part says, in lines; nothing where it is a file of its own, such as a picture. */
  textOf(name: string, content: Uint8Array): string | undefined
}

/** Reads Office Open XML and OpenDocument, and books in EPUB; nothing for other archives. */
export function officeReader(names: readonly string[]): OfficeReader | undefined {
  const isOffice = names.includes('[Content_Types].xml') || names.includes('mimetype')
  if (!isOffice) return undefined
  let shared: readonly string[] = []
  return {
    // Cells of a table name their texts by number.
    inOrder: (parts, nameOf) =>
      parts.toSorted((a, b) => Number(isShared(nameOf(b))) - Number(isShared(nameOf(a)))),
    isNoText: (name) => noText.test(name),
    textOf: (name, content) => {
      if (!/\.(?:xml|rels|vml|rdf|opf|ncx|xhtml)$|^mimetype$/i.test(name)) return undefined
      const source = decodeBytes(content)
      if (isShared(name)) {
        shared = readSharedTexts(source)
        return shared.join('\n')
      }
      return readXml(source, shared)
    },
  }
}

const isShared = (name: string) => name === 'xl/sharedStrings.xml'

const noText =
  /(?:^|\/)(?:printerSettings\/printerSettings\d{1,4}\.bin|layout-cache|(?:fonts|embeddedFonts)\/[^/]{1,200}\.(?:odttf|fntdata|ttf|otf))$/i

/** The text of an XML document, in lines as its paragraphs, cells and properties have it, then what its attributes name. */
function readXml(source: string, shared: readonly string[]): string {
  const out: string[] = []
  const named: string[] = []
  const open: { readonly name: string; hasText: boolean; readonly isShared: boolean }[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest)
          throw new Error(`expected at most ${deepest} elements inside of each other, found more`)
        const local = localOf(name)
        out.push(before[local] ?? '')
        const isCell = local === 'v' && open.at(-1)?.isShared === true
        open.push({
          name: local,
          hasText: false,
          isShared: isCell || (local === 'c' && attributes['t'] === 's'),
        })
        for (const [key, value] of Object.entries(attributes))
          if (namingAttributes.has(localOf(key).toLowerCase()) && value !== '') named.push(value)
      },
      ontext(text) {
        const element = open.at(-1)
        if (text.includes('\n') && text.trim() === '') return
        if (element === undefined) return
        element.hasText = true
        out.push(element.name === 'v' && element.isShared ? (shared[Number(text)] ?? text) : text)
      },
      onclosetag() {
        const element = open.pop()
        if (element === undefined) return
        if (paragraphs.has(element.name) || (element.hasText && !runs.has(element.name)))
          out.push(after[element.name] ?? '\n')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(source)
  return [out.join(''), ...named].join('\n')
}

/** The texts of a workbook, in the order by which its cells name them. */
function readSharedTexts(source: string): readonly string[] {
  const texts: string[] = []
  let depth = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        if (localOf(name) === 'si') texts.push('')
        if (localOf(name) === 't') depth += 1
      },
      ontext(text) {
        if (depth > 0 && texts.length > 0) texts.push((texts.pop() ?? '') + text)
      },
      onclosetag(name) {
        if (localOf(name) === 't') depth -= 1
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(source)
  return texts
}

/** The parser takes longer with each of them. */
const deepest = 2_000

const localOf = (name: string) => name.slice(name.indexOf(':') + 1)

/** What stands for an element in the text. */
const before: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', 'line-break': '\n', s: ' ' }

/** What ends with these is a line, or a cell of one. */
const paragraphs: ReadonlySet<string> = new Set(['p', 'h', 'row', 'table-row', 'tr'])
const after: Readonly<Record<string, string>> = { v: '\t', t: '\t' }

/** A word may be spread over several of these. */
const runs: ReadonlySet<string> = new Set([
  't',
  'delText',
  'instrText',
  'span',
  'a',
  'r',
  'b',
  'i',
  'u',
  'em',
  'strong',
])

/** Attributes that may say who somebody is: authors of comments and changes, links, what a picture shows. */
const namingAttributes: ReadonlySet<string> = new Set([
  'author',
  'initials',
  'userid',
  'username',
  'displayname',
  'name',
  'target',
  'href',
  'descr',
  'title',
  'alt',
  'tooltip',
  'display',
  'string-value',
  'value',
])
