import { Command, Option } from 'commander'
import { type Cli, runCall } from '../call.ts'

/** The options of `expunge access`. */
export interface AccessOptions {
  readonly desk?: readonly string[]
  readonly url?: string
  readonly map?: string
  readonly subject?: readonly string[]
  readonly output: string
  readonly lang: 'en' | 'de'
  readonly mentions?: 'passages' | 'places'
  readonly passphraseFile?: string
}

/** `expunge access`: what is held about a person, for that person. */
export function accessCommand(cli: Cli): Command {
  return new Command('access')
    .summary('pack what is held about a person, for that person')
    .description(
      'Collects what is held about a person over all desks (Art. 15 and 20 GDPR): as JSON, as pages to read, and the files they sent. Encrypted to a passphrase that is shown once. Changes nothing.',
    )
    .optionsGroup('Which desks:')
    .addOption(
      new Option('--desk <name...>', 'registered desks; all of them when left out').conflicts(['url', 'map']),
    )
    .option('--url <url>', 'address of a database: postgres://…, mysql://…, sqlite:FILE, pglite:FOLDER')
    .option('--map <map>', 'its data map: a shipped one such as rt/5, or a YAML file')
    .optionsGroup('Who:')
    .option(
      '--subject <hint...>',
      'the person: email=…, phone=…, login=…, name=… or id=…; repeat for more accounts',
    )
    .optionsGroup('Options:')
    .requiredOption('-o, --output <file>', 'where to write the encrypted archive, such as anna.zip.age')
    .addOption(
      new Option('--lang <language>', 'the language of the document').choices(['en', 'de']).default('en'),
    )
    .addOption(
      new Option(
        '--mentions <how>',
        'of texts of others that name the person: what they say, or only where they are',
      ).choices(['passages', 'places']),
    )
    .option(
      '--passphrase-file <file>',
      'write the passphrase to this file instead of showing it; needed with --json',
    )
    .addHelpText(
      'after',
      '\nExample:\n  expunge access --desk support --subject email=anna@example.org -o anna.zip.age --lang de',
    )
    .action((options: AccessOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).access(call, options)),
    )
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/access.ts')
