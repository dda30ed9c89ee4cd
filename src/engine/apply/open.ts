import type { Database } from '../../database/database.ts'
import { readCatalog } from '../../database/introspect.ts'
import { canonicalJson } from '../../shared/canonical.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Keyring } from '../../shared/keyring.ts'
import { fitDesk } from '../selection/fit.ts'
import { type Desk, tableOf } from '../datamap/desk.ts'
import { dataMapSchema } from '../datamap/schema.ts'
import { createDetector, type Detector } from '../detection/detector.ts'
import type { Identifier } from '../detection/identifiers.ts'
import type { TextAnalyzer } from '../recognition/presidio.ts'
import { conditionsFor } from '../plan/choose.ts'
import { accountsOf, planDigest, type Plan } from '../plan/document.ts'
import { schemaDigests } from '../plan/plan.ts'
import { indexStatements } from '../plan/indexes.ts'
import { maskStatements } from '../plan/masks.ts'
import { placedOutside } from '../plan/outside.ts'
import { deskForTexts } from '../plan/texts.ts'
import { composeUnits } from '../plan/units.ts'
import type { RunRecord, RunStore } from './record.ts'

/** A plan found fit for the desk at hand, and what is needed to carry it out. */
export interface OpenPlan {
  readonly desk: Desk
  /** Finds the plan's person; absent when the plan is about tickets alone. */
  readonly detector?: Detector
  /** Finds them as rows that were restored from a backup tell of them: in texts that are masked, beside the rules. */
  readonly restored?: Detector | undefined
  /** What the person is searched for by. */
  readonly identifiers?: readonly Identifier[]
  /** Asked beside the rules, where the plan was made with it. */
  readonly analyzer?: TextAnalyzer
}

/**
 * Makes sure that the plan is whole, made for this desk, and that its SQL is what its map and selection compile to
 * against the schema as it is now. Throws `RefusedError`; nothing has been changed then.
 */
export async function openPlan(parts: {
  readonly database: Database
  readonly plan: Plan
  readonly keyring: Keyring
}): Promise<OpenPlan> {
  const { database, plan, keyring } = parts
  requireSigned(plan, keyring)
  const { desk } = await deskOfPlan(database, plan)
  if (plan.sealed === undefined) return { desk }
  const identifiers = (await keyring.openSealed(plan.id, plan.sealed)) as unknown as readonly Identifier[]
  return {
    desk,
    detector: createDetector([identifiers], { defaultCountry: desk.map.country }),
    identifiers,
  }
}

/** What the plan was counted with finds the same again; without it other texts would be masked than were approved. */
export function analyzerFor(plan: Plan, analyzer: TextAnalyzer | undefined): Pick<OpenPlan, 'analyzer'> {
  if (plan.options.analyzer !== true) return {}
  if (analyzer !== undefined) return { analyzer }
  throw new RefusedError('no-analyzer', 'the plan was made with a text analyzer, and none is named here', {
    remedy: 'Name it in the configuration (recognition.presidio), or make a new plan without it.',
  })
}

/** Refuses a plan that was changed (`plan-edited`), or that another installation made (`plan-not-signed`). */
export function requireSigned(plan: Plan, keyring: Pick<Keyring, 'keyId' | 'verify'>): void {
  if (planDigest(plan) !== plan.digest)
    throw new RefusedError('plan-edited', 'the plan was changed after it was made; make a new one')
  // Read from a file, so it may lack what its type promises.
  const { keyId, value } =
    (plan as { readonly signature?: { readonly keyId?: unknown; readonly value?: unknown } }).signature ?? {}
  if (keyId === keyring.keyId && typeof value === 'string' && keyring.verify(plan.digest, value)) return
  throw new RefusedError(
    'plan-not-signed',
    'the plan was not made by this installation, or was changed after it was made: expected a signature by its key',
    {
      facts: { expected: keyring.keyId },
      remedy:
        'Apply it with the data folder that it was made with (--data), or make a new plan and have it approved.',
    },
  )
}

