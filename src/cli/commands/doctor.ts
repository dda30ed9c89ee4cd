import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** `expunge doctor`: checks everything that a run will need, before it is needed. */
export function doctorCommand(cli: Cli): Command {
  return new Command('doctor')
    .summary('check keys, ledger, desks and privileges')
    .description(
      'Checks Node.js, the data folder, keys, ledger, and for each desk: address, privileges and data map. Changes nothing.',
    )
    .option('--desk <name>', 'only this desk')
    .addHelpText('after', '\nExit codes: 0 all is well (warnings may stand), 1 something fails.')
    .action((options: { desk?: string }, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).doctor(call, options.desk)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/doctor.ts')
