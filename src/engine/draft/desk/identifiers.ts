import type { CatalogTable } from '../../../database/catalog.ts'
import { personalCategories } from '../../datamap/schema.ts'
import type { IdentifierKind } from '../../detection/identifiers.ts'
import { longestIn, meaningOf } from '../names/meaning.ts'
import type { Words } from '../names/words.ts'
import { shareOf } from '../sample/profile.ts'
import { profileOfColumn, type Survey, tableIn, wordsOf } from '../survey.ts'
import type { MappedTable } from '../map.ts'
import type { Tree } from './tree.ts'

/** A place where something stands by which a person is recognized. */
export type Source =
  | { readonly columns: readonly string[] }
  | { readonly table: string; readonly column: string; readonly on: readonly [string, string] }

/** The places by kind, in the order of the language. */
export type Identifiers = ReadonlyMap<IdentifierKind, readonly Source[]>

const kinds: readonly IdentifierKind[] = ['email', 'phone', 'name', 'login', 'address', 'number', 'birthdate']

/** Finds where persons are recognized: in their own table, and in tables of theirs such as one of addresses. */
export function findIdentifiers(survey: Survey, tree: Tree, tables: readonly MappedTable[]): Identifiers {
  const person = tree.roots.person.value
  const own = sourcesIn(survey, person, tables)
  const more = [...tree.owners].flatMap(([name, owners]) => {
    const table = tableIn(survey, name)
    const link = owners.find(
      (owner) => owner.link.target === person.name && owner.link.when === undefined,
    )?.link
    if (table === undefined || link === undefined || tree.sides.get(name) !== 'person') return []
    return outside(survey, table, tables).map(({ kind, column }) => ({
      kind,
      source: { table: name, column, on: [link.columns[0] ?? '', link.targetColumns[0] ?? ''] as const },
    }))
  })
  const all = [...own, ...more]
  return new Map(
    kinds
      .map((kind) => [kind, all.filter((one) => one.kind === kind).map(({ source }) => source)] as const)
      .filter(([, sources]) => sources.length > 0),
  )
}

interface Found {
  readonly kind: IdentifierKind
  readonly column: string
}

function sourcesIn(survey: Survey, person: CatalogTable, tables: readonly MappedTable[]) {
  const found = personalColumns(person, tables).flatMap((column): Found[] => {
    const isUnique = person.uniques.some((unique) => unique.length === 1 && unique[0] === column)
    const named = kindOf(survey, person.name, column)
    // No two persons may have the name, so it is what they sign in with.
    const kind = named === 'name' && isUnique ? 'login' : named
    return kind === undefined ? [] : [{ kind, column }]
  })
  const single = found
    .filter(({ kind, column }) => kind !== 'address' && !(kind === 'name' && isNamePart(survey.read(column))))
    .map(({ kind, column }) => ({ kind, source: { columns: [column] } }))
  const name = found.filter(({ kind, column }) => kind === 'name' && isNamePart(survey.read(column)))
  const address = addressParts(survey, found)
  return [...single, ...joined('name', givenFirst(survey, name)), ...joined('address', address)]
}

function personalColumns(table: CatalogTable, tables: readonly MappedTable[]): readonly string[] {
  const columns = tables.find(({ name }) => name === table.name)?.columns ?? []
  return columns.filter(({ category }) => personalCategories.has(category.value)).map(({ name }) => name)
}

/** By what is in the column, then by its name; the table's name helps where the column's is short. */
function kindOf(survey: Survey, table: string, column: string): IdentifierKind | undefined {
  const profile = profileOfColumn(survey, table, column)
  if (profile.values > 0 && shareOf(profile, ['email']) >= 0.5) return 'email'
  const words = survey.read(column)
  if (words.join(' ') === 'name') return 'name'
  const meaning = meaningOf(words)
  return meaning?.category === 'contact' || meaning?.category === 'identifier'
    ? meaning.identifier
    : undefined
}

/** In another table only what can be told: `address` of a table of mail addresses is one. */
function outside(survey: Survey, table: CatalogTable, tables: readonly MappedTable[]): readonly Found[] {
  return personalColumns(table, tables).flatMap((column): Found[] => {
    const words = [...wordsOf(survey, table.name), ...survey.read(column)]
    const isMail =
      longestIn(words, 'email, e mail, mail') > 0 &&
      longestIn(survey.read(column), 'address, adresse, value, wert, email, mail') > 0
    const kind = isMail ? 'email' : kindOf(survey, table.name, column)
    return kind === 'email' || kind === 'phone' ? [{ kind, column }] : []
  })
}

const given = 'first name, given name, firstname, vorname, forename, prenom, nombre, voornaam, imie, rufname'
const family =
  'last name, family name, surname, lastname, nachname, familienname, apellido, cognome, achternaam, nazwisko'

const isNamePart = (words: Words) => longestIn(words, given) > 0 || longestIn(words, family) > 0

function givenFirst(survey: Survey, found: readonly Found[]): readonly string[] {
  const isGiven = ({ column }: Found) => longestIn(survey.read(column), given) > 0
  return [...found.filter(isGiven).slice(0, 1), ...found.filter((one) => !isGiven(one)).slice(0, 1)].map(
    ({ column }) => column,
  )
}

/** Street, postal code and town; one of them alone names nobody. */
function addressParts(survey: Survey, found: readonly Found[]): readonly string[] {
  const lists = [
    'street, strasse, str, address, adresse, anschrift, rue, calle, straat',
    'zip, plz, postal code, postcode, post code, postleitzahl',
    'city, town, ort, stadt, wohnort, ville, ciudad, plaats',
  ]
  const parts = lists.flatMap(
    (list) =>
      found.find(({ kind, column }) => kind === 'address' && longestIn(survey.read(column), list) > 0)
        ?.column ?? [],
  )
  return new Set(parts).size > 1 ? [...new Set(parts)] : []
}

function joined(kind: IdentifierKind, columns: readonly string[]) {
  return columns.length === 0 ? [] : [{ kind, source: { columns } }]
}
