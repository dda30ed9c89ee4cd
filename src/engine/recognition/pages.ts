import {
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

/** The ways of reading one text: as its reader sees it, and what only its source shows. */
export interface Readings {
  /** All encodings undone and markup left out. */
  readonly read: View
  /** The source, where it differs: attributes of markup hold addresses that nobody reads. */
  readonly sources: readonly View[]
}

const decoders: readonly Decoder[] = [
  quotedPrintableDecoder,
  encodedWordDecoder,
  escapeDecoder,
  mojibakeDecoder,
  markupDecoder,
]

/** Undoes each encoding that the text signals, one after the other, over the whole text. */
export function readingsOf(source: View): Readings {
  const first = readableView(source)
  let read = first
  for (const decode of decoders) {
    const next = decode(read, true)
    if (next !== undefined) read = readableView(next)
  }
  const percent = percentDecoder(first)
  const sources = [...(read === first ? [] : [first]), ...(percent === undefined ? [] : [percent])]
  return { read, sources }
}
