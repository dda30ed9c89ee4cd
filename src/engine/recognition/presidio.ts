import { z } from 'zod'
import { DeskError, UsageError } from '../../shared/errors.ts'
import type { PersonalKind } from '../detection/identifiers.ts'
import type { Entity } from './entity.ts'

/** A service that finds persons in prose by means of its own. */
export interface TextAnalyzer {
  /** What it finds in one text as a person would read it. Throws `DeskError` when it does not answer in time. */
  analyze(text: string): Promise<readonly Entity[]>
}

export interface PresidioOptions {
  /** Where the analyzer answers: `http://127.0.0.1:5002`. Elsewhere than on this machine, https alone. */
  readonly url: string
  /** ISO 639-1 code of the model that the service has loaded. */
  readonly language: string
  /** Seconds that one text may take. */
  readonly timeoutSeconds?: number
}

/**
 * Asks a Presidio analyzer by its HTTP interface (POST /analyze). Texts leave this process for it: it is off unless
 * somebody has named one. What it is sure of counts as likely, the rest as weak; it never makes anything certain.
 */
export function presidioAnalyzer({ url, language, timeoutSeconds = 20 }: PresidioOptions): TextAnalyzer {
  const address = new URL('analyze', `${requireSafe(url).replace(/\/$/, '')}/`)
  return {
    analyze: async (text) => {
      if (text.trim() === '') return []
      const answers: Entity[] = []
      const waiting = [...piecesOf(text, longestPiece)]
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { piece, start } = next
        const found = await ask(address, { text: piece, language }, timeoutSeconds)
        if (found === 'too-long') {
          const halves = piecesOf(piece, Math.ceil(piece.length / 2))
          waiting.unshift(...halves.map((half) => ({ ...half, start: start + half.start })))
          continue
        }
        const unitAt = unitsOf(piece)
        for (const one of found) {
          const kind = kinds[one.entity_type]
          if (kind === undefined || one.score < leastScore) continue
          answers.push({
            start: start + (unitAt[one.start] ?? 0),
            end: start + (unitAt[one.end] ?? piece.length),
            kind,
            strength: one.score >= sureScore ? 'likely' : 'weak',
            rule: 'analyzer',
          })
        }
      }
      return answers.filter(({ start, end }) => end > start)
    },
  }
}

/** The recognizers of Presidio call it sure from here on; below the other bound it is a guess. */
const sureScore = 0.8
const leastScore = 0.35

/** Places and dates alone name nobody. */
const kinds: Readonly<Record<string, PersonalKind>> = {
  PERSON: 'name',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  IBAN_CODE: 'iban',
  CREDIT_CARD: 'card',
  IP_ADDRESS: 'ip',
  US_SSN: 'national-id',
  US_ITIN: 'national-id',
  US_PASSPORT: 'national-id',
  US_DRIVER_LICENSE: 'national-id',
  UK_NHS: 'national-id',
  UK_NINO: 'national-id',
  ES_NIF: 'national-id',
  ES_NIE: 'national-id',
  IT_FISCAL_CODE: 'national-id',
  IT_IDENTITY_CARD: 'national-id',
  IT_PASSPORT: 'national-id',
  IT_DRIVER_LICENSE: 'national-id',
  PL_PESEL: 'national-id',
  FI_PERSONAL_IDENTITY_CODE: 'national-id',
  IN_AADHAAR: 'national-id',
  IN_PAN: 'national-id',
  SG_NRIC_FIN: 'national-id',
  AU_TFN: 'national-id',
  AU_MEDICARE: 'national-id',
}

const longestPiece = 50_000
/** An answer about as little as this fits, or it is none. */
const shortestPiece = 1_000

/** Models take no texts without end: long ones are cut where a line ends. */
function piecesOf(
  text: string,
  longest: number,
): readonly { readonly piece: string; readonly start: number }[] {
  const pieces: { piece: string; start: number }[] = []
  for (let start = 0; start < text.length; ) {
    const limit = Math.min(text.length, start + longest)
    const line = limit < text.length ? text.lastIndexOf('\n', limit) : limit
    const end = line > start ? line : limit
    pieces.push({ piece: text.slice(start, end), start })
    start = end
  }
  return pieces
}

/** The service counts whole characters, and this language halves of some. */
function unitsOf(text: string): readonly number[] {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  units.push(at)
  return units
}

/** Of one answer; a finding takes some 250. */
const mostBytes = 2 * 1024 ** 2

const answerSchema = z.array(
  z.object({
    entity_type: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    score: z.number(),
  }),
)

async function ask(
  address: URL,
  body: { readonly text: string; readonly language: string },
  timeoutSeconds: number,
): Promise<z.infer<typeof answerSchema> | 'too-long'> {
  const away = (why: string) =>
    new DeskError('analyzer-away', `the text analyzer at ${address.host} ${why}`, {
      facts: { host: address.host },
      remedy:
        'Is it running, with a model of this language? Without recognition.presidio in the configuration nobody asks it.',
    })
  let response: Response
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    })
  } catch {
    // The error of the runtime may quote what was sent.
    throw away(`did not answer within ${timeoutSeconds} seconds`)
  }
  if (!response.ok) throw away(`answered with status ${response.status}`)
  let written: string | undefined
  try {
    written = await textOf(response)
  } catch {
    throw away(`broke off, or did not answer within ${timeoutSeconds} seconds`)
  }
  if (written === undefined) {
    if (body.text.length > shortestPiece) return 'too-long'
    throw away(`answered with more than ${mostBytes} bytes about ${body.text.length} characters`)
  }
  const answer = answerSchema.safeParse(jsonOf(written))
  if (!answer.success) throw away('answered with something else than a list of findings')
  return answer.data
}

/** Nothing where it is longer than any answer has to be. */
async function textOf({ body }: Response): Promise<string | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body ?? []) {
    size += piece.byteLength
    // Leaving the loop ends the request.
    if (size > mostBytes) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function requireSafe(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const isHere = parsed !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname)
  if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isHere)) return url
  throw new UsageError(
    'analyzer-address',
    'expected an https address for the text analyzer, or http on this machine: personal texts are sent to it',
    { remedy: 'For example: http://127.0.0.1:5002' },
  )
}
