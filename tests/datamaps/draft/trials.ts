// Drafts a map of Redmine from Debian's packages, and of Request Tracker where the tests have one, and tells how much of
// it is right. As root on Debian; installs Redmine with its own tools, takes some minutes, and is no part of the gate.
//   npm run trials
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDataMap } from '../../../src/engine/datamap/load.ts'
import { draftAt } from './drafting.ts'
import { type Measure, measure, measureLines, truthOf } from './measure.ts'
import { redmineTruth } from './redmine.ts'
import { rtAlso } from './rt.ts'
import { rtTemplate } from '../../rt/support/template.ts'
import { cloneTestDatabase } from '../../support/databases.ts'

const home = '/usr/share/redmine'
const file = '/var/lib/redmine/default/expunge-trial.sqlite'

const surroundings = {
  DEBIAN_FRONTEND: 'noninteractive',
  RAILS_ENV: 'production',
  X_DEBIAN_SITEID: 'default',
  REDMINE_LANG: 'en',
}

const redmine = await draftAt(`sqlite:${redmineFile()}`)
show('Redmine', measure(redmine.written, redmineTruth, redmine.catalog))
for (const engine of ['postgresql', 'mariadb'] as const) await tryRt(engine)

async function tryRt(engine: 'postgresql' | 'mariadb'): Promise<void> {
  const { test } = await rtTemplate(engine)
  const clone = await cloneTestDatabase(test, 'draft')
  try {
    const { written, catalog } = await draftAt(clone.url)
    const { map } = await loadDataMap(join(import.meta.dirname, '..', '..', '..', 'datamaps', 'rt', '5.yaml'))
    show(
      `Request Tracker on ${engine}`,
      measure(written, { ...truthOf(map, catalog), also: rtAlso }, catalog),
    )
  } finally {
    await clone.drop()
  }
}

function show(name: string, measured: Measure): void {
  console.log(measureLines(name, measured).join('\n'))
  if (!process.argv.includes('--all')) return
  for (const [what, list] of Object.entries(measured))
    if (Array.isArray(list) && what !== 'found' && what !== 'relationsRight')
      console.log(`  ${what}: ${list.join(', ')}`)
}

/** The database file of a Redmine with rows in it, made when it is not there yet. */
function redmineFile(): string {
  if (existsSync(file)) return file
  if (!existsSync(home)) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redmine', 'redmine-sqlite'])
  }
  const draft = `${file}.new`
  rmSync(draft, { force: true })
  mkdirSync('/etc/redmine/default', { recursive: true })
  writeFileSync(
    '/etc/redmine/default/database.yml',
    `production:\n  adapter: sqlite3\n  database: ${draft}\n`,
  )
  run('bundle', ['exec', 'rake', 'db:migrate'])
  run('bundle', ['exec', 'rake', 'redmine:load_default_data'])
  run('bundle', ['exec', 'rails', 'runner', join(import.meta.dirname, 'redmine.rb')])
  renameSync(draft, file)
  return file
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    cwd: existsSync(home) ? home : '/',
    env: { ...process.env, ...surroundings },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr.slice(-2_000)}`)
}
