import { describe, it } from 'vitest'
import { byHints, planOf } from '../support/run.ts'
import { rtDesks } from './support/desk.ts'
import { agentAt, personNamed } from './people.ts'
import { writeFileSync } from 'node:fs'

describe.each(['postgresql', 'mariadb'] as const)('probe %s', (engine) => {
  const freshDesk = rtDesks(engine)
  it('x', async () => {
    const desk = await freshDesk()
    const time = performance.now()
    const person = personNamed(desk, 'Mark Price')
    const wishes = [
      { disposition: 'redact', selection: byHints({ kind: 'id', value: String(person.uid) }), note: 'n' },
      { disposition: 'purge', selection: byHints({ kind: 'id', value: String(person.uid) }) },
      { disposition: 'purge', selection: byHints({ kind: 'id', value: String(agentAt(desk, 3).uid) }) },
      { disposition: 'redact', selection: { kind: 'filter', filter: "status = 'resolved' and queue in ('Support','Billing')" }, transition: 'rejected', note: 'n' },
      { disposition: 'purge', selection: { kind: 'filter', filter: "status = 'resolved'" } },
    ] as const
    const found = new Map<string, Set<string>>()
    for (const wish of wishes) {
      const plan = await planOf(desk, wish)
      writeFileSync(`/tmp/exp/${engine}-${wish.disposition}-${wish.selection.kind}.json`, JSON.stringify(plan, null, 1))
      console.log(engine, wish.disposition, plan.totals.rows, plan.totals.tickets, plan.temporaryIndexes.length, Math.round(performance.now() - time), plan.masks.map((m) => m.table + m.keys.length).join())
      const visit = (value: unknown) => {
        if (typeof value === 'string') {
          for (const m of value.matchAll(/\b(update|delete from|delete `\w+` from|delete "\w+" from|insert into|for update)\s*(of )?["`]?(\w*)/gi)) {
            const key = `${m[1]!.toLowerCase()} ${m[3]!.toLowerCase()}`
            if (m[1]!.toLowerCase() === 'for update') {
              const t = [...value.matchAll(/(?:from|join) ["`]?(\w+)/gi)].map((x) => x[1]!.toLowerCase())
              const s = found.get('LOCK') ?? new Set(); s.add(t.join(' ')); found.set('LOCK', s)
            } else if (!/expunge/.test(key)) { const s = found.get(m[1]!.toLowerCase()) ?? new Set(); s.add(m[3]!.toLowerCase()); found.set(m[1]!.toLowerCase(), s) }
          }
        } else if (value && typeof value === 'object') Object.values(value).forEach(visit)
      }
      visit({ ...plan, map: null })
    }
    for (const [k, s] of found) console.log(engine, k, [...s].sort().join(', '))
  })
})
