import type { Entity, Page } from '../../entity.ts'
import { cueBefore } from '../cues.ts'

const mention =
  /pas+(?:a|e|z)?port|pass(?:nummer|nr)|reisepass|paspoort|ausweis|f[uü]hrerschein|licen[cs]e|permi[st]|patente|dow[oó]d|carta d|carte|c[eé]dula|identi|cart[aã]o|rijbewijs|prawo jazdy|tessera|versicher|\b(?:rg|cni|cnh|id|dni|dl)\b/iu
const token =
  /(?<![\p{L}\p{N}_.@/]|\p{L}-)(?:[A-Z]{1,3}[ -])?(?=[A-Z\d]{0,11}\d)[A-Z\d]{5,18}(?:-\d{1,4}){0,2}(?![\p{L}\p{N}_@]|[.:/-]\p{N})/gu

/** Numbers of passports, identity cards and driving licences: they have no common form, so a word must call them so. */
export function documents({ text }: Page): readonly Entity[] {
  if (!mention.test(text)) return []
  const found: Entity[] = []
  for (const match of text.matchAll(token)) {
    const [written] = match
    const digits = written.replaceAll(/\D/gu, '').length
    if (digits < 3 || (digits < 6 && digits === written.length)) continue
    const cue = cueBefore(text, match.index)
    if ((cue?.kind !== 'document' && cue?.kind !== 'identity') || cue.distance > 4) continue
    const end = match.index + written.length
    found.push({
      start: match.index,
      end,
      kind: 'national-id',
      strength: 'likely',
      rule: 'document number with cue',
    })
  }
  return found
}
