import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { labelledNumbers } from './labelled-numbers.ts'

describe('labelledNumbers', () => {
  it.each([
    'Kennzeichen ⟦DD-RZ 1987⟧, Farbe rot',
    'amtl. Kennzeichen: ⟦M-AB 123E⟧',
    'his number plate is ⟦AB12 CDE⟧',
    'Registration no. ⟦LK53 ABC⟧',
    "plaque d'immatriculation ⟦AB-123-CD⟧",
    'matrícula ⟦1234 BCD⟧',
    'targa ⟦FZ 123 AB⟧',
    'kenteken ⟦12-ABC-3⟧',
    'nr rejestracyjny ⟦WA 1234C⟧',
    'Onix 1.0, placa ⟦QXT4B81⟧',
    'Placa: ⟦QXT-4481⟧',
    'placa ⟦KJT 481⟧',
    'Vehicle: 2019 Subaru Outback, tag ⟦7KRT229⟧',
    'license plate ⟦7KRT229⟧',
    'a Skoda Octavia, reg ⟦191-D-40772⟧',
    'Le semi immatriculé ⟦GH-481-KT⟧ est',
    'targata ⟦GF 481 KM⟧ la prende',
    'Matrícula del vehículo: ⟦4481 KTR⟧',
    'Nr rejestracyjny pojazdu: ⟦WPI 4481K⟧',
    'nr rej. ⟦BAU 22K7⟧',
    'tablica rejestracyjna ⟦WPI 4481K⟧',
    'com a carrinha ⟦48-KT-17⟧ a perguntar',
    'driving licence ⟦HALDA 605124 M99AB⟧',
    'CC ⟦12345678 9 ZZ4⟧ válido',
    'Vers.-Nr. ⟦K220187345⟧, fehlt uns',
    'Versicherten-Nr.: ⟦K220187345⟧',
    'C.C. ⟦1.098.765.432⟧ de Bucaramanga',
    'CC ⟦52.481.930⟧',
    'Deixou o número ⟦21 000 4417⟧ e disse',
    'mi dni es ⟦48211936a⟧',
    'dni ⟦48.211.936-a⟧ y nie ⟦x1234567l⟧',
    'Packstation 118, Postnummer ⟦87654321⟧',
    'Kto ⟦1234567890⟧ BLZ 50010517',
    'Konto-Nr. ⟦123 456 789⟧, BLZ 500 105 17',
    'BLZ 500 105 17, Kto.-Nr. ⟦1234567⟧',
    'sort code 12-34-56 account ⟦12345678⟧',
    'RIB ⟦20041 01005 0500013M026 06⟧',
    'CCC ⟦2100 0418 45 0200051332⟧',
    'Port. : ⟦0639980077⟧',
    'Handy ⟦0171_5550123⟧',
  ])('finds the number in %s', (text) => {
    expect(marked(labelledNumbers, text)).toBe(text)
  })

  it.each([
    'Kennzeichen fehlt, Rechnung 1987',
    'registration 2024-118273 of the device',
    'license plate reader v12, port 50000',
    'w ciągu 14 dni 50123456 zgłoszeń',
    'za 3 dni 12345678a',
    'Postnummer 2100 København',
    'account 12345678 of the customer',
    'kto 5 razy 123 pytał',
    'CC 4111 1111 1111 1111',
    'Port: 0639980077, switch port 0612345678',
    'File img_0171_5550123.png',
    'matricula 12345678',
    'Reg. 0x80070005',
    'reg key 4481, reg add HKLM, plate 5mm, plate 12 x 40',
    'tag v1.2.3, tag 2024-01, tag OPS-1234, git tag 7KRT229',
    'car with laptop, service tag 7KRT229',
    'placa base B450M, placa RTX4070, placa RTX 3060, placa X570, placa de red 10/100',
    'auto 12-24-36, van 10-20, car 48-kt-17',
    'Vers. 2.4.1, Vers.-Nr. 12.4.10, vers K2201',
    'C.C. 4481, C. 1.098.765, cc 1.50, deixou o número 4417 da porta, o número 21 000 4417 da encomenda',
    'rej. 12.03.2024, tablica 4481',
  ])('leaves %s', (text) => {
    expect(marked(labelledNumbers, text)).toBe(text)
  })
})
