import { resolve } from 'node:path'
import { loadDataMap } from '../../engine/datamap/load.ts'
import { resolveMap } from '../../engine/datamap/shipped.ts'
import { addressWords } from '../../installation/desks.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import type { AddOptions } from '../commands/desk.ts'
import { withDatabase } from '../target.ts'
import { aligned } from '../text.ts'

/** Registers a desk, and forgets it again when it cannot be reached. */
export async function addDesk(call: Call, name: string, options: AddOptions): Promise<number> {
  const address = addressOf(call, options)
  const file = resolveMap(options.map)
  const { map } = await loadDataMap(file)
  const installation = await call.installation()
  const entry = await installation.desks.add(name, {
    map: /\.ya?ml$/i.test(options.map) ? resolve(call.terminal.folder, options.map) : options.map,
    address,
    replace: options.replace === true,
    ...(options.store === undefined ? {} : { stores: options.store }),
  })
  const label = options.check ? await tryToConnect(call, installation, name) : undefined
  call.say(
    `The desk ${call.style.bold(name)} is registered: ${map.title}${label === undefined ? '' : ` at ${label}`}.`,
  )
  call.say(`Its address: ${addressWords(entry.address)}. Check everything with: expunge doctor`)
  call.answer({ desk: name, map: entry.map, address: addressWords(entry.address), label: label ?? null })
  return 0
}

function addressOf(call: Call, options: AddOptions): string {
  const given = [
    options.url,
    options.urlEnv === undefined ? undefined : `env:${options.urlEnv}`,
    options.urlFile === undefined ? undefined : `file:${resolve(call.terminal.folder, options.urlFile)}`,
  ].filter((part) => part !== undefined)
  const [address] = given
  if (address !== undefined && given.length === 1) return address
  throw new UsageError(
    'desk-address',
    `expected one of --url, --url-env and --url-file, found ${given.length === 0 ? 'none' : given.length}`,
    {
      remedy:
        'An address looks like postgres://user:password@host:5432/name, mysql://…, sqlite:FILE or pglite:FOLDER.',
    },
  )
}

async function tryToConnect(
  call: Call,
  installation: Awaited<ReturnType<Call['installation']>>,
  name: string,
): Promise<string> {
  const { desks } = installation
  try {
    const url = await desks.addressOf(await desks.get(name))
    return await withDatabase(call, url, async (database) => database.label)
  } catch (error) {
    await desks.remove(name)
    throw error
  }
}

/** Lists the desks; never their addresses. */
export async function listDesks(call: Call): Promise<number> {
  const { desks } = await call.installation()
  const known = await desks.list()
  const rows = known.map((entry) => [entry.name, entry.map, addressWords(entry.address)])
  for (const line of aligned([['desk', 'data map', 'address'].map(call.style.dim), ...rows], ''))
    call.say(line)
  if (known.length === 0)
    call.say('There are no desks yet. Add one with: expunge desk add NAME --map MAP --url URL')
  call.answer({
    desks: known.map((entry) => ({
      name: entry.name,
      map: entry.map,
      address: addressWords(entry.address),
      from: entry.from,
    })),
  })
  return 0
}

/** Forgets a desk; its database is not touched. */
export async function removeDesk(call: Call, name: string): Promise<number> {
  const { desks } = await call.installation({ existing: true })
  await desks.remove(name)
  call.say(`The desk ${name} is forgotten. Its runs, markers and ledger entries stay.`)
  call.answer({ desk: name, removed: true })
  return 0
}
