import { InvalidArgumentError } from 'commander'

/** Reads an option that counts something: a whole number of at least 1. */
export function amount(text: string): number {
  const value = Number(text.replaceAll('_', ''))
  if (Number.isSafeInteger(value) && value >= 1) return value
  throw new InvalidArgumentError('Expected a whole number of at least 1.')
}

/** Reads an option that is a share of the time. */
export function share(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 0.95) return value
  throw new InvalidArgumentError('Expected a number from 0 to 0.95.')
}
