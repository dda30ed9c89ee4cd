import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { describe, expect, it } from 'vitest'
import { createTestStore, storeKinds } from '../../../tests/support/stores.ts'
import { createSchema, migrations, schemaName } from './migrations.ts'

const names = Object.keys(migrations).toSorted()

describe.each(storeKinds)('a store on %s', (kind) => {
  // Each step is where somebody may have stopped: a version that was released, or one in between.
  // The steps are the same for both; where the database is embedded, one of them is enough.
  it.each(kind === 'server' ? names.slice(0, -1) : names.slice(0, 1))(
    'that was last opened after %s is brought up to date, and keeps what it has',
    async (last) => {
      const test = await createTestStore(kind)
      const db = test.store.db as unknown as Kysely<unknown>
      await sql`drop schema expunge cascade`.execute(db)
      await createSchema(db)
      const migrator = new Migrator({
        db,
        provider: {
          getMigrations: () =>
            Promise.resolve(Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last))),
        },
        migrationTableSchema: schemaName,
        migrationTableName: 'migrations',
        migrationLockTableName: 'migrations_lock',
      })
      expect((await migrator.migrateToLatest()).error).toBeUndefined()
      await fill(db, last)
      const tables = await tablesOf(db)
      const before = await contents(db, tables)
      for (const rows of Object.values(before)) expect(rows).not.toEqual([])
      if (kind === 'embedded') await test.store.close()
      const opened = await test.open()
      const after = opened.db as unknown as Kysely<unknown>
      expect(await contents(after, tables)).toEqual(before)
      expect(await derived(after)).toEqual(derivedAt(last))
      await opened.close()
      if (kind === 'server') await test.drop()
    },
  )
})

const sealed = Buffer.from('a person, sealed to a key of the request').toString('base64')

/** Rows as each step kept them when it was the last; later steps carry them along. */
const filled: Readonly<Record<string, string>> = {
  '0001-start': `
    insert into ledger_lines (number, line) values
      (1, '{"sequence": 1, "kind": "run.started", "facts": {"runId": "r-1", "planDigest": "sha256:1"}}');
    insert into seals (plan_id, sealed_key) values ('p-1', 'sealed'), ('q-1', 'sealed too');
    insert into desks (name, map, address) values ('support', 'rt/5', '{"kind": "env", "name": "SUPPORT"}');
    insert into runs (id, desk, state, plan_digest, started_at, record, plan)
      values ('r-1', 'support', 'verified', 'sha256:1', '2026-03-05T10:00:00Z', '{"id": "r-1"}', '{}')`,
  '0002-plans': `
    insert into plans (id, desk, disposition, state, asked_by, asked_at, digest, document)
      values ('p-1', 'support', 'redact', 'ready', 'dana', '2026-03-05T10:00:00Z', 'sha256:1', '{}')`,
  '0003-activity': `
    insert into activity (at, by, verb, about_kind, about_id, facts) values
      ('2026-03-05T10:00:00Z', 'ria', 'request.identifiers-added', 'request', 'q-1', '{"names": 1}'),
      ('2026-03-05T10:01:00Z', 'ole', 'request.extended', 'request', 'q-1', '{}')`,
  '0004-requests': `
    insert into requests (id, version, kind, state, channel, received_on, received_at, received_by, subject, disposition,
        organization, language, asked_again, identity_how, identity_by, identity_at, due_on, "left", ended_at) values
      ('q-1', 4, 'erasure', 'grace', 'mail', '2026-03-05', '2026-03-05T10:00:00Z', 'dana', '${sealed}', 'redact',
        'without', 'de', 0, 'in-person', 'ida', '2026-03-05T10:00:00Z', '2026-04-07', '[]', null),
      ('q-2', 9, 'erasure', 'completed', 'api', '2026-01-05', '2026-01-05T10:00:00Z', 'dana', null, 'purge',
        'with', 'en', 1, null, null, null, '2026-02-05', '[{"what": "kept", "count": 2}]', '2026-02-05T10:00:00Z');
    insert into request_desks (request_id, desk, state, plan_id, tries) values ('q-1', 'support', 'agreed', 'p-1', 0);
    insert into request_marks (request_id, mark, until) values ('q-1', 'digest', '2026-04-05T10:00:00Z');
    insert into request_tasks (request_id, name, title, owner, due_on, state, version)
      values ('q-1', 'paper', 'The paper files', 'ole', '2026-04-07', 'open', 1)`,
  '0005-policies': `
    insert into policies (id, desk, name) values ('support.others', 'support', 'others');
    insert into policy_versions (policy_id, version, state, content, digest, author, made_at, enabled_by, enabled_at, runs_since)
      values ('support.others', 1, 'enabled', '{"id": "others", "period": "P1Y"}', 'sha256:2', 'dana', '2026-03-05T10:00:00Z',
        'ben', '2026-03-05T11:00:00Z', '2026-03-05T11:00:00Z');
    insert into policy_simulations (id, policy_id, version, state, asked_by, at)
      values ('s-1', 'support.others', 1, 'waiting', 'dana', '2026-03-05T10:30:00Z');
    insert into policy_occurrences (policy_id, due_at, version, state, parts, tickets, began_at)
      values ('support.others', '2026-03-06T02:30:00Z', 1, 'working', 1, 12, '2026-03-06T02:30:01Z');
    insert into policy_plans (plan_id, policy_id, version, due_at, state, tickets, allowed, found, asked_at)
      values ('p-1', 'support.others', 1, '2026-03-06T02:30:00Z', 'running', 12, 24, 12, '2026-03-06T02:30:02Z');
    insert into policy_tickets (policy_id, effect, number, completed, plan_id, is_done)
      values ('support.others', 'redact', '17', '2024-03-05', 'p-1', false)`,
  '0006-holds': `
    insert into holds (id, desk, kind, ground, owner, starts, time_zone, about, secrets, placed_by, placed_at)
      values ('h-1', 'support', 'hold', 'audit', 'dana', '2026-03-05', 'UTC', '{"kind": "filter"}', '${sealed}', 'dana',
        '2026-03-05T10:00:00Z')`,
  '0012-accounts': `
    insert into accounts (id, handle, name, email, "emailVerified", roles, "isDisabled", version)
      values ('a-1', 'dana', 'Dana Vogt', 'dana@example.org', true, 'dpo,administrator', false, 3);
    insert into account_credentials (id, "userId", "accountId", "providerId", password, "updatedAt")
      values ('c-1', 'a-1', 'a-1', 'credential', 'digest', '2026-03-05T10:00:00Z')`,
  '0013-doors': `
    insert into saved_filters (desk, name, filter, unfinished) values ('support', 'old', 'closed < 3 years ago', false)`,
}

