import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { isReady, loadOf } from '../control/health.ts'
import type { Control } from '../control/control.ts'
import { routeOf } from './context.ts'
import { headersOf } from './sign-in.ts'

export type HealthParts = Pick<Control, 'store' | 'accounts' | 'requests'>

/** Liveness, readiness, and figures for Prometheus, which ask for a token with the permission `view`. */
export function mountHealth(server: FastifyInstance, control: HealthParts): void {
  const { registry, update } = figures(server, control)
  const state = { isClosing: false }
  server.addHook('preClose', (done) => {
    state.isClosing = true
    done()
  })
  server.get('/health', (_, reply) => reply.send({ status: 'ok' }))
  server.get('/ready', async (_, reply) => {
    const ready = !state.isClosing && (await isReady(control.store))
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
  server.get('/metrics', async (request, reply) => {
    const actor = await control.accounts.actorOf(headersOf(request))
    if (actor?.permissions.has('view') !== true)
      return reply.status(actor === undefined ? 401 : 403).send({ code: 'not-allowed' })
    await update()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function figures(
  server: FastifyInstance,
  { store, requests: asked }: Pick<Control, 'store' | 'requests'>,
): { readonly registry: Registry; readonly update: () => Promise<void> } {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'expunge_http_requests_total',
    help: 'Requests, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'expunge_http_request_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  server.addHook('onResponse', (request, reply, done) => {
    const { method } = request
    const route = routeOf(request)
    requests.inc({ method, route, status: String(reply.statusCode) })
    seconds.observe({ method, route }, reply.elapsedTime / 1000)
    done()
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, labelNames: ['state'], registers })
  const plans = gauge('expunge_plans', 'Plans, by state.')
  const runs = gauge('expunge_runs', 'Runs, by state.')
  const jobs = gauge('expunge_jobs', 'Jobs that wait, are at hand or have failed, by kind and state.')
  const open = gauge('expunge_requests', 'Requests of data subjects that are not over, by state.')
  const overdue = new Gauge({
    name: 'expunge_requests_overdue',
    help: 'Requests that are not over, and should have been answered by now.',
    registers,
  })
  return {
    registry,
    update: async () => {
      const load = await loadOf(store)
      overdue.set((await asked.figures()).overdue)
      for (const [one, counts] of [
        [plans, load.plans],
        [runs, load.runs],
        [jobs, load.jobs],
        [open, load.requests],
      ] as const) {
        one.reset()
        for (const [state, count] of Object.entries(counts)) one.set({ state }, count)
      }
    },
  }
}
