import { describe, expect, it, test } from 'vitest'
import { addresses } from './addresses.ts'

const found = (text: string) =>
  addresses({ text, country: 'DE' })
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end))

/** What stands in the brackets has to be found, and nothing else. */
const marked = (text: string) => ({
  text: text.replaceAll(/[⟦⟧]/gu, ''),
  expected: Array.from(text.matchAll(/⟦(.*?)⟧/gsu), ([, inner]) => inner),
})

describe('addresses', () => {
  test.each([
    // Germany, Austria, Switzerland
    'Bitte an ⟦Birkenstr. 12⟧ schicken.',
    'Ich wohne in der ⟦Erlenstraße 5a⟧.',
    'Neue Anschrift: ⟦Am alten Speicher 7, 5. OG⟧',
    'Bitte liefern Sie an ⟦Nonnenufer 72a, 28195 Bremen⟧. Danke!',
    'Sie erreichen mich: ⟦Straße des 18. August 135, 10623 Berlin⟧',
    '⟦Auf der Lohe 166⟧\n79098 Freiburg im Breisgau',
    'Rechnung an ⟦Konrad-Muster-Ring 14 b, 50667 Köln⟧',
    '⟦Obere Bahnhofstraße 3, Hinterhaus, 2. Stock links⟧',
    '⟦Linzer Gasse 12/3/14, 1070 Wien⟧',
    '⟦Platz des 1. Mai 5, 99084 Erfurt⟧',
    'wohnhaft ⟦Birkenweg 5⟧, Mai 2024',
    '⟦3 May Street, Leeds LS6 2QB⟧',
    '⟦Quellenweg 4/Stiege 2/Top 11, A-4020 Linz⟧',
    '⟦Schönbrunner Allee 21⟧',
    'wohnhaft ⟦Im Grund 8, CH-8000 Zürich⟧',
    '⟦Postfach 12 34 56, 10115 Berlin⟧',
    'Bin umgezogen: ⟦An der Mühle 3⟧, ab sofort.',
    'meine adresse ist ⟦lindenstraße 4⟧, danke',
    'Ich bin in die ⟦Neue Gasse 9⟧ gezogen',
    'Bitte nach ⟦10115 Berlin, Ahornweg 5⟧ liefern.',
    'Packstation: ⟦Packstation 145⟧, Postnummer folgt',
    // More of the Netherlands, Poland, Hungary, Romania, Scandinavia, Turkey and Portugal
    '⟦Van der Helstplein 5, 1072 PH Amsterdam⟧',
    'ik woon op de ⟦Oude Delft 23⟧',
    'adres: ⟦Kamerlingh Onnesweg 7⟧',
    'adres: ⟦szosa Lubicka 18⟧',
    'Nasz nowy adres: ⟦wyb. Kościuszkowskie 41⟧',
    '⟦Șos. Pantelimon nr. 231⟧ e adresa',
    'asun osoitteessa ⟦Koivutie 8⟧',
    '⟦Q 7, 24, 68161 Mannheim⟧',
    '⟦99 Sunset Drive⟧ is my new address',
    '⟦R. Haddock Lobo, 595⟧ - Centro, Curitiba - PR',
    '⟦Petőfi S. u. 14., 4025 Debrecen⟧',
    '⟦Bd. Unirii nr. 45, sector 3⟧ este adresa mea',
    'min adresse er ⟦Nørre Allé 7⟧',
    '⟦Vesterbrogade 12, 3. tv., 1620 København V⟧',
    'adresim ⟦Atatürk Caddesi No: 12, 34000 İstanbul⟧',
    '⟦Rua do Carmo, n.º 12, 2.º Esq., 1200-093 Lisboa⟧',
    '⟦Praceta João Villaret, lote 5, 3.º B⟧ é a morada',
    '⟦Urb. Los Pinos, parcela 12⟧ es mi domicilio',
    'abito in ⟦via Garibaldi n. 5⟧',
    '⟦200 boul. René-Lévesque O., bureau 300⟧, au centre',
    // United Kingdom, Ireland
    'My address is ⟦42 Hawthorn Grange⟧.',
    'The new address is ⟦15 The Fairway⟧.',
    'It is ⟦Unit 3/15 Collins St, Melbourne VIC 3000⟧',
    'Please post it to ⟦Flat 8, 15 Harbour Lights Terrace, Bristol BS8 1TH⟧.',
    '⟦104c Queen Maud’s Gate, London SW1H 9AA⟧',
    'Ship to ⟦165 Kingsway⟧.',
    'I live at ⟦7 Acacia Close, Leeds LS6 2QB⟧.',
    'I moved to ⟦2 The Green, Exeter EX1 1AA⟧ in May',
    '⟦PO Box 4412, Cardiff CF10 1AA⟧',
    '⟦12 Saint Brigid’s Road Lower⟧, Dublin',
    'Send to ⟦Rose Cottage, Church Lane, Littleham EX1 1AA⟧.',
    'She lives on ⟦Willow Bank Street⟧ now.',
    'Our address is ⟦Unit 4, 22 Dock Road⟧.',
    'the flat at ⟦Apartment 12, 9 Mill Lane, Cork T12 X285⟧',
    // United States, Canada
    'Ship to ⟦123 N Main St Apt 4B, Austin, TX 78704⟧ please',
    '⟦4500 Fifth Avenue, Suite 1200, New York, NY 10018-1234⟧',
    '⟦156a W 43rd St, Portland, OR 97209⟧',
    '⟦99 Old Mill Drive\nPortland, OR 97209⟧',
    '⟦P.O. Box 77, Springfield, IL 62701⟧',
    '⟦RR 2 Box 15, Ames, IA 50010⟧',
    '⟦PSC 1234, Box 5678\nAPO AE 09123⟧',
    '⟦220 South Lakeview Boulevard NE⟧',
    '⟦1420 Rue Sainte-Odile Ouest, Montréal, QC H3A 0B6⟧',
    'mailing address: ⟦88 Maple Crescent, Toronto, ON M5V 2T6⟧',
    '⟦12 County Road 14⟧',
    // Australia, New Zealand, South Africa, India
    '⟦4/12 Banksia Street, Fitzroy VIC 3065⟧',
    '⟦Unit 3, 8 Pohutukawa Parade, Auckland 1010⟧',
    '⟦52 Protea Road, Cape Town 8001⟧',
    'Deliver to ⟦12 Rajaji Nagar, Bengaluru 560010⟧.',
    '⟦GPO Box 1234, Sydney NSW 2001⟧',
    // France, Belgium, Switzerland
    'J’habite au ⟦12 bis, rue de la Fontaine, 69003 Lyon⟧.',
    'Merci de livrer au ⟦48, allée des Tilleuls, appt 14, 69003 Lyon⟧.',
    'Mon adresse : ⟦5 chemin du lavoir, 13100 Aix-en-Provence⟧',
    '⟦30 cours Auguste-Comble⟧, deuxième étage',
    '⟦9, impasse des Lilas, bât. C, 3e étage, 59800 Lille⟧',
    '⟦BP 123, 44000 Nantes⟧',
    '⟦17 quai du Vieux Port⟧',
    '⟦Avenue Louise-Marie 54 bte 3, 1050 Bruxelles⟧',
    '⟦Rue du Petit-Chêne 11, 1003 Lausanne⟧',
    // Spain, Latin America
    'Vivo en ⟦C/ Olmo 5, 3º B, 28013 Madrid⟧.',
    'Domicilio: ⟦Avda. de la Libertad, nº 18, piso 11⟧.',
    'Domicilio: ⟦Calle 15 No. 654 e/ A⟧.',
    'Domicilio: ⟦Paseo del Molino, 23, 4C⟧.',
    'Domicilio: ⟦Plaza Mayorga nº 2, esc. 2, 5º C⟧',
    'Envíenlo a ⟦Camino Viejo, nº 3, piso 9, 48001 Bilbao⟧.',
    'Hospital Central. ⟦Avda. Ramona Soler, s/n. 29010 Málaga⟧.',
    'Dirección: ⟦Carrera 7 # 71-21⟧, Bogotá',
    '⟦Apartado de Correos 20134, 48080 Bilbao⟧',
    '⟦Ctra. de Villanueva, Km 9,100⟧',
    // Italy
    'Abito in ⟦Via Verdini 12/b, 20121 Milano⟧.',
    'Spedite in ⟦Corso Umberto Primo II 220, int. 4, scala B, 80138 Napoli⟧.',
    '⟦Piazza del Pozzo, 169⟧',
    '⟦Via XX Giugno 207⟧',
    '⟦Vicolo Corto n. 86⟧',
    // Netherlands, Flanders
    'Stuur het naar ⟦Oude Sluis 80 hs, 3511 KL Utrecht⟧.',
    '⟦Laan van Noordhoek 119-12⟧',
    '⟦Molenstraat 58-2, 1012 AB Amsterdam⟧',
    'Ik woon op ⟦Singelgracht 4 III⟧.',
    '⟦Populierenlaan 8 bus 4, 9000 Gent⟧',
    '⟦Postbus 123, 1000 AA Amsterdam⟧',
    // Portugal, Brazil
    '⟦Rua Augusto Reis nº 188, 7º Dto, 1200-195 Lisboa⟧',
    '⟦Travessa do Poço, 114 - apto 13⟧',
    '⟦Av. Paulina 1000, Bloco B, apto 52, São Paulo, SP 01310-100⟧',
    '⟦Largo do Chafariz 4, r/c Esq⟧',
    'Moro na ⟦Rua 7 de Outubro 45⟧',
    // Poland, Czechia, Hungary, Croatia
    'Proszę wysłać na adres ⟦ul. Szeroka 74 m. 8, 00-590 Warszawa⟧.',
    'Mieszkam przy ⟦ul. Księcia Karola 226b⟧.',
    '⟦al. Lipowe 11a, 90-001 Łódź⟧',
    '⟦os. Słoneczne 12/34⟧',
    '⟦aleja Klonowa 198 m. 8⟧',
    '⟦Dlouhá ulice 14, 110 00 Praha⟧',
    '⟦Kossuthy Lajos utca 5, 1055 Budapest⟧',
    '⟦Trg bana Petra 3, 10000 Zagreb⟧',
    // North
    '⟦Storgatan 5 lgh 1102, 111 22 Stockholm⟧',
    '⟦Nørregade 12, 2. th, 1165 København⟧',
    'Bor i ⟦Karl Olavs gate 4⟧',
    '⟦Mannerheimintie 12 A 5, 00100 Helsinki⟧',
    '⟦Skogsveien 8, 0150 Oslo⟧',
    // Others
    '⟦ул. Садовая 5, кв. 12⟧',
    '⟦Gül Sokak 4⟧',
  ])('finds %s', (example) => {
    const { text, expected } = marked(example)
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'Treffen in Zimmer 12, dann Raum 5.',
    'I use version 5 and Windows 11.',
    'siehe Seite 3, Schritt 4',
    'Bitte an Tisch 5 liefern.',
    'in 2019 we bought 3 licences',
    'Room 101, Building C',
    'Article 17 GDPR; § 14 BGB; Art. 6 Abs. 1',
    'Sie erreichten Platz 1.',
    'Letzter Platz 3',
    'Arbeitsplatz 12 und Parkplatz 7',
    'Verkäufer 12, Anrufer 3',
    'Send it to Printer 3, please',
    'Office 365 and Teams 2',
    'Meet on 5 May, 10:30',
    'route 66, via port 8080',
    'Via Teams 2 geht es nicht.',
    'the 2 main street lights',
    'In 2019 Wall Street fell.',
    'It took 5 minutes on the road.',
    'Ordered 12 Google Drive licences',
    'Le numéro de suivi est 4012773389.',
    'Mon numéro est le 2 90 01 12 284 865 56. Merci',
    'chiamarmi al 02 185 8402. Grazie',
    'Nous avons 3 places disponibles et 2 cours de français.',
    'Stand 12, Halle 7',
    'El pedido 4012 y la factura 55 de mayo',
    'Rechnung 4012, 28195 Stück',
    'Dekade 5, Kaskade 2, Upgrade 7',
    'HTTP 404, error 500, code 12',
    'Bus 12, Linie 7, Gleis 3',
    'e.g. 3 St John ambulances',
    'Montag u. Dienstag 12 Uhr',
    'on 24 June 2024 at 14:00',
    'Place 5 orders in the queue',
    'Corso Excel 2019',
    'Gate 12, Level 3',
    'Sie wohnt in Etage 4.',
    'E-Mail-Adresse: max12@example.org',
    'IP address 10.0.0.12, port 443',
    'due 2025-09-15, SKU 5502-4683-0292\nRoom 9, rack 24',
    'les 3 rue bloquées',
    'Die Straße ist gesperrt, 12 Autos warten.',
    'Rue du Commerce SARL liefert 12 Stück',
    'Plac budowy od 3 dni',
    'Corso di Excel 2024',
    'Allee mit 50 Bäumen',
    // Dates, in whatever language, with capitalised words before them
    'On Mon, 8 Jan 2024 at 16:15, somebody wrote:',
    'Start 3 May 2024',
    'Due 13 June 2024, PO 4500118273',
    'Expiry 1st May 2024',
    'Termin 12. Juni 2024 um 9 Uhr',
    'Abholung 13 Juni 2024, 10115 Berlin',
    'Rendez-vous 3 mai 2024',
    'Cita 3 de mayo 2024, Madrid, España',
    'Mötet 3 maj 2024',
    'Tapaaminen 3 toukokuuta 2024',
    'Встреча 3 мая 2024',
    'Meeting June 13, Paris, France',
    'Start 3/5/2024, Paris, France',
    'Start 2024-05-03, Paris, France',
    // Numbers that a word calls by another name
    'SVNR 1231 150385, Mag. Wirtschaft',
    'NI AB 12 34 56 C. call back 01632 960 188 before friday',
    'Ticket 12, Paris, France',
  ])('passes over %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('takes only what belongs to the address from the lines around it', () => {
    expect(found('Viele Grüße\nKim Muster\nBirkenweg 5\n10115 Berlin\nTel. 030 123')).toEqual(['Birkenweg 5'])
    expect(found('20789 Allika 46\n Suite 501\n Riisa\n\n Estonia 62488\n\nThanks')).toEqual([
      '20789 Allika 46\n Suite 501\n Riisa\n\n Estonia 62488',
    ])
    expect(found('Birkenweg 5, 10115 Berlin. Wann kommt es?')).toEqual(['Birkenweg 5, 10115 Berlin'])
  })
})