async function fill(db: Kysely<unknown>, last: string): Promise<void> {
  for (const [step, statements] of Object.entries(filled))
    if (step <= last) for (const statement of statements.split(/;\n/)) await sql.raw(statement).execute(db)
}

/** Tables that have rows, with the columns that they have. */
async function tablesOf(db: Kysely<unknown>): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = new Set(
    Object.values(filled).flatMap((text) => [...text.matchAll(/into (\w+)/g)].map(([, name]) => name)),
  )
  const { rows } = await sql<{ readonly name: string; readonly columns: readonly string[] }>`
    select table_name as name, json_agg(column_name order by ordinal_position) as columns
    from information_schema.columns where table_schema = ${schemaName} group by table_name`.execute(db)
  return new Map(rows.filter(({ name }) => named.has(name)).map(({ name, columns }) => [name, columns]))
}

async function contents(
  db: Kysely<unknown>,
  tables: ReadonlyMap<string, readonly string[]>,
): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {}
  for (const [table, columns] of tables) {
    const { rows } = await sql`
      select to_jsonb(t)::text as row from (select ${sql.join(columns.map((name) => sql.ref(name)))} from ${sql.table(table)}) t
      order by 1`.execute(db)
    found[table] = rows
  }
  return found
}

/** What steps make of the rows that they find. */
async function derived(db: Kysely<unknown>): Promise<unknown> {
  const { rows } = await sql`
    select (select json_agg(l.run_id) from ledger_lines l) as runs,
      (select json_agg(r.meant_by order by r.id) from requests r) as meant`.execute(db)
  return rows
}

function derivedAt(last: string): unknown {
  // What was written by then had nobody to tell the new columns, so that the step that adds them did.
  const runs = last < '0013' ? ['r-1'] : [null]
  if (last < '0004') return [{ runs, meant: null }]
  return [{ runs, meant: last < '0014' ? [['dana', 'ida', 'ria'], ['dana']] : [[], []] }]
}
