import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** `expunge serve`: the server, with a worker in it. */
export function serveCommand(cli: Cli): Command {
  return new Command('serve')
    .summary('the server: API, accounts, and a worker in it')
    .description(
      'Serves the API and does the work that is asked for, until it is asked to stop. Its database is embedded in the data folder, or a PostgreSQL server that any number of `serve` and `worker` processes share (EXPUNGE_DATABASE).',
    )
    .option('--sample', 'attach a sample desk with invented people')
    .action((options: { sample?: boolean }, command: Command) =>
      runCall(cli, command, async (call) =>
        (await import('../actions/serve.ts')).serve(call, { sample: options.sample === true }),
      ),
    )
}

/** `expunge worker`: one more process that does the work. */
export function workerCommand(cli: Cli): Command {
  return new Command('worker')
    .summary('one more process that does the work')
    .description(
      'Takes work from the queue of a server, until it is asked to stop. Needs the same database (EXPUNGE_DATABASE) and the same keys as the server; another process carries on what this one leaves.',
    )
    .action((_: object, command: Command) =>
      runCall(cli, command, async (call) => (await import('../actions/serve.ts')).work(call)),
    )
}
