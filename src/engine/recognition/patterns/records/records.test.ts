import { describe, expect, it } from 'vitest'
import { marked } from '../../../../../tests/support/marked.ts'
import { records } from './records.ts'

describe('records', () => {
  it.each([
    // Fields
    'date;poste;utilisateur;evenement\n12/01/2026;PC-02;⟦mleroux⟧;ouverture\n12/01/2026;PC-05;⟦dr.benali⟧;erreur',
    'Matrikel-Nr.: ⟦s0571234⟧, Fach Chemie',
    'Personalnummer: ⟦00417⟧',
    'Staff no: ⟦A-4471⟧',
    'matricule,nom,naissance\n⟦004417⟧,GARNIER,⟦09/06/1990⟧\n⟦004418⟧,OUEDRAOGO,⟦17/01/1996⟧',
    'postcode: ⟦M14 5TQ⟧',
    'strasse: ⟦Am Markt 3⟧',
    'PLZ: ⟦10115⟧\nOrt: ⟦Berlin⟧',
    'PLZ/Ort: ⟦04999 Mittweiden⟧\nThema: Buch',
    'plz = ⟦10115⟧, ort = ⟦Berlin⟧',
    '{"street":"⟦Am Markt 3⟧","postalCode":"⟦10115⟧","city":"⟦Berlin⟧"}',
    '  street: 9 Harbour View\n  zip: ⟦PL1 3RP⟧\n  city: ⟦Plymouth⟧\n'.replace(
      '9 Harbour View',
      '⟦9 Harbour View⟧',
    ),
    'Código Postal: ⟦28013⟧\nLocalidad: ⟦Madrid⟧',
    'Postal Code: ⟦K1A 0B1⟧  City: ⟦Ottawa⟧',
    '<person street="⟦Am Markt 3⟧" zip="⟦10115⟧" city="⟦Berlin⟧"/>',
    '<birth>⟦1980-02-03⟧</birth><zip>⟦10115⟧</zip><city>⟦Berlin⟧</city>',
    '<c:postalCode>⟦2315 ES⟧</c:postalCode>',
    '"geburtsdatum": "⟦1980-02-03T00:00:00Z⟧"',
    'ADR;TYPE=HOME:;;⟦Singel 118⟧;⟦Leiden⟧;;⟦2315 ES⟧;NL\nEND:VCARD',
    'item1.ADR:;;⟦Am Markt 3⟧;⟦Berlin⟧;;⟦10115⟧;Germany',
    // Tables
    'id;vorname;geburtsdatum;strasse;plz;ort\n1;Mara;⟦01.02.1945⟧;⟦Weg 8⟧;⟦86150⟧;⟦Augsburg⟧\n2;Tim;⟦12.12.1992⟧;⟦Markt 1a⟧;⟦86152⟧;⟦Bad Homburg⟧\n',
    'name,birthdate,zip,city\nMara,⟦1945-02-01⟧,⟦10115⟧,⟦Berlin⟧\n"Kall, Tim",⟦1992-12-12⟧,"⟦10117⟧",⟦Berlin⟧\n\nBye, 10115',
    '| Name | Born |\n|------|------|\n| Mara | ⟦1980-02-03⟧ |\n| Tim | ⟦1981-02-03⟧ |',
    'Name\tPLZ\tOrt\nMara\t⟦10115⟧\t⟦Berlin⟧',
    '<table><tr><th>Name</th><th>Geboren</th></tr><tr><td>Mara</td><td>⟦03.02.1980⟧</td></tr><tr><td>Tim</td><td><b>⟦03.02.1981⟧</b></td></tr></table>',
    '<tr><th>PLZ</th><td>⟦10115⟧</td></tr><tr><th>Ort</th><td>⟦Berlin⟧</td></tr>',
    // Answers
    'Votre date de naissance svp ?\nClient : ⟦25.12.1999⟧\n',
    'Ihr Geburtsdatum?\n\n> Kundin: Das ist der ⟦25.12.1999⟧',
    'full name and date of birth?\n[14.05.24, 10:03] Mara S.: Mara Kall, ⟦4th Feb 1989⟧',
    'and the postcode?\n[10:05] Mara S.: ⟦M14 5TQ⟧',
    'Wie ist Ihre PLZ?\nKunde: ⟦10115⟧',
    // Abbreviations
    'nac. ⟦15/08/1972⟧, tfno',
    'nasc. ⟦03/02/1980⟧; F.N. ⟦03/02/1980⟧; DN: ⟦03.02.1980⟧; GD ⟦03.02.1980⟧',
    'paciente josefa, dn ⟦19/03/1952⟧, convênio',
    'My postcode is ⟦LS1 4AP⟧ now',
    'Please use\n⟦SW1A 1AA⟧\nThanks',
  ])('finds the values in %s', (text) => {
    expect(marked(records, text)).toBe(text)
  })

  it.each([
    'city: Berlin\nweather: rain',
    'zip: archive.zip, adresse: 10.0.0.12, Address: IPv4 10.0.0.5',
    "encoding: str = 'utf-8', street: utf-8",
    'address: 0x7f3a1c2b, street: unknown',
    'Ort: Besprechungsraum 3, Uhrzeit: 10:00',
    'born: yes, birth: soon',
    'Name;Version;Datum\nTool;10115;01.02.1945\n',
    'ticket,status,city\n1,open,Berlin\n',
    'SELECT c.zip, c.city FROM customers c WHERE c.city = 10115',
    'Hi, we need the zip, the city, and more\nMara, 10115, Berlin',
    'https://example.org/a?zip=file&city=',
    'MADR:;;a;b\nADR fehlt',
    '<th>Version</th><th>Build</th></tr><tr><td>10115</td><td>Berlin</td></tr>',
    'When was it bought?\n25.12.2019',
    'Your date of birth?\n[14.05.24, 10:03] Mara: why?',
    'What is the code?\nM14 5TQ is the order, 10115',
    'pismo z dn. 12.03.1999 r., dn 12.03.1999, dn 03/02/2025, dn 50/80',
    'DN 03.02.2025, GD 3.2, sec. 15/08/1972',
    'Part AB1 2CD, zip AB1 2CDE',
  ])('leaves %s', (text) => {
    expect(marked(records, text)).toBe(text)
  })

  it('takes nobody who reported something for a town', () => {
    const text = 'Reported by: Off. L. Pettibone\nDriver: X, DOB: ⟦1984-07-19⟧\nFiled by: Pettibone'
    expect(marked(records, text)).toBe(text)
  })
})
