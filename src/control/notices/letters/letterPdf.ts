import { Paper } from '../../../engine/certificate/paper.ts'
import type { LetterContent } from './letters.ts'

/** A letter as A4 pages to print or attach, PDF/A-2b; the same bytes for the same letter of the same instant. */
export async function renderLetterPdf(
  { language, subject, blocks }: LetterContent,
  about: { readonly from: string; readonly written: Date },
): Promise<Uint8Array> {
  const { from, written } = about
  const paper = new Paper({ title: subject, subject, created: written, language, author: from })
  const [sender, ...rest] = blocks
  if (sender?.kind === 'paragraph') for (const line of sender.lines) paper.paragraph(line, 'note')
  paper.heading(subject)
  paper.space(6)
  for (const block of rest) {
    if (block.kind === 'list') for (const item of block.items) paper.paragraph(`•  ${item}`)
    else paper.paragraph(block.lines.join('\n'))
    paper.space(6)
  }
  return paper.finish(from)
}
