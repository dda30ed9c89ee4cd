import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Center, consoleFolder, openCenter, passPhrase } from '../tests/e2e/support/center.ts'
import { launchBrowser } from '../tests/e2e/support/chromium.ts'
import { freePort } from '../tests/support/ports.ts'
import { temporaryFolder } from './folders.ts'
import { machine, median } from './measure.ts'
import { keepResults, tableOf } from './results.ts'

const entries = 100_000
const times = 7

/**
 * The control center in a browser: how long until the first page can be used, with an empty cache and with a full one, what
 * it loads, and how a table of 100,000 rows scrolls against one of its first page.
 */
export async function measureConsole(): Promise<void> {
  const script = fileURLToPath(new URL('../bin/console.mjs', import.meta.url))
  if (spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0) throw new Error('not built')
  const center = await openCenter({ folder: temporaryFolder('center'), port: await freePort() })
  const browser = await launchBrowser()
  try {
    await fillActivity(center)
    const first = await measureFirstPage(browser, center)
    const table = await measureTable(browser, center)
    console.table([first, table])
    keepResults('Control center', [
      `${machine()}. Chromium without a graphics card, server and browser on the same machine, embedded database.`,
      `\`npm run bench -- console\`. The overview, until its heading and all that it asks for are there, medians of ${times}; what crosses the wire, compressed.`,
      tableOf([first]),
      `The activity of ${entries.toLocaleString('en')} entries in one table, paged by cursor: the time between two frames while somebody scrolls, over the first page and after all rows were loaded.`,
      tableOf([table]),
    ])
  } finally {
    await browser.close()
    await center.close()
  }
}

async function fillActivity({ control }: Center): Promise<void> {
  await sql`insert into activity (at, by, verb, about_kind, about_id, facts)
    select now() - n * interval '1 minute', 'dana', 'run.verified', 'run', 'r-' || n, '{}'
    from generate_series(1, ${entries}::int) n`.execute(control.store.db)
}

async function signedIn(browser: Browser, { url }: Center): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  })
  await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: url },
    data: { email: 'dana@example.org', password: passPhrase },
  })
  return context
}

async function measureFirstPage(browser: Browser, center: Center) {
  const cold: number[] = []
  const warm: number[] = []
  let bytes = 0
  for (let i = 0; i < times; i += 1) {
    const context = await signedIn(browser, center)
    const page = await context.newPage()
    cold.push(await usableAfter(page))
    bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    )
    warm.push(await usableAfter(page))
    await context.close()
  }
  return {
    'empty cache (ms)': Math.round(median(cold)),
    'full cache (ms)': Math.round(median(warm)),
    'script, compressed (kB)': Math.round(bytes / 1_000),
    'all chunks of the build (kB)': Math.round(builtBytes() / 1_000),
  }
}

async function usableAfter(page: Page): Promise<number> {
  const began = performance.now()
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' })
  return performance.now() - began
}

function builtBytes(): number {
  const manifest = JSON.parse(readFileSync(join(consoleFolder, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string }
  >
  return Object.values(manifest)
    .filter(({ file }) => file.endsWith('.js'))
    .reduce((sum, { file }) => sum + readFileSync(join(consoleFolder, `${file}.br`)).length, 0)
}

async function measureTable(browser: Browser, center: Center) {
  const context = await signedIn(browser, center)
  const page = await context.newPage()
  await page.goto('/activity')
  const table = page.getByRole('table').first()
  await table.waitFor()
  const before = await framesWhileScrolling(page)
  const began = performance.now()
  for (let last = -1; ; ) {
    const rows = await table.evaluate((element) => {
      element.scrollTop = element.scrollHeight
      return Number(element.getAttribute('aria-rowcount'))
    })
    if (rows > 0 && rows === last) break
    last = rows
    await page.waitForTimeout(20)
  }
  const seconds = (performance.now() - began) / 1_000
  const rows = Number(await table.getAttribute('aria-rowcount')) - 1
  const after = await framesWhileScrolling(page)
  const drawn = await table.getByRole('row').count()
  await context.close()
  return {
    rows,
    'loaded in (s)': Math.round(seconds),
    'drawn at once': drawn,
    'frame, first page (ms, p50)': Math.round(before.p50),
    p95: Math.round(before.p95),
    'frame, all rows (ms, p50)': Math.round(after.p50),
    'p95 ': Math.round(after.p95),
    ratio: Math.round((after.p95 / before.p95) * 100) / 100,
  }
}

/** Up and down for two seconds, a third of the window in each frame. */
function framesWhileScrolling(page: Page): Promise<{ p50: number; p95: number }> {
  return page
    .getByRole('table')
    .first()
    .evaluate(
      (element) =>
        new Promise<{ p50: number; p95: number }>((resolve) => {
          const frames: number[] = []
          let last = performance.now()
          const from = Math.max(0, element.scrollTop - 3_000)
          let frame = 0
          const step = () => {
            const now = performance.now()
            frames.push(now - last)
            last = now
            frame += 1
            element.scrollTop = from + Math.abs(((frame * 200) % 4_000) - 2_000)
            if (frame < 150) requestAnimationFrame(step)
            else {
              const sorted = frames.slice(1).sort((a, b) => a - b)
              resolve({
                p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
                p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
              })
            }
          }
          requestAnimationFrame(step)
        }),
    )
}
