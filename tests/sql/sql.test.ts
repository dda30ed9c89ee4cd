import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../src/database/introspect.ts'
import { createSampleDesk } from '../../src/desks/sample/writer.ts'
import { requireDesk } from '../../src/engine/datamap/bind.ts'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import { conditionsFor } from '../../src/engine/plan/choose.ts'
import type { PlanSelection } from '../../src/engine/plan/document.ts'
import type { PlanStatement } from '../../src/engine/plan/statement.ts'
import type { PlanUnit } from '../../src/engine/plan/unit.ts'
import { type Composition, composeUnits } from '../../src/engine/plan/units.ts'
import { createTestDatabase } from '../support/databases.ts'

// Generated SQL is reviewed as SQL: a change of it shows in the diff of these files.
// Renew them with: npm test -- tests/sql --update

const filter: PlanSelection = {
  kind: 'filter',
  filter: "team = 'Support' and custom.graduation < 2 years ago",
  rule: {
    all: [
      { field: 'team_id>teams.id>name', op: '=', value: 'Support' },
      { field: 'custom>graduation', op: '<', value: { instant: '2024-06-30T00:00:00.000Z' } },
    ],
  },
  asOf: '2026-06-30T00:00:00.000Z',
  timeZone: 'UTC',
  unfinished: false,
}
const subject: PlanSelection = {
  kind: 'subject',
  accounts: ['29', '30'],
  organizations: [],
  hints: ['email', 'id'],
}

const cases = [
  { name: 'redact-filter', disposition: 'redact', selection: filter, transition: 'closed', note: 'Redacted' },
  { name: 'purge-subject', disposition: 'purge', selection: subject },
] as const

describe.each(['postgresql', 'mariadb', 'sqlite'] as const)('the SQL of a plan on %s', (engine) => {
  it('is what was reviewed', async () => {
    const test = await createTestDatabase(engine, 'sql')
    try {
      await createSampleDesk(test.database, { tickets: 50 })
      const map = (await loadDataMap(new URL('../../datamaps/sample/1.yaml', import.meta.url).pathname)).map
      const { desk } = requireDesk(map, await readCatalog(test.database))
      for (const { name, disposition, selection, ...options } of cases) {
        const composed = await test.database.session(async (session) =>
          composeUnits({
            session,
            version: '15',
            desk,
            chosen: conditionsFor(session, desk, selection),
            disposition,
            options: { attachmentsOnly: false, attachments: [], ...options },
          }),
        )
        await expect(asText(composed)).toMatchFileSnapshot(`./${name}.${engine}.sql`)
      }
    } finally {
      await test.drop()
    }
  })
})

function asText({ select, units }: Composition): string {
  const selecting = select.flatMap((step) =>
    step.kind !== 'reduce'
      ? [`-- ${step.kind} ${step.unit}`, line(step.statement)]
      : [`-- reduce ${step.from} to ${step.to}`, line(step.move), line(step.drop)],
  )
  return `${[...selecting, ...units.flatMap(unitText)].join('\n')}\n`
}

function unitText(unit: PlanUnit): string[] {
  if (unit.changes.length === 0) return []
  return [
    '',
    `-- unit ${unit.name}: ${unit.disposition} ${unit.root}`,
    ...unit.locks.flatMap((lock) => ['-- lock', line(lock)]),
    ...unit.collect.flatMap((collect) => [`-- collect ${collect.table}`, line(collect.statement)]),
    ...unit.proofs.slice(0, 1).flatMap((proof) => [`-- proof ${proof.table}`, line(proof.chunk)]),
    ...unit.reports
      .slice(0, 1)
      .flatMap((report) => [
        `-- report ${report.name}`,
        ...(report.chunk === undefined ? [] : [line(report.chunk)]),
        line(report.whole),
      ]),
    ...unit.figures.flatMap(({ of, statement }) => [`-- figures of tickets ${of}`, line(statement)]),
    ...unit.changes.flatMap((change) => [
      `-- ${change.action} ${change.table}`,
      line(change.statement),
      ...(change.rewrite === undefined ? [] : [line(change.rewrite.write)]),
    ]),
    ...unit.finish.flatMap((finish) => [`-- ${finish.action} ${finish.table}`, line(finish.statement)]),
  ]
}

const line = ({ sql, parameters }: PlanStatement) =>
  `${sql};${parameters.length === 0 ? '' : `  -- ${parameters.map((value) => (isRun(value) ? `:${value.run}` : JSON.stringify(value))).join(', ')}`}`

const isRun = (value: unknown): value is { run: string } =>
  typeof value === 'object' && value !== null && 'run' in value
