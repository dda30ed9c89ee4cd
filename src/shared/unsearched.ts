/** Why a file was not searched, or not wholly. */
export const unsearchedReasons = [
  'image',
  'no-text-layer',
  'audio',
  'video',
  'encrypted',
  'too-large',
  'too-deep',
  'took-too-long',
  'damaged',
  'unknown-type',
  'outside',
] as const

/**
 * `no-text-layer`: pages without text, as a scan has. `too-deep`: archives inside of archives. `unknown-type`: a kind of
 * file that nothing here reads. `outside`: it lies in a store outside of the database.
 */
export type UnsearchedReason = (typeof unsearchedReasons)[number]

/** How many files, or files inside of files, were not searched. */
export type Unsearched = Readonly<Partial<Record<UnsearchedReason, number>>>

/** All of them together. */
export function unsearchedCount(of: Unsearched): number {
  return unsearchedReasons.reduce((sum, reason) => sum + (of[reason] ?? 0), 0)
}

/** As people read it: `12 images, 3 scans`; empty where all was searched. */
export function unsearchedWords(of: Unsearched): string {
  return unsearchedReasons
    .flatMap((reason) => {
      const count = of[reason] ?? 0
      return count === 0 ? [] : [`${count} ${words[reason][count === 1 ? 0 : 1]}`]
    })
    .join(', ')
}

const words: Readonly<Record<UnsearchedReason, readonly [one: string, many: string]>> = {
  image: ['image', 'images'],
  'no-text-layer': ['scan', 'scans'],
  audio: ['sound recording', 'sound recordings'],
  video: ['video', 'videos'],
  encrypted: ['file under a password', 'files under a password'],
  'too-large': ['file that is too large', 'files that are too large'],
  'too-deep': ['archive too deep inside of others', 'archives too deep inside of others'],
  'took-too-long': ['file that took too long', 'files that took too long'],
  damaged: ['damaged file', 'damaged files'],
  'unknown-type': ['file of an unknown type', 'files of an unknown type'],
  outside: ['file outside of the database', 'files outside of the database'],
}
