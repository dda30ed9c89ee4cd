import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../support/folders.ts'
import { asRtAccount, environmentOf, type RtPlace } from './place.ts'
import { startProgram } from './program.ts'
import { type RtEngine, rtTemplate } from './template.ts'
import { runTool, type Spoken } from './tools.ts'

describe('a program in a Perl that has compiled RT', () => {
  it.each([
    ['that ends with a status', 'exit 3'],
    ['that dies', '$! = 0; die "no more\\n"'],
    ['that dies on a line', '$! = 0; die "no more"'],
    ['that is no Perl', 'use strict; $unknown = 1; $another = 2;'],
    ['that a signal ends', 'kill KILL => $$'],
    ['that reads and warns', 'print "<$_>" while <STDIN>; warn "careful"'],
    ['that nobody called', '$free = 1; print caller() ? "called" : "main", " $free ", __PACKAGE__'],
    ['that has a last word', 'END { print "last words, $?\\n" } $? = 4; print "first words\\n"; exit 5'],
    ['that tells its name', 'print join "|", $0, @ARGV, __FILE__, __LINE__, $^W'],
    ['that tells who it is', 'use Cwd; print join "|", $<, $>, $(, $), umask, getcwd'],
    ['that tells its environment', 'print map { "$_=$ENV{$_}\\n" } sort keys %ENV'],
    ['that tells what it does on signals', 'print map { "$_=$SIG{$_}\\n" } grep { $SIG{$_} } sort keys %SIG'],
    ['whose fork lives longer', 'exit 6 if fork; sleep 1; print "and so on"'],
  ])('%s ends and speaks as if it was started by itself', async (_, script) => {
    const place = await placeOf('postgresql')
    for (const start of ['#!/usr/bin/perl', '#!/usr/bin/perl -w']) {
      const file = program(place, `${start}\n${script}\n__END__\nnothing`)
      expect(await preloaded(place, file)).toEqual(alone(place, file))
    }
  })

  it('that is not written in Perl runs as well', async () => {
    const place = await placeOf('postgresql')
    const file = program(place, '#!/bin/sh\necho "$0 $*" && cat && exit 7\n')
    expect(await preloaded(place, file)).toEqual(alone(place, file))
    expect(await runTool(place, 'perl', ['-e', 'print "@ARGV"', '1'])).toMatchObject({ stdout: '1' })
  })

  it('that is not there is told', async () => {
    const { status, stderr } = await runTool(await placeOf('postgresql'), 'rt-nothing-5', [])
    expect(status).not.toBe(0)
    expect(stderr).toContain('There is no program rt-nothing-5')
  })

  it('draws other numbers than the next one, and knows what time it is', async () => {
    const place = await placeOf('mariadb')
    const file = program(place, '#!/usr/bin/perl\nprint join "|", rand, time - $^T < 5')
    const [one, other] = [await preloaded(place, file), await preloaded(place, file)]
    expect(one.stdout).toMatch(/\|1$/)
    expect(one.stdout).not.toBe(other.stdout)
  })

  it('is made to end with its forks when it does not want to', async () => {
    const place = await placeOf('mariadb')
    const output = `${place.log}.stubborn`
    const file = program(
      place,
      `#!/usr/bin/perl\n$| = 1; $SIG{TERM} = 'IGNORE'; fork; print "$$\\n"; sleep 60;`,
    )
    const stubborn = await startProgram(place.settings, {
      command: [file],
      environment: environmentOf(place),
      input: '/dev/null',
      output,
      errors: output,
    })
    const processes = await twoLinesOf(output)

    await stubborn.stop()

    expect(await stubborn.ended).toBe(null)
    // Killed is not gone: on a machine with much to do it takes a moment until the system has taken them away.
    await expect.poll(() => processes.filter(isAlive), { interval: 50 }).toEqual([])
  })

  it.each(['postgresql', 'mariadb'] as const)('reads the same configuration of RT on %s', async (engine) => {
    const place = await placeOf(engine)
    const file = program(place, `#!/usr/bin/perl\n${configuration}`)
    const [own, given] = [alone(place, file), await preloaded(place, file)]
    expect(given).toEqual(own)
    expect(given.stdout).toContain(place.storage)
    expect(given.stdout.split('\n').length).toBeGreaterThan(500)
  })
})

/** Every option of RT, and what it left in its own variables. */
const configuration = `
use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use RT; use Data::Dumper; $Data::Dumper::Sortkeys = 1;
RT->LoadConfig;
print Dumper(map { $_ => scalar RT->Config->Get($_) } RT->Config->Options(Overridable => undef));
print Dumper([RT->Config->Configs], \\%RT::ExternalStorage, $RT::MasonDataDir, [sort keys %RT::Config::META]);
`

/** A place without a desk, for programs that ask for none. */
async function placeOf(engine: RtEngine): Promise<RtPlace> {
  const { settings } = await rtTemplate(engine)
  const folder = temporaryFolder('program')
  const { uid, gid } = statSync(join(settings.home, 'storage'))
  chownSync(folder, uid, gid)
  const own = (name: string) => {
    mkdirSync(join(folder, name))
    chownSync(join(folder, name), uid, gid)
    return join(folder, name)
  }
  return {
    settings,
    database: 'none',
    log: join(folder, 'rt.log'),
    mason: own('mason'),
    storage: own('storage'),
  }
}

let written = 0

function program(place: RtPlace, text: string): string {
  const file = join(place.log, '..', `program-${++written}`)
  writeFileSync(file, text)
  chmodSync(file, 0o755)
  return file
}

const args = ['a b', 'größer', '']
const input = 'one\ntwo\n'

async function preloaded(place: RtPlace, file: string): Promise<Spoken> {
  return withoutName(await runTool(place, file, args, { input }))
}

/** Runs a program in a process of its own, with nothing else around it. */
function alone(place: RtPlace, file: string): Spoken {
  const { status, stdout, stderr } = spawnSync(...asRtAccount(file, args), {
    cwd: '/',
    env: environmentOf(place),
    input,
    encoding: 'utf8',
  })
  return withoutName({ status, stdout, stderr })
}

/** Perl calls a program that it cannot compile by the file that it was started with. */
function withoutName({ stderr, ...spoken }: Spoken): Spoken {
  return { ...spoken, stderr: stderr.replace(/^Execution of \S+/m, 'Execution') }
}

async function twoLinesOf(file: string): Promise<readonly number[]> {
  for (;;) {
    const lines = statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8').split('\n') : []
    if (lines.length > 2) return lines.slice(0, 2).map(Number)
    await pause(20)
  }
}

/** A process that nobody has asked about since it ended is kept by the system as a zombie. */
function isAlive(pid: number): boolean {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && !/\) Z /.test(readFileSync(file, 'utf8'))
}
