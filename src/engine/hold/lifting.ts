import { RefusedError, UsageError } from '../../shared/errors.ts'
import { type Informed, informedWays } from '../../shared/grounds.ts'
import type { HoldRecord } from './record.ts'

/**
 * What stands against lifting a hold when nothing is said of its person: nothing for a legal hold. Throws `UsageError`
 * `hold-informed` for a word about a legal hold, and `RefusedError` `not-informed`.
 */
export function checkInformed({ id, kind }: Pick<HoldRecord, 'id' | 'kind'>, informed?: Informed): void {
  if (kind === 'hold' && informed !== undefined)
    throw new UsageError('hold-informed', `the hold ${id} is no restriction: nobody has to be informed`)
  if (kind === 'restriction' && informed === undefined)
    throw new RefusedError(
      'not-informed',
      `the person has to be informed before the restriction ${id} is lifted (Art. 18(3) GDPR)`,
      {
        facts: { hold: id, expected: informedWays },
        remedy: 'Inform the person, and end it then; or say why that is not possible, or not needed.',
      },
    )
}
