import { describe, expect, it } from 'vitest'
import { certificateText, verifyCertificate } from '../../src/engine/certificate/certificate.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { found, keptWith } from '../support/kept.ts'
import {
  apply,
  auditOf,
  byHints,
  certificateOf,
  planned,
  planOf,
  refusalOf,
  subjectOf,
  verify,
} from '../support/run.ts'
import { addRefusingTrigger } from './triggers.ts'

const canary = {
  first: 'Zyxolotl',
  last: 'Quambrandt',
  email: 'z.quambrandt@canary.example.org',
  phone: '+49 7531 9998877',
  login: 'zquambrandt',
}

describe.each(dialects)('promise 7: no copy of personal values on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('neither plan nor files nor ledger nor certificate hold an identifier, and after verification the seal is gone', async () => {
    const desk = await freshDesk()
    const { names, emails, phones, ibans, streets } = desk.truth.subject.identifiers
    const needles = formsOf([...names, ...emails, ...phones, ...ibans, ...streets])
    const { plan } = await planned(desk, { disposition: 'redact', selection: subjectOf(desk) })
    expect(found(JSON.stringify(plan), needles)).toEqual([])
    const record = await apply(desk, plan)
    expect(await keptWith(desk, needles)).toEqual([])

    const verification = await verify(desk, record.id)

    expect(verification.outcome).toBe('nothing left')
    expect(found(JSON.stringify(verification), needles)).toEqual([])
    const { keyring } = desk.installation
    expect(await keyring.hasSeal(plan.id)).toBe(false)
    expect((await refusalOf(keyring.openSealed(plan.id, plan.sealed ?? ''))).code).toBe('seal-destroyed')
    const certificate = await certificateOf(desk, record.id)
    expect(certificate.sealDestroyed).toBe(true)
    expect(found(certificateText(certificate), needles)).toEqual([])
    expect(verifyCertificate(certificate, keyring.publicKeyPem)).toBe(true)
    expect(
      verifyCertificate(
        { ...certificate, status: 'complete', operator: 'nobody' } as never,
        keyring.publicKeyPem,
      ),
    ).toBe(false)
    expect(await auditOf(desk)).toMatchObject({ intact: true })
    expect(await keptWith(desk, needles)).toEqual([])
  })

  it('a canary shows up neither in thrown errors nor in progress events nor in what is kept of a failure', async () => {
    const desk = await freshDesk()
    await addCanary(desk)
    await addRefusingTrigger(desk, `not for ${canary.first} ${canary.last} (${canary.email})`)
    const needles = formsOf(Object.values(canary))
    const events: unknown[] = []
    const onProgress = (event: unknown) => void events.push(event)
    const plan = await planOf(desk, {
      disposition: 'redact',
      selection: byHints({ kind: 'email', value: canary.email }),
      onProgress,
    })
    expect(plan.totals.tickets).toBe(1)

    const error = await refusalOf(apply(desk, plan, { onProgress }))

    expect(events.length).toBeGreaterThan(3)
    expect(found(everythingIn(error), needles)).toEqual([])
    expect(found(JSON.stringify([plan, events]), needles)).toEqual([])
    expect(await keptWith(desk, needles)).toEqual([])
    const unknown = await refusalOf(
      planOf(desk, {
        disposition: 'redact',
        selection: byHints({ kind: 'email', value: `x${canary.email}` }),
      }),
    )
    expect(found(everythingIn(unknown), needles)).toEqual([])
  })
})

/** A person with a ticket and a message, under a name that occurs nowhere else. */
async function addCanary(desk: TestDesk): Promise<void> {
  const isPostgres = desk.database.engine === 'postgresql'
  const [yes, no] = isPostgres ? [true, false] : [1, 0]
  const at = '2025-03-04 05:06:07'
  await desk.run(
    'insert into persons (id, login, email, first_name, last_name, phone, role, active, created_at, updated_at) values (90001, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    canary.login,
    canary.email,
    canary.first,
    canary.last,
    canary.phone,
    'customer',
    yes,
    at,
    at,
  )
  await desk.run(
    "insert into tickets (id, number, title, status, priority, type, team_id, customer_id, created_at, closed_at, updated_at, sla_breached, reopened_count, message_count, legal_hold) values (90001, 'T90001', ?, 'closed', 3, 'request', 1, 90001, ?, ?, ?, ?, 0, 1, ?)",
    `A question of ${canary.last}`,
    at,
    at,
    at,
    no,
    no,
  )
  await desk.run(
    "insert into messages (id, ticket_id, author_id, kind, direction, from_header, subject, body_plain, message_uid, created_at) values (90001, 90001, 90001, 'email', 'in', ?, 'Question', ?, 'canary-1', ?)",
    `${canary.first} ${canary.last} <${canary.email}>`,
    `Call me: ${canary.phone}`,
    at,
  )
}

/** Every spelling in which a value could have been written down. */
function formsOf(values: readonly string[]): readonly string[] {
  const forms = values.flatMap((value) => {
    const bytes = Buffer.from(value, 'utf8')
    const quoted = [...bytes]
      .map((byte) =>
        byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
      )
      .join('')
    // Of the three ways in which bytes may fall into base64, the part that does not depend on what is around.
    const encoded = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .slice(shift === 0 ? 0 : 4, -4),
    )
    const escaped = JSON.stringify(value)
      .slice(1, -1)
      .replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    return [
      value,
      quoted,
      escaped,
      encodeURIComponent(value),
      bytes.toString('hex'),
      ...encoded,
      value.replaceAll(/\D/g, ''),
    ]
  })
  return [...new Set(forms.filter((form) => form.length >= 7).map((form) => form.toLowerCase()))]
}

/** All text that an error brings along, its causes included. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? ''
  return [error.message, error.stack, JSON.stringify(error), everythingIn(error.cause ?? null)].join('\n')
}
