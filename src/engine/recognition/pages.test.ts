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

  it.each([
    [String.raw`open C:\Users\taylor\notes.txt`, String.raw`open C:\Users\taylor\notes.txt`],
    [String.raw`"C:\\Users\\taylor"`, String.raw`"C:\Users\taylor"`],
    [String.raw`"in C:\\Temp\nNext"`, `"in C:\\Temp\nNext"`],
    [String.raw`"Hello\nTaylor, C: is\tfull"`, `"Hello\nTaylor, C: is\tfull"`],
  ])('takes no folder of a path for an escape in %s', (source, expected) => {
    expect(readingsOf(plainView(source)).read.text).toBe(expected)
  })
})
