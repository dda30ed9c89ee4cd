import type { IdentifierKind } from '../../detection/identifiers.ts'
import type { Category } from '../../../shared/categories.ts'
import type { ValueKind } from '../sample/kinds.ts'

/** What the name of a column may mean. */
export interface Meaning {
  /** As in "named like …". */
  readonly says: string
  readonly category: Category
  /** Phrases, separated by commas; English and German, and some of the neighbours. */
  readonly words: string
  /** What its values look like, where that can be told. */
  readonly looks?: readonly ValueKind[]
  /** How a person is recognized by it. */
  readonly identifier?: IdentifierKind
}

/** Meanings of columns. Of several that fit a name, the one with the longest phrase counts, then the first. */
export const meanings: readonly Meaning[] = [
  {
    says: 'a secret',
    category: 'secret',
    words:
      'password, passwd, pwd, pw, passphrase, passwort, kennwort, secret, token, api key, access key, private key, auth key, salt, otp, totp, credential, recovery code, backup code, authorization code, auth code, verification code, activation code, confirmation code, access code, challenge, geheimnis, mot de passe, contrasena, wachtwoord, haslo, smime certificate, certificate',
  },
  {
    says: 'a secret',
    category: 'secret',
    words: 'password hash, hashed password, pass hash, crypted password, encrypted password, user pass',
  },
  {
    says: 'a trace of a message or a visit',
    category: 'technical',
    words:
      'user agent, browser, message id, message uid, in reply to, references header, cookie, fingerprint, digest, checksum, sha, md, hash, referer, referrer, mac address, device id, session, session id, last login, last seen, last access, last used, last visit, letzte anmeldung, hostname',
  },
  {
    says: 'an IP address',
    category: 'technical',
    words: 'ip, ip address, ip addr, ip adresse, remote ip, remote addr, client ip',
    looks: ['ip'],
  },
  {
    says: 'an e-mail address',
    category: 'contact',
    words:
      'email, e mail, mail, email address, e mail address, mail address, mail adresse, email adresse, courriel, correo, posta',
    looks: ['email'],
    identifier: 'email',
  },
  {
    says: 'who wrote or got a mail',
    category: 'contact',
    words:
      'from, to, cc, bcc, reply to, sender, recipient, absender, empfaenger, from header, to header, cc header, bcc header, from address, to address, from email, to email, from name, return path, mail from, rcpt to, a from, a to, a cc, a bcc, a reply to',
  },
  {
    says: 'a telephone number',
    category: 'contact',
    words:
      'phone, telephone, telefon, tel, tel no, mobile, mobil, mobiltelefon, handy, cell, cellphone, fax, telefax, pager, rufnummer, durchwahl, phone number, telefon nummer, handy nummer, mobile number, fax number, fax nummer, home phone, work phone, mobile phone, pager phone, telefono, telephone portable',
    looks: ['phone'],
    identifier: 'phone',
  },
  {
    says: 'a login',
    category: 'identifier',
    words:
      'login, login name, user name, username, benutzername, benutzer name, account name, screen name, anmeldename, anmelde name, nick, ldap dn, distinguished name, user login, identifiant, usuario',
    identifier: 'login',
  },
  {
    says: 'a person’s name',
    category: 'identifier',
    words:
      'first name, last name, given name, family name, middle name, maiden name, surname, firstname, lastname, forename, vorname, nachname, familienname, familien name, geburtsname, geburts name, rufname, full name, real name, realname, display name, displayname, nickname, nick name, gecos, contact name, contact person, ansprechpartner, kontakt person, person name, user full name, customer name, kunden name, prenom, nombre, apellido, cognome, achternaam, voornaam, nazwisko, imie',
    looks: ['name'],
    identifier: 'name',
  },
  {
    says: 'a postal address',
    category: 'contact',
    words:
      'street, strasse, str, hausnummer, haus nummer, hausnr, house number, address, adresse, anschrift, address line, plz, zip, zip code, postal code, postcode, post code, postleitzahl, city, town, ort, wohnort, stadt, county, po box, postfach, rue, ville, calle, ciudad, straat, plaats, latitude, longitude, hometown, location, gemeinde, bundesland, ortsteil',
    identifier: 'address',
  },
  {
    says: 'a date of birth',
    category: 'contact',
    words:
      'birth, birthday, birthdate, birth date, birth day, date of birth, dob, geburtsdatum, geburts datum, geburtstag, geburts tag, geboren, geboren am, naissance, birth year, geburtsjahr',
    identifier: 'birthdate',
  },
  {
    says: 'something about a person',
    category: 'contact',
    words:
      'gender, sex, geschlecht, salutation, anrede, marital status, familienstand, nationality, staatsangehoerigkeit, age, alter, occupation, beruf, job title, employer, arbeitgeber, skype, twitter, facebook, linkedin, jabber, icq, messenger, homepage, website, web site, contact info, contact information, kontakt, freeform contact info, vcard, emergency contact, photo, foto, avatar, picture, portrait, salary, gehalt, einkommen',
  },
  {
    says: 'a number that stands for a person',
    category: 'identifier',
    words:
      'bic, bank account, account number, konto, kontonummer, konto nummer, kontoinhaber, kontonr, card number, credit card, steuernummer, steuer nummer, steuer id, tax id, tax number, ssn, social security, sozialversicherungsnummer, sozialversicherung, versicherungsnummer, versicherung nummer, passport, ausweis, ausweis nummer, personalnummer, personal nummer, personalnr, employee number, employee id, staff number, kundennummer, kunden nummer, kundennr, kunden nr, customer number, customer no, mitglied nummer, mitgliedsnummer, member number, matrikel nummer, matrikelnummer, license plate, kennzeichen, aktenzeichen, vat id, ust id',
    identifier: 'number',
  },
  { says: 'a bank account', category: 'identifier', words: 'iban', looks: ['iban'], identifier: 'number' },
  {
    says: 'a special category of data',
    category: 'special',
    words:
      'religion, konfession, religious, health, gesundheit, krankheit, krankmeldung, sick, diagnosis, diagnose, disability, behinderung, schwerbehinderung, union, gewerkschaft, ethnic, ethnicity, race, political, sexual orientation, biometric, medication, medikament, blood type, blutgruppe, allergy, allergie',
  },
  {
    says: 'the name of a file',
    category: 'free_text',
    words:
      'filename, file name, disk filename, dateiname, datei name, original name, original filename, file path, disk directory, attachment name, nom fichier',
  },
  {
    says: 'text that people wrote',
    category: 'free_text',
    words:
      'subject, betreff, title, titel, body, text, message, content, inhalt, comment, comments, kommentar, note, notes, notiz, notizen, description, beschreibung, remark, bemerkung, anmerkung, nachricht, summary, zusammenfassung, reason, grund, begruendung, detail, details, solution, loesung, question, frage, answer, antwort, old value, new value, value, value text, wert, alter wert, neuer wert, data, query, header, headers, raw, plain, html, excerpt, search text, search index, signature, signatur, feedback, transcript, protokoll, log, hint, hinweis, sujet, objet, asunto, oggetto, onderwerp, temat, subject line, short description, long description, story, resolution text, data value, introduction, about, bio',
  },
  {
    says: 'a file',
    category: 'content',
    words:
      'blob, file data, file content, datei, datei inhalt, large content, attachment data, attachment, anhang, document, dokument, image, bild, scan, audio, video',
  },
  {
    says: 'something that reports count',
    category: 'performance',
    words:
      'status, state, zustand, stand, type, typ, art, kind, class, priority, prioritaet, prio, severity, dringlichkeit, urgency, impact, channel, kanal, source, quelle, origin, direction, richtung, level, stufe, sla, resolution, duration, dauer, minutes, minuten, hours, stunden, time worked, effort, aufwand, count, anzahl, total, sum, amount, betrag, score, rating, bewertung, category, kategorie, queue, team, department, abteilung, product, produkt, reopened, breached, escalation, ticket number, ticket no, ticket nr, ticketnummer, ticket nummer, vorgangsnummer, vorgang nummer, vorgang nr, case number, tn, done ratio, percent, progress, event, action, activity, aktion, operation, field, prop key, field name, property, event type, history type, object type, object class, mime type, content type, extension type, filesize, size, groesse, downloads, attempts, attempt, sequence, seq, revision, branch',
  },
  {
    says: 'how the desk is set up',
    category: 'configuration',
    words:
      'language, locale, lang, sprache, time zone, timezone, theme, skin, currency, waehrung, color, colour, farbe, icon, css, style, position, sort, sort order, sort key, order, ordering, reihenfolge, weight, enabled, active, aktiv, disabled, visible, visibility, hidden, private, public, default, default value, option, options, setting, settings, einstellung, config, configuration, preference, permission, permissions, right, right name, role, rolle, module, plugin, template, layout, format, encoding, content encoding, charset, character set, version, lifecycle, key name, code, label, unit, scope, rule, filter, condition, workflow, identifier, slug, handler, method, adapter, driver, parent path, lft, rgt, valid, valid id, locked, lock, flag, flags, mode, notification, mail notification, min length, max length, regexp, possible values, is default, is closed, is required, multiple, searchable, editable, autoload, domain type, principal type, cron, schedule, interval, last run',
  },
]

