import { type DestinationStream, type Logger, pino } from 'pino'
import { ExpungeError, messageOf } from './errors.ts'

export type { Logger } from 'pino'

/** What may stand in a line beside its message: nothing that holds what somebody typed, or a value of a desk. */
const fields: ReadonlySet<string> = new Set([
  'method',
  'route',
  'status',
  'ms',
  'reqId',
  'err',
  'job',
  'run',
  'plan',
  'request',
  'policy',
  'notice',
  'hold',
  'desk',
  'code',
  'state',
  'count',
  'url',
  'port',
  'version',
])

/** Lines of JSON, one for each event, with fields of a closed list; others are left out. */
export function openLogger(
  options: { readonly level?: string; readonly isDebug?: boolean } = {},
  destination?: DestinationStream,
): Logger {
  const { level = 'info', isDebug = false } = options
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (line) => Object.fromEntries(Object.entries(line).filter(([name]) => fields.has(name))),
      },
      serializers: { err: (error) => errorFields(error, isDebug) },
    },
    destination,
  )
}

/**
 * Of an error of our own its message, which holds no value. Of any other its kind and where it came from: a database's
 * message quotes the row that it complains of.
 */
function errorFields(error: unknown, isDebug: boolean): Readonly<Record<string, unknown>> {
  if (error instanceof ExpungeError) return { code: error.code, message: error.message }
  const { name, code, stack } = error as {
    readonly name?: string
    readonly code?: unknown
    readonly stack?: string
  }
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: name ?? typeof error,
    ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? { code } : {}),
    at: frames.slice(0, 12).map((line) => line.trim()),
    ...(isDebug ? { message: messageOf(error) } : {}),
  }
}
