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

/** Each with the number of times that it may be wrapped in itself, as JSON is inside JSON. */
const decoders: readonly (readonly [Decoder, number])[] = [
  [continuedDecoder, 1],
  [quotedPrintableDecoder, 1],
  [encodedWordDecoder, 1],
  [escapeDecoder, 3],
  [mojibakeDecoder, 1],
]

/** Undoes each encoding that the text signals, one after the other, over the whole text. */
export function readingsOf(source: View): Readings {
  const first = readableView(source)
  const written = decoders.reduce((view, [decode, most]) => undone(view, decode, most), first)
  const read = undone(written, markupDecoder, 1)
  const percent = undone(written, percentDecoder, 2)
  return {
    read,
    aside: asideView(written),
    fileNames: fileNamesView(percent),
    sources: [...(read === written ? [] : [written]), ...(percent === written ? [] : [percent])],
  }
}

function undone(source: View, decode: Decoder, most: number): View {
  let view = source
  for (let count = 0; count < most; count++) {
    const next = decode(view, true)
    if (next === undefined) break
    view = readableView(next)
  }
  return view
}
