import { createRequire } from 'node:module'
import { fold } from '../../detection/fold.ts'
import { germanicCallings } from './lists/callings-germanic.ts'
import { polishCallings } from './lists/callings-polish.ts'
import { romanceCallings } from './lists/callings-romance.ts'
import { brands } from './lists/brands.ts'
import * as cues from './lists/cue-words.ts'
import { furtherGermanNouns } from './lists/further-german-nouns.ts'
import { dutchPolishFamiliesAToP } from './lists/dutch-polish-families-a-p.ts'
import { dutchPolishFamiliesPToZ } from './lists/dutch-polish-families-p-z.ts'
import { dutchPolishGivenNames } from './lists/dutch-polish-given.ts'
import { germanFamiliesAToH } from './lists/german-families-a-h.ts'
import { germanFamiliesHToZ } from './lists/german-families-h-z.ts'
import { germanGivenNames } from './lists/german-given.ts'
import { romanceFamilies } from './lists/romance-families.ts'
import { romanceGivenNames } from './lists/romance-given.ts'
import { germanNouns } from './lists/german-nouns.ts'
import { familyNames } from './lists/family-names.ts'
import { givenNames, regionalNames } from './lists/given-names.ts'
import { furtherFamilies } from './lists/further-families.ts'
import { furtherGivenNames } from './lists/further-names.ts'
import { nicknames } from './lists/nicknames.ts'
import { digitWords, tenWords } from './lists/number-words.ts'
import { placedCues, singleCues } from './lists/single-cues.ts'
import { jobWords, relationWords } from './lists/relations.ts'
import * as prose from './lists/prose-cues.ts'
import { eponyms } from './lists/eponyms.ts'
import { furtherBrands } from './lists/further-brands.ts'
import { departmentWords } from './lists/departments.ts'
import { townWords } from './lists/towns.ts'
import { siteWords } from './lists/sites.ts'
import { tradeWordsAToK } from './lists/trades-a-k.ts'
import { tradeWordsLToZ } from './lists/trades-l-z.ts'
import { thingNouns } from './lists/things.ts'
import * as ordinary from './lists/ordinary-words.ts'
import { worldGivenNames } from './lists/world-given.ts'
import { familiesOfTheWorld, givenNamesOfTheWorld } from './lists/names-of-the-world.ts'
import { WordTable } from './word-table.ts'

/** What a word may be, as bits: one word may be many things. */
export const is = {
  given: 1,
  family: 2,
  /** Hardly ever part of a name. */
  plain: 4,
  /** A name now and then, and another word more often. */
  doubtful: 8,
  organization: 16,
  streetBefore: 32,
  streetAfter: 64,
  occupation: 128,
  title: 256,
  particle: 512,
  greeting: 1024,
  closing: 2048,
  role: 4096,
  saying: 8192,
  place: 16_384,
  lead: 32_768,
  introduction: 65_536,
  self: 131_072,
  header: 262_144,
  nameLabel: 524_288,
  personLabel: 1_048_576,
  german: 2_097_152,
  /** A given or family name from our own lists, which hold the frequent ones. */
  frequent: 4_194_304,
  /** The last word of a phrase that goes with people. */
  phrase: 8_388_608,
  /** What a group of people is called. */
  group: 16_777_216,
  /** Stands right before a family name: `Familie`, `gez.`. */
  cue: 33_554_432,
  /** A word for a number. */
  numeral: 67_108_864,
  /** Somebody's relative, friend or the like, whose name follows behind a possessive. */
  relation: 134_217_728,
  /** A calling whose name follows: `o mecânico X`. */
  job: 268_435_456,
  /** What is called by people's names: a server, a shop, a storm. */
  thing: 536_870_912,
  /** What a firm does, in its name. */
  trade: 1_073_741_824,
  /** A building, a room, an institution or a prize that is named after people. */
  site: -2_147_483_648,
} as const

/** Words of things, places, companies and callings. */
export const thingWords =
  is.plain |
  is.doubtful |
  is.organization |
  is.occupation |
  is.place |
  is.streetBefore |
  is.streetAfter |
  is.title

/** Words that lead to a name or stand around one, and are none. */
export const cueWords =
  is.greeting | is.closing | is.header | is.nameLabel | is.personLabel | is.role | is.job

