import type { RtDesk } from './support/desk.ts'
import type { RtAgent, RtPerson, RtTicket } from './support/truth.ts'
import type { RtSample } from './support/visit.ts'

/** The person of this name; of namesakes the first. */
export function personNamed({ truth }: RtDesk, name: string): RtPerson {
  const found = [...truth.people, ...truth.agents].find((person) => person.real === name)
  if (found === undefined) throw new Error(`the desk has nobody called ${name}`)
  return found
}

/** The agents of the desk; the first two also ask for help. */
export function agentAt({ truth }: RtDesk, index: number): RtAgent {
  const found = truth.agents[index]
  if (found === undefined) throw new Error(`the desk has no agent ${index}`)
  return found
}

/** Everything by which an independent look recognizes a person. Of nobody else, unless somebody has the same name. */
export function needlesOf({ email, phone, mobile, real, custno, iban, dob }: RtPerson): readonly string[] {
  return [email, phone, mobile, real, custno, iban, dob]
}

/** The tickets that a person asked for, without reminders. */
export function ticketsOf({ truth }: RtDesk, { email }: Pick<RtPerson, 'email'>): readonly RtTicket[] {
  return truth.tickets.filter(({ requestor }) => requestor === email)
}

/** The tickets that somebody else asked for. */
export function ticketsOfOthers({ truth }: RtDesk, { email }: Pick<RtPerson, 'email'>): readonly RtTicket[] {
  return truth.tickets.filter(({ requestor }) => requestor !== email)
}

/** Some tickets of the people, some of others, and the people's own pages. */
export function sampleOf(desk: RtDesk, ...people: readonly RtPerson[]): RtSample {
  const emails = new Set(people.map(({ email }) => email))
  const visible = desk.truth.tickets.filter(({ status }) => status !== 'deleted')
  const own = visible.filter(({ requestor }) => emails.has(requestor))
  const named = visible.filter(
    ({ requestor, cc, mentions }) =>
      !emails.has(requestor) && [cc, ...mentions].some((email) => emails.has(email ?? '')),
  )
  return {
    tickets: [...own.slice(0, 3), ...named.slice(0, 2), ...visible.slice(-2)].map(({ ticket }) => ticket),
    users: people.map(({ uid }) => uid),
  }
}
