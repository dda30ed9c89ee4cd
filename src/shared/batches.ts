/** The largest JSON parameter that a statement gets, in bytes; servers limit the size of what one statement carries. */
export const maxJsonBytes = 4 * 1024 * 1024

/** Rows in batches of at most so many rows and so many bytes, as JSON if not told; a larger row is a batch of its own. */
export function* batchesOf<T>(
  rows: readonly T[],
  maxRows: number,
  maxBytes: number = maxJsonBytes,
  bytesOf: (row: T) => number = (row) => Buffer.byteLength(JSON.stringify(row)),
): Generator<readonly T[]> {
  let batch: T[] = []
  // The brackets around a batch, and a comma after each row.
  let bytes = 2
  for (const row of rows) {
    const size = bytesOf(row) + 1
    if (batch.length > 0 && (batch.length >= maxRows || bytes + size > maxBytes)) {
      yield batch
      batch = []
      bytes = 2
    }
    batch.push(row)
    bytes += size
  }
  if (batch.length > 0) yield batch
}
