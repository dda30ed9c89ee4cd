import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** `expunge certify`: writes the proof of one run, from the ledger alone. */
export function certifyCommand(cli: Cli): Command {
  return new Command('certify')
    .summary('write the certificate of a run')
    .description(
      'Writes the proof of one run, made from the ledger alone: as PDF to file, or as signed JSON for machines.',
    )
    .argument('<run>', 'the id of the run')
    .requiredOption(
      '-o, --output <file>',
      'FILE.pdf or FILE.json; repeat for both',
      (file: string, before: string[] | undefined) => [...(before ?? []), file],
    )
    .addHelpText(
      'after',
      '\nExample:\n  expunge certify r-20260311-094500-3fa1c7 -o certificate.pdf -o certificate.json',
    )
    .action((id: string, options: { output: string[] }, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).certify(call, id, options.output)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/certify.ts')
