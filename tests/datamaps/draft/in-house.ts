import type { Session } from '../../../src/database/database.ts'
import type { TestEngine } from '../../support/databases.ts'
import type { Truth } from './measure.ts'

/** The tables of a desk that somebody built in-house: German and English, few foreign keys, two tables of persons. */
export function inHouseTables(engine: TestEngine): readonly string[] {
  const bytes = engine === 'mariadb' ? 'longblob' : engine === 'sqlite' ? 'blob' : 'bytea'
  const time = engine === 'mariadb' ? 'datetime' : 'timestamp'
  return [
    'create table abteilungen (id integer primary key, bezeichnung varchar(80) not null)',
    'create table zustaende (id integer primary key, name varchar(40) not null)',
    `create table firmen (id integer primary key, name varchar(120), strasse varchar(120), plz varchar(10), ort varchar(80))`,
    `create table kunden (id integer primary key, kundennr varchar(20), anrede varchar(20), vorname varchar(80),
      nachname varchar(80) not null, email varchar(160), telefon varchar(40), geburtsdatum date, iban varchar(40),
      strasse varchar(120), plz varchar(10), ort varchar(80), firma_id integer, zusatz_1 varchar(120),
      zusatz_2 varchar(60), bemerkung text)`,
    `create table benutzer (id integer primary key, login varchar(40) not null unique, passwort varchar(120),
      name varchar(120), aktiv boolean)`,
    `create table vorgaenge (id integer primary key, vorgangsnr varchar(20) not null, betreff varchar(200) not null,
      zustand_id integer not null, prioritaet integer, kunde_id integer not null, bearbeiter_id integer,
      abteilung_id integer, angelegt_am ${time} not null, geschlossen_am ${time}, hauptvorgang_id integer,
      foreign key (zustand_id) references zustaende (id))`,
    `create table nachrichten (id integer primary key, vorgang_id integer not null, absender varchar(160),
      empfaenger varchar(160), betreff varchar(200), inhalt text, richtung varchar(10), gesendet_am ${time})`,
    `create table anhaenge (id integer primary key, nachricht_id integer not null, dateiname varchar(200),
      mime_typ varchar(80), daten ${bytes})`,
    `create table verlauf (id integer primary key, objekt_typ varchar(20) not null, objekt_id integer not null,
      benutzer_id integer, alter_wert varchar(200), neuer_wert varchar(200), zeitpunkt ${time})`,
    'create table beobachter (vorgang_id integer not null, kunde_id integer not null, primary key (vorgang_id, kunde_id))',
    `create table login_tokens (id integer primary key, kunde_id integer not null, token varchar(64) not null,
      ip_address varchar(45), user_agent varchar(200), expires_at ${time})`,
  ]
}

