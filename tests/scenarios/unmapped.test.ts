import { describe, expect, it } from 'vitest'
import { dialects } from '../support/databases.ts'
import { sampleDesks } from '../support/desk.ts'
import { apply, certificateOf, planOf, subjectOf, verify } from '../support/run.ts'

describe.each(dialects)('promise 5: a table that the data map does not know, on %s', (engine) => {
  const freshDesk = sampleDesks(engine)

  it('makes the plan incomplete, is found by the second look without its value, and keeps the certificate honest', async () => {
    const desk = await freshDesk()
    const [email = ''] = desk.truth.subject.identifiers.emails
    await desk.run('create table audit_log (id integer primary key, remark varchar(200))')
    await desk.run(
      'insert into audit_log (id, remark) values (1, ?), (2, ?)',
      'nothing here',
      `sent to ${email.toUpperCase()}`,
    )

    const plan = await planOf(desk, { disposition: 'redact', selection: subjectOf(desk) })
    expect(plan.incomplete.filter((reason) => reason.includes('audit_log')).length).toBeGreaterThan(0)
    const record = await apply(desk, plan)
    const verification = await verify(desk, record.id)

    expect(verification.outcome).toBe('findings')
    const left = verification.findings.filter((finding) => finding.explained === undefined)
    expect(left).toMatchObject([{ table: 'audit_log', column: 'remark', key: [2], kind: 'email' }])
    expect(JSON.stringify(verification).toLowerCase()).not.toContain(email)
    const certificate = await certificateOf(desk, record.id)
    expect(certificate.status).toBe('incomplete')
    expect(certificate.sealDestroyed).toBe(false)
    expect(JSON.stringify(certificate.incomplete)).toContain('audit_log')

    // Once somebody dealt with it, the same run verifies clean and its identifiers are destroyed.
    await desk.run('delete from audit_log where id = 2')
    expect((await verify(desk, record.id)).outcome).toBe('nothing left')
    expect(await desk.installation.keyring.hasSeal(plan.id)).toBe(false)
  })
})
