import type { Format } from '../../engine/datamap/desk.ts'
import type { Detector } from '../../engine/detection/detector.ts'
import { type Finding, isAtLeast } from '../../engine/detection/finding.ts'
import { decodeRun } from '../../engine/detection/views/runs.ts'
import { outsideOfFiles } from '../../engine/masking/attached.ts'
import { addressesIn, maskText } from '../../engine/masking/mask.ts'
import { maskable, openText, plainText } from '../../engine/masking/opened.ts'
import { yamlFault } from '../../engine/masking/yaml.ts'
import { UsageError } from '../../shared/errors.ts'
import { type Unsearched, unsearchedWords } from '../../shared/unsearched.ts'
import type { Call } from '../call.ts'
import type { MaskOptions, ScanOptions } from '../commands/texts.ts'
import { exitCodes } from '../exit.ts'
import { whyOf } from '../report/why.ts'
import { aligned, counted } from '../text.ts'
import { personFinderOf, recognizerOf } from './known-person.ts'
import { formatOf, readFileText, refuseUnmaskable } from './text-file.ts'
import { linesOf } from './text-lines.ts'
import { read, write } from './text-streams.ts'

/** Writes a text, or many, without what is personal in it. */
export async function mask(call: Call, file: string | undefined, options: MaskOptions): Promise<number> {
  const finder = recognizerOf(options)
  const minimum = options.weak === true ? ('weak' as const) : ('likely' as const)
  const bytes = await read(call, file)
  if (options.lines === true) {
    const lines = linesOf(bytes).map(({ text, known, ...rest }) => {
      const own = known === undefined ? finder : recognizerOf(options, known)
      return JSON.stringify({ ...rest, text: maskedText(text, 'text', { finder: own, minimum }).text })
    })
    await write(call, options, `${lines.join('\n')}\n`)
    return exitCodes.ok
  }
  refuseUnmaskable(bytes, file)
  const format = formatOf(file)
  const opened = openText(bytes, format)
  const { text, findings } = maskedText(opened?.text ?? '', format, { finder, minimum })
  const closed = text === opened?.text ? bytes : opened?.close?.(text)
  if (closed === undefined) throw notClosed(bytes, format)
  const told = {
    ...figuresOf(findings, minimum),
    left: stuckIn(closed, format, { finder, minimum }),
    attached: await attachedIn(bytes, file, finder),
  }
  if (call.json && options.output === undefined) call.answer({ text: plainText(closed), ...told })
  else {
    await write(call, options, closed)
    call.answer(told)
  }
  if (!call.json) tell(call, told)
  return told.left > 0 ? exitCodes.findings : exitCodes.ok
}

interface Masking {
  readonly finder: Detector
  readonly minimum: Finding['strength']
}

function maskedText(text: string, format: Format, { finder, minimum }: Masking) {
  const findings = maskable(text, finder.find(text))
  const { text: after } = maskText(text, findings, { minimum, isAddresses: addressesIn(text, format) })
  return { text: after, findings }
}

function notClosed(bytes: Uint8Array, format: Format): UsageError {
  const fault = format === 'yaml' ? yamlFault(plainText(bytes) ?? '') : undefined
  return fault === undefined
    ? new UsageError('not-closed', 'the masked text cannot be written in the form that the file has', {
        remedy: 'Is the file whole? Nothing was written.',
      })
    : new UsageError(
        'not-closed',
        `expected YAML, found something else at line ${fault.line}, column ${fault.column}`,
        {
          remedy:
            'Nothing was written. Mend it there, or give it another ending, such as .txt, to have it masked as a plain text.',
          facts: fault,
        },
      )
}

/** What the form of a file does not let go, as the anchors and tags of YAML. */
function stuckIn(closed: string | Uint8Array, format: Format, { finder, minimum }: Masking): number {
  if (format !== 'yaml') return 0
  return finder.find(plainText(closed) ?? '').filter(({ strength }) => isAtLeast(strength, minimum)).length
}

/** What is attached to a mail as another file than a text stays as it is, whatever is in it. */
async function attachedIn(bytes: Uint8Array, file: string | undefined, finder: Detector) {
  const { own, extracted, unsearched } = await readFileText(bytes, file)
  if (own === '') return { findings: 0, unsearched: {} }
  const findings = finder.find(extracted).filter(({ strength }) => isAtLeast(strength, 'likely')).length
  return { findings, unsearched }
}

function figuresOf(findings: readonly Finding[], minimum: Finding['strength']) {
  const masked = findings.filter(({ strength }) => isAtLeast(strength, minimum))
  const kinds = Map.groupBy(masked, ({ kind }) => kind)
  return {
    masked: Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.length])),
    uncertain: findings.length - masked.length,
  }
}

