import { describe, expect, it } from 'vitest'
import { rewriteYamlTexts, yamlFault, yamlTexts } from './yaml.ts'

const hash = `--- !ruby/hash:ActiveSupport::HashWithIndifferentAccess
locale: de-de
:online: :on
name: Anna Lee
'quoted key': 'It''s Anna Lee'
"double": "Gr\\u00fc\\u00dfe\\nAnna Lee"
text: |-
  Hallo,
  hier ist Anna Lee.
folded: >
  Anna
  Lee
list:
- Anna Lee
- 4930231250
- 12
- ~
empty: ''
`

const mask = (text: string) => text.replaceAll(/Anna\s+Lee/g, '[name]').replace('4930231250', '[phone]')

describe('texts in YAML', () => {
  it('are all found, with keys and long numbers', () => {
    expect(yamlTexts(hash)?.join('|')).toBe(
      "locale|de-de|:online|:on|name|Anna Lee|quoted key|It's Anna Lee|double|Grüße\nAnna Lee|text|Hallo,\nhier ist Anna Lee.|folded|Anna Lee\n|list|Anna Lee|4930231250|empty|",
    )
  })

  it('are changed where they stand, and everything else stays to the letter', () => {
    const after = rewriteYamlTexts(hash, mask) ?? ''
    expect(yamlTexts(after)).toEqual(yamlTexts(hash)?.map(mask))
    const lines = after.split('\n')
    for (const line of hash.split('\n').filter((kept) => !/Anna|Lee|493|Hallo|text:|folded:/.test(kept)))
      expect(lines).toContain(line)
  })

  it('stay symbols of Ruby, and take the shorter quotes', () => {
    expect(rewriteYamlTexts('- :"Anna Lee"\n- b\n', mask)).toBe('- :"[name]"\n- b\n')
    const quotes = `b: |\n  ${'"'.repeat(50)} Anna Lee\nc: d\n`
    expect(rewriteYamlTexts(quotes, (text) => mask(text).trimEnd())).toBe(
      `b: '${'"'.repeat(50)} [name]'\nc: d\n`,
    )
  })

  it('keep the style of a block, its line ends and what follows it', () => {
    const block = (who: string, lines: string) =>
      `a: |2+ # for ${who}\n    Hello ${who},\n\n  bye\n\nb: >-\n  ${lines},\n\n  second\n    more\n\nc: d\n`
    expect(rewriteYamlTexts(block('Anna Lee', 'Dear Anna\n  Lee'), mask)).toBe(block('[name]', 'Dear [name]'))
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect(rewriteYamlTexts(windows(block('Anna Lee', 'Dear Anna\n  Lee')), mask)).toBe(
      windows(block('[name]', 'Dear [name]')),
    )
  })

  it('are in comments as well, those of lines that follow each other as one', () => {
    const commented = (who: string) => `# from ${who}\n#   and ${who}\na: b # ${who}\n\n# end ${who}\n`
    expect(yamlTexts(commented('Anna Lee'))).toEqual([
      ' from Anna Lee\n   and Anna Lee',
      'a',
      'b',
      ' Anna Lee',
      ' end Anna Lee',
    ])
    expect(rewriteYamlTexts(commented('Anna Lee'), mask)).toBe(commented('[name]'))
    expect(rewriteYamlTexts(commented('Anna Lee'), (text) => `${text}\nb: c`)).toBeUndefined()
  })

  it('come back as they are when nothing changes', () => {
    expect(rewriteYamlTexts(hash, (text) => text)).toBe(hash)
  })

  it('are none where the text is no YAML', () => {
    expect(yamlTexts('---\nname: "Anna\n  - x: [')).toBeUndefined()
    expect(rewriteYamlTexts('a: "b', (text) => text)).toBeUndefined()
    expect(yamlFault('a: b\nc: "d\n')).toEqual({ line: 3, column: 1 })
    expect(yamlFault('a: b\n')).toBeUndefined()
  })
})
