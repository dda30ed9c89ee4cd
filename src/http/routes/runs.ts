import { certificatePdf, issueCertificate } from '../../installation/certificate.ts'
import { plain } from '../../control/people/search.ts'
import type { RunRecord } from '../../engine/apply/record.ts'
import { verifyLedger } from '../../engine/ledger/verify.ts'
import { UsageError } from '../../shared/errors.ts'
import { actorOf, type Context, requireAllowed, routes } from '../context.ts'
import { given } from '../given.ts'
import { spooled } from '../spool.ts'
import { untilNotAllowed } from '../watching.ts'
import { textsAnswer } from './figures-of-texts.ts'

const { runs, ledger } = routes

export const runRoutes = runs.router({
  list: runs.list.handler(async ({ context, input }) => {
    const { items, ...more } = await context.control.runs.list(input)
    return { items: items.map(runAnswer), ...more }
  }),
  get: runs.get.handler(async ({ context, input: { run } }) =>
    runAnswer(await context.control.runs.get(run)),
  ),
  findings: runs.findings.handler(async ({ context, input: { run } }) => {
    const kept = await context.control.runs.findings(run)
    if (kept === undefined) return { findings: [], more: 0, explained: [], unequal: [] }
    return {
      at: kept.at,
      more: kept.more,
      findings: kept.findings.map(({ key, review, ...finding }) => ({
        ...finding,
        ...(key === undefined ? {} : { key: [...key] }),
        ...(review === undefined ? {} : { review: { ...review } }),
      })),
      explained: kept.explained.map((one) => ({ ...one })),
      unequal: kept.unequal.map((one) => ({ ...one })),
    }
  }),
  review: runs.review.handler(async ({ context, input: { run, finding, decision, ground } }) => {
    await requireOwnKind(context, run)
    const { handle: by } = actorOf(context)
    await context.control.runs.review(run, finding, { by, decision, ...given({ ground }) })
    return {}
  }),
  takeReviewBack: runs.takeReviewBack.handler(async ({ context, input: { run, finding } }) => {
    await requireOwnKind(context, run)
    await context.control.runs.takeReviewBack(run, finding, actorOf(context).handle)
    return {}
  }),
  events: runs.events.handler(async ({ context, input: { run }, signal }) => {
    // Asked for before the stream begins, so that one that is not there is told as such.
    await context.control.runs.get(run)
    const { closing } = context
    const until = AbortSignal.any([
      closing,
      untilNotAllowed(context, 'view'),
      // A client that watches on asks again: a stream is not for ever.
      AbortSignal.timeout(15 * 60_000),
      ...(signal === undefined ? [] : [signal]),
    ])
    return context.limits.stream(
      actorOf(context).handle,
      until,
      answers(context.control.runs.watch(run, until)),
    )
  }),
  pause: runs.pause.handler(async ({ context, input: { run } }) => {
    await requireOwnKind(context, run)
    await context.control.runs.pause(run, actorOf(context).handle)
    return {}
  }),
  resume: runs.resume.handler(async ({ context, input: { run } }) => {
    await requireOwnKind(context, run)
    await context.control.runs.resume(run, actorOf(context).handle)
    return {}
  }),
  cancel: runs.cancel.handler(async ({ context, input: { run } }) => {
    await requireOwnKind(context, run)
    await context.control.runs.cancel(run, actorOf(context).handle)
    return {}
  }),
  verify: runs.verify.handler(async ({ context, input: { run } }) => {
    await requireOwnKind(context, run)
    await context.control.runs.verify(run, actorOf(context).handle)
    return {}
  }),
  restore: runs.restore.handler(async ({ context, input: { run, confirm } }) => {
    if (confirm !== run)
      throw new UsageError('not-confirmed', 'the id to confirm with is not the id of this run')
    await context.control.archives.restore(run, actorOf(context).handle)
    return {}
  }),
  certificate: runs.certificate.handler(async ({ context, input: { run } }) => ({
    ...(await issueCertificate(context.control.side, run)),
  })),
  certificatePdf: runs.certificatePdf.handler(async ({ context, input: { run } }) => {
    const pdf = await certificatePdf(await issueCertificate(context.control.side, run))
    return new File([pdf.slice()], `certificate-${run}.pdf`, { type: 'application/pdf' })
  }),
  markers: runs.markers.handler(async ({ context, input: { run } }) => {
    const { runs: kept } = context.control.side
    await kept.load(run)
    const name = `markers-${run}.jsonl`
    return spooled(context, { name, type: 'application/jsonl' }, markerLines(kept.markers(run).read()))
  }),
})

