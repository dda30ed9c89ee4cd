import { describe, expect, it } from 'vitest'
import { marked } from '../../../../../tests/support/marked.ts'
import { logins } from './logins.ts'

describe('logins', () => {
  it.each([
    // Fields
    'username: ⟦mrossetti⟧',
    '{"username":"⟦xquispe⟧","page":2}',
    'Benutzername: ⟦alee7⟧, gesperrt',
    'Skype: ⟦tamsin.braithwaite⟧',
    'ticket owner: ⟦tmeinhardt⟧',
    'assignee=⟦anna.weber⟧ status=open',
    'user="⟦jcarmichael⟧"',
    'inlognaam: ⟦kelkhatabi⟧',
    'Utilizador: ⟦gsequeira⟧',
    'Login: ⟦mdelacroix⟧',
    'User: ⟦oadebayowilson⟧',
    'dovecot: Login: user=<⟦mrossetti⟧>, rip=198.51.100.14',
    'identifiant : ⟦cdelmas.44⟧, merci',
    // Who speaks in a chat
    '[09:02] ⟦zsolti⟧: is the vpn down\n[09:03] ⟦mags_w⟧: yes\n[09:05] ⟦kwab⟧: thanks ⟦mags_w⟧',
    '10:41 ⟦teo.m⟧ : oui\n10:42 kunde: ja',
    // In columns
    // In audits, behind the time
    '10:14:22 ⟦w.dzierzak⟧ zalogował się',
    '2024-02-19 08:01:12 NZDT  ⟦wiremu.t⟧  LOGIN',
    // Whole names in two parts
    'Da disattivare: ⟦g.brambilla⟧ e ⟦noemi.brambilla⟧.',
    '@⟦m.cusimano⟧: chi ha preso il furgone?',
    // Behind a word for them
    'su usuario era ⟦rkuschel.lbll⟧. El inspector',
    'your netid is ⟦jqvale7⟧, their login ⟦puii_lib⟧ too',
    'username ⟦mdelacroix2⟧, laptop LT-00982',
    'nie działa mu vpn, login ⟦tmaciejewski⟧, adres',
    '(utilizador ⟦gsequeira⟧) não consegue',
    'Mi usuario es <code>⟦jmontalban⟧</code> y me sale',
    'oui. mon compte ⟦domi_sarra59⟧',
    'mon compte ⟦zaq_ol59⟧',
    'Mein Login ist ⟦creitzen⟧.',
    'my login is ⟦kelkhatabi⟧, not the other',
    "l'identifiant ⟦i.benamara4⟧ n'est plus reconnu",
    'com o usuário ⟦osvaldir.pq⟧. Bloqueei',
    'benutzer ⟦schmittk⟧, bildschirm bleibt blau',
    '"user": "⟦lakeisha.t⟧"',
    '"atendente": "⟦rmenezes⟧"',
    'session Windows (⟦hkaya⟧), badge',
    'mit dem Konto ⟦mmueller⟧ komme ich nicht rein, Benutzerkennung ⟦tmeinhardt⟧',
    'his account ⟦tmeinhardt⟧ is locked',
    'Windows-Login: ⟦tmeinhardt⟧',
    'Pseudo: ⟦soleil_77⟧',
    'Kennung ⟦mmu4711⟧ gesperrt',
    'Tygo kan weer inloggen met ⟦tjanssens⟧.',
    '@⟦kees.vd.linden⟧ graag even akkoord',
    'son login (⟦m.durand⟧)',
    // Logs
    'login failed for user ⟦jcarmichael⟧',
    'sshd[812]: Failed password for invalid user ⟦alee⟧ from 203.0.113.7 port 50412 ssh2',
    "Access denied for user '⟦alee⟧'@'localhost'",
    'pam_unix(sudo:session): session opened for user ⟦jcarmichael⟧ by (uid=0)',
    '203.0.113.150 - ⟦jcarmichael⟧ [14/May/2024:09:12:44 +0000] "GET / HTTP/1.1"',
    'erstellt von ⟦tmeinhardt⟧ am Montag',
    'assigned to ⟦anna.weber⟧, closed by ⟦mrossetti⟧.',
    'User ⟦jcarmichael⟧ was locked',
    'Anmeldung von ⟦mschneider⟧ fehlgeschlagen, user: ⟦jlee⟧',
    'session opened for user postgres by ⟦jcarmichael⟧(uid=1000)',
    'uid=1001(⟦jcarmichael⟧) gid=0(root)',
    'CORP\\⟦jcarmichael⟧ logged on',
    // Directories
    'LDAP bind failed for cn=⟦Thorben Meinhardt⟧,ou=Vertrieb,dc=example,dc=org',
    'DN: uid=⟦xquispe⟧,ou=people,dc=example,dc=org',
    // Profiles and handles
    'https://www.linkedin.com/in/⟦tamsin-braithwaite-8841⟧ and',
    'https://app.example.com/u/⟦tamsin.braithwaite⟧/settings',
    'see https://twitter.com/⟦hyacinth_o⟧.',
    'https://mastodon.example/@⟦hyacinth_o⟧ and https://medium.example/@⟦alee⟧',
    '(⟦x⟧, @⟦hyacinth_o⟧ on Twitter)'.replace('⟦x⟧', 'x'),
    'Fix NPE (#4418), reviewed by @⟦lmoreau⟧',
    'thanks @⟦lmoreau⟧, @⟦jcarmichael⟧',
    'Instagram: @⟦hyacinth.o⟧',
  ])('finds the login in %s', (text) => {
    expect(marked(logins, text)).toBe(text)
  })

  it.each([
    'user root, user admin, user: www-data, username: postgres',
    'session opened for user root by (uid=0)',
    'Failed password for root from 203.0.113.7',
    'The user cannot log in; user experience and user interface suffer.',
    'owner: platform-team\nassignee: support\nauthor: the editors',
    'owner: frontend, created by: scheduler',
    'username: ${USER}, user=%s, "user": null, username: string',
    'created by hand, assigned to nobody, closed by mistake, reviewed by management',
    '@Override public void run() {}\n@param name the name\n * @return nothing\n@media print',
    'npm i @types/node @scope/pkg@1.2.3, by @Autowired fields',
    '203.0.113.150 - - [14/May/2024:09:12:44 +0000] "GET / HTTP/1.1"',
    '203.0.113.150 - admin [14/May/2024:09:12:44 +0000]',
    'CN=Domain Admins,CN=Users,DC=example,DC=org',
    'CN=DigiCert Global Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US',
    'https://twitter.com/intent/tweet and https://www.linkedin.com/company/acme',
    'login page, login failed, username field, user account, login credentials, login kwestie, login wspomniany',
    'Mein Login ist gesperrt. My login is broken. My username is invalid, my login is expired.',
    'Mi usuario es correcto. Mon compte est bloqué, mon compte client, mon compte est inactif.',
    'mijn inlog is geblokkeerd, mijn inlog is verlopen. O meu utilizador é administrador',
    'mój login to problem. Mon compte rendu. mon identifiant est correct.',
    'mon compte pro2024, mon compte office365, my login facebook2',
    'Meu login é antigo. O meu utilizador é recente. mój login to nazwisko. my login is frozen.',
    'Mein Login ist vorhanden. Mein Benutzername ist langsam. Mijn login is geldig, mijn login is vergeten.',
    'login oauth2, login sha256, username base64, login v2, compte rendu2024',
    'User agent Mozilla, user story 12, for user in users:',
    'login: failed, user: "active", handle: door',
    '"author": "Dmitry Example", owner: Thompson, avoid threads: don\'t, Skype: it\'s off',
    'our(@ISA, @EXPORT, @list); foreach (@list, @rest) {}',
    'C:\\Windows\\System32\\drivers, NT\\system and A\\mrossetti\\x',
    'https://cdn.example.com/@scope/pkg and https://npm.example/package/@scope',
    'Thanks @ all, price @ 5 EUR, ask @team',
    'the user page.view and login form.fields, login_id, usuario es.index, login index.php',
    'a shell (zshell), a fragment (fragm), a flag (dryrun) and (stdin)',
    'function login(username: string, user: User): void',
  ])('leaves %s', (text) => {
    expect(marked(logins, text)).toBe(text)
  })
})
