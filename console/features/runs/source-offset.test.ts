import { describe, expect, it } from 'vitest'
import { sourceOffset } from './source-offset.ts'

describe('a place in a text field', () => {
  it('is the same place in the text behind it, however its lines end', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const text = ['Dear 😀 all,', '', 'please call', 'today'].join(ending)
      const shown = text.replaceAll(/\r\n?/g, '\n')
      const start = shown.indexOf('call')
      expect(text.slice(sourceOffset(text, start), sourceOffset(text, start + 4))).toBe('call')
      expect(sourceOffset(text, shown.length)).toBe(text.length)
    }
  })

  it('lies never beyond the text', () => {
    expect(sourceOffset('ab', 9)).toBe(2)
  })
})
