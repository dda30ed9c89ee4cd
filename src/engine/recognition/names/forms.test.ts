import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('names in the fields of a form', () => {
  it.each([
    [
      'Civilité : Madame\nNom de naissance : Rakotomoor\nNom d’usage : Delmoor\nPrénom(s) : Volatiana Hantamoor',
      ['Rakotomoor', 'Delmoor', 'Volatiana Hantamoor'],
    ],
    [
      'Anrede: Frau\nNachname: Wiesmoor\nVorname(n): Theklamoor\nGeburtsname: Kobmoor',
      ['Wiesmoor', 'Theklamoor', 'Kobmoor'],
    ],
    [
      'Tratamiento: Señora\nNombre(s): Itsamoor\nApellido(s): Zubimoor Goñimoor',
      ['Itsamoor', 'Zubimoor Goñimoor'],
    ],
    ['Title: Mrs\nFirst name(s): Zormoora\nBirth name: Kellimoor', ['Zormoora', 'Kellimoor']],
    ['Titolo: Signora\nCognome da nubile: Zormoori\nNome di battesimo: Delia', ['Zormoori', 'Delia']],
    ['Nome(s) próprio(s): Zormoora\nNome de solteira: Quelimoor', ['Zormoora', 'Quelimoor']],
    ['Imię (imiona): Zorwamora\nNazwisko rodowe: Kielomoor', ['Zorwamora', 'Kielomoor']],
    [
      "Achternaam: van 't Hofmoor\nVoorletters: R.J.\nRoepnaam: Rolimoor",
      ["van 't Hofmoor", 'R.J.', 'Rolimoor'],
    ],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    // A title at the end of a field leads to no name in the next one.
    'Civilité : Madame\nNom d’usage : ',
    'Verzekeraar: Noorderbaken Verzekeringen',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('labels of people', () => {
  it.each(
    [
      'Next of kin',
      'Name on card',
      'Guest(s)',
      'Spoke to',
      'CALLER...',
      'Kundenname',
      'z. Hd.',
      'Abgegeben bei',
      'Antragsteller/in',
      'Titulaire de la carte',
      'À l’attention de',
      'Médecin traitant',
      'Titular de la cuenta',
      'A la atención de',
      'Prenotato da',
      'Alla c.a.',
      'Naam van het kind',
      'T.a.v.',
      'Encarregado de educação',
      'Ao cuidado de',
      'Osoba do kontaktu',
      'Opiekun prawny',
    ].map((label) => [label]),
  )('have somebody behind %j', (label) => {
    expect(namesIn(`Ref 4711-A\n${label}: Zormoora Kellimoor\nStatus: open`)).toEqual(['Zormoora Kellimoor'])
  })

  it.each([
    ['Member: Kellimoor', ['Kellimoor']],
    ['MELDER: KELLIMOOR, DARIUSZ', ['KELLIMOOR, DARIUSZ']],
    ['Für das Protokoll: T. B.', ['T. B.']],
    ['Deputy: Odmoor (surname Sørmoor)', ['Odmoor', 'Sørmoor']],
  ])('have their names found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Deputy: none\nChild: New York',
    'Kinder: Keine\nVertretung: Empfang',
    'Signed: Yes\nDelivered to: Reception',
    'Present: Berlin, Paris and London',
    'Recibido por: Almacén',
  ])('have nobody behind them in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names with what belongs to them', () => {
  it.each([
    ['Mijn studieadviseur, mevrouw ter Haar, weet ervan.', ['ter Haar']],
    ['Met vriendelijke groet,\nEsmée van der Molen', ['Esmée van der Molen']],
    ["Getuige: Jaimy van 't Hofmoor\nAkkoord: ja", ["Jaimy van 't Hofmoor"]],
    ['Vd Berg belde weer over de rekening.', ['Vd Berg']],
    ['Mevrouw v.d. Berg en de heer v/d Laan komen langs.', ['v.d. Berg', 'v/d Laan']],
    ['Het moet nog besproken worden.\n\nTj. Hoekmoor', ['Tj. Hoekmoor']],
    ['Grüße aus Paderborn\nCord-Hinrich Meyer zu Selmoor', ['Cord-Hinrich Meyer zu Selmoor']],
    ['Atentamente,\nM.ª Dolores Sanchmoor', ['M.ª Dolores Sanchmoor']],
    ['sostituito a marzo dall’operaio Totò Li Vigmoor e la lettura', ['Totò Li Vigmoor']],
    ['corso del mercoledì con il maestro Dal Pozmoor', ['Dal Pozmoor']],
    ['o senhorio, o Dr. Noronha e Menezes, que não responde', ['Noronha', 'Menezes']],
    ['both addressed to "H. Grevmoor".', ['H. Grevmoor']],
    ['paid into his account (H S Grewmoor), please', ['H S Grewmoor']],
    ['Mrs T. would like a call back.', ['T.']],
    ['Elle a seulement lu « Thierry M. » sur son badge.', ['Thierry M.']],
  ])('are found whole in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('lists of people', () => {
  it.each([
    [
      '1. Vera Ortumoor Gil (nueva)\n2. Daniela Popescu (con beca)\n3. Candela Rico - sin ficha',
      ['Vera Ortumoor Gil', 'Daniela Popescu', 'Candela Rico'],
    ],
    [
      'Samira El Ouafi : dispo\n- Tchong Li-Wei : attend son contrat\n- Julien Carpentier : absent',
      ['Samira El Ouafi', 'Tchong Li-Wei', 'Julien Carpentier'],
    ],
    ['107: los Tagliabue dejan la habitación', ['Tagliabue']],
    ['O casal Lindqmoor pediu um táxi.', ['Lindqmoor']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Neue Tastatur - bestellt\nAlter Monitor - defekt\nZweite Maus - liegt bereit',
    'Visual Studio - updated\nAdobe Reader - removed\nGoogle Chrome - kept',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names in quotation marks where one speaks of names', () => {
  it.each([
    ['Proszę poprawić imię w USOS, bo jest „Aleksander", a ma być inaczej.', ['Aleksander']],
    ["L'orthographe du nom au registre est « Ben Haddou », en deux mots.", ['Ben Haddou']],
    ['Der Name von Server und Rechner ist „Anna“, der Name »Initrd« steht daneben.', []],
    ["The label of the name is '[Stev]' or 'Age'.", []],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('names behind degrees', () => {
  it.each([
    ['Herr Dr. med. Wagenmoor hat angerufen.', ['Wagenmoor']],
    ['Sehr geehrte Frau Dr. med. dent. Wagenmoor-Überall,', ['Wagenmoor-Überall']],
    ['Herr Dr. rer. nat. habil. Klöckmoor und Frau Dr. phil. Ebermoor kommen.', ['Klöckmoor', 'Ebermoor']],
    ['Herr Dipl.-Ing. (FH) Kratzmoor kommt mit Frau M.Sc. Wellmoor.', ['Kratzmoor', 'Wellmoor']],
    ['Praxis Dr. med. Kesselmoor, Termin am Montag', ['Kesselmoor']],
    ['Frau Dr. med. ruft an.', []],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('names in the lists of a mail', () => {
  it.each([
    [
      'To: Anna Lee <al@example.org>,\n "Stonemoor, Bob (EXT)" <bob@example.net>\nSubject: x',
      ['Anna Lee', 'Stonemoor, Bob'],
    ],
    ['Cc: Meier, Hans (DE/Berlin) <h@example.net>', ['Meier, Hans']],
    ['ATTENDEE;CN="Stonemoor, Bob":mailto:bob@example.net', ['Stonemoor, Bob']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('names once more', () => {
  it.each([
    [
      '[10:02] Priya: hi there\n[10:06] priya: ok thx wojtek\n[10:07] Wojtek: np',
      ['Priya', 'priya', 'wojtek', 'Wojtek'],
    ],
    ['The Hendersons called, and die Müllers auch.', ['Hendersons', 'Müllers']],
    ['The Fords are parked outside.', []],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('who wrote a line', () => {
  it.each([
    ['Profile rebuilt for the third time. TK\n12/03 11:05 – Rebuild holds.', ['TK']],
    ['Reserve set, dialled them twice. NF\n\nUPDATE, 11 days later: closed.', ['NF']],
    ['I am off till Monday, so ring them.\n> CF', ['CF']],
    ['Kundin angerufen, sehr nett, zufrieden. /Karomoor', ['Karomoor']],
    ['De plek wordt vastgehouden.\n\nMvdH, balie 3', ['MvdH']],
    ['Il faut signer la procuration.\nL.G., régulation', ['L.G.']],
    ['Call the function.\n\ne.g.\n\n```', []],
    ['Cut the cable and call support. OK\n\nDone.', []],
  ])('is found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('initials that a text ends with', () => {
  it.each([
    ['Swapped the cable. Left a note on the keyboard. JR', ['JR']],
    ['Il le lui donnera en main propre. LB', ['LB']],
    ['Kabel getauscht, Zettel liegt auf dem Tisch. KH 14.2.', ['KH']],
    ['Factuur volgt nog. Groet, MvD', ['MvD']],
    ['O senhor já está a perder a paciência.\nVC\n\nDe: a@example.org', ['VC']],
    ['Bitte prüfen.\n\ngez. Ma. Hu.', ['Ma. Hu']],
    ['A me risulta solo la foto della targa.\n\nB.\n\n---------- Messaggio inoltrato -------', ['B.']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'The printer works again after the restart. OK',
    'The order goes to a customer in the south of it. UK',
    'Das Problem liegt wohl an der Technik im Keller. IT',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('people by what they do and say', () => {
  it.each([
    ['La vecina de arriba, Purimora, dice que no sabe nada.', ['Purimora']],
    ['La asegurada, Wang Xiaomoor, pide que el ingreso se haga hoy.', ['Wang Xiaomoor']],
    ['The lady upstairs, Zormoora, said that nothing works.', ['Zormoora']],
    ['Sagramora dice que sigue saliendo una raya gris.', ['Sagramora']],
    ['rien sous T, mais Fodémoor l’a retrouvé classé sous V', ['Fodémoor']],
    ['The chap I spoke to, Dean I think, promised it.', ['Dean']],
    ['He pedido a Godomoor que lo confirme.', ['Godomoor']],
    ['Se non ci sono io, se ne occupa Sambumoor.', ['Sambumoor']],
    ['The case is assigned to Sopimoor Tchikamoor.', ['Sopimoor Tchikamoor']],
    ['Morgen,\n\nKelliwer hat mir gestern zugesagt, dass die Ware kommt und das ist gut.', ['Kelliwer']],
    ['Chama-se Ye-jin Hamoor, chega hoje.', ['Ye-jin Hamoor']],
    ['hola, soy rocío bermejo, otra vez por el paquete', ['rocío bermejo']],
    ['[14:02] Kauã - Conecta Mais: Boa tarde\n[14:03] Kauã - Conecta Mais: Pode dizer', ['Kauã', 'Kauã']],
    ['Policja powiadomiona, dzwonił do nas asp. Gwizdmora.', ['Gwizdmora']],
    ['Er heißt noch Kellmoor, wir haben verschiedene Nachnamen.', ['Kellmoor']],
    ['ik heet ypemoor en niet anders.', ['ypemoor']],
    ['Mijn zus An kan overdag de deur openmaken.', ['An']],
    [
      '[16:44] Klaudia (Klub Orlik): Dzień dobry\n[16:45] Gość: chciałbym coś przepisać\n[16:45] Klaudia (Klub Orlik): Jasne. Co?',
      ['Klaudia', 'Klaudia'],
    ],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'The supplier in town, Vodafone, said that nothing works.',
    'Mentre sono nata il 30 gennaio a Torino.',
    'Lei ha detto che la colpa è sua.',
    'Buongiorno, Polisportiva Valdastico, grazie.',
    'Dostęp do SAP MM. Przełożona: zgoda.',
    'Un técnico de allí, Lisboa, dice que no.',
    'Szanowny Panie Doktorze, dziękuję.',
    'Przystanek Plac Centralny im. Ronalda Reagana jest zamknięty.',
    'Znaleźliśmy zegarek marki Tissot.',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('names in small letters beside each other', () => {
  it.each([
    ['el titular es el, francisco javier tortmoor, y no otro', ['francisco javier tortmoor']],
    ['pagato con la carta intestata a katia de santis che sarei io', ['katia de santis']],
    ['umowa jest na tate, henryka dudziaka, ale tata nie zyje', ['henryka dudziaka']],
    ['chce zeby umowa byla na mnie, dudziak sebastian, od maja', ['dudziak sebastian']],
    ['mi ha risposto prima una certa noemi e poi nessuno', ['noemi']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each(['licznik spisany 12 marca, stan 48210', 'la signora del terzo piano non sente nulla'])(
    'are not taken from %j',
    (text) => {
      expect(namesIn(text)).toEqual([])
    },
  )
})

describe('names that no list has, where people alone stand', () => {
  it.each(
    [
      'Please let % know.',
      'The account is wrong, please change it to %.',
      'I am so jealous, said % to the others.',
      'Could you call % back?',
      '% and I will be there.',
      '% is on holiday until Monday.',
      'It was % who told me.',
      'The driver was %.',
      'Please contact % on 07700 900123.',
      'Die Lage ist gut, und % ist im Urlaub.',
      'Ich bin da und habe mit % gesprochen.',
      'Le compte est au nom de %.',
      '% est en congé jusqu’à lundi.',
      'La cuenta está a nombre de %.',
      '% está de vacaciones hasta el lunes.',
      'Il pacco è stato consegnato a %.',
      '% è in ferie fino a lunedì.',
      'Kunt u % terugbellen?',
      '% is uit dienst.',
      'A encomenda foi entregue a %.',
      '% saiu da empresa.',
      '% jest na urlopie do poniedziałku.',
      'Paczkę odebrała %.',
    ].flatMap((text) => ['Zormoora', 'Zormoora Kellimoor'].map((name) => [text.replace('%', name), name])),
  )('are found in %j', (text, name) => {
    expect(namesIn(text)).toEqual([name])
  })

  it.each([
    ['Hijamoora Godimoor, the technical writer, said so.', 'Hijamoora Godimoor'],
    ['my name is long but everyone calls me bornamoor', 'bornamoor'],
    ['??? Hafmoor Smáramoor\n??? Johnson Inc.\n??? 4923 Parker Ave', 'Hafmoor Smáramoor'],
  ])('are found in %j', (text, name) => {
    expect(namesIn(text)).toEqual([name])
  })

  it.each([
    'Please let Purchasing know. The update and I are no friends.',
    'Die Wartung ist da und die Schließung ist im Urlaub nicht vorgesehen.',
    'The tenant is Contoso.',
    "Additionally, this is needed for Redux Toolkit's features.",
    'The error is passed to Fastify and handled there.',
    'A fila chama-se PRN-CAMOES.',
    'Ich bin da und habe es an Versandabteilung weitergeleitet.',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
