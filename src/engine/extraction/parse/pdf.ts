import { getResolvedPDFJS } from 'unpdf'
import type { Gathered } from './gathered.ts'
import type { Parser } from './parse.ts'

type Document = Awaited<ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>['getDocument']>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

/**
 * A PDF: the text of its pages, what is filled into its forms, notes, links, properties, bookmarks, and the files in it.
 * Its scripts are not run, nothing is fetched, and pictures are not read.
 */
export const parsePdf: Parser = async ({ gathered, limits, read }, { bytes, depth }) => {
  const pictures = countPictures(bytes)
  const pdf = await open(bytes)
  if (pdf === undefined) return gathered.skip('encrypted')
  try {
    gathered.add(await propertiesOf(pdf), false)
    const { scans, files } = await readPages(pdf, { gathered, most: limits.pages, hasPictures: pictures > 0 })
    if (scans > 0) gathered.skip('no-text-layer')
    else for (let i = 0; i < pictures; i += 1) gathered.skip('image')
    for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) files.set(id, filename)
    for (const [id, name] of files)
      await read({ bytes: await attachedAs(pdf, id), hint: { name }, depth: depth + 1, isWritable: false })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** Nothing where it is under a password. */
async function open(bytes: Uint8Array): Promise<Document | undefined> {
  const { getDocument, PasswordException, VerbosityLevel } = await getResolvedPDFJS()
  try {
    return await getDocument({
      // A copy, because the parser keeps what it is given.
      data: Uint8Array.from(bytes),
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    if (error instanceof PasswordException) return undefined
    throw error
  }
}

/** Reads the pages; tells how many of them have none of the text that they show, and which files are pinned to them. */
async function readPages(
  pdf: Document,
  { gathered, most, hasPictures }: { gathered: Gathered; most: number; hasPictures: boolean },
): Promise<{ readonly scans: number; readonly files: Map<string, string> }> {
  let scans = 0
  const files = new Map<string, string>()
  for (let number = 1; number <= Math.min(pdf.numPages, most); number += 1) {
    const page = await pdf.getPage(number)
    const text = await textOf(page)
    const notes = (await page.getAnnotations()) as readonly Note[]
    gathered.add(text, false)
    gathered.add(textOfNotes(notes), false)
    for (const { fileId } of notes) if (typeof fileId === 'string') files.set(fileId, '')
    if (isScan(text, hasPictures)) scans += 1
    page.cleanup()
  }
  if (pdf.numPages > most) gathered.skip('too-large')
  return { scans, files }
}

/** A field of a form, a comment, a link, a file: the parts of it that are read. */
interface Note {
  readonly fieldValue?: unknown
  readonly url?: unknown
  readonly unsafeUrl?: unknown
  readonly contentsObj?: unknown
  readonly titleObj?: unknown
  readonly fileId?: unknown
}

async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/** What is filled in, said in comments and by whom, and where links lead. */
function textOfNotes(notes: readonly Note[]): string {
  return notes
    .flatMap((note) => [
      note.fieldValue,
      note.unsafeUrl ?? note.url,
      textIn(note.contentsObj),
      textIn(note.titleObj),
    ])
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n')
}

const textIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'str' in value ? value.str : undefined

/** A page under a picture may have a stamp or its number as text; one whose letters are drawn, or have no meaning, has none. */
function isScan(text: string, hasPictures: boolean): boolean {
  const readable = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const unknown = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.filter((c) => c !== '\n').length ?? 0
  return readable <= unknown || readable < (hasPictures ? leastLetters : 1)
}

const leastLetters = 80

async function propertiesOf(pdf: Document): Promise<string> {
  const { info, metadata } = await pdf.getMetadata()
  const known = Object.entries(info as Record<string, unknown>).flatMap(([, value]) =>
    typeof value === 'object' && value !== null ? Object.values(value) : [value],
  )
  const more: readonly unknown[] = metadata === null ? [] : [...metadata].flatMap(([, value]) => value)
  const outline = await pdf.getOutline()
  return [...known, ...more, ...titlesOf(outline ?? [])]
    .filter((value) => typeof value === 'string')
    .join('\n')
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function titlesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  const titles: string[] = []
  const waiting = [...bookmarks]
  for (let next = waiting.shift(); next !== undefined && titles.length < 10_000; next = waiting.shift()) {
    titles.push(next.title)
    waiting.push(...next.items)
  }
  return titles
}

async function attachedAs(pdf: Document, id: string): Promise<Uint8Array> {
  const content: unknown = await pdf.getAttachmentContent(id)
  if (content instanceof Uint8Array) return content
  throw new Error('expected the bytes of a file in the PDF, found none')
}

/** By what the file writes of each; their masks, which say where they are transparent, do not count. */
function countPictures(bytes: Uint8Array): number {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const all = source.match(/\/Subtype\s{0,8}\/Image\b/g)?.length ?? 0
  const masks = source.match(/\/SMask\s{1,8}\d{1,10}\s{1,8}\d{1,10}\s{1,8}R\b/g)?.length ?? 0
  return all === 0 ? 0 : Math.max(1, all - masks)
}
