import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { differenceOf, type Snapshot, snapshotOf } from '../support/snapshot.ts'
import { withDesk } from '../../src/control/desks/with-desk.ts'
import { writeDoubtful } from '../support/doubtful.ts'
import { useCenter } from './support/browser.ts'
import type { Person } from './support/center.ts'
import { clientOf, until } from './support/programs.ts'
import { seriousFaults, widerThanWindow } from './support/faults.ts'

/** The person whose family name stands in texts where it may mean a company. */
const email = 'anna.lueders@example.org'

describe('what a run left uncertain in texts', () => {
  const center = useCenter()
  let run = ''

  const as = (person: Person) => clientOf(center(), person)

  beforeAll(async () => {
    const [dana, abe] = [await as('dana'), await as('abe')]
    await withDesk(center().control.side, 'sample', ({ database }) => writeDoubtful(database, email))
    const { plan } = await dana.plans.ask({
      desk: 'sample',
      disposition: 'redact',
      texts: 'mask',
      selection: { kind: 'subject', hints: [{ kind: 'email', value: email }] },
    })
    const { digest = '' } = await until('a plan', async () => {
      const made = await dana.plans.get({ plan })
      return made.state === 'ready' && made
    })
    await abe.plans.approve({ plan, digest })
    run = await until('its run', async () => (await dana.plans.get({ plan })).run)
    await until('its end', async () => (await dana.runs.get({ run })).state === 'verified')
  })

  const open = async (page: Page, path: string) => {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('main').locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  }

  const wholeDesk = (): Promise<Snapshot> =>
    withDesk(center().control.side, 'sample', ({ database }) => snapshotOf(database))

  const figures = async () => (await (await as('vic')).runs.get({ run })).texts

  const activity = async (): Promise<readonly string[]> =>
    (await center().control.activity.list({ about: { kind: 'run', id: run }, limit: 100 })).map(
      ({ verb, by }) => `${by} ${verb}`,
    )

  it('is counted for a viewer, who sees neither places nor texts', async () => {
    const vic = await center().signedIn('vic')
    await open(vic, `/runs/${run}`)
    const waiting = (await figures())?.open ?? 0
    expect(waiting).toBeGreaterThan(1)
    await vic.locator(`[data-open-places="${waiting}"]`).waitFor()
    expect(await vic.getByRole('link', { name: 'Review' }).count()).toBe(0)
    await open(vic, `/runs/${run}/review`)
    expect(await vic.locator('[data-place]').count()).toBe(0)
    await expect((await as('vic')).texts.places({ run })).rejects.toMatchObject({ status: 403 })
    await expect((await as('vic')).texts.context({ run, place: 1 })).rejects.toMatchObject({ status: 403 })
    await expect((await as('vic')).texts.sample({ run })).rejects.toMatchObject({ status: 403 })
    expect(await activity()).not.toContain('vic run.text-read')
  })

  it('is read by an approver, who decides nothing', async () => {
    const abe = await center().signedIn('abe')
    await open(abe, `/runs/${run}`)
    await abe.getByRole('link', { name: 'Review' }).click()
    await abe.locator('[data-context="there"] mark').waitFor()
    await abe.getByText('To decide needs the permission to redact.').waitFor()
    expect(await abe.getByRole('button', { name: 'Mask' }).count()).toBe(0)
    await abe.keyboard.press('m')
    await expect(
      (await as('abe')).texts.decide({ run, places: [1], decision: 'mask' }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await activity()).toContain('abe run.text-read')
    expect((await figures())?.masked).toBe(0)
  })

  it('is masked and left with the keyboard, one by one, and nothing else changes on the desk', async () => {
    const ana = await center().signedIn('ana')
    await open(ana, `/runs/${run}`)
    await ana.getByRole('link', { name: 'Review' }).click()
    const found = await ana.locator('[data-context="there"] mark').textContent()
    expect(found?.length).toBeGreaterThan(2)
    const first = await ana.locator('[data-place]').getAttribute('data-place')
    const before = await wholeDesk()

    await ana.keyboard.press('m')
    await ana.locator('[data-outcome="masked"]').waitFor()

    const { changed, added, removed } = differenceOf(before, await wholeDesk())
    expect([changed.length, added, removed]).toEqual([1, [], []])
    const times = (text: string | null | undefined) => text?.split(found ?? '').length ?? 0
    expect(times(changed[0]?.after)).toBe(times(changed[0]?.before) - 1)

    await ana.locator(`[data-place]:not([data-place="${first}"])`).waitFor()
    await ana.locator('[data-context="there"] mark').waitFor()
    const masked = await wholeDesk()
    await ana.keyboard.press('l')
    await ana.locator('[data-outcome="left"]').waitFor()
    expect(differenceOf(masked, await wholeDesk()).changed).toEqual([])
    expect(await figures()).toMatchObject({ masked: 1, left: 1 })
    expect(await activity()).toEqual(expect.arrayContaining(['ana run.texts-decided', 'ana run.text-read']))
  })

  it('is sampled: what somebody finds missed is masked, and both figures stand in the certificate', async () => {
    const dana = await center().signedIn('dana')
    await open(dana, `/runs/${run}/review`)
    await dana.getByRole('tab', { name: 'Samples' }).click()
    await dana.getByRole('button', { name: 'Draw a text' }).click()
    await dana.locator('[data-sample]').waitFor()
    await dana.getByRole('button', { name: 'Nothing was missed' }).click()
    await dana.getByRole('button', { name: 'Draw a text' }).click()
    const text = dana.getByLabel('The text as it is now')
    const shown = await text.inputValue()
    const word = /\p{L}{4,}/u.exec(shown.replaceAll(/\[[^\]]*\]/g, (one) => ' '.repeat(one.length)))
    if (word === null) throw new Error('the sample holds no word')
    await text.evaluate(
      (field, [start, end]) => (field as HTMLTextAreaElement).setSelectionRange(start, end),
      [word.index, word.index + word[0].length] as const,
    )
    await dana.getByRole('button', { name: 'Add the selection' }).click()
    await dana.locator('[data-miss]').waitFor()
    expect(await seriousFaults(dana)).toEqual([])
    const before = await wholeDesk()
    await dana.getByRole('button', { name: 'Something was missed' }).click()
    await dana.getByRole('button', { name: 'Draw a text' }).waitFor()
    expect(differenceOf(before, await wholeDesk()).changed).toHaveLength(1)

    const certificate = await (await as('dana')).runs.certificate({ run })
    expect(certificate['texts']).toMatchObject({ looked: 2, withMisses: 1, misses: 1, masked: 1, left: 1 })
    await open(dana, `/runs/${run}`)
    await dana.getByText(/^2 of \d+ masked texts were looked at; 1 had a miss$/).waitFor()
  })

  it.each([
    ['light', 'en-GB', 1280, 'Uncertain places'],
    ['dark', 'de-DE', 375, 'Unsichere Stellen'],
  ] as const)(
    'shows pages free of serious faults in %s, %s and %i px',
    async (colorScheme, locale, width, tab) => {
      const page = await center().signedIn('dana', {
        colorScheme,
        locale,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      })
      for (const path of [`/runs/${run}`, `/runs/${run}/review`]) {
        await open(page, path)
        expect(await seriousFaults(page)).toEqual([])
        expect(await widerThanWindow(page)).toBe(0)
      }
      await page.getByRole('tab', { name: tab }).waitFor()
    },
  )

  it('is told as done when nothing waits any more', async () => {
    const dana = await as('dana')
    const { items } = await dana.texts.places({ run, only: 'open' })
    await dana.texts.decide({ run, places: items.map(({ id }) => id), decision: 'leave' })
    const page = await center().signedIn('dana')
    await open(page, `/runs/${run}/review`)
    await page.getByText('Nothing waits').waitFor()
    await open(page, `/runs/${run}`)
    expect(await page.locator('[data-open-places]').count()).toBe(0)
  })
})
