import { existsSync, readFileSync, statSync } from 'node:fs'
import { linesOf } from './tools.ts'

/** The warnings and errors in RT's log behind `offset`; without those that an untouched RT writes. */
export function logLines(log: string, offset = 0): readonly string[] {
  if (!existsSync(log)) return []
  const text = readFileSync(log).subarray(offset).toString('utf8')
  return linesOf(text).filter((line) =>
    /^\[\d+\] \[[^\]]*\] \[(?:warning|error|critical|alert|emergency)\]/.test(line),
  )
}

/** Where the next line of the log will begin. */
export function logEnd(log: string): number {
  return existsSync(log) ? statSync(log).size : 0
}

/** The kinds of lines with how often each came: without process, time and numbers. */
export function patternsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const kinds = Map.groupBy(lines, (line) => line.replace(/^\[\d+\] \[[^\]]*\] /, '').replaceAll(/\d+/g, 'N'))
  return new Map([...kinds].map(([kind, same]) => [kind, same.length]))
}
