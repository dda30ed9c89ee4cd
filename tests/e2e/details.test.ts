import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { withDesk } from '../../src/control/desks/with-desk.ts'
import { useCenter } from './support/browser.ts'
import type { Person } from './support/center.ts'
import { clientOf, until } from './support/programs.ts'
import { seriousFaults, widerThanWindow } from './support/faults.ts'

const email = 'anna.lueders@example.org'

const letters = {
  controller: { name: 'Example Ltd', address: ['Example Road 1', '12345 Exampleton'] },
  authority: { name: 'Example Authority', contact: 'https://example.org/authority' },
}

interface Made {
  readonly waiting: string
  readonly grace: string
  readonly failed: string
  readonly access: string
  readonly incomplete: string
  readonly plan: string
  readonly run: string
}

describe('the pages of one thing', () => {
  const center = useCenter({ chunkRows: 1, pace: 0.9, more: { notices: { letters } } })
  let made: Made

  const as = (person: Person) => clientOf(center(), person)

  beforeAll(async () => {
    const [ana, abe, dana] = [await as('ana'), await as('abe'), await as('dana')]
    const otto = await as('otto')
    for (const name of ['Newsletter Ltd', 'Carrier AG'])
      await otto.recipients.add({ name, reach: { channel: 'hand' }, language: 'en' })
    const version = async (request: string) => ({
      context: { version: (await ana.requests.get({ request })).version },
    })
    const receive = async (emails: string[], kind: 'erasure' | 'access' = 'erasure') => {
      const { id } = await ana.requests.receive({ kind, channel: 'console', subject: { emails } })
      await ana.requests.identity({ request: id, outcome: 'shown', how: 'in-person' }, await version(id))
      return id
    }
    const inState = (request: string, state: string) =>
      until(`a request that is ${state}`, async () => {
        const found = await ana.requests.get({ request })
        return found.state === state && found
      })
    const approve = async (request: string) => {
      const { perDesk } = await inState(request, 'to-approve')
      const digests = Object.fromEntries(perDesk.map(({ desk, digest = '' }) => [desk, digest]))
      await abe.requests.approve({ request, digests }, await version(request))
    }

    const incomplete = await receive([email])
    await approve(incomplete)
    await abe.requests.startNow({ request: incomplete, why: 'subject-asked' }, await version(incomplete))
    const run = await until(
      'its run',
      async () => (await ana.requests.get({ request: incomplete })).runs[0]?.run,
    )
    await dana.runs.pause({ run })
    await until('its pause', async () => (await dana.runs.get({ run })).state === 'paused')
    // While it waits, somebody writes of the person again, in tickets of others.
    await withDesk(center().control.side, 'sample', ({ database }) =>
      database.session((session) =>
        session.run(
          sql`update messages set body_plain = ${`Please ask ${email}.`} where id in (select max(m.id) from messages as m join tickets as t on t.id = m.ticket_id join persons as p on p.id = t.customer_id where p.email <> ${email} group by t.id order by 1 desc limit 3)`,
        ),
      ),
    )
    await dana.runs.resume({ run })
    await inState(incomplete, 'incomplete')

    const { plan } = await dana.plans.ask({
      desk: 'sample',
      disposition: 'redact',
      selection: { kind: 'filter', filter: 'closed < 3 years ago' },
    })
    await until('a plan', async () => (await dana.plans.get({ plan })).state === 'ready')
    const grace = await receive(['annal84@post.example.org'])
    await approve(grace)
    const failed = await receive(['admin@desk.example.org'])
    await inState(failed, 'failed')
    const waiting = await receive(['dpetersen0@desk.example.org'])
    await inState(waiting, 'to-approve')
    const access = await receive(['mboehm1@desk.example.org'], 'access')
    await approve(access)
    await inState(access, 'completed')
    made = { waiting, grace, failed, access, incomplete, plan, run }
  })

  const open = async (page: Page, path: string) => {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('main').locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  }

  it.each([
    ['light', 'en-GB', 1280],
    ['dark', 'de-DE', 375],
  ] as const)(
    'are free of serious faults for whoever cannot see well, in %s, %s and %i px, and no wider than the window',
    async (colorScheme, locale, width) => {
      const page = await center().signedIn('dana', {
        colorScheme,
        locale,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      })
      const { waiting, grace, failed, access, incomplete, plan, run } = made
      const faults: string[] = []
      const requests = [waiting, grace, failed, access, incomplete].map((id) => `/requests/${id}`)
      for (const path of [...requests, `/plans/${plan}`, `/runs/${run}`]) {
        await open(page, path)
        faults.push(...(await seriousFaults(page)).map((fault) => `${path}: ${fault}`))
        const over = await widerThanWindow(page)
        if (over > 0) faults.push(`${path}: ${over} px wider than the window`)
      }
      expect(faults).toEqual([])
    },
  )

  it('tell in the reader’s language why a desk failed, and offer no untrue way out', async () => {
    const dana = await center().signedIn('dana', { locale: 'de-DE' })
    await open(dana, `/requests/${made.failed}`)
    await dana
      .locator('[data-left]')
      .getByText('sample: fehlgeschlagen. Das Konto ist das letzte, das den Helpdesk verwalten darf.')
      .waitFor()
    expect(await dana.getByRole('button', { name: 'Hier ist niemand dieser Art' }).count()).toBe(0)

    await open(dana, `/requests/${made.incomplete}`)
    const look = dana.locator('[data-task="look-sample"]')
    await look.getByRole('link', { name: 'Was der Lauf gefunden hat' }).waitFor()
    await look.getByRole('button', { name: 'Jemand anderem geben' }).click()
    const dialog = dana.getByRole('dialog')
    await dialog.getByRole('textbox').fill('nobody-such')
    await dialog.getByRole('button', { name: 'Jemand anderem geben' }).click()
    await dialog.getByText('Es gibt kein Konto dieses Namens.').waitFor()
    await dana.goto('/')
    await dana
      .getByRole('link', { name: `Löschung (Art. 17) ${made.failed}` })
      .first()
      .waitFor()
  })

  it('name the recipients that have to be told', async () => {
    const ana = await center().signedIn('ana')
    await open(ana, `/requests/${made.incomplete}`)
    for (const name of ['Newsletter Ltd', 'Carrier AG'])
      await ana.locator('[data-notice="recipient"]').getByText(`to ${name}, by hand`).waitFor()
  })

  it('remember what was decided about each finding, by whom, until it is found again', async () => {
    const dana = await center().signedIn('dana')
    await open(dana, `/runs/${made.run}`)
    const putDown = async (name: string) => {
      await dana.getByRole('radio', { name }).check()
      await dana.getByRole('button', { name: 'Put down' }).click()
    }
    await dana.getByText('0 of 3 looked at').waitFor()
    await putDown('It is not of this person')
    await dana.locator('[data-finding="2"]').waitFor()
    await dana.getByRole('radio', { name: 'It is the person, and stays' }).check()
    expect(await dana.getByRole('button', { name: 'Put down' }).isDisabled()).toBe(true)
    await dana.getByRole('combobox', { name: 'Ground' }).click()
    await dana.getByRole('option', { name: /legal claims/ }).click()
    await dana.getByRole('button', { name: 'Put down' }).click()
    await dana.locator('[data-finding="3"]').waitFor()
    await putDown('It was the person, and was dealt with')
    await dana.getByText('3 of 3 looked at').waitFor()

    // Somebody else sees it, may not decide, and the request tells that it was done.
    const vic = await center().signedIn('vic')
    await open(vic, `/runs/${made.run}`)
    await vic.locator('[data-decision="not-theirs"]').waitFor()
    await vic.getByText('Looked at by dana').waitFor()
    expect(await vic.getByRole('button', { name: 'Take back' }).count()).toBe(0)
    await open(vic, `/requests/${made.incomplete}`)
    await vic.getByText('3 of 3 looked at').waitFor()
    await vic.locator('[data-verb="request.findings-reviewed"]').waitFor()

    await dana.getByRole('button', { name: 'Verify again' }).click()
    await dana.getByText('2 of 3 looked at').waitFor()
    await dana.getByRole('button', { name: 'Finding 3 of 3' }).click()
    await dana.locator('[data-decision="found-again"]').waitFor()
    await dana.getByRole('button', { name: 'Finding 1 of 3' }).click()
    await dana.getByRole('button', { name: 'Take back' }).click()
    await dana.getByText('1 of 3 looked at').waitFor()
  })

  it('keep no decision without its ground, on what was not found, or by who may not decide', async () => {
    const dana = await as('dana')
    const { run } = made
    const finding = (await dana.runs.findings({ run })).findings[0]?.id ?? ''
    await expect(dana.runs.review({ run, finding, decision: 'stays' })).rejects.toMatchObject({
      code: 'review-ground',
    })
    await expect(
      dana.runs.review({ run, finding, decision: 'not-theirs', ground: 'other-law' }),
    ).rejects.toMatchObject({ code: 'review-ground' })
    await expect(
      dana.runs.review({ run, finding: `f-${'0'.repeat(24)}`, decision: 'not-theirs' }),
    ).rejects.toMatchObject({ code: 'no-such-finding', status: 404 })
    const vic = await as('vic')
    await expect(vic.runs.review({ run, finding, decision: 'not-theirs' })).rejects.toMatchObject({
      status: 403,
    })
  })
})
