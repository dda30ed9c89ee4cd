import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import type { Format } from '../../engine/datamap/desk.ts'
import { createDetector, type Detector } from '../../engine/detection/detector.ts'
import { type Finding, isAtLeast } from '../../engine/detection/finding.ts'
import type { Identifier } from '../../engine/detection/identifiers.ts'
import { addressesIn, maskText } from '../../engine/masking/mask.ts'
import { crossesSeam, openText } from '../../engine/masking/opened.ts'
import { participantsIn } from '../../engine/recognition/headers.ts'
import { createRecognizer, type Participant } from '../../engine/recognition/recognizer.ts'
import { UsageError } from '../../shared/errors.ts'
import { type Unsearched, unsearchedWords } from '../../shared/unsearched.ts'
import type { Call } from '../call.ts'
import type { MaskOptions, ScanOptions, TextOptions } from '../commands/texts.ts'
import { exitCodes } from '../exit.ts'
import { aligned, counted } from '../text.ts'
import { type FileText, formatOf, readFileText, refuseUnmaskable } from './text-file.ts'

/** Writes a text, or many, without what is personal in it. */
export async function mask(call: Call, file: string | undefined, options: MaskOptions): Promise<number> {
  const bytes = await read(call, file)
  const minimum = options.weak === true ? ('weak' as const) : ('likely' as const)
  const maskOne = (text: string, format: Format, finder: Detector) => {
    const findings = finder.find(text).filter((finding) => !crossesSeam(text, finding))
    return {
      text: maskText(text, findings, { minimum, isAddresses: addressesIn(text, format) }).text,
      findings,
    }
  }
  if (options.lines === true) {
    const lines = linesOf(bytes).map(({ text, ...rest }) => {
      const finder = finderOf(options, rest.known ?? [])
      return JSON.stringify({ ...rest, text: maskOne(text, 'text', finder).text })
    })
    await write(call, options, `${lines.join('\n')}\n`)
    return exitCodes.ok
  }
  refuseUnmaskable(bytes, file)
  const format = formatOf(file)
  const opened = openText(bytes, format)
  const finder = finderOf(options, [])
  const { text, findings } = maskOne(opened?.text ?? '', format, finder)
  const closed = text === opened?.text ? bytes : opened?.close?.(text)
  if (closed === undefined)
    throw new UsageError('not-closed', 'the masked text cannot be written in the form that the file has', {
      remedy: 'Is the file whole? Nothing was written.',
    })
  await write(call, options, closed)
  tell(call, findings, minimum)
  tellAttached(call, await readFileText(bytes, file), finder)
  return exitCodes.ok
}

/** Tells what is personal in a text, or in many. */
export async function scan(call: Call, file: string | undefined, options: ScanOptions): Promise<number> {
  const bytes = await read(call, file)
  const known = identifiersOf(options)
  const finderFor = (who: readonly Participant[]) =>
    known.length > 0 ? createDetector([known], countryOf(options)) : finderOf(options, who)
  if (options.lines === true) {
    const answers = linesOf(bytes).map(({ text, known: who = [], ...rest }) => ({
      ...rest,
      findings: described(text, finderFor(who).find(text), options.show === true),
    }))
    for (const answer of answers) call.terminal.out(`${JSON.stringify(answer)}\n`)
    return ended(
      options,
      answers.flatMap(({ findings }) => findings),
    )
  }
  const { own, extracted, unsearched } = await readFileText(bytes, file)
  const finder = finderFor([])
  const isShown = options.show === true
  const inFile = described(own, finder.find(own), isShown)
  const inExtracted = described(extracted, finder.find(extracted), isShown)
  tellFindings(call, inFile)
  if (inExtracted.length > 0)
    call.say('At these places of the text that was read from the file, not of the file itself:')
  tellFindings(call, inExtracted)
  const findings = [
    ...inFile.map((finding) => ({ ...finding, in: 'file' })),
    ...inExtracted.map((finding) => ({ ...finding, in: 'extracted text' })),
  ]
  const notSearched = unsearchedWords(unsearched)
  const isRead = own !== '' || extracted !== '' || notSearched === ''
  if (findings.length === 0 && isRead)
    call.say(
      notSearched === ''
        ? 'Nothing personal was recognized.'
        : 'In what could be read, nothing was recognized.',
    )
  if (notSearched !== '') call.say(`Not searched: ${notSearched}. Nothing is known of what is in there.`)
  call.answer({ findings, unsearched })
  return ended(options, findings, unsearched)
}

function tellFindings(call: Call, findings: readonly Described[]): void {
  const rows = findings.map(({ line, column, kind, strength, why, value }) => [
    `${line}:${column}`,
    kind,
    strength,
    why,
    ...(value === undefined ? [] : [JSON.stringify(value)]),
  ])
  for (const row of aligned(rows)) call.say(row)
}

