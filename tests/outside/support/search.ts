import { fileURLToPath } from 'node:url'
import { environment } from './desk.ts'
import { type ServerProcess, startServer } from './processes.ts'
import type { Asked, Manners } from './searchServer.ts'

/** A search server as a process, spoken to as the desk would. */
export interface Search extends ServerProcess {
  /** The place of the desk's indexes, as --store takes it. */
  readonly place: string
  put(index: string, id: string | number, source: Readonly<Record<string, unknown>>): Promise<void>
  /** What a document holds; nothing where there is none. */
  get(index: string, id: string | number): Promise<Readonly<Record<string, unknown>> | undefined>
  behave(manners: Manners): Promise<void>
  asked(): Promise<readonly Asked[]>
}

const script = fileURLToPath(new URL('./searchServer.ts', import.meta.url))

export async function startSearch(): Promise<Search> {
  const server = await startServer((port) => [script, String(port), environment.SEARCH_LOGIN])
  const headers = { Authorization: `Basic ${Buffer.from(environment.SEARCH_LOGIN).toString('base64')}` }
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(`${server.url}/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return reply.json()
  }
  return {
    ...server,
    place: `${server.url}/desk?credentials=env:SEARCH_LOGIN`,
    put: async (index, id, source) => void (await ask('PUT', `${index}/_doc/${id}`, source)),
    get: async (index, id) => {
      const { _source } = (await ask('GET', `${index}/_doc/${id}`)) as {
        readonly _source?: Readonly<Record<string, unknown>>
      }
      return _source
    },
    behave: async (manners) => void (await ask('PUT', '_test', manners)),
    asked: async () => (await ask('GET', '_test')) as readonly Asked[],
  }
}

/** Fills the indexes as the desk would: rows with what is copied into them beside their own columns. */
export async function indexDesk(search: Search): Promise<void> {
  const anna = { name: 'Annabel Zyxolotl', email: 'annabel@canary.example.org' }
  const ben = { name: 'Ben Other', email: 'ben@example.org' }
  const ticket = (id: number, title: string, customer: object, body: string) =>
    search.put('desk_ticket', id, {
      id,
      title,
      state: 'closed',
      created: '2026-01-02T10:00:00.000Z',
      customer,
      messages: [{ body }],
    })
  await ticket(1, 'Help for Annabel Zyxolotl', anna, 'I am Annabel Zyxolotl')
  await ticket(2, 'Mail annabel@canary.example.org', anna, 'annabel@canary.example.org')
  await ticket(3, 'An invoice', ben, 'Annabel Zyxolotl told me so')
  await ticket(4, 'Nothing of her', ben, 'hello')
  await search.put('desk_user', 1, { id: 1, ...anna, language: 'de', tickets: 2 })
  await search.put('desk_user', 2, { id: 2, ...ben, language: 'en', tickets: 2 })
  await search.put('desk_user', 3, { id: 3, name: 'Cora Agent', email: 'cora@example.org', language: 'en' })
}
