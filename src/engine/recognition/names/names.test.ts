import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('names in greetings', () => {
  it.each([
    ['Hi Joelle,\nthe printer is down.', ['Joelle']],
    ['Hello Zorvan and Mirlinda,\nplease see below.', ['Zorvan', 'Mirlinda']],
    ['Sehr geehrte Frau Dr. Klebinger,\n\ndie Rechnung fehlt.', ['Klebinger']],
    ['Sehr geehrter Herr Liebe,\n\nanbei das Angebot.', ['Liebe']],
    ['Hallo Jörn, hallo Merle,\nwann passt es?', ['Jörn', 'Merle']],
    ['Bonjour Madame Lemoignard,\nmerci.', ['Lemoignard']],
    ['Estimado Sr. Etxarte Goñiz:\nEl acceso falla.', ['Etxarte Goñiz']],
    ['Gentile Dott.ssa Bergazzi,\nbuongiorno.', ['Bergazzi']],
    ['Beste mevrouw Van der Wielen,\nde bestelling is er.', ['Van der Wielen']],
    ['Exma. Sra. Dra. Figueirinha,\nO acesso falha.', ['Figueirinha']],
    ['Szanowna Pani Wojnarska,\nproszę o kontakt.', ['Wojnarska']],
  ])('finds whom %j is written to', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Dear Customer,\nyour order is on its way.',
    'Hello World!',
    'Hi all,\nthe server is back.',
    'Sehr geehrte Damen und Herren,\ndie Lieferung kam an.',
    'Liebe Kolleginnen und Kollegen,\ndie Kantine ist zu.',
    'Hi Support Team,\nplease help.',
    'Guten Tag, die Rechnung fehlt noch.',
  ])('takes nobody from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names below letters', () => {
  it.each([
    ['It works.\n\nBest regards,\nDyllan Farnsby', ['Dyllan Farnsby']],
    ['Danke!\n\nMit freundlichen Grüßen\n\ni. A. Sabrina Kleinhenz\nVertrieb', ['Sabrina Kleinhenz']],
    ['Passt so. VG, Anneke', ['Anneke']],
    ['Passt so.\nlg\nkatja', ['katja']],
    ['Merci.\n\nBien cordialement,\nMaëlle Quéménar\nService Achats', ['Maëlle Quéménar']],
    ['Dank u.\n\nMet vriendelijke groet,\n\nJoost Terpsma', ['Joost Terpsma']],
    ['Dziękuję.\n\nZ poważaniem\nAndrzej Młynarz\nKierownik działu', ['Andrzej Młynarz']],
    ['See you.\n--\nOrla Fenwright\nOffice Manager\nExample Ltd', ['Orla Fenwright']],
    ['Danke für die schnelle Hilfe! Annika', ['Annika']],
    ['Bis dann.\n\nLG\nThea & Simon Gleißler', ['Thea', 'Simon Gleißler']],
  ])('finds who signed %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Best regards,\nYour Support Team',
    'Mit freundlichen Grüßen\nIhr Kundenservice',
    'Thank you for your time and attention.',
    'Thanks for your message.\nCan you send me the data again?',
    'Viele Grüße aus Hamburg',
  ])('takes nobody from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names beside labels and addresses', () => {
  it.each([
    ['From: Antonia Brackwell <ab@example.org>', ['Antonia Brackwell']],
    ['Cc: Zwerenz, Pavlina', ['Zwerenz, Pavlina']],
    ['An: Support; Krügler, Jan-Ole', ['Krügler, Jan-Ole']],
    ['On Tue, 4 Feb 2025 at 09:12, Aurelle Duchampin <a.d@example.org> wrote:', ['Aurelle Duchampin']],
    ['Am 4.2.2025 um 09:12 schrieb Tjorven Hansmeyer:', ['Tjorven Hansmeyer']],
    ['Name: Åsne Laineson\nPhone: 1234', ['Åsne Laineson']],
    ['Nazwisko i imię: Marek Nowalski', ['Marek Nowalski']],
    ['{"firstname": "Anouk", "lastname": "Verstrepen"}', ['Anouk', 'Verstrepen']],
    ['Apellidos: De Migueles Rivero.', ['De Migueles Rivero']],
    ['Write to Brenno at moreira805@example.com.', ['Brenno']],
  ])('finds them in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('finds who an address spells, wherever their name stands', () => {
    expect(namesIn('The account of Xanthe Quillmore is locked. It is xquillmore@example.org.')).toEqual([
      'Xanthe Quillmore',
    ])
  })

  it.each([
    'Host name: Atlas',
    'Company name: Cobalt Ridge',
    'To: Support Team',
    'Rechnung an rechnung@example.org',
  ])('takes nobody from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names in prose', () => {
  it.each([
    ['I spoke to Ms. Okonjola about it.', ['Okonjola']],
    ['My name is Zelphine Arquette and I lost my card.', ['Zelphine Arquette']],
    ['Mein Kollege Alyssandro Rietmeyer hat das gleiche Problem.', ['Alyssandro Rietmeyer']],
    ['Mi compañera Nuria Bassolas lo sabe.', ['Nuria Bassolas']],
    ["Je m'appelle Thibaud Kervellac.", ['Thibaud Kervellac']],
    ['Rozmawiałem z Katarzyną Wojnarską.', ['Katarzyną Wojnarską']],
    ['Faina D. Yefremski wrote a book.', ['Faina D. Yefremski']],
    ['It is from Dr. Carlos Allerton.', ['Carlos Allerton']],
    ['Please ask Marvin about it.', ['Marvin']],
  ])('finds them in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('finds parts of a name that is told elsewhere, inflected too', () => {
    expect(
      namesIn('Pani Krystyna Zagórniak dzwoniła. Proszę oddzwonić do Zagórniak, a Krystynie przekazać kod.'),
    ).toEqual(['Krystyna Zagórniak', 'Zagórniak', 'Krystynie'])
  })

  it('leaves the possessive ending out', () => {
    expect(namesIn("Best ask Ms. Fenwright's team.")).toEqual(['Fenwright'])
  })

  it('leaves a given name without any sign to a person', () => {
    const text = 'Annika? Keine Ahnung, wo das liegt.'
    expect(namesIn(text, 'weak')).toEqual(['Annika'])
    expect(namesIn(text)).toEqual([])
  })
})

it('finds whoever a line of its own is written to, and no town called like somebody else', () => {
  expect(namesIn('Any news?\nTammi,\nAttached is an image of the file that you have.')).toEqual(['Tammi'])
  expect(namesIn('Gosto de São Paulo. O prefeito Paulo Maluf disse que não.')).toEqual(['Paulo Maluf'])
})

it.each([
  ['Que la atienda Mendoza, que ya conoce el caso.', 'Mendoza'],
  ['Se ne occupa Santoro, che non sono a casa.', 'Santoro'],
  ['Jutro przejmie to Wasilewska, nie ma innej osoby.', 'Wasilewska'],
  ['Laptop jest po Zielińskim, jeśli nie oddałeś go oraz karty.', 'Zielińskim'],
  ['Frau Lieb aus Ihrem Sekretariat hat das nicht.', 'Lieb'],
])('finds a family name alone: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})

it('finds who speaks behind a day and a time', () => {
  const text = '12.03, 10:40 – Wiebka: nie działa.\n12.03, 11:15 – Radek: już działa.'
  expect(namesIn(text)).toEqual(['Wiebka', 'Radek'])
})

describe('what is nobody', () => {
  it.each([
    'Hi! Ordered three books. Olá! Encomendei três livros.',
    'O técnico da Vulcano não veio, e o comercial da Sage também não.',
    'A kawa Jacobs i máquina Bosch não são da casa.',
    'Pedí la lámpara Carmen en rosa, las botas Diana y la sandalia Gisele.',
    '[16:05] Atendente: Boa tarde.\n[16:06] Cliente: Boa tarde.',
    'Will the May update fix this? Hope this helps.',
    'Mark as done and Grant access on Monday.',
    'The Windows Update on Exchange Server 2019 fails.',
    'Exception in thread main at com.example.Mark.run(Mark.java:12)',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36',
    'Wir sind in der Müllerstraße 5, nahe dem Königsufer.',
    'Nous sommes au 12 cours Victor-Hugo.',
    'La tienda está en la Calle Carmen Romero 23.',
    'A loja fica na Rua Augusta 12, em São Paulo.',
    'The invoice is from Anna Schmidt GmbH & Co. KG.',
    'Transportes Levante S.L. no responde.',
    'Der Kunde möchte die Neue Version Installieren.',
    'I did it, as best as I possibly can.\n(Applause.)\nThe book',
    'The curry is nice.\nGood Food.\nBest in Memphis\nThis shop is by far the best',
    'The militant Palestinian group and the senior Islamic official said so.',
    'The list is:\nDocker,\nNode,\nThe one that everybody has.',
    'C:\\Users\\Public\\Documents\\Peter\\log.txt',
  ])('finds no name in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it.each([
    'Anna-',
    'Anna, ',
    'Hi Mr. J. ',
    'van der ',
    '<a@b.example> ',
    'A. ',
    '://',
    'LG\n',
    'Name: Anna ',
  ])('takes no longer for a page of %j than its length asks for', (unit) => {
    const secondsFor = (length: number): number => {
      const text = unit.repeat(length / unit.length)
      const started = process.cpuUsage().user
      namesIn(text)
      return (process.cpuUsage().user - started) / 1e6
    }
    secondsFor(10_000)
    const short = Math.max(secondsFor(30_000), 0.02)
    // Ten times the text: a cost that grew with its square would be a hundred times as high.
    expect(secondsFor(300_000)).toBeLessThan(short * 40 + 5)
  })
})

describe('names that the sentence tells', () => {
  it.each([
    ["Szczepan Wiatrowicz's laptop is broken.", ['Szczepan Wiatrowicz']],
    ['Yesterday I had to speak with Ludmila Oksanova about the refund.', ['Ludmila Oksanova']],
    ['Nasrin lives in Leeds and wants a new password.', ['Nasrin']],
    ['Everyone calls me Bodhi at work.', ['Bodhi']],
    ['Oluwaseun, can you reset this for me?', ['Oluwaseun']],
    ['Our founders: Okonkwo, Becker and Lindqvist.', ['Okonkwo', 'Becker', 'Lindqvist']],
    ['Zerrin: Is it working now?\nPeter: No, it is not.', ['Zerrin', 'Peter']],
    ['Her maiden name is Osterkamp.', ['Osterkamp']],
    ['my name is lena andersson.', ['lena andersson']],
    ['Why did you leave, Trevor?', ['Trevor']],
    ['Rajesh Kuppuswamy was born in 1971.', ['Rajesh Kuppuswamy']],
    ['It was sent by Celina.', ['Celina']],
    ["Here is Matej's address.", ['Matej']],
    ['Aurelio Fensterbach\n\n18 Harrow Lane\nLeeds', ['Aurelio Fensterbach']],
    ['I will be late.\nKeep in touch,\nMike', ['Mike']],
  ])('finds who it is in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    "Google Chrome's update broke the login page.",
    "Microsoft Teams's call quality is bad.",
    "Deutsche Bahn's timetable changed, Active Directory's schema too.",
    'Outlook is from the old image. Kubernetes lives in the cloud.',
    'Zoom, can you hear us?',
    'Status: All good.\nProblem: Printer offline.\nUpdate: Works now.',
    'Members: Read, Write and Execute.',
    'Present: Berlin, Paris and London.',
    'Speak with Technical Support. Approved by Change Board. Assigned to Network Operations.',
    'We met with Contoso Ltd yesterday.',
    'Call me Monday. He called me Friday.',
    'My last name is missing. The first name is required.',
    'Refund it to IBAN by card.',
    'Good job, Team! Welcome, Guest!',
  ])('takes nobody from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