/** Last words that make a name speak about the thing before them: `email_type` is no address. */
export const aboutWords =
  'type, typ, kind, art, count, anzahl, enabled, disabled, status, state, format, mode, order, position, sort, limit, size, length, verified, valid, active, aktiv, flag, flags, notification, notifications, encoding, charset, language, lang, interval, template, option, options, setting, settings, default, required, visible, changed, expired, attempts, reset, method, policy, confirmed, blocked, locked, backend, protocol, port, color, format, hash type, level'

/** Names of tables that hold tickets, and how much that tells. */
export const ticketTables: Readonly<Record<string, number>> = {
  ticket: 12,
  issue: 11,
  case: 9,
  incident: 10,
  request: 8,
  bug: 9,
  vorgang: 11,
  anfrage: 9,
  stoerung: 9,
  fall: 8,
  meldung: 7,
  anliegen: 9,
  problem: 6,
  call: 6,
  auftrag: 6,
  inquiry: 8,
  enquiry: 8,
  complaint: 8,
  beschwerde: 8,
  demande: 8,
  solicitud: 8,
  incidencia: 9,
  richiesta: 8,
  melding: 8,
  zaak: 8,
  zgloszenie: 9,
  conversation: 6,
  task: 4,
  topic: 2,
  thread: 2,
}

