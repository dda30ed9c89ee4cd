import { randomBytes } from 'node:crypto'
import type { Clock } from '../../shared/clock.ts'

/** An id that sorts by time and is easy to read out: kind, date, time, six random characters. */
export function newId(kind: 'p' | 'r', clock: Clock): string {
  const stamp = clock.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `${kind}-${stamp}-${randomBytes(3).toString('hex')}`
}
