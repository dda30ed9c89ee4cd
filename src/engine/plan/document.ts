import { z } from 'zod'
import { digestOf, type Json } from '../../shared/canonical.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { DataMap } from '../datamap/schema.ts'
import type { Rule } from '../rule/rule.ts'
import type { HoldKind } from '../../shared/grounds.ts'
import type { Unsearched } from '../../shared/unsearched.ts'
import type { Disposition } from './fate.ts'
import type { FoundAttachments } from './found-files.ts'
import type { PlanRewrite } from './rewrite.ts'
import type { PlanStatement } from './statement.ts'
import type { PlanObjects } from './stores.ts'
import type { PlanUnit } from './unit.ts'

/** Rows of a table that change, by what happens to them. */
export type Counts = Readonly<Record<string, Readonly<Partial<Record<CountedAction, number>>>>>
export type CountedAction = 'purge' | 'redact' | 'unlink' | 'rewrite' | 'mask'

/** Which persons or tickets a plan is about. Holds keys and rules, never a person's values. */
export type PlanSelection =
  | {
      readonly kind: 'subject'
      readonly accounts: readonly string[]
      readonly organizations: readonly string[]
      readonly hints: readonly string[]
      /** Taken only as long as nothing refers to them and this holds, over the columns of their table. */
      readonly idle?: Rule
    }
  | { readonly kind: 'tickets'; readonly numbers: readonly string[] }
  | {
      readonly kind: 'filter'
      readonly filter: string
      readonly rule: Rule
      readonly asOf: string
      readonly timeZone: string
      readonly unfinished: boolean
    }

export interface PlanOptions {
  readonly attachmentsOnly: boolean
  readonly attachments: readonly string[]
  /** Attachments of others that name the person and cannot be masked, so that they go; by their table. */
  readonly foundFiles?: FoundAttachments
  /** Texts of tickets are masked instead of removed. */
  readonly texts?: 'mask'
  /** A text analyzer was asked beside the rules, and is asked by the run. */
  readonly analyzer?: true
  readonly transition?: string
  readonly note?: string
  /** For so many days from the run's beginning, what it removes is kept sealed and can be put back. */
  readonly undoDays?: number
}

/**
 * Fills the units' work tables, in this order. To grow is repeated until nothing is added, a reduction, both
 * statements, until nothing moves.
 */
export type PlanSelect =
  | { readonly kind: 'fill'; readonly unit: string; readonly statement: PlanStatement }
  | { readonly kind: 'grow'; readonly unit: string; readonly statement: PlanStatement }
  | {
      readonly kind: 'reduce'
      readonly from: string
      readonly to: string
      readonly move: PlanStatement
      readonly drop: PlanStatement
    }

/** Text elsewhere that names the person: the rest of it stays. */
export interface PlanMask {
  readonly table: string
  readonly columns: readonly string[]
  /** Of the rows, as `KeyVeil` names them. */
  readonly keys: readonly (readonly (string | number)[])[]
  /** Lock the tickets that the rows belong to. */
  readonly locks: readonly PlanStatement[]
  /** Fingerprint of the rows' performance data, the same before and after; absent where they have none. */
  readonly proof?: PlanStatement
  /** Reads rows by their keys, given as JSON; leaves out those that are held. */
  readonly read: PlanStatement
  /** The end of the same statement that locks the rows, for a run; empty where the engine has no row locks. */
  readonly lock: string
  /** Counts those that are held, by their keys, given as JSON. */
  readonly held: PlanStatement
  readonly write: PlanRewrite
  /** Deletes the rows instead, by their keys, given as JSON: their text cannot be rewritten. */
  readonly drop?: PlanStatement
  /** Columns that are emptied in rows in which another column is masked, by the one that is emptied. */
  readonly emptied: Readonly<Record<string, string>>
  /** Search vectors from which the words that were masked are taken out. */
  readonly words: readonly PlanWords[]
  /** Digests that are made anew from the masked values, in this order, row by row. */
  readonly digests: readonly PlanDigest[]
  /** How many vectors lose words, by table. */
  readonly wordRows: Readonly<Record<string, number>>
  /** Reads, by the keys given as JSON, which documents of a search index copy the rows. */
  readonly documents: readonly PlanObjects[]
}

/** Content outside the database: files in a folder, or objects in a bucket. */
export interface PlanStore {
  readonly name: string
  /** The place, without what opens it; null where nobody said which. */
  readonly location: string | null
  readonly folders: readonly number[]
  /** The key of an object in a bucket: `{name}` stands for its name, `{path}` for its path in a folder. */
  readonly objectKey: string
  /** Objects that the plan's rows name, some of which others may name as well. */
  readonly objects: number
  /** Which of some objects, given as JSON `[{"object": …}]`, are still named by a row. */
  readonly used: readonly PlanStatement[]
}

/** Copies of rows outside the database: documents of a search index. */
export interface PlanSearchIndex {
  readonly name: string
  /** The place, without what opens it; null where nobody said which. */
  readonly location: string | null
  /** Documents of the plan's rows, as many as the index may hold of them. */
  readonly documents: number
  readonly copies: readonly PlanDocument[]
}

/** How rows of one table are copied into documents. Statements take ids as JSON `[{"object": …}]`. */
export interface PlanDocument {
  readonly table: string
  /** The index; `*` stands for what the place says. */
  readonly index: string
  /** The id of a document is the key of its row. */
  readonly byKey: boolean
  /** Fields that may stay: those that are named like a column. The row has their values as `c1`, `c2` … */
  readonly fields: readonly {
    readonly name: string
    readonly type: 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'timestamp'
    /** Says nothing of a person, and stays as it is. */
    readonly kept: boolean
  }[]
  readonly read: PlanStatement
  /** Which of the rows belong to a ticket that is kept. */
  readonly held: PlanStatement
}

