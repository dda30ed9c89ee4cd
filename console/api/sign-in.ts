import type { Problem } from './client.ts'

/** What better-auth answers a sign-in with: in, or a second factor is to follow. */
export interface SignInAnswer {
  readonly twoFactorRedirect?: boolean
}

/** A refusal of `/api/auth`, as problem+json. */
export class SignInRefused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>
  if (response.ok) return answer as T
  throw new SignInRefused({
    code: typeof answer['code'] === 'string' ? answer['code'] : 'sign-in',
    status: response.status,
    detail: String(answer['detail'] ?? answer['title'] ?? response.status),
  })
}

export const signIn = {
  password: (email: string, password: string) => post<SignInAnswer>('/sign-in/email', { email, password }),
  totp: (code: string) => post('/two-factor/verify-totp', { code }),
  backupCode: (code: string) => post('/two-factor/verify-backup-code', { code }),
  provider: (providerId: string) =>
    post<{ readonly url: string }>('/sign-in/sso', { providerId, callbackURL: '/', errorCallbackURL: '/' }),
  out: () => post('/sign-out', {}),
  changePassword: (currentPassword: string, newPassword: string) =>
    post('/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
  enableSecondFactor: (password: string) =>
    post<{ readonly totpURI: string; readonly backupCodes: readonly string[] }>('/two-factor/enable', {
      password,
    }),
  disableSecondFactor: (password: string) => post('/two-factor/disable', { password }),
  endOtherSessions: () => post('/revoke-other-sessions', {}),
}
