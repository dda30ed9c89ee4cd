import { sql } from 'kysely'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import { createSampleDesk } from '../../src/desks/sample/writer.ts'
import { applyPlan } from '../../src/engine/apply/apply.ts'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import { buildPlan } from '../../src/engine/plan/plan.ts'
import { verifyRun } from '../../src/engine/verify/verify.ts'
import { openInstallation } from '../../src/installation/installation.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { createTestDatabase, type TestDatabase } from '../support/databases.ts'
import { temporaryFolder } from '../support/folders.ts'
import { blocksOf, project } from './pages.ts'

const page = 'docs/databases.md'
const cases = [
  { kind: 'postgresql', right: 'create', checkpoints: 'desk' },
  { kind: 'postgresql', right: 'no create', checkpoints: 'local' },
  { kind: 'mariadb', right: 'create', checkpoints: 'desk' },
  { kind: 'mariadb', right: 'no create', checkpoints: 'local' },
] as const

describe.each(cases)(
  'the role that the page describes for $kind, with $right',
  ({ kind, right, checkpoints }) => {
    test('can plan, apply and verify an erasure, and nothing above that', async () => {
      const desk = await createTestDatabase(kind, 'grants')
      const role = `expunge_role_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
      try {
        const truth = await createSampleDesk(desk.database, { tickets: 200 })
        await grant(desk, role, right === 'create')
        const own = await connect(addressFor(desk.url, role))
        try {
          const { record, outcome } = await erase(own, truth.subject.personIds)
          expect(record).toMatchObject({ state: 'applied', checkpoints })
          expect(outcome).toBe('nothing left')
          await expect(own.session((session) => session.run(sql`drop table tickets`))).rejects.toMatchObject({
            kind: 'privilege',
          })
        } finally {
          await own.close()
        }
      } finally {
        await removeRole(desk, role)
        await desk.drop()
      }
    })
  },
)

const password = 'choose-a-long-one'

async function grant(desk: TestDatabase, role: string, mayCreate: boolean): Promise<void> {
  const block = blocksOf(page).find(({ info }) => info.join(' ') === `sql test ${desk.kind}`)
  const name = new URL(desk.url).pathname.slice(1)
  const statements = (block?.text ?? '')
    .replaceAll(/(?<=(?:create role|create user|to) )expunge\b/g, role)
    .replaceAll(/\bhelpdesk\b/g, name)
    .split(';')
    .map((text) => (mayCreate ? text.trim() : text.trim().replace(/, create (?=on)/, ' ')))
    .filter(Boolean)
  expect(statements.length).toBeGreaterThan(1)
  await desk.database.session(async (session) => {
    for (const text of statements) await session.run({ sql: text, parameters: [] })
  })
}

async function erase(database: TestDatabase['database'], accounts: readonly unknown[]) {
  const { map } = await loadDataMap(join(project, 'datamaps', 'sample', '1.yaml'))
  const installation = await openInstallation(temporaryFolder('grants'))
  const hints = accounts.map((id) => ({ kind: 'id', value: String(id) }) as const)
  const shared = { database, ...installation, clock: systemClock, operator: 'test' }
  const { plan } = await buildPlan({
    ...shared,
    deskName: 'sample',
    map,
    disposition: 'redact',
    selection: { kind: 'subject', hints },
    transition: 'closed',
    note: 'erased on request',
  })
  const record = await applyPlan({ ...shared, plan })
  const { outcome } = await verifyRun({ ...shared, runId: record.id })
  return { record, outcome }
}

function addressFor(url: string, role: string): string {
  const address = new URL(url)
  address.username = role
  address.password = password
  return address.href
}

async function removeRole(desk: TestDatabase, role: string): Promise<void> {
  await desk.database.session(async (session) => {
    if (desk.kind === 'postgresql') {
      await session.run(sql`drop owned by ${sql.id(role)} cascade`)
      await session.run(sql`drop role ${sql.id(role)}`)
    } else await session.run(sql`drop user ${sql.id(role)}`)
  })
}
