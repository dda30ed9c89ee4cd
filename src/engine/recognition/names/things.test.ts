import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('what is called like somebody', () => {
  it.each([
    // Firms by what they do
    'A man from Bailey Maintenance came.',
    'Réparation chez Dubois Bureautique.',
    'Gracias por contactar con Muebles Hermanos Gálvez.',
    'Klantenservice Slaapwereld Peters',
    'Kanzlei Dr. Hoffmann & Partner ist im Haus, und das ist gut.',
    "Nobody at Clarke's Newsagents has it.",
    // Diseases and laws
    "She takes it for Parkinson's, two a day.",
    "The Murphy's Law banner appears once.",
    // Buildings, rooms and machines
    'The graduation is at Alexandra Palace in July.',
    'Kom naar de Dirk Kuyt-hal.',
    "Mon fils entre à l'école Jacques Prévert.",
    'De kamers Anne Frank en Aletta Jacobs zijn bezet.',
    'Serwery BOLEK i LOLEK zostają włączone.',
    'Der Rechner heißt OTTO, und die Maus ist da.',
    'They will not deliver to Floor 5.',
    'O Café da Dona Benta continua aberto.',
    'La cita es en la Clínica Puerta del Carmen.',
    'Istituto Comprensivo "Carlo Goldoni" - Segreteria',
    'Há manutenção na Vila Mariana até as 23h.',
    'Lo preguntaron en la oficina de Av. Caupolicán.',
    'He hablado con Climatizaciones del Sur.',
    'Locatie: hoek Molenstraat / Pastoor Kerkhofslaan, bij de winkel',
    // Departments and mailboxes
    'To: Membership, Riverside Harriers AC\nRe: dues',
    'Para: Imobiliária Porta Nova - Coimbra\nAssunto: visita',
    'Do: Kasa Teatru Nad Wartą\n',
    'Assigned: Desktop Support South',
    'Van: hulp@example.net\nAan: balie@example.net',
    // Who somebody is, and where they come from
    'Właściciel mieszka w Dublinie.',
    'Beneficjentka, obywatelka Gruzji, paszport przy sobie',
    'Risulta ancora residente a Foggia.',
    'Ik heb hier een mevrouw zitten, zij heeft honger.',
    'para o transporte. Ela vai ligar diretamente.',
    'Olá,\n\nSou professora na faculdade.',
    'Bom dia, prezados. No dia 2 houve queda de raio.',
    'Para: Recursos Humanos',
    'From: Accounts Payable <ap@example.com>',
    'Owner: Platform Team',
    // Months, and what is said in a chat
    'I got married in August and I am well.',
    'Klant: nee, rood\nMedewerker: Dan stuur ik een reset.\nKlant: dank\nMedewerker: graag gedaan',
    'Bitte schnell bearbeiten, danke. Fahrzeugschein (Kopie) im Anhang, das ist der letzte.',
  ])('is nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it.each([
    ['Anna Kowalska Team Leader', 'Anna Kowalska'],
    ['Hola, soy Iván. Dime.', 'Iván'],
    ['Can somebody look? Jack Mercemoor is on holiday.', 'Jack Mercemoor'],
    ['Die Basis ist informiert (Igor Melnik), und das ist gut.', 'Igor Melnik'],
    ['Sir Lancelot called; John Staimoor Direct Dial: 203 961, johnstaimoor@example.org', 'John Staimoor'],
    ['Con noi viaggiano i bambini Ivan e Greta.', 'Ivan'],
    ['WANTS TRANSFER. SPOKE TO KOSKIMOOR ON MONDAY. CALL BACK.', 'KOSKIMOOR'],
  ])('stays somebody in %j', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })
})