export const ledgerRoutes = ledger.router({
  entries: ledger.entries.handler(async ({ context, input: { limit, after, run } }) => {
    const items: Answered[] = []
    let hasMore = false
    for await (const entry of context.control.side.ledger.entries({ after, ...given({ runId: run }) })) {
      hasMore = items.length === limit
      if (hasMore) break
      items.push({ ...entry })
    }
    const last = items.at(-1)
    return { items, ...(hasMore && last !== undefined ? { next: last.sequence } : {}) }
  }),
  verify: ledger.verify.handler(async ({ context, input: { head } }) => {
    const { ledgerLines, keyring } = context.control.side
    const verdict = await verifyLedger(ledgerLines.read(), keyring.publicKeyPem, head)
    return verdict.intact
      ? { intact: true, entries: verdict.entries, head: { ...verdict.head } }
      : { intact: false, entries: verdict.line - 1, problem: verdict.problem }
  }),
  publicKey: ledger.publicKey.handler(({ context }) => {
    const { keyId, publicKeyPem } = context.control.side.keyring
    return { keyId, pem: publicKeyPem }
  }),
  export: ledger.export.handler(async ({ context }) => {
    const { control } = context
    const { sequence } = await control.side.ledger.head()
    const by = actorOf(context).handle
    await control.activity.note({
      by,
      verb: 'ledger.exported',
      about: { kind: 'ledger', id: 'ledger' },
      facts: { entries: sequence },
    })
    return spooled(
      context,
      { name: 'ledger.jsonl', type: 'application/jsonl' },
      linesOf(control.side.ledgerLines.read()),
    )
  }),
})

/** Whoever steers a run may ask for what it does. */
export async function requireOwnKind(context: Context, run: string): Promise<void> {
  const { plan } = await context.control.runs.get(run)
  requireAllowed(actorOf(context), plan.disposition)
}

async function* linesOf(lines: AsyncIterable<string>) {
  for await (const line of lines) yield `${line}\n`
}

async function* markerLines(values: AsyncIterable<unknown>) {
  for await (const value of values) yield `${JSON.stringify(value)}\n`
}

type Answered = { sequence: number; kind: string; time: string; hash: string }

async function* answers(records: AsyncGenerator<RunRecord>) {
  for await (const record of records) yield runAnswer(record)
}

function runAnswer(record: RunRecord) {
  const { plan, error, verification, archive, restoration, texts, cut } = record
  return {
    id: record.id,
    plan: plan.id,
    planDigest: plan.digest,
    desk: record.desk,
    disposition: plan.disposition,
    state: record.state,
    operator: record.operator,
    started: record.started,
    updated: record.updated,
    ...given({ finished: record.finished }),
    counts: plain(record.counts),
    rows: record.rows,
    plannedRows: record.plannedRows,
    seconds: record.seconds,
    incomplete: [...record.incomplete],
    ...(cut === undefined ? {} : { cut: { ...cut } }),
    ...(texts === undefined ? {} : { texts: textsAnswer(texts) }),
    ...(error === undefined ? {} : { error: { ...error } }),
    ...(verification === undefined ? {} : { verification: { ...verification } }),
    ...(archive === undefined ? {} : { archive: { ...archive } }),
    ...(restoration === undefined
      ? {}
      : {
          restoration: {
            ...restoration,
            tables: plain(restoration.tables),
            notBack: [...restoration.notBack],
          },
        }),
  }
}