/** Fills the tables with invented people; each kind of value is there more than once. */
export async function fillInHouse(session: Session): Promise<void> {
  const insert = async (table: string, rows: readonly (readonly (string | number | null)[])[]) => {
    for (const row of rows) {
      const marks = row.map((_, i) => (session.engine === 'postgresql' ? `$${i + 1}` : '?')).join(', ')
      await session.run({ sql: `insert into ${table} values (${marks})`, parameters: row })
    }
  }
  const some = <T>(count: number, make: (n: number) => T) =>
    Array.from({ length: count }, (_, i) => make(i + 1))
  const given = ['Anna', 'Peter', 'Maria', 'Thomas', 'Julia']
  const of = (n: number) => given[n % given.length] ?? ''
  const time = '2025-03-01 10:00:00'
  await insert(
    'abteilungen',
    some(4, (n) => [n, `Bereich ${n}`]),
  )
  await insert('zustaende', [
    [1, 'offen'],
    [2, 'in Bearbeitung'],
    [3, 'erledigt'],
    [4, 'abgelehnt'],
  ])
  await insert(
    'firmen',
    some(6, (n) => [n, `Firma ${n} GmbH`, `Weg ${n}`, `1010${n}`, 'Musterstadt']),
  )
  await insert(
    'kunden',
    some(40, (n) => [
      n,
      `K-${1000 + n}`,
      'Frau',
      of(n),
      `Muster${n}`,
      `muster${n}@example.org`,
      `+49 30 90901${100 + n}`,
      '1980-01-01',
      null,
      `Allee ${n}`,
      '10115',
      'Berlin',
      (n % 6) + 1,
      `zweit${n}@example.org`,
      `Z ${n}`,
      n % 5 === 0 ? `ruft ${of(n)} zurück` : null,
    ]),
  )
  await insert(
    'benutzer',
    some(5, (n) => [n, `sb${n}`, `$x$${'a'.repeat(30)}${n}`, `${of(n)} Amt${n}`, n > 0 ? 1 : 0]).map(
      (row) => row,
    ),
  )
  await insert(
    'vorgaenge',
    some(60, (n) => [
      n,
      `V-${2000 + n}`,
      `Anliegen ${n}`,
      (n % 4) + 1,
      (n % 3) + 1,
      (n % 40) + 1,
      (n % 5) + 1,
      (n % 4) + 1,
      time,
      n % 4 === 2 ? time : null,
      null,
    ]),
  )
  await insert(
    'nachrichten',
    some(90, (n) => [
      n,
      (n % 60) + 1,
      `muster${(n % 40) + 1}@example.org`,
      'amt@example.org',
      `Frage ${n}`,
      `Guten Tag ${n}`,
      n % 2 === 0 ? 'ein' : 'aus',
      time,
    ]),
  )
  await insert(
    'anhaenge',
    some(20, (n) => [n, (n % 90) + 1, `brief_${n}.pdf`, 'application/pdf', null]),
  )
  await insert(
    'verlauf',
    some(50, (n) => [
      n,
      n % 5 === 0 ? 'kunde' : 'vorgang',
      (n % 40) + 1,
      (n % 5) + 1,
      'alt',
      `neu ${n}`,
      time,
    ]),
  )
  await insert(
    'beobachter',
    some(20, (n) => [n, (n % 40) + 1]),
  )
  await insert(
    'login_tokens',
    some(15, (n) => [n, n, `${n}`.repeat(20), `192.0.2.${n}`, 'Browser', time]),
  )
}

const columns = (table: string, names: string) => names.split(' ').map((name) => `${table}.${name}`)

/** What its administrator would say. */
export const inHouseTruth: Truth = {
  personal: new Set([
    ...columns('firmen', 'name strasse plz ort'),
    ...columns(
      'kunden',
      'kundennr anrede vorname nachname email telefon geburtsdatum iban strasse plz ort zusatz_1 zusatz_2 bemerkung',
    ),
    ...columns('benutzer', 'login passwort name'),
    'vorgaenge.betreff',
    ...columns('nachrichten', 'absender empfaenger betreff inhalt'),
    ...columns('anhaenge', 'dateiname daten'),
    ...columns('verlauf', 'alter_wert neuer_wert'),
    ...columns('login_tokens', 'token ip_address user_agent expires_at'),
  ]),
  relations: new Set([
    'kunden.firma_id > firmen',
    'vorgaenge.zustand_id > zustaende',
    'vorgaenge.kunde_id > kunden',
    'vorgaenge.bearbeiter_id > benutzer',
    'vorgaenge.abteilung_id > abteilungen',
    'vorgaenge.hauptvorgang_id > vorgaenge',
    'nachrichten.vorgang_id > vorgaenge',
    'anhaenge.nachricht_id > nachrichten',
    'verlauf.objekt_id > vorgaenge',
    'verlauf.objekt_id > kunden',
    'verlauf.benutzer_id > benutzer',
    'beobachter.vorgang_id > vorgaenge',
    'beobachter.kunde_id > kunden',
    'login_tokens.kunde_id > kunden',
  ]),
}
