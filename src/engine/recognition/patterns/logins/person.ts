import type { Entity } from '../../entity.ts'
import { is, kindsOf } from '../../names/gazetteer.ts'

/** A name that a system, a team or a program has, or that stands for nobody in particular. */
export function isNobodys(login: string): boolean {
  const lower = login.toLowerCase()
  return shared.has(lower) || shared.has(lower.replace(/[\d._-]+$/, '')) || placeholder.test(lower)
}

const placeholder =
  /^(?:x{2,}|y{2,}|user\d*|test.*|demo.*|example.*|foo.*|bar|baz|your.*|my.*|some.*|any.*|svc[._-].*|srv[._-].*|nt|[a-z]*(?:user|admin|bot|service|svc|app|db|server)\d*)$/

const shared: ReadonlySet<string> = new Set(
  `root admin administrator administrateur administrador amministratore beheerder sysadmin superuser superadmin system sys daemon nobody
  anonymous guest gast invité invitado ospite user users username login name none null nil undefined true false yes no unknown empty default
  public private local localhost www www-data wwwrun apache httpd nginx caddy tomcat jetty jboss wildfly postgres postgresql mysql mariadb mongo
  mongodb redis oracle sqlplus mssql sa dba dbadmin dbuser pgbouncer replication replicator repl sync backup backups bin mail mailman postfix
  dovecot exim sendmail smtp imap news uucp proxy squid haproxy varnish ftp sftp ssh sshd scp rsync git gitlab github svn hg cvs jenkins runner
  travis circleci buildbot ci cd bot robot agent agents service services svc operator operators support helpdesk desk info sales billing
  marketing finance hr it dev devs developer developers ops devops sre team teams staff customer customers client clients member members owner
  owners manager managers everyone all here channel someone somebody anybody vagrant ubuntu debian centos fedora ec2-user azureuser pi node npm
  yarn python ruby php java perl app apps application web webapp webmaster server api worker scheduler cron queue celery sidekiq puma passenger
  rabbitmq kafka zookeeper elastic elasticsearch kibana logstash grafana prometheus nagios zabbix icinga monitor monitoring metrics telegraf
  statsd docker containerd nodejs kubelet kubernetes k8s etcd consul vault ansible puppet chef salt terraform ldap kerberos krb samba nfs dns bind named
  ntp chrony dhcp avahi dbus messagebus polkitd rtkit colord lightdm gdm sddm systemd syslog rsyslog auditd tss lp lpd cups irc gnats man games
  list sshuser sftpuser deploy deployer deployment release builder build tester qa stage staging prod production sandbox data database storage
  zammad otrs znuny rt jira zendesk freshdesk servicenow confluence slack trac redmine mantis wordpress wp drupal joomla typo3 nextcloud
  owncloud dependabot renovate snyk codecov greenkeeper copilot actions machine device host session account accounts authentication
  authorization interface input output experience story stories guide manual profile role roles group groups access password token key id
  email error errors request requests process processes thread reference feedback context content request-id the this that these those with and
  who which when where what will can cannot could should would has have had was were is are not does did from into your their his her its our
  in on at to of for by or if as an a management agreement consent journey defined side space mode land friendly facing level generated based
  string str varchar text int integer boolean char uuid object number required invalid missing valid optional incorrect wrong unique
  blocked disabled enabled failed active inactive expired
  der die das ein eine einen dem den des mit und nicht niemand benutzer nutzer benutzername kunde kunden`
    .trim()
    .split(/\s+/u),
)

/**
 * A login that shows whom it belongs to: `tmeinhardt`, `anna.weber`, `j_carmichael`. Words of the language and names of
 * programs do not begin as an initial before a family name does, or have no name in them.
 */
export function isPersons(login: string): boolean {
  const further = furtherAccount.exec(login)?.[1]
  if (further !== undefined) return isPersonsAlone(further)
  return isPersonsAlone(login)
}

/** `admin.rzito`, `ext-kmeier`: another account of somebody. */
const furtherAccount = /^(?:adm|admin|ext|extern|guest|gast|priv)[._-]([a-z]{4,30}\d{0,4})$/

function isPersonsAlone(login: string): boolean {
  const lower = login.toLowerCase()
  if (login[0] !== lower[0] || isNobodys(lower) || !/^[a-z][a-z._-]{3,30}\d{0,4}$/.test(lower)) return false
  const parts = lower.replace(/\d+$/, '').split(/[._-]/u)
  if (parts.some((part) => part === '') || parts.length > 3) return false
  if (parts.length > 1) return isNamed(parts, lower)
  const [whole = ''] = parts
  const rest = whole.slice(1)
  if (isConsonants(whole) && isListedFamily(rest)) return true
  if (whole.length < 6) return false
  return isFamily(rest) || (isConsonants(whole) && !onsets.has(whole.slice(0, 2)) && /[aeiouy]/.test(rest))
}

