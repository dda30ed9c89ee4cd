import { readFile } from 'node:fs/promises'
import type { RtPlace } from './place.ts'
import { linesOf, runTool, type Spoken } from './tools.ts'

/** How a snippet of Perl is run. */
export interface PerlWish {
  /** The login of the RT user who does it; without one, RT itself. */
  readonly as?: string
  /** Reaches the snippet as `$input`, whatever characters it holds. */
  readonly input?: unknown
}

/**
 * Runs a snippet in RT and returns what it prints. `$user` is the current user, `$input` the wish's value; a snippet
 * that dies fails the test.
 */
export async function runPerl(place: RtPlace, code: string, { as, input = null }: PerlWish): Promise<string> {
  const environment = { EXPUNGE_RT_USER: as ?? '', EXPUNGE_RT_INPUT: JSON.stringify(input) }
  return outputOf(await runTool(place, 'perl', ['-'], { input: prelude + code, environment }), 'The snippet')
}

/** RT's own figures, by its own search and chart code. */
export async function figuresOf(place: RtPlace): Promise<readonly string[]> {
  const input = await readFile(new URL('../lab/report.pl', import.meta.url), 'utf8')
  return linesOf(outputOf(await runTool(place, 'perl', ['-'], { input }), 'report.pl'))
}

/** What RT's own check of its database complains about. */
export async function validatorLines(place: RtPlace): Promise<readonly string[]> {
  const { status, stdout, stderr } = await runTool(place, 'rt-validator-5', ['--check'])
  // What follows a tabulator belongs to the line before.
  const lines = linesOf(`${stdout}\n${stderr}`.replaceAll(/\n\t/g, ' '))
  return lines.length === 0 && status !== 0 ? [`rt-validator ended with ${status} and said nothing`] : lines
}

/** Runs one of RT's own tools, such as `rt-fulltext-indexer-5`, and returns what it prints. */
export async function runRtTool(place: RtPlace, tool: string, args: readonly string[]): Promise<string> {
  return outputOf(await runTool(place, tool, args), tool)
}

/** Which of the values, Perl data in base64, cannot be read back. */
export async function brokenStorables(place: RtPlace, values: readonly string[]): Promise<readonly number[]> {
  const spoken = await runTool(place, 'perl', ['-e', thaw], { input: JSON.stringify(values) })
  return JSON.parse(outputOf(spoken, 'Storable')) as number[]
}

function outputOf({ status, stdout, stderr }: Spoken, what: string): string {
  if (status === 0) return stdout
  throw new Error(`${what} ended with ${status}: ${linesOf(stderr).join('\n') || stdout}`)
}

const prelude = `
use strict; use warnings; no warnings 'redundant'; use utf8; use open qw(:std :encoding(UTF-8));
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use JSON (); use MIME::Entity; use RT;
RT::LoadConfig(); RT::Init(); require RT::Interface::Email;
my $input = JSON->new->allow_nonref->decode(Encode::decode('UTF-8', $ENV{EXPUNGE_RT_INPUT}));
my $user = $ENV{EXPUNGE_RT_USER} eq '' ? RT->SystemUser : RT::CurrentUser->new($ENV{EXPUNGE_RT_USER});
die "There is no user $ENV{EXPUNGE_RT_USER}.\\n" unless $user && $user->id;
#line 1 "snippet"
`

const thaw = `
use strict; use warnings; use JSON::PP; use MIME::Base64; use Storable;
my $values = decode_json(join '', <STDIN>);
my @broken = grep { my $bytes = decode_base64($values->[$_]); !defined eval { Storable::thaw($bytes) } } 0 .. $#$values;
print encode_json([map { $_ + 0 } @broken]);
`
