// node bin/run.mjs --script bench/text/residual.ts FOLDER   how well, and how fast, known persons are found in any text
// FOLDER holds persons.json and cells.jsonl: {text, plants: [{person, cls, strength}], kind: plant | decoy | plain}
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  allFakers,
  type Faker,
  fakerCS_CZ,
  fakerDE,
  fakerEN,
  fakerES,
  fakerFR,
  fakerIT,
  fakerNL,
  fakerPL,
  fakerPT_BR,
  fakerSV,
} from '@faker-js/faker'
import { createDetector, type Detector, type Finding } from '../../src/engine/detection/detector.ts'
import { isAtLeast } from '../../src/engine/detection/finding.ts'
import type { Identifier } from '../../src/engine/detection/identifiers.ts'
import { median } from '../measure.ts'

/** A person whose written forms are planted in cells. */
export interface PlantedPerson {
  readonly id: number
  readonly first: string
  readonly last: string
  readonly email: string
  readonly phone: { readonly cc: string; readonly nsn: string }
  readonly street: string
  readonly zip: string
  readonly city: string
  readonly iban: string
  /** Year, month and day. */
  readonly dob: readonly [number, number, number]
  readonly customer: string
  readonly username: string
}

/** One text, with what was planted in it: forms of a person's identifiers, or what only looks like one. */
export interface Cell {
  readonly text: string
  readonly kind: 'plant' | 'decoy' | 'plain'
  readonly plants: readonly {
    readonly person: number
    readonly cls: string
    readonly strength?: 'strong' | 'weak'
  }[]
}

/** Figures of the search; shares are of one, speeds in MB/s of UTF-8. */
export interface ResidualFigures {
  readonly classes: Readonly<Record<string, ClassFigures>>
  /** Of the strong plants, those found certain or likely. */
  readonly recall: number
  /** Of the cells in which something certain or likely was found, those that hold a plant of that person. */
  readonly precision: number
  readonly decoysHit: readonly string[]
  readonly plainHit: readonly string[]
  readonly missed: readonly string[]
  readonly speeds: Speeds
}

interface ClassFigures {
  readonly strength: string
  readonly plants: number
  readonly found: number
  readonly weak: number
}

interface Speeds {
  readonly one: number
  readonly tenThousand: number
  /** Time per byte of texts of 1 MB, as a multiple of that of texts of 1 kB. */
  readonly longAgainstShort: number
  /** Microseconds to prepare the search for four people. */
  readonly preparing: number
}

/** What is known of a person, as the identifiers that the search takes. */
export function identifiersOf(person: PlantedPerson): readonly Identifier[] {
  const { first, last, phone, dob } = person
  const [year, month, day] = dob.map((number) => String(number).padStart(2, '0'))
  return [
    { kind: 'name', value: `${first} ${last}` },
    { kind: 'email', value: person.email },
    { kind: 'phone', value: `+${phone.cc} ${phone.nsn}` },
    { kind: 'address', value: `${person.street}, ${person.zip} ${person.city}` },
    { kind: 'iban', value: person.iban },
    { kind: 'number', value: person.customer },
    { kind: 'login', value: person.username },
    { kind: 'birthdate', value: `${year}-${month}-${day}` },
  ]
}

