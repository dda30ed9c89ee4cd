import { setTimeout as pause } from 'node:timers/promises'
import { type Client, openClient } from '../../../src/contract/client.ts'
import { tokenFor } from '../../support/tokens.ts'
import { type Center, people, type Person } from './center.ts'

/** The API as a program of somebody asks it, with a token of theirs. */
export async function clientOf({ url, control }: Center, person: Person): Promise<Client> {
  return openClient({
    url,
    token: await tokenFor(control, { handle: person, roles: people[person].roles }),
  })
}

/** Looks again and again until there is something to see; fails after a minute. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  for (let round = 0; round < 600; round += 1) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    await pause(100)
  }
  throw new Error(`waited more than a minute for ${what}`)
}
