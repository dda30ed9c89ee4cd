// Request Tracker 5 from Debian's packages, on PostgreSQL and on MariaDB: set up by its own tools, filled through its own
// API with invented people (tests/rt/lab/seed.pl), and kept as a template that tests copy.
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import {
  folder,
  homeBase,
  install,
  makeOwned,
  accountOf,
  root,
  run,
  say,
  writeAtomically,
} from './common.mjs'

const lab = join(root, 'tests', 'rt', 'lab')
const file = join(folder, 'rt.json')
const packages = [
  'request-tracker5',
  'rt5-db-postgresql',
  'rt5-db-mysql',
  'rt5-standalone',
  'rt5-clients',
  // No questions at installation; RT is set up here.
  'dbconfig-no-thanks',
  // RT's packages want something that takes mail; RT itself is told to send none.
  'msmtp-mta',
  // rt-shredder and rt-setup-fulltext-index refuse to start without it.
  'libdbd-sqlite3-perl',
  'w3m',
]

/** The organization of the lab's RT: a part of the address of every link. */
const organization = 'desk.example.org'

/** As many as give every kind of ticket, and take about a minute. */
const tickets = Number(process.env.EXPUNGE_RT_TICKETS ?? 120)

/** Makes the template of one engine, unless it is there and made by the same scripts. */
export async function prepareRequestTracker(engine, serverUrl) {
  if (!existsSync('/usr/share/request-tracker5/lib/RT.pm')) install(packages)
  const settings = settingsOf(engine, serverUrl)
  const known = desks()[engine]
  const digest = digestOf(settings)
  if (known?.digest === digest && known.serverUrl === serverUrl && exists(settings))
    return say(`rt on ${engine}`, 'is there already')
  process.stderr.write(`services: making a Request Tracker with ${tickets} tickets on ${engine} …\n`)
  writeConfiguration(settings)
  dropAll(settings)
  initialize(settings)
  seed(settings)
  writeAtomically(file, { ...desks(), [engine]: { ...settings, digest } })
  say(`rt on ${engine}`, `is there: ${settings.database}`)
}

function desks() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function settingsOf(engine, serverUrl) {
  const saved = desks()[engine]
  const home = join(homeBase(), 'rt', engine)
  return {
    engine,
    serverUrl,
    home,
    organization,
    database: 'rt_template',
    config: join(home, 'RT_SiteConfig.pm'),
    truth: join(home, 'truth.json'),
    user: 'rt_user',
    password: saved?.password ?? randomBytes(12).toString('hex'),
    rootPassword: saved?.rootPassword ?? randomBytes(12).toString('hex'),
  }
}

/** Changes with everything that the template is made from. */
function digestOf(settings) {
  const hash = createHash('sha256')
  for (const name of ['seed.pl']) hash.update(readFileSync(join(lab, name)))
  hash
    .update(configuration({ ...settings, serverUrl: 'x://x:1', password: '', home: '' }))
    .update(String(tickets))
  return hash.digest('hex').slice(0, 16)
}

function writeConfiguration(settings) {
  const { home, config, rootPassword } = settings
  const account = accountOf('www-data')
  mkdirSync(home, { recursive: true, mode: 0o755 })
  for (const name of ['log', 'mason', 'shredder', 'storage']) makeOwned(join(home, name), account)
  // Tools run as root, the web server as www-data.
  chmodSync(join(home, 'log'), 0o1777)
  writeFileSync(config, configuration(settings), { mode: 0o644 })
  writeFileSync(join(home, 'root-password'), rootPassword, { mode: 0o600 })
}

