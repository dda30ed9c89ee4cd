import { sql } from 'kysely'
import type { RequestRow, RequestsParts } from './change.ts'
import type { RequestState } from './states.ts'

/** An earlier request of the same person. */
export interface Lead {
  readonly id: string
  /** It does all that the newer one asks for, so that the newer one has nothing to add. */
  readonly covers: boolean
}

/** Only a request whose plans are still to be made, or made anew, takes in what came up to now. */
const stillToCome: readonly RequestState[] = ['received', 'planning', 'to-approve', 'grace']
const notLeading: readonly RequestState[] = ['unconfirmed', 'rejected', 'withdrawn', 'duplicate']

/**
 * Finds the earliest request of the same person that still counts. To be called in a transaction: who asks for the same
 * person at the same time waits, so that one of the two is found.
 */
export async function findLead(
  { store, side }: Pick<RequestsParts, 'store' | 'side'>,
  newer: Pick<RequestRow, 'id' | Wished>,
  marks: readonly string[],
): Promise<Lead | undefined> {
  for (const mark of marks.toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${mark}, 7422))`.execute(store.db)
  const lead = await store.db
    .selectFrom('requests')
    .selectAll()
    .where('id', '!=', newer.id)
    .where('state', 'not in', [...notLeading])
    .where('id', 'in', (query) =>
      query
        .selectFrom('request_marks')
        .select('request_id')
        .where('mark', 'in', [...marks])
        .where('until', '>', side.clock.now()),
    )
    .orderBy('received_at')
    .orderBy('id')
    .executeTakeFirst()
  if (lead === undefined) return undefined
  const known = await store.db
    .selectFrom('request_marks')
    .select('mark')
    .where('request_id', '=', lead.id)
    .execute()
  const knownMarks = new Set(known.map(({ mark }) => mark))
  const covers = marks.every((mark) => knownMarks.has(mark)) && asksNoMore(newer, lead)
  return { id: lead.id, covers }
}

type Wished = 'kind' | 'desks' | 'disposition' | 'organization' | 'texts' | 'files' | 'identity_at'

function asksNoMore(newer: Pick<RequestRow, Wished>, lead: RequestRow): boolean {
  const { desks } = lead
  return (
    stillToCome.includes(lead.state) &&
    newer.kind === lead.kind &&
    newer.disposition === lead.disposition &&
    newer.organization === lead.organization &&
    newer.texts === lead.texts &&
    newer.files === lead.files &&
    (newer.identity_at === null || lead.identity_at !== null) &&
    (desks === null || (newer.desks ?? ['']).every((desk) => desks.includes(desk)))
  )
}
