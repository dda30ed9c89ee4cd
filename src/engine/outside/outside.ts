import { removeFiles, requireFolder } from './folder.ts'
import { OutsideError } from './http.ts'
import { type ObjectStore, openObjectStore } from './objectStore.ts'
import { type FolderPlace, indexName, type ObjectStorePlace, parsePlace, type SearchPlace } from './place.ts'
import { openSearchServer, type SearchServer } from './searchServer.ts'
import { readAccessKeys, readAuthorization, type ReadSecret } from './secrets.ts'

/** Nothing is known that opens a place: folders can be worked in, and what asks for no credentials. */
const noSecrets: ReadSecret = async () => undefined

/** Opens a bucket. Throws `OutsideError` where its credentials cannot be had. */
export async function objectStoreAt(
  place: ObjectStorePlace,
  readSecret: ReadSecret = noSecrets,
): Promise<ObjectStore> {
  return openObjectStore(place, await readAccessKeys(place.credentials, readSecret))
}

/** Opens a search server. Throws `OutsideError` where its credentials cannot be had. */
export async function searchServerAt(
  place: SearchPlace,
  readSecret: ReadSecret = noSecrets,
): Promise<SearchServer> {
  return openSearchServer(place, await readAuthorization(place.credentials, readSecret))
}

/** The place of a store: a folder or a bucket. Throws `OutsideError` for any other. */
export function storePlace(location: string | null): FolderPlace | ObjectStorePlace {
  const place = location === null ? undefined : parsePlace(location)
  if (place === undefined) throw new OutsideError('its place is not known')
  if (place.kind === 'folder' || place.kind === 'object store') return place
  throw new OutsideError('its place is neither a folder nor a bucket')
}

/** The place of a search index; nothing where the desk has none. Throws `OutsideError` for any other. */
export function searchPlace(location: string | null): SearchPlace | undefined {
  const place = location === null ? undefined : parsePlace(location)
  if (place === undefined) throw new OutsideError('its place is not known')
  if (place.kind === 'none') return undefined
  if (place.kind === 'search') return place
  throw new OutsideError('its place is no search server')
}

/** Removes files of a folder by their paths, or objects of a bucket by their keys; gives back why some could not be. */
export async function removeAt(
  place: FolderPlace | ObjectStorePlace,
  names: readonly string[],
  readSecret?: ReadSecret,
): Promise<ReadonlyMap<string, string>> {
  if (place.kind === 'folder') return removeFiles(place.path, names)
  return (await objectStoreAt(place, readSecret)).remove(names)
}

/**
 * Tries a place and changes nothing: says in words what is there. Throws `OutsideError` where it cannot be used, and
 * `UsageError` where it cannot be read. `indexes` are names as the map writes them.
 */
export async function lookAt(
  location: string,
  indexes: readonly string[] | undefined,
  readSecret: ReadSecret,
): Promise<string> {
  if (indexes === undefined) return lookAtStore(storePlace(location), readSecret)
  const place = searchPlace(location)
  if (place === undefined) return 'said not to be there'
  const server = await searchServerAt(place, readSecret)
  for (const pattern of indexes) {
    const name = indexName(pattern, place)
    if (!(await server.has(name))) throw new OutsideError(`its index ${name} is not there`)
  }
  return `answers, with ${indexes.length} ${indexes.length === 1 ? 'index' : 'indexes'}`
}

async function lookAtStore(place: FolderPlace | ObjectStorePlace, readSecret: ReadSecret): Promise<string> {
  if (place.kind === 'folder') {
    await requireFolder(place.path)
    return 'a folder, is there'
  }
  const { versions } = await (await objectStoreAt(place, readSecret)).look()
  if (versions === 'unknown') return 'a bucket, answers; whether it keeps versions may not be asked'
  return versions ? 'a bucket, answers; it keeps versions, which are removed too' : 'a bucket, answers'
}
