/** What a webhook may tell of. Each holds ids, counts, codes and days, and no personal value. */
export const eventKinds = [
  'request.received',
  'request.to-approve',
  'request.approved',
  'request.extended',
  'request.incomplete',
  'request.failed',
  'request.completed',
  'request.rejected',
  'request.withdrawn',
  'plan.ready',
  'plan.refused',
  'run.verified',
  'run.findings',
  'run.failed',
  'policy.finished',
  'policy.stopped',
  'hold.placed',
  'hold.ended',
  'hold.due',
  'account.created',
  'account.renewed',
  'account.changed',
  'webhook.test',
] as const

export type EventKind = (typeof eventKinds)[number]
