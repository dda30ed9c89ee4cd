import type { HoldRecord, HoldWish } from '../../src/engine/hold/record.ts'
import { findHeld, type HoldTarget } from '../../src/engine/hold/resolve.ts'
import type { DeskAtHand } from './desk.ts'

/** Places a hold on the test's desk, as somebody at the command line would. */
export async function placeHold(
  { database, map, installation }: Pick<DeskAtHand, 'database' | 'map' | 'installation'>,
  target: HoldTarget,
  wish: Partial<HoldWish> = {},
): Promise<HoldRecord> {
  const { holds, clock } = installation
  const { about, timeZone } = await findHeld(database, map, target, clock.now())
  return holds.place(
    { desk: 'sample', kind: 'hold', ground: 'legal-claims', owner: 'legal', ...wish },
    about,
    { by: 'dana', timeZone },
  )
}
