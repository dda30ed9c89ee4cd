import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { requireSigned } from '../../engine/apply/open.ts'
import { parsePlan } from '../../engine/plan/document.ts'
import { RefusedError, UsageError } from '../../shared/errors.ts'
import { type Call, type Cli, runCall } from '../call.ts'

/** `expunge discard`: gives up a plan that was never applied. */
export function discardCommand(cli: Cli): Command {
  return new Command('discard')
    .summary('give up a plan that was not applied')
    .description(
      'Destroys what a plan holds of its person: the sealed identifiers can never be opened again. Plans that are not applied lose them by themselves after 30 days.',
    )
    .argument('<plan>', 'the file that `expunge plan` wrote')
    .addHelpText('after', '\nExample:\n  expunge discard plan.json')
    .action((file: string, _: object, command: Command) =>
      runCall(cli, command, (call) => discard(call, file)),
    )
}

async function discard(call: Call, file: string): Promise<number> {
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
