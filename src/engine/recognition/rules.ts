import { withSilentPlaceholders } from '../detection/match/spot.ts'
import { type Root, rootsOf } from '../detection/views/roots.ts'
import { plainView, type View } from '../detection/views/view.ts'
import type { Entity, Page, PagesMatcher } from './entity.ts'
import { namesOfPages } from './names/names.ts'
import { readingsOf } from './pages.ts'
import { cards, ibans } from './patterns/accounts.ts'
import { addresses } from './patterns/addresses/addresses.ts'
import { spokenAddresses } from './patterns/addresses/spoken.ts'
import { birthdates } from './patterns/birthdates.ts'
import { emails } from './patterns/emails.ts'
import { ips } from './patterns/ips.ts'
import { labelledNumbers } from './patterns/labelled-numbers.ts'
import { logins } from './patterns/logins/logins.ts'
import { nationalIds } from './patterns/national-ids.ts'
import { phones } from './patterns/phones.ts'
import { records } from './patterns/records/records.ts'
import { spokenPhones } from './patterns/spoken-phones.ts'
import { urls } from './patterns/urls.ts'

/** In order of precedence where two of like strength and length claim the same stretch. */
const matchers: readonly PagesMatcher[] = [
  ...[
    emails,
    ibans,
    cards,
    nationalIds,
    ips,
    birthdates,
    phones,
    spokenPhones,
    labelledNumbers,
    urls,
    logins,
    records,
    addresses,
    spokenAddresses,
  ].map(
    (match): PagesMatcher =>
      (pages) =>
        pages.map(match),
  ),
  namesOfPages,
]

/** A view of a text, and what the rules find in it: for each matcher, in their order. */
export interface ReadView {
  readonly view: View
  readonly page: Page
  readonly found: readonly (readonly Entity[])[]
}

/** What one root of a text shows that no other does, in all ways of reading it. */
export interface OpenedText {
  readonly root: Root
  /** As its reader sees it, and what markup says besides, read by the rules. */
  readonly read: readonly ReadView[]
  /** What files are called. */
  readonly fileNames: View | undefined
  /** The source, where it differs. */
  readonly sources: readonly View[]
}

/**
 * Opens texts and reads them by all rules. Texts that are expected are read together, each rule through all of them: what a
 * rule needs is at hand then, and small texts take half of the time that they take one after the other. Nothing changes in
 * what is found.
 */
export interface Rules {
  /** These will be asked for, about in this order; more than a few megabytes at once are read as they come. */
  readonly expect: (texts: readonly string[]) => void
  readonly read: (text: string) => readonly OpenedText[]
}

/** UTF-16 units of texts that are read together, and kept until the next are. */
const mostTogether = 250_000
/** A longer one has a rule busy for long enough. */
const longestTogether = 50_000

/** Rules for texts that are written in one country; they keep what is expected and no more. */
export function createRules(country: string): Rules {
  const expected = new Set<string>()
  let known = new Map<string, readonly Opened[]>()
  const readNext = (): void => {
    const opened = new Map<string, readonly Opened[]>()
    let units = 0
    for (const text of expected) {
      if (units > 0 && units + text.length > mostTogether) break
      units += text.length
      expected.delete(text)
      opened.set(text, openText(text, country))
    }
    readTogether([...opened.values()].flat())
    known = opened
  }
  return {
    expect: (texts) => {
      for (const text of texts) if (text.length <= longestTogether && !known.has(text)) expected.add(text)
    },
    read: (text) => {
      while (expected.size > 0 && !known.has(text) && expected.has(text)) readNext()
      return (known.size > 0 ? known.get(text) : undefined) ?? readTogether(openText(text, country))
    },
  }
}

/** Whatever pages a text has, for somebody else to read. */
export const pagesOf = (text: string, country: string): readonly Page[] =>
  openText(text, country).flatMap(({ read }) => read.map(({ page }) => page))

interface Unread extends ReadView {
  readonly found: (readonly Entity[])[]
}

interface Opened extends OpenedText {
  readonly read: readonly Unread[]
}

function openText(text: string, country: string): readonly Opened[] {
  return rootsOf(text).flatMap((root) =>
    root.stretches.map(({ start, end }) => {
      const { read, aside, fileNames, sources } = readingsOf(plainView(root.text.slice(start, end), start))
      const views = aside === undefined ? [read] : [read, aside]
      return { root, read: views.map((view) => unread(view, country)), fileNames, sources }
    }),
  )
}

const unread = (view: View, country: string): Unread => ({
  view,
  page: { text: withSilentPlaceholders(view.text), country },
  found: [],
})

function readTogether(opened: readonly Opened[]): readonly OpenedText[] {
  const views = opened.flatMap(({ read }) => read)
  const pages = views.map(({ page }) => page)
  for (const match of matchers) for (const [at, found] of match(pages).entries()) views[at]?.found.push(found)
  return opened
}
