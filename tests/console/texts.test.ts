import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../bin/gate/files.ts'
import de from '../../console/texts/de/index.ts'
import en from '../../console/texts/en/index.ts'

const folder = join(import.meta.dirname, '..', '..', 'console')
const source = filesUnder(folder, /\.tsx?$/)
  .filter((file) => !file.includes(join('console', 'texts')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** All texts by their addresses: `requests:state.open`. */
function leaves(part: object, path: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[[...path, name].join('.'), value] as const]
      : leaves(value as object, [...path, name]),
  )
}

const blanks = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').toSorted()

/** Whether the source asks for a text: by its whole name, or by one that is put together from words and begins with this. */
function isAsked(key: string): boolean {
  const plain = key.replace(/_(?:zero|one|other)$/, '')
  if (new RegExp(`['"\`:]${escaped(plain)}['"\`]`).test(source)) return true
  const groups = plain.split('.').slice(0, -1)
  if (groups.length > 0 && new RegExp(`['"\`]${escaped(groups[0] ?? '')}['"\`]`).test(source)) return true
  return groups.some((_, index, parts) => {
    const prefix = parts.slice(0, index + 1).join('.')
    return new RegExp(`['"\`:]${escaped(prefix)}\\.\\$\\{`).test(source)
  })
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

describe.each(Object.keys(en) as (keyof typeof en)[])('the texts of %s', (namespace) => {
  const english = new Map(leaves(en[namespace]))
  const german = new Map(leaves(de[namespace]))

  it('are the same in German and English, with the same blanks', () => {
    expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    for (const [key, text] of english) expect(blanks(german.get(key) ?? ''), key).toEqual(blanks(text))
  })

  it('are all said somewhere', () => {
    // Codes of the server are looked up by what it answers.
    if (namespace === 'problems') return expect(english.size).toBeGreaterThan(0)
    expect([...english.keys()].filter((key) => !isAsked(key))).toEqual([])
  })
})
