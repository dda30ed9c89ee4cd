import { OAuth2Server } from 'oauth2-mock-server'
import { afterEach, describe, expect, it } from 'vitest'
import { type Control, openControl } from '../../src/control/control.ts'
import { openServer } from '../../src/http/server.ts'
import { freePort } from '../support/ports.ts'
import { createTestStore } from '../support/stores.ts'
import { temporaryFolder } from '../support/folders.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** An identity provider that speaks OpenID Connect, and a server that lets its people in. */
async function setUp(makesAccounts: boolean) {
  const provider = new OAuth2Server()
  await provider.issuer.keys.generate('RS256')
  await provider.start(0, '127.0.0.1')
  ends.push(() => provider.stop())
  const issuer = provider.issuer.url ?? ''
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const store = await createTestStore('server')
  ends.push(() => store.drop())
  const control = await openControl({
    folder: temporaryFolder('sso'),
    database: store.url,
    accounts: {
      url,
      requireSecondFactor: true,
      providersMakeAccounts: makesAccounts,
      providers: [
        { id: 'company', issuer, clientId: 'expunge', clientSecret: 's3cret', domain: 'example.org' },
      ],
    },
  })
  ends.push(() => control.close())
  const server = await openServer({ control, url, version: '0.0.0' })
  await server.listen({ host: '127.0.0.1', port })
  ends.push(() => server.close())
  const claims = { email: 'kim@example.org', email_verified: true, name: 'Kim', sub: 'kim-1' }
  provider.service.on('beforeTokenSigning', (token: { payload: object }) =>
    Object.assign(token.payload, claims),
  )
  provider.service.on('beforeUserinfo', (response: { body: object }) => {
    response.body = claims
  })
  return { control, url, claims, signIn: () => walk(url) }
}

/** As a browser goes: to the provider, back again with a code, and on; cookies go along. */
async function walk(url: string): Promise<{ readonly cookie: string; readonly at: string }> {
  const asked = await fetch(`${url}/api/auth/sign-in/sso`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({
      email: 'kim@example.org',
      callbackURL: '/',
      errorCallbackURL: '/refused',
      requestSignUp: true,
    }),
  })
  const cookies = asked.headers.getSetCookie().map((line) => line.split(';')[0])
  const sent = (await asked.json()) as { readonly url?: string }
  const { url: to } = sent
  if (to === undefined) throw new Error(`not sent to the provider: ${asked.status} ${JSON.stringify(sent)}`)
  const provider = await fetch(to, { redirect: 'manual' })
  const back = await fetch(provider.headers.get('location') ?? '', {
    redirect: 'manual',
    headers: { cookie: cookies.join('; ') },
  })
  const all = back.headers.getSetCookie().map((line) => line.split(';')[0])
  return { cookie: all.join('; '), at: back.headers.get('location') ?? '' }
}

async function administrator({ accounts }: Control): Promise<void> {
  const ada = { handle: 'ada', name: 'Ada', email: 'ada@example.org' }
  await accounts.create({ ...ada, roles: ['administrator'] }, 'system')
}

describe('single sign-on', () => {
  it('lets somebody in whom an administrator made an account for, without a second factor of ours', async () => {
    const { control, url, signIn } = await setUp(false)
    await control.accounts.create(
      { handle: 'kim', name: 'Kim', email: 'kim@example.org', roles: ['agent'] },
      'system',
    )
    const { cookie } = await signIn()
    const session = await fetch(`${url}/api/v1/session`, { headers: { cookie } })
    expect(await session.json()).toMatchObject({ handle: 'kim', roles: ['agent'], needsSecondFactor: false })
  })

  it('lets nobody in without an account, unless it is told to make one, which may do nothing', async () => {
    const strict = await setUp(false)
    const refused = await strict.signIn()
    const headers = { cookie: refused.cookie }
    expect((await fetch(`${strict.url}/api/v1/session`, { headers })).status).toBe(401)
    expect(await strict.control.accounts.list()).toEqual([])
    const open = await setUp(true)
    await administrator(open.control)
    const { cookie } = await open.signIn()
    const session = await fetch(`${open.url}/api/v1/session`, { headers: { cookie } })
    expect(await session.json()).toMatchObject({ handle: 'kim', roles: [], permissions: [] })
    expect((await fetch(`${open.url}/api/v1/plans`, { headers: { cookie } })).status).toBe(403)
  })

  it('makes no account before there is an administrator, so that there can be one', async () => {
    const { control, url, signIn } = await setUp(true)
    const link = await control.accounts.firstLink()
    const early = await signIn()
    expect(early.at).toMatch(/^\/refused\?error=NO_ADMINISTRATOR/)
    expect(await control.accounts.list()).toEqual([])
    await control.accounts.acceptFirst(link?.token ?? '', {
      handle: 'ada',
      name: 'Ada',
      email: 'ada@example.org',
      password: 'a long enough pass phrase',
    })
    const { cookie } = await signIn()
    const session = await fetch(`${url}/api/v1/session`, { headers: { cookie } })
    expect(await session.json()).toMatchObject({ handle: 'kim', roles: [] })
  })

  it('keeps a disabled account out', async () => {
    const { control, url, signIn } = await setUp(false)
    const kim = { handle: 'kim', name: 'Kim', email: 'kim@example.org', roles: ['agent'] as const }
    await control.accounts.create(kim, 'system')
    await administrator(control)
    await control.accounts.change('kim', { isDisabled: true }, 1, 'ada')
    const { cookie } = await signIn()
    expect((await fetch(`${url}/api/v1/session`, { headers: { cookie } })).status).toBe(401)
  })

  it('takes no provider’s word for an address of another domain', async () => {
    const { control, url, claims, signIn } = await setUp(true)
    await control.accounts.create(
      { handle: 'ada', name: 'Ada', email: 'ada@other.example', roles: ['administrator'] },
      'system',
    )
    Object.assign(claims, { email: 'ada@other.example' })
    const { cookie } = await signIn()
    expect((await fetch(`${url}/api/v1/session`, { headers: { cookie } })).status).toBe(401)
  })
})
