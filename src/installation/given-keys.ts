import { readFile } from 'node:fs/promises'
import { UsageError } from '../shared/errors.ts'
import { type GivenKeys, type KeyKind, keyKinds } from '../shared/keys.ts'
import { Redacted } from '../shared/redacted.ts'
import type { Environment } from './config.ts'

/**
 * The keys that variables hold (EXPUNGE_SEALING_KEY and its like), or files that variables name (EXPUNGE_SEALING_KEY_FILE), as
 * Docker and Kubernetes hand out secrets. Throws `UsageError` `secret-missing` for a file that is not there or is empty, and
 * `key-twice` for both at once; neither tells what a key is.
 */
export async function readGivenKeys(environment: Environment): Promise<GivenKeys> {
  const found = await Promise.all(
    keyKinds.map(async (kind) => [kind, await readKey(kind, environment)] as const),
  )
  return Object.fromEntries(found.filter(([, key]) => key !== undefined))
}

async function readKey(kind: KeyKind, environment: Environment): Promise<Redacted<string> | undefined> {
  const name = `EXPUNGE_${kind.toUpperCase()}_KEY`
  const [text, file] = [filled(environment[name]), filled(environment[`${name}_FILE`])]
  if (text !== undefined && file !== undefined)
    throw new UsageError('key-twice', `${name} and ${name}_FILE are both set`, { remedy: 'Set one of them.' })
  // Where a variable is one line, the lines of a key in PEM are written with \n between them.
  if (text !== undefined) return new Redacted(text.replaceAll('\\n', '\n'))
  if (file === undefined) return undefined
  const content = filled(await readFile(file, 'utf8').catch(() => undefined))
  if (content !== undefined) return new Redacted(content)
  throw new UsageError(
    'secret-missing',
    `the ${kind} key was expected in the file ${file}, and is not there`,
    {
      remedy: `Check ${name}_FILE, and that the user of this process may read the file.`,
    },
  )
}

const filled = (text: string | undefined) =>
  text === undefined || text.trim() === '' ? undefined : text.trim()
