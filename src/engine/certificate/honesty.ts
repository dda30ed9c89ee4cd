import type {
  FactsOf,
  IncompleteFacts,
  RetainedFacts,
  TreatmentCounts,
  VerificationFacts,
} from '../ledger/facts.ts'

/** What a run did to the personal data, in the words that data protection law uses. */
export type Effect = 'erased' | 'redacted' | 'pseudonymized' | 'retained'

export type StatusReason =
  | 'retained'
  | 'not-done'
  | 'findings'
  | 'reports-differ'
  | 'reports-not-compared'
  | 'not-verified'
  | 'archived'
  | 'restored'

type Disposition = FactsOf<'run.started'>['disposition']

/** Everything that speaks against calling the run complete. Possible findings are told, but do not count. */
export function reasonsAgainst(run: {
  readonly disposition: Disposition
  readonly retained: RetainedFacts
  readonly incomplete: IncompleteFacts
  readonly verification: VerificationFacts | undefined
  /** What was removed is still kept, sealed. */
  readonly isArchived: boolean
  readonly isRestored: boolean
}): readonly StatusReason[] {
  const reasons: StatusReason[] = []
  if (run.isRestored) reasons.push('restored')
  else if (run.isArchived) reasons.push('archived')
  if (run.retained.length > 0 || run.disposition === 'retain') reasons.push('retained')
  if (run.incomplete.length > 0) reasons.push('not-done')
  if (run.verification === undefined) return [...reasons, 'not-verified']
  const { findings, reports } = run.verification
  if ((findings.certain ?? 0) + (findings.likely ?? 0) > 0) reasons.push('findings')
  if (reports.equal < reports.compared) reasons.push('reports-differ')
  if (reports.compared === 0 && run.disposition === 'redact') reasons.push('reports-not-compared')
  return reasons
}

/** A token stays the same for its row, so that rows can be linked again: a pseudonym, whatever else was removed. */
export function effectOf(disposition: Disposition, treatments: TreatmentCounts): Effect {
  if ((treatments.token ?? 0) > 0) return 'pseudonymized'
  if (disposition === 'redact') return 'redacted'
  return disposition === 'purge' ? 'erased' : 'retained'
}

export const effectSentences: Readonly<Record<Effect, string>> = {
  erased: 'The selected rows were deleted from the desk’s database.',
  redacted:
    'Personal values were removed, masked or replaced. ' +
    'The rows stay, with the data that reporting needs. The remainder is not declared anonymous: that depends on ' +
    'what else its holder knows.',
  pseudonymized:
    'Personal values were removed, masked or replaced; at least one by a token that stays the same for its row. ' +
    'Such rows can still be linked to each other: they are pseudonymized, not anonymized, and remain personal data (GDPR Recital 26).',
  retained: 'Nothing was removed. The selected data are kept on the grounds named below.',
}

export const reasonSentences: Readonly<Record<StatusReason, string>> = {
  retained: 'Some data are retained on a stated ground.',
  'not-done': 'Some of the work could not be done; it is listed below.',
  findings:
    'The search after the run found identifiers that certainly or likely belong to a selected person.',
  'reports-differ': 'At least one report has a different result than before.',
  'reports-not-compared': 'No report was compared, so equal reporting is not shown.',
  archived:
    'What was removed is kept, sealed, until the undo period is over, and can be put back until then. The erasure is complete only after that.',
  restored: 'The run was undone: what it removed was put back into the desk. Nothing counts as erased by it.',
  'not-verified': 'The run was not verified: nobody has looked whether anything is left.',
}
