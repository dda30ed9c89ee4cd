import type { Access } from '../access/access.ts'
import type { RequestAccess } from './ports.ts'

/** Packages in the words of requests, which know desks and states and nothing of files. */
export function accessForRequests(
  access: Pick<Access, 'ask' | 'discard' | 'freeze' | 'ofRequest' | 'retry'>,
): RequestAccess {
  return {
    collect: async ({ requestId, desks, hints, language, until, by }) => {
      await access.ask(requestId, { desks, hints: hints.reveal(), language, until }, by)
    },
    discard: async (requestId, by) => {
      const known = await access.ofRequest(requestId)
      if (known !== undefined && known.state !== 'gone') await access.discard(known.id, by)
    },
    freeze: async (requestId, by) => {
      const known = await access.ofRequest(requestId)
      if (known !== undefined) await access.freeze(known.id, by)
    },
    retry: async (requestId, by) => {
      const known = await access.ofRequest(requestId)
      if (known?.state === 'incomplete') await access.retry(known.id, by)
    },
    stateOf: async (requestId) => {
      const known = await access.ofRequest(requestId)
      if (known === undefined || known.state === 'gone') return { state: 'gone', missing: [] }
      return {
        state: known.state === 'waiting' ? 'collecting' : known.state,
        missing: known.missing.map(({ desk }) => desk),
        until: known.until,
      }
    },
  }
}
