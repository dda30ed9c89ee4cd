import { accounts, activity } from './accounts.ts'
import { advice, desks, filters, people, tickets } from './desks.ts'
import { packages } from './packages.ts'
import { holds } from './holds.ts'
import { form, requests } from './requests.ts'
import { notices, recipients } from './notices.ts'
import { plans } from './plans.ts'
import { policies } from './policies.ts'
import { reports } from './reports.ts'
import { scans } from './scans.ts'
import { ledger, runs } from './runs.ts'
import { texts } from './texts.ts'
import { settings } from './settings.ts'
import { webhooks } from './webhooks.ts'

/** All that can be asked of a server: what its routes take, give, and ask for. */
export const api = {
  accounts,
  activity,
  desks,
  people,
  advice,
  packages,
  tickets,
  filters,
  plans,
  policies,
  runs,
  texts,
  reports,
  scans,
  ledger,
  holds,
  requests,
  form,
  notices,
  recipients,
  webhooks,
  settings,
}