interface Told extends ReturnType<typeof figuresOf> {
  readonly left: number
  readonly attached: Awaited<ReturnType<typeof attachedIn>>
}

/** What was done, on standard error, because the text itself goes to standard output. */
function tell(call: Call, { masked, uncertain, left, attached }: Told): void {
  const err = (line: string) => call.terminal.err(line)
  const counts = Object.entries(masked).map(([kind, count]) => `${kind} ${count}`)
  err(`Masked: ${counts.length === 0 ? 'nothing' : counts.join(', ')}.\n`)
  if (uncertain > 0)
    err(`${uncertain} more may be personal, and stayed. See them with: expunge scan --show\n`)
  if (left > 0)
    err(
      `Not masked: ${counted(left, 'finding')} that the form of the file does not let go, such as a name of an anchor. See what comes out with: expunge scan --show\n`,
    )
  const notSearched = unsearchedWords(attached.unsearched)
  const parts = [
    ...(attached.findings === 0 ? [] : [`${counted(attached.findings, 'finding')} in it`]),
    ...(notSearched === '' ? [] : [`not searched: ${notSearched}`]),
  ]
  if (parts.length > 0)
    err(`Not masked: what is attached and is no text (${parts.join('; ')}). It stays as it is.\n`)
}

/** Tells what is personal in a text, or in many. */
export async function scan(call: Call, file: string | undefined, options: ScanOptions): Promise<number> {
  const person = personFinderOf(options)
  const finder = person ?? recognizerOf(options)
  const bytes = await read(call, file)
  const isShown = options.show === true
  if (options.lines === true) {
    const answers = linesOf(bytes).map(({ text, known, ...rest }) => {
      const own = known === undefined || person !== undefined ? finder : recognizerOf(options, known)
      return { ...rest, findings: described(text, own.find(text), isShown) }
    })
    for (const answer of answers) call.terminal.out(`${JSON.stringify(answer)}\n`)
    return ended(
      options,
      answers.flatMap(({ findings }) => findings),
    )
  }
  const { own, extracted, unsearched } = await readFileText(bytes, file)
  const inFile = described(own, outsideOfFiles(own, finder.find(own)), isShown)
  const inExtracted = described(extracted, finder.find(extracted), isShown)
  tellFindings(call, inFile)
  if (inExtracted.length > 0)
    call.say('At these places of the text that was read from the file, not of the file itself:')
  tellFindings(call, inExtracted)
  const findings = [
    ...inFile.map((finding) => ({ ...finding, in: 'file' })),
    ...inExtracted.map((finding) => ({ ...finding, in: 'extracted text' })),
  ]
  tellUnsearched(call, findings.length, { isRead: own !== '' || extracted !== '', unsearched })
  call.answer({ findings, unsearched })
  return ended(options, findings, unsearched)
}

function tellUnsearched(
  call: Call,
  found: number,
  { isRead, unsearched }: { readonly isRead: boolean; readonly unsearched: Unsearched },
): void {
  const notSearched = unsearchedWords(unsearched)
  if (found === 0 && (isRead || notSearched === ''))
    call.say(
      notSearched === ''
        ? 'Nothing personal was recognized.'
        : 'In what could be read, nothing was recognized.',
    )
  if (notSearched !== '') call.say(`Not searched: ${notSearched}. Nothing is known of what is in there.`)
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
  return findings.map((finding) => {
    const { start, end, kind, strength, parts } = finding
    while (lineEnd >= 0 && lineEnd < start) {
      line++
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    return {
      start,
      end,
      line,
      column: start - lineStart + 1,
      kind,
      strength,
      why: whyOf(text, finding),
      parts: parts.map((part) => ({ start: part.start, end: part.end })),
      ...(isShown ? { value: valueOf(text, finding) } : {}),
    }
  })
}

/** What was found, out of the encoded run where it stands in one. */
function valueOf(text: string, { parts }: Finding): string {
  return parts
    .map(({ start, end, run }) => {
      const written = text.slice(start, end)
      return run === undefined ? written : decodeRun(written, run.encoding).slice(run.from, run.to)
    })
    .join(' ')
}

function ended({ check }: ScanOptions, findings: readonly Described[], unsearched: Unsearched = {}): number {
  if (check !== true) return exitCodes.ok
  if (findings.some(({ strength }) => isAtLeast(strength, 'likely'))) return exitCodes.findings
  return Object.keys(unsearched).length > 0 ? exitCodes.unsearched : exitCodes.ok
}
