import { afterEach, describe, expect, it } from 'vitest'
import { objectStoreAt } from '../../src/engine/outside/outside.ts'
import { parsePlace } from '../../src/engine/outside/place.ts'
import { secretReader } from '../../src/installation/secrets.ts'
import { environment } from './support/desk.ts'
import { type Manners, startVersionedBucket, type VersionedBucket } from './support/versioned.ts'

describe('a bucket that keeps versions', () => {
  const made: VersionedBucket[] = []
  afterEach(async () => {
    for (const bucket of made.splice(0)) await bucket.end()
  })
  const begin = async (manners: Manners) => {
    const bucket = await startVersionedBucket(manners)
    made.push(bucket)
    for (const key of ['one', 'one', 'one-more', 'two', 'one']) bucket.put(key)
    const place = parsePlace(bucket.place)
    if (place.kind !== 'object store') throw new Error('expected a bucket')
    return { bucket, store: await objectStoreAt(place, secretReader(environment)) }
  }
  const left = ({ versions }: VersionedBucket) => versions.map(({ key }) => key).toSorted()

  it.each([
    ['Enabled', 1000],
    ['Enabled', 1],
    ['Suspended', 1000],
    ['forbidden', 1000],
  ] as const)(
    'loses every version of an object, and those of no other: %s, %s in a page',
    async (versioning, pageSize) => {
      const { bucket, store } = await begin({ versioning, pageSize })
      expect(await store.remove(['one', 'gone'])).toEqual(new Map())
      expect(left(bucket).filter((key) => key === 'one')).toEqual([])
      expect(left(bucket)).toEqual(expect.arrayContaining(['one-more', 'two']))
    },
  )

  it('says so where old versions may not be listed, or not be deleted', async () => {
    const unlisted = await begin({ versioning: 'Enabled', mayListVersions: false })
    expect(await unlisted.store.remove(['one'])).toEqual(
      new Map([['one', 'its old versions may not be listed, and may still be there']]),
    )
    const locked = await begin({ versioning: 'Enabled', isLocked: true })
    expect(await locked.store.remove(['one'])).toEqual(
      new Map([['one', 'its server refused (200 AccessDenied)']]),
    )
  })

  it.each(['unknown to the server', undefined] as const)(
    'may be one that keeps none, and takes many objects at once or one by one: %s',
    async (versioning) => {
      for (const takesMany of [true, false]) {
        const { bucket, store } = await begin({
          takesMany,
          ...(versioning === undefined ? {} : { versioning }),
        })
        expect(await store.remove(['one', 'gone'])).toEqual(new Map())
        expect(left(bucket)).toEqual(['one-more', 'two'])
      }
    },
  )

  it('is asked in few requests', async () => {
    const { bucket, store } = await begin({})
    const keys = Array.from({ length: 2_500 }, (_, i) => `key-${i}`)
    expect(await store.remove(keys)).toEqual(new Map())
    expect(bucket.requests).toEqual(['GET versioning', 'POST delete', 'POST delete', 'POST delete'])
  })
})
