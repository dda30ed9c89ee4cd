import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate, deflateSync } from 'node:zlib'
import Pdf from 'pdfkit'
import { ZipFile } from 'yazl'

/** A PDF of one page that shows these lines, or of none but what `draw` draws. */
export function pdfOf(
  lines: readonly string[],
  options: PDFKit.PDFDocumentOptions = {},
  draw: (pdf: PDFKit.PDFDocument) => void = () => undefined,
): Promise<Buffer> {
  const pdf = new Pdf(options)
  for (const line of lines) pdf.text(line)
  draw(pdf)
  pdf.end()
  return buffer(pdf)
}

/** An archive of these files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** A text document of Office Open XML with this body, as XML, and other parts. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
}

/** A PDF of less than two kilobytes whose only page is packed twice, and is 600 MB of blanks. */
export async function bombPdf(): Promise<Buffer> {
  const blanks = Buffer.alloc(1_000_000, ' ')
  const once = await buffer(Readable.from(Array.from({ length: 600 }, () => blanks)).pipe(createDeflate()))
  const page = deflateSync(once)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>',
    `<</Length ${page.byteLength}/Filter[/FlateDecode/FlateDecode]>>stream\n${page.toString('latin1')}\nendstream`,
  ]
  const numbered = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`)
  return Buffer.from(`%PDF-1.4\n${numbered.join('')}trailer\n<</Root 1 0 R>>\n`, 'latin1')
}

/** The opening of a picture; nothing of it can be shown. */
export const pngBytes = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
