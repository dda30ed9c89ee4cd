import { expect, test } from 'vitest'
import { loadDataMap } from '../../src/engine/datamap/load.ts'
import { resolveMap } from '../../src/engine/datamap/shipped.ts'
import { lintPolicies } from '../../src/engine/policy/lint.ts'
import { parsePolicies } from '../../src/engine/policy/load.ts'
import { blocksOf } from './pages.ts'

const blocks = blocksOf('docs/policies.md').filter(({ info }) => info[0] === 'yaml')

test('the page on policies shows some', () => {
  expect(blocks.length).toBeGreaterThan(3)
  expect(blocks.every(({ info }) => info[1] === 'policies')).toBe(true)
})

test.each(blocks)('$page:$line: these policies are good', async ({ text, page }) => {
  const { policies, map } = parsePolicies(text, page)
  const problems = lintPolicies(policies, (await loadDataMap(resolveMap(map))).map)
  expect(problems.filter(({ code }) => code !== 'may-leave-gap')).toEqual([])
})
