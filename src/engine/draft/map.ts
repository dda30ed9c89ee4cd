import type { CatalogTable } from '../../database/catalog.ts'
import type { Category } from '../../shared/categories.ts'
import type { PersonRole } from '../datamap/schema.ts'
import type { Rule } from '../rule/rule.ts'
import type { Claim } from './claim.ts'
import type { Saying } from './columns/treatment.ts'
import type { Identifiers } from './desk/identifiers.ts'
import type { Owner } from './desk/owners.ts'
import type { Link } from './relations/link.ts'

/** A drafted map before it is written: each line with how sure it is, and why. */
export interface DraftMap {
  readonly helpdesk: string
  readonly title: string
  readonly engine: 'postgresql' | 'mysql' | 'sqlite'
  readonly ticket: {
    readonly table: Claim<CatalogTable>
    readonly number: string
    readonly title?: string
    readonly finished: Claim<Rule>
    readonly fields: readonly (readonly [string, string])[]
  }
  readonly person: {
    readonly table: Claim<CatalogTable>
    readonly identifiers: Identifiers
    /** The link by which a ticket names its customer, where it is not the customer's key. */
    readonly customerBy?: Link
    readonly open: readonly string[]
  }
  readonly organization?: Claim<{ readonly table: CatalogTable; readonly member: string }>
  readonly reports: readonly MappedReport[]
  readonly tables: readonly MappedTable[]
}

export interface MappedReport {
  readonly name: string
  readonly by: readonly string[]
}

export interface MappedTable {
  readonly name: string
  /** Where the table has no primary key of its own. */
  readonly key?: readonly string[]
  readonly owners: readonly Owner[]
  readonly references: readonly MappedReference[]
  readonly roles: readonly (Claim<PersonRole> & { readonly column: string })[]
  readonly columns: readonly MappedColumn[]
  /** The rows go as a whole when their parent is redacted. */
  readonly rowsGo: boolean
  readonly isAttachment: boolean
  /** A row in which the person is found goes. */
  readonly foundGoes: boolean
  /** What is open about the table as a whole. */
  readonly open: readonly string[]
  /** Why its rows were not looked at. */
  readonly unread?: string
}

export interface MappedReference {
  readonly link: Link
  readonly whenGone: 'keep' | 'clear'
  /** It points to the key of the other table. */
  readonly isKey: boolean
}

export interface MappedColumn {
  readonly name: string
  readonly category: Claim<Category>
  readonly saying: Saying
  readonly format?: 'html' | 'json' | 'mail'
}
