import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

/** A browser that asks nobody on the network for anything by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Debian's Chromium, which is installed when it is missing. */
function chromiumPath(): string {
  const find = () => spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim()
  const found = find()
  if (found !== '') return found
  const script = fileURLToPath(new URL('../../../bin/services.mjs', import.meta.url))
  const started = spawnSync(process.execPath, [script, 'start', 'chromium'], { encoding: 'utf8' })
  const installed = find()
  if (installed !== '') return installed
  throw new Error(
    `The tests need Chromium, and it could not be installed: ${started.stderr.trim()}\n` +
      'Install it with “node bin/services.mjs start chromium” (Debian, root).',
  )
}
