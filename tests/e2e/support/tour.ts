// npm run tour   takes the pictures of docs/control-center.md, on the sample desk with invented people:
// requests in every state, a policy that was simulated, a run that was verified. In English, light, 1280 px.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { demoDesk } from '../../../src/cli/demo-desk.ts'
import { type Client, openClient } from '../../../src/contract/client.ts'
import { freePort } from '../../support/ports.ts'
import { tokenFor } from '../../support/tokens.ts'
import { type Center, openCenter, passPhrase, people, type Person } from './center.ts'
import { launchBrowser } from './chromium.ts'
import { addReferrals } from './referrals.ts'

const pictures = fileURLToPath(new URL('../../../docs/images/tour', import.meta.url))
const subject = 'anna.lueders@example.org'

const folder = mkdtempSync(join(tmpdir(), 'expunge_tour_'))
const center = await openCenter({ folder, port: await freePort() })
addReferrals(demoDesk(join(folder, 'sample'), 'sqlite').path)
const browser = await launchBrowser()
try {
  mkdirSync(pictures, { recursive: true })
  const made = await makeStory(center)
  const page = await signedIn('dana')
  await take(page, 'overview', '/')
  await take(page, 'request', `/requests/${made.waiting}`)
  await take(page, 'plan', `/plans/${made.plan}`)
  await take(page, 'run', `/runs/${made.run}`)
  await take(page, 'policy', `/policies/${made.policy}`)
  await take(page, 'desk', '/desks/sample')
  await take(page, 'reports', '/reports')
  await take(page, 'ledger', '/ledger')
  await search(page)
  await take(page, 'advice', '/advice', 6_000)
} finally {
  await browser.close()
  await center.close()
  rmSync(folder, { recursive: true, force: true })
}

async function signedIn(person: Person): Promise<Page> {
  const context = await browser.newContext({
    baseURL: center.url,
    locale: 'en-GB',
    colorScheme: 'light',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.request.post('/api/auth/sign-in/email', {
    headers: { origin: center.url },
    data: { email: `${person}@example.org`, password: passPhrase },
  })
  return page
}

async function take(page: Page, name: string, path: string, extraMs = 1_000): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  // Live pages are never idle for long.
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
  await pause(extraMs)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  console.log(`docs/images/tour/${name}.png`)
}

async function search(page: Page): Promise<void> {
  await page.goto('/people')
  await page.getByRole('combobox', { name: 'E-mail addresses' }).fill(subject)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.waitForLoadState('networkidle')
  await pause(3_000)
  await page.screenshot({ path: join(pictures, 'person.png') })
  console.log('docs/images/tour/person.png')
}

/** What a week in an office leaves behind. */
async function makeStory({ control, url }: Center) {
  const as = async (person: Person): Promise<Client> =>
    openClient({ url, token: await tokenFor(control, { handle: person, roles: people[person].roles }) })
  const [ana, abe, dana, otto] = [await as('ana'), await as('abe'), await as('dana'), await as('otto')]
  const receive = async (email: string, kind: 'erasure' | 'access' = 'erasure') => {
    const { id } = await ana.requests.receive({ kind, channel: 'console', subject: { emails: [email] } })
    await ana.requests.identity(
      { request: id, outcome: 'shown', how: 'email-link' },
      await versionOf(ana, id),
    )
    return id
  }
  const waiting = await receive(subject)
  await until(async () => (await ana.requests.get({ request: waiting })).state === 'to-approve')
  const { plan } = await ana.plans.ask({
    desk: 'sample',
    disposition: 'redact',
    selection: { kind: 'filter', filter: 'closed < 3 years ago' },
  })
  const ready = await until(async () => {
    const found = await abe.plans.get({ plan })
    return found.state === 'ready' ? found : undefined
  })
  await abe.plans.approve({ plan, digest: ready.digest ?? '' })
  const run = await until(async () =>
    (await dana.runs.list({})).items.find(({ state }) => state === 'verified'),
  )
  const { items } = await otto.policies.starters({ desk: 'sample' })
  const [first] = items
  if (first === undefined) throw new Error('the sample desk has no starter policies')
  const { id: policy, version } = await otto.policies.put({ desk: 'sample', ...first })
  const { simulation } = await otto.policies.simulate({ policy, version })
  await until(async () => (await otto.policies.simulation({ policy, simulation })).state === 'done')
  return { waiting, plan, run: run.id, policy }
}

async function versionOf(client: Client, request: string) {
  return { context: { version: (await client.requests.get({ request })).version } }
}

async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let round = 0; round < 600; round += 1) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    await pause(200)
  }
  throw new Error('waited two minutes for the story of the tour to go on')
}
