import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

describe('people who are mentioned in passing', () => {
  it.each([
    // Behind what they are
    ['Her brother and Corporal Lemoor took the statement.', ['Lemoor']],
    ['Third time peon Kuttamoor told us to come back.', ['Kuttamoor']],
    ['Il capocantiere Piramoro vuole caricare la nave.', ['Piramoro']],
    ['Wczoraj był serwisant Zbychomoor z firmy.', ['Zbychomoor']],
    ['Es war der Polier Hacklmoor, und die Kollegen sind da, das ist die Regel.', ['Hacklmoor']],
    ['La nostra coordinatrice, suor Crocimora, vuole una risposta.', ['Crocimora']],
    // As labels of forms
    ['Escrivão: Fariamoro. Retorno em 10 dias.', ['Fariamoro']],
    ['Assente: Guidimoro (malattia)', ['Guidimoro']],
    ['Akceptacja: Krukomora', ['Krukomora']],
    ['Complainant: Osagimoor, Plot 7', ['Osagimoor']],
    // Behind words for somebody certain
    ['Llamó un tal Peñamoro de la mutua.', ['Peñamoro']],
    ['Un certain Bennimoro devait passer lundi.', ['Bennimoro']],
    ['Wczoraj grzebał w nim niejaki Bolomoor.', ['Bolomoor']],
    // The family name first
    ['Mancano ancora: Gozzimoro Noemi (visita medica)', ['Gozzimoro Noemi']],
    ['Dernier patient : ZERROUMOOR Khaled, dossier P-0093', ['ZERROUMOOR Khaled']],
    ['1. Piontmoor, Gerlinde   anwesend', ['Piontmoor, Gerlinde']],
    // Family names alone
    ['Volgens Van der Ploeg ligt het aan Vercruysse.', ['Van der Ploeg', 'Vercruysse']],
    ['Pieterse heeft getekend.', ['Pieterse']],
    // Given names apart
    ['Appeler la voisine (Godelieve), au deuxième.', ['Godelieve']],
    ['Übersetzung: Selam, anwesend auch der Arzt', ['Selam']],
    ['Iñaki la apagó dos veces y nada.', ['Iñaki']],
    ['De laptop van Nele Van Damme is terug.', ['Nele Van Damme']],
    ['Servicedesk Soufiane: hoi, zit de kabel vast?', ['Soufiane']],
  ])('are found in %j', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    'The Employee Handbook is new. Our Client Portal is down.',
    'Przyszedł Dyrektor Finansowy.',
    'Ask Vodafone. Proximus vraagt een nummer. Swisscom a confirmé la panne.',
    'Visitor: hello\nAgent: Done. Visitor: thanks',
    'Checked by: Nagios XI 5.11',
    'Si chiede la chiusura delle utenze.',
    'De machine (Camille) staat uit, Zaal Rembrandt is bezet.',
    'Host web-db02 (Edson) is down',
    'Tumor de Wilms',
    'Sehr geehrte Kundinnen und Kunden,',
    'Die Zweigstelle am Theodor-Heuss-Platz ist in den Ferien nicht offen, und das ist gut.',
    'Novità: la stampa delle etichette. Mi dice password scaduta.',
    'Strict-mode Comparators and Ranges will be strict. Then Fastify will fall back to English.',
    'Flags (aka Options) are pairs. Our official Redux Toolkit is done.',
    'Schlüssel im Schrank Winter, Drucker im Raum Albers',
  ])('are none in %j', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

describe('columns of rosters', () => {
  it('hold people by the names among them, whatever their head says', () => {
    expect(
      namesIn(
        '| Tag | Früh | Spät |\n| Mo | Vercruysse | Wendkuni S. |\n| Di | Yıldız | Marieke |\n| Mi | Vercruysse | Aaliyah W. |',
      ),
    ).toEqual(['Vercruysse', 'Wendkuni S.', 'Yıldız', 'Marieke', 'Vercruysse', 'Aaliyah W.'])
  })

  it('hold none where they are of things', () => {
    expect(namesIn('Printer | Brother | Aisle 4\nScanner | Zebra | Aisle 5\nTill | Epson | Aisle 6')).toEqual(
      [],
    )
    expect(namesIn('| Server | Status | Room |\n| web01 | Up | Rack |\n| web02 | Down | Rack |')).toEqual([])
  })
})
