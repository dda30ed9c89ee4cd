import { randomInt } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Database } from '../../database/database.ts'
import type { Clock } from '../../shared/clock.ts'
import { ExpungeError } from '../../shared/errors.ts'
import { Redacted } from '../../shared/redacted.ts'
import type { DataMap } from '../datamap/schema.ts'
import { toolVersion } from '../plan/plan.ts'
import type { SubjectHint } from '../selection/subject.ts'
import { type AccessSummary, collectAccess } from './access.ts'
import { aboutOf, type AboutTexts } from './about.ts'
import { type Archive, openArchive } from './archive.ts'
import type { AccessDesk, AccessLanguage } from './document.ts'
import type { AccessProgress } from './sink.ts'
import type { AccessPolicy } from './tell.ts'

/** A desk that can be read now. */
export interface AccessTarget {
  readonly database: Database
  readonly deskName: string
  readonly map: DataMap
  readonly hints: readonly SubjectHint[]
}

export interface PackageRequest {
  readonly targets: readonly AccessTarget[]
  /** Desks that cannot be read now, each with the code of the reason: the document tells that it is incomplete. */
  readonly missing: readonly MissingDesk[]
  readonly language: AccessLanguage
  readonly policy?: AccessPolicy
  readonly texts?: AboutTexts
  readonly clock: Clock
  readonly passphrase: Redacted<string>
  /** How much work it is to try a passphrase, as a power of two; age's own default when left out. */
  readonly scryptWork?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (desk: string, progress: AccessProgress) => void
}

export interface MissingDesk {
  readonly desk: string
  readonly code: string
}

/** What a package holds, in numbers. */
export interface PackageOutcome {
  readonly bytes: number
  readonly desks: readonly ({ readonly desk: string; readonly accounts: number } & AccessSummary)[]
}

/** Reading one of several desks failed; the cause says why. */
export class AccessDeskError extends ExpungeError {
  readonly desk: string

  constructor(desk: string, cause: unknown) {
    const known = cause instanceof ExpungeError
    super(known ? cause.code : 'access-desk', known ? cause.message : `the desk ${desk} could not be read`, {
      facts: { desk },
      cause,
      ...(known && cause.remedy !== undefined ? { remedy: cause.remedy } : {}),
    })
    this.desk = desk
  }
}

/**
 * Collects what is held about a person over several desks into one ZIP, encrypts it with age to a passphrase, and gives it
 * to `write` piece by piece. What was written is of no use when this throws. Throws `AccessDeskError` for a desk that could
 * not be read to its end.
 */
export async function writePackage(
  request: PackageRequest,
  write: (piece: Uint8Array) => Promise<void>,
): Promise<PackageOutcome> {
  const { language, clock } = request
  const archive = await openArchive({
    language,
    about: aboutOf(language, request.texts),
    made: clock.now(),
    tool: await toolVersion(),
  })
  // Who fails first says why: the other one fails with it.
  const failed: unknown[] = []
  const collected = collectInto(archive, request).catch(async (error: unknown) => {
    failed.push(error)
    await archive.abort(error)
    return []
  })
  let bytes = 0
  try {
    for await (const piece of await encrypted(archive.output, request)) {
      bytes += piece.byteLength
      await write(piece)
    }
  } catch (error) {
    failed.push(error)
    await archive.abort(error)
  }
  const desks = await collected
  if (failed.length > 0) throw failed[0]
  return { bytes, desks }
}

async function collectInto(archive: Archive, request: PackageRequest): Promise<PackageOutcome['desks']> {
  const desks: PackageOutcome['desks'][number][] = []
  for (const target of request.targets) desks.push(await collectDesk(archive, request, target))
  await archive.finish(request.missing)
  return desks
}

async function collectDesk(
  archive: Archive,
  { language, policy, signal, onProgress }: PackageRequest,
  target: AccessTarget,
): Promise<PackageOutcome['desks'][number]> {
  const { deskName } = target
  const sink = await archive.desk(deskName, target.map.title)
  let accounts = 0
  const request = {
    ...target,
    language,
    ...(policy === undefined ? {} : { policy }),
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress: AccessProgress) => onProgress?.(deskName, progress),
  }
  const counting = {
    ...sink,
    accounts: async (found: AccessDesk['accounts']) => {
      accounts = found.length
      await sink.accounts(found)
    },
  }
  try {
    const summary = await collectAccess(request, counting)
    await sink.end(summary)
    return { desk: deskName, accounts, ...summary }
  } catch (error) {
    throw signal?.aborted === true ? error : new AccessDeskError(deskName, error)
  }
}

async function encrypted(
  output: Readable,
  { passphrase, scryptWork }: Pick<PackageRequest, 'passphrase' | 'scryptWork'>,
): Promise<AsyncIterable<Uint8Array>> {
  // Loaded when it is called: whoever packs nothing does without its weight.
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase.reveal())
  if (scryptWork !== undefined) encrypter.setScryptWorkFactor(scryptWork)
  const stream = await encrypter.encrypt(Readable.toWeb(output) as ReadableStream<Uint8Array>)
  return stream
}

/** Letters and digits that nobody takes for another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A passphrase of six groups that can be read out on the telephone: about 118 bits, more than anybody can try. */
export function newPassphrase(): Redacted<string> {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return new Redacted(Array.from({ length: 6 }, group).join('-'))
}
