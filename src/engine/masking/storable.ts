import { isAscii, isUtf8 } from 'node:buffer'

/**
 * The value with every string in it passed through `change`: base64 of what Perl's `freeze` or `nfreeze` (64-bit,
 * little-endian) writes, as Request Tracker keeps it. Strings are scalars, hash keys and patterns; a hash two of
 * whose keys become equal has one of them left. The very same text comes back when nothing changes. Undefined when
 * the text is no such image or uses something this reader does not know: code, tied values, objects with a
 * STORABLE_freeze of their own.
 */
export function rewriteStorable(text: string, change: (value: string) => string): string | undefined {
  const image = readText(text)
  if (image === undefined) return undefined
  const edits = editsOf(image, change)
  if (edits.length === 0) return text
  const base64 = splice(image.bytes, edits).toString('base64')
  return text.includes('\n') ? base64.replace(/.{1,76}/g, '$&\n') : base64
}

/** Every string of the image, in order, or undefined as above. */
export function storableStrings(text: string): readonly string[] | undefined {
  return readText(text)?.strings.map((stored) => stored.text)
}

/**
 * How bytes spell a text. Perl knows its own strings by a flag and takes all others for Latin-1; most of those are
 * in fact UTF-8 that nobody decoded. A character that only Perl has, such as a lone surrogate, reads as U+FFFD.
 */
type Spelling = 'flagged' | 'ascii' | 'utf8 bytes' | 'latin1'

/** A string of the image, at the bytes from `start` to `end`, its length and (but for a key) opcode included. */
interface StoredString {
  readonly text: string
  readonly spelling: Spelling
  readonly start: number
  readonly end: number
  readonly place: 'scalar' | 'pattern' | StoredHash
}

/** In a flagged hash a byte of flags goes before the length of each key, the last bytes of `keyFlags`. */
interface StoredHash {
  readonly opcodeAt: number
  readonly isFlagged: boolean
  readonly keys: { readonly start: number; readonly flags: number }[]
}

const opcodes = {
  object: 0,
  longScalar: 1,
  array: 2,
  hash: 3,
  scalar: 10,
  utf8: 23,
  longUtf8: 24,
  flagHash: 25,
} as const
const keyFlags = { utf8: 1, wasUtf8: 2, isObject: 8 } as const
const longPattern = 1
const newestMinor = 12
const deepest = 2000

class Unreadable extends Error {}

