import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { connect } from '../database/connect.ts'
import type { Database } from '../database/database.ts'
import { generateSampleRows } from '../desks/sample/generate.ts'
import type { SampleTruth } from '../desks/sample/truth.ts'
import { applyPlan } from '../engine/apply/apply.ts'
import type { RunRecord } from '../engine/apply/record.ts'
import { type Certificate, certificateText } from '../engine/certificate/certificate.ts'
import { loadDataMap } from '../engine/datamap/load.ts'
import { resolveMap } from '../engine/datamap/shipped.ts'
import { buildPlan, type Planned } from '../engine/plan/plan.ts'
import type { SubjectHint } from '../engine/selection/subject.ts'
import { type Verification, verifyRun } from '../engine/verify/verify.ts'
import type { Installation } from '../installation/installation.ts'
import { Redacted } from '../shared/redacted.ts'
import type { Call } from './call.ts'
import { certificatePdf, issueCertificate } from '../installation/certificate.ts'
import { certificateLines } from './actions/certify.ts'
import { type DemoDesk, demoDesk, hasPerson, prepareDesk } from './demo-desk.ts'
import { exitCodes, Interrupted } from './exit.ts'
import { type Found, heldIn } from '../installation/find.ts'
import { keepPlan, writeResult } from './keep.ts'
import { progressView } from './progress.ts'
import { foundLines } from './report/found.ts'
import { planLines, previewLines } from './report/plan.ts'
import { runLines } from './report/run.ts'
import { isClean, verificationLines } from './report/verification.ts'
import type { Target } from '../installation/target.ts'
import { quoted, wrapped } from './text.ts'
import { showApplying, showPlanning, untilInterrupted } from './watch.ts'

export interface DemoOptions {
  readonly yes: boolean
  readonly fresh: boolean
  readonly engine: 'pglite' | 'sqlite'
}

interface Demo {
  readonly installation: Installation
  readonly database: Database
  readonly target: Target
  readonly truth: SampleTruth
  readonly hints: readonly SubjectHint[]
  readonly folder: string
}

/** The guided demonstration, from the first look to the certificate. Its people are invented, so values may be shown. */
export async function runDemo(call: Call, options: DemoOptions): Promise<number> {
  const installation = await call.installation()
  const folder = join(installation.folder, 'demo')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { truth } = generateSampleRows()
  const desk = demoDesk(folder, options.engine)
  const loaded = await loadDataMap(resolveMap('sample/1'))
  title(call, 1, 'A help desk with 2,000 tickets and invented people')
  const database = await openDesk(call, desk, options.fresh, (opened) =>
    hasPerson(opened, loaded.map, truth.subject.identifiers.emails[0] ?? ''),
  )
  try {
    const target = { name: 'demo', url: new Redacted(desk.url), loaded, isRegistered: true, stores: {} }
    await installation.desks.add('demo', { map: 'sample/1', address: desk.url, replace: true })
    tell(
      call,
      `It is in ${database.label} (${database.product}), and registered as the desk "demo". All people in it are invented.`,
    )
    const hints: SubjectHint[] = [
      { kind: 'email', value: truth.subject.identifiers.emails[0] ?? '' },
      { kind: 'id', value: String(truth.subject.personIds[1]) },
    ]
    return await walkThrough(call, { installation, database, target, truth, hints, folder }, options)
  } finally {
    await database.close()
  }
}

async function walkThrough(call: Call, demo: Demo, options: DemoOptions): Promise<number> {
  const planned = await lookAndPlan(call, demo)
  await goOn(call, options)
  const record = await apply(call, demo, planned)
  if (record.state !== 'applied') return exitCodes.interrupted
  const seen = await verify(call, demo, record)
  const { certificate, files } = await certify(call, demo, record)
  farewell(call, demo, record)
  call.answer({
    desk: 'demo',
    plan: planned.plan.id,
    run: record.id,
    state: seen.record.state,
    outcome: seen.outcome,
    certificate: certificate.number,
    status: certificate.status,
    files,
  })
  return isClean(seen) ? exitCodes.ok : exitCodes.findings
}

/** Opens the desk; one in which the person was erased already is replaced by a fresh copy. */
async function openDesk(
  call: Call,
  desk: DemoDesk,
  fresh: boolean,
  isUsable: (database: Database) => Promise<boolean>,
): Promise<Database> {
  const view = progressView(call.terminal, call.json)
  view.show({ label: 'Making the desk (the first time this takes some seconds)' })
  try {
    await prepareDesk(desk, fresh)
    const database = await connect(desk.url)
    if (await isUsable(database)) return database
    await database.close()
    await prepareDesk(desk, true)
    return await connect(desk.url)
  } finally {
    view.end()
  }
}

/** One plan serves both steps: what it would treat is what the desk holds. */
async function lookAndPlan(call: Call, demo: Demo): Promise<Planned> {
  const { installation, target, truth, hints, folder } = demo
  title(call, 2, `${truth.subject.name} asks to be forgotten: what does the desk hold about her?`)
  command(call, `expunge find --desk demo ${hints.map((hint) => `--${hint.kind} ${hint.value}`).join(' ')}`)
  const planned = await build(call, demo)
  const held = { ...heldIn(planned.plan), counts: {} }
  for (const line of foundLines(
    { ...nameOfDesk(demo), accounts: accountsOf(planned), held, places: [], notes: [] },
    call.style,
    call.terminal.width,
  ))
    call.say(line)
  title(call, 3, 'The plan: exactly what will happen, before anything happens')
  command(
    call,
    `expunge plan --desk demo ${hints.map((hint) => `--subject ${hint.kind}=${hint.value}`).join(' ')} --disposition redact -o plan.json`,
  )
  await keepPlan(call, { plan: planned.plan, installation, target, output: join(folder, 'plan.json') })
  for (const line of planLines(planned, call.style, call.terminal.width)) call.say(line)
  const brief = { ticket: planned.preview.ticket.slice(0, 8), person: planned.preview.person.slice(0, 10) }
  for (const line of previewLines(brief, call.style, call.terminal.width)) call.say(line)
  return planned
}

