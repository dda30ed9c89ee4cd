import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { nationalIds } from './national-ids.ts'

describe('nationalIds', () => {
  it.each([
    ['DE', 'Meine Steuer-ID ist ⟦36 574 261 809⟧.'],
    ['DE', 'Steuer-Identnummer ⟦36574261809⟧'],
    ['DE', 'Rentenversicherungsnummer ⟦15 070649 C 103⟧'],
    ['DE', 'Personalausweis-Nr. ⟦L01X00T471⟧'],
    ['AT', 'SVNR ⟦1237 010180⟧'],
    ['CH', 'No AVS ⟦756.9217.0769.85⟧'],
    ['FR', 'Mon numéro de sécurité sociale est le ⟦2 95 10 99 126 111 93⟧'],
    ['ES', 'Mi DNI es ⟦54.362.315-K⟧ y el NIE ⟦X-2482300-W⟧'],
    ['IT', 'codice fiscale ⟦rccmnl83s18d969h⟧'],
    ['NL', '⟦1112.22.333⟧ is mijn BSN'],
    ['BE', 'Rijksregisternummer: ⟦85.07.30-033.28⟧'],
    ['PT', 'O NIF da fatura é ⟦234817569⟧, e NIF na fatura: ⟦277104521⟧'],
    ['NL', 'BSN gecontroleerd met kopie ID: ⟦284639151⟧'],
    ['IT', 'Documento: C.I. ⟦CA48213HT⟧'],
    ['IT', 'Tessera sanitaria / CF ⟦RSSMRA85T10A562S⟧, cliente 100 238 771'],
    ['ES', 'con pasaporte y certificado (NIE ⟦X2482300W⟧)'],
    // Wrong check digits, and right ones in the middle of them
    ['FR', 'Mon numéro de sécurité sociale est le ⟦1 79 07 69 123 456 78⟧.'],
    ['DE', 'AOK Nr. ⟦A123456780⟧'],
    // A word for orders stands between.
    ['BE', 'Het nummer van mijn moeder, dat u op de bestelbon vroeg, is ⟦85.07.30-033.28⟧.'],
    ['PL', 'o numerze PESEL ⟦44051401359⟧, dowód osobisty nr ⟦ABS123456⟧'],
    ['PT', 'contribuinte n.º ⟦501 964 843⟧'],
    ['GB', 'My National Insurance number is ⟦JG 10 37 59 A⟧'],
    ['GB', 'My SSN is ⟦AB 81 66 29 B⟧'],
    ['GB', 'NHS number: ⟦943 476 5919⟧'],
    ['IE', 'PPSN: ⟦6433435F⟧'],
    ['US', 'SSN ⟦536-90-4399⟧'],
    ['BR', 'CPF ⟦390.533.447-05⟧'],
    ['SE', 'Personnummer ⟦880320-0016⟧'],
    ['FI', '⟦131052-308T⟧'],
    ['CZ', 'r.č. ⟦710319/2745⟧'],
    ['AT', 'Versicherungsnummer ⟦1237 010180⟧'],
    ['US', 'my social is ⟦536-90-4399⟧'],
    ['CA', 'numéro d’assurance sociale ⟦046 454 286⟧'],
    ['HU', 'TAJ szám: ⟦111 111 110⟧'],
    ['RO', 'cod numeric personal ⟦1630615123457⟧'],
    ['CZ', 'občanský průkaz ⟦123456789⟧'],
    ['DK', 'pasnummer ⟦123456789⟧'],
    ['CH', 'Pass-Nr. ⟦X1234567⟧'],
    ['GB', 'my passport number is ⟦925665416⟧'],
    ['DE', 'Name | PESEL\nMara | ⟦44051401359⟧'],
    // The word before a number is no part of it.
    ['DE', 'NIF ⟦215487303⟧'],
    ['DE', 'Her SSN ⟦219-09-9999⟧ was typed'],
    ['RO', 'Romanian CNP ⟦2850412401239⟧'],
    ['IT', 'CF ⟦RCCMNL83S18D969H⟧'],
    ['HR', 'OIB ⟦33392005961⟧, NIR ⟦85041240123⟧'],
    ['DE', 'KVNR ⟦A123456780⟧, Hausarzt'],
    ['DE', 'Passport ⟦CF 1234567⟧'],
    ['DE', "driver's license number is ⟦F162823540116⟧"],
  ])('finds the number of %s in "%s"', (country, text) => {
    expect(marked(nationalIds, text, country)).toBe(text)
  })

  it('is sure with the right check, and less so after a word with the wrong one', () => {
    const strengthOf = (text: string) => nationalIds({ text, country: 'PL' })[0]?.strength
    expect(strengthOf('PESEL 44051401359')).toBe('certain')
    expect(strengthOf('PESEL 44051401358')).toBe('likely')
    expect(strengthOf('numer 44051401358')).toBeUndefined()
  })

  it.each([
    'Order 44051401359 and invoice 36574261809',
    'Tel. 245157165',
    // "CF" is an Italian number of tax, and a printer's cartridge
    'Toner CF226X, CF410A and CF259X for the printer, part no. CF217A',
    'PO 0171-234567, CEP 01310-100',
    'NIP 5260250274, REGON 123456785',
    'USt-IdNr. DE123456789',
    'Kundennummer 54362315K',
    'commit 12345678a90bcdef, 44051401359',
    'w ciągu 14 dni 50123456 zgłoszeń',
    'SKU 8656-2101-9413',
    'passport issued 12.03.2020',
    'R.G. 1182/2023 del Tribunale',
    'Nir Cohen\n  2013-2014, all rights',
  ])('leaves %s', (text) => {
    expect(marked(nationalIds, text)).toBe(text)
  })
})