/** Names of tables that hold persons, and how much that tells. */
export const personTables: Readonly<Record<string, number>> = {
  person: 10,
  user: 9,
  customer: 9,
  kunde: 9,
  contact: 8,
  kontakt: 8,
  benutzer: 9,
  client: 8,
  people: 10,
  requester: 9,
  member: 6,
  mitglied: 7,
  account: 5,
  employee: 6,
  mitarbeiter: 6,
  subscriber: 6,
  citizen: 9,
  buerger: 9,
  patient: 8,
  mieter: 8,
  teilnehmer: 6,
  adresse: 4,
  address: 3,
  principal: 3,
  usuario: 9,
  utilisateur: 9,
  gebruiker: 9,
  klient: 8,
  ansprechpartner: 8,
}

/** Names of tables that hold firms. */
export const organizationTables =
  'organization, organisation, company, firm, firma, firmen, unternehmen, customer company, kunden firma, account, mandant, client company, verein, behoerde, institution, employer'

/** Names of tables of those who work at the desk. */
export const staffTables =
  'user, users, staff, agent, employee, mitarbeiter, benutzer, admin, operator, sachbearbeiter, bearbeiter, technician, system user'

/** Words in the names of tables that set a desk up. */
export const setupTables =
  'status, state, type, typ, priority, prioritaet, queue, role, rolle, permission, right, setting, einstellung, config, configuration, category, kategorie, tag, label, template, vorlage, workflow, field, feld, enum, enumeration, option, migration, migrations, schema, version, country, land, language, locale, translation, menu, plugin, module, trigger, sla, calendar, holiday, feiertag, group, gruppe, team, abteilung, department, standort, filter, rule, regel, valid, salutation, service, product, produkt, acl, job, scheduler, cron, macro, statuses, sequence, lookup, tracker, scrip, class, catalog, daemon, package, repository, process, activity, condition, action, auth source, query, web service, webservice, generic agent, postmaster, channel, sender type, auto response, notification event, form, color, theme, metadata, ar internal'

/** What a person is to a row, by the words of a column. */
export const roleWords = {
  agent:
    'assigned, assigned to, assignee, assigned user, agent, owner, handler, handled by, responsible, responsible user, operator, closed by, resolved by, updated by, changed by, change by, modified by, last updated by, last modified by, editor, edited by, bearbeiter, bearbeiter id, bearbeitet von, zustaendig, verantwortlich, sachbearbeiter, techniker, technician, locked by, approver, approved by, betreuer, supervisor, geaendert von, geschlossen von, create by, deleted by, archived by, finished by, performed by, worker',
  customer:
    'customer, customer user, client, requester, requestor, requested by, reporter, reported by, contact, caller, kunde, melder, gemeldet von, antragsteller, anfrager, anfragender, submitter, submitted by, person, citizen, buerger, patient, mieter, debtor, complainant, plaintiff, raised by, opened by, ansprechpartner, betroffener',
  author:
    'author, autor, creator, created by, sender, from user, user, writer, written by, verfasser, verfasst von, erstellt von, ersteller, erfasst von, erfasser, absender, poster, posted by, commenter, added by, uploaded by, sent by, actor, uploader, inserted by, angelegt von, benutzer',
  participant:
    'cc, watcher, watched by, participant, follower, subscriber, member, recipient, beteiligter, teilnehmer, beobachter, invitee, attendee, collaborator, empfaenger, person, user, benutzer, kontakt, contact',
} as const