interface Described {
  readonly start: number
  readonly end: number
  /** From one, in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly kind: Finding['kind']
  readonly strength: Finding['strength']
  readonly why: string
  readonly parts: readonly { readonly start: number; readonly end: number }[]
  readonly value?: string
}

/** Findings come in order of their start, so that lines are counted once on the way. */
function described(text: string, findings: readonly Finding[], isShown: boolean): readonly Described[] {
  let line = 1
  let lineStart = 0
  let lineEnd = text.indexOf('\n')
  return findings.map(({ start, end, kind, strength, form, parts }) => {
    while (lineEnd >= 0 && lineEnd < start) {
      line++
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    const value = parts.map((part) => text.slice(part.start, part.end)).join(' ')
    return {
      start,
      end,
      line,
      column: start - lineStart + 1,
      kind,
      strength,
      why: form,
      parts: parts.map((part) => ({ start: part.start, end: part.end })),
      ...(isShown ? { value } : {}),
    }
  })
}

function ended({ check }: ScanOptions, findings: readonly Described[], unsearched: Unsearched = {}): number {
  if (check !== true) return exitCodes.ok
  if (findings.some(({ strength }) => isAtLeast(strength, 'likely'))) return exitCodes.findings
  return Object.keys(unsearched).length > 0 ? exitCodes.unsearched : exitCodes.ok
}

/** What was done, on standard error, because the text itself goes to standard output. */
function tell(call: Call, findings: readonly Finding[], minimum: Finding['strength']): void {
  const masked = findings.filter(({ strength }) => isAtLeast(strength, minimum))
  const left = findings.length - masked.length
  const kinds = Map.groupBy(masked, ({ kind }) => kind)
  const counts = [...kinds].map(([kind, of]) => `${kind} ${of.length}`).join(', ')
  call.terminal.err(`Masked: ${counts === '' ? 'nothing' : counts}.\n`)
  if (left > 0)
    call.terminal.err(`${left} more may be personal, and stayed. See them with: expunge scan --show\n`)
}

/** What is attached to a mail stays as it is, whatever is in it. */
function tellAttached(call: Call, { own, extracted, unsearched }: FileText, finder: Detector): void {
  if (own === '') return
  const found = finder.find(extracted).filter(({ strength }) => isAtLeast(strength, 'likely')).length
  const notSearched = unsearchedWords(unsearched)
  if (found === 0 && notSearched === '') return
  const parts = [
    ...(found === 0 ? [] : [`${counted(found, 'finding')} in it`]),
    ...(notSearched === '' ? [] : [`not searched: ${notSearched}`]),
  ]
  call.terminal.err(`Not masked: what is attached (${parts.join('; ')}).\n`)
}

async function read(call: Call, file: string | undefined): Promise<Buffer> {
  if (file === undefined) return buffer(process.stdin)
  try {
    return await readFile(resolve(call.terminal.folder, file))
  } catch (error) {
    throw new UsageError(
      'no-file',
      `cannot read ${file}: ${error instanceof Error && 'code' in error ? String(error.code) : 'it failed'}`,
    )
  }
}

async function write(call: Call, { output }: MaskOptions, content: string | Uint8Array): Promise<void> {
  if (output !== undefined) return writeFile(resolve(call.terminal.folder, output), content, { mode: 0o600 })
  call.terminal.out(content)
}

const lineSchema = z.looseObject({
  text: z.string(),
  known: z.array(z.object({ name: z.string().optional(), email: z.string().optional() })).optional(),
})

interface Line {
  readonly text: string
  readonly known?: readonly Participant[]
  /** Whatever else the value holds goes with it. */
  readonly [more: string]: unknown
}

function linesOf(bytes: Buffer): readonly Line[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [lineOf(line, i + 1)]))
}

function lineOf(line: string, number: number): Line {
  const parsed = lineSchema.safeParse(jsonOf(line))
  if (parsed.success) {
    const { known, ...rest } = parsed.data
    if (known === undefined) return rest
    return {
      ...rest,
      known: known.map(({ name, email }) => ({
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { email }),
      })),
    }
  }
  throw new UsageError('bad-line', `line ${number} is no JSON value with a text`, {
    remedy: 'Expected one value a line, such as {"text": "…", "known": [{"name": "…", "email": "…"}]}',
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function finderOf(options: TextOptions, known: readonly Participant[]): Detector {
  const participants = [...(options.known ?? []).flatMap(participantsIn), ...known]
  const country = options.country?.toUpperCase()
  return createRecognizer({ participants, ...(country === undefined ? {} : { country }) })
}

const countryOf = ({ country }: TextOptions) =>
  country === undefined ? {} : { defaultCountry: country.toUpperCase() }

function identifiersOf(options: ScanOptions): readonly Identifier[] {
  const kinds = ['email', 'phone', 'name', 'login'] as const
  return kinds.flatMap((kind) => (options[kind] ?? []).map((value) => ({ kind, value })))
}
