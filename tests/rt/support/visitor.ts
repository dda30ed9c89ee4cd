/** What RT's web server answered. */
export interface Answer {
  readonly status: number
  readonly text: string
}

/** A browser without a screen. */
export interface Visitor {
  /** Fetches a page as RT's user “root”, who logs in when it has to be. */
  get(path: string): Promise<Answer>
  /** The keys of RT's sessions that the visitor was given. */
  readonly sessions: ReadonlySet<string>
  /** Throws the cookies away: the next page needs a new login. */
  leave(): void
}

/** Lets RT's user “root” look at a server. */
export function visitorOf(url: string, password: string): Visitor {
  const cookies = new Map<string, string>()
  const sessions = new Set<string>()
  let login: Promise<void> | undefined

  const send = async (path: string, form?: URLSearchParams, hops = 0): Promise<Answer> => {
    const answer = await fetch(new URL(path, url), {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      signal: AbortSignal.timeout(120_000),
      // RT answers nobody who comes from elsewhere.
      headers: {
        referer: `${url}/`,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form ? { body: form } : {}),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
      sessions.add(value)
    }
    const target = answer.headers.get('location')
    const text = await answer.text()
    return target === null || hops > 5 ? { status: answer.status, text } : send(target, undefined, hops + 1)
  }

  const logIn = async () => {
    const { status, text } = await send('/', new URLSearchParams({ user: 'root', pass: password }))
    if (status !== 200 || !text.includes('Logout'))
      throw new Error(`RT's user root cannot log in: HTTP ${status}`)
  }

  return {
    sessions,
    async get(path) {
      login ??= logIn()
      await login
      return send(path)
    },
    leave() {
      cookies.clear()
      login = undefined
    },
  }
}
