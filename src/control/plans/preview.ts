import type { Plan } from '../../engine/plan/document.ts'
import type { SelectionRequest } from '../../engine/plan/input.ts'
import { buildPlan } from '../../engine/plan/plan.ts'
import type { Preview } from '../../engine/plan/preview.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'

/** Values of the first ticket and the first person of a plan, read from the desk now; nothing of it is kept. */
export async function previewPlan(side: EngineSide, plan: Plan): Promise<Preview> {
  // What finds accounts alone changes nothing, and has no before and after.
  if (plan.units.length === 0) return { ticket: [], person: [] }
  const { keyring, clock, holds, analyzer } = side
  const { attachmentsOnly, attachments, texts } = plan.options
  const { preview } = await withDesk(side, plan.desk.name, ({ database, loaded, stores }) =>
    buildPlan({
      database,
      deskName: plan.desk.name,
      map: loaded.map,
      // What is made here is looked at and thrown away: there is nothing to seal.
      keyring: { ...keyring, sealForPlan: async () => '' },
      clock,
      holds,
      disposition: plan.disposition,
      selection: selectionOf(plan),
      attachmentsOnly,
      attachments,
      ...(texts === undefined ? {} : { texts }),
      ...(analyzer === undefined || plan.options.analyzer !== true ? {} : { analyzer }),
      stores,
    }),
  )
  return preview
}

/** What would choose the same again. Accounts stand in a plan by their keys, which name nobody. */
function selectionOf({ selection }: Plan): SelectionRequest {
  if (selection.kind === 'subject')
    return {
      kind: 'subject',
      hints: selection.accounts.map((value) => ({ kind: 'id', value })),
      organization: selection.organizations.length > 0,
    }
  if (selection.kind === 'tickets') return selection
  const { filter, timeZone, unfinished } = selection
  return { kind: 'filter', filter, timeZone, unfinished }
}
