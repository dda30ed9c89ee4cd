import type { Database } from '../../src/database/database.ts'
import { createRecognizer } from '../../src/engine/recognition/recognizer.ts'
import { runOn } from './desk.ts'

/** Several things in one text that may be personal, and that nothing beside them tells to be. */
export const doubtful =
  'It came back to 20240101.4711.x@example.net and 20240102.4712.y@example.net.\n\nThe router of the network 10.4.0.0/16 is new.'

/** Writes the doubtful text into the first message of somebody's tickets on a sample desk, so that a run that masks it leaves places to judge. */
export async function writeDoubtful(database: Database, email: string): Promise<void> {
  const weak = createRecognizer()
    .find(doubtful)
    .filter(({ strength }) => strength === 'weak')
  if (weak.length < 2) throw new Error('the recognizer is sure of this text by now: write another one')
  const [row] = await runOn(
    database,
    'select min(m.id) as id from messages m join tickets t on t.id = m.ticket_id join persons p on p.id = t.customer_id where p.email = ?',
    [email],
  )
  if (row?.['id'] === null) throw new Error('the person has no message')
  await runOn(database, 'update messages set body_plain = ? where id = ?', [doubtful, row?.['id']])
}
