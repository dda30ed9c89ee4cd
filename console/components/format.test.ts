import { expect, it } from 'vitest'
import { localeOf } from './format.ts'

it.each([
  ['en', ['en-GB', 'en'], 'en-GB'],
  ['en', ['en-US'], 'en-US'],
  ['en', ['de-DE', 'de', 'en-US', 'en'], 'en-DE'],
  ['de', ['de', 'de-CH'], 'de-CH'],
  ['de', ['zh-Hant-TW'], 'de-TW'],
  ['de', ['de'], 'de'],
  ['en', [], 'en'],
])('writes %s for a browser that asks for %j as %s', (language, tags, locale) => {
  expect(localeOf(language, tags)).toBe(locale)
})
