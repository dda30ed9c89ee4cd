/** Does a piece of work; gives nothing where it fails. */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T | undefined>

/** Lets nothing that fails keep others from their turn: the first failure is thrown when all have had it. */
export async function eachItsTurn<T>(work: (attempt: Attempt) => Promise<T>): Promise<T> {
  const failures: unknown[] = []
  const result = await work((piece) =>
    piece().catch((error: unknown) => {
      failures.push(error)
      return undefined
    }),
  )
  if (failures.length > 0) throw failures[0]
  return result
}
