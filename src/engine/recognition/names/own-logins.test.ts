import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { names } from './names.ts'

describe('logins that spell somebody of the page', () => {
  it.each([
    'From: ⟦Amber Summers⟧\n\nI am ⟦asummers⟧ in one place, ⟦amber.summers⟧ and ⟦summers_a2⟧ elsewhere.',
    'C’est ⟦Jean-Baptiste Kouassi⟧, compte ⟦jbkouassi⟧ svp',
    'La bibliotecaria avvisa ⟦Tobia Marchetti⟧: con ⟦tmarchetti13⟧ non entra.',
    'Mi socio, ⟦Ezequiel Sosa⟧, entra con ⟦eze_sosa⟧ y nada.',
    'Frau ⟦Müller⟧ kommt mit ⟦anna.mueller⟧ nicht hinein, mit ⟦a.muller⟧ auch nicht.',
    'Kind regards\n⟦Karin Olsen⟧\n\n> signed in: ⟦kolsen⟧',
    'For ⟦Clive Hebblethwaite⟧: ⟦HEBBLC⟧ or ⟦hebblec⟧, before that ⟦chebbl⟧',
    'Saludos\n⟦Josué Apolinário⟧\nhttps://friends.example/⟦josue.apolinario.77⟧ e https://x.example/~⟦japolinario⟧/a',
  ])('finds them in %s', (text) => {
    expect(marked(names, text)).toBe(text)
  })

  it.each([
    'Kind regards\n⟦Hendrik Postma⟧\n\nhendrik-config, reset_hendrik_all_nodes and postma.example stay.',
    'Kind regards\n⟦Al May⟧\n\nalma, maya and may.be are words.',
    'Kind regards\n⟦Karin Olsen⟧\n\nhttps://example.org/olsen-brothers/karin.html and https://olsen.example/karin/news',
    'asummers and amber.summers spell nobody here.',
  ])('leaves the rest of %s', (text) => {
    expect(marked(names, text)).toBe(text)
  })
})
