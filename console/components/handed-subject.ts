/** What names a person, as somebody wrote it into a form. */
export interface SubjectValues {
  readonly emails: readonly string[]
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly logins: readonly string[]
  /** Keys of accounts, by desk. */
  readonly ids: Readonly<Record<string, readonly string[]>>
}

let handed: SubjectValues | undefined

/**
 * Hands a person over to the next page: in memory alone, because neither an address nor anything that the browser keeps may
 * name them.
 */
export function handSubject(subject: SubjectValues): void {
  handed = subject
}

/** The person that was handed over, once. */
export function takeSubject(): SubjectValues | undefined {
  const taken = handed
  handed = undefined
  return taken
}