/** What a folded word may be; zero for a word that no list has. */
export function kindsOf(word: string): number {
  loaded ??= collect()
  return loaded.get(word) ?? 0
}

/** The lists in a form in which words of a text are looked up without being cut out of it. */
export function wordTable(): WordTable {
  loaded ??= collect()
  table ??= new WordTable(loaded)
  return table
}

let loaded: ReadonlyMap<string, number> | undefined
let table: WordTable | undefined

/** Locales whose names are written in Latin letters, of the eight languages and their neighbours. */
const locales = (
  'en de es fr it nl pl pt_PT pt_BR de_AT de_CH es_MX fr_BE fr_CH nl_BE en_IN en_NG cs_CZ sk hr sr_RS_latin hu ro ro_MD da sv nb_NO ' +
  'fi tr vi lv az id_ID'
).split(' ')
/** Locales whose words are their own: the others borrow the English ones. */
const wordLocales: ReadonlySet<string> = new Set('en de fr pt_PT da'.split(' '))

function collect(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (words: readonly string[], kind: number): void => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | kind)
  }
  // The most frequent words first, so that they lie close to each other in memory.
  add(ordinary.plainWords, is.plain)
  add(ordinary.doubtfulWords, is.doubtful)
  add(ordinary.organizationWords, is.organization)
  add(ordinary.streetWordsBefore, is.streetBefore)
  add(ordinary.streetWordsAfter, is.streetAfter)
  add(ordinary.occupationWords, is.occupation)
  add(cues.titleWords, is.title)
  add(cues.particleWords, is.particle)
  add(cues.greetingWords, is.greeting)
  add(cues.closingWords, is.closing)
  add(cues.roleWords, is.role)
  add(cues.sayingWords, is.saying)
  add(thingNouns, is.thing)
  add(relationWords, is.relation)
  add(jobWords, is.job)
  for (const words of [germanicCallings, romanceCallings, polishCallings]) add(words, is.job | is.personLabel)
  add(cues.leadWords, is.lead)
  add(cues.introductionWords, is.introduction)
  add(cues.selfWords, is.self)
  add(cues.headerLabels, is.header)
  add(cues.nameLabels, is.nameLabel)
  add(cues.personLabels, is.personLabel)
  add(cues.doerLabels, is.personLabel)
  add([...prose.meetings.keys(), ...prose.callings.keys()], is.phrase)
  add([...prose.groups], is.group)
  add([...singleCues, ...placedCues], is.cue)
  add([...digitWords, ...tenWords], is.numeral)
  add('und der die das nicht ist ich sie wir mit fur ein eine zu auf den'.split(' '), is.german)
  add(brands, is.place)
  add(furtherBrands, is.place)
  add(townWords, is.place)
  add(eponyms, is.doubtful)
  add(namesOfThings, is.doubtful)
  for (const words of [tradeWordsAToK, tradeWordsLToZ]) add(words, is.trade)
  add(departmentWords, is.plain)
  add(statesOfThings, is.plain)
  add(siteWords, is.site)
  add(furtherSites, is.site)
  add(['polisportiva', 'dilettantistica', 'mutua', 'mutue', 'mutualidad'], is.organization)
  add(germanNouns, is.doubtful)
  add(furtherGermanNouns, is.doubtful)
  add(withUmlauts([...givenNames, ...regionalNames, ...furtherGivenNames]), is.given | is.frequent)
  for (const words of [
    romanceGivenNames,
    dutchPolishGivenNames,
    germanGivenNames,
    worldGivenNames,
    givenNamesOfTheWorld,
  ])
    add(words, is.given | is.frequent)
  for (const words of [
    romanceFamilies,
    dutchPolishFamiliesAToP,
    dutchPolishFamiliesPToZ,
    germanFamiliesAToH,
    germanFamiliesHToZ,
    familiesOfTheWorld,
  ])
    add(words, is.family)
  for (const group of nicknames) add(withUmlauts(group), is.given)
  add(withUmlauts(familyNames), is.family | is.frequent)
  add(withUmlauts(furtherFamilies), is.family)
  const seen = new Set<unknown>()
  for (const locale of locales) addLocale(locale, add, seen)
  forget(found, cues.particleWords)
  for (const word of notNames) found.set(word, (found.get(word) ?? 0) & ~(is.given | is.family | is.frequent))
  for (const word of notPlaces) found.set(word, (found.get(word) ?? 0) & ~is.place)
  return found
}

