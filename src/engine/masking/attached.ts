import type { Finding, FindingPart } from '../detection/finding.ts'
import { decodeRun } from '../detection/views/runs.ts'
import { kindOf } from '../extraction/kind.ts'

/**
 * The findings without what stands in files that a text carries: parts of a mail, and `data:` addresses, whose content is no
 * text. A letter more or less damages such a file, and what it seems to say may be a drawing or a table of bytes.
 */
export function outsideOfFiles(text: string, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0 || !mayCarryFiles.test(text)) return findings
  const files = new Carried(text)
  return findings.flatMap((finding) => {
    const parts = finding.parts.filter((part) => !files.touches(part))
    if (parts.length === finding.parts.length) return [finding]
    return parts.length === 0 ? [] : [{ ...finding, parts }]
  })
}

const mayCarryFiles = /content-transfer-encoding|content-type|base64/iu

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The files of a text, and of the texts that are encoded in it, as a mail may be that was forwarded. */
class Carried {
  readonly #text: string
  readonly #files: readonly Stretch[]
  readonly #inRuns = new Map<number, readonly Stretch[]>()

  constructor(text: string) {
    this.#text = text
    this.#files = filesIn(text)
  }

  touches({ start, end, run }: FindingPart): boolean {
    if (touchesAny(this.#files, start, end)) return true
    return run?.encoding === 'base64' && touchesAny(this.#filesOfRun(start, end), run.from, run.to)
  }

  #filesOfRun(start: number, end: number): readonly Stretch[] {
    const known = this.#inRuns.get(start)
    if (known !== undefined) return known
    const decoded = decodeRun(this.#text.slice(start, end), 'base64')
    const files = mayCarryFiles.test(decoded) ? filesIn(decoded) : []
    this.#inRuns.set(start, files)
    return files
  }
}

const touchesAny = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  stretches.some((stretch) => stretch.start < end && start < stretch.end)

function filesIn(text: string): readonly Stretch[] {
  return [...partsIn(text), ...dataIn(text)].filter(isFile)
}

interface Content extends Stretch {
  readonly type: string
  readonly name: string | undefined
  readonly isBase64: boolean
  readonly bytes: () => Uint8Array
}

/** What is sent as text and not in base64 is read as text, whatever it seems to be. */
function isFile({ type, name, isBase64, bytes }: Content): boolean {
  const isText = /^(?:text|message)\//u.test(type)
  if (isText && !isBase64) return false
  const content = bytes()
  const kind = kindOf(content, { type, name })
  if (kind === 'text' || kind === 'mail') return false
  // A text may tell of a PDF, and in a charset that nobody told it looks like bytes of no kind.
  if (kind === 'pdf') return Buffer.from(content.subarray(0, 5)).toString('latin1') === '%PDF-' || !isText
  return kind !== 'unknown-type' || !isText
}

const widestHeaders = 8_192

/** The content of each part of a mail, wherever its headers stand. */
function partsIn(text: string): readonly Content[] {
  const parts: Content[] = []
  let reached = 0
  for (const { index } of text.matchAll(/^content-(?:transfer-encoding|type)[ \t]*:/gimu)) {
    if (index < reached) continue
    const from = Math.max(reached, index - widestHeaders)
    const above =
      text
        .slice(from, index)
        .split(/(?:^|\n)(?:\r?\n|--[^\n]*\n)/u)
        .at(-1) ?? ''
    const blank = /\r?\n\r?\n/u.exec(text.slice(index, index + widestHeaders))
    if (blank === null) continue
    const start = index + blank.index + blank[0].length
    reached = start
    const headers = (above + text.slice(index, index + blank.index)).replaceAll(/\r?\n[ \t]+/gu, ' ')
    const type = (/^content-type[ \t]*:[ \t]*([^\s;]+)/imu.exec(headers)?.[1] ?? 'text/plain').toLowerCase()
    if (/^(?:multipart|message)\//u.test(type)) continue
    const name = /[;\s](?:file)?name\*?=[ \t]*"?([^";\r\n]+)/iu.exec(headers)?.[1]
    const encoding = /^content-transfer-encoding[ \t]*:[ \t]*([\w-]+)/imu.exec(headers)?.[1]?.toLowerCase()
    const part = contentAt(text, start, encoding, edgeBefore(text, index - above.length))
    parts.push({ ...part, type, name })
    reached = part.end
  }
  return parts
}

/** The line that stands before the headers of a part, and before the next one. */
function edgeBefore(text: string, at: number): string | undefined {
  return /(?:^|\n)(--[^\r\n]{1,200}?)[ \t]*\r?\n$/u.exec(text.slice(Math.max(0, at - 256), at))?.[1]
}

const base64Lines = /[A-Za-z\d+/=\s]*/uy

function contentAt(
  text: string,
  start: number,
  encoding: string | undefined,
  edge: string | undefined,
): Pick<Content, 'start' | 'end' | 'isBase64' | 'bytes'> {
  if (encoding === 'base64') {
    base64Lines.lastIndex = start
    const end = start + (base64Lines.exec(text)?.[0].length ?? 0)
    return { start, end, isBase64: true, bytes: () => Buffer.from(text.slice(start, end), 'base64') }
  }
  const next = edge === undefined ? -1 : text.indexOf(`\n${edge}`, start - 1)
  const end = next < 0 ? text.length : next
  const isQuoted = encoding === 'quoted-printable'
  return {
    start,
    end,
    isBase64: false,
    bytes: () => {
      const content = text.slice(start, end)
      return isQuoted ? quotedBytes(content) : Buffer.from(content, isLatin(content) ? 'latin1' : 'utf8')
    },
  }
}

function quotedBytes(content: string): Uint8Array {
  const plain = content
    .replaceAll(/=[ \t]*\r?\n/gu, '')
    .replaceAll(/=([\dA-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, isLatin(plain) ? 'latin1' : 'utf8')
}

const isLatin = (text: string): boolean => !/[\u0100-\uffff]/.test(text)

function dataIn(text: string): readonly Content[] {
  return [...text.matchAll(/data:([\w.+-]{1,60}\/[\w.+-]{1,80})[^,\s"'<>]{0,200};base64,([\w+/=-]+)/giu)].map(
    ({ index, 0: whole, 1: type = '', 2: content = '' }) => ({
      start: index + whole.length - content.length,
      end: index + whole.length,
      type: type.toLowerCase(),
      name: undefined,
      isBase64: true,
      bytes: () => Buffer.from(content, 'base64'),
    }),
  )
}
