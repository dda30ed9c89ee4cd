import { nearest } from '../engine/rule/nearest.ts'
import type { SubjectHint } from '../engine/selection/subject.ts'
import { UsageError } from '../shared/errors.ts'

const kinds: readonly SubjectHint['kind'][] = ['email', 'phone', 'name', 'login', 'id']

/** Reads `email=anna@example.org` and the like. The mistake it throws never repeats the value. */
export function subjectHint(text: string): SubjectHint {
  const at = text.indexOf('=')
  const written = at < 0 ? '' : text.slice(0, at).trim().toLowerCase()
  const value = text.slice(at + 1).trim()
  const kind = kinds.find((known) => known === written)
  if (kind !== undefined && value !== '') return { kind, value }
  const guess = written === '' ? undefined : nearest(written, kinds)
  const found = at < 0 ? 'a value without its kind' : kind === undefined ? 'another kind' : 'an empty value'
  throw new UsageError(
    'subject',
    `expected a person as ${kinds.map((known) => `${known}=…`).join(', ')}, found ${found}${guess === undefined || guess === kind ? '' : `; did you mean ${guess}=…?`}`,
    {
      remedy: 'For example: --subject email=anna@example.org',
    },
  )
}
