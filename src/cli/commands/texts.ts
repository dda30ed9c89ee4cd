import { Command } from 'commander'
import { type Cli, runCall } from '../call.ts'
import { repeated } from '../options.ts'

/** The options that `expunge mask` and `expunge scan` share. */
export interface TextOptions {
  readonly known?: readonly string[]
  readonly country?: string
  readonly lines?: boolean
}

/** The options of `expunge mask`. */
export interface MaskOptions extends TextOptions {
  readonly weak?: boolean
  readonly output?: string
}

/** The options of `expunge scan`. */
export interface ScanOptions extends TextOptions {
  readonly email?: readonly string[]
  readonly phone?: readonly string[]
  readonly name?: readonly string[]
  readonly login?: readonly string[]
  readonly address?: readonly string[]
  readonly number?: readonly string[]
  readonly iban?: readonly string[]
  readonly birthdate?: readonly string[]
  readonly show?: boolean
  readonly check?: boolean
}

/** `expunge mask`: a text without what is personal in it. */
export function maskCommand(cli: Cli): Command {
  return addTextOptions(new Command('mask'))
    .summary('put placeholders in place of what is personal in a text')
    .description(
      'Reads a file, or standard input, and writes it with placeholders in place of what is personal. Needs no desk and keeps nothing.',
    )
    .option('--weak', 'also what may be personal, and is left to a person otherwise')
    .option('-o, --output <file>', 'where to write it; standard output without it')
    .addHelpText(
      'after',
      `
HTML, mail, JSON and YAML keep their form, and a text its charset. A PDF, an office file or an archive can be searched (expunge
scan), not masked. In a mail, texts that are attached are masked, and other files stay as they are. What no rule recognizes stays:
read what comes out.

Examples:
  expunge mask ticket.txt -o masked.txt
  expunge mask --known "Anna Lee <anna@example.org>" < mail.eml
  expunge mask --lines < texts.jsonl      one JSON value {"text": …, "known": […]} a line`,
    )
    .action((file: string | undefined, options: MaskOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).mask(call, named(file), options)),
    )
}

/** `expunge scan`: what is personal in a text. */
export function scanCommand(cli: Cli): Command {
  return addTextOptions(new Command('scan'))
    .summary('tell what is personal in a text')
    .description(
      'Reads a file, or standard input, and tells what in it is personal, where, how sure that is and why; of a PDF or an office file in the text that is read from it. What could not be read is told as not searched. Values are shown only when asked for.',
    )
    .optionsGroup('Only a known person:')
    .option('--email <email>', 'an e-mail address of theirs', repeated)
    .option('--phone <phone>', 'a phone number of theirs, in any form', repeated)
    .option('--name <name>', 'their full name', repeated)
    .option('--login <login>', 'a login of theirs', repeated)
    .option('--address <address>', 'where they live: street and number, postcode and place', repeated)
    .option('--number <number>', 'a customer number or the like', repeated)
    .option('--iban <iban>', 'an account of theirs', repeated)
    .option('--birthdate <date>', 'when they were born: 1980-02-03, 3.2.1980 or 03/02/1980', repeated)
    .optionsGroup('Options:')
    .option('--show', 'show what was found, with personal values')
    .option(
      '--check',
      'end with 1 when something certain or likely was found, with 5 when nothing was and not all could be searched',
    )
    .action((file: string | undefined, options: ScanOptions, command: Command) =>
      runCall(cli, command, async (call) => (await actions()).scan(call, named(file), options)),
    )
}

/** A dash stands for standard input, as everywhere. */
const named = (file: string | undefined) => (file === '-' ? undefined : file)

function addTextOptions(command: Command): Command {
  return command
    .argument('[file]', 'the text; standard input without it, or with -')
    .option(
      '--known <who>',
      'somebody who took part, as in mail: "Anna Lee <anna@example.org>"; they are found by any part of their name; repeat for more',
      repeated,
    )
    .option(
      '--country <code>',
      'where the writers most likely live, such as DE (the default), for numbers without a country',
    )
    .option('--lines', 'many texts: one JSON value a line, and one in answer')
}

// Loaded when it is called: help and completion do without its weight.
const actions = () => import('../actions/texts.ts')
