import type { z } from 'zod'
import { accessSchema, type AccessRecord } from '../../src/engine/access/document.ts'
import {
  type AccessTarget,
  type PackageOutcome,
  type PackageRequest,
  writePackage,
} from '../../src/engine/access/package.ts'
import { fixedClock } from '../../src/shared/clock.ts'
import { Redacted } from '../../src/shared/redacted.ts'
import { openPackage } from './archive.ts'
import { type DeskAtHand, deskNow } from './desk.ts'

/** A package, opened: the document for machines checked by its schema, and all files of the archive. */
export interface OpenedAccess {
  readonly document: z.infer<typeof accessSchema>
  readonly files: ReadonlyMap<string, Buffer>
  readonly outcome: PackageOutcome
  /** The readable pages, one after the other, as a reader sees them. */
  readonly read: string
  /** The bytes as they came, encrypted. */
  readonly encrypted: Buffer
}

/** Packs what desks hold about a person and opens the package again. */
export async function accessTo(
  desks: readonly Pick<DeskAtHand, 'database' | 'map'>[],
  hints: AccessTarget['hints'],
  wish: Partial<PackageRequest> = {},
): Promise<OpenedAccess> {
  const pieces: Uint8Array[] = []
  const passphrase = 'correct-horse-battery-staple'
  const outcome = await writePackage(
    {
      targets: desks.map(({ database, map }, i) => ({ database, map, hints, deskName: `desk-${i + 1}` })),
      missing: [],
      language: 'en',
      clock: fixedClock(deskNow),
      passphrase: new Redacted(passphrase),
      scryptWork: 8,
      ...wish,
    },
    async (piece) => void pieces.push(piece),
  )
  const encrypted = Buffer.concat(pieces)
  const files = await openPackage(encrypted, passphrase)
  const document = accessSchema.parse(JSON.parse(String(files.get('access.json'))))
  const pages = [...files].filter(([path]) => path.endsWith('.html')).map(([, page]) => String(page))
  return { document, files, outcome, encrypted, read: pages.map(asRead).join('\n') }
}

/** A page without its markup. */
function asRead(page: string): string {
  return page
    .replaceAll(/<style>[\s\S]*?<\/style>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

/** A record and all below it. */
export function* recordsIn(record: AccessRecord): Generator<AccessRecord> {
  yield record
  for (const part of record.parts) yield* recordsIn(part)
}

/** The plain value of a column, if the document shows one. */
export function shown(record: AccessRecord, column: string): unknown {
  return record.values.find((value) => value.column === column)?.value
}
