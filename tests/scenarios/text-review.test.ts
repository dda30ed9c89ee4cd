import { describe, expect, it } from 'vitest'
import { drawSample, judgeSample } from '../../src/engine/review/sample.ts'
import { decidePlaces, listPlaces, readContext } from '../../src/engine/review/review.ts'
import type { ReviewParts } from '../../src/engine/review/open.ts'
import { renderCertificatePdf } from '../../src/engine/certificate/certificatePdf.ts'
import { dialects } from '../support/databases.ts'
import { sampleDesks, type TestDesk } from '../support/desk.ts'
import { auditOf, certificateOf, erase, refusalOf, subjectOf } from '../support/run.ts'
import { differenceOf, snapshotOf } from '../support/snapshot.ts'

/** A ticket of the person with texts that a search for them finds, and is not sure of. */
async function doubtfulTexts(desk: TestDesk): Promise<void> {
  const [first] = await desk.run('select min(m.id) as id from messages m join tickets t on t.id = m.ticket_id where t.customer_id = ?', desk.truth.subject.personIds[0])
  await desk.run('update messages set body_plain = ? where id = ?', process.env['TRY'] ?? '', first?.['id'])
}

const reviewOf = ({ database, installation }: TestDesk): ReviewParts => ({
  database,
  ...installation,
  operator: 'rosa',
})

describe.each(dialects.filter((one) => one === 'sqlite'))('x %s', (engine) => {
  const freshDesk = sampleDesks(engine)
  it('y', async () => {
    const desk = await freshDesk()
    await doubtfulTexts(desk)
    const { record, plan } = await erase(desk, { disposition: 'redact', texts: 'mask', selection: subjectOf(desk) })
    console.log(record.texts, record.state, plan.units.map((u) => [u.name, u.root, u.participants !== undefined]))
    const { places } = await listPlaces(reviewOf(desk), record.id, { limit: 100 })
    for (const place of places) console.log(place, await readContext(reviewOf(desk), record.id, place.id))
    console.log(await drawSample(reviewOf(desk), record.id))
  })
})
