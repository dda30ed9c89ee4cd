import { type View, ViewBuilder } from './view.ts'

/** The match disappears together with the unit before it. */
export const absorb = Symbol('absorb')

/** How a replacing view is built. */
export interface ReplacingOptions {
  readonly form?: string
  readonly emailOnly?: boolean
  /** The replacement stands for nothing: what it replaces stays in the text. */
  readonly leaveOut?: boolean
  /** The view holds all of the text, whatever its form. */
  readonly isWhole?: boolean
}

/**
 * A view in which every match of `pattern` is replaced; `null` leaves the match as it stands. A view with a form
 * holds, unless it is whole, only the surroundings of its matches: a match far from them is found in the view it was made from.
 * Undefined when nothing is replaced.
 */
export function replacingView(
  source: View,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | typeof absorb | null,
  options: ReplacingOptions = {},
): View | undefined {
  let builder: ViewBuilder | undefined
  const isWhole = options.form === undefined || options.isWhole === true
  const reach = isWhole ? Number.POSITIVE_INFINITY : surroundings
  let copied = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(source.text); match !== null; match = pattern.exec(source.text)) {
    const replacement = replace(match)
    if (replacement === null) continue
    const end = match.index + match[0].length
    builder ??= new ViewBuilder(source)
    copyNear(builder, copied, match.index, { before: copied === 0 ? 0 : reach, after: reach })
    if (replacement === absorb) builder.absorb(end)
    else if (options.leaveOut === true) builder.separate(replacement, match.index)
    else builder.write(replacement, match.index, end)
    copied = end
  }
  if (builder === undefined) return undefined
  copyNear(builder, copied, source.text.length, { before: reach, after: 0 })
  return builder.build(options.form, options.emailOnly ?? false)
}

// Wider than any single identifier with its context.
const surroundings = 240

// Letters at a cut, so that a word cut in two is no word of its own.
const cut = '\ua7ff\n\ua7ff'

function copyNear(
  builder: ViewBuilder,
  from: number,
  to: number,
  reach: { before: number; after: number },
): void {
  if (to - from <= reach.before + reach.after) {
    builder.copy(from, to)
    return
  }
  builder.copy(from, from + reach.before)
  builder.separate(cut, from + reach.before)
  builder.copy(to - reach.after, to)
}
