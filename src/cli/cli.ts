import { Command } from 'commander'
import type { Cli } from './call.ts'
import { accessCommand } from './commands/access.ts'
import { accountsCommand } from './commands/accounts.ts'
import { adviseCommand } from './commands/advise.ts'
import { applyCommand } from './commands/apply.ts'
import { certifyCommand } from './commands/certify.ts'
import { completionCommand } from './commands/completion.ts'
import { datamapCommand } from './commands/datamap.ts'
import { demoCommand } from './commands/demo.ts'
import { deskCommand } from './commands/desk.ts'
import { discardCommand } from './commands/discard.ts'
import { doctorCommand } from './commands/doctor.ts'
import { findCommand } from './commands/find.ts'
import { holdsCommand } from './commands/holds.ts'
import { initCommand } from './commands/init.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { planCommand } from './commands/plan.ts'
import { policiesCommand } from './commands/policies.ts'
import { replayCommand } from './commands/replay.ts'
import { reportCommand } from './commands/report.ts'
import { requestsCommand } from './commands/requests.ts'
import { restoreCommand } from './commands/restore.ts'
import { runsCommand } from './commands/runs.ts'
import { serveCommand, workerCommand } from './commands/serve.ts'
import { maskCommand, scanCommand } from './commands/texts.ts'
import { verifyCommand } from './commands/verify.ts'
import { exitCodeOf } from './exit.ts'
import { tellFailure } from './failure.ts'
import { version } from './version.ts'

/** Runs one command line and gives the exit code; every failure is told, none is thrown. */
export async function main(args: readonly string[], parts: Omit<Cli, 'exitCode'>): Promise<number> {
  const cli: Cli = { ...parts, exitCode: 0 }
  const json = args.includes('--json')
  try {
    await buildProgram(cli, json).parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' })
    return cli.exitCode
  } catch (error) {
    tellFailure(cli.terminal, error, json)
    return exitCodeOf(error)
  }
}

/** The whole command line: its commands in the order in which one needs them. */
export function buildProgram(cli: Cli, json = false): Command {
  const program = new Command('expunge')
    .description(
      'Removes personal data from help desks without ruining them: plan, approve, apply, verify, certify.',
    )
    .version(version(), '-V, --version', 'print the version')
    .option('--data <folder>', 'the folder of keys, ledger and runs (default: ./data)')
    .option('--config <file>', 'the configuration (default: ./expunge.yaml, if there is one)')
    .option('--operator <name>', 'who works here, as ledger and certificates name them')
    .option('--json', 'answer in JSON, for scripts')
    .addHelpText('after', manual)

  program.commandsGroup('Start:')
  program.addCommand(demoCommand(cli))
  program.addCommand(initCommand(cli))
  program.addCommand(doctorCommand(cli))
  program.addCommand(deskCommand(cli))
  program.addCommand(datamapCommand(cli))
  program.addCommand(holdsCommand(cli))

  program.commandsGroup('Erase, in this order:')
  program.addCommand(findCommand(cli))
  program.addCommand(planCommand(cli))
  program.addCommand(applyCommand(cli))
  program.addCommand(verifyCommand(cli))
  program.addCommand(certifyCommand(cli))

  program.commandsGroup('Afterwards:')
  program.addCommand(restoreCommand(cli))
  program.addCommand(replayCommand(cli))
  program.addCommand(runsCommand(cli))
  program.addCommand(discardCommand(cli))
  program.addCommand(ledgerCommand(cli))

  program.commandsGroup('For an organization:')
  program.addCommand(serveCommand(cli))
  program.addCommand(workerCommand(cli))
  program.addCommand(accountsCommand(cli))
  program.addCommand(requestsCommand(cli))

  program.commandsGroup('Texts:')
  program.addCommand(maskCommand(cli))
  program.addCommand(scanCommand(cli))

  program.commandsGroup('Other:')
  program.addCommand(reportCommand(cli))
  program.addCommand(accessCommand(cli))
  program.addCommand(adviseCommand(cli))
  program.addCommand(policiesCommand(cli))
  program.addCommand(completionCommand(cli, program))
  program.helpCommand(true)
  for (const command of tree(program)) settle(command, cli, json)
  return program
}

/** A command and all below it. */
export function tree(command: Command): Command[] {
  return [command, ...command.commands.flatMap(tree)]
}

const manual = `
The way through:
  expunge desk add support --map rt/5 --url postgres://…
  expunge find    --desk support --email anna@example.org
  expunge plan    --desk support --subject email=anna@example.org --disposition redact -o plan.json
  expunge apply   plan.json --yes sha256:…
  expunge verify  RUN
  expunge certify RUN -o certificate.pdf

Exit codes: 0 done, 1 something falls short, 2 not understood or could not, 3 desk or database,
4 refused by a safeguard, 130 interrupted.

New here? Try it on a desk with invented people: expunge demo`

function settle(command: Command, { terminal }: Cli, json: boolean): void {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: Math.min(terminal.width, 110),
      subcommandTerm: (sub) => sub.name(),
    })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      // With --json the mistake is told once, as JSON.
      writeErr: (text) => (json ? undefined : terminal.err(text.replace(/^error: /, 'expunge: '))),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
  if (command.commands.length > 0) command.helpCommand(command.parent === null)
}
