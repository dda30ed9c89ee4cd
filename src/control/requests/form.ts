import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { sha256 } from '../../shared/canonical.ts'
import { RefusedError } from '../../shared/errors.ts'
import { Redacted } from '../../shared/redacted.ts'
import { note, type RequestRow, type RequestsParts, save } from './change.ts'
import { acceptIdentity } from './deciding.ts'
import { writeLetter } from './course/ending.ts'
import { createRequest, takeUp } from './receiving.ts'
import { oneOf, type RequestKind, requestKinds } from './states.ts'
import { checkedSubject, marksOf, openSubject } from './subject.ts'

/** What anybody may write into the public form. */
export interface FormEntry {
  readonly email: string
  readonly name?: string
  readonly kind: RequestKind
  readonly language: 'de' | 'en'
}

/** Requests that people make themselves. */
export interface RequestForm {
  readonly isOn: boolean
  /**
   * Sends a link to the address; says the same whoever that is. Throws `form-off`, `subject-value`, and `form-busy` while too
   * many links of whomever wait to be used: the form is not to write to people without end. How often one may ask is limited
   * outside as well; at most three links to one address are open at a time.
   */
  submit(entry: FormEntry): Promise<void>
  /**
   * Makes the request: its address is shown to be the person's. The same token once more says the same again. Throws
   * `RefusedError` `form-token` for one that is unknown, or older than it may be.
   */
  confirm(token: string): Promise<{ readonly requestId: string; readonly dueOn: string }>
}

const mostToOne = 3
const handle = 'form'

export function openForm(parts: RequestsParts): RequestForm {
  const { store, settings } = parts
  const requireOn = () => {
    if (settings.form.state === 'on') return
    throw new RefusedError('form-off', 'the public form is switched off')
  }
  return {
    isOn: settings.form.state === 'on',
    submit: async (entry) => {
      requireOn()
      await store.transaction(() => submit(parts, entry))
    },
    confirm: async (token) => {
      requireOn()
      return store.transaction(() => confirm(parts, token))
    },
  }
}

async function submit(parts: RequestsParts, { email, name, kind, language }: FormEntry): Promise<void> {
  const { store, settings, side } = parts
  oneOf(requestKinds, kind, 'the kind')
  const checked = checkedSubject({ emails: [email], ...(name === undefined ? {} : { names: [name] }) })
  const [salutation] = checked.names ?? []
  // The link shows whose the address is, and nothing of the name, which may be that of anybody.
  const subject = { ...checked, names: [], ...(salutation === undefined ? {} : { salutation }) }
  // Who comes at the same time waits, so that nobody is written to once more than counted.
  await sql`select pg_advisory_xact_lock(hashtextextended('public form', 7422))`.execute(store.db)
  if ((await openLinks(parts)) >= settings.form.mostOpen)
    throw new RefusedError('form-busy', 'too many requests wait for their address to be confirmed', {
      remedy: 'Try again later, or write to the organization.',
    })
  if ((await openLinks(parts, marksOf(side.keyring, subject))) >= mostToOne) return
  const token = randomBytes(32).toString('base64url')
  const until = new Date(side.clock.now().getTime() + settings.form.hours * 3_600_000)
  const received = { kind, channel: 'form', subject, language, by: handle } as const
  const row = await createRequest(parts, received, 'unconfirmed', { digest: sha256(token), until })
  await writeLetter(parts, row, {
    kind: 'confirm-address',
    facts: { until: until.toISOString() },
    token: new Redacted(token),
  })
}

/** How many links may be used still: of somebody, or of all. */
async function openLinks({ store, side }: RequestsParts, marks?: readonly string[]): Promise<number> {
  const all = store.db
    .selectFrom('requests')
    .select((query) => query.fn.countAll().as('count'))
    .where('state', '=', 'unconfirmed')
    .where('confirm_until', '>', side.clock.now())
  const of = (wanted: readonly string[]) =>
    all.where('id', 'in', (query) =>
      query
        .selectFrom('request_marks')
        .select('request_id')
        .where('mark', 'in', [...wanted]),
    )
  const { count } = await (marks === undefined ? all : of(marks)).executeTakeFirstOrThrow()
  return Number(count)
}

async function confirm(
  parts: RequestsParts,
  token: string,
): Promise<{ readonly requestId: string; readonly dueOn: string }> {
  const { store, side } = parts
  const row = await store.db
    .selectFrom('requests')
    .selectAll()
    .where('confirm_digest', '=', sha256(token.slice(0, 200)))
    .where('confirm_until', '>', side.clock.now())
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined)
    throw new RefusedError('form-token', 'this link is unknown, or older than it may be', {
      remedy: 'Fill in the form again.',
    })
  const answer = { requestId: row.id, dueOn: row.due_on }
  if (row.state !== 'unconfirmed') return answer
  const patch = await acceptIdentity(parts, row, 'email-link', handle)
  await save(parts, row, patch)
  const now: RequestRow = {
    ...row,
    version: row.version + 1,
    state: 'planning',
    identity_at: side.clock.now(),
  }
  await takeUp(parts, now, (await openSubject(side.keyring, row)).reveal())
  return answer
}

/** Forgets who never confirmed; says how many those were. */
export async function forgetUnconfirmed(parts: RequestsParts): Promise<number> {
  const { store, side, notices } = parts
  return store.transaction(async () => {
    const rows = await store.db
      .selectFrom('requests')
      .select('id')
      .where('state', '=', 'unconfirmed')
      .where('confirm_until', '<=', side.clock.now())
      .limit(500)
      .forUpdate()
      .execute()
    for (const { id } of rows) {
      await side.keyring.destroySeal(id)
      await notices.destroyFor(id)
      await note(parts, 'system', 'request.never-confirmed', id)
      await store.db.deleteFrom('requests').where('id', '=', id).execute()
    }
    return rows.length
  })
}
