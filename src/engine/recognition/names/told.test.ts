import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('names in small letters', () => {
  it.each([
    ['moin, hier detlef aus dem lager', ['detlef']],
    ['hi its jamie again, same printer', ['jamie']],
    ['hola soy yesenia quispe', ['yesenia quispe']],
    ['my name is zelphine arquette and i lost my card', ['zelphine arquette']],
    ['mein name ist tjalke wobbensen', ['tjalke wobbensen']],
    ['mijn naam is ynske hoitsma.', ['ynske hoitsma']],
    ["je m'appelle maëlec", ['maëlec']],
    ['chamo-me ermelinda', ['ermelinda']],
    ['nazywam się zbyszko wiertelak i mam problem', ['zbyszko wiertelak']],
    ['mr pattmoor rang about it', ['pattmoor']],
    ['mw. de boer belde', ['de boer']],
    ['pan tomek nie może się zalogować', ['tomek']],
    ['detlef und birgit kommen nicht rein', ['detlef', 'birgit']],
    ['mi marido paco no puede entrar', ['paco']],
    ['could you please ask deborah about it', ['deborah']],
    ['deborah gallagher is out. could you write to gallagher later', ['deborah gallagher', 'gallagher']],
    ['gracias, un saludo yolín', ['yolín']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'my name is missing on the list',
    'mein name ist falsch geschrieben',
    'ich bin krank und kann nicht kommen',
    'je suis bloqué depuis ce matin',
    'je suis la maman de votre client',
    'soy cliente vuestro desde hace tiempo',
    'this is urgent please help',
    'it took 200 ms timeout to load',
    'the hr team asked for it',
    'san francisco and são paulo are down since friday',
    'npm err! found react, peer grace, from mark',
    'This covers named entities and named references.',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names beside a word that tells one', () => {
  it.each([
    ['Lieferung an c/o Bruno Ebelmoor', ['Bruno Ebelmoor']],
    ['Passt.\ngez. Meinhusen', ['Meinhusen']],
    ['Passt.\ni.V. Meinhusen', ['Meinhusen']],
    ['Sachbearbeiterin Meinhusen hilft.', ['Meinhusen']],
    ['Guten Tag, hier spricht Meinhusen.', ['Meinhusen']],
    ['Meinhusen am Apparat', ['Meinhusen']],
    ['Schreiben von RA Meinhusen', ['Meinhusen']],
    ['Lieferung an Familie Brinkmoor, bitte', ['Brinkmoor']],
    ['née Marrequec le 1er janvier 1947', ['Marrequec']],
    ["mother's maiden name Trevelmoor", ['Trevelmoor']],
    ['Ich, Hildegund Rübmoor (*17.2.51), verlange mein Geld.', ['Hildegund Rübmoor']],
    ['on behalf of my late father, Cuthbert Aldous Wrenmoor, who', ['Cuthbert Aldous Wrenmoor']],
    [
      'Ticket;Kunde;E-Mail\n4711;Jördis Hallmann;j@example.org\n4712;Meret Odermatt;m@example.org\n4713;Huber Reisen GmbH;i@example.org',
      ['Jördis Hallmann', 'Meret Odermatt'],
    ],
    ['Mein Mann Urs hat die Karte.', ['Urs']],
    ['Agent (Tom): hello', ['Tom']],
    ['Accueil (Lan) : bonjour', ['Lan']],
    ['Kontakt: syn Mariusz +48 501 555 037', ['Mariusz']],
    ['w sobotę jadę z żoną do Grecji', []],
    ['Unser Kollege Maike Sonntag kommt', ['Maike Sonntag']],
    ['mit Anna Sonntag früh', ['Anna']],
    ['escalated to Helen Marshmoor or Raj', ['Helen Marshmoor', 'Raj']],
    ['cliente GUTIERREZ ALARCON, MIREIA tlf', ['GUTIERREZ ALARCON, MIREIA']],
    ['Dr. jur. Cornelius Freiherr von Stettmoor', ['Cornelius Freiherr von Stettmoor']],
    ['Hi Bill, Will and Grace will bill the client.', ['Bill', 'Will', 'Grace']],
    ['Mark says the mark is fine.', ['Mark']],
    ['Guten Morgen, mein Name ist Ottilie Kranzmoor, bitte', ['Ottilie Kranzmoor']],
    ['It works.\nBest\nApril', ['April']],
    ['Va bene.\nA dopo\nPino', ['Pino']],
    ['Thanks Seo-yeon, noted.', ['Seo-yeon']],
    ['Titular: Gonçalo Sá', ['Gonçalo Sá']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('are found with the particle that stood before them elsewhere', () => {
    expect(namesIn('Je soussignée Yvonne Le Goffec écris.\nMerci.\nY. Le Goffec')).toEqual([
      'Yvonne Le Goffec',
      'Y. Le Goffec',
    ])
  })

  it.each([
    'Hermanos Prado S.A. no responde.',
    'nee, geb. 1980 in Köln',
    'Feedback von Freunden/Familie Feedback einholen',
    'Customer Care, Customer Success and the Client Portal',
    'We bill the customer in May and the agent in Porto will help.',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names in what programs write', () => {
  it.each([
    ['N:Ravensmoor;Tjitske;;drs.;', ['Ravensmoor', 'Tjitske']],
    ['FN:Tjitske Ravensmoor', ['Tjitske Ravensmoor']],
    ['ORGANIZER;CN=Vinzenz Kratmoor:mailto:v.k@example.org', ['Vinzenz Kratmoor']],
    ['bind failed for cn=Thorben Meinmoor,ou=Vertrieb,dc=example', ['Thorben Meinmoor']],
    [
      'id;vorname;nachname;ort\n1;Ingeborg;Staudmoor;Ulm\n2;Xolani;Dlamoor;Bonn',
      ['Ingeborg', 'Staudmoor', 'Xolani', 'Dlamoor'],
    ],
    ['| Id | Name | E-Mail |\n|---|---|---|\n| 1 | Siobhan Kilmoor | – |', ['Siobhan Kilmoor']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'cn=Domain Users,cn=Users,dc=example',
    '| Name | Type | Default |\n|---|---|---|\n| Retries | number | Three |',
    "{ name: 'age', label: 'First Name', email: 1 },\n{ name: 'city', label: 'Last Name', email: 2 }",
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('what is called like somebody', () => {
  it.each([
    'Der VW Golf und der Seat León sind da.',
    'Logitech MX Master and Marshall Emberton',
    'Albert Heijn, Hugo Boss, Calvin Klein',
    'Dr. Oetker and Captain Morgan',
    'Raum Einstein, Waschmaschine Bosch',
    "We've and I've been waiting.",
    'Den Haag heeft storing.',
    'Dia de Portugal é feriado.',
    '<p>L’équipe Doctoline</p>',
  ])('is nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('is somebody where a letter greets them', () => {
    expect(namesIn('Hello Calvin Klein,\nit works.')).toEqual(['Calvin Klein'])
  })
})

describe('where a name begins and ends', () => {
  it.each([
    ['Rückruf Jörg Kessler', ['Jörg Kessler']],
    ['Complaint Peter Miller', ['Peter Miller']],
    ['Closed. Client Marta Ferreira <marta.ferreira@example.org> agreed.', ['Marta Ferreira']],
    ['Olá Tiago, a Leonor e o Duarte Nogueira não conseguem.', ['Tiago', 'Leonor', 'Duarte Nogueira']],
    ['Het is bij mevrouw Hoogeboom op Prinsengracht.', ['Hoogeboom']],
    ['Frau Schulz vom Kundenservice ruft an.', ['Schulz']],
    ['From: Otto Lang <o@example.org> Sent: 03 May 2024 To: Help Subject: Hi', ['Otto Lang']],
    ['Geachte heer op den Akker,', ['op den Akker']],
  ])('is told in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})