/** An image, read from front to back; never past its end. */
class Image {
  readonly bytes: Buffer
  readonly strings: StoredString[] = []
  at = 0
  isNetworkOrder = true
  doubleSize = 8

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  take(length: number): Buffer {
    if (length > this.bytes.length - this.at) throw new Unreadable()
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  byte(): number {
    return this.take(1).readUInt8()
  }

  length(): number {
    const bytes = this.take(4)
    return this.isNetworkOrder ? bytes.readUInt32BE() : bytes.readUInt32LE()
  }

  longLength(): number {
    const bytes = this.take(8)
    return Number(this.isNetworkOrder ? bytes.readBigUInt64BE() : bytes.readBigUInt64LE())
  }

  /** A length of one byte, or of four after a byte with its highest bit set. */
  shortLength(): number {
    const length = this.byte()
    return length < 0x80 ? length : this.length()
  }
}

function readText(text: string): Image | undefined {
  const base64 = text.replace(/\s/g, '')
  const image = new Image(Buffer.from(base64, 'base64'))
  // Node skips what is no base64, so that only the way back tells.
  if (image.bytes.toString('base64') !== base64) return undefined
  try {
    readHeader(image)
    readObject(image, 0)
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
  return image.at === image.bytes.length ? image : undefined
}

function readHeader(image: Image): void {
  const first = image.byte()
  const minor = image.byte()
  if (first >> 1 !== 2 || minor > newestMinor) throw new Unreadable()
  image.isNetworkOrder = (first & 1) === 1
  if (image.isNetworkOrder) return
  const byteOrder = image.take(image.byte()).toString('latin1')
  const [intSize] = image.take(3)
  if (minor >= 2) image.doubleSize = image.byte()
  if (byteOrder !== '12345678' || intSize !== 4) throw new Unreadable()
}

/** Reads what follows an opcode; `start` is where the opcode is. */
type Read = (image: Image, start: number, depth: number) => void

function readObject(image: Image, depth: number): void {
  const start = image.at
  const read = depth > deepest ? undefined : reads.get(image.byte())
  if (read === undefined) throw new Unreadable()
  read(image, start, depth)
}

const readReference: Read = (image, _start, depth) => readObject(image, depth + 1)

/** By opcode, as numbered in Storable.xs. */
const reads: ReadonlyMap<number, Read> = new Map<number, Read>([
  [opcodes.object, (image) => image.take(4)], // the number of an object read before
  [opcodes.longScalar, (image, start) => readScalar(image, start, image.length(), false)],
  [opcodes.array, (image, _start, depth) => readItems(image, image.length(), depth)],
  [opcodes.hash, (image, start, depth) => readHash(image, start, image.length(), false, depth)],
  [6, (image) => image.take(8)], // integer
  [7, (image) => image.take(image.doubleSize)], // double
  [8, (image) => image.byte()], // small integer
  [9, (image) => image.take(4)], // integer in network order
  [opcodes.scalar, (image, start) => readScalar(image, start, image.byte(), false)],
  [17, (image, _start, depth) => readAfter(image, image.shortLength(), depth)], // name of a new class
  [18, readKnownClass],
  [opcodes.utf8, (image, start) => readScalar(image, start, image.byte(), true)],
  [opcodes.longUtf8, (image, start) => readScalar(image, start, image.length(), true)],
  [opcodes.flagHash, readFlagHash],
  [29, (image, _start, depth) => readAfter(image, image.byte(), depth)], // version, such as v1.2
  [30, (image, _start, depth) => readAfter(image, image.length(), depth)], // long version
  [32, readPattern],
  [33, readLargeObject],
  // References: plain, overloaded, weak, weak and overloaded.
  ...[4, 20, 27, 28].map((opcode): [number, Read] => [opcode, readReference]),
  // Kinds of undefined, true and false, which are all in the opcode.
  ...[5, 14, 15, 16, 31, 34, 35].map((opcode): [number, Read] => [opcode, () => undefined]),
])

function readKnownClass(image: Image, _start: number, depth: number): void {
  image.shortLength()
  readObject(image, depth + 1)
}

function readAfter(image: Image, length: number, depth: number): void {
  image.take(length)
  readObject(image, depth + 1)
}

function readItems(image: Image, count: number, depth: number): void {
  for (let i = 0; i < count; i++) readObject(image, depth + 1)
}

function readScalar(image: Image, start: number, length: number, isFlagged: boolean): void {
  const content = image.take(length)
  addString(image, start, content, isFlagged ? 'flagged' : spellingOf(content), 'scalar')
}

function readFlagHash(image: Image, start: number, depth: number): void {
  image.byte()
  readHash(image, start, image.length(), true, depth)
}

function readHash(image: Image, opcodeAt: number, count: number, isFlagged: boolean, depth: number): void {
  const hash: StoredHash = { opcodeAt, isFlagged, keys: [] }
  for (let i = 0; i < count; i++) {
    readObject(image, depth + 1)
    const flags = isFlagged ? image.byte() : 0
    // Storable has a flag for a key that is an object, but Perl has no such keys.
    if ((flags & keyFlags.isObject) !== 0) throw new Unreadable()
    const start = image.at
    const content = image.take(image.length())
    hash.keys.push({ start, flags })
    addString(image, start, content, keySpelling(content, flags), hash)
  }
}

function readPattern(image: Image): void {
  const start = image.at
  const flags = image.byte()
  if (flags > longPattern) throw new Unreadable()
  const content = image.take(flags === longPattern ? image.length() : image.byte())
  addString(image, start, content, spellingOf(content), 'pattern')
  image.take(image.byte())
}

/** An object whose count or length has eight bytes; no hash, as Perl does not read back what it writes of those. */
function readLargeObject(image: Image, start: number, depth: number): void {
  const opcode = image.byte()
  const length = image.longLength()
  if (opcode === opcodes.longScalar || opcode === opcodes.longUtf8)
    readScalar(image, start, length, opcode === opcodes.longUtf8)
  else if (opcode === opcodes.array) readItems(image, length, depth)
  else if (opcode !== opcodes.object) throw new Unreadable()
}

function addString(
  image: Image,
  start: number,
  content: Buffer,
  spelling: Spelling,
  place: StoredString['place'],
): void {
  const text = content.toString(spelling === 'latin1' ? 'latin1' : 'utf8')
  image.strings.push({ text, spelling, start, end: image.at, place })
}

function keySpelling(content: Buffer, flags: number): Spelling {
  if ((flags & keyFlags.utf8) !== 0) return 'flagged'
  // Perl writes a key of its own strings in Latin-1 where that can be done, and says so.
  return (flags & keyFlags.wasUtf8) !== 0 && !isAscii(content) ? 'latin1' : spellingOf(content)
}

function spellingOf(content: Buffer): Spelling {
  if (isAscii(content)) return 'ascii'
  return isUtf8(content) ? 'utf8 bytes' : 'latin1'
}

interface Spelled {
  readonly content: Buffer
  readonly isFlagged: boolean
}

/** The bytes of a text, spelled as before when that can be done, else flagged. */
function spell(text: string, before: Spelling): Spelled {
  const latin1 = Buffer.from(text, 'latin1')
  if (before === 'latin1' && latin1.toString('latin1') === text) return { content: latin1, isFlagged: false }
  const content = Buffer.from(text, 'utf8')
  const isPlain = before === 'utf8 bytes' || (before === 'ascii' && isAscii(content))
  return { content, isFlagged: !isPlain }
}

/** Bytes to put in place of those from `start` to `end`. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly bytes: Buffer
}

function editsOf(image: Image, change: (value: string) => string): readonly Edit[] {
  const edits: Edit[] = []
  const flaggedKeys = new Map<StoredHash, Set<number>>()
  for (const { text, spelling, start, end, place } of image.strings) {
    const changed = change(text)
    if (changed === text) continue
    const spelled = spell(place === 'pattern' ? literal(changed) : changed, spelling)
    edits.push({ start, end, bytes: write(image, spelled, place) })
    if (typeof place === 'object' && spelled.isFlagged && spelling !== 'flagged')
      flaggedKeys.set(place, (flaggedKeys.get(place) ?? new Set()).add(start))
  }
  return [...edits, ...[...flaggedKeys].flatMap(([hash, starts]) => flagEdits(hash, starts))].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )
}

// A pattern with another text inside may not compile, and then Perl could read nothing of the image.
function literal(pattern: string): string {
  return pattern.replace(/[^\w\u0080-\uffff]/g, String.raw`\$&`)
}

function write(image: Image, { content, isFlagged }: Spelled, place: StoredString['place']): Buffer {
  const { length } = content
  const isLong = length > 0xff || typeof place === 'object'
  const size = isLong ? Buffer.alloc(4) : Buffer.of(length)
  if (isLong && image.isNetworkOrder) size.writeUInt32BE(length)
  else if (isLong) size.writeUInt32LE(length)
  return Buffer.concat([headOf(place, isLong, isFlagged), size, content])
}

function headOf(place: StoredString['place'], isLong: boolean, isFlagged: boolean): Buffer {
  if (typeof place === 'object') return Buffer.of()
  if (place === 'pattern') return Buffer.of(isLong ? longPattern : 0)
  if (isFlagged) return Buffer.of(isLong ? opcodes.longUtf8 : opcodes.utf8)
  return Buffer.of(isLong ? opcodes.longScalar : opcodes.scalar)
}

/** Marks the keys that start at `starts` as flagged; a hash without flags becomes one with them. */
function flagEdits({ opcodeAt, isFlagged, keys }: StoredHash, starts: ReadonlySet<number>): readonly Edit[] {
  const edits = keys.map(({ start, flags }) => ({
    start: isFlagged ? start - 1 : start,
    end: start,
    bytes: Buffer.of(starts.has(start) ? (flags & ~keyFlags.wasUtf8) | keyFlags.utf8 : flags),
  }))
  return isFlagged
    ? edits
    : [{ start: opcodeAt, end: opcodeAt + 1, bytes: Buffer.of(opcodes.flagHash, 0) }, ...edits]
}

function splice(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const pieces: Buffer[] = []
  let copied = 0
  for (const edit of edits) {
    pieces.push(bytes.subarray(copied, edit.start), edit.bytes)
    copied = edit.end
  }
  return Buffer.concat([...pieces, bytes.subarray(copied)])
}
