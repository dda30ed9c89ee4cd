import type { CatalogColumn } from '../../../database/catalog.ts'
import type { Category } from '../../../shared/categories.ts'
import { personalCategories } from '../../datamap/schema.ts'
import { type Claim, decide, likely, sure } from '../claim.ts'
import { longestIn } from '../names/meaning.ts'
import { labelWords, type Meaning } from '../names/vocabulary.ts'
import type { Words } from '../names/words.ts'
import { type ColumnProfile, shareOf } from '../sample/profile.ts'
import { areCodes, type Evidence, evidenceOf, shown } from './evidence.ts'
import type { TableKind } from './place.ts'

/** A column of text: its name, what is in it, and the kind of table that it stands in. */
export interface TextColumn {
  readonly words: Words
  readonly meaning: Meaning | undefined
  readonly kind: TableKind
  readonly column: CatalogColumn
  readonly profile: ColumnProfile
}

/** What a column of text means. A name is believed until values speak against it. */
export function textCategory(text: TextColumn): Claim<Category> {
  const { meaning, kind, column, profile } = text
  const evidence = evidenceOf(profile)
  if (column.enumValues !== undefined && evidence === undefined)
    return sure(
      kind === 'setup' || kind === 'persons' ? 'configuration' : 'performance',
      'only a few fixed values are allowed',
    )
  if (profile.values > 0 && shareOf(profile, ['json']) >= 0.5)
    return decide(
      'free_text',
      `${shown(profile, ['json'])}, of which nobody has said what is personal; each goes as a whole`,
    )
  const ofPerson = kind === 'persons' || kind === 'organization' ? aboutWhom(text) : undefined
  if (ofPerson !== undefined) return ofPerson
  if (kind === 'sessions') return likely('secret', 'in a table of sessions')
  if (meaning === undefined) return unnamed(text, evidence)
  if (meaning.category === 'free_text') return written(text, meaning, evidence)
  return personalCategories.has(meaning.category) ? personal(text, meaning) : counted(text, meaning, evidence)
}

/** Short names mean more in a table of persons: `name`, `title`, `state`. */
function aboutWhom({ words, kind }: TextColumn): Claim<Category> | undefined {
  const is = (list: string) => words.length <= 2 && longestIn(words, list) > 0
  if (words.join(' ') === 'name' || is('titel, title'))
    return likely('identifier', `the name of a ${kind === 'persons' ? 'person' : 'firm'}`)
  if (
    is(
      'state, region, country, land, province, organization, organisation, company, firma, department, abteilung, domain',
    )
  )
    return likely('contact', 'says where a person is from')
  return undefined
}

function personal({ words: _, profile }: TextColumn, meaning: Meaning): Claim<Category> {
  const named = `named like ${meaning.says}`
  const { looks } = meaning
  if (looks === undefined || profile.values < 5) return likely(meaning.category, named)
  const share = shareOf(profile, looks)
  if (share >= 0.6) return sure(meaning.category, `${named}; ${shown(profile, looks)}`)
  // Names of persons are known by a short list: that few are found says nothing.
  if (share > 0.2 || looks.includes('name')) return likely(meaning.category, named)
  return decide(meaning.category, `${named}, but only ${shown(profile, looks)}`)
}

function written(
  { kind, words, profile }: TextColumn,
  meaning: Meaning,
  evidence: Evidence | undefined,
): Claim<Category> {
  if (evidence?.isMost === true) return likely(evidence.category, evidence.why)
  if (evidence !== undefined) return sure('free_text', `named like ${meaning.says}; ${evidence.why}`)
  const isLong = profile.longest > 200
  if (kind === 'setup' && isLong)
    return decide('free_text', 'long texts, in a table that sets the desk up; a person may be named in one')
  const isLabel = kind === 'setup' && (longestIn(words, labelWords) > 0 || profile.values > 0)
  if (isLabel)
    return likely('configuration', 'in a table that sets the desk up, and no person was seen in it')
  if (kind === 'setup') return decide('free_text', 'in a table that sets the desk up; no value to look at')
  return likely('free_text', `named like ${meaning.says}`)
}

function counted(text: TextColumn, meaning: Meaning, evidence: Evidence | undefined): Claim<Category> {
  const named = `named like ${meaning.says}`
  if (evidence !== undefined) return decide(evidence.category, `${named}, but ${evidence.why}`)
  if (text.words.at(-1) === 'id')
    return decide('free_text', `${named}, and like a pointer; no table is known that it leads to`)
  const isLong = text.profile.longest > 120 && text.profile.distinct > 12
  if (isLong && text.kind !== 'setup') return decide('free_text', `${named}, but holds long texts`)
  return likely(text.kind === 'setup' ? 'configuration' : meaning.category, named)
}

function unnamed(text: TextColumn, evidence: Evidence | undefined): Claim<Category> {
  const { words, kind, column, profile } = text
  if (evidence?.isMost === true) return likely(evidence.category, evidence.why)
  if (evidence !== undefined) return likely('free_text', evidence.why)
  const isLabel = words.at(-1) === 'name' || longestIn(words, labelWords) > 0
  if (kind === 'setup' && isLabel)
    return likely('configuration', 'the name of something that sets the desk up')
  if (areCodes(profile))
    return likely(
      kind === 'setup' ? 'configuration' : 'performance',
      `${profile.values} sampled values, ${profile.distinct} different words`,
    )
  if (profile.values >= 5 && shareOf(profile, ['hash']) === 1)
    return likely('technical', shown(profile, ['hash']))
  if (profile.values >= 5 && shareOf(profile, ['time']) === 1)
    return likely('performance', shown(profile, ['time']))
  return unknown(column, profile)
}

function unknown({ maxLength }: CatalogColumn, profile: ColumnProfile): Claim<Category> {
  if (maxLength === undefined || maxLength > 255) return likely('free_text', 'long text')
  const seen = profile.values === 0 ? 'no value to look at' : 'no value tells'
  return decide(
    'free_text',
    `text of up to ${maxLength} characters, ${seen}; taken as free_text so that it goes`,
  )
}
