import { ExpungeError } from '../../shared/errors.ts'

/**
 * A notice or webhook that was not delivered. Its message and facts hold a code and a reply’s number and nothing else:
 * what servers say about a failure names addresses.
 */
export class DeliveryError extends ExpungeError {
  /** Whether it is worth another try. */
  readonly fate: 'try again' | 'give up'

  constructor(
    code: string,
    message: string,
    details: {
      readonly fate: DeliveryError['fate']
      readonly facts?: Readonly<Record<string, string | number>>
    },
  ) {
    super(code, message, details.facts === undefined ? {} : { facts: details.facts })
    this.fate = details.fate
  }
}

/** Any failure as one that may be put down: what was not foreseen is tried again, and its words are left out. */
export function deliveryErrorFrom(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  const code = error instanceof ExpungeError ? error.code : 'delivery-failed'
  return new DeliveryError(code, `a delivery failed: ${code}`, { fate: 'try again' })
}
