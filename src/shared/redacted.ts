import { inspect } from 'node:util'

/**
 * Wraps a personal value or a secret so that logging, printing or serializing it shows `<redacted>`.
 * Only `reveal` gives the value back, and every call of it should be easy to justify.
 */
export class Redacted<T> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  reveal(): T {
    return this.#value
  }

  toString(): string {
    return '<redacted>'
  }

  toJSON(): string {
    return '<redacted>'
  }

  [inspect.custom](): string {
    return '<redacted>'
  }
}
