import type { Session } from '../../database/database.ts'
import type { Desk, DeskTable } from '../datamap/desk.ts'
import type { Detector } from '../detection/detector.ts'
import { type Blotter, createBlotter, type Other } from './blot.ts'
import { readDirectory } from './directory.ts'
import type { AccessLanguage } from './document.ts'
import { type Labeler, labeler, type Labels } from './labels.ts'
import { type CodeNames, readNames } from './names.ts'
import { lookUpOthers, type Others } from './persons.ts'
import { type TableWords, tableWords } from './values.ts'

/** How much an organization tells, and in which words. */
export interface AccessPolicy {
  /** Staff appear by their role unless their names may be told. */
  readonly staff?: 'role' | 'name'
  /** Of texts that are not the person's: the passages that name them, or only where they stand. */
  readonly mentions?: 'passages' | 'places'
  readonly labels?: Labels
}

/** All that is needed to put what a desk holds into words. */
export interface TellParts {
  readonly labels: Labeler
  readonly words: (table: DeskTable) => TableWords
  readonly names: CodeNames
  readonly others: Others
  readonly accounts: ReadonlySet<string>
  blotterFor(others: readonly Other[]): Blotter
}

/** Prepares them for one desk; `own` finds the person. */
export async function tellParts(
  session: Session,
  parts: {
    readonly desk: Desk
    readonly own: Detector
    readonly accounts: ReadonlySet<string>
    readonly language: AccessLanguage
    readonly policy: AccessPolicy
  },
): Promise<TellParts> {
  const { desk, own, language, policy, accounts } = parts
  const directory = await readDirectory(session, desk)
  const common = { own, directory, country: desk.map.country, language, staff: policy.staff ?? 'role' }
  return {
    labels: labeler(language, policy.labels),
    words: tableWords(desk),
    names: readNames(session),
    others: lookUpOthers(session, desk, accounts),
    accounts,
    blotterFor: (others) => createBlotter({ ...common, others }),
  }
}
