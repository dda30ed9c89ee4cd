import type { Finding } from '../detection/detector.ts'
import type { Format } from '../datamap/desk.ts'
import { addressesIn, type Followed, type Masked, maskAndFollow, placeholderForms } from './mask.ts'
import { isStructured, type OpenedText } from './opened.ts'

/** How much a column takes; bytes are those of UTF-8. */
export interface Room {
  readonly most: number
  readonly unit: 'characters' | 'bytes'
}

/** What a masked text has to keep to. */
export interface Fitting {
  readonly format: Format
  /** Absent where the column takes texts of any length. */
  readonly room?: Room | undefined
  /** Stands at the end of a changed text, which has to differ from row to row. */
  readonly ending?: string | undefined
}

export interface FittedMask {
  readonly text: string
  /** What is written to the column. */
  readonly value: string | Uint8Array
  readonly spans: Masked['spans']
  readonly follow: (finding: Finding) => Followed
  /** The end of the text is gone, because there was no room for it. */
  readonly isCut: boolean
}

/**
 * Masks a text so that its column takes it: a placeholder may be longer than what it stands for. Where there is no room,
 * placeholders become shorter, and at last the end of the text is cut off, where its format takes that. Nothing where
 * neither can be done, or the value cannot be written back at all.
 */
export function maskToFit(
  before: string | Uint8Array,
  opened: OpenedText,
  findings: readonly Finding[],
  { format, room, ending = '' }: Fitting,
): FittedMask | undefined {
  const isAddresses = addressesIn(opened.text, format)
  const maskAs = (form: (typeof placeholderForms)[number]) =>
    maskAndFollow(opened.text, findings, { isAddresses, form })
  const usual = maskAs('numbered')
  if (usual.text === opened.text) return { ...usual, value: before, isCut: false }
  const fits = fitsInto(room, before)
  const end = isStructured(format) || opened.text.endsWith(ending) ? '' : ending
  // Without any sign, words that stood apart would be joined: rather cut what may be cut.
  const forms = isStructured(format) ? placeholderForms : placeholderForms.slice(0, -1)
  for (const form of forms) {
    const masked = form === 'numbered' ? usual : maskAs(form)
    const value = opened.close?.(masked.text + end)
    if (value !== undefined && fits(value)) return { ...masked, text: masked.text + end, value, isCut: false }
  }
  return isStructured(format) ? undefined : cutToFit(opened, maskAs('short'), end, fits)
}

/** Tells whether a column takes a value in place of one that it holds already. */
export function fitsInto(
  room: Room | undefined,
  before: string | Uint8Array,
): (value: string | Uint8Array) => boolean {
  if (room === undefined) return () => true
  const { most, unit } = room
  // What was stored fits, also where the column is declared shorter than what it takes.
  return (value) => sizeOf(value, unit) <= most || sizeOf(value, unit) <= sizeOf(before, unit)
}

function sizeOf(value: string | Uint8Array, unit: Room['unit']): number {
  if (typeof value !== 'string') return value.byteLength
  if (unit === 'bytes') return Buffer.byteLength(value)
  let pairs = 0
  for (let at = 0; at < value.length; at++) if (isPair(value, at)) pairs++
  return value.length - pairs
}

/** The two halves of one character stand here. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

function cutToFit(
  { close }: OpenedText,
  masked: ReturnType<typeof maskAndFollow>,
  ending: string,
  fits: (value: string | Uint8Array) => boolean,
): FittedMask | undefined {
  const closed = (length: number) => close?.(masked.text.slice(0, length) + ending)
  const isRoomFor = (length: number) => {
    const value = closed(length)
    return value !== undefined && fits(value)
  }
  let [low, high] = [0, masked.text.length]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isRoomFor(middle)) low = middle
    else high = middle - 1
  }
  const length = endBefore(masked.text, low)
  const value = closed(length)
  if (value === undefined || !fits(value)) return undefined
  const follow = (finding: Finding): Followed => {
    const followed = masked.follow(finding)
    return typeof followed === 'string' || followed.end <= length ? followed : 'masked'
  }
  return { text: masked.text.slice(0, length) + ending, value, spans: masked.spans, follow, isCut: true }
}

/** The last place, at most this one, where a text may end without leaving half of something. */
export function endBefore(text: string, at: number): number {
  for (const { 0: whole, index } of text.matchAll(unbroken)) {
    if (index >= at) break
    if (index + whole.length > at) return index
  }
  return at > 0 && isPair(text, at - 1) ? at - 1 : at
}

/**
 * What is nothing, or something else, when its end is missing: tags, comments, entities, placeholders, encoded words,
 * characters in quoted-printable, percent codes or escapes, soft line ends.
 */
const unbroken =
  /<!--[^<>]{0,4000}-->|<[a-z/!?][^<>]{0,4000}>|&#?[a-z\d]{1,32};|\[[^[\]\r\n]{1,32}\]|=\?[\w*-]{1,60}\?[bq]\?[^?\r\n]{0,400}\?=|=[c-f][\da-f](?:=[89ab][\da-f]){1,3}|=[\da-f]{2}|=[ \t]{0,8}\r?\n|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}|%[\da-f]{2}|(?:\\u[\da-f]{4}){1,2}|\\[^u\r\n]|\r\n/giu
