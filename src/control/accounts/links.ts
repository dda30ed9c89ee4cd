import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../../shared/clock.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { ControlStore } from '../store/store.ts'

/** What a link is for: to make the first administrator, or to let one account in anew. */
export type LinkPurpose = { readonly first: true } | { readonly handle: string }

export interface Link {
  /** Told once; only a digest of it is kept. */
  readonly token: string
  readonly expires: Date
}

/** Links that somebody follows once, within a stated time. */
export interface Links {
  /** Makes a link; earlier ones for the same purpose are void. */
  make(purpose: LinkPurpose, hours: number): Promise<Link>
  /** Uses a link up. Throws `RefusedError` `link-void` for one that is unknown, used or too old. */
  use(token: string): Promise<LinkPurpose>
  voidFor(purpose: LinkPurpose): Promise<void>
}

export function openLinks(store: ControlStore, clock: Clock): Links {
  const voidFor = async (purpose: LinkPurpose) => {
    const links = store.db.deleteFrom('account_links')
    await ('first' in purpose
      ? links.where('handle', 'is', null)
      : links.where('handle', '=', purpose.handle)
    ).execute()
  }
  return {
    voidFor,
    make: async (purpose, hours) => {
      const token = randomBytes(24).toString('base64url')
      const expires = new Date(clock.now().getTime() + hours * 3_600_000)
      await store.transaction(async () => {
        await voidFor(purpose)
        await store.db
          .insertInto('account_links')
          .values({
            digest: digestOf(token),
            handle: 'first' in purpose ? null : purpose.handle,
            expires_at: expires,
          })
          .execute()
      })
      return { token, expires }
    },
    use: async (token) => {
      const row = await store.db
        .deleteFrom('account_links')
        .where('digest', '=', digestOf(token))
        .returning(['handle', 'expires_at'])
        .executeTakeFirst()
      if (row === undefined || row.expires_at <= clock.now())
        throw new RefusedError('link-void', 'the link was used already, is too old, or was never given out', {
          remedy: 'Ask for a new one.',
        })
      return row.handle === null ? { first: true } : { handle: row.handle }
    },
  }
}

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')
