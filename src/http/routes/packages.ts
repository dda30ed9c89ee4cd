import type { AccessPackage } from '../../control/access/access.ts'
import { UsageError } from '../../shared/errors.ts'
import { actorOf, type Context, routes } from '../context.ts'
import { spooled } from '../spool.ts'

const { packages } = routes

export const packageRoutes = packages.router({
  get: packages.get.handler(async ({ context, input: { request } }) => {
    const {
      state,
      until,
      made_at: made,
      bytes,
      downloads,
      passphrase,
      missing,
    } = await packageOf(context, request)
    return {
      state,
      until: until.toISOString(),
      ...(made === null ? {} : { made: made.toISOString() }),
      ...(bytes === null ? {} : { bytes }),
      downloads,
      passphrase,
      missing: [...missing],
    }
  }),
  file: packages.file.handler(async ({ context, input: { request } }) => {
    const { id } = await packageOf(context, request)
    const { name, pieces } = await context.control.access.download(id, actorOf(context).handle)
    return spooled(context, { name, type: 'application/octet-stream' }, pieces)
  }),
  passphrase: packages.passphrase.handler(async ({ context, input: { request } }) => {
    const { id } = await packageOf(context, request)
    const passphrase = await context.control.access.passphrase(id, actorOf(context).handle)
    return { passphrase: passphrase.reveal() }
  }),
})

async function packageOf({ control }: Context, request: string): Promise<AccessPackage> {
  const found = await control.access.ofRequest(request)
  if (found === undefined) throw new UsageError('no-such-access', `the request ${request} has no package`)
  return found
}
