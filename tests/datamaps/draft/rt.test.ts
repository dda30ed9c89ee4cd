import { describe, expect, test } from 'vitest'
import { loadDataMap } from '../../../src/engine/datamap/load.ts'
import { resolveMap } from '../../../src/engine/datamap/shipped.ts'
import { sharedRtDesk } from '../../rt/support/desk.ts'
import { draftAt } from './drafting.ts'
import { measure, measureLines, truthOf } from './measure.ts'
import { rtAlso } from './rt.ts'

describe.each(['postgresql', 'mariadb'] as const)(
  'Request Tracker, which declares no relation, on %s',
  (engine) => {
    const theDesk = sharedRtDesk(engine)

    test('is drafted so that nearly all of it agrees with the map that people wrote', async () => {
      const { url } = await theDesk()
      const { written, catalog, check } = await draftAt(url)
      const truth = { ...truthOf((await loadDataMap(resolveMap('rt/5'))).map, catalog), also: rtAlso }
      const measured = measure(written, truth, catalog)
      const shown = [...measureLines('RT', measured), ...measured.missed, ...measured.relationsWrong].join(
        '\n',
      )

      expect(check.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect([written.ticket.table, written.person.table].map((name) => name.toLowerCase())).toEqual([
        'tickets',
        'users',
      ])
      expect(measured.found.length / (measured.found.length + measured.missed.length), shown).toBeGreaterThan(
        0.93,
      )
      expect(measured.wrong.length - measured.wrongMarked.length, shown).toBeLessThan(20)
      const { relationsRight, relationsMissed, relationsWrong } = measured
      expect(relationsRight.length / (relationsRight.length + relationsMissed.length), shown).toBeGreaterThan(
        0.8,
      )
      expect(relationsWrong.length, shown).toBeLessThan(8)
    })
  },
)
