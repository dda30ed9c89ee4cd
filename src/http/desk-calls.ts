import type { FastifyInstance } from 'fastify'
import type { Control } from '../control/control.ts'

/**
 * Where a desk tells of completed tickets: `POST /hooks/desks/DESK`, signed as Standard Webhooks says. The signature is over
 * the body to the letter, so it is read as a text here. Answers 202, also for a call that came before.
 */
export async function mountDeskCalls(server: FastifyInstance, { deskCalls }: Control): Promise<void> {
  await server.register((scope, _, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 262_144 }, (_request, body, parsed) =>
      parsed(null, body),
    )
    scope.post<{ Params: { desk: string } }>(
      '/hooks/desks/:desk',
      { config: { rateLimit: { max: 300, timeWindow: 60_000 } } },
      async (request, reply) => {
        const header = (name: string) => String(request.headers[name] ?? '')
        await deskCalls.receive({
          desk: request.params.desk,
          body: typeof request.body === 'string' ? request.body : '',
          id: header('webhook-id'),
          timestamp: header('webhook-timestamp'),
          signature: header('webhook-signature'),
        })
        return reply.status(202).header('cache-control', 'no-store').send({})
      },
    )
    done()
  })
}
