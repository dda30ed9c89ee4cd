import { buffer } from 'node:stream/consumers'
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

/** The opening of a picture; nothing of it can be shown. */
export const pngBytes = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
