import { everyItem } from '../../shared/pages.ts'
import type { Holds } from '../holds/holds.ts'
import type { RequestHolds } from './ports.ts'

/** Restrictions that requests ask for are holds, which name their request as the matter that they are about. */
export function restrictionsFor(holds: Holds): RequestHolds {
  return {
    restrict: async ({ requestId, desk, accounts, by }) => {
      if (accounts.length === 0 || (await isPlaced(holds, requestId, desk))) return
      await holds.place(
        { desk, kind: 'restriction', ground: 'asked-for', owner: by, matter: requestId },
        { kind: 'person', hints: accounts.map((value) => ({ kind: 'id', value })) },
        by,
      )
    },
  }
}

/** A process that was killed after it placed the hold does not place it twice. */
async function isPlaced(holds: Holds, requestId: string, desk: string): Promise<boolean> {
  const restrictions = everyItem((from) =>
    holds.list({ desk, kind: 'restriction', state: 'open', limit: 100, ...from }),
  )
  for await (const { id } of restrictions) if ((await holds.get(id)).matter === requestId) return true
  return false
}
