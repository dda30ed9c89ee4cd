import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { AboutTexts } from '../engine/access/about.ts'
import type { AccessPolicy } from '../engine/access/tell.ts'
import { absolutePlace } from '../engine/outside/place.ts'
import { presidioAnalyzer, type TextAnalyzer } from '../engine/recognition/presidio.ts'
import { UsageError } from '../shared/errors.ts'
import { Redacted } from '../shared/redacted.ts'
import { type ConfigFile, configSchema } from './config-schema.ts'
import { configMistakes } from './config-mistakes.ts'
import type { DeskEntry } from './desks.ts'
import type { LetterSettings, MailSettings, WebhookSettings } from './notice-settings.ts'

/** What holds for every command: from expunge.yaml, overridden by variables EXPUNGE_*. */
export interface Config {
  /** Absent when there is no configuration file. */
  readonly file?: string
  readonly data: string
  readonly operator?: string
  readonly desks: readonly DeskEntry[]
  /** Address of a database for commands that name neither a desk nor a URL. */
  readonly url?: Redacted<string>
  readonly map?: string
  readonly pace?: number
  readonly chunkRows?: number
  readonly maxRows?: number
  /** Days that plans name as their undo period. */
  readonly undoDays?: number
  readonly statementTimeoutMs?: number
  readonly lockTimeoutMs?: number
  readonly letters?: LetterSettings
  readonly mail?: MailSettings
  readonly webhooks?: WebhookSettings
  /** The folder that paths in the configuration are relative to. */
  readonly base: string
  /** What the server needs, as it is written. */
  readonly written: Pick<ConfigFile, 'database' | 'server' | 'worker' | 'accounts' | 'requests' | 'scans'>
  /** How access requests are answered. */
  /** Asked for persons in texts that are masked. */
  readonly analyzer?: TextAnalyzer
  readonly access?: {
    readonly policy: AccessPolicy
    readonly texts: { readonly en?: AboutTexts; readonly de?: AboutTexts }
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the configuration: `file`, or expunge.yaml in `folder` when it is there, then the variables. Throws
 * `UsageError` `config-invalid` with every mistake at once, each with its line and column.
 */
export async function loadConfig(options: {
  readonly folder: string
  readonly file?: string
  readonly environment: Environment
}): Promise<Config> {
  const { folder, environment } = options
  const named = options.file ?? filled(environment['EXPUNGE_CONFIG'])
  const file = resolve(folder, named ?? 'expunge.yaml')
  const text = await readText(file, named !== undefined)
  const written = text === undefined ? {} : parseConfig(text, file)
  const base = text === undefined ? folder : dirname(file)
  return {
    ...fromFile(written, base),
    ...fromEnvironment(environment, folder),
    ...(text === undefined ? {} : { file }),
  }
}

/** Checks the text of a configuration file. */
export function parseConfig(text: string, file: string): ConfigFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (document.errors.length > 0)
    throw invalid(
      file,
      document.errors.map((error) => ({
        ...at(error.pos[0]),
        message: `this is not YAML: ${error.code.toLowerCase().replaceAll('_', ' ')}`,
      })),
    )
  const written: unknown = document.toJS() ?? {}
  const result = configSchema.safeParse(written)
  if (result.success) return result.data
  throw invalid(
    file,
    configMistakes(document, result.error.issues as readonly z.core.$ZodIssue[]).map(
      ({ offset, message }) => ({ ...at(offset), message }),
    ),
  )
}

interface Located {
  readonly line: number
  readonly column: number
  readonly message: string
}

function invalid(file: string, mistakes: readonly Located[]): UsageError {
  const sorted = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const lines = sorted.map((mistake) => `  ${file}:${mistake.line}:${mistake.column}  ${mistake.message}`)
  const count = sorted.length === 1 ? 'one mistake' : `${sorted.length} mistakes`
  return new UsageError('config-invalid', `The configuration has ${count}:\n${lines.join('\n')}`, {
    facts: { file, mistakes: sorted },
    remedy: 'Mend the lines above; docs/configuration.md explains every word.',
  })
}

async function readText(file: string, isNamed: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && !isNamed) return undefined
    throw new UsageError(
      'config-unreadable',
      `the configuration ${file} cannot be read (${code ?? 'unknown reason'})`,
      {
        remedy: 'Check the path given with --config or EXPUNGE_CONFIG.',
      },
    )
  }
}

