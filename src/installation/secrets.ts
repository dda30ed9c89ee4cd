import { readFile } from 'node:fs/promises'
import type { ReadSecret } from '../engine/outside/secrets.ts'
import { Redacted } from '../shared/redacted.ts'

/** Reads secrets from variables and files, each time anew, so that they are kept nowhere. */
export function secretReader(environment: Readonly<Record<string, string | undefined>>): ReadSecret {
  return async (reference) => {
    const text = reference.startsWith('env:')
      ? environment[reference.slice(4)]
      : await readFile(reference.slice('file:'.length), 'utf8').catch(() => undefined)
    const found = text?.trim() ?? ''
    return found === '' ? undefined : new Redacted(found)
  }
}
