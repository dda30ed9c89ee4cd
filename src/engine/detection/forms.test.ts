import { describe, expect, it } from 'vitest'
import { people, type Person, planted } from '../../../tests/support/written-forms.ts'
import { createDetector } from './detector.ts'
import { isAtLeast } from './finding.ts'

const order = Object.keys(people) as Person[]
const detector = createDetector(Object.values(people))

const decoys: readonly string[] = [
  // Namesakes, and addresses that only look alike.
  'Paul Lüders',
  'Maria Lüders',
  'Anna Lübbers',
  'Anna Schmidt',
  'Johanna Lüders',
  'Anna-Lena Schmidt',
  'Joanna Lueders',
  'Anna Luederssen',
  'Hanna Lüders',
  'P. Lüders',
  'B. Lüders',
  'joanna.lueders@example.org',
  'anna.luedersen@example.org',
  'anna.lueders2@example.org',
  'anna.lueders@example.com',
  'anna.lueders@example.org.uk',
  'anna.lueders@sub.example.org',
  'anna.lueder@example.org',
  'annal.ueders@example.org',
  'hanna.lueders@example.org',
  'anna.lueders@example.orgs',
  'xanna.lueders@example.org',
  'bounce+anna.lueders=example.net@lists.example.org',
  'mark.sommers@example.org',
  'remark.sommer@example.org',
  't.novotny2@example.cz',
  // Streets, companies and compounds.
  'Lüdersstraße 4',
  'Lüders GmbH',
  'Lüders & Söhne KG',
  'Müllerstraße 12',
  'Müller GmbH',
  'Müllerei',
  'Peter-Müller-Straße 3',
  'Petermüllerweg',
  'Wolfgang',
  'Wolfsburg',
  'Sommerfest',
  'Sommerzeit',
  'Markus Sommerfeld',
  'Neue Königsallee 14',
  'Königsallee 140',
  'Königsallee 114',
  'Königsallee 1',
  'Kleine Königsallee 14',
  'Königsallee 15, 40212 Düsseldorf',
  // Numbers in longer numbers.
  'order 4930123456712',
  'order 90301234567',
  'Auftrag 0301234567890',
  '+43 30 1234567',
  '+49 30 1234568',
  '+49 40 1234567',
  'A0301234567',
  '1030 1234567 9',
  'K-2048159',
  'K-1204815',
  'K-20481',
  'KK-204815',
  'K-204816',
  'AK204815',
  'L-204815',
  'DE89370400440532013001',
  'DE8937040044053201300012',
  'AT89370400440532013000',
  'DE88 3704 0044 0532 0130 00',
  'XDE89370400440532013000',
  'alueders21',
  'alueders',
  'balueders2',
  'alueders2x',
  'halueders2',
  '3.7.1985',
  '4.7.1984',
  '13.7.1984',
  '3.7.19841',
  '23.7.1984',
  '3.17.1984',
  '1984-07-04',
  '1984-08-03',
  '119840703',
  '3 August 1984',
  '31 July 1984',
  '30.11.1972',
  '30 kwietnia 1971',
  // Ordinary words that are names, too.
  'Mark the date',
  'Please mark it. Sommer is near',
  'Will you come',
  'Will the wolf come',
  'Der Wolf kommt',
  'Im Sommer 2024',
  'Sommer, Sonne',
  'Mark my words',
  'Will do',
  '500 Mark',
  'Der Sommer war lang, die Mark stark',
  'wolf@example.org',
  'Will? Wolf?'.replace('Wolf?', 'Perhaps'),
  'anna',
  'Anna',
  'Karol Wiśnia',
  'Karolina Wiśniewska',
  'Wiśniewo',
  'Karol Wojtyla',
  'Tomáš Novák',
  'Novotná Jana',
  'Novotnyho lávka',
  'Maija Korhola',
  'Matti Korhonen',
  'Halász Zoltán',
  'Halászlé',
  'Zsófia Szabó',
  'Elif Yılmaz',
  'Yıldırım Holding',
  'Peter Möller',
  'Peter Miller',
  'Petra Müller',
  'Paul Müller',
  'Peter Mueller-Lang',
  'Hans-Peter Müller',
  'Peter-Paul Müller',
  'Dieter Müller',
  'Peter. Müller kam später',
  // Nothing of what these say is encoded.
  'a=20 and b=3D',
  'size=20 name=40',
  '100% sure 20% off',
  'C:\\users\\new',
  '<av@example.net>',
  '1 < 2 & 3 > 2',
  'anna?ders',
  'Anna? Lüttich',
  'Wer ist Anna? Lüge',
]

const sentences = [
  (text: string) => text,
  (text: string) => `Please see ${text} for more.`,
  (text: string) => `Note:\n${text}\n`,
]

interface Miss {
  readonly text: string
  readonly told: string
}

function strongIn(text: string): readonly { readonly person: Person; readonly told: string }[] {
  return detector
    .find(text)
    .filter(({ strength }) => isAtLeast(strength, 'likely'))
    .map(({ subject, kind, form, start, end }) => ({
      person: order[subject] ?? 'anna',
      told: `${kind} ${form} ⟦${text.slice(start, end)}⟧`,
    }))
}

describe('written forms of known people', () => {
  const texts = planted.flatMap(([person, , values]) =>
    values.flatMap((value) => sentences.map((sentence) => ({ person, text: sentence(value) }))),
  )

  it('are found nearly all, certain or likely', () => {
    const missed = texts.filter(({ person, text }) => !strongIn(text).some((one) => one.person === person))
    expect(missed.map(({ text }) => text)).toEqual([])
    expect(texts.length).toBeGreaterThan(300)
  })

  it('are told from what only looks like them', () => {
    const wrong: Miss[] = decoys
      .flatMap((decoy) => sentences.map((sentence) => sentence(decoy)))
      .flatMap((text) => strongIn(text).map(({ told }) => ({ text, told })))
    expect(wrong).toEqual([])
  })
})