/** Takes rows as one JSON text: `[{"k1": …, "words": …}]`, with the keys of the rows that are masked. */
export interface PlanWords {
  readonly table: string
  readonly column: string
  /** Columns of the masked table that the words are taken from. */
  readonly from: readonly string[]
  readonly remove: PlanStatement
  /** Counts, for the same rows, how many vectors there are. */
  readonly count: PlanStatement
}

/** Takes keys of masked rows as one JSON text: `[{"k1": …}]`. */
export interface PlanDigest {
  readonly table: string
  readonly column: string
  readonly statement: PlanStatement
}

/** Where something was found that a person has to look at: where, how sure, never what. */
export interface ReviewItem {
  readonly table: string
  readonly column: string
  readonly rows: number
  readonly reason: 'weak' | 'namesake' | 'other account' | 'held' | 'unmapped' | 'not text' | 'file' | 'key'
}

export interface TemporaryIndex {
  readonly name: string
  readonly table: string
  readonly columns: readonly string[]
  /** The referring table's size, estimated. */
  readonly rows: number
  readonly secondsSaved: number
  readonly create: PlanStatement
  readonly drop: PlanStatement
}

export interface Retained {
  /** As the data map names its ground; of a hold, its id. */
  readonly name: string
  readonly ground: string
  readonly until?: string
  /** Tickets that are kept as they are. */
  readonly tickets: number
  /** By a hold or a restriction, which has to be in force still when the plan is applied. */
  readonly hold?: HoldKind
  /** Persons and organizations that are kept. */
  readonly persons?: number
  readonly organizations?: number
  /** Tickets of which only that is kept which a held person wrote there. */
  readonly inPart?: number
}

/** The exact work, as data. `apply` needs nothing else. */
export interface Plan {
  readonly format: 'expunge-plan/1'
  readonly id: string
  readonly made: string
  readonly tool: string
  readonly desk: {
    readonly name: string
    readonly label: string
    readonly product: string
    readonly engine: string
    readonly databaseVersion: string
    /** Digests over what the catalog says of each table, by its name. */
    readonly schema: Readonly<Record<string, string>>
  }
  readonly map: {
    readonly helpdesk: string
    readonly version: number
    readonly digest: string
    readonly content: DataMap
    /** What the map's constants were on the desk when the plan was made. */
    readonly constants: Readonly<Record<string, string>>
  }
  readonly disposition: Disposition
  readonly selection: PlanSelection
  readonly options: PlanOptions
  readonly select: readonly PlanSelect[]
  readonly units: readonly PlanUnit[]
  readonly masks: readonly PlanMask[]
  readonly stores: readonly PlanStore[]
  readonly searchIndexes: readonly PlanSearchIndex[]
  readonly totals: {
    readonly tickets: number
    readonly persons: number
    readonly rows: number
    readonly rowsByUnit: Readonly<Record<string, number>>
  }
  readonly counts: Counts
  readonly retained: readonly Retained[]
  readonly review: readonly ReviewItem[]
  /** Files outside of the treated rows in which nobody could be searched for; absent where there are none. */
  readonly unsearched?: Unsearched
  readonly warnings: readonly string[]
  /** What the plan cannot do although the desk may need it; such a run ends `incomplete`. */
  readonly incomplete: readonly string[]
  /** Made for the run and dropped after it. */
  readonly temporaryIndexes: readonly TemporaryIndex[]
  /** The subject's identifiers, encrypted; absent when no person is searched for. */
  readonly sealed?: string
  readonly digest: string
  /** Of the digest's text, by the key of the installation that made the plan. */
  readonly signature: { readonly keyId: string; readonly value: string }
}

/** All that one ground or one hold keeps. */
export const keptIn = ({ tickets, inPart = 0, persons = 0, organizations = 0 }: Retained): number =>
  tickets + inPart + persons + organizations

/** The accounts of the person whom a plan is about; none where it is about tickets. */
export function accountsOf(selection: PlanSelection): readonly string[] {
  return selection.kind === 'subject' ? selection.accounts : []
}

/** The digest that an approval names: over everything in the plan but the digest itself and its signature. */
export function planDigest(plan: Omit<Plan, 'digest' | 'signature'>): string {
  const { digest: _, signature: __, ...rest } = plan as Plan
  return digestOf(JSON.parse(JSON.stringify(rest)) as Json)
}

/** Reads a plan file's text; refuses one whose content does not fit its digest. */
export function parsePlan(text: string, file: string): Plan {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new RefusedError('plan-unreadable', `expected a plan in JSON, found something else in ${file}`, {
      remedy: 'Make one with: expunge plan … -o plan.json',
    })
  }
  const shape = z
    .looseObject({
      format: z.literal('expunge-plan/1'),
      digest: z.string(),
      id: z.string().regex(/^[a-z0-9-]+$/),
    })
    .safeParse(value)
  if (!shape.success)
    throw new RefusedError(
      'plan-unreadable',
      `${file} is no plan of this version of Expunge (expected format expunge-plan/1)`,
      {
        remedy: 'Make one with: expunge plan … -o plan.json',
      },
    )
  const plan = value as Plan
  const found = planDigest(plan)
  if (found !== plan.digest)
    throw new RefusedError(
      'plan-edited',
      `the plan ${file} was changed after it was made: its content has the digest ${found.slice(0, 23)}…, the plan says ${plan.digest.slice(0, 23)}…`,
      {
        facts: { expected: plan.digest, found },
        remedy: 'A change voids the approval. Make a new plan and have it approved.',
      },
    )
  return plan
}
