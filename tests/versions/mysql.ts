import { chownSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Place, run, runAsNobody, type ServerVersion } from './server.ts'

export interface DebianPackage {
  readonly name: string
  /** The code name of a Debian release. */
  readonly release: string
  readonly package: string
}

/** MariaDB or MySQL as another release of Debian has it, unpacked with its libraries beside the system's own. */
export function debianServer({ name, release, package: wanted }: DebianPackage): ServerVersion {
  const isMysql = name.startsWith('mysql')
  return {
    name,
    from: `Debian ${release}, ${wanted}`,
    kind: 'mariadb',
    titles: isMysql ? 'mariadb|MySQL' : 'mariadb|MySQL|on MariaDB',
    stopSignal: 'SIGTERM',
    async fetch(home) {
      unpack(home, release, wanted)
    },
    prepare(place) {
      if (isMysql) runAsNobody([...server(place), '--initialize-insecure'])
      else runAsNobody([...server(place), '--bootstrap'], systemTables(place))
      const accounts = join(place.data, 'accounts.sql')
      writeFileSync(accounts, accountStatements(place.password), { mode: 0o600 })
      chownSync(accounts, 65_534, 65_534)
    },
    command: (place) => [
      ...server(place),
      '--bind-address=127.0.0.1',
      `--port=${place.port}`,
      '--socket=s',
      `--init-file=${join(place.data, 'accounts.sql')}`,
      '--skip-name-resolve',
      '--max-connections=200',
      '--character-set-server=utf8mb4',
      '--innodb-buffer-pool-size=256M',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
      '--max-allowed-packet=256M',
      '--skip-log-bin',
      ...(isMysql ? ['--mysqlx=off'] : []),
    ],
    url: ({ port, password }) => `mysql://root:${password}@127.0.0.1:${port}/mysql`,
  }
}

/** The server's program on its own C library: the system's is older. */
function server({ home, data }: Place): readonly string[] {
  const root = join(home, 'root')
  const isMysql = existsSync(join(root, 'usr/sbin/mysqld')) && !existsSync(join(root, 'usr/sbin/mariadbd'))
  const [libraries = ''] = globSync(join(root, 'usr/lib/*-linux-gnu'))
  const [loader = ''] = globSync(join(libraries, 'ld-linux-*.so.2'))
  return [
    loader,
    '--library-path',
    libraries,
    join(root, 'usr/sbin', isMysql ? 'mysqld' : 'mariadbd'),
    '--no-defaults',
    `--datadir=${data}`,
    `--basedir=${join(root, 'usr')}`,
    `--lc-messages-dir=${join(root, isMysql ? 'usr/share/mysql' : 'usr/share/mariadb')}`,
    `--pid-file=${join(data, 'server.pid')}`,
    '--innodb-flush-method=nosync',
    '--secure-file-priv=',
  ]
}

/** What `mariadb-install-db` feeds to the server. */
function systemTables({ home }: Place): string {
  const folder = join(home, 'root/usr/share/mariadb')
  const files = ['mariadb_system_tables', 'mariadb_performance_tables', 'mariadb_system_tables_data']
  const texts = files.map((file) => readFileSync(join(folder, `${file}.sql`), 'utf8'))
  return ['create database mysql;', 'use mysql;', ...texts].join('\n')
}

function accountStatements(password: string): string {
  return `create user if not exists 'root'@'127.0.0.1' identified by '${password}';
alter user 'root'@'127.0.0.1' identified by '${password}';
grant all on *.* to 'root'@'127.0.0.1' with grant option;
`
}

/** Lets apt, with lists and a state of its own, find the package and all that it needs in the other release. */
function unpack(home: string, release: string, wanted: string): void {
  const apt = join(home, 'apt')
  for (const folder of ['lists/partial', 'cache/archives/partial', 'parts'])
    mkdirSync(join(apt, folder), { recursive: true })
  writeFileSync(join(apt, 'status'), '')
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keyring}] ${mirror()} ${release} main\n`)
  const settings = {
    'Dir::State': apt,
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::State::status': join(apt, 'status'),
    'Dir::Cache': join(apt, 'cache'),
    'Dir::Etc::sourcelist': join(apt, 'sources.list'),
    'Dir::Etc::sourceparts': join(apt, 'parts'),
    'Dir::Etc::preferencesparts': join(apt, 'parts'),
    'APT::Sandbox::User': 'root',
    'APT::Install-Recommends': '0',
  }
  const text = Object.entries(settings).map(([name, value]) => `${name} "${value}";\n`)
  writeFileSync(join(apt, 'apt.conf'), text.join(''))
  const env = { APT_CONFIG: join(apt, 'apt.conf') }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', '--download-only', wanted], { env })
  const draft = join(home, 'draft')
  for (const file of globSync(join(apt, 'cache/archives/*.deb'))) run('dpkg-deb', ['-x', file, draft])
  run('mv', [draft, join(home, 'root')])
  rmSync(apt, { recursive: true })
}

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** The address of Debian's packages that this machine uses. */
function mirror(): string {
  const lines = run('apt-get', ['indextargets', '--format', '$(ORIGIN) $(SUITE) $(REPO_URI)']).split('\n')
  const found = lines
    .map((line) => line.split(' '))
    .find(([origin, suite]) => origin === 'Debian' && !suite?.includes('-'))
  if (found?.[2] === undefined) throw new Error('apt knows no mirror of Debian: run “apt-get update”')
  return found[2]
}