function fromFile(written: ConfigFile, base: string): Config {
  const { data, operator, desks, apply, access, timeouts } = written
  return {
    base,
    written: {
      ...present({
        database: written.database,
        server: written.server,
        worker: written.worker,
        accounts: written.accounts,
        requests: written.requests,
        scans: written.scans,
      }),
    },
    data: resolve(base, data ?? 'data'),
    desks: Object.entries(desks ?? {}).map(([name, desk]) => ({
      name,
      map: /\.ya?ml$/i.test(desk.map) ? resolve(base, desk.map) : desk.map,
      address: addressOf(desk, base),
      from: 'configuration' as const,
      ...(desk.stores === undefined
        ? {}
        : {
            stores: Object.fromEntries(
              Object.entries(desk.stores).map(([store, place]) => [store, absolutePlace(place, base)]),
            ),
          }),
    })),
    ...present({
      operator,
      pace: apply?.pace,
      chunkRows: apply?.chunk_rows,
      maxRows: apply?.max_rows,
      undoDays: apply?.undo === undefined ? undefined : Number.parseInt(apply.undo, 10),
      statementTimeoutMs: timeouts?.statement === undefined ? undefined : milliseconds(timeouts.statement),
      lockTimeoutMs: timeouts?.lock === undefined ? undefined : milliseconds(timeouts.lock),
      letters: withPaths(written.letters, ['templates'], base),
      mail: withPaths(written.mail, ['file', 'ca'], base),
      webhooks: written.webhooks,
      analyzer:
        written.recognition?.presidio === undefined
          ? undefined
          : presidioAnalyzer(written.recognition.presidio),
      access: access === undefined ? undefined : accessOf(access),
    }),
  }
}

function accessOf({ texts, ...policy }: NonNullable<ConfigFile['access']>): NonNullable<Config['access']> {
  return {
    policy: present(policy),
    texts: present({
      en: texts?.en === undefined ? undefined : present(texts.en),
      de: texts?.de === undefined ? undefined : present(texts.de),
    }),
  }
}

/** The same settings, with these paths read from a folder. */
function withPaths<T extends object>(
  settings: T | undefined,
  names: readonly (keyof T & string)[],
  base: string,
): T | undefined {
  if (settings === undefined) return undefined
  const paths = names.flatMap((name) => {
    const path = settings[name]
    return typeof path === 'string' ? [[name, resolve(base, path)]] : []
  })
  return { ...settings, ...Object.fromEntries(paths) }
}

function addressOf(desk: NonNullable<ConfigFile['desks']>[string], base: string): DeskEntry['address'] {
  if (desk.env !== undefined) return { kind: 'env', name: desk.env }
  if (desk.file !== undefined) return { kind: 'file', path: resolve(base, desk.file) }
  return { kind: 'literal', url: new Redacted(desk.url ?? '') }
}

// The variables take the same way through the schema as the file, so that both meet the same checks.
function fromEnvironment(environment: Environment, folder: string): Partial<Config> {
  const of = (name: string) => filled(environment[name])
  const numberOf = (name: string, part: (value: number) => object) => {
    const text = of(name)
    return text === undefined ? {} : checked(name, part(Number(text)))
  }
  const timeout = (name: string, key: 'statement' | 'lock') => {
    const text = of(name)
    return text === undefined ? {} : checked(name, { timeouts: { [key]: text } })
  }
  const data = of('EXPUNGE_DATA')
  const url = of('EXPUNGE_URL')
  const map = of('EXPUNGE_MAP')
  const operator = of('EXPUNGE_OPERATOR')
  const undo = of('EXPUNGE_UNDO')
  const settings = [
    operator === undefined ? {} : checked('EXPUNGE_OPERATOR', { operator }),
    numberOf('EXPUNGE_PACE', (pace) => ({ apply: { pace } })),
    numberOf('EXPUNGE_CHUNK_ROWS', (chunk_rows) => ({ apply: { chunk_rows } })),
    numberOf('EXPUNGE_MAX_ROWS', (max_rows) => ({ apply: { max_rows } })),
    undo === undefined ? {} : checked('EXPUNGE_UNDO', { apply: { undo } }),
    timeout('EXPUNGE_STATEMENT_TIMEOUT', 'statement'),
    timeout('EXPUNGE_LOCK_TIMEOUT', 'lock'),
  ].map((part) => {
    const { data: _, desks: __, base: ___, written: ____, ...rest } = fromFile(part, folder)
    return rest
  })
  return {
    ...Object.assign({}, ...settings),
    ...(data === undefined ? {} : { data: resolve(folder, data) }),
    ...(url === undefined ? {} : { url: new Redacted(url) }),
    ...(map === undefined ? {} : { map }),
  } as Partial<Config>
}

function checked(variable: string, part: object): ConfigFile {
  const result = configSchema.safeParse(part)
  if (result.success) return result.data
  throw new UsageError(
    'config-invalid',
    `the variable ${variable} does not fit: ${result.error.issues[0]?.message ?? 'unexpected value'}`,
    {
      facts: { variable },
      remedy: 'docs/configuration.md lists the variables and their values.',
    },
  )
}

function milliseconds(text: string): number {
  const [, amount = '0', unit = 's'] = /^(\d+)\s*(ms|s|m|h)$/.exec(text) ?? []
  return Number(amount) * ({ ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit] ?? 1000)
}

function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

const filled = (text: string | undefined) =>
  text === undefined || text.trim() === '' ? undefined : text.trim()
