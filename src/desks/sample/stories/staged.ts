import { subjectIdentifiers, subjectName } from '../truth.ts'
import type { SampleTruth, TicketRef } from '../truth.ts'
import type { DecoyStories } from './decoys.ts'
import { tellDecoys } from './decoys.ts'
import { tellMentions } from './mentions.ts'
import type { OthersStories } from './others.ts'
import { tellTicketsOfOthers } from './others.ts'
import type { OwnStories } from './own.ts'
import { tellOwnTickets } from './own.ts'
import type { Stage } from './stage.ts'
import { ticketRef } from './stage.ts'
import type { ToldTicket } from './ticket.ts'

/** Tells all written stories and returns what they make true. */
export function tellStagedStories(stage: Stage, oneMemberOrganization: number): SampleTruth {
  const own = tellOwnTickets(stage)
  const others = tellTicketsOfOthers(stage)
  tellMentions(stage)
  const decoys = tellDecoys(stage)
  const { cast } = stage
  return {
    subject: subjectOf(stage, own, others),
    namesakes: [
      { ...namesakeOf(cast.namesake), ownTickets: decoys.namesakeTickets.map(ticketRef) },
      { ...namesakeOf(cast.joanna), ownTickets: decoys.joannaTickets.map(ticketRef) },
    ],
    agentCustomer: { personId: cast.agentCustomer.id, ownTickets: decoys.agentTickets.map(ticketRef) },
    mergedTickets: [own.merged, others.mergedIntoOther].map(mergedRef),
    reassignedTicket: {
      ...ticketRef(others.reassigned),
      formerCustomerId: cast.anna.id,
      customerId: cast.bernd.id,
    },
    oneMemberOrganization: { id: oneMemberOrganization, memberId: cast.anna.id },
    sharedFileIds: [own.sharedFileId],
    subjectFileIds: own.subjectFileIds,
    idCardAttachmentId: own.idCardAttachmentId,
    legalHoldTickets: [ticketRef(own.legalHold)],
    decoys: decoysOf(stage, decoys),
    systemPersonId: cast.system.id,
    activeAdminId: cast.admin.id,
    formerAdminId: cast.formerAdmin.id,
  }
}

function subjectOf(stage: Stage, own: OwnStories, others: OthersStories): SampleTruth['subject'] {
  const { anna, annaPrivate } = stage.cast
  return {
    name: subjectName,
    personIds: [anna.id, annaPrivate.id],
    identifiers: subjectIdentifiers,
    ownTickets: [...own.tickets, others.mergedIntoOther].map(ticketRef),
    participatedTickets: [
      { ...ticketRef(others.copied), how: 'cc' },
      ...others.written.map((ticket) => ({ ...ticketRef(ticket), how: 'author' as const })),
    ],
    authoredMessageIds: others.authoredMessageIds,
    named: stage.named,
  }
}

function namesakeOf(person: Stage['cast']['anna']): { personId: number; name: string; email: string } {
  return {
    personId: person.id,
    name: `${person.first_name ?? ''} ${person.last_name ?? ''}`,
    email: person.email ?? '',
  }
}

function mergedRef(ticket: ToldTicket): TicketRef & { readonly intoId: number } {
  return { ...ticketRef(ticket), intoId: ticket.row.merged_into_id ?? 0 }
}

function decoysOf(stage: Stage, decoys: DecoyStories): SampleTruth['decoys'] {
  const tickets = [...decoys.namesakeTickets, ...decoys.joannaTickets, ...decoys.agentTickets]
  const numbers = tickets.map(({ id }) => ({ table: 'tickets' as const, id, column: 'number' }))
  return [...stage.decoys, ...numbers]
}
