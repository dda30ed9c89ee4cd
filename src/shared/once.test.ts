import { expect, it } from 'vitest'
import { oncePer } from './once.ts'

it('makes each thing once per whole and key, and keeps keys apart that are joined alike', () => {
  const made: string[] = []
  const join = oncePer((whole: { readonly name: string }, ...key: string[]) => {
    made.push(`${whole.name}:${key.join(',')}`)
    return [...key]
  })
  const one = { name: 'one' }
  const first = join(one, 'a', 'b')
  expect(join(one, 'a', 'b')).toBe(first)
  expect(join(one, 'a,b')).not.toBe(first)
  expect(join({ name: 'two' }, 'a', 'b')).not.toBe(first)
  expect(made).toEqual(['one:a,b', 'one:a,b', 'two:a,b'])
})
