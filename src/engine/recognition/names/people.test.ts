import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('relatives and friends', () => {
  it.each([
    ['Mijn man Woudsema heeft de meter al afgelezen.', ['Woudsema']],
    ['minha filha Ilzinara não consegue entrar', ['Ilzinara']],
    ['mój mąż Gniewirad nie ma dostępu', ['Gniewirad']],
    ['mia moglie Ombrelda non riceve le mail', ['Ombrelda']],
    ['mi suegra Zenaurora vive sola', ['Zenaurora']],
    ['ma belle-mère Ysolande vit seule', ['Ysolande']],
    ['Mein Mann Dettmold hat angerufen, ist das nicht da?', ['Dettmold']],
    ['my eldest son Tavarin lost his card', ['Tavarin']],
    ['My sister-in-law Bronamoor will sign for it.', ['Bronamoor']],
    ['My wife, Eilimoor, will collect.', ['Eilimoor']],
    ['Mi doctora es Carballedo.', ['Carballedo']],
    ['mein sohn leon hat das passwort vergessen', ['leon']],
    ['mi mujer begoña está de baja', ['begoña']],
    ['Se non risponde: cognato, Lamberto, 328 000', ['Lamberto']],
    ['Tenant is Donncharin Breemoor, since Sunday.', ['Donncharin Breemoor']],
  ])('are named in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Mijn man heeft Windows en mijn zoon Android.',
    'my husband will call, my son is ill',
    'mia moglie ha chiamato ieri',
    'minha filha não consegue entrar',
    'Meu Pedido não chegou. Minha Conta não abre.',
    'My boss is French. The tenant is Contoso.',
    'mon son GSM ne marche pas',
  ])('are not named in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('callings and ranks', () => {
  it.each([
    ['The boiler engineer (Dezmon Okonmoor) turned up.', ['Dezmon Okonmoor']],
    ['El cadete (Ruloncho) trajo el paquete.', ['Ruloncho']],
    ['O mecânico Tonhãozito falou que a peça chegou.', ['Tonhãozito']],
    ['So che il geometra Pozzomoro era lì.', ['Pozzomoro']],
    ['el contador (Lautaro) no quiere', ['Lautaro']],
    ['Mijn collega en ik (Jorinde) kunnen er niet in.', ['Jorinde']],
    ['Reported by: Off. L. Pettimoor', ['L. Pettimoor']],
    ['Cpt. Dvormoor approved, Hptm. Radmoor meldet', ['Dvormoor', 'Radmoor']],
    ["il rag. Bottamoro chiede copia, l'avv. Quagliamoro ha scritto", ['Bottamoro', 'Quagliamoro']],
    ['el arq. Etchemoro firmó el plano', ['Etchemoro']],
    ['ks. Dobromoor prosi o fakturę', ['Dobromoor']],
  ])('stand before the name in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'The driver (Uber) refused; the engineer (Openreach) came.',
    'kierowca Uber nie przyjechał',
    'We are off. Line two is off. Maj jest zimny, det. 3',
    'Seu Pedido foi enviado.',
    'le gardien (Nexity) a refusé',
    'De machine (Camille) staat uit.',
  ])('stand before none in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('who was spoken with', () => {
  it.each([
    ['Ik heb gesproken met Geertmoor van de balie.', ['Geertmoor']],
    ['Deixei recado com Vanulinda.', ['Vanulinda']],
    ['Hablé con Yurlemoor esta mañana.', ['Yurlemoor']],
    ['Vu avec Wassimoor ce matin.', ['Wassimoor']],
    ['Talked to Siobhán at reception.', ['Siobhán']],
    ['caller verified by Brandon, sent reset', ['Brandon']],
    ['Kannst du das mit Gisa klären? Das ist nicht neu.', ['Gisa']],
    ['80134 Napoli, presso Esposimoro', ['Esposimoro']],
    ['t.n.v. H. Poortmoor', ['H. Poortmoor']],
    ['Gaylemoor from Accounts asked me about it.', ['Gaylemoor']],
    ['Wandrille de la compta demande le code.', ['Wandrille']],
    ['A/C Rosângela', ['Rosângela']],
    ['O Tiagãozito acha que é a placa-mãe.', ['Tiagãozito']],
    ['Spoke with Caoimhe Ní Bhraonmoor today.', ['Caoimhe Ní Bhraonmoor']],
  ])('is named in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Hablé con Movistar. Hablé con Atención al Cliente.',
    'Falei com Suporte Técnico. Deixei recado com Portaria.',
    'Ho parlato con Assistenza Clienti.',
    'rozmawiałam z Infolinią',
    'spoke with Technical Support and with Amazon',
    'presso Ospedale San Raffaele, presso Esselunga',
    'chez Darty, chez Orange, chez Moi',
    'Someone from Accounts asked me. Billing from Accounts is late. Confluence in operations crashed.',
  ])('is nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('what a text ends with', () => {
  const letter = 'The lock on the back door is broken again.'
  it.each([
    [`${letter}\n- T.O.`, ['T.O.']],
    [`${letter}\nMLB`, ['MLB']],
    [`${letter} /jk`, ['jk']],
    [`${letter} – c.m.`, ['c.m.']],
    [`${letter}\n- S. McG.`, ['S. McG']],
    [`${letter} E. Achtermoor-Pinas`, ['E. Achtermoor-Pinas']],
    [`${letter}\nGr. A.`, ['A.']],
    [`${letter} mvg d. jansen`, ['d. jansen']],
    [`${letter} bitte anrufen, kathi`, ['kathi']],
  ])('is a name in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    `${letter} OK`,
    `${letter}\nPS`,
    `${letter}\nthx`,
    `${letter}\nEOF`,
    `${letter} It was at 9 a.m.`,
    `It is 20 km/h and 5 GB. P.S. ${letter}`,
    'a.a.a. '.repeat(20).trim(),
  ])('is none in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('what is called after somebody', () => {
  it.each([
    'Der Server Walter ist weg, die Konsole Julia auch.',
    'Il pacchetto Michelangelo e il prodotto Donatello.',
    'Removed the old Morris worm. The Hudson plugin broke.',
    'W sklepie „U Magdy” nie działa serwer Anton.',
    'Seule la machine « Camille » est touchée.',
    'Miranda de Ebro, na loja do Colombo',
    'kurier jedzie z Augustowa, to już trzecia przesyłka',
    'hala przy ul. Józefa Bema bez zmian',
    'la carte Vitale ne passe pas',
  ])('is nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('is parted from the other one by a word for "and"', () => {
    expect(namesIn('Os moradores Mustafá e Hanane Bouzid viram.')).toEqual(['Mustafá', 'Hanane Bouzid'])
    expect(namesIn('Ligou o João Sousa e Silva.')).toEqual(['João Sousa e Silva'])
  })
})

describe('small letters', () => {
  it.each([
    ['paciente josefa maria dos anjos, convênio', ['josefa maria dos anjos']],
    [
      'witam kupilam buty i chce wymiane albo kase z powrotem, magda z infolinii mowila ze kurier sam przyjedzie. sylwia k. tel',
      ['magda', 'sylwia k.'],
    ],
    ['hier spricht ingeborg nachtimoor wie der vogel', ['ingeborg nachtimoor']],
    ['sono la signora franca del terzo piano', ['franca']],
    ['tijdelijk geblokkeerd door ruud ivm phishing', ['ruud']],
    ['Von: nguyen thi lan <lan@example.org>', ['nguyen thi lan']],
  ])('are read in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Ciao, per favore sostituzione',
    'name: hendrik-config',
    'merci de maider svp avec son beau-père',
  ])('are words in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it('are left out of a label in large ones', () => {
    expect(namesIn('nombre y apellidos: DE LA TORRE PASCUAL, MARÍA JOSÉ')).toEqual([
      'DE LA TORRE PASCUAL, MARÍA JOSÉ',
    ])
  })
})
