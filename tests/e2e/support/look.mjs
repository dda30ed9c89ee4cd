// A picture of a page, as somebody sees it:
//   node bin/run.mjs --script tests/e2e/support/look.mjs URL PERSON PATH OUT.png [--de] [--dark] [--width=1280] [--height=900]
import { launchBrowser } from './chromium.ts'
import { passPhrase } from './center.ts'

const words = process.argv.slice(2)
const [url, person, path, out] = words.filter((word) => !word.startsWith('--'))
const option = (name, usual) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual
const browser = await launchBrowser()
const context = await browser.newContext({
  locale: words.includes('--de') ? 'de-DE' : 'en-GB',
  colorScheme: words.includes('--dark') ? 'dark' : 'light',
  viewport: { width: Number(option('width', 1280)), height: Number(option('height', 900)) },
})
const page = await context.newPage()
page.on(
  'console',
  (message) => ['error', 'warning'].includes(message.type()) && console.log(message.type(), message.text()),
)
page.on('pageerror', (error) => console.log('error', error.message))
await page.request.post(`${url}/api/auth/sign-in/email`, {
  headers: { origin: url },
  data: { email: `${person}@example.org`, password: passPhrase },
})
await page.goto(`${url}${path}`)
await page.waitForLoadState('networkidle')
await page.waitForTimeout(400)
await page.screenshot({ path: out, fullPage: words.includes('--full') })
await browser.close()
