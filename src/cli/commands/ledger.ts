import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** The options of `expunge ledger verify`. */
export interface VerifyOptions {
  readonly key?: string
  readonly head?: string
}

/** `expunge ledger`: audits the record of what was done, and hands it out. */
export function ledgerCommand(cli: Cli): Command {
  const ledger = new Command('ledger')
    .summary('verify or export the record of what was done')
    .description('The ledger: append-only, hash-chained, signed; without personal data.')
  ledger
    .command('verify')
    .description(
      'Checks the whole chain. With a file and a key this needs neither the installation nor a network.',
    )
    .argument('[file]', "the ledger's file; that of the installation when absent")
    .option('--key <file>', 'the public key (signing.pub); that of the installation when absent')
    .option('--head <hash>', 'a hash that the ledger is known to have reached: finds a cut-off end')
    .action((file: string | undefined, options: VerifyOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).auditLedger(call, file, options)),
    )
  ledger
    .command('export')
    .description('Copies the ledger and its public key into a folder, for an auditor.')
    .requiredOption('-o, --output <folder>', 'the folder; it is made if absent')
    .action((options: { output: string }, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).exportLedger(call, options.output)),
    )
  return ledger
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/ledger.ts')