/** Searches the cells of a folder for the persons planted in them. */
export function measureResidual(folder: string): ResidualFigures {
  const persons = JSON.parse(readFileSync(join(folder, 'persons.json'), 'utf8')) as PlantedPerson[]
  const cells = readFileSync(join(folder, 'cells.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Cell)
  return { ...found(persons, cells), speeds: speedsOn(cells, persons) }
}

function found(persons: readonly PlantedPerson[], cells: readonly Cell[]): Omit<ResidualFigures, 'speeds'> {
  const detector = createDetector(persons.map(identifiersOf))
  const sums = new Sums()
  for (const cell of cells) {
    const findings = detector.find(cell.text)
    const planted = new Set(cell.plants.map(({ person }) => person))
    for (const plant of cell.plants)
      if (cell.kind === 'plant')
        sums.addPlant(
          plant,
          findings.filter(({ subject }) => persons[subject]?.id === plant.person),
          cell,
        )
    const sure = findings.filter(({ strength }) => isAtLeast(strength, 'likely'))
    const wrong = sure.filter(
      ({ subject }) => cell.kind !== 'plant' || !planted.has(persons[subject]?.id ?? -1),
    )
    if (wrong.length > 0) sums.addWrong(cell, wrong)
    else if (sure.length > 0) sums.right++
  }
  return sums.figures()
}

class Sums {
  readonly classes = new Map<string, { strength: string; plants: number; found: number; weak: number }>()
  readonly decoysHit: string[] = []
  readonly plainHit: string[] = []
  readonly missed: string[] = []
  right = 0

  addPlant({ cls, strength = 'strong' }: Cell['plants'][number], own: readonly Finding[], cell: Cell): void {
    const sum = this.classes.get(cls) ?? { strength, plants: 0, found: 0, weak: 0 }
    this.classes.set(cls, sum)
    sum.plants++
    if (own.some((finding) => isAtLeast(finding.strength, 'likely'))) sum.found++
    else {
      if (own.length > 0) sum.weak++
      if (strength === 'strong') this.missed.push(`${cls}: ${lineOf(cell.text)}`)
    }
  }

  addWrong(cell: Cell, wrong: readonly Finding[]): void {
    const told = wrong.map(({ start, end, form, kind }) => `${kind} ${form} ⟦${cell.text.slice(start, end)}⟧`)
    const line = `${cell.plants[0]?.cls ?? cell.kind}: ${lineOf(cell.text)}  ${told.join(' | ')}`
    if (cell.kind === 'plain') this.plainHit.push(line)
    else this.decoysHit.push(line)
  }

  figures(): Omit<ResidualFigures, 'speeds'> {
    const strong = [...this.classes.values()].filter(({ strength }) => strength === 'strong')
    const sum = (of: 'plants' | 'found') => strong.reduce((total, figures) => total + figures[of], 0)
    const { decoysHit, plainHit, missed, right } = this
    return {
      classes: Object.fromEntries(this.classes),
      recall: sum('found') / sum('plants'),
      precision: right / (right + decoysHit.length + plainHit.length),
      decoysHit,
      plainHit,
      missed,
    }
  }
}

const lineOf = (text: string): string => text.slice(0, 160).replaceAll('\n', '⏎')

function speedsOn(cells: readonly Cell[], persons: readonly PlantedPerson[]): Speeds {
  const texts = cells.map(({ text }) => text)
  const first = persons.slice(0, 1).map(identifiersOf)
  const one = createDetector(first)
  const many = createDetector(tenThousandPeople())
  const joined = texts.join('\n')
  const long = joined.repeat(Math.ceil(1_000_000 / joined.length)).slice(0, 1_000_000)
  const short = Array.from({ length: 1000 }, (_, i) => long.slice(i * 1000, (i + 1) * 1000))
  const four = [0, 1, 2, 3].flatMap((i) => persons.slice(i, i + 1).map(identifiersOf))
  const preparing = Array.from({ length: 200 }, () => secondsOf(() => createDetector(four)))
  return {
    one: speedOf(one, texts),
    tenThousand: speedOf(many, texts),
    longAgainstShort: speedOf(one, short) / speedOf(one, [long]),
    preparing: median(preparing) * 1_000_000,
  }
}

function speedOf(detector: Detector, texts: readonly string[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = Math.ceil(2_000_000 / bytes)
  const once = () => {
    for (let round = 0; round < rounds; round++) for (const text of texts) detector.find(text)
  }
  once()
  return (bytes * rounds) / 1_000_000 / median(Array.from({ length: 7 }, () => secondsOf(once)))
}

function secondsOf(work: () => unknown): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

const fakers: readonly Faker[] = [
  fakerEN,
  fakerDE,
  fakerFR,
  fakerES,
  fakerIT,
  fakerNL,
  fakerPT_BR,
  fakerPL,
  fakerCS_CZ,
  fakerSV,
]

export function tenThousandPeople(): readonly (readonly Identifier[])[] {
  for (const faker of Object.values(allFakers)) faker.seed(7)
  return Array.from({ length: 10_000 }, (_, index) => {
    const faker = fakers[index % fakers.length] ?? fakerEN
    const [first, last] = [faker.person.firstName(), faker.person.lastName()]
    return identifiersOf({
      id: index,
      first,
      last,
      email: fakerEN.internet.email({ firstName: first, lastName: last }).toLowerCase(),
      phone: { cc: '49', nsn: fakerEN.string.numeric({ length: 10, allowLeadingZeros: false }) },
      street: fakerDE.location.streetAddress(),
      zip: fakerDE.location.zipCode('#####'),
      city: fakerDE.location.city(),
      iban: fakerEN.finance.iban({ formatted: false }),
      dob: [fakerEN.number.int({ min: 1940, max: 2006 }), (index % 12) + 1, (index % 28) + 1],
      customer: `C-${fakerEN.string.numeric(7)}`,
      username: fakerEN.internet.username({ firstName: first, lastName: last }),
    })
  })
}

/** Prints the figures of `measureResidual`. */
export function showResidual({ classes, missed, decoysHit, plainHit, ...figures }: ResidualFigures): void {
  console.table(classes)
  for (const [title, lines] of Object.entries({ missed, decoysHit, plainHit })) {
    if (lines.length > 0) console.log(`${title}: ${lines.length}`)
    for (const line of lines.slice(0, 40)) console.log(`  ${line}`)
  }
  const { one, tenThousand, longAgainstShort, preparing } = figures.speeds
  console.log(
    `recall ${(figures.recall * 100).toFixed(2)} %, precision ${(figures.precision * 100).toFixed(2)} %; one person ${one.toFixed(1)} MB/s, 10,000 persons ${tenThousand.toFixed(1)} MB/s, 1 MB against 1 kB ${longAgainstShort.toFixed(2)}×, preparing for four ${preparing.toFixed(0)} µs`,
  )
}

if (import.meta.main) showResidual(measureResidual(process.argv[2] ?? ''))
