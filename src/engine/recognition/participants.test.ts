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
})