async function build(call: Call, { installation, database, target, hints }: Demo): Promise<Planned> {
  const view = progressView(call.terminal, call.json)
  return buildPlan({
    database,
    deskName: target.name,
    map: target.loaded.map,
    keyring: installation.keyring,
    holds: installation.holds,
    clock: call.clock,
    disposition: 'redact',
    selection: { kind: 'subject', hints },
    onProgress: showPlanning(view),
  }).finally(() => view.end())
}

const nameOfDesk = ({ target, database }: Demo) => ({ desk: target.name, label: database.label })

function accountsOf({ accounts, others }: Planned): Found['accounts'] {
  return [...accounts, ...others].map(({ person, reasons, chosen }) => ({ id: person.key, reasons, chosen }))
}

async function goOn(call: Call, { yes }: DemoOptions): Promise<void> {
  if (yes || call.json || !call.terminal.isInteractive) return
  call.say()
  if (!(await call.questions.yesOrNo('Nothing has changed yet. Apply this plan?', true)))
    throw new Interrupted()
}

async function apply(
  call: Call,
  { installation, database }: Demo,
  { plan: made }: Planned,
): Promise<RunRecord> {
  title(call, 4, 'The run: small steps, each checked and committed with its checkpoint')
  command(call, `expunge apply plan.json --yes ${made.digest}`)
  const { keyring, ledger, runs, holds } = installation
  const view = progressView(call.terminal, call.json)
  const { result } = await untilInterrupted(call.terminal, (signal) =>
    applyPlan({
      database,
      plan: made,
      keyring,
      ledger,
      runs,
      holds,
      clock: call.clock,
      operator: call.operator,
      signal,
      onProgress: showApplying(view),
    }),
  ).finally(() => view.end())
  const isDone = result.state === 'applied'
  // The figures are those of the plan, told a page above.
  const lines = runLines(isDone ? { ...result, counts: {} } : result, call.style, call.terminal.width)
  for (const line of isDone ? lines.slice(0, -3) : lines) call.say(line)
  return result
}

async function verify(
  call: Call,
  { installation, database }: Demo,
  record: RunRecord,
): Promise<Verification> {
  title(call, 5, 'The second look: every text of the desk is searched again, every report compared')
  command(call, `expunge verify ${record.id}`)
  const { keyring, ledger, runs, holds } = installation
  const view = progressView(call.terminal, call.json)
  const seen = await verifyRun({
    database,
    runId: record.id,
    keyring,
    ledger,
    runs,
    holds,
    clock: call.clock,
    operator: call.operator,
    onProgress: ({ table, rows }) => view.show({ label: `Searching ${table}`, done: rows }),
  }).finally(() => view.end())
  for (const line of verificationLines(seen, call.style, call.terminal.width)) call.say(line)
  return seen
}

async function certify(
  call: Call,
  { installation, folder }: Demo,
  record: RunRecord,
): Promise<{ certificate: Certificate; files: readonly string[] }> {
  title(call, 6, 'The proof')
  const files = [join(folder, 'certificate.pdf'), join(folder, 'certificate.json')]
  command(call, `expunge certify ${record.id} -o certificate.pdf -o certificate.json`)
  const certificate = await issueCertificate(installation, record.id)
  await writeResult(call, files[0] ?? '', await certificatePdf(certificate))
  await writeResult(call, files[1] ?? '', certificateText(certificate))
  for (const line of certificateLines(call, certificate)) call.say(line)
  return { certificate, files: files.map((file) => relative(call.terminal.folder, file)) }
}

function farewell(call: Call, { folder, truth }: Demo, record: RunRecord): void {
  const place = relative(call.terminal.folder, folder) || '.'
  const data = call.folder === join(call.terminal.folder, 'data') ? '' : ` --data ${quoted(call.folder)}`
  title(call, 7, 'What happened, and what to try next')
  tell(
    call,
    `${truth.subject.name} is gone from the desk: her tickets are still counted, her words are not readable any more, and others with her name were left alone.`,
  )
  tell(
    call,
    `Plan, certificate (PDF and JSON) and desk are in ${place}; keys, ledger and runs in ${relative(call.terminal.folder, call.folder) || '.'}.`,
  )
  call.say()
  for (const [what, text] of [
    [
      'see what is still held: the ticket under legal hold',
      `expunge find --desk demo --email ${truth.subject.identifiers.emails[0] ?? ''}`,
    ],
    ['see the run', `expunge runs show ${record.id}`],
    ['audit the ledger', 'expunge ledger verify'],
    ['look after a restored backup', 'expunge replay --desk demo --dry-run'],
    [
      'plan for old tickets',
      'expunge plan --desk demo --filter "closed < 3 years ago" --disposition redact -o old.json',
    ],
    [
      'delete one ticket',
      `expunge plan --desk demo --ticket ${truth.agentCustomer.ownTickets[0]?.number ?? '1'} --disposition purge -o one.json`,
    ],
    ['begin again', 'expunge demo'],
  ] as const)
    call.say(`  ${text}${data}  ${call.style.dim(`# ${what}`)}`)
}

function title(call: Call, number: number, text: string): void {
  if (number > 1) call.say()
  call.say(call.style.bold(`${number}. ${text}`))
}

function command(call: Call, text: string): void {
  call.say(call.style.dim(`   $ ${text}`))
}

function tell(call: Call, text: string): void {
  for (const line of wrapped(text, call.terminal.width)) call.say(line)
}
