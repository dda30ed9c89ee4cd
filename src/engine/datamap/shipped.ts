import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../../shared/errors.ts'
import { nearest } from '../rule/nearest.ts'
import { dataMapSchema } from './schema.ts'

/** A data map that comes with Expunge. */
export interface ShippedMap {
  /** `helpdesk/version`, such as `rt/5`. */
  readonly name: string
  readonly title: string
  readonly engines: readonly string[]
  /** The desk's own versions, such as `5.*`, where it tells its version. */
  readonly versions?: readonly string[]
  readonly file: string
}

const folder = join(import.meta.dirname, '..', '..', '..', 'datamaps')
const header = z.object({
  title: dataMapSchema.shape.title,
  engines: dataMapSchema.shape.engines,
  version: dataMapSchema.shape.version,
})

/**
 * The file of a data map: of a shipped one by its name, such as `rt/5`, or any file by its path.
 * Throws `UsageError` `datamap-unknown`, which lists what there is.
 */
export function resolveMap(name: string): string {
  const names = shippedNames()
  if (names.includes(name)) return fileOf(name)
  if (existsSync(name) && /\.ya?ml$/i.test(name)) return name
  const meant = nearest(name, names)
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  const looksLikePath = /\.ya?ml$/i.test(name) || /^[./~]/.test(name)
  const message = looksLikePath
    ? `There is no data map file ${name}.`
    : `There is no data map named "${name}".${hint}`
  throw new UsageError('datamap-unknown', `${message} Shipped maps: ${names.join(', ')}.`, {
    facts: { shipped: names },
    remedy: 'Name a shipped map or the path of a YAML file.',
  })
}

/** Every data map that comes with Expunge, in the order of their names. */
export function listShippedMaps(): ShippedMap[] {
  return shippedNames().map((name) => {
    const file = fileOf(name)
    const { version, ...said } = header.parse(parse(readFileSync(file, 'utf8')))
    return { name, file, ...said, ...(version === undefined ? {} : { versions: version.accepts }) }
  })
}

const shippedNames = () => namesIn(folder)

/** What comes as `HELPDESK/VERSION.yaml` under a folder, as `helpdesk/version`, in the order of the names. */
export function namesIn(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, name))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => `${name}/${basename(file, '.yaml')}`),
    )
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

const fileOf = (name: string) => join(folder, `${name}.yaml`)
