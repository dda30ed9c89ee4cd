import type { SampleTableName } from './schema.ts'

/** What is true of a sample desk by construction: the answers that a test compares a run with. */
export interface SampleTruth {
  /** The main data subject: one human with two accounts. */
  readonly subject: SampleSubject
  /** Other humans whose names or addresses look like the subject's. */
  readonly namesakes: readonly SampleNamesake[]
  /** An agent who has a ticket as a customer. */
  readonly agentCustomer: { readonly personId: number; readonly ownTickets: readonly TicketRef[] }
  readonly mergedTickets: readonly (TicketRef & { readonly intoId: number })[]
  /** The subject opened it; since then it belongs to someone else. */
  readonly reassignedTicket: TicketRef & { readonly formerCustomerId: number; readonly customerId: number }
  readonly oneMemberOrganization: { readonly id: number; readonly memberId: number }
  /** Content that the subject's and other people's tickets use: it must stay. */
  readonly sharedFileIds: readonly number[]
  /** Content that only the subject's tickets use. */
  readonly subjectFileIds: readonly number[]
  readonly idCardAttachmentId: number
  /** Finished, the subject's, and not to be touched. */
  readonly legalHoldTickets: readonly TicketRef[]
  /** Cells that look like the subject and must stay as they are. */
  readonly decoys: readonly CellRef[]
  readonly systemPersonId: number
  /** The only administrator whose account is active. */
  readonly activeAdminId: number
  readonly formerAdminId: number
}

/** The human whom the written stories are about. */
export interface SampleSubject {
  readonly name: string
  /** The main account, then the private one. */
  readonly personIds: readonly [number, number]
  readonly identifiers: SampleIdentifiers
  /** Tickets whose customer the subject is now, under either account. */
  readonly ownTickets: readonly TicketRef[]
  /** Tickets of others where the subject is in copy or wrote something. */
  readonly participatedTickets: readonly (TicketRef & { readonly how: 'cc' | 'author' })[]
  /** Messages that the subject wrote in tickets of others. */
  readonly authoredMessageIds: readonly number[]
  /** Every cell outside the subject's own rows that names the subject; once for each form and kind. */
  readonly named: readonly NamedPlace[]
}

export interface SampleIdentifiers {
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly logins: readonly string[]
  readonly streets: readonly string[]
  readonly birthdates: readonly string[]
  readonly ibans: readonly string[]
}

/** Somebody whom a careless search takes for the subject. */
export interface SampleNamesake {
  readonly personId: number
  readonly name: string
  readonly email: string
  readonly ownTickets: readonly TicketRef[]
}

/** A ticket by key and number, and the status it starts with. */
export interface TicketRef {
  readonly id: number
  readonly number: string
  readonly status: string
}

/** One column of one row. */
export interface CellRef {
  readonly table: SampleTableName
  readonly id: number
  readonly column: string
}

/** A cell that names the subject, by one kind of identifier in one form. */
export interface NamedPlace extends CellRef {
  readonly form: PlaceForm
  readonly what: PlaceKind
}

/** What stands between the eye and the identifier. `html`: entities or markup inside it. */
export type PlaceForm = 'plain' | 'html' | 'encoded-word' | 'quoted-printable' | 'base64' | 'json' | 'percent'

/** Which identifier stands there. */
export type PlaceKind = 'name' | 'email' | 'phone' | 'street' | 'iban'

/** The main subject's name. */
export const subjectName = 'Anna Lüders'

/** Every value that means the main subject, spelled the plain way. */
export const subjectIdentifiers: SampleIdentifiers = {
  names: [subjectName, 'Anna Lueders', 'Lüders, Anna'],
  emails: ['anna.lueders@example.org', 'annal84@post.example.org', 'anna@lueders-gartenbau.example.org'],
  phones: ['+49 30 23125417', '+49 176 04069012'],
  logins: ['alueders', 'annal84'],
  streets: ['Fliederbogen 7'],
  birthdates: ['1984-03-17'],
  ibans: ['DE89 3704 0044 0532 0130 00'],
}
