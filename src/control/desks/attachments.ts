import { listAttachments, type TicketAttachment } from '../../engine/plan/attachments.ts'
import type { EngineSide } from '../installation.ts'
import { withDesk } from './with-desk.ts'

/** The attachments of a ticket that a plan may take, read from the desk now; nothing of it is kept. */
export function attachmentsOf(
  side: EngineSide,
  desk: string,
  number: string,
): Promise<readonly TicketAttachment[]> {
  const { holds, clock } = side
  return withDesk(side, desk, ({ database, loaded }) =>
    listAttachments({ database, deskName: desk, map: loaded.map, holds, clock, number }),
  )
}
