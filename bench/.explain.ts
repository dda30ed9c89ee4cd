import { startBenchServer } from './servers.ts'
import { fillDesk, timeFor } from './desk.ts'
import { eraseWithExpunge } from './measure.ts'
import { connect } from '../src/database/connect.ts'
import { sql } from 'kysely'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
const server = await startBenchServer('postgresql')
try {
  await server.build((url) => fillDesk(url, 20000))
  const url = await server.fresh()
  const d = await connect(url)
  const before = await d.session(async (s) => {
    console.log((await s.run(sql`select relname, relkind, reltuples, relpages, pg_size_pretty(pg_total_relation_size(oid)) size from pg_class where relkind='r' and relnamespace='public'::regnamespace order by pg_total_relation_size(oid) desc limit 8`)).rows)
    for (const q of ["load 'auto_explain'","alter system set session_preload_libraries = 'auto_explain'","alter system set auto_explain.log_min_duration = '8ms'","alter system set auto_explain.log_analyze = on","alter system set auto_explain.log_buffers = on","select pg_reload_conf()"]) await s.run({sql:q,parameters:[]})
    return timeFor(s, Number(process.argv[3] ?? 10000))
  })
  await d.close()
  const m = await eraseWithExpunge(url, (process.argv[2] ?? 'redact') as never, before)
  console.log(m.course, m.opening, m.chunks)
  for (const { sql, calls, milliseconds } of m.statements.slice(0, 12)) console.log(milliseconds.toFixed(0), calls, sql.slice(0,100))
  const log = await (async () => { const d = await connect(url); try { return await d.session(async s => String((await s.run(sql`select pg_read_file('server.log') as t`)).rows[0]?.['t'])) } finally { await d.close() } })()
  writeFileSync('/tmp/explain.log', log)
} finally { await server.close() }
