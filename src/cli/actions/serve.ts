import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Control, openControl } from '../../control/control.ts'
import type { NoticeSettings } from '../../control/notices/parts.ts'
import { startWorker } from '../../control/worker.ts'
import { openHealthServer } from '../../http/health.ts'
import { openServer } from '../../http/server.ts'
import { readServerConfig, type ServerConfig } from '../../installation/server-config.ts'
import { UsageError } from '../../shared/errors.ts'
import { type Logger, openLogger } from '../../shared/logger.ts'
import type { Call } from '../call.ts'
import { demoDesk, prepareDesk } from '../demo-desk.ts'
import { exitCodes } from '../exit.ts'
import { sayLink } from '../link.ts'
import { limitsOf } from '../target.ts'
import { version } from '../version.ts'

/** Where `bin/console.mjs` builds the control center. */
const consoleFolder = fileURLToPath(new URL('../../../dist/console', import.meta.url))

/** Serves the API and the control center, and works, until somebody asks it to stop. */
export async function serve(call: Call, options: { readonly sample: boolean }): Promise<number> {
  const config = await readServerConfig(call.config, call.terminal.environment)
  const logger = loggerOf(call)
  const stop = untilAsked(call)
  const control = await openForServer(call, config, logger)
  try {
    if (options.sample) await attachSample(call, control)
    const server = await openServer({
      control,
      url: config.url,
      version: version(),
      logger,
      ...(existsSync(join(consoleFolder, 'index.html')) ? { consoleFolder } : {}),
      ...(config.trustedProxies === undefined ? {} : { trustedProxies: config.trustedProxies }),
      ...(config.requestsPerMinute === undefined ? {} : { requestsPerMinute: config.requestsPerMinute }),
    })
    await server.listen({ host: config.host, port: config.port })
    if (config.jobs > 0) await startWorker({ ...control, ...workOptions(call, config) })
    await welcome(call, control, { ...config, sample: options.sample })
    await stop
    call.say('Stopping: runs at work pause after the chunk at hand, and go on later.')
    await server.close()
  } finally {
    await control.close()
  }
  return exitCodes.ok
}

/** Works, until somebody asks it to stop. */
export async function work(call: Call): Promise<number> {
  const config = await readServerConfig(call.config, call.terminal.environment)
  if (config.database === undefined)
    throw new UsageError('no-database', 'a worker shares the database of a server, and none is named', {
      remedy:
        'Name it in EXPUNGE_DATABASE, or as database: in expunge.yaml; `expunge serve` works by itself.',
    })
  const stop = untilAsked(call)
  const logger = loggerOf(call)
  const control = await openForServer(call, config, logger)
  try {
    const door = config.health === undefined ? undefined : await openHealthServer({ control, logger })
    await startWorker({ ...control, ...workOptions(call, { ...config, jobs: Math.max(1, config.jobs) }) })
    // Asked before it takes work, it would say that it is ready.
    if (config.health !== undefined) await door?.listen({ ...config.health })
    call.say(`Working for the database ${control.store.label}. Stop it with Ctrl-C.`)
    await stop
    call.say('Stopping: what is at hand goes on elsewhere.')
    await door?.close()
  } finally {
    await control.close()
  }
  return exitCodes.ok
}

/** Opens what a server and its workers work on, as the configuration says. */
export function openForServer(call: Call, config: ServerConfig, logger: Logger): Promise<Control> {
  const { database, url, providers, providersMakeAccounts, requireSecondFactor } = config
  const { requests, scans } = call.config.written
  requireMailForForm(call)
  return openControl({
    folder: call.folder,
    clock: call.clock,
    configuredDesks: call.config.desks,
    ...(call.config.access === undefined ? {} : { access: call.config.access }),
    environment: call.terminal.environment,
    ...(database === undefined ? {} : { database: database.reveal() }),
    ...(requests === undefined ? {} : { requests }),
    ...(scans === undefined ? {} : { scans }),
    limits: limitsOf(call),
    ...(call.config.analyzer === undefined ? {} : { analyzer: call.config.analyzer }),
    ...(call.config.undoDays === undefined ? {} : { undoDays: call.config.undoDays }),
    jobs: { onError: (error) => logger.error({ err: error }, 'the queue') },
    notices: noticeSettings(call),
    accounts: {
      url,
      providersMakeAccounts,
      requireSecondFactor,
      providers: providers.map((provider) => ({ ...provider, clientSecret: provider.clientSecret.reveal() })),
    },
  })
}

