import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cancelRun } from '../../src/engine/apply/cancel.ts'
import type { RunRecord, RunStore } from '../../src/engine/apply/record.ts'
import type { Ledger } from '../../src/engine/ledger/ledger.ts'
import { planDigest, type Plan } from '../../src/engine/plan/document.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { apply, erase, planOf, refusalOf, resume, subjectOf, verify } from '../support/run.ts'

class Killed extends Error {}

describe.each(['sqlite', 'postgresql'] as const)('a run and its plan, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)
  const redaction = (desk: TestDesk) => planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })

  it('a plan is good for one run, even when two begin at the same time', async () => {
    const desk = await freshDesk()
    const plan = await redaction(desk)
    const both = await Promise.allSettled([
      apply(desk, plan),
      apply(desk, plan, { database: await desk.connect() }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [run] = await desk.installation.runs.list()
    const refusal = await refusalOf(apply(desk, plan))
    expect(refusal).toMatchObject({ code: 'plan-used', facts: { runId: run?.id } })
    expect(await desk.installation.runs.list()).toHaveLength(1)
  })

  it('a plan that was exchanged beneath a paused run is neither carried on nor verified', async () => {
    const desk = await freshDesk()
    const { runs, keyring } = desk.installation
    const paused = await apply(desk, await redaction(desk), { signal: AbortSignal.abort() })
    const file = join(desk.installation.folder, 'runs', paused.id, 'plan.json')
    const plan = JSON.parse(await readFile(file, 'utf8')) as Plan
    const other = { ...plan, disposition: 'purge' as const }
    const digest = planDigest(other)
    // Even one that this installation has signed: it is not the one that was approved.
    await writeFile(
      file,
      JSON.stringify({ ...other, digest, signature: { keyId: keyring.keyId, value: keyring.sign(digest) } }),
    )
    expect((await refusalOf(resume(desk, paused.id))).code).toBe('plan-edited')
    await runs.save({ ...paused, state: 'applied' })
    expect(await verify(desk, paused.id)).toMatchObject({ outcome: 'could not', error: 'plan-edited' })
  })

  it('a run killed between its record and the ledger has its whole story once it was resumed', async () => {
    const desk = await freshDesk()
    const { ledger, runs } = desk.installation
    const dying: Ledger = {
      ...ledger,
      append: (kind, facts) => (kind === 'run.started' ? die() : ledger.append(kind, facts)),
    }
    await expect(apply(desk, await redaction(desk), { ledger: dying })).rejects.toThrow(Killed)
    const [{ id } = { id: '' }] = await runs.list()
    expect(await kindsOf(desk)).toEqual(['plan.approved'])

    const stuck = savingFails(runs, (record) => record.state === 'applied')
    await expect(resume(desk, id, { runs: stuck })).rejects.toThrow(Killed)
    await runs.save({ ...(await runs.load(id)), state: 'running' })
    const record = await resume(desk, id)

    expect(record.state).toBe('applied')
    const kinds = await kindsOf(desk)
    for (const kind of ['plan.approved', 'run.started', 'run.applied'])
      expect(kinds.filter((other) => other === kind)).toEqual([kind])
  })

  it('a run that was paused counts its rows over all sessions', async () => {
    const desk = await freshDesk()
    const stop = new AbortController()
    const between = async (chunks: number) => chunks === 4 && stop.abort()
    const paused = await apply(desk, await redaction(desk), { chunkRows: 1, signal: stop.signal, between })
    expect(paused.rows).toBe(sumOf(paused))
    const ended = await resume(desk, paused.id)
    expect(ended.rows).toBe(sumOf(ended))
    expect(ended.rows).toBeGreaterThan(paused.rows)
  })

  it('a run at work that is given up tells the ledger that the seal is destroyed', async () => {
    const desk = await freshDesk()
    const { runs } = desk.installation
    const between = async (chunks: number) => {
      const [running] = await runs.list()
      if (chunks === 2)
        await cancelRun({ runId: running?.id ?? '', ...desk.installation, operator: 'tester' })
    }
    await apply(desk, await redaction(desk), { chunkRows: 1, between })
    expect((await kindsOf(desk)).slice(-2)).toEqual(['run.cancelled', 'seal.destroyed'])
  })

  it('verifying once more tells what was found then, and finishes what a crash left', async () => {
    const desk = await freshDesk()
    const { keyring, runs } = desk.installation
    const plan = await redaction(desk)
    const { id } = await apply(desk, plan)
    // Dies once the record is saved: the seal and the keys are still there.
    const dying = { ...keyring, destroySeal: () => die() }
    const crashing = { ...desk, installation: { ...desk.installation, keyring: dying } }
    await expect(verify(crashing, id)).rejects.toThrow(Killed)
    expect((await runs.load(id)).state).toBe('verified')
    expect(await keyring.hasSeal(plan.id)).toBe(true)

    const again = await verify(desk, id)

    expect(again).toMatchObject({ outcome: 'nothing left', record: { state: 'verified' } })
    expect(again.notes.join()).toContain('verified already at')
    expect(await keyring.hasSeal(plan.id)).toBe(false)
    expect(await desk.run('select count(*) as count from expunge_key where run_id = ?', id)).toMatchObject([
      { count: 0 },
    ])
    await verify(desk, id)
    const kinds = await kindsOf(desk)
    expect(kinds.filter((kind) => kind === 'run.verified' || kind === 'seal.destroyed')).toEqual([
      'run.verified',
      'seal.destroyed',
    ])
  })

  it('a ticket of the person that came after the run began is found', async () => {
    const desk = await freshDesk()
    const { id } = await apply(desk, await redaction(desk))
    const theirs = new Set(desk.truth.subject.personIds)
    const tickets = await desk.run('select id, customer_id from tickets order by id desc')
    const other = tickets.find((row) => !theirs.has(Number(row['customer_id'])))
    await desk.run(
      'update tickets set customer_id = ? where id = ?',
      desk.truth.subject.personIds[0],
      other?.['id'],
    )
    const { outcome, findings } = await verify(desk, id)
    expect(outcome).toBe('findings')
    expect(findings.filter(({ kind }) => kind === 'ticket')).toMatchObject([
      {
        table: 'tickets',
        column: 'customer_id',
        key: [other?.['id']],
        strength: 'certain',
        form: 'new ticket',
      },
    ])
  })

  it('a note that names the person is refused, without repeating it', async () => {
    const desk = await freshDesk()
    const [email] = desk.truth.subject.identifiers.emails
    const wish = { disposition: 'redact', selection: subjectOf(desk) } as const
    const refusal = await refusalOf(planOf(desk, { ...wish, note: `Erased for ${email}` }))
    expect(refusal.code).toBe('note-names-person')
    expect(refusal.message).not.toContain(email)
  })

  it('an id that is none is not repeated', async () => {
    const desk = await freshDesk()
    const selection = { kind: 'subject', hints: [{ kind: 'id', value: 'somebody@example.org' }] } as const
    const refusal = await refusalOf(planOf(desk, { disposition: 'redact', selection }))
    expect(refusal.code).toBe('bad-id')
    expect(refusal.message).not.toContain('somebody')
  })

  it('a filter over what names people is planned with a warning', async () => {
    const desk = await freshDesk()
    const warningsOf = async (filter: string) =>
      (await planOf(desk, { disposition: 'redact', selection: { kind: 'filter', filter } })).warnings.join()
    expect(await warningsOf("title like '%a%' and closed < 1 year ago")).toContain(
      'names values of title, which stay readable',
    )
    expect(await warningsOf('closed < 1 year ago')).not.toContain('stay readable')
  })
})

const die = (): Promise<never> => Promise.reject(new Killed('killed'))

function savingFails(runs: RunStore, when: (record: RunRecord) => boolean): RunStore {
  return { ...runs, save: (record) => (when(record) ? die() : runs.save(record)) }
}

async function kindsOf({ installation }: TestDesk): Promise<string[]> {
  const kinds: string[] = []
  for await (const { kind } of installation.ledger.entries()) kinds.push(kind)
  return kinds
}

const sumOf = ({ counts }: RunRecord) =>
  Object.values(counts)
    .flatMap((byAction) => Object.values(byAction))
    .reduce((sum, count) => sum + count, 0)

describe.each(dialects)('the size of chunks on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('promise 2: rows that belong to tickets of several chunks are proved once', async () => {
    const desk = await freshDesk()
    const selection = { kind: 'filter' as const, filter: 'created < 1 day ago' }
    const { verification } = await erase(desk, { disposition: 'redact', selection }, { chunkRows: 7 })
    expect(verification.performance.filter((table) => !table.equal)).toEqual([])
    expect(verification.outcome).toBe('nothing left')
  })
})
