import type { ControlStore } from '../store/store.ts'

/** Bytes of one row. */
const pieceBytes = 1024 * 1024

/** Keeps what comes as rows of some size; `end` keeps the rest and says how many bytes there are. */
export function keepPieces(
  store: ControlStore,
  packageId: string,
  attempt: string,
): { write(bytes: Uint8Array): Promise<void>; end(): Promise<number> } {
  let waiting: Uint8Array[] = []
  let size = 0
  let total = 0
  let number = 0
  const keep = async (content: Buffer) => {
    await store.db
      .insertInto('access_pieces')
      .values({ package_id: packageId, attempt, number: number++, content })
      .execute()
  }
  return {
    write: async (bytes) => {
      waiting.push(bytes)
      size += bytes.byteLength
      total += bytes.byteLength
      if (size < pieceBytes) return
      const all = Buffer.concat(waiting)
      let from = 0
      for (; all.byteLength - from >= pieceBytes; from += pieceBytes)
        await keep(all.subarray(from, from + pieceBytes))
      waiting = [all.subarray(from)]
      size = all.byteLength - from
    },
    end: async () => {
      if (size > 0) await keep(Buffer.concat(waiting))
      return total
    },
  }
}

/** The pieces in their order; nothing where they are gone. */
export async function* readPieces(
  store: ControlStore,
  packageId: string,
  attempt: string,
): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number++) {
    const row = await store.db
      .selectFrom('access_pieces')
      .select('content')
      .where('package_id', '=', packageId)
      .where('attempt', '=', attempt)
      .where('number', '=', number)
      .executeTakeFirst()
    if (row === undefined) return
    yield row.content
  }
}
