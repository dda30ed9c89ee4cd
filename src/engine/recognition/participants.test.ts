import { describe, expect, it } from 'vitest'
import { isAtLeast } from '../detection/finding.ts'
import { createRecognizer, type Participant } from './recognizer.ts'

function found(text: string, ...participants: readonly Participant[]): readonly string[] {
  return createRecognizer({ participants })
    .find(text)
    .filter(({ strength }) => isAtLeast(strength, 'likely'))
    .map(({ start, end }) => text.slice(start, end))
}

const robert = { name: 'Robert Müllendorf', email: 'rmuellendorf@example.org' }
const jan = { name: 'Jan van der Hoogen', email: 'jan.vanderhoogen@example.org' }
const maria = { name: 'María José Quiroga Belmontez', email: 'mj.quiroga@example.org' }
const rose = { name: 'Rose König', email: 'rose.koenig@example.org' }

describe('a participant', () => {
  it.each([
    ['Robert Müllendorf', robert],
    ['ROBERT MÜLLENDORF', robert],
    ['robert muellendorf', robert],
    ['Müllendorf, Robert', robert],
    ['Mullendorf', robert],
    ['MUELLENDORF', robert],
    ['R. Müllendorf', robert],
    ['Bob', robert],
    ['rmuellendorf', robert],
    ['van der Hoogen', jan],
    ['Jan van der Hoogen', jan],
    ['Quiroga', maria],
    ['María José', maria],
    ['Quiroga Belmontez', maria],
    ['Rose König', rose],
    ['rose könig', rose],
  ])('is found as %j inside a sentence', (written, participant) => {
    expect(found(`gestern war ${written} nicht da.`, participant)).toEqual([written])
  })

  it.each(['Müllendorf Gartenbau', 'Schreinerei Müllendorf', 'Reisebüro Müllendorf'])(
    'is found in %s, a firm that bears their name',
    (firm) => {
      expect(found(`Die Rechnung geht an ${firm}, bitte.`, robert)).toEqual(['Müllendorf'])
    },
  )

  it.each([
    ['mit Müllendorfs Karte', robert, 'Müllendorfs'],
    ["ask Müllendorf's team", robert, 'Müllendorf'],
    ['rozmowa z Kowalewiczem', { name: 'Piotr Kowalewicz' }, 'Kowalewiczem'],
    ['dla Zagórniakowej i Zagórniaka', { name: 'Anna Zagórniak' }, 'Zagórniaka'],
  ])('is found inflected: %j', (text, participant, written) => {
    expect(found(text, participant)).toContain(written)
  })

  it('is found in markup, the entities of their name undone', () => {
    expect(found('<p>von M&uuml;llendorf</p>', robert)).toEqual(['M&uuml;llendorf'])
  })

  it('is found in the name of a file', () => {
    expect(found('see contract_robert_muellendorf_2.pdf', robert).join(' ')).toContain('muellendorf')
  })

  it('is found in the query of a URL', () => {
    expect(found('see https://example.org/u?name=Robert%20M%C3%BCllendorf now', robert)).toEqual([
      'Robert%20M%C3%BCllendorf',
    ])
  })

  it('is found by the login made of all their names', () => {
    expect(found('login jvanderhoogen60 is locked', jan)).toEqual(['jvanderhoogen60'])
  })

  it('is found by the name that their address spells when nobody wrote it down', () => {
    expect(found('yesterday Orlando Fenwick called', { email: 'orlando.fenwick@example.org' })).toEqual([
      'Orlando Fenwick',
    ])
  })

  it('is nobody when a mailbox is named for a team', () => {
    expect(
      found('The support team answers.', { name: 'Support Team', email: 'support@example.org' }),
    ).toEqual([])
  })

  it('is found by their address', () => {
    expect(found('write to RMUELLENDORF@example.org', robert)).toEqual(['RMUELLENDORF@example.org'])
  })
})

