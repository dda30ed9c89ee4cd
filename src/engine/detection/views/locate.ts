import type { Finding } from '../finding.ts'
import type { Root } from './roots.ts'
import { rootEnd, rootStart, type View } from './view.ts'

/** A stretch of a view, in UTF-16 units of it. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a stretch of a view stands in the original text, and through which encodings; `variant` is how it is written. */
export function locate(
  root: Root,
  view: View,
  { start, end }: Stretch,
  variant: string,
): Pick<Finding, 'start' | 'end' | 'form' | 'parts'> {
  // Most stand in the text as they are read.
  if (view.starts === null && view.forms.length === 0 && root.forms.length === 0) {
    const [from, to] = [start + view.offset, end + view.offset]
    return {
      start: from,
      end: to,
      form: variant === '' ? 'plain' : variant,
      parts: [{ start: from, end: to }],
    }
  }
  const ranges = rangesOf(view, start, end)
  const first = ranges[0]?.[0] ?? 0
  const last = ranges.at(-1)?.[1] ?? first
  const isWider = view.forms.length === 0 && last - first !== end - start
  const forms = [
    ...root.forms,
    ...view.forms,
    ...(isWider ? ['html'] : []),
    ...(variant === '' ? [] : [variant]),
  ]
  return {
    ...root.spanOf(first, last),
    form: forms.length === 0 ? 'plain' : forms.join('+'),
    parts: ranges.flatMap(([from, to]) => root.partsOf(from, to)),
  }
}

/**
 * True when the stretch of the view touches a run that the root has decoded. What stands in the original as it is read, and
 * goes beyond the run, is more than the run: an address whose first part looks like base64.
 */
export function touchesRun(root: Root, view: View, { start, end }: Stretch): boolean {
  const [from, to] = [rootStart(view, start), rootEnd(view, end - 1)]
  return view.forms.length === 0 && root.forms.length === 0
    ? root.isWithinRun(from, to)
    : root.touchesRun(from, to)
}

// Markup inside a match is not covered by any unit of the view: it stays, and the match has several parts.
function rangesOf(view: View, start: number, end: number): readonly (readonly [number, number])[] {
  if (view.starts === null) return [[start + view.offset, end + view.offset]]
  const ranges: [number, number][] = []
  for (let at = start; at < end; at++) {
    const from = rootStart(view, at)
    const to = rootEnd(view, at)
    const last = ranges.at(-1)
    if (to <= from) continue
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else ranges.push([from, to])
  }
  return ranges
}
