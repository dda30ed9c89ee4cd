/** What an account may do; every route asks for one of these. */
export const permissions = [
  'view',
  'preview',
  'request',
  'redact',
  'purge',
  'approve',
  'hold',
  'configure',
  'accounts',
  'audit',
] as const

export type Permission = (typeof permissions)[number]

/** What each permission lets somebody do, for pages and documentation. */
export const permissionMeanings: Readonly<Record<Permission, string>> = {
  view: 'see requests, plans, runs, policies and figures; nothing of a data subject',
  preview: 'search for people, and read what a plan would change',
  request: 'take requests in, and see them through',
  redact: 'ask for a redaction',
  purge: 'ask for a purge',
  approve: 'say yes or no to what others asked for',
  hold: 'place and end holds and restrictions',
  configure: 'attach desks, write policies, set up mail and webhooks',
  accounts: 'make accounts, and say what they may do',
  audit: 'read activity and ledger, and take them out',
}

/** Roles in the order of what they may do. */
export const roles = ['viewer', 'agent', 'approver', 'dpo', 'administrator'] as const

export type Role = (typeof roles)[number]

/** Administrators keep the system going; they neither read nor erase, unless they have another role as well. */
export const permissionsByRole: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ['view'],
  agent: ['view', 'preview', 'request', 'redact'],
  approver: ['view', 'preview', 'approve'],
  dpo: ['view', 'preview', 'request', 'redact', 'purge', 'approve', 'hold', 'audit'],
  administrator: ['view', 'configure', 'accounts', 'audit'],
}

/** What somebody with these roles may do. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set(held.flatMap((role) => permissionsByRole[role]))
}
