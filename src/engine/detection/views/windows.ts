import type { Root } from './roots.ts'
import { plainView, type View } from './view.ts'

/** A piece of a root text with what is around it. What starts from `start` to `end` of the root belongs to it. */
export interface Window {
  readonly source: View
  readonly start: number
  readonly end: number
}

const width = 16_384
/** A text up to this long is one window. */
export const widestWindow = width * 1.25
// Wider than any single identifier with its context and the markup within it.
const margin = 1_024

/** A long text in pieces, so that an encoding in one of them costs nothing in the others. */
export function windowsOf(root: Root): readonly Window[] {
  const { text, forms } = root
  if (forms.length === 0 && text.length <= widestWindow)
    return [{ source: plainView(text), start: 0, end: text.length }]
  return root.stretches.flatMap((stretch) => {
    const windows: Window[] = []
    for (let start = stretch.start; start < stretch.end; ) {
      const end = start + widestWindow >= stretch.end ? stretch.end : cutAt(root.text, start + width)
      const from = Math.max(stretch.start, start - margin)
      const source = plainView(root.text.slice(from, Math.min(stretch.end, end + margin)), from)
      windows.push({ source, start, end })
      start = end
    }
    return windows
  })
}

// At a line end where there is one near, as few identifiers go on there.
function cutAt(text: string, end: number): number {
  const lineEnd = text.slice(end - margin, end).lastIndexOf('\n')
  return lineEnd < 0 ? end : end - margin + lineEnd + 1
}
