import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder } from './files.ts'
import { findConsoleViolations, findViolations, importRules } from './imports.ts'

test('an import against the direction is found, with the reason for the line', () => {
  const violations = findViolations(
    new Map([['engine/plan/plan.ts', "import { applyPlan } from '../apply/apply.ts'\n"]]),
  )
  expect(violations).toEqual([
    {
      file: 'engine/plan/plan.ts',
      imports: 'engine/apply/apply.ts',
      reason: 'a plan is made before anything runs',
    },
  ])
})

test.each([
  ['a type', "import type { Call } from '../../cli/call.ts'"],
  ['an export', "export { call } from '../../cli/call.ts'"],
  ['several lines', "import {\n  call,\n  more,\n} from '../../cli/call.ts'"],
  ['an effect alone', "import '../../cli/call.ts'"],
  ['a late import', "const { call } = await import('../../cli/call.ts')"],
])('%s counts as an import', (_, text) => {
  expect(findViolations(new Map([['engine/ledger/ledger.ts', text]]))).toHaveLength(1)
})

test('imports with the direction, within a folder, and of packages are free', () => {
  const text =
    "import { z } from 'zod'\nimport { a } from './a.ts'\nimport { b } from '../../database/b.ts'\n"
  expect(findViolations(new Map([['engine/plan/plan.ts', text]]))).toEqual([])
})

test('a folder that no rule names is found', () => {
  const [violation] = findViolations(new Map([['helpers/a.ts', "import { b } from '../shared/b.ts'"]]))
  expect(violation?.reason).toContain('no rule names helpers')
})

test('src imports nothing outside of src', () => {
  expect(findViolations(new Map([['main.ts', "import { b } from '../tests/b.ts'"]]))).toHaveLength(1)
})

test('the rules themselves hold no cycle: each folder imports what stands before it', () => {
  const upward = importRules.flatMap(({ folder, mayImport }, at) => {
    const below = importRules.slice(0, at).map((rule) => rule.folder)
    return mayImport
      .filter((name) => !name.includes('*') && !below.includes(name))
      .map((name) => [folder, name])
  })
  expect(upward).toEqual([])
})

test('the tree keeps the direction', () => {
  const source = join(import.meta.dirname, '..', '..', 'src')
  const texts = new Map(
    filesUnder(source, /\.ts$/).map((file) => [relative(source, file), readFileSync(file, 'utf8')]),
  )
  expect(texts.size).toBeGreaterThan(100)
  expect(findViolations(texts)).toEqual([])
})

test.each([
  ['features/runs/run-page.tsx', '../plans/plan-page.tsx', 'pages do not know each other'],
  ['components/page.tsx', '../features/runs/run-page.tsx', 'it knows none of them'],
  ['api/client.ts', '../../src/engine/plan/plan.ts', 'it asks the server'],
  ['helpers/a.ts', '../api/client.ts', 'no rule names helpers'],
])('in the control center, %s may not import %s', (file, target, reason) => {
  const [violation] = findConsoleViolations(new Map([[file, `import { a } from '${target}'\n`]]))
  expect(violation?.reason).toContain(reason)
})

test('a page may import parts, words and the contract', () => {
  const text =
    "import { a } from '../../components/page.tsx'\nimport { b } from '../../../src/contract/link.ts'\nimport { c } from './c.ts'\n"
  expect(findConsoleViolations(new Map([['features/runs/run-page.tsx', text]]))).toEqual([])
})