function configuration({ engine, serverUrl, home, database, user, password }) {
  const { port } = new URL(serverUrl)
  const column = engine === 'postgresql' ? ", Column => 'ContentIndex'" : ''
  return `# Made by bin/services/request-tracker.mjs; a change here is lost.
use utf8;
Set($rtname, '${organization}');
Set($Organization, '${organization}');
Set($DatabaseType, '${engine === 'postgresql' ? 'Pg' : 'mysql'}');
Set($DatabaseHost, '127.0.0.1');
Set($DatabaseRTHost, '127.0.0.1');
Set($DatabasePort, '${port}');
Set($DatabaseName, ($ENV{EXPUNGE_RT_DATABASE} || '${database}'));
Set($DatabaseUser, '${user}');
Set($DatabasePassword, '${password}');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ($ENV{EXPUNGE_RT_PORT} || 58080));
Set($WebPath, '');
Set($CorrespondAddress, 'support@${organization}');
Set($CommentAddress, 'support-comment@${organization}');
Set($RTAddressRegexp, qr/^(support|billing|hr|orders)(-comment)?@\\Q${organization}\\E$/i);
Set($Timezone, 'UTC');
# Outgoing mail is written to the database as RT does, and goes nowhere.
Set($MailCommand, sub { 1 });
Set($HTMLFormatter, 'core');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
Set($LogToFile, 'warning');
Set($LogDir, '${home}/log');
Set($LogToFileNamed, ($ENV{EXPUNGE_RT_LOG} || 'rt.log'));
Set($ShredderStoragePath, '${home}/shredder');
Set($MaxAttachmentSize, 10_000_000);
Set($WebSessionClass, undef);
$RT::MasonDataDir = ($ENV{EXPUNGE_RT_MASON} || '${home}/mason');
Set(%FullTextSearch, Enable => 1, Indexed => ($ENV{EXPUNGE_RT_SETUP} ? 0 : 1), Table => 'AttachmentsIndex'${column});
Set($ShowHistory, 'always');
Set($ParseNewMessageForTicketCcs, 1);
Set($DependenciesLimit, 100_000);
# Large attachments lie on disk; see seed.pl.
Set(%ExternalStorage, Type => 'Disk', Path => ($ENV{EXPUNGE_RT_STORAGE} || '${home}/storage'), Write => 1);
Set($ExternalStorageCutoffSize, 20_000);
Set(%Lifecycles, orders => {
    initial => ['quoted'], active => ['ordered'], inactive => ['delivered', 'cancelled', 'deleted'],
    defaults => { on_create => 'quoted', on_merge => 'delivered' },
    transitions => { '' => ['quoted'], quoted => ['ordered', 'cancelled', 'deleted'], ordered => ['delivered', 'cancelled', 'deleted'],
        delivered => ['ordered', 'deleted'], cancelled => ['quoted', 'deleted'], deleted => [] } });
1;
`
}

function initialize(settings) {
  const { engine, serverUrl, home } = settings
  const { username, password } = new URL(serverUrl)
  const dba = ['--dba', username, '--dba-password', decodeURIComponent(password)]
  const env = environment(settings, { EXPUNGE_RT_SETUP: '1' })
  const rootPassword = ['--root-password-file', join(home, 'root-password')]
  run('rt-setup-database-5', ['--action', 'init', ...dba, ...rootPassword], env)
  const column = engine === 'postgresql' ? ['--column', 'ContentIndex', '--index-type', 'GIN'] : []
  run('rt-setup-fulltext-index-5', ['--noask', ...dba, '--table', 'AttachmentsIndex', ...column], env)
}

function seed(settings) {
  const { engine, truth, home } = settings
  const jobs = String(Math.min(4, availableParallelism()))
  const env = environment(settings, {
    EXPUNGE_RT_TICKETS: String(tickets),
    EXPUNGE_RT_JOBS: jobs,
    EXPUNGE_RT_DIR: home,
    EXPUNGE_RT_ORGANIZATION: organization,
    EXPUNGE_RT_TRUTH: truth,
    EXPUNGE_RT_LOG: 'seed.log',
  })
  run('perl', [join(lab, 'seed.pl')], env)
  run('rt-fulltext-indexer-5', ['--all', '--quiet'], env)
  run('rt-externalize-attachments-5', [], env)
  if (engine === 'postgresql') administer(settings, 'vacuum analyze', settings.database)
}

function environment({ config }, more) {
  const { RT_SITE_CONFIG: _, ...env } = process.env
  // Nothing of the machine's own RT configuration is read.
  return {
    ...env,
    RT_SITE_CONFIG: config,
    RT_SITE_CONFIG_DIR: '/dev/null',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    ...more,
  }
}

function exists(settings) {
  const { engine, database } = settings
  try {
    // A test that copies the template on PostgreSQL would cut a connection to it, so the catalog is asked: the
    // statement divides by zero, and so fails, where there is no such database.
    if (engine === 'postgresql')
      administer(settings, `select 1 / count(*) from pg_database where datname = '${database}'`)
    else administer(settings, 'select 1', database)
    return true
  } catch {
    return false
  }
}

function dropAll(settings) {
  const { engine, database } = settings
  administer(settings, `drop database if exists ${database}${engine === 'postgresql' ? ' with (force)' : ''}`)
  rmSync(join(settings.home, 'storage'), { recursive: true, force: true })
  makeOwned(join(settings.home, 'storage'), accountOf('www-data'))
}

/** Runs one statement as the server's administrator, with its own command-line client. */
function administer({ engine, serverUrl }, statement, database = '') {
  const { username, password, port } = new URL(serverUrl)
  const secret = decodeURIComponent(password)
  if (engine === 'postgresql')
    return run('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-c', statement], {
      ...process.env,
      PGHOST: '127.0.0.1',
      PGPORT: port,
      PGUSER: username,
      PGPASSWORD: secret,
      PGDATABASE: database || 'postgres',
    })
  const where = ['--no-defaults', '--protocol=tcp', '-h127.0.0.1', `-P${port}`, `-u${username}`]
  return run('mariadb', [...where, '-e', statement, ...(database ? [database] : [])], {
    ...process.env,
    MYSQL_PWD: secret,
  })
}
