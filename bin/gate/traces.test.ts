import { expect, test } from 'vitest'
import { findTraces, traces, tracesOfMachine } from './traces.ts'

// Put together here, so that this file holds none itself.
const identity = ['AGE-SECRET', 'KEY', `1${'Q'.repeat(58)}`].join('-')

test.each([
  ['a private key', ['-----BEGIN PRIVATE', `KEY-----\n${'M'.repeat(40)}\n`].join(' ')],
  ['an age identity', identity],
  ['an access key', ['ghp', 'a1'.repeat(18)].join('_')],
  ['a path', ['see ', 'home', 'somebody', 'notes'].join('/')],
  ['a download', ['"resolved"', '"https://example.org/a.tgz"'].join(': ')],
])('%s is found in a tracked file', (_, text) => {
  expect(findTraces('a.txt', `first line\n${text}`, traces)).toEqual([expect.stringMatching(/^a\.txt:2: /)])
})

test('what is found is never repeated', () => {
  expect(findTraces('a.txt', identity, traces).join()).not.toContain('QQQQ')
})

test('plain text, addresses of examples and relative paths are no traces', () => {
  expect(
    findTraces('a.md', 'postgres://user@db.example.org/desk, src/work/home.ts, ./root/x', traces),
  ).toEqual([])
})

test('the path, the name and the registry of the machine at hand are traces; the public registry is none', () => {
  const facts = {
    root: '/srv/checkout',
    home: '/var/lib/builder',
    host: 'builder-4711',
    registry: 'https://npm.example.org/',
  }
  const kinds = tracesOfMachine(facts)
  expect(findTraces('a', 'at /srv/checkout/src', kinds)).toHaveLength(1)
  expect(findTraces('a', 'on builder-4711', kinds)).toHaveLength(1)
  expect(findTraces('a', 'https://npm.example.org/zod', kinds)).toHaveLength(1)
  const atHome = tracesOfMachine({ ...facts, registry: 'https://registry.npmjs.org/' })
  expect(findTraces('a', 'https://registry.npmjs.org/zod', atHome)).toEqual([])
})
