import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

/**
 * Gives a connection `expunge_hash(…)`, 52 bits over its arguments where NULL, '' and 1, '1' differ, and the
 * aggregate `expunge_fingerprint(n)`, a sum modulo 2^52 that does not depend on the order of rows. `expunge_md5` and
 * `expunge_sha256` are the digests that other databases have by themselves, in hexadecimal digits.
 */
export function registerHashFunctions(connection: DatabaseSync): void {
  const options = { deterministic: true, useBigIntArguments: true, varargs: true }
  for (const algorithm of ['md5', 'sha256'])
    connection.function(`expunge_${algorithm}`, { deterministic: true }, (value) =>
      value === null ? null : hash(algorithm, value instanceof Uint8Array ? value : String(value)),
    )
  // A number of the language would arrive as a floating point number, and print as 5.0.
  connection.function('expunge_hash', options, (...values) => BigInt(hash52(values)))
  connection.aggregate('expunge_fingerprint', {
    start: 0,
    // Two numbers below 2^52 have a sum that is still exact.
    step: (sum: number, value) => (sum + Number(value ?? 0)) % 2 ** 52,
    result: (sum: number) => BigInt(sum),
  })
}

function hash52(values: readonly unknown[]): number {
  return Number.parseInt(hash('sha256', values.map(encode).join(''), 'hex').slice(0, 13), 16)
}

/** Type and length go first, so that no two lists of values have one encoding. */
function encode(value: unknown): string {
  if (value === null || value === undefined) return 'n'
  if (value instanceof Uint8Array) return `b${value.length}:${Buffer.from(value).toString('hex')}`
  const text = `${value as string | number | bigint}`
  return `${tags[typeof value] ?? 'o'}${text.length}:${text}`
}

const tags: Readonly<Record<string, string>> = { string: 't', number: 'r', bigint: 'i' }
