import { recordError } from '../../engine/apply/facts.ts'
import type { SubjectHint } from '../../engine/selection/subject.ts'
import { findOnDesk } from '../../installation/find.ts'
import type { Unsearched } from '../../shared/unsearched.ts'
import { withDesk } from '../desks/with-desk.ts'
import type { EngineSide } from '../installation.ts'

/** What one desk holds about a person: ids, counts and places, never values. */
export interface PersonOnDesk {
  readonly desk: string
  readonly accounts: { id: string; reasons: string[]; chosen: boolean }[]
  readonly held?: {
    readonly tickets: number
    readonly participations: number
    readonly rows: number
    readonly retained: number
    readonly counts: Record<string, Record<string, number>>
  }
  readonly places: { table: string; column: string; rows: number }[]
  readonly unsearched?: Unsearched
  readonly notes: string[]
  readonly refused?: { readonly code: string; readonly message: string }
  /** The desk could not be searched; among several, one that fails does not hide the others. */
  readonly problem?: { readonly code: string; readonly message: string }
}

/** Looks for a person on all desks, or on those named; changes nothing, and keeps nothing. Throws `no-such-desk`. */
export async function searchPeople(
  side: EngineSide,
  hints: readonly SubjectHint[],
  names: readonly string[] | undefined,
): Promise<readonly PersonOnDesk[]> {
  const desks = [...new Set(names ?? (await side.desks.list()).map(({ name }) => name))]
  for (const name of desks) await side.desks.get(name)
  const found: PersonOnDesk[] = []
  for (const name of desks) found.push(await searchDesk(side, hints, name))
  return found
}

async function searchDesk(
  side: EngineSide,
  hints: readonly SubjectHint[],
  name: string,
): Promise<PersonOnDesk> {
  try {
    const { accounts, held, places, unsearched, notes, refused } = await withDesk(side, name, (target) =>
      findOnDesk({ installation: side, target, hints }, target.database),
    )
    return {
      desk: name,
      accounts: accounts.map((account) => ({ ...account, reasons: [...account.reasons] })),
      ...(held === undefined ? {} : { held: { ...held, counts: plain(held.counts) } }),
      places: places.map((place) => ({ ...place })),
      ...(unsearched === undefined ? {} : { unsearched: { ...unsearched } }),
      notes: [...notes],
      ...(refused === undefined ? {} : { refused }),
    }
  } catch (error) {
    return { desk: name, accounts: [], places: [], notes: [], problem: recordError(error) }
  }
}

/** Counts as records of numbers alone. */
export function plain(
  counts: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(counts).map(([table, byAction]) => [
      table,
      Object.fromEntries(
        Object.entries(byAction).flatMap(([action, count]) => (count === undefined ? [] : [[action, count]])),
      ),
    ]),
  )
}
