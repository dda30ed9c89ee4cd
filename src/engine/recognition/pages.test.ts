import { describe, expect, it } from 'vitest'
import { plainView } from '../detection/views/view.ts'
import { readingsOf } from './pages.ts'

describe('readingsOf', () => {
  it.each([
    ['From: Quirl <av@example.net> <b>x</b>', 'From: Quirl <av@example.net> x'],
    ['<p>Quirl &lt;b.zabel@example.net&gt;</p>', '\nQuirl <b.zabel@example.net>\n'],
    ['<a @click="go">x</a>', 'x'],
  ])('takes an address in angle brackets for no tag in %s', (source, expected) => {
    expect(readingsOf(plainView(source)).read.text).toBe(expected)
  })
})
