import type { TextAnalyzer } from '../engine/recognition/presidio.ts'
import { join } from 'node:path'
import type { RequestsFile } from '../installation/config-requests.ts'
import type { ScansFile } from '../installation/config-scans.ts'
import type { DeskEntry } from '../installation/desks.ts'
import { keysFolder } from '../installation/installation.ts'
import { type Clock, systemClock } from '../shared/clock.ts'
import type { EventKind } from '../shared/events.ts'
import { type Holds, openHolds } from './holds/holds.ts'
import { tryHeldAgain } from './completions/completions.ts'
import { type DeskWebhooks, openDeskWebhooks } from './completions/webhook.ts'
import { type Act, type Activity, openActivity } from './activity/activity.ts'
import { type Access, type AccessSettings, openAccess } from './access/access.ts'
import { type DeskLimits, type EngineSide, openSharedInstallation } from './installation.ts'
import { type Jobs, type JobsOptions, openJobs } from './jobs/jobs.ts'
import { type Accounts, openAccounts } from './accounts/accounts.ts'
import type { AccountsSettings } from './accounts/actor.ts'
import { type Figures, openFigures } from './figures/figures.ts'
import { type Archives, openArchives } from './archives/archives.ts'
import { openReplays, type Replays } from './replays/replays.ts'
import { openScans, type Scans } from './scans/scans.ts'
import { type ScanSettings, scanSettings } from './scans/settings.ts'
import { type Filters, openFilters } from './filters/filters.ts'
import { type Once, openOnce } from './once/once.ts'
import { openLetters } from './notices/letters/letters.ts'
import { noticesForRequests } from './notices/for-requests.ts'
import { openNotices, type Notices } from './notices/notices.ts'
import type { NoticeSettings } from './notices/parts.ts'
import { openPlans, type Plans } from './plans/plans.ts'
import { accessForRequests } from './requests/packages.ts'
import type { RequestsParts } from './requests/change.ts'
import { openRequests, type Requests } from './requests/requests.ts'
import { type RequestSettings, requestSettings } from './requests/settings.ts'
import { ensureActivityPolicy } from './policies/activity-age.ts'
import { openPolicies, type Policies } from './policies/policies.ts'
import { openPolicyWork, type PolicyWork } from './policies/work.ts'
import { restrictionsFor } from './requests/restrictions.ts'
import { openRuns, type Runs } from './runs/runs.ts'
import { openTextReviews, type TextReviews } from './runs/texts.ts'
import { type ControlStore, openControlStore } from './store/store.ts'

/** All that an organization's Expunge does, whoever asks for it. */
export interface Control {
  readonly store: ControlStore
  readonly side: EngineSide
  readonly jobs: Jobs
  readonly activity: Activity
  readonly accounts: Accounts
  readonly plans: Plans
  readonly holds: Holds
  readonly requests: Requests
  readonly policies: Policies & PolicyWork
  readonly deskCalls: DeskWebhooks
  readonly figures: Figures
  readonly runs: Runs
  readonly texts: TextReviews
  readonly archives: Archives
  readonly replays: Replays
  readonly scans: Scans
  readonly filters: Filters
  readonly once: Once
  readonly notices: Notices
  readonly access: Access
  /** How it is set up, for those who ask. */
  readonly settings: ControlSettings
  /** Lets go of jobs at hand, so that others take them up, and closes what is open. */
  close(): Promise<void>
}

export interface ControlSettings {
  readonly accounts: Pick<AccountsSettings, 'requireSecondFactor' | 'providersMakeAccounts'>
  readonly requests: RequestSettings
  readonly limits: DeskLimits
  readonly scans: ScanSettings
  /** The undo period that is proposed for a plan which somebody asks for; none when absent. */
  readonly undoDays?: number
}

export interface ControlOptions {
  /** Holds the keys, and the embedded database where no other is named. */
  readonly folder: string
  /** Expunge's own database: `postgres://…`, or embedded in the folder when left out. */
  readonly database?: string
  readonly clock?: Clock
  readonly configuredDesks?: readonly DeskEntry[]
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly jobs?: JobsOptions
  /** How requests are handled, as expunge.yaml says. */
  readonly requests?: RequestsFile
  /** When desks are looked at for personal content outside of their data maps, as expunge.yaml says. */
  readonly scans?: ScansFile
  /** What requests are offered by other parts. */
  readonly ports?: Partial<Pick<RequestsParts, 'notices' | 'access' | 'holds' | 'accounts'>>
  /** Letters, mail and webhooks; nothing is written when left out. */
  readonly notices?: NoticeSettings
  /** Where people reach it, and how they sign in; on this machine alone when left out. */
  readonly accounts?: AccountsSettings
  readonly access?: AccessSettings
  /** How long statements on desks may take, and wait for a lock; for ever when left out. */
  readonly limits?: DeskLimits
  /** Asked for persons in texts that are masked; nobody when left out. */
  readonly analyzer?: TextAnalyzer
  /** The undo period that people are offered, in days; none when left out. */
  readonly undoDays?: number
}