/** Statuses at which a ticket is done, and words that say it is not, whatever else the status says. */
export const closedWords =
  'closed, close, resolved, rejected, done, finished, completed, complete, cancelled, canceled, merged, removed, deleted, solved, fixed, wontfix, duplicate, invalid, archived, ended, abandoned, withdrawn, declined, geschlossen, erledigt, abgeschlossen, geloest, beendet, abgelehnt, storniert, verworfen, archiviert, ferme, clos, resolu, cerrado, resuelto, chiuso, risolto, gesloten, opgelost, zamkniety, rozwiazany, zurueckgezogen, abgebrochen'
export const openWords =
  'open, new, pending, reopened, reopen, waiting, wait, in progress, progress, hold, stalled, assigned, active, started, accepted, acknowledged, feedback, todo, draft, unassigned, running, scheduled, planned, triaged, confirmed, offen, neu, wartend, wartet, wiedervorlage, in bearbeitung, bearbeitung, zugewiesen, laufend, angenommen, geplant, rueckfrage, zurueckgestellt, ouvert, nouveau, en cours, abierto, nuevo, aperto, nuovo, nieuw, otwarty, nowy, entwurf, unclosed, unresolved'
/** Words of a column that says whether a status ends a ticket. */
export const endsWords =
  'closed, is closed, final, is final, done, is done, finished, is finished, ends, end, abgeschlossen, ist abgeschlossen, geschlossen, erledigt, resolved, is resolved, terminal, completed'

/** Words of columns by the field of a ticket that they are. */
export const ticketFields: Readonly<Record<string, string>> = {
  number:
    'number, ticket number, ticket no, ticket nr, ticketnummer, ticket nummer, case number, nummer, nr, no, tn, reference, vorgangsnummer, vorgang nummer, vorgang nr, aktenzeichen, issue number, key',
  title:
    'title, subject, betreff, titel, summary, short description, kurzbeschreibung, thema, sujet, asunto, oggetto',
  status: 'status, state, zustand, ticket state, stand, estado, etat, stato',
  priority: 'priority, prioritaet, prio, ticket priority, dringlichkeit, urgency',
  type: 'type, typ, art, ticket type, tracker, kind, category, kategorie, issue type',
  team: 'queue, team, group, gruppe, department, abteilung, project, bereich, standort',
  created:
    'created, created at, created on, create time, creation date, create date, date created, opened, opened at, erstellt, erstellt am, angelegt, angelegt am, eingang, eingegangen am, date submitted, insert date, inserted at, create_date, cree le, open date, added',
  closed:
    'closed, closed at, closed on, close time, close date, resolved, resolved at, resolved on, resolve date, geschlossen, geschlossen am, erledigt am, abgeschlossen am, finished at, completed at, completed, solved at, date closed, end date, beendet am',
  updated:
    'updated, updated at, updated on, last updated, last update, change time, changed at, modified, modified at, last modified, geaendert, geaendert am, last changed, update date, aktualisiert am',
  due: 'due, due at, due date, faellig, faellig am, deadline, frist',
}

/** Endings by which a column points to a row, beside the name of what it points to. */
export const pointerWords = 'id, no, nr, nummer, number, num, key, ref, fk, uuid, guid, by, von'

/** Words for a row of the same table. */
export const selfWords =
  'parent, root, merged, merged into, duplicate of, duplicate, original, reply to, in reply to, predecessor, successor, previous, next, main, effective, vorgaenger, nachfolger, uebergeordnet, follow up, copied from, haupt, ober, unter'

/** Names of pointers that do not say to what. */
export const vagueWords =
  'object, item, entity, record, row, element, foreign, external, source, target, reference, related, link, unique, global, obj, objekt, gegenstand'

/** Last words by which two columns are a pair: which kind of object, and which one. */
export const kindWords = 'type, class, kind, model, typ, art, table, tabelle, entity, object, klasse'

/** Names of tables that hold files, sessions, and time that was worked. */
export const fileTables =
  'attachment, file, anhang, anlage, datei, dateien, document, dokument, upload, bijlage, adjunto, allegato'
export const sessionTables = 'session, sessions, sitzung, login token, cache, http session'
export const workTables =
  'time, time entry, work, worklog, effort, aufwand, zeit, zeiterfassung, arbeitszeit, time accounting'

/** Columns by which people call a row of a small table. */
export const labelWords =
  'name, title, label, bezeichnung, titel, login, login name, code, short name, kuerzel, username, user name, caption, text'

/** Words that the vocabulary does not hold elsewhere, so that names written together can be taken apart. */
export const furtherWords =
  'id, is, has, by, at, on, am, von, date, time, datum, zeit, last, updated, created, object, transaction, custom, attachment, article, freeform, work, home, main, group, gruppe, member, principal, immediate, parent, target, base, local, reference, old, new, initial, final, estimated, left, taken, told, starts, started, due, index, large, description, disabled, sort, effective, merged, organization, info, auth, authentication, realm, nummer, nr, user, ticket, email, kunden, geburts, haus, post, straße, system, project, projekt, first, request, firma, company, haupt, ober, unter'
