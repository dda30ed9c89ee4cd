import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { phones } from './phones.ts'

describe('phones', () => {
  it.each([
    ['DE', 'Tel ⟦+49 (0) 30 / 123 456-78⟧, Fax ⟦+49 (0) 30 / 123 456-99⟧'],
    ['DE', 'Mobil: ⟦0171/2345678⟧ oder ⟦030 1234567⟧'],
    ['DE', 'Unsere Zentrale (⟦0711 123-0⟧) ist besetzt'],
    ['DE', 'Mara Quill\n⟦0171 2345678⟧\n10115 Berlin'],
    ['DE', 'T: ⟦+49 30 1234567⟧ | M: ⟦+49 171 2345678⟧'],
    ['DE', '⟦0664/1234567⟧ in Wien, ⟦0049 171 2345678⟧ in Berlin'],
    ['DE', 'Telefon\n⟦03012345678⟧'],
    ['GB', 'You can reach me on ⟦0113 496 0123⟧ during office hours'],
    ['GB', '⟦001-541-754-3010x123⟧ or ⟦(206) 555-0100⟧ ext. none'],
    ['US', 'call ⟦206.555.0100 ext. 12⟧'],
    ['FR', 'Vous pouvez me joindre au ⟦06-12-34-56-78⟧.'],
    ['ES', 'llámame al ⟦612345678⟧, gracias'],
    ['IT', 'cell: ⟦333/1234567⟧'],
    ['NL', '⟦06-12345678⟧ is mijn nummer'],
    ['PT', 'telemóvel ⟦912 345 678⟧'],
    // "no" is an article here.
    ['PT', 'avisar o pai no ⟦(54) 99170-0388⟧. Obrigado'],
    ['BR', 'WhatsApp: ⟦(11) 91234-5678⟧'],
    ['PL', 'proszę dzwonić: ⟦501234567⟧'],
    ['GB', 'Phone: ⟦98765 43210⟧, ⟦+61 2 5550 1234⟧'],
    ['GB', 'Phones: ⟦01632 960001⟧/⟦960002⟧'],
    ['GB', 'Mara Quill\n⟦500893322⟧\nmara@example.org'],
    ['DE', 'Bitte unter ⟦4711 2013⟧ zurückrufen'],
    ['GB', 'Best number: ⟦07911 123 456⟧'],
    ['DE', 'mich unter ⟦(0 40) 44 62 47 30⟧ zurückzurufen'],
    ['DE', 'TelNr ⟦02219876543⟧'],
    ['IT', 'num. verde ⟦800 123456⟧'],
    ['PL', 'oddzwoniła pod numer ⟦22-123-45-67⟧'],
    ['RO', 'numărul meu este ⟦0721234567⟧'],
    ['HU', 'hívjon a ⟦06 30 123 4567⟧ számon'],
    ['SE', 'mitt nummer är ⟦0701234567⟧'],
    ['DK', 'mit nummer er ⟦20123456⟧'],
    ['CZ', 'volejte na ⟦601 234 567⟧'],
    ['GR', 'τηλ. ⟦210 123 4567⟧'],
    ['IT', 'Se non risponde: cognato, Turi, ⟦3289901124⟧. Avvisato'],
    ['PT', 'o meu é ⟦912345678⟧, obrigado'],
    // Numbers inside of a house
    ['ES', 'Zita Kall\next. ⟦3318⟧'],
    ['PT', 'sala 304, ramal ⟦2219⟧'],
    ['PL', 'Zita, wew. ⟦214⟧'],
    ['IT', 'al telefono (int. ⟦2045⟧)'],
    ['FR', 'Zita, au poste ⟦4512⟧'],
    // A word for numbers of any kind, and a mobile behind it
    ['DE', 'unter der genannten Nummer ⟦0172 5550 336⟧ nicht erreicht'],
    ['NL', 'Haar andere nummer voor het dossier is ⟦06-55508843⟧.'],
    ['BR', 'favor tratar comigo no ⟦41 98455-7061⟧.'],
    ['BR', 'cliente: ⟦92 9 9999 0143⟧, é do meu genro'],
  ])('finds every number as it is written in %s: %s', (country, text) => {
    expect(marked(phones, text, country)).toBe(text)
  })

  it.each([
    'Order 2993392981, invoice R21587865, parcel 1Z2559067020967305, EAN 4271140005862',
    'Bestellnummer 030-1234567-89',
    'Sendungsnummer 00340434161094042557',
    'GET /api/v2/tickets/0483565?page=8',
    '2024-09-13T00:10:15.195Z ERROR job 0691195894 failed',
    'Am 12.03.2024 14:35 Uhr, 2010-2015',
    'Öffnungszeiten 07.00 – 12.00 und 13.00 – 17.30 Uhr',
    'n° de série 21-4418-0772 du poste',
    'const int 1000; ext 4.5 und ext. 300%',
    'Telefoonnotitie schade 25.0047.118',
    'Llama el tomador, póliza 77-410-2298.',
    '123 456 789 EUR, 1.234.567,89 €',
    'Part no. 030-1234-56',
    'Kundennummer: 12345678',
    'IBAN DE89 3704 0044 0532 0130 00',
    '1234567890',
    'zamówienie 501234567',
    'Mein BSN ist 245157165',
    'Versicherungsnummer 0212 334567',
    'Charge 0212-3345-67',
    'Segnalazione n. 20260418/7 – Settore Mobilità',
    'commande n° 06 12 34 56',
    'nr zamówienia 601-234-567',
    'Bestellung unter der Nummer 4711471147',
  ])('leaves %s', (text) => {
    expect(marked(phones, text)).toBe(text)
  })
})
