import { randomBytes } from 'node:crypto'
import type { Clock } from '../../shared/clock.ts'

/** An id of a plan, a run, an archive, a request, a replay or a scan that sorts by time and is easy to read out: kind, date, time, six random characters. */
export function newId(kind: 'p' | 'r' | 'a' | 'q' | 'y' | 's', clock: Clock): string {
  const stamp = clock.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `${kind}-${stamp}-${randomBytes(3).toString('hex')}`
}
