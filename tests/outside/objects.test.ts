import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookAt } from '../../src/engine/outside/outside.ts'
import { found, keptWith } from '../support/kept.ts'
import { apply, erase, planOf, resume, verify } from '../support/run.ts'
import type { DeskAtHand } from '../support/desk.ts'
import { type Buckets, startBuckets } from './support/buckets.ts'
import { canaries, outsideDesks } from './support/desk.ts'

// Files in a bucket of a server that speaks S3, on every engine. Documents are said not to be there.

const purge = (...numbers: readonly string[]) =>
  ({ disposition: 'purge', selection: { kind: 'tickets', numbers } }) as const

describe.each(['postgresql', 'mariadb', 'sqlite'] as const)(
  'objects in a bucket, with a desk on %s',
  (engine) => {
    const freshDesk = outsideDesks(engine)
    let buckets: Buckets
    beforeAll(async () => {
      buckets = await startBuckets()
    })
    afterAll(() => buckets.end())

    const all = ['kept/aaaaaaaa', 'kept/bbbbbbbb', 'kept/cccccccc', 'other']
    const filled = async (): Promise<DeskAtHand> => {
      for (const key of all) await buckets.put(key)
      return freshDesk()
    }
    const stores = () => ({ attached: buckets.place, main: 'none' })

    it('a file goes with the last row that names it, and one that another names stays', async () => {
      const desk = await filled()
      const { plan, record, verification } = await erase(desk, { ...purge('1', '2'), stores: stores() })
      expect(plan.counts['attached']).toEqual({ purge: 2 })
      expect(plan.stores).toMatchObject([{ name: 'attached', objects: 2, location: buckets.place }])
      expect(record.incomplete).toEqual([])
      expect(record.counts['attached']).toEqual({ purge: 1 })
      expect(await buckets.keys()).toEqual(['kept/bbbbbbbb', 'kept/cccccccc', 'other'])
      expect(verification.outcome).toBe('nothing left')
      const second = await erase(desk, { ...purge('3'), stores: stores() })
      expect(second.record.incomplete).toEqual([])
      expect(await buckets.keys()).toEqual(['kept/cccccccc', 'other'])
    })

    it('while the server is away the run is incomplete, and resuming it later removes what is left', async () => {
      const desk = await filled()
      const plan = await planOf(desk, { ...purge('1'), stores: stores() })
      await buckets.stop()
      const record = await apply(desk, plan)
      expect(record.state).toBe('applied')
      expect(record.incomplete).toEqual([
        'outside the database: 1 of attached not removed (its server cannot be reached (ECONNREFUSED))',
      ])
      await buckets.again()
      expect(await buckets.keys()).toEqual(all)
      const later = await resume(desk, record.id)
      expect(later).toMatchObject({ state: 'applied', incomplete: [], counts: { attached: { purge: 1 } } })
      expect(await buckets.keys()).toEqual(all.slice(1))
      expect((await resume(desk, record.id)).state).toBe('applied')
    })

    it.each([
      [
        'credentials that are wrong',
        'WRONG_KEYS',
        'its server refused the credentials (403 SignatureDoesNotMatch)',
      ],
      [
        'credentials that are not set',
        'NO_SUCH_KEYS',
        'the variable NO_SUCH_KEYS, which holds its credentials, is not there',
      ],
    ])('%s leave every object on the list', async (_, variable, reason) => {
      const desk = await filled()
      const place = buckets.place.replace('OBJECT_KEYS', variable)
      const { plan, record } = await erase(desk, { ...purge('1'), stores: { attached: place, main: 'none' } })
      expect(record.incomplete).toEqual([`outside the database: 1 of attached not removed (${reason})`])
      expect(await buckets.keys()).toEqual(all)
      expect(found(JSON.stringify([plan, record]), canaries)).toEqual([])
      expect(await keptWith(desk, canaries)).toEqual([])
      expect(await resume(desk, record.id, { stores: stores() })).toMatchObject({ incomplete: [] })
      expect(await buckets.keys()).toEqual(all.slice(1))
    })

    it('is tried beforehand without changing anything', async () => {
      const desk = await filled()
      const { readSecret } = desk.installation
      expect(await lookAt(buckets.place, undefined, readSecret)).toBe('a bucket, answers')
      const missing = buckets.place.replace('desk-files', 'no-such-files')
      await expect(lookAt(missing, undefined, readSecret)).rejects.toThrow('its bucket is not there')
      await expect(lookAt('/no/such/folder', undefined, readSecret)).rejects.toThrow(
        'its folder is not there',
      )
      expect(await buckets.keys()).toEqual(all)
    })

    it('a bucket that is not there leaves every object on the list', async () => {
      const desk = await filled()
      const place = buckets.place.replace('desk-files', 'no-such-files')
      const { record } = await erase(desk, { ...purge('1'), stores: { attached: place, main: 'none' } })
      expect(record.incomplete).toEqual([
        'outside the database: 1 of attached not removed (its bucket is not there)',
      ])
      expect((await verify(desk, record.id)).outcome).toBe('nothing left')
    })

    it('a name that is none of an object is written down nowhere, and told', async () => {
      const desk = await filled()
      await desk.run("update files set sha = 'Annabel Zyxolotl.pdf' where id = 1")
      const { record } = await erase(desk, { ...purge('1'), stores: stores() })
      expect(record.incomplete).toEqual([
        'outside the database: 1 of attached not removed (the name is not one of this store)',
      ])
      expect(await keptWith(desk, canaries)).toEqual([])
    })
  },
)
