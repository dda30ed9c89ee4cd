import { RefusedError } from '../../shared/errors.ts'

/** What is known of a run's archive without opening it; no personal value. */
export interface ArchiveHead {
  readonly runId: string
  readonly planId: string
  readonly planDigest: string
  readonly kept: string
  /** From this instant on nobody can open it. */
  readonly until: string
  readonly destroyed?: string
}

/** One sealed piece of what a chunk removed. Names sort in the order in which pieces were made. */
export interface PieceName {
  readonly chunk: string
  readonly piece: string
}

/** Keeps archives of runs. The engine states what it needs; the installation implements it. */
export interface ArchiveStore {
  /** Puts an archive on record; one that is there already stays as it is. */
  begin(head: ArchiveHead): Promise<void>
  find(runId: string): Promise<ArchiveHead | undefined>
  /** Those that are not destroyed. */
  list(): Promise<readonly ArchiveHead[]>
  /** Removes the pieces of a chunk: it was rolled back and is tried again. */
  clear(runId: string, chunk: string): Promise<void>
  /** Durable when it resolves. */
  put(runId: string, name: PieceName, bytes: Uint8Array): Promise<void>
  /** The chunks of which there are pieces, in their order. */
  chunks(runId: string): Promise<readonly string[]>
  pieces(runId: string, chunk: string): Promise<readonly string[]>
  get(runId: string, name: PieceName): Promise<Uint8Array>
  /** Removes all pieces, and puts down when. Harmless to repeat. */
  destroy(runId: string, at: string): Promise<void>
}

/** The instant at which a period that begins now is over. */
export function endOfPeriod(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString()
}

/** Nothing of it can be opened any more, whether or not somebody has destroyed it yet. */
export function isOver({ until, destroyed }: Pick<ArchiveHead, 'until' | 'destroyed'>, now: Date): boolean {
  return destroyed !== undefined || now.toISOString() >= until
}

/** Throws `no-archive` for a run that kept none, and `archive-expired` for one whose period is over. */
export function requireArchive(runId: string, head: ArchiveHead | undefined, now: Date): ArchiveHead {
  if (head === undefined)
    throw new RefusedError('no-archive', `the run ${runId} kept no archive, so it cannot be undone`, {
      facts: { runId },
      remedy: 'Only what is applied with an undo period can be put back (--undo 14d). Use a backup.',
    })
  if (isOver(head, now)) throw archiveExpired(head)
  return head
}

/** Why a run whose archive's period is over cannot be undone. */
export function archiveExpired({ runId, until, destroyed }: ArchiveHead): RefusedError {
  const end = destroyed ?? until
  return new RefusedError(
    'archive-expired',
    `the archive of the run ${runId} could be opened until ${end}; its key is destroyed`,
    { facts: { runId, until: end }, remedy: 'What the run removed is gone for good, as it was meant to be.' },
  )
}

/** How far a chunk's pieces say it belongs: the step, and the position that the chunk began at. */
export interface ChunkPlace {
  readonly step: number
  readonly from: number
}

/** The name of a chunk's pieces. `session` tells apart repetitions of a chunk that may have been committed before. */
export function chunkName({ step, from }: ChunkPlace, session: number): string {
  return [padded(step, 4), padded(from, 12), padded(session, 6)].join('-')
}

/** What the name of a chunk says. */
export function chunkPlace(name: string): ChunkPlace & { readonly session: number } {
  const [step = 0, from = 0, session = 0] = name.split('-').map(Number)
  return { step, from, session }
}

/** The name of a piece: the number of the piece in its chunk. */
export const pieceName = (number: number): string => padded(number, 6)

const padded = (value: number, digits: number) => String(value).padStart(digits, '0')
