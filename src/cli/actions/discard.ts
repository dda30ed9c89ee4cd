import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { requireSigned } from '../../engine/apply/open.ts'
import { parsePlan } from '../../engine/plan/document.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'

/** Gives up a plan that no run has applied: its seal is destroyed, and the ledger says so. */
export async function discard(call: Call, file: string): Promise<number> {
  const installation = await call.installation({ existing: true })
  const text = await readFile(resolve(call.terminal.folder, file), 'utf8').catch(() => {
    throw new UsageError('plan-unreadable', `expected a plan in ${file}, which cannot be read`)
  })
  const plan = parsePlan(text, file)
  requireSigned(plan, installation.keyring)
  const used = (await installation.runs.list()).find((record) => record.plan.id === plan.id)
  if (used !== undefined)
    throw new RefusedError(
      'plan-used',
      `the plan was applied by the run ${used.id}, so it cannot be discarded`,
      {
        facts: { run: used.id },
        remedy: `To give the run up: expunge runs cancel ${used.id}`,
      },
    )
  const destroyed = await installation.keyring.destroySeal(plan.id)
  await installation.connections.forget(plan.id)
  if (destroyed)
    await installation.ledger.append('seal.destroyed', { planId: plan.id, planDigest: plan.digest })
  call.say(
    destroyed
      ? `The plan ${plan.id} is given up; what it held of its person is destroyed.`
      : `The plan ${plan.id} holds nothing of a person any more.`,
  )
  call.answer({ plan: plan.id, destroyed })
  return 0
}
