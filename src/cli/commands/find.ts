import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { addTargetOptions, type TargetOptions } from '../options.ts'

/** The options of `expunge find`. */
export interface FindOptions extends TargetOptions {
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly name?: readonly string[]
  readonly login?: readonly string[]
  readonly id?: readonly string[]
}

/** `expunge find`: what is held about a person, on one desk or on all. */
export function findCommand(cli: Cli): Command {
  return addTargetOptions(new Command('find'))
    .summary('show what is held about a person')
    .description(
      'Shows what is held about a person: accounts, tickets, and where they are named. Counts and places, never values. Changes nothing.',
    )
    .optionsGroup('Who:')
    .option('--email <email...>', 'an e-mail address')
    .option('--phone <phone...>', 'a phone number, in any form')
    .option('--name <name...>', 'a full name; alone it shows who may be meant, and chooses nobody')
    .option('--login <login...>', 'a login')
    .option('--id <id...>', 'the id of an account')
    .optionsGroup('Options:')
    .addHelpText(
      'after',
      '\nWithout --desk and --url all registered desks are searched.\n\nExample:\n  expunge find --email anna@example.org --id 30',
    )
    .action((options: FindOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).find(call, options)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/find.ts')
