import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('titles written out', () => {
  it.each([
    ['La doctora Pons ya lo sabe.', ['Pons']],
    ['czeka na wypis od doktora Hajduka.', ['Hajduka']],
    ["il dottor Conti non c'è", ['Conti']],
    ['o doutor Teles disse que sim', ['Teles']],
    ['le docteur Morel est absent', ['Morel']],
    ['de dokter Jansen belde', ['Jansen']],
    ['please see doctor Simmons about it', ['Simmons']],
    ['Nurse Okafor gave it to me', ['Okafor']],
    ['mecenas Olbrycht odpisał', ['Olbrycht']],
    ['El concejal Villaescusa prometió enviar', ['Villaescusa']],
    ['klientka p. Wawrzyniak odesłała drzwi', ['Wawrzyniak']],
    ['dzwonił p. maciejewski', ['maciejewski']],
  ])('tell the name in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'the doctor on Monday',
    'Der Doktor Montag früh',
    'el abogado Madrid',
    'see p. 12 and p. Smith',
    'zob. p. 12 i następną',
  ])('tell none in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('conversations', () => {
  it.each([
    ['Support (Jade): How can I help?', ['Jade']],
    ['Hi, this is Jade from Support.', ['Jade']],
    ['[10:03] Agente Leidy: Buen día, ¿con quién?', ['Leidy']],
    ['Operatore Leidy: Buongiorno, come posso?', ['Leidy']],
    ['quel est votre nom ?\nVisiteur : dominique sarrazin', ['dominique sarrazin']],
    ['[14:02] Konsultant: Proszę o imię i nazwisko.\n[14:03] Klient: marzena dąbek', ['marzena dąbek']],
  ])('name who speaks in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'Hi, this is Update from Support.',
    'Agent Status: Active now',
    'Assistente: Olá, em que posso ajudar?',
    'What is the user name?\nCustomer: dominique sarrazin',
    'What is your name?\nCustomer: not sure',
  ])('name nobody in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('signatures', () => {
  it.each([
    ['Merci beaucoup.\n\nAmitiés\nJean-Bernard', ['Jean-Bernard']],
    ['Voir avec J.-P. Vandamme demain.', ['J.-P. Vandamme']],
    ['Cordialement\nM.-T. Vandamme', ['M.-T. Vandamme']],
    ['Back from Rotterdam?\n\nN. Treharne\nService Desk, ext. 2210', ['N. Treharne']],
    ['Mit freundlichen Grüßen\ni. A. Schwester Roswitha\nRadiologie II, Helios-Haus C', ['Roswitha']],
  ])('are read whole, and no more, in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('names in notes', () => {
  it.each([
    ['schlüssel liegt bei frau lindinger im laden', ['lindinger']],
    ['frau lindinger hat angerufen', ['lindinger']],
    ['heizung im 3. og bei familie petrovic geht nicht', ['petrovic']],
    ['chiamata ore 9.40 - sig.ra de bortoli', ['de bortoli']],
    ['il sig. tosatto ha chiamato', ['tosatto']],
    ["vu avec nadège de l'accueil, rien", ['nadège']],
    ["se non c'è parlare con ivan", ['ivan']],
    ["se non c'è parlare con Ivan", ['Ivan']],
    ['caller: marcus from accounting', ['marcus']],
    ['caller: marcus webb', ['marcus webb']],
    ['Telefonnotiz 14:25 / Annahme: kathi', ['kathi']],
    ['en die van mijn zusje Pleun', ['Pleun']],
    ['Nome da criança: Salvador Pimenta Rebocho', ['Salvador Pimenta Rebocho']],
    ['kierowca Siarhiej Kavaliou, auto', ['Siarhiej Kavaliou']],
  ])('are found behind their cue in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'frau kommt morgen, meine frau arbeitet',
    'die familie anrufen',
    'parlare con Amministrazione',
    'caller: unknown number',
    'parlare con calma',
    'Nome do produto: Salvador Pimenta',
  ])('are not taken from %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
