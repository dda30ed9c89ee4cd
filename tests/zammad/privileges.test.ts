import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../src/database/connect.ts'
import type { Database } from '../../src/database/database.ts'
import { readCatalog } from '../../src/database/introspect.ts'
import { personalCategories } from '../../src/engine/datamap/schema.ts'
import { fitDesk } from '../../src/engine/selection/fit.ts'
import { blocksOf } from '../docs/pages.ts'
import { erase, planOf, refusalOf } from '../support/run.ts'
import { type ZammadDesk, zammadDesks } from './support/desk.ts'
import { erasePerson, noIndex } from './support/erasing.ts'

describe('the rights that the page asks for are enough for Zammad', () => {
  const freshDesk = zammadDesks()
  const roles: { readonly desk: ZammadDesk; readonly role: string; readonly own: Database }[] = []
  afterEach(async () => {
    for (const { desk, role, own } of roles.splice(0)) {
      await own.close()
      await desk.run(`drop owned by ${role} cascade`)
      await desk.run(`drop role ${role}`)
    }
  })

  const roleAt = async (desk: ZammadDesk, ...blocks: readonly string[]): Promise<ZammadDesk> => {
    const role = `expunge_role_${process.pid}_${randomBytes(4).toString('hex')}`
    const name = decodeURIComponent(new URL(desk.url).pathname.slice(1))
    for (const block of blocks)
      for (const text of statementsOf(block))
        await desk.run(
          text
            .replaceAll(/(?<=(?:create role|to) )expunge\b/g, role)
            .replace('on database zammad', `on database ${name}`),
        )
    const url = new URL(desk.url)
    url.username = role
    url.password = 'choose-a-long-one'
    const own = await connect(url.href)
    roles.push({ desk, role, own })
    return { ...desk, database: own }
  }

  it('to mask whatever may name a person, wherever the map says that a text may', async () => {
    const desk = await freshDesk()
    const catalog = await readCatalog(desk.database)
    const bound = await desk.database.session((session) => fitDesk(session, desk.map, catalog))
    const granted = new Set(
      statementsOf('redact').flatMap((text) => {
        const [, names = ''] = /^grant update on ([^()]*) to expunge$/s.exec(text) ?? []
        return names.split(',').map((name) => name.trim())
      }),
    )
    const masked = [...bound.desk.tables.values()].filter(
      ({ foundGoes, columns }) =>
        !foundGoes &&
        columns.some(
          ({ category, catalog: { type } }) =>
            personalCategories.has(category) && ['text', 'json', 'binary'].includes(type),
        ),
    )
    expect(masked.map(({ name }) => name).filter((name) => !granted.has(name))).toEqual([])
  })

  it('to redact a person who is named everywhere, and tickets with a note', async () => {
    const desk = await roleAt(await freshDesk(), 'redact')
    const { anna, twin } = desk.truth.people
    const person = await erasePerson(desk, [anna, twin], { disposition: 'redact', organization: true })
    expect(person.record).toMatchObject({ state: 'applied', checkpoints: 'desk' })
    const tickets = await erase(desk, {
      disposition: 'redact',
      selection: { kind: 'filter', filter: "state = 'closed'" },
      note: 'Erased',
      stores: noIndex,
    })
    expect(tickets.record.state).toBe('applied')
    // Nothing more: a purge is refused before it begins.
    const purge = {
      disposition: 'purge',
      selection: { kind: 'tickets', numbers: ['20000'] },
      stores: noIndex,
    } as const
    expect((await refusalOf(erase(desk, purge))).code).toBe('database.privilege')
    expect((await planOf(desk, purge)).totals.tickets).toBe(1)
  })

  it('to purge persons, tickets and organizations', async () => {
    const desk = await roleAt(await freshDesk(), 'redact', 'purge')
    const { anna, twin, both } = desk.truth.people
    for (const people of [[anna, twin], [both]])
      expect(
        (await erasePerson(desk, people, { disposition: 'purge', organization: people.length === 2 })).record
          .state,
      ).toBe('applied')
    const { record } = await erase(desk, {
      disposition: 'purge',
      selection: { kind: 'filter', filter: "state = 'closed'" },
      stores: noIndex,
    })
    expect(record.state).toBe('applied')
  })
})

function statementsOf(kind: string): readonly string[] {
  const block = blocksOf('docs/desks/zammad.md').find(({ info }) => info.join(' ') === `sql test ${kind}`)
  return (block?.text ?? '')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
