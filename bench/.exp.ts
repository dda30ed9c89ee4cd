import { startBenchServer } from './servers.ts'
import { fillDesk, timeFor } from './desk.ts'
import { eraseWithExpunge, median } from './measure.ts'
import { eraseByHand } from './hand.ts'
import { connect } from '../src/database/connect.ts'
const server = await startBenchServer('postgresql')
const variants: Record<string, string> = { plain: '', rpc: '-c random_page_cost=1.1', rpcmerge: '-c random_page_cost=1.1 -c enable_mergejoin=off', seq: '-c random_page_cost=1.1 -c enable_mergejoin=off -c enable_seqscan=off' }
try {
  await server.build((url) => fillDesk(url, 20000))
  for (const disposition of ['redact', 'purge'] as const) for (const n of [1000, 10000]) {
    const out: Record<string, number[]> = {}
    for (let r = 0; r < 3; r++) for (const [name, opts] of [['hand', ''], ...Object.entries(variants)] as [string, string][]) {
      let url = await server.fresh()
      const d = await connect(url)
      const before = await d.session(async (s) => { const b = await timeFor(s, n); const t = performance.now(); if (name === 'hand') { await eraseByHand(s, disposition, b); (out[name] ??= []).push(performance.now() - t) } return b })
      await d.close()
      if (name === 'hand') continue
      if (opts) url += `?options=${encodeURIComponent(opts)}`
      const m = await eraseWithExpunge(url, disposition, before)
      ;(out[`${name} apply`] ??= []).push(m.apply); (out[`${name} chunks`] ??= []).push(m.chunks)
      if (r === 0) { console.log(name, m.statements.slice(0, 6).map(s => `${s.milliseconds.toFixed(0)}/${s.calls} ${s.sql.slice(0, 70)}`)) }
    }
    console.log(disposition, n, Object.fromEntries(Object.entries(out).map(([k, v]) => [k, Math.round(median(v))])))
  }
} finally { await server.close() }
