import { accountRoutes, activityRoutes } from './routes/accounts.ts'
import { packageRoutes } from './routes/packages.ts'
import { adviceRoutes, deskRoutes, filterRoutes, peopleRoutes, ticketRoutes } from './routes/desks.ts'
import { holdRoutes } from './routes/holds.ts'
import { noticeRoutes, recipientRoutes } from './routes/notices.ts'
import { planRoutes } from './routes/plans.ts'
import { formRoutes, requestRoutes } from './routes/requests.ts'
import { policyRoutes } from './routes/policies.ts'
import { reportRoutes } from './routes/reports.ts'
import { scanRoutes } from './routes/scans.ts'
import { ledgerRoutes, runRoutes } from './routes/runs.ts'
import { textRoutes } from './routes/texts.ts'
import { settingsRoutes } from './routes/settings.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { routes } from './context.ts'

/** What each route of the contract does. */
export const router = routes.router({
  accounts: accountRoutes,
  activity: activityRoutes,
  desks: deskRoutes,
  people: peopleRoutes,
  advice: adviceRoutes,
  packages: packageRoutes,
  tickets: ticketRoutes,
  filters: filterRoutes,
  plans: planRoutes,
  policies: policyRoutes,
  runs: runRoutes,
  texts: textRoutes,
  reports: reportRoutes,
  scans: scanRoutes,
  ledger: ledgerRoutes,
  holds: holdRoutes,
  requests: requestRoutes,
  form: formRoutes,
  notices: noticeRoutes,
  recipients: recipientRoutes,
  webhooks: webhookRoutes,
  settings: settingsRoutes,
})
