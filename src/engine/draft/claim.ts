/** How far a line of a draft can be relied on; `decide` asks a person. */
export type Surety = 'sure' | 'likely' | 'decide'

/** Something that a draft says, how sure it is, and why: in words that hold no value of the desk. */
export interface Claim<T> {
  readonly value: T
  readonly surety: Surety
  readonly why: string
}

export const sure = <T>(value: T, why: string): Claim<T> => ({ value, surety: 'sure', why })
export const likely = <T>(value: T, why: string): Claim<T> => ({ value, surety: 'likely', why })
export const decide = <T>(value: T, why: string): Claim<T> => ({ value, surety: 'decide', why })
