import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { type HealthParts, mountHealth } from './metrics.ts'

/**
 * The door of a worker: health, readiness and figures, as a server has them, and nothing else. It listens when `listen` is
 * called, and closes with `close`.
 */
export async function openHealthServer(options: {
  readonly control: HealthParts
  readonly logger?: FastifyBaseLogger
}): Promise<FastifyInstance> {
  const { control, logger } = options
  const server = Fastify({
    ...(logger === undefined ? {} : { loggerInstance: logger }),
    bodyLimit: 1024,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    logController: new LogController({ disableRequestLogging: true }),
    return503OnClosing: true,
  })
  // An error of the database may quote a row: it is told to nobody.
  server.setErrorHandler((error, request, reply) => {
    const { statusCode = 500 } = error as { readonly statusCode?: number }
    if (statusCode >= 500) request.log.error({ err: error }, 'not foreseen')
    return reply.status(statusCode).send({ code: statusCode >= 500 ? 'failed' : 'request' })
  })
  server.setNotFoundHandler((_, reply) => reply.status(404).send({ code: 'no-such-page' }))
  await server.register(rateLimit, { max: 600, timeWindow: 60_000 })
  mountHealth(server, control)
  return server
}