/** Told at the start, and not to the people who fill the form in. */
function requireMailForForm({ config: { mail, letters, written } }: Call): void {
  if (written.requests?.form?.enabled !== true || (mail !== undefined && letters !== undefined)) return
  throw new UsageError('form-without-mail', 'the public form is on, and nobody could get its link', {
    remedy:
      'Fill in mail and letters in expunge.yaml (docs/letters.md shows how), or switch requests.form off.',
  })
}

function noticeSettings({ config: { letters, mail, webhooks } }: Call): NoticeSettings {
  return {
    ...(letters === undefined ? {} : { letters }),
    ...(mail === undefined ? {} : { mail }),
    ...(webhooks === undefined ? {} : { webhooks }),
  }
}

function workOptions(call: Call, { jobs }: ServerConfig) {
  const { pace, chunkRows, maxRows } = call.config
  return {
    atOnce: jobs,
    ...(pace === undefined ? {} : { pace }),
    ...(chunkRows === undefined ? {} : { chunkRows }),
    ...(maxRows === undefined ? {} : { maxRows }),
  }
}

/** In SQLite: many may read it at once, which an embedded PostgreSQL does not allow. */
async function attachSample(call: Call, { side }: Control): Promise<void> {
  const desk = demoDesk(join(call.folder, 'sample'), 'sqlite')
  await prepareDesk(desk, false)
  await side.desks.add('sample', { map: 'sample/1', address: desk.url, replace: true })
}

async function welcome(
  call: Call,
  { accounts, store }: Control,
  config: ServerConfig & { readonly sample: boolean },
): Promise<void> {
  call.say(`${call.style.bold('Expunge')} ${version()} is at ${call.style.bold(config.url)}`)
  call.say(`Its database: ${store.kind === 'embedded' ? 'embedded in' : 'the server'} ${store.label}`)
  const link = await accounts.firstLink()
  if (link !== undefined) {
    call.say()
    call.say('Nobody looks after accounts yet. Whoever follows this link first becomes the administrator:')
    sayLink(call, new URL('/setup', config.url), link)
  }
  if (config.sample) {
    call.say()
    call.say(`Attached: the desk ${call.style.bold('sample')}, with 2,000 tickets of invented people.`)
    call.say('docs/control-center.md shows you around; docs/api.md has examples to copy.')
  }
  if (existsSync(join(call.folder, 'ledger.jsonl'))) {
    call.say()
    call.say('The command line worked in this folder before: of its holds and runs the server sees nothing.')
  }
  call.say()
  call.say('Stop it with Ctrl-C.')
  call.answer({ url: config.url, setup: link === undefined ? null : link.token })
}

/** Resolves when somebody asks the process to stop; a second time ends it at once. */
function untilAsked(call: Call): Promise<void> {
  return new Promise((resolve) => {
    call.terminal.onInterrupt((count) => {
      if (count > 1) process.exit(exitCodes.interrupted)
      resolve()
    })
  })
}

/** Lines for machines go where no person reads along: to a file or a service, unless a level is named. */
export function loggerOf(call: Call): Logger {
  const { environment, outIsTty } = call.terminal
  const level = environment['EXPUNGE_LOG'] ?? (outIsTty ? 'warn' : 'info')
  return openLogger(
    { level, isDebug: environment['EXPUNGE_DEBUG'] === '1' },
    { write: (line) => call.terminal.err(line) },
  )
}
