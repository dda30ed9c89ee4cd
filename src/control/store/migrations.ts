import { type Kysely, sql } from 'kysely'
import type { Migration, MigrationProvider } from 'kysely/migration'
import { start } from './migrations/0001-start.ts'
import { plans } from './migrations/0002-plans.ts'
import { activity } from './migrations/0003-activity.ts'
import { requests } from './migrations/0004-requests.ts'
import { policies } from './migrations/0005-policies.ts'
import { holds } from './migrations/0006-holds.ts'
import { figures } from './migrations/0007-figures.ts'
import { archive } from './migrations/0008-archive.ts'
import { completions } from './migrations/0009-completions.ts'
import { access } from './migrations/0010-access.ts'
import { notices } from './migrations/0011-notices.ts'
import { accounts } from './migrations/0012-accounts.ts'
import { doors } from './migrations/0013-doors.ts'
import { requestsWho } from './migrations/0014-requests-who.ts'
import { filterAuthors } from './migrations/0015-filter-authors.ts'
import { filtersAndAnnouncements } from './migrations/0016-filters-and-announcements.ts'
import { replays } from './migrations/0019-replays.ts'
import { allKeys } from './migrations/0020-all-keys.ts'
import { findingReviews } from './migrations/0021-finding-reviews.ts'
import { scans } from './migrations/0022-scans.ts'
import { requestsTexts } from './migrations/0023-requests-texts.ts'

/** The steps that bring Expunge's own database up to date; they are only ever added to, and never undone. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-start': { up: start },
  '0002-plans': { up: plans },
  '0003-activity': { up: activity },
  '0004-requests': { up: requests },
  '0005-policies': { up: policies },
  '0006-holds': { up: holds },
  '0007-figures': { up: figures },
  '0008-archive': { up: archive },
  '0009-completions': { up: completions },
  '0010-access': { up: access },
  '0011-notices': { up: notices },
  '0012-accounts': { up: accounts },
  '0013-doors': { up: doors },
  '0014-requests-who': { up: requestsWho },
  '0015-filter-authors': { up: filterAuthors },
  '0016-filters-and-announcements': { up: filtersAndAnnouncements },
  '0019-replays': { up: replays },
  '0020-all-keys': { up: allKeys },
  '0021-finding-reviews': { up: findingReviews },
  '0022-scans': { up: scans },
  '0023-requests-texts': { up: requestsTexts },
}

export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve({ ...migrations }),
}

export const schemaName = 'expunge'

/** The schema in which the tables stand, so that they meet nobody else's. */
export async function createSchema(db: Kysely<unknown>): Promise<void> {
  await sql`create schema if not exists ${sql.id(schemaName)}`.execute(db)
}
