import { stripVTControlCharacters } from 'node:util'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** How many tests a run had, by how they ended; a test that was left out for no stated reason counts as a failure. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Full names of tests that were left out without saying why. */
  readonly silent: readonly string[]
}

/**
 * Ends a test run with one plain line, `N passed, N failed, N skipped`, and fails it when that line hides something. Before
 * it stands what failed and why: where only the end of a log is kept, that is all there is to go by.
 */
export default class GateReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const ends = modules.flatMap((module) => [
      ...[...module.children.allTests()].map(endOf),
      ...endsOfFile(module.relativeModuleId, module.errors()),
    ])
    const { passed, failed, skipped, silent } = tallyOf(ends)
    for (const line of failuresOf(ends)) console.log(line)
    for (const name of silent) console.error(`left out without a reason: ${name}`)
    if (passed + failed === 0) console.error('No test was run.')
    if (silent.length > 0 || passed + failed === 0) process.exitCode = 1
    // After the summary of the default reporter, which comes first in the list.
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  }
}

export interface End {
  readonly name: string
  readonly state: string
  readonly note?: string | undefined
  readonly file?: string | undefined
  readonly error?: string | undefined
  /** What was expected and what was found, a line each way, as the runner shows it. */
  readonly difference?: string | undefined
}

const mostLines = 16
const longestLine = 300

/** A line for each test that failed: where it stands, its name, and how its error begins; then the lines that differed. */
export function failuresOf(ends: readonly End[]): readonly string[] {
  return ends
    .filter(({ state }) => state === 'failed')
    .flatMap(({ file = '', name, error = '', difference = '' }) => [
      `failed: ${file} > ${name}: ${error.slice(0, 500)}`,
      ...changedLines(difference),
    ])
}

function changedLines(difference: string): readonly string[] {
  return stripVTControlCharacters(difference)
    .split('\n')
    .filter((line) => /^[+-] (?!Expected$|Received$)/.test(line))
    .slice(0, mostLines)
    .map((line) => `  ${line.slice(0, longestLine)}`)
}

/** Counts tests by how they ended. */
export function tallyOf(ends: readonly End[]): Tally {
  const inState = (state: string) => ends.filter((end) => end.state === state)
  const passed = inState('passed').length
  const failed = inState('failed').length
  const left = ends.filter((end) => end.state !== 'passed' && end.state !== 'failed')
  return {
    passed,
    failed,
    skipped: left.length,
    silent: left.filter(({ note }) => !note).map(({ name }) => name),
  }
}

/** A file that could not be loaded fails, although none of its tests is known. */
export function endsOfFile(file: string, errors: readonly { readonly message: string }[]): readonly End[] {
  return errors.map(({ message }) => ({ name: 'the file itself', state: 'failed', file, error: message }))
}

function endOf(test: TestCase): End {
  const result = test.result()
  return {
    name: test.fullName,
    state: result.state,
    note: result.state === 'skipped' ? result.note : undefined,
    file: test.module.relativeModuleId,
    error: result.errors?.[0]?.message,
    difference: result.errors?.[0]?.diff,
  }
}