describe('a participant whose name is a word, short or written otherwise', () => {
  const mueller = { name: 'Jörg Müller', email: 'j.m@example.org' }
  const smith = { name: 'Elizabeth Smith', email: 'es@example.org' }
  const li = { name: 'Li Wei', email: 'liwei@example.org' }
  const berg = { name: 'Peter van den Berg-Schäfer', email: 'pvdb@example.org' }
  const meulen = { name: 'Femke van der Meulen', email: 'femke@example.org' }
  const belanger = { name: 'François-Xavier Bélanger', email: 'fx.belanger@example.org' }
  const zajac = { name: 'Wojciech Zając', email: 'wz@example.org' }
  const ivanov = { name: 'Дмитрий Иванов', email: 'di@example.org' }
  const petrova = { name: 'Ольга Петрова', email: 'op@example.org' }
  const greek = { name: 'Γιώργος Παπαδόπουλος', email: 'gp@example.org' }
  const mac = { name: 'Ewan MacAllister', email: 'em@example.org' }

  it.each([
    ['MÜLLER hat angerufen.', mueller, ['MÜLLER']],
    ['Muller hat angerufen.', mueller, ['Muller']],
    ['Fam. Müller wartet.', mueller, ['Müller']],
    ['Smith called.', smith, ['Smith']],
    ["Smith's order is late.", smith, ['Smith']],
    ['login a.lee or alee', { name: 'Anna Lee', email: 'anna@example.org' }, ['a.lee', 'alee']],
    ['Mr Li said no.', li, ['Li']],
    ['Herr Li hat angerufen.', li, ['Li']],
    ['Nutzer pvdb meldet sich an', berg, ['pvdb']],
    ['P. v. d. Berg rief an', berg, ['P. v. d. Berg']],
    ['F. v.d. Meulen belde', meulen, ['F. v.d. Meulen']],
    ['mevrouw vd Meulen belde', meulen, ['vd Meulen']],
    ['Copie à fxbelanger', belanger, ['fxbelanger']],
    ['FX dit oui.', belanger, ['FX']],
    ['F.-X. Bélanger dit oui.', belanger, ['F.-X. Bélanger']],
    ['rozmowa z Zającem i o Zającu', zajac, ['Zającem', 'Zającu']],
    ['dla Wojtka', zajac, ['Wojtka']],
    ['państwo Dąbrowscy czekają', { name: 'Piotr Dąbrowski' }, ['Dąbrowscy']],
    ['письмо Дмитрию Иванову', ivanov, ['Дмитрию Иванову']],
    ['для Ольги Петровой', petrova, ['Ольги Петровой']],
    ['του Παπαδόπουλου και του Γιώργου', greek, ['Παπαδόπουλου', 'Γιώργου']],
    ['Mac Allister called, McAllister too', mac, ['Mac Allister', 'McAllister']],
    ['Bo kommt. Ask Bo about it.', { name: 'Bo Ek', email: 'bo.ek@example.org' }, ['Bo', 'Bo']],
    ['Mo Haldane called', { name: 'Moira Haldane', email: 'mh@example.org' }, ['Mo Haldane']],
  ])('is found in %j', (text, participant, expected) => {
    expect(found(text, participant)).toEqual(expected)
  })

  it.each([
    ['ich weiß es nicht, die weiße Wand, das Weiße Haus', { name: 'Eva Weiß' }],
    ['Der Koch kocht Suppe.', { name: 'Tim Koch' }],
    ['Will the May release come in May?', { name: 'Will May' }],
    ['Mark as read. It was stark and long. Max value: 5', { name: 'Mark Long' }],
    ['The price is high. Price list attached.', { name: 'Tom Price' }],
    ['Es dauert lang.', { name: 'Sofia Lang' }],
  ])('is nobody in %j', (text, participant) => {
    expect(found(text, participant)).toEqual([])
  })
})

describe('a word that a participant is also called by', () => {
  it.each([
    ['The König brand costs more, and a rose is a rose.', rose],
    ['De app crasht zodra ik op Exporteren klik.', jan],
    ['Van: Support', jan],
    ['Will the update come?', { name: 'Will Marchbanks' }],
    ['The May release is out.', { name: 'May Thornbury' }],
  ])('is left alone in %j', (text, participant) => {
    expect(found(text, participant)).toEqual([])
  })

  it('is found where a letter has a name', () => {
    expect(found('Hi Rose,\nit works.\n\nThanks,\nWill', rose, { name: 'Will Marchbanks' })).toEqual([
      'Rose',
      'Will',
    ])
  })

  it.each([
    ['Rose, the printer is down.', rose, 'Rose'],
    ['It works. Rose, the printer is down.', rose, 'Rose'],
    ['Rose: the printer is down', rose, 'Rose'],
    ['as Rose said', rose, 'Rose'],
    ['Rocío, el paciente no puede el jueves.', { name: 'Rocío Santaolalla' }, 'Rocío'],
    ['Rocío ya lo sabe', { name: 'Rocío Santaolalla' }, 'Rocío'],
    ['Wolf, der Drucker geht nicht.', { name: 'Wolf Adlerstein' }, 'Wolf'],
    ['Kannst du Wolf fragen', { name: 'Wolf Adlerstein' }, 'Wolf'],
  ])('is found where %j speaks to or of them', (text, participant, expected) => {
    expect(found(text, participant)).toEqual([expected])
  })

  it.each(['Rose, lily and oak', 'Rose, lily, oak', 'Colour: Rose, size 12'])(
    'is left alone in the list %j',
    (text) => {
      expect(found(text, rose)).toEqual([])
    },
  )

  it.each([
    ['Hola Mili! ¿Cómo andás?', { name: 'Milagros Sosa', email: 'mili@example.org' }, ['Mili']],
    ['Des, can you test it?', { name: 'Desmond Clarke' }, ['Des']],
    ['Thanks, Des', { name: 'Desmond Clarke' }, ['Des']],
    ['Des, ou non', { name: 'Desmond Clarke' }, []],
    ['The des is open.', { name: 'Desmond Clarke' }, []],
  ])('may be the beginning of a given name, as in %j', (text, participant, expected) => {
    expect(found(text, participant)).toEqual(expected)
  })
})
