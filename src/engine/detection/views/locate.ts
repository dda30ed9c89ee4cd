import type { Finding } from '../finding.ts'
import type { Root } from './roots.ts'
import { each, type Places, rootEnd, rootStart, stretchAt, type View } from './view.ts'

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
  const { places } = view
  if (places === null) {
    const [from, to] = [start + view.offset, end + view.offset]
    return { ...root.spanOf(from, to), form: formOf(root, view, variant), parts: root.partsOf(from, to) }
  }
  const ranges = rangesOf(places, start, end)
  const first = ranges[0]?.[0] ?? 0
  const last = ranges.at(-1)?.[1] ?? first
  const isWider = view.forms.length === 0 && last - first !== end - start
  return {
    ...root.spanOf(first, last),
    form: formOf(root, view, variant, isWider),
    parts: ranges.flatMap(([from, to]) => root.partsOf(from, to)),
  }
}

function formOf(root: Root, view: View, variant: string, isWider = false): string {
  let form = root.forms.length === 0 ? '' : root.forms.join('+')
  for (const one of view.forms) form = joined(form, one)
  if (isWider) form = joined(form, 'html')
  return joined(form, variant) || 'plain'
}

function joined(form: string, next: string): string {
  return form === '' || next === '' ? form + next : `${form}+${next}`
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
function rangesOf(places: Places, start: number, end: number): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  let at = start
  for (let index = stretchAt(places, start); at < end; index += 3) {
    const until = Math.min(end, places[index + 3] ?? end)
    const [unit, place, placeEnd] = [
      places[index] as number,
      places[index + 1] as number,
      places[index + 2] as number,
    ]
    const from = placeEnd === each ? place + at - unit : place
    const to = placeEnd === each ? place + until - unit : placeEnd
    const last = ranges.at(-1)
    at = until
    if (to <= from) continue
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else ranges.push([from, to])
  }
  return ranges
}
