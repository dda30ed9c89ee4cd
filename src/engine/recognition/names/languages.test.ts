import { describe, expect, it } from 'vitest'
import { namesIn } from './names.fixtures.ts'

const sentences: Readonly<Record<string, readonly string[]>> = {
  'Ben Dan Marco Hans Mia Ella Sue Peter': [
    'The parcel was left with X and the neighbour has it now.',
    'Thanks for that, X has told them and they are happy.',
    'X and Emily have the same problem with the printer.',
  ],
  'Jan Ben Tim Mia Ella Marco Mark Peter June Grace': [
    'X hat gestern angerufen und die Rechnung ist noch nicht da.',
    'Der Schlüssel liegt bei X im Büro, das weiß ich nicht genau.',
  ],
  'Hans Peter Tim Jan Martin Laurent Pierre': [
    'Merci de donner à X un accès au dossier.',
    'Hier X avait la même erreur.',
  ],
  'Alejandro Andrés Peter Tim Ben': ['Cuando X abrió el paquete, la pantalla estaba rota.'],
  'Andrea Peter Max Grace': ['Il portatile è di X, lo usano anche gli altri della sede.'],
  'Jeroen Sander Peter Marco': ['Toen X het pakket opende, was het scherm kapot.'],
  'Adam Peter Ben': ['Wczoraj X miał ten sam błąd i nie wie, czy to nasz.'],
  'Peter Ben Jan Hugo': ['Infelizmente X não anexou os papéis.'],
}

describe('given names that are words in other languages', () => {
  for (const [names, templates] of Object.entries(sentences))
    it.each(templates)('are found in %s', (template) => {
      for (const name of names.split(' '))
        expect(namesIn(template.replace('X', name)).join(' ')).toMatch(
          new RegExp(`(?:^| )${name}(?: |$)`, 'u'),
        )
    })

  it.each([
    'Grace called about the invoice, and they have the file.',
    'As Grace said, we should wait for the part that you have.',
    'I have left it with Rose and the driver.',
    'Grace, could you have a look at the file that they sent?',
    'Rosa hat das Papier schon zweimal gewechselt und ist nicht da.',
    'The van comes at 20:00. Max, please release the payment that you have.',
  ])('are found in their own where people alone may be meant: %s', (text) => {
    expect(namesIn(text)).toHaveLength(1)
  })

  it.each([
    'The meeting is in May, and you have until June.',
    'Have you seen the Grace period that your contract has?',
    'Jan 12 10:33:12 the service was stopped. On 12 Jan you have the invoice.',
    'Max value: 5, and the Max Retries setting that you have.',
    'Will you have the invoice? Mark the parcel and send it to us.',
    'Please click Mark as read and press Grant to have it.',
    'Ben je thuis? Dan kom ik het pakket niet brengen.',
    'Ella no lo tiene, pero los datos son de la mia.',
    'Quando foi em Marco? Ola, não tenho os papéis.',
    'Rosa Papier und Roman Nummer 5 sind das nicht, ich mag Stella Artois.',
  ])('are left where they are words: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

it.each([
  ['Nur Kevin war da und hat das nicht gesehen.', 'Kevin'],
  ['Will Kevin be there when they have the file?', 'Kevin'],
  ['As Kevin said, we should wait for the part.', 'Kevin'],
])('leaves the word before a name out: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})