/** The plan kept with a run; refuses (`plan-edited`) one that is not, to the letter, the plan that was approved. */
export async function planOfRun(
  runs: Pick<RunStore, 'loadPlan'>,
  record: Pick<RunRecord, 'id' | 'plan'>,
  keyring: Pick<Keyring, 'keyId' | 'verify'>,
): Promise<Plan> {
  const plan = await runs.loadPlan(record.id)
  const found = planDigest(plan)
  if (found !== plan.digest || found !== record.plan.digest)
    throw new RefusedError(
      'plan-edited',
      `the plan kept with the run ${record.id} is not the one that was approved`,
      {
        facts: { runId: record.id, expected: record.plan.digest, found },
        remedy: 'Restore the data folder from its backup.',
      },
    )
  requireSigned(plan, keyring)
  return plan
}

/** The desk that a plan was made for, checked against the database at hand, and the plan's SQL against both. */
export async function deskOfPlan(
  database: Database,
  plan: Plan,
  options: { readonly anyLabel?: boolean } = {},
): Promise<{ readonly desk: Desk }> {
  const desk = await boundDesk(database, plan, options)
  await compareSql(database, plan, desk)
  return { desk }
}

/** The desk that a plan was made for. Throws `other-desk` for another database, `schema-changed` for other tables. */
export async function boundDesk(
  database: Database,
  plan: Plan,
  options: { readonly anyLabel?: boolean } = {},
): Promise<Desk> {
  // A restored copy may live elsewhere; its schema has to be the same all the same.
  const elsewhere = options.anyLabel !== true && plan.desk.label !== database.label
  if (plan.desk.engine !== database.engine || elsewhere)
    throw new RefusedError(
      'other-desk',
      `the plan was made for ${plan.desk.label} (${plan.desk.product}); this is ${database.label} (${database.product})`,
      {
        facts: { expected: plan.desk.label, found: database.label },
        remedy: 'Apply it there, or make a plan for this desk.',
      },
    )
  const catalog = await readCatalog(database)
  const map = dataMapSchema.parse(plan.map.content)
  const { desk } = await database.session((session) => fitDesk(session, map, catalog, plan.map.constants))
  requireSameSchema(plan.desk.schema, schemaDigests(desk))
  return deskForTexts(desk, plan.options.texts)
}

function requireSameSchema(then: Plan['desk']['schema'], now: Plan['desk']['schema']): void {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort()
  const what = names.flatMap((name) => {
    if (then[name] === now[name]) return []
    return [`${name} is ${then[name] === undefined ? 'new' : now[name] === undefined ? 'gone' : 'changed'}`]
  })
  if (what.length === 0) return
  throw new RefusedError(
    'schema-changed',
    `the tables of the desk are not as they were when the plan was made: ${what.slice(0, 8).join(', ')}${what.length > 8 ? ` and ${what.length - 8} more` : ''}`,
    {
      facts: { tables: what },
      remedy:
        'Check the data map against the desk (expunge datamap check), then make a new plan and have it approved.',
    },
  )
}

/** A plan brings its SQL along for reading; what runs must be what its map and selection mean, to the letter. */
async function compareSql(database: Database, plan: Plan, desk: Desk): Promise<void> {
  const compiled = await database.session(async (session) => {
    const { units, select } = composeUnits({
      session,
      version: plan.desk.databaseVersion,
      desk,
      chosen: conditionsFor(session, desk, plan.selection),
      disposition: plan.disposition,
      options: plan.options,
    })
    const masks = plan.masks.map(({ table, columns, keys, wordRows }) => ({
      ...maskStatements(
        {
          session,
          desk,
          version: plan.desk.databaseVersion,
          accounts: accountsOf(plan.selection),
        },
        tableOf(desk, table),
        columns,
      ),
      keys,
      wordRows,
    }))
    const temporaryIndexes = plan.temporaryIndexes.map((index) => ({
      ...index,
      ...indexStatements(database, session, index.table, index.columns),
    }))
    return { units, select, masks, ...placedOutside(desk, session, plan), temporaryIndexes }
  })
  const { units, select, masks, stores, searchIndexes, temporaryIndexes } = plan
  if (
    canonicalJson(JSON.parse(JSON.stringify(compiled))) ===
    canonicalJson({ units, select, masks, stores, searchIndexes, temporaryIndexes })
  )
    return
  throw new RefusedError('plan-not-ours', "the plan's SQL is not what its data map and selection mean", {
    remedy: 'It was edited, or made by another version of Expunge. Make a new plan and have it approved.',
  })
}
