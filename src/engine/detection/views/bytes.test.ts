import { describe, expect, it, test } from 'vitest'
import { charsetOf, decodeBytes, encodeAs } from './bytes.ts'

describe('bytes of a text', () => {
  test.each([
    'Anna Lüders, Köln',
    'Дмитрий Иванов звонил вчера',
    '王小明先生，昨天他打电话来了。',
    '어제 김민수 씨가 전화했습니다',
  ])('are read as UTF-16 where all of them are: %s', (text) => {
    expect(decodeBytes(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(`\ufeff${text}`)
    expect(decodeBytes(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(`\ufeff${text}`)
  })

  it('are read as UTF-16 without a mark where every other one is zero', () => {
    expect(charsetOf(Buffer.from('A note of two lines\r\nin Latin letters', 'utf16le'))).toBe('utf-16le')
  })

  test.each(['anna.lueders@example.org, Anna Lueders', 'Дмитрий Иванов, Дмитрий Иванов'])(
    'hide nothing behind a beginning in UTF-16: %s',
    (text) => {
      for (const start of [' \0'.repeat(512), '\u00ff\u00fe']) {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(text)])
        expect(charsetOf(bytes)).not.toMatch(/^utf-16/u)
        // One byte after the other is read, so that the decoder of misread UTF-8 finds what it says.
        expect(Buffer.from(encodeAs(charsetOf(bytes), decodeBytes(bytes))).includes(text)).toBe(true)
      }
    },
  )
})
