import type { TestDesk } from '../support/desk.ts'

/** Adds to a ticket's priority whenever a ticket is updated: what a careless trigger of a desk does to reporting. */
export async function addMeddlingTrigger(desk: TestDesk): Promise<void> {
  await createTrigger(desk, {
    postgresql: 'new.priority := new.priority + 1; return new;',
    mysql: 'set new.priority = new.priority + 1',
    sqlite: 'update tickets set priority = priority + 1 where id = new.id;',
  })
}

/** Refuses every update of a ticket, with a text in the error. */
export async function addRefusingTrigger(desk: TestDesk, text: string): Promise<void> {
  await createTrigger(desk, {
    postgresql: `raise exception '${text}';`,
    mysql: `signal sqlstate '45000' set message_text = '${text}'`,
    sqlite: `select raise(abort, '${text}');`,
  })
}

type Bodies = Readonly<Record<'postgresql' | 'mysql' | 'sqlite', string>>

async function createTrigger(desk: TestDesk, bodies: Bodies): Promise<void> {
  const { engine } = desk.database
  const body = bodies[engine]
  if (engine === 'postgresql') {
    await desk.run(
      `create function meddle() returns trigger language plpgsql as 'begin ${body.replaceAll("'", "''")} end'`,
    )
    await desk.run('create trigger meddle before update on tickets for each row execute function meddle()')
  } else if (engine === 'mysql') {
    await desk.run(`create trigger meddle before update on tickets for each row ${body}`)
  } else {
    await desk.run(`create trigger meddle after update of title on tickets begin ${body} end`)
  }
}
