// Checks that no tracked file holds a secret, or a trace of the machine it was written on.
//   node bin/run.mjs --script bin/gate/traces.ts
import { spawnSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/** A kind of text that has no place in a repository. */
export interface Trace {
  readonly what: string
  readonly pattern: RegExp
}

/** Texts that are never right, on whatever machine. */
export const traces: readonly Trace[] = [
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/]{20}/ },
  { what: 'an age identity', pattern: /AGE-SECRET-KEY-(?:PQ-)?1[02-9A-Z]{30}/ },
  {
    what: 'an access key',
    pattern: /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|npm_[A-Za-z0-9]{30,}|glpat-[\w-]{20,})/,
  },
  {
    what: 'a path of somebody’s machine',
    pattern: /(?<![\w.@%/-])\/(?:home|Users|root|work|workspace|builds)\/[\w.-]+/,
  },
  { what: 'where a package was downloaded', pattern: /"resolved":\s*"https?:/ },
  { what: 'a host of a private network', pattern: /https?:\/\/[\w.-]+\.(?:internal|intranet|corp|lan)\b/ },
]

/** Traces of the machine at hand: its name, its home folder, this checkout's path, its package registry. */
export function tracesOfMachine(facts: {
  readonly root: string
  readonly home: string
  readonly host: string
  readonly registry: string
}): readonly Trace[] {
  const knownToAll = ['registry.npmjs.org', '']
  const registryHost = URL.canParse(facts.registry) ? new URL(facts.registry).host : ''
  return [
    { what: 'the path of this checkout', text: facts.root, worth: facts.root.length > 5 },
    { what: 'the home folder of this machine', text: `${facts.home}/`, worth: facts.home.length > 5 },
    {
      what: 'the name of this machine',
      text: facts.host,
      worth: facts.host.length > 8 && facts.host !== 'localhost',
    },
    {
      what: 'the package registry of this machine',
      text: registryHost,
      worth: !knownToAll.includes(registryHost),
    },
  ].flatMap(({ what, text, worth }) => (worth ? [{ what, pattern: new RegExp(RegExp.escape(text)) }] : []))
}

/** Says `file:line: what` for every line of a text that holds a trace; never the text found. */
export function findTraces(file: string, text: string, kinds: readonly Trace[]): readonly string[] {
  return kinds.flatMap(({ what, pattern }) => {
    const match = pattern.exec(text)
    if (match === null) return []
    return [`${file}:${text.slice(0, match.index).split('\n').length}: ${what}`]
  })
}

function main(): void {
  const root = dirname(dirname(import.meta.dirname))
  const machine = tracesOfMachine({
    root,
    home: homedir(),
    host: hostname(),
    registry: output(root, 'npm', ['config', 'get', 'registry']),
  })
  const files = trackedFiles(root)
  const found = files.flatMap((file) => {
    const stat = lstatSync(join(root, file), { throwIfNoEntry: false })
    if (stat === undefined || !stat.isFile() || stat.size > 4_000_000) return []
    return findTraces(file, readFileSync(join(root, file), 'utf8'), [...traces, ...machine])
  })
  for (const line of found) console.error(line)
  console.log(`${files.length} files, ${found.length} secrets or traces of a machine.`)
  process.exitCode = found.length > 0 || files.length === 0 ? 1 : 0
}

/** What git would keep. Somebody else may own the checkout, as in a container, and git must not mind. */
function trackedFiles(root: string): readonly string[] {
  const flags = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
  return output(root, 'git', flags).split('\0').filter(Boolean)
}

function output(root: string, command: string, args: readonly string[]): string {
  return (
    spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 }).stdout?.trim() ?? ''
  )
}

if (argv[1] === fileURLToPath(import.meta.url)) main()
