import type { TestDesk } from './desk.ts'

/** Keys of the persons that the stories of the sample desk are about; other tests know what they have. */
export function personsOfStories({ truth }: TestDesk): readonly number[] {
  const { subject, namesakes, agentCustomer } = truth
  return [...subject.personIds, ...namesakes.map(({ personId }) => personId), agentCustomer.personId]
}

/** The key of a customer of whom nothing is kept: no hold, and no ticket that is still worked on. */
export async function freeCustomer(desk: TestDesk): Promise<number> {
  const [row] = await desk.run(
    `select p.id from persons p join tickets t on t.customer_id = p.id
     where p.role = 'customer' and p.id not in (${personsOfStories(desk).join(', ')})
     and not exists (select 1 from tickets o where o.customer_id = p.id and (o.legal_hold or o.status <> 'closed'))
     order by p.id limit 1`,
  )
  return Number(row?.['id'])
}