/**
 * Also where a family name of two parts follows the initial, or one stands before it: `mdelacroix`, `oadebayowilson`,
 * `schmittk`.
 */
export function isPersonsOrCompound(login: string): boolean {
  if (isPersons(login) || isInitialLast(login)) return true
  const whole = login.replace(/\d{1,4}$/, '')
  if (!/^[a-z]{7,30}$/.test(whole) || isNobodys(login)) return false
  const rest = whole.slice(1)
  if (
    particles.some(
      (particle) =>
        rest.startsWith(particle) &&
        rest.length - particle.length > 4 &&
        isListedFamily(rest.slice(particle.length)),
    )
  )
    return true
  for (let cut = 5; cut < rest.length - 4; cut++)
    if (isFrequentFamily(rest.slice(0, cut)) && isFrequentFamily(rest.slice(cut))) return true
  return false
}

/** `hkaya`: an initial that begins no word so, before a frequent family name; no word ends with a number. */
export function isInitialFirst(login: string): boolean {
  const whole = login.replace(/\d+$/, '')
  const rest = whole.slice(1)
  const mayBegin = login !== whole || !onsets.has(whole.slice(0, 2))
  return isConsonants(whole) && mayBegin && rest.length > 3 && isFrequentFamily(rest)
}

/** `schmittk`: letters that end no form of a word. */
const isInitialLast = (login: string): boolean =>
  /^[a-z]{4,20}[bcdfghjkmpqvwxz]$/.test(login) && isFrequentFamily(login.slice(0, -1)) && kindsOf(login) === 0

/** Two parts with a dot or a line between them, of which none is of a file, a host or a program: `osvaldir.pm`. */
export function isDotted(login: string): boolean {
  const [first = '', last = '', ...others] = login
    .toLowerCase()
    .replace(/\d{1,4}$/, '')
    .split(/[._]/)
  if (others.length > 0 || first.length + last.length < 5 || isNobodys(login)) return false
  return [first, last].every((part) => /^[a-z]+$/.test(part) && !isOfCode(part))
}

const isOfCode = (part: string): boolean => shared.has(part) || ofCode.has(part)

const ofCode: ReadonlySet<string> = new Set(
  `php html htm asp aspx jsp js ts css json xml yml yaml txt log conf cfg ini csv exe dll sh bat ps sql md py rb java class jar
  com org net edu gov info biz eu de at ch fr es it nl be pt br pl uk ie us au io co www http https url uri
  form page view model field list item items type count index value code status state flag mode level size length number
  get set is has can do add remove create update delete find load save init start stop run fail success attempt attempts
  first last next prev old new current session cookie header body query param params config settings option options
  agent interface name names full display screen given family login id ids`
    .trim()
    .split(/\s+/u),
)

const particles = 'de dela del la le di da do van vande vander von el al ben mac mc'.split(' ')

const isFrequentFamily = (word: string) =>
  (kindsOf(word) & is.family) !== 0 && (kindsOf(word) & is.plain) === 0

/** One part is a name, or an initial stands before a longer one. */
function isNamed(parts: readonly string[], lower: string): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const [initial, long] = first.length === 1 ? [first, last] : [last, first]
  if (initial.length === 1 && long.length > 3) return !lower.includes('-') && !isOfCode(long)
  return parts.every((part) => part.length > 1) && (isListed(first) || isFamily(last))
}

const isListed = (word: string) =>
  (kindsOf(word) & is.given) !== 0 && (kindsOf(word) & (is.plain | is.doubtful | is.organization)) === 0
const isFamily = (word: string) =>
  word.length > 4 &&
  (kindsOf(word) & is.family) !== 0 &&
  (kindsOf(word) & (is.plain | is.doubtful | is.organization)) === 0

/** Behind an initial, where no word begins so, also such as is a word besides: `mschneider`, `jdoe`. */
const isListedFamily = (word: string) => word.length > 2 && (kindsOf(word) & is.family) !== 0

const isConsonants = (word: string) => /^[b-df-hj-np-tv-xz]{2}/.test(word)

/** Two consonants with which words begin in the languages of the desks, or names of programs do. */
const onsets: ReadonlySet<string> = new Set(
  'bl br ch cl cr cz dr dw dz fl fr gh gl gn gr hr kh kl kn lc kr ll mn ng ph pl pn pr ps pt rh rz sc sh sk sl sm sn sp sq sr st sv sw sz th tr ts tw tz wh wl wr zb zd zg zl zm zn zr zw db pg ht xm js tc ss vm ms gc rd sf ld md dn dh nf wp mq rs jd hd ct cm pc px'.split(
    ' ',
  ),
)

/** The finding of a login that begins at a place. */
export function loginAt(start: number, value: string): Entity {
  return { start, end: start + value.length, kind: 'login', strength: 'likely', rule: 'login' }
}
