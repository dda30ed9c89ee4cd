import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useCenter } from './support/browser.ts'
import { passPhrase } from './support/center.ts'

/** The code that an authenticator app shows for a key, as RFC 6238 has it. */
function codeFor(key: string, now = Date.now()): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...key.replaceAll(/[\s=]/g, '')].map((letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits.join('').match(/.{8}/g) ?? []
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const digest = createHmac('sha1', Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
    .update(counter)
    .digest()
  const at = (digest.at(-1) ?? 0) % 16
  return String((digest.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function hasSecondFactor(page: Page): Promise<boolean> {
  const session = await page.request.get('/api/v1/session')
  return ((await session.json()) as { readonly hasSecondFactor: boolean }).hasSecondFactor
}

describe('one’s own account', () => {
  const center = useCenter()

  it('gets a second factor, which the door asks for from then on, until it is taken off', async () => {
    const page = await center().signedIn('abe')
    await page.goto('/me')
    await page.getByRole('button', { name: 'Set up' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Your password' }).fill(passPhrase)
    await dialog.getByRole('button', { name: 'Begin' }).click()
    await dialog.getByRole('img', { name: 'Picture for an authenticator app' }).waitFor()
    const key = (await dialog.locator('pre').textContent()) ?? ''
    const [backup = ''] = await dialog.getByRole('listitem').allTextContents()
    await dialog.getByLabel('Code that the app shows now').fill(codeFor(key))
    await dialog.getByRole('button', { name: 'Switch the second factor on' }).click()
    await page.getByText('Switched on', { exact: true }).waitFor()
    expect(await hasSecondFactor(page)).toBe(true)

    const door = await center().stranger()
    await door.goto('/')
    await signIn(door, 'abe@example.org', passPhrase)
    await door.getByLabel('Code from your authenticator app').fill('000000')
    await door.getByRole('button', { name: 'Go on' }).click()
    await door.getByText('The code is not the right one.').waitFor()
    await door.getByLabel('Code from your authenticator app').fill(codeFor(key))
    await door.getByRole('button', { name: 'Go on' }).click()
    await door.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()

    const other = await center().stranger()
    await other.goto('/')
    await signIn(other, 'abe@example.org', passPhrase)
    await other.getByRole('button', { name: 'Use a backup code instead' }).click()
    await other.getByLabel('Backup code').fill(backup)
    await other.getByRole('button', { name: 'Go on' }).click()
    await other.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()

    await page.getByRole('button', { name: 'Take off' }).click()
    await dialog.getByRole('textbox', { name: 'Your password' }).fill(passPhrase)
    await dialog.getByRole('button', { name: 'Take off' }).click()
    await page.getByText('Not set up', { exact: true }).waitFor()
    expect(await hasSecondFactor(page)).toBe(false)
  })

  it('makes a token for a program, shown once, and ends it', async () => {
    const page = await center().signedIn('vic')
    await page.goto('/me')
    await page.getByRole('button', { name: 'Make a token' }).click()
    await page.getByLabel('Name', { exact: false }).first().fill('dashboard')
    await page.getByRole('button', { name: 'Make it and show the token' }).click()
    const token = await page.getByLabel('The token “dashboard”').inputValue()
    const headers = { authorization: `Bearer ${token}` }
    expect((await fetch(`${center().url}/api/v1/desks`, { headers })).status).toBe(200)
    await page.getByRole('button', { name: 'I have copied it' }).click()
    expect(await page.content()).not.toContain(token)
    await page.getByRole('button', { name: 'End the token dashboard' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click()
    await page.getByText('You have no token').waitFor()
    expect((await fetch(`${center().url}/api/v1/desks`, { headers })).status).toBe(401)
  })
})

describe('somebody new', () => {
  const center = useCenter()

  it('is made an account, sets a password by the link, and sees what the role allows', async () => {
    const page = await center().signedIn('adam')
    await page.goto('/accounts')
    await page.getByRole('button', { name: 'Make an account' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Nora Lind')
    await dialog.getByLabel('Handle').fill('nora')
    await dialog.getByLabel('E-mail').fill('nora@example.org')
    await dialog.getByRole('button', { name: 'Make it and show the link' }).click()
    const link = await page.getByLabel('Link', { exact: true }).inputValue()
    expect(link).toContain('/invitation#')
    await page.getByRole('button', { name: 'I have copied it' }).click()
    await page.getByRole('heading', { name: 'Nora Lind' }).waitFor()

    const nora = await center().stranger()
    await nora.goto(new URL(link).pathname + new URL(link).hash)
    expect(new URL(nora.url()).hash).toBe('')
    await nora.getByLabel('Password').fill('words that nobody else knows')
    await nora.getByRole('button', { name: 'Set the password' }).click()
    await nora.getByRole('link', { name: 'Sign in' }).click()
    await signIn(nora, 'nora@example.org', 'words that nobody else knows')
    await nora.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()

    const again = await center().stranger()
    await again.goto(new URL(link).pathname + new URL(link).hash)
    await again.getByLabel('Password').fill('words that somebody stole')
    await again.getByRole('button', { name: 'Set the password' }).click()
    await again.getByText('This link was used already').waitFor()
  })
})

describe('a desk', () => {
  const center = useCenter()

  it('is checked, and its data map is looked at as a picture, a table and a graph', async () => {
    const page = await center().signedIn('adam')
    await page.goto('/desks/sample')
    await page.getByRole('button', { name: 'Check the desk' }).click()
    await page.getByText('It can be reached, and its data map is complete').waitFor()
    await page.getByText('Every column is accounted for.').waitFor()
    await page.getByLabel('Find a table or column').fill('persons')
    await page.getByRole('button', { name: /^persons/ }).click()
    await page.getByRole('dialog').getByRole('cell', { name: 'birthdate' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Find a table or column').fill('')
    await page.getByText('Relations', { exact: true }).click()
    const tickets = page.getByRole('button', { name: 'tickets', exact: true }).first()
    await tickets.focus()
    await page.keyboard.press('ArrowRight')
    expect(await tickets.getAttribute('aria-pressed')).toBe('false')
    await page.getByText('belongs to').waitFor()
  })

  it('that is away is attached, says so, and is detached by its name', async () => {
    const page = await center().signedIn('adam')
    await page.goto('/desks')
    await page.getByRole('button', { name: 'Attach a desk' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('office')
    await dialog.getByRole('combobox', { name: 'Help desk and data map' }).click()
    await page.getByRole('option', { name: /^Zammad/ }).click()
    await dialog.getByLabel('Address of its database').fill('file:///etc/passwd')
    await dialog.getByText(/^Expected postgres:/).waitFor()
    await dialog.getByLabel('Address of its database').fill('postgres://nobody:knows@127.0.0.1:1/nothing')
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Desk office' }).waitFor()
    await page.getByText('This is the data map alone').waitFor()
    await page.getByRole('button', { name: 'Detach' }).click()
    await dialog.getByLabel('Type “office” to go on').fill('office')
    await dialog.getByRole('button', { name: 'Detach' }).click()
    await page.getByRole('heading', { level: 1, name: 'Desks' }).waitFor()
    await page.getByRole('heading', { name: 'sample' }).waitFor()
    expect(await page.getByRole('heading', { name: 'office' }).count()).toBe(0)
  })
})