/** On this machine alone. */
export const localUrl = 'http://127.0.0.1:7070'

/** Opens everything, in the order in which each needs the one before; closes what is open when a later one fails. */
export async function openControl(options: ControlOptions): Promise<Control> {
  const { folder, clock = systemClock, configuredDesks, environment } = options
  // Mistakes in templates are told before anything is opened.
  if (options.notices?.letters !== undefined) openLetters(options.notices.letters)
  const store = await openControlStore(options.database ?? `pglite:${join(folder, 'database')}`)
  try {
    const side = await openSharedInstallation({
      store,
      keys: keysFolder(folder),
      clock,
      ...(configuredDesks === undefined ? {} : { configuredDesks }),
      ...(environment === undefined ? {} : { environment }),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
      ...(options.analyzer === undefined ? {} : { analyzer: options.analyzer }),
    })
    const jobs = await openJobs(store, options.jobs)
    const activity = openActivity(store, clock)
    const shared = { store, side, jobs, activity }
    const plans = openPlans(shared)
    const parts = { ...shared, plans }
    await ensureActivityPolicy(parts)
    const accounts = openAccounts({
      ...parts,
      keyring: side.keyring,
      clock,
      settings: options.accounts ?? { url: localUrl },
    })
    const settings = requestSettings(options.requests)
    const notices = openNotices({ ...side, ...parts, settings: options.notices ?? {} })
    activity.whenNoted((act) => tellOf(notices, act))
    const access = openAccess({
      ...parts,
      clock,
      ...(options.access === undefined ? {} : { settings: options.access }),
    })
    const holds = openHolds({ ...parts, letters: notices })
    const requests = openRequests({
      ...parts,
      settings,
      notices: noticesForRequests(notices, {
        clock,
        timeZone: settings.timeZone,
        // After the mark, so that it stands in no log of any server.
        confirmUrl: (token) => new URL(`/confirm#${token}`, options.accounts?.url ?? localUrl).href,
      }),
      accounts: { emailsOf: (handle) => accounts.emailsOf(handle) },
      access: accessForRequests(access),
      holds: restrictionsFor(holds),
      ...options.ports,
    })
    holds.whenEnded(async ({ id, desk, kind, ground }) => {
      await requests.requeue(desk)
      await tryHeldAgain(parts, desk)
      await notices.emit('hold.ended', { hold: id, desk, kind, ground })
    })
    const scans = scanSettings(options.scans, settings.timeZone)
    const policies = { ...openPolicies(parts), ...openPolicyWork(parts) }
    return {
      ...parts,
      accounts,
      notices,
      requests,
      holds,
      figures: openFigures(side),
      runs: openRuns({ ...parts, policies }),
      texts: openTextReviews(parts),
      archives: openArchives(parts),
      replays: openReplays(parts),
      scans: openScans({ ...parts, settings: scans }),
      filters: openFilters(parts),
      once: openOnce(store, clock),
      access,
      settings: {
        accounts: options.accounts ?? {},
        requests: settings,
        limits: options.limits ?? {},
        scans,
        ...(options.undoDays === undefined ? {} : { undoDays: options.undoDays }),
      },
      policies,
      deskCalls: openDeskWebhooks(parts),
      close: async () => {
        await jobs.stop()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Acts that others may listen to, by what they are called there. */
const eventsByVerb: Readonly<Record<string, EventKind>> = {
  'plan.failed': 'run.failed',
  'policy.ran': 'policy.finished',
  'policy.failed': 'policy.stopped',
  'policy.asked': 'policy.stopped',
  'hold.placed': 'hold.placed',
  'restriction.placed': 'hold.placed',
  'restriction.due': 'hold.due',
  'scan.found': 'scan.found',
  'scan.failed': 'scan.failed',
  'account.created': 'account.created',
  'account.renewed': 'account.renewed',
  'account.changed': 'account.changed',
}

async function tellOf(notices: Pick<Notices, 'emit'>, { verb, about, facts = {} }: Act): Promise<void> {
  const event = eventsByVerb[verb]
  if (event !== undefined) await notices.emit(event, { ...facts, [about.kind]: about.id })
}
