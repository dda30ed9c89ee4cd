import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { OverviewPage } from '../features/overview/overview-page.tsx'
import { askForOverview } from '../features/overview/queries.ts'
import { sessionQuery } from '../session/session.ts'
import { guarded } from './guarded.tsx'
import { NotFound } from './not-found.tsx'
import { queries } from './queries.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const getParentRoute = () => root

const overview = createRoute({
  getParentRoute,
  path: '/',
  component: OverviewPage,
  loader: async () => {
    const session = await queries.ensureQueryData(sessionQuery)
    askForOverview(queries, session?.permissions ?? [])
  },
})
const requests = createRoute({
  getParentRoute,
  path: '/requests',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/requests/requests-page.tsx'), 'RequestsPage'),
  ),
})
const newRequest = createRoute({
  getParentRoute,
  path: '/requests/new',
  component: guarded(
    ['request'],
    lazyRouteComponent(() => import('../features/requests/new-request-page.tsx'), 'NewRequestPage'),
  ),
})
const request = createRoute({
  getParentRoute,
  path: '/requests/$request',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/requests/request-page.tsx'), 'RequestPage'),
  ),
})
const people = createRoute({
  getParentRoute,
  path: '/people',
  component: guarded(
    ['preview'],
    lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
  ),
})
const tickets = createRoute({
  getParentRoute,
  path: '/tickets',
  component: guarded(
    ['redact', 'purge'],
    lazyRouteComponent(() => import('../features/tickets/tickets-page.tsx'), 'TicketsPage'),
  ),
})
const plans = createRoute({
  getParentRoute,
  path: '/plans',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/plans/plans-page.tsx'), 'PlansPage'),
  ),
})
const plan = createRoute({
  getParentRoute,
  path: '/plans/$plan',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/plans/plan-page.tsx'), 'PlanPage'),
  ),
})
const runs = createRoute({
  getParentRoute,
  path: '/runs',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/runs/runs-page.tsx'), 'RunsPage'),
  ),
})
const run = createRoute({
  getParentRoute,
  path: '/runs/$run',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/runs/run-page.tsx'), 'RunPage'),
  ),
})
const review = createRoute({
  getParentRoute,
  path: '/runs/$run/review',
  component: guarded(
    ['preview'],
    lazyRouteComponent(() => import('../features/runs/review-page.tsx'), 'ReviewPage'),
  ),
})
const policies = createRoute({
  getParentRoute,
  path: '/policies',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/policies/policies-page.tsx'), 'PoliciesPage'),
  ),
})
const newPolicy = createRoute({
  getParentRoute,
  path: '/policies/new',
  component: guarded(
    ['configure'],
    lazyRouteComponent(() => import('../features/policies/new-policy-page.tsx'), 'NewPolicyPage'),
  ),
})
const policy = createRoute({
  getParentRoute,
  path: '/policies/$policy',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/policies/policy-page.tsx'), 'PolicyPage'),
  ),
})
const editPolicy = createRoute({
  getParentRoute,
  path: '/policies/$policy/edit',
  component: guarded(
    ['configure'],
    lazyRouteComponent(() => import('../features/policies/edit-policy-page.tsx'), 'EditPolicyPage'),
  ),
})
const advice = createRoute({
  getParentRoute,
  path: '/advice',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/advice/advice-page.tsx'), 'AdvicePage'),
  ),
})
const holds = createRoute({
  getParentRoute,
  path: '/holds',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/holds/holds-page.tsx'), 'HoldsPage'),
  ),
})
const newHold = createRoute({
  getParentRoute,
  path: '/holds/new',
  component: guarded(
    ['hold'],
    lazyRouteComponent(() => import('../features/holds/new-hold-page.tsx'), 'NewHoldPage'),
  ),
})
const hold = createRoute({
  getParentRoute,
  path: '/holds/$hold',
  component: guarded(
    ['hold'],
    lazyRouteComponent(() => import('../features/holds/hold-page.tsx'), 'HoldPage'),
  ),
})
const desks = createRoute({
  getParentRoute,
  path: '/desks',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/desks/desks-page.tsx'), 'DesksPage'),
  ),
})
const desk = createRoute({
  getParentRoute,
  path: '/desks/$desk',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/desks/desk-page.tsx'), 'DeskPage'),
  ),
})
const reports = createRoute({
  getParentRoute,
  path: '/reports',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
  ),
})
const ledger = createRoute({
  getParentRoute,
  path: '/ledger',
  component: guarded(
    ['audit'],
    lazyRouteComponent(() => import('../features/ledger/ledger-page.tsx'), 'LedgerPage'),
  ),
})
const activity = createRoute({
  getParentRoute,
  path: '/activity',
  component: guarded(
    ['audit'],
    lazyRouteComponent(() => import('../features/activity/activity-page.tsx'), 'ActivityPage'),
  ),
})
const accounts = createRoute({
  getParentRoute,
  path: '/accounts',
  component: guarded(
    ['accounts'],
    lazyRouteComponent(() => import('../features/accounts/accounts-page.tsx'), 'AccountsPage'),
  ),
})
const settings = createRoute({
  getParentRoute,
  path: '/settings',
  component: guarded(
    ['view'],
    lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
  ),
})
const me = createRoute({
  getParentRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/me/me-page.tsx'), 'MePage'),
})

/** All pages of the control center, each loaded when somebody goes there. Addresses name things by their ids, and no person. */
export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    requests,
    newRequest,
    request,
    people,
    tickets,
    plans,
    plan,
    runs,
    run,
    review,
    policies,
    newPolicy,
    policy,
    editPolicy,
    advice,
    holds,
    newHold,
    hold,
    desks,
    desk,
    reports,
    ledger,
    activity,
    accounts,
    settings,
    me,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