/** Names that hotels, programs and machines have more often than people. */
const namesOfThings =
  'hilton rosetta maca guida kafka athena zehnder otis kaba jira thanos siri catia tekla okta avis ritz hyatt melia osiris octavia ruta'.split(
    ' ',
  )

const furtherSites =
  'anlage anlagen kamer kamers consulta consultas abbey arcade temple policy polo winda policka'.split(' ')

/** What becomes of a ticket, as lines of its history begin. */
const statesOfThings =
  'reaberto reaberta encerrado encerrada fechada resolvido resolvida pendente aguardando concluido concluida alguem ninguem quelquun personne ktos nikt chiunque jakby jasne scusate scusa'.split(
    ' ',
  )

/** Small words and nouns that are a name somewhere. */
const notNames = 'elle lei nata mutua marines na to the that this los las hat monitore'.split(' ')

/** Towns somewhere in the world, and given names here. */
const notPlaces = (
  'allen anand anderson ata aydin bela bo brandon bruno bryan dag davis dominik dominika dominique donato duc edmond eko elizabeth enid erzsebet eugene fatima ' +
  'frederick gary george gesualdo gilbert gyula hong ida ivan jaroslaw kara lo logan loni lulla lynn maia mar mara marisa marko martin maurice mike miroslav morag ' +
  'murray nick norman oguz pat pau per pere rad rania renate rogers ron rose sandy siwan szabolcs taylor tracy una vinh wilson yaman beaumont'
).split(' ')

/** "joerg" and "jorg", as "Jörg" is folded. */
function withUmlauts(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const plain = word.replace(/(?<![aeiouq])([aou])e(?![aeiou]|l$)/u, '$1')
    return plain === word ? [word] : [word, plain]
  })
}

/** "de Anda" makes no name of "de". */
function forget(found: Map<string, number>, words: readonly string[]): void {
  for (const word of words) {
    const kinds = found.get(word) ?? 0
    if ((kinds & is.frequent) === 0) found.set(word, kinds & ~(is.given | is.family))
  }
}

type Add = (words: readonly string[], kind: number) => void

function addLocale(locale: string, add: Add, seen: Set<unknown>): void {
  const { person, location, word } = definitionsOf(locale)
  const addOnce = (value: unknown, kind: number, most = 2): void => {
    // A locale without a list of its own has the very list of another.
    if (seen.has(value)) return
    seen.add(value)
    add(foldedWords(value, most), kind)
  }
  addOnce(person['first_name'], is.given)
  addOnce(person['last_name'], is.family)
  for (const field of ['city_name', 'country', 'state']) addOnce(location[field], is.place, 1)
  if (!wordLocales.has(locale)) return
  for (const field of ['adjective', 'adverb', 'noun', 'verb', 'interjection'])
    addOnce(word[field], is.doubtful)
}

type Definitions = Readonly<Record<'person' | 'location' | 'word', Readonly<Record<string, unknown>>>>

// Only the data is wanted, and only once somebody looks for names: an import at the top would load it for everybody.
function definitionsOf(locale: string): Definitions {
  const module = createRequire(import.meta.url)(`@faker-js/faker/locale/${locale}`) as {
    readonly faker: { readonly rawDefinitions: Partial<Definitions> }
  }
  const { person = {}, location = {}, word = {} } = module.faker.rawDefinitions
  return { person, location, word }
}

/** Every folded word of texts, however deep they lie in lists and records; texts of more than `most` words are left out. */
function foldedWords(value: unknown, most = 2): readonly string[] {
  if (typeof value === 'string') return wordsOf(value, most)
  const values: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
  return values.flatMap((one) => foldedWords(one, most))
}

const plainWord = /^[A-Za-z]{2,}$/

function wordsOf(text: string, most: number): readonly string[] {
  if (plainWord.test(text)) return [text.toLowerCase()]
  if (text.includes('{')) return []
  const words = fold(text)
    .replaceAll(/['’]/gu, '')
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 1)
  return words.length > most ? [] : words
}
