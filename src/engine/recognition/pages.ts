import {
  continuedDecoder,
  type Decoder,
  encodedWordDecoder,
  escapeDecoder,
  markupDecoder,
  mojibakeDecoder,
  percentDecoder,
  quotedPrintableDecoder,
  readableView,
} from '../detection/views/decoders.ts'
import { invisible, signal } from '../detection/views/signals.ts'
import type { View } from '../detection/views/view.ts'
import { asideView } from './asides.ts'
import { fileNamesView } from './file-names.ts'

/** The ways of reading one text: as its reader sees it, and what only its source shows. */
export interface Readings {
  /** All encodings undone and markup left out. */
  readonly read: View
  /** What markup says besides its text, as a title does. */
  readonly aside: View | undefined
  /** What files are called. */
  readonly fileNames: View | undefined
  /** The source, where it differs: attributes of markup and codes of URLs hold addresses that nobody reads. */
  readonly sources: readonly View[]
}

/** A way of undoing an encoding, and when it is worth a try. */
interface Undoing {
  readonly decode: Decoder
  /** What all texts hold that are so encoded. */
  readonly sign: string | RegExp
  /** How many times it may be wrapped in itself, as JSON is inside JSON. */
  readonly most: number
}

const written: readonly Undoing[] = [
  { decode: continuedDecoder, sign: '*1', most: 1 },
  { decode: quotedPrintableDecoder, sign: '=', most: 1 },
  { decode: encodedWordDecoder, sign: '=?', most: 1 },
  { decode: escapeDecoder, sign: '\\', most: 3 },
  { decode: mojibakeDecoder, sign: /[\u00c2-\u00d1]/, most: 1 },
]
const markup: Undoing = { decode: markupDecoder, sign: '<', most: 1 }
const percent: Undoing = { decode: percentDecoder, sign: '%', most: 2 }

/** Undoes each encoding that the text signals, one after the other, over the whole text. */
export function readingsOf(source: View): Readings {
  let typed = readable(source)
  for (const undoing of written) typed = undone(typed, undoing)
  const read = undone(typed, markup)
  const unquoted = undone(typed, percent)
  const sources: View[] = []
  if (read !== typed) sources.push(typed)
  if (unquoted !== typed) sources.push(unquoted)
  return { read, aside: asideView(typed), fileNames: fileNamesView(unquoted), sources }
}

function undone(source: View, { decode, sign, most }: Undoing): View {
  let view = source
  for (let count = 0; count < most && holds(view.text, sign); count++) {
    const next = decode(view, true)
    if (next === undefined) break
    view = readable(next)
  }
  return view
}

// The runtime looks for one sign far faster than for any pattern.
const holds = (text: string, sign: string | RegExp): boolean =>
  typeof sign === 'string' ? text.includes(sign) : sign.test(text)

/** Without what nobody sees and with references decoded; other signals are no matter here. */
function readable(view: View): View {
  const signals =
    (invisible.test(view.text) ? signal.invisible : 0) | (view.text.includes('&') ? signal.ampersand : 0)
  return signals === 0 ? view : readableView(view, signals)
}
