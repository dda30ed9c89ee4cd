import { resolve } from 'node:path'
import { labelOf, nameOf } from '../engine/apply/facts.ts'
import type { FactsOf } from '../engine/ledger/facts.ts'
import { keptIn, type Plan } from '../engine/plan/document.ts'
import type { Installation } from '../installation/installation.ts'
import { writeFileAtomic } from '../shared/files.ts'
import type { Call } from './call.ts'
import { outputProblem } from './file-problem.ts'
import type { Target } from '../installation/target.ts'

export interface Keeping {
  readonly plan: Plan
  readonly installation: Installation
  readonly target: Pick<Target, 'isRegistered' | 'url'>
  readonly output: string
}

/** Writes a plan to its file, remembers where its desk is, and notes in the ledger that it was made. */
export async function keepPlan(call: Call, { plan, installation, target, output }: Keeping): Promise<void> {
  await writeResult(call, output, `${JSON.stringify(plan, null, 1)}\n`)
  if (!target.isRegistered) await installation.connections.remember(plan.id, target.url)
  await installation.ledger.append('plan.made', planMadeFacts(plan, call.operator))
}

function planMadeFacts(plan: Plan, operator: string): FactsOf<'plan.made'> {
  return {
    planId: plan.id,
    planDigest: plan.digest,
    desk: labelOf(plan.desk.name),
    map: { name: nameOf(plan.map.helpdesk), version: String(plan.map.version), digest: plan.map.digest },
    selection: { kind: plan.selection.kind, tickets: plan.totals.tickets, persons: plan.totals.persons },
    disposition: plan.disposition,
    operator: labelOf(operator),
    retained: plan.retained.map((kept) => ({
      name: nameOf(kept.name),
      ground: labelOf(kept.ground),
      count: keptIn(kept),
    })),
  }
}

/** Writes a file that a person asked for, readable by its owner alone. */
export async function writeResult(call: Call, file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(resolve(call.terminal.folder, file), content)
  } catch (error) {
    throw outputProblem(file, error)
  }
}
