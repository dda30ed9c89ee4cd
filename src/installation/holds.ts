import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { dayAt, type HeldThing, type HoldStore, isOver } from '../engine/hold/hold.ts'
import { checkInformed } from '../engine/hold/lifting.ts'
import {
  holdDays,
  holdIsOver,
  holdOf,
  type HoldRecord,
  type HoldSecrets,
  type HoldWish,
  newHold,
  noSuchHold,
} from '../engine/hold/record.ts'
import type { Clock } from '../shared/clock.ts'
import { DeskError } from '../shared/errors.ts'
import { withLockAlone, withLockShared, writeFileAtomic } from '../shared/files.ts'
import { holdGrounds, informedWays, type InformedWay } from '../shared/grounds.ts'
import type { Keyring } from '../shared/keyring.ts'

/** A hold for people to read: `filter` and `matter` only while it lasts. */
export type ShownHold = HoldRecord & { readonly filter?: string; readonly matter?: string }

/** The holds of an installation that is a folder. */
export interface FileHolds extends HoldStore {
  /** Keeps a hold; when this resolves, no chunk of a run that touched what it protects is still to commit. */
  place(
    wish: HoldWish,
    about: HeldThing,
    who: { readonly by: string; readonly timeZone: string },
  ): Promise<HoldRecord>
  /**
   * Ends a hold before its day, or a restriction, of which it has to be said that its person was informed. Throws
   * `no-such-hold`, `hold-over`, and as `checkInformed` does.
   */
  end(id: string, by: string, informed?: InformedWay): Promise<HoldRecord>
  /** All that ever were, the latest first. */
  list(): Promise<readonly ShownHold[]>
}

/** Keeps holds in a file, which appears with the first one. */
export function fileHolds(
  file: string,
  { keyring, clock }: { readonly keyring: Pick<Keyring, 'encrypt' | 'decrypt'>; readonly clock: Clock },
): FileHolds {
  const lock = join(dirname(file), '.holds.lock')
  const read = () => readHolds(file)
  const change = <T>(work: (holds: readonly StoredHold[]) => Promise<readonly [readonly StoredHold[], T]>) =>
    withLockAlone(lock, async () => {
      const [holds, result] = await work(withoutPast(await read(), clock.now()))
      await writeFileAtomic(file, `${JSON.stringify({ holds }, null, 1)}\n`)
      return result
    })
  return {
    open: async (desk) => {
      const holds = await read()
      return holds
        .filter((hold) => hold.desk === desk && hold.ended === undefined)
        .map((hold) => holdDays(recordOf(hold)))
    },
    load: async (ids) => {
      const holds = (await read()).filter(({ id, ended }) => ids.includes(id) && ended === undefined)
      return Promise.all(holds.map(async (hold) => holdOf(recordOf(hold), await secretsOf(hold, keyring))))
    },
    undisturbed: (_, work) => withLockShared(lock, () => work(() => Promise.resolve())),
    place: async (wish, about, { by, timeZone }) => {
      const { record, secrets } = newHold(wish, about, { by, timeZone, now: clock.now() })
      const sealed =
        Object.keys(secrets).length === 0 ? {} : { sealed: await keyring.encrypt(JSON.stringify(secrets)) }
      return change(async (holds) => [[...holds, { ...record, ...sealed }], record])
    },
    end: (id, by, informed) =>
      change(async (holds) => {
        const found = holds.find((hold) => hold.id === id)
        if (found === undefined) throw noSuchHold(id)
        if (found.ended !== undefined) throw holdIsOver(id)
        checkInformed(found, informed)
        const over = endedNow(found, { by, now: clock.now(), how: 'lifted', informed })
        return [holds.map((hold) => (hold.id === id ? over : hold)), recordOf(over)]
      }),
    list: async () => {
      const stored = await read()
      const holds = withoutPast(stored, clock.now())
      // What was kept of a hold whose day has come is destroyed by whoever looks next.
      if (holds.some((hold, i) => hold !== stored[i])) await change(async (now) => [now, undefined])
      return Promise.all(holds.toReversed().map((hold) => shown(hold, keyring)))
    },
  }
}

const by = z.string()
const storedSchema = z.strictObject({
  holds: z.array(
    z.strictObject({
      id: z.string(),
      desk: z.string(),
      kind: z.enum(['hold', 'restriction']),
      ground: z.enum(holdGrounds),
      owner: z.string(),
      starts: z.iso.date(),
      ends: z.iso.date().exactOptional(),
      timeZone: z.string(),
      about: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('tickets'), numbers: z.array(z.string()).readonly() }),
        z.strictObject({ kind: z.literal('persons'), keys: z.array(z.string()).readonly() }),
        z.strictObject({ kind: z.literal('organizations'), keys: z.array(z.string()).readonly() }),
        z.strictObject({ kind: z.literal('team'), name: z.string(), key: z.string() }),
        z.strictObject({ kind: z.literal('filter') }),
      ]),
      placed: z.strictObject({ by, at: z.string() }),
      ended: z
        .strictObject({
          by,
          at: z.string(),
          how: z.enum(['lifted', 'day']),
          informed: z.enum([...informedWays, 'letter']).exactOptional(),
        })
        .exactOptional(),
      sealed: z.string().exactOptional(),
    }),
  ),
})
type StoredHold = z.infer<typeof storedSchema>['holds'][number]

async function readHolds(file: string): Promise<readonly StoredHold[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  try {
    return storedSchema.parse(JSON.parse(text)).holds
  } catch {
    throw new DeskError(
      'installation-damaged',
      `expected the list of holds in ${file}, found something else`,
      {
        remedy:
          'Restore the file from a backup of the data folder: without it nobody knows what must not be touched.',
      },
    )
  }
}

const recordOf = ({ sealed: _, ...record }: StoredHold): HoldRecord => record

async function secretsOf({ sealed }: StoredHold, keyring: Pick<Keyring, 'decrypt'>): Promise<HoldSecrets> {
  return sealed === undefined ? {} : (JSON.parse(await keyring.decrypt(sealed)) as HoldSecrets)
}

async function shown(hold: StoredHold, keyring: Pick<Keyring, 'decrypt'>): Promise<ShownHold> {
  const { filter, matter } = await secretsOf(hold, keyring)
  return {
    ...recordOf(hold),
    ...(filter === undefined ? {} : { filter: filter.text }),
    ...(matter === undefined ? {} : { matter }),
  }
}

function withoutPast(holds: readonly StoredHold[], now: Date): readonly StoredHold[] {
  return holds.map((hold) =>
    hold.ended === undefined && isOver(holdDays(recordOf(hold)), dayAt(now, hold.timeZone))
      ? endedNow(hold, { by: 'system', now, how: 'day' })
      : hold,
  )
}

/** Of a hold that is over stays who placed and who ended it, and when. */
function endedNow(
  { sealed: _, ...hold }: StoredHold,
  end: {
    readonly by: string
    readonly now: Date
    readonly how: 'lifted' | 'day'
    readonly informed?: InformedWay | undefined
  },
): StoredHold {
  const { by: who, now, how, informed } = end
  return {
    ...hold,
    ended: { by: who, at: now.toISOString(), how, ...(informed === undefined ? {} : { informed }) },
  }
}
