import type { Entity, Page } from '../../entity.ts'
import { cueBefore } from '../cues.ts'

/** Numbers of passports, identity cards and driving licences: they have no common form, so a word must call them so. */
export function documents({ text }: Page): readonly Entity[] {
  const found: Entity[] = []
  let done = 0
  for (const match of text.matchAll(/\d[\dA-Z]*/gu)) {
    if (match.index < done) continue
    const start = startOf(text, match.index)
    rest.lastIndex = match.index
    const end = match.index + (rest.exec(text)?.[0].length ?? 0)
    done = end
    if (!isNumber(text, start, end)) continue
    const cue = cueBefore(text, start)
    if ((cue?.kind === 'document' || cue?.kind === 'identity') && cue.distance <= 4)
      found.push({ start, end, kind: 'national-id', strength: 'likely', rule: 'document number with cue' })
  }
  return found
}

const rest = /[\dA-Z]{1,19}(?:-\d{1,4}){0,2}/uy
const head = /(?:[A-Z]{1,3}[ -])?[A-Z]{0,12}$/u

function startOf(text: string, digit: number): number {
  return digit - (head.exec(text.slice(Math.max(0, digit - 14), digit))?.[0].length ?? 0)
}

function isNumber(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  const digits = written.replaceAll(/\D/gu, '').length
  const units = written.replaceAll(/[^\p{L}\p{N}]/gu, '').length
  if (units < 6 || units > 19 || digits < 3 || (digits < 6 && digits === units)) return false
  if (/[\p{L}\p{N}_.@/]$|\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start))) return false
  return !/^(?:[\p{L}\p{N}_@]|[.:/-]\p{N})/u.test(text.slice(end, end + 2))
}
