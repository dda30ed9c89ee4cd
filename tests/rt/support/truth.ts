/** What tests/rt/lab/seed.pl wrote down about the people it invented; see there for how each value is used. */
export interface RtTruth {
  readonly people: readonly RtPerson[]
  readonly agents: readonly RtAgent[]
  /** In the order of their numbers, without reminders. */
  readonly tickets: readonly RtTicket[]
}

export interface RtPerson {
  /** The key of the user's row. */
  readonly uid: number
  /** The login; of people whom RT made itself on their first mail it is the e-mail address. */
  readonly name: string
  readonly real: string
  readonly first: string
  readonly last: string
  /** `Herr`, `Frau`, `Mr` or `Ms`. */
  readonly sal: string
  readonly email: string
  readonly phone: string
  readonly mobile: string
  readonly street: string
  readonly zip: string
  readonly city: string
  readonly country: string
  readonly company: string | null
  /** `1990-12-31` */
  readonly dob: string
  /** `K-` and six digits. */
  readonly custno: string
  readonly iban: string
  readonly ip: string
  /** 1 for people who write German. */
  readonly de: 0 | 1
}

export interface RtAgent extends RtPerson {
  readonly agent: 1
}

/** People are told by their e-mail addresses. */
export interface RtTicket {
  readonly ticket: number
  readonly queue: string
  readonly status: string
  readonly requestor: string
  readonly cc: string | null
  /** Other people who are named in bodies or comments. */
  readonly mentions: readonly string[]
  readonly watcher?: string
  /** Holds the custom role “Customer Contact”. */
  readonly contact?: string
  readonly forwarded_to?: string
  readonly merged_into?: number
}
