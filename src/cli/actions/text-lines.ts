import { z } from 'zod'
import type { Participant } from '../../engine/recognition/recognizer.ts'
import { UsageError } from '../../shared/errors.ts'

/** One of many texts, and who took part in it. */
export interface Line {
  readonly text: string
  readonly known?: readonly Participant[]
  /** Whatever else the value holds goes with it. */
  readonly [more: string]: unknown
}

/** Reads one JSON value a line; throws `bad-line` at the first that is no text. */
export function linesOf(bytes: Buffer): readonly Line[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [lineOf(line, i + 1)]))
}

const lineSchema = z.looseObject({
  text: z.string(),
  known: z.array(z.object({ name: z.string().optional(), email: z.string().optional() })).optional(),
})

function lineOf(line: string, number: number): Line {
  const value = jsonOf(line)
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success) throw badLine(number, value, parsed.error)
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

function badLine(number: number, value: unknown, error: z.ZodError): UsageError {
  const keys = error.issues.map(({ path }) => path[0])
  const found =
    value === undefined
      ? 'expected a JSON value, found something else'
      : keys.includes('text') || keys.includes(undefined)
        ? 'expected a text under "text", found none'
        : 'expected a list of people under "known", each with "name" or "email", found something else'
  return new UsageError('bad-line', `line ${number}: ${found}`, {
    remedy: 'One value a line, such as {"text": "…", "known": [{"name": "…", "email": "…"}]}',
  })
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
