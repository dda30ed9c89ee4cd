import { createHmac } from 'node:crypto'
import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/support/folders.ts'
import { createTestStore, oneStore, type StoreKind } from '../../../tests/support/stores.ts'
import { openKeyring } from '../../shared/keyring.ts'
import { openActivity } from '../activity/activity.ts'
import { openAccounts } from './accounts.ts'
import type { AccountsSettings } from './actor.ts'
import { addressHeader, baseOptions } from './sign-in.ts'

const origin = 'http://127.0.0.1:7070'
const password = 'a long enough pass phrase'
const jo = { handle: 'jo', name: 'Jo Weber', email: 'jo.weber@example.org' }
const open: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function setUp(kind: StoreKind, settings: Partial<AccountsSettings> = {}) {
  const test = await createTestStore(kind)
  open.push(() => test.drop())
  const time = { now: new Date('2026-03-05T10:00:00Z') }
  const clock = { now: () => time.now }
  const { store } = test
  const activity = openActivity(store, clock)
  const keyring = await openKeyring(temporaryFolder('keys'))
  const accounts = openAccounts({ store, keyring, clock, activity, settings: { url: origin, ...settings } })
  const first = async () => {
    const link = await accounts.firstLink()
    await accounts.acceptFirst(link?.token ?? '', { ...jo, password })
  }
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    accounts.signIn.handler(
      new Request(`${origin}/api/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, [addressHeader]: '127.0.0.1', ...headers },
        body: JSON.stringify(body),
      }),
    )
  const signIn = async (email: string, secret = password) => {
    const response = await post('/sign-in/email', { email, password: secret })
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    return { response, cookie, headers: new Headers({ cookie }) }
  }
  return { accounts, store, activity, time, first, post, signIn }
}

describe.each(oneStore)('accounts on %s', (kind) => {
  it('have the tables that better-auth asks for', async () => {
    const { store } = await setUp(kind)
    const { toBeCreated, toBeAdded, schemaProblems } = await getMigrations({
      ...baseOptions(store, { url: origin }),
      secret: 'x'.repeat(40),
    })
    expect({ toBeCreated, toBeAdded, schemaProblems }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      schemaProblems: [],
    })
  })

  it('begin with one link, which makes one administrator, once', async () => {
    const { accounts, time } = await setUp(kind)
    const old = await accounts.firstLink()
    const link = await accounts.firstLink()
    const accept = (token: string | undefined) => accounts.acceptFirst(token ?? '', { ...jo, password })
    await expect(accept(old?.token)).rejects.toMatchObject({ code: 'link-void' })
    await expect(accept('guessed')).rejects.toMatchObject({ code: 'link-void' })
    await expect(accounts.acceptFirst(link?.token ?? '', { ...jo, password: 'short' })).rejects.toMatchObject(
      { code: 'password' },
    )
    time.now = new Date('2026-03-06T09:59:00Z')
    await accept(link?.token)
    await expect(accept(link?.token)).rejects.toMatchObject({ code: 'link-void' })
    expect(await accounts.firstLink()).toBeUndefined()
    expect(await accounts.get('jo')).toMatchObject({ roles: ['dpo', 'administrator'], email: jo.email })
  })

  it('know who has a session, and no more when it has ended', async () => {
    const { accounts, first, signIn, post } = await setUp(kind)
    await first()
    const { response, cookie, headers } = await signIn(jo.email)
    expect(response.status).toBe(200)
    expect(await accounts.actorOf(headers)).toMatchObject({ handle: 'jo', via: 'session' })
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/i)
    const forged = cookie.replace(/=(.)/, (_, letter: string) => `=${letter === 'a' ? 'b' : 'a'}`)
    expect(await accounts.actorOf(new Headers({ cookie: forged }))).toBeUndefined()
    expect((await post('/sign-out', {}, { cookie })).status).toBe(200)
    // Whoever had copied the cookie has nothing of it now.
    expect(await accounts.actorOf(headers)).toBeUndefined()
  })

  it('have a session of a day at the most, however often it is used', async () => {
    const { accounts, store, first, signIn } = await setUp(kind)
    await first()
    const { headers } = await signIn(jo.email)
    const ageByAnHour = () =>
      sql`update account_sessions set "createdAt" = "createdAt" - interval '1 hour',
        "updatedAt" = "updatedAt" - interval '1 hour', "expiresAt" = "expiresAt" - interval '1 hour'`.execute(
        store.db,
      )
    // Each use lengthens it by itself, so that no pause of hours ends it.
    for (let hours = 1; hours < 24; hours += 1) {
      await ageByAnHour()
      expect(await accounts.actorOf(headers), `after ${hours} hours`).toMatchObject({ handle: 'jo' })
    }
    await ageByAnHour()
    const { rows } = await sql<{ readonly isLonger: boolean }>`
      select "expiresAt" > current_timestamp as "isLonger" from account_sessions`.execute(store.db)
    expect(rows).toEqual([{ isLonger: true }])
    expect(await accounts.actorOf(headers)).toBeUndefined()
    expect(await accounts.actorOf((await signIn(jo.email)).headers)).toMatchObject({ handle: 'jo' })
  })

  it('lock an address after wrong passwords in a row, whether or not somebody has it', async () => {
    const { first, signIn, time } = await setUp(kind)
    await first()
    for (const email of [jo.email, 'nobody@example.org']) {
      for (let i = 0; i < 5; i++)
        expect((await signIn(email, 'a wrong pass phrase')).response.status).toBe(401)
      expect((await signIn(email)).response.status).toBe(429)
    }
    time.now = new Date(time.now.getTime() + 31_000)
    expect((await signIn(jo.email)).response.status).toBe(200)
    expect((await signIn(jo.email, 'a wrong pass phrase')).response.status).toBe(401)
  })

  it('lock an address also when its password is guessed with a session that somebody took over', async () => {
    const { accounts, first, signIn, post, time } = await setUp(kind)
    await first()
    const { cookie, headers } = await signIn(jo.email)
    const guess = (path: string, more: object) => post(path, more, { cookie })
    // What is wrong with the new password, or the code, says nothing of the old one.
    expect(
      (await guess('/change-password', { currentPassword: password, newPassword: 'short' })).status,
    ).toBe(400)
    for (const path of [
      '/two-factor/enable',
      '/two-factor/disable',
      '/two-factor/enable',
      '/two-factor/disable',
    ])
      expect((await guess(path, { password: 'a wrong pass phrase' })).status, path).toBe(400)
    const wanted = { currentPassword: 'a wrong pass phrase', newPassword: 'quite another pass phrase' }
    expect((await guess('/change-password', wanted)).status).toBe(400)
    const right = { ...wanted, currentPassword: password }
    expect((await guess('/change-password', right)).status).toBe(429)
    expect((await guess('/two-factor/enable', { password })).status).toBe(429)
    expect((await signIn(jo.email)).response.status).toBe(429)
    expect(await accounts.actorOf(headers)).toMatchObject({ handle: 'jo' })
    time.now = new Date(time.now.getTime() + 31_000)
    expect((await guess('/two-factor/enable', { password })).status).toBe(200)
  })

  it('ask for a second factor each time: no browser is trusted to do without', async () => {
    const { first, signIn, post } = await setUp(kind)
    await first()
    const { cookie } = await signIn(jo.email)
    const { code } = await setUpFactor(post, cookie)
    const halfway = await signIn(jo.email)
    expect(await halfway.response.json()).toMatchObject({ twoFactorRedirect: true })
    const entered = await post(
      '/two-factor/verify-totp',
      { code, trustDevice: true },
      { cookie: halfway.cookie },
    )
    expect(entered.status).toBe(200)
    const kept = entered.headers.getSetCookie().map((line) => line.split(';')[0])
    const again = await post('/sign-in/email', { email: jo.email, password }, { cookie: kept.join('; ') })
    expect(await again.json()).toMatchObject({ twoFactorRedirect: true })
  })

  it('are made by one and opened by another, and end at once when they are disabled', async () => {
    const { accounts, first, signIn, activity } = await setUp(kind)
    await first()
    const ana = { handle: 'ana', name: 'Ana', email: 'Ana@example.org' }
    const link = await accounts.create({ ...ana, roles: ['agent'] }, 'jo')
    await expect(accounts.create({ ...ana, roles: [] }, 'jo')).rejects.toMatchObject({ code: 'handle-taken' })
    await expect(accounts.create({ ...ana, handle: 'ana.2', roles: [] }, 'jo')).rejects.toMatchObject({
      code: 'email-taken',
    })
    for (const handle of ['system', 'Ana', 'a b', ''])
      await expect(
        accounts.create({ handle, name: 'X', email: `${kind}@example.org`, roles: [] }, 'jo'),
      ).rejects.toMatchObject({ code: 'handle' })
    expect((await signIn('ana@example.org')).response.status).toBe(401)
    expect(await accounts.accept(link.token, password)).toEqual({ handle: 'ana' })
    const { headers } = await signIn('ana@example.org')
    const actor = await accounts.actorOf(headers)
    expect([...(actor?.permissions ?? [])]).toEqual(['view', 'preview', 'request', 'redact'])
    if (actor === undefined) throw new Error('not signed in')
    const made = await accounts.tokens.create({ name: 'nightly', permissions: ['view'], days: 90 }, actor)
    const byToken = new Headers({ authorization: `Bearer ${made.token}` })
    expect(await accounts.actorOf(byToken)).toMatchObject({ handle: 'ana' })
    const { version } = await accounts.get('ana')
    await accounts.change('ana', { isDisabled: true }, version, 'jo')
    expect(await accounts.actorOf(headers)).toBeUndefined()
    expect(await accounts.actorOf(byToken)).toBeUndefined()
    expect((await signIn('ana@example.org')).response.status).toBe(403)
    await accounts.change('ana', { isDisabled: false }, version + 1, 'jo')
    expect(await accounts.actorOf(headers)).toBeUndefined()
    expect(await accounts.actorOf(byToken)).toBeUndefined()
    expect((await activity.list({ limit: 10 })).map(({ verb }) => verb)).toEqual([
      'account.changed',
      'account.changed',
      'token.created',
      'account.password',
      'account.created',
      'account.first',
    ])
  })

  it('cannot change what they may do themselves, nor leave nobody in charge', async () => {
    const { accounts, first } = await setUp(kind)
    await first()
    await accounts.create({ handle: 'ana', name: 'Ana', email: 'ana@example.org', roles: ['viewer'] }, 'jo')
    const change = (handle: string, roles: readonly ('dpo' | 'administrator')[], by: string) =>
      accounts.get(handle).then(({ version }) => accounts.change(handle, { roles }, version, by))
    await expect(change('jo', ['dpo'], 'jo')).rejects.toMatchObject({ code: 'own-account' })
    await expect(accounts.renew('jo', 'jo')).rejects.toMatchObject({ code: 'own-account' })
    await expect(change('jo', ['dpo'], 'ana')).rejects.toMatchObject({ code: 'last-administrator' })
    expect((await accounts.get('jo')).roles).toContain('administrator')
    await change('ana', ['administrator'], 'jo')
    await change('jo', ['dpo'], 'ana')
    await expect(accounts.change('jo', { name: 'J' }, 1, 'ana')).rejects.toMatchObject({ code: 'stale' })
  })

  it('give tokens that may do a part of what they may, until they end', async () => {
    const { accounts, first, signIn, store } = await setUp(kind)
    await first()
    const actor = await accounts.actorOf((await signIn(jo.email)).headers)
    if (actor === undefined) throw new Error('not signed in')
    const wish = { name: 'nightly', permissions: ['view', 'redact'] as const, days: 90 }
    const beyond = { ...actor, permissions: new Set(['view'] as const) }
    await expect(accounts.tokens.create(wish, beyond)).rejects.toMatchObject({ code: 'token-scope' })
    const made = await accounts.tokens.create(wish, actor)
    expect(made.token).toMatch(/^expunge_/)
    const headers = new Headers({ authorization: `Bearer ${made.token}` })
    const byToken = await accounts.actorOf(headers)
    expect(byToken).toMatchObject({ handle: 'jo', via: 'token' })
    expect([...(byToken?.permissions ?? [])]).toEqual(['view', 'redact'])
    // A role that is taken away is taken from the tokens too.
    await store.db.updateTable('accounts').set({ roles: 'viewer' }).execute()
    expect([...((await accounts.actorOf(headers))?.permissions ?? [])]).toEqual(['view'])
    expect(await accounts.actorOf(new Headers({ authorization: `Bearer ${made.token}x` }))).toBeUndefined()
    expect(await accounts.actorOf(new Headers({ authorization: 'Basic x' }))).toBeUndefined()
    expect(JSON.stringify(await store.db.selectFrom('account_tokens').selectAll().execute())).not.toContain(
      made.token,
    )
    await store.db
      .updateTable('account_tokens')
      .set({ expiresAt: new Date('2020-01-01') })
      .execute()
    expect(await accounts.actorOf(headers)).toBeUndefined()
    const again = await accounts.tokens.create({ ...wish, permissions: ['view'] }, actor)
    await accounts.tokens.revoke(again.id, actor)
    expect(await accounts.actorOf(new Headers({ authorization: `Bearer ${again.token}` }))).toBeUndefined()
  })

  it('ask for a second factor once it is set up', async () => {
    // Their provider would ask for one, but they came in with a password.
    const company = {
      id: 'company',
      issuer: 'https://id.example.org',
      clientId: 'expunge',
      clientSecret: 's',
    }
    const { accounts, first, signIn, post } = await setUp(kind, {
      requireSecondFactor: true,
      providers: [{ ...company, domain: 'example.org' }],
    })
    await first()
    const { cookie, headers } = await signIn(jo.email)
    expect(await accounts.actorOf(headers)).toMatchObject({ needsSecondFactor: true })
    const { response, code } = await setUpFactor(post, cookie)
    expect(response.status).toBe(200)
    const half = await signIn(jo.email)
    expect(await accounts.actorOf(half.headers)).toBeUndefined()
    const whole = await post('/two-factor/verify-totp', { code }, { cookie: half.cookie })
    expect(whole.status).toBe(200)
    const full = whole.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    expect(await accounts.actorOf(new Headers({ cookie: full }))).toMatchObject({ needsSecondFactor: false })
  })

  it('are opened by nothing but the link once it was made, and keep nothing that was set up meanwhile', async () => {
    const { accounts, first, signIn, post, store } = await setUp(kind)
    await first()
    const ana = { handle: 'ana', name: 'Ana', email: 'ana@example.org' }
    const { token } = await accounts.create({ ...ana, roles: ['agent'] }, 'jo')
    await accounts.accept(token, password)
    const { cookie } = await signIn(ana.email)
    expect((await setUpFactor(post, cookie)).response.status).toBe(200)
    expect((await accounts.get('ana')).hasSecondFactor).toBe(true)
    await signIn(ana.email)
    const link = await accounts.renew('ana', 'jo')
    // The old password is worth nothing, nor is the sign-in with it that waits for its second factor.
    expect((await signIn(ana.email)).response.status).toBe(401)
    const { id } = await store.db
      .selectFrom('accounts')
      .select('id')
      .where('handle', '=', 'ana')
      .executeTakeFirstOrThrow()
    const factors = async () => {
      const { rows } = await sql`select id from account_second_factors where "userId" = ${id}`.execute(
        store.db,
      )
      return rows.length
    }
    expect(await factors()).toBe(0)
    const { rows: waiting } = await sql`select id from account_verifications where value = ${id}`.execute(
      store.db,
    )
    expect(waiting).toEqual([])
    await sql`insert into account_second_factors (id, "userId", secret, "backupCodes", verified)
      values ('theirs', ${id}, 'secret', 'codes', true)`.execute(store.db)
    await sql`update accounts set "twoFactorEnabled" = true where id = ${id}`.execute(store.db)
    await accounts.accept(link.token, 'quite another pass phrase')
    expect(await factors()).toBe(0)
    expect((await accounts.get('ana')).hasSecondFactor).toBe(false)
    expect((await signIn(ana.email)).response.status).toBe(401)
    const { headers } = await signIn(ana.email, 'quite another pass phrase')
    expect(await accounts.actorOf(headers)).toMatchObject({ handle: 'ana' })
  })

  it('end other sessions and all tokens with a new password, whatever the caller asks for', async () => {
    const { accounts, first, signIn, post, activity } = await setUp(kind)
    await first()
    const [stolen, own] = [await signIn(jo.email), await signIn(jo.email)]
    const thief = await accounts.actorOf(stolen.headers)
    if (thief === undefined) throw new Error('not signed in')
    const made = await accounts.tokens.create({ name: 'theirs', permissions: ['view'], days: 366 }, thief)
    const byToken = new Headers({ authorization: `Bearer ${made.token}` })
    const change = (currentPassword: string) =>
      post(
        '/change-password',
        { currentPassword, newPassword: 'quite another pass phrase', revokeOtherSessions: false },
        { cookie: own.cookie },
      )
    expect((await change('a wrong pass phrase')).status).toBe(400)
    expect(await accounts.actorOf(byToken)).toMatchObject({ handle: 'jo' })
    const changed = await change(password)
    expect(changed.status).toBe(200)
    expect(await accounts.actorOf(byToken)).toBeUndefined()
    expect(await accounts.tokens.list('jo')).toEqual([])
    expect(await accounts.actorOf(stolen.headers)).toBeUndefined()
    const cookie = changed.headers.getSetCookie().map((line) => line.split(';')[0])
    expect(await accounts.actorOf(new Headers({ cookie: cookie.join('; ') }))).toMatchObject({ handle: 'jo' })
    const [entry] = await activity.list({ limit: 1 })
    expect(entry).toMatchObject({ verb: 'account.password', by: 'jo', about_id: 'jo' })
  })

  it('make tokens shortly after signing in, and not later', async () => {
    const { accounts, first, signIn, store } = await setUp(kind)
    await first()
    const { headers } = await signIn(jo.email)
    const make = async (minutes: number) => {
      const began = new Date(Date.now() - minutes * 60_000)
      await sql`update account_sessions set "createdAt" = ${began}`.execute(store.db)
      const actor = await accounts.actorOf(headers)
      if (actor === undefined) throw new Error('not signed in')
      return accounts.tokens.create({ name: 'nightly', permissions: ['view'], days: 1 }, actor)
    }
    await expect(make(16)).rejects.toMatchObject({ code: 'sign-in-again' })
    expect((await make(14)).token).toMatch(/^expunge_/)
  })

  it('begin with an administrator even where others have accounts', async () => {
    const { accounts, store } = await setUp(kind)
    const kim = { handle: 'kim', name: 'Kim', email: 'kim@example.org' }
    await accounts.create({ ...kim, roles: [] }, 'system')
    const link = await accounts.firstLink()
    await accounts.acceptFirst(link?.token ?? '', { ...jo, password })
    expect(await accounts.firstLink()).toBeUndefined()
    // Nobody who can sign in looks after accounts.
    await store.db.updateTable('accounts').set({ isDisabled: true }).where('handle', '=', 'jo').execute()
    expect(await accounts.firstLink()).toBeDefined()
  })
})

type Post = Awaited<ReturnType<typeof setUp>>['post']

/** Sets a second factor up, to the end. */
async function setUpFactor(
  post: Post,
  cookie: string,
): Promise<{ readonly response: Response; readonly code: string }> {
  const enabled = await post('/two-factor/enable', { password }, { cookie })
  const { totpURI } = (await enabled.json()) as { readonly totpURI: string }
  const code = totp(new URL(totpURI).searchParams.get('secret') ?? '')
  return { response: await post('/two-factor/verify-totp', { code }, { cookie }), code }
}

/** The code of this half minute, RFC 6238. */
function totp(secret: string): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', base32(secret)).update(counter).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
