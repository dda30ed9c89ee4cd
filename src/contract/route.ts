import { oc } from '@orpc/contract'
import type { Permission } from '../shared/permissions.ts'

/** Who may call a route, and what is promised of it. */
export interface RouteMeta {
  /**
   * `public`: anybody. `known`: anybody with an account, also before the second factor that it needs. `signed-in`: anybody with
   * an account. Else the permission, or one of several, of which the route
   * then asks for the one that fits.
   */
  readonly needs: 'public' | 'known' | 'signed-in' | Permission | readonly Permission[]
  /** Changes something. */
  readonly acts: boolean
  /** Takes an `Idempotency-Key`: what it answers may be kept for a day. */
  readonly repeats: boolean
  /** Answers with a version in `ETag`, or asks for it in `If-Match`: always, or where something is there to be replaced. */
  readonly versioned?: 'tells' | 'asks' | 'asks to replace'
  /** Reads from a desk, for which it connects to it, and maybe through whole tables: few of these at once. */
  readonly readsDesk?: true
  /** Answers with a file that is put on disk first: few of these at once. */
  readonly downloads?: true
  /** Sends a letter to whomever anybody names: few of these in a minute. */
  readonly writesLetter?: true
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface RouteOptions {
  readonly summary: string
  readonly description?: string
  readonly tag: string
  /** Of a success; 200 when left out. */
  readonly status?: number
  readonly versioned?: RouteMeta['versioned']
  /** Changes nothing although it is no GET: a question that is too personal to stand in an address. */
  readonly asks?: true
  /** Answers with a secret, which is told once: a second request makes another one. */
  readonly tellsSecret?: true
  /** Waits for what others are at, so that it cannot be one transaction with the answer: sent twice, it is done twice. */
  readonly waits?: true
  readonly readsDesk?: true
  readonly downloads?: true
  readonly writesLetter?: true
}

/** Begins the description of a route: `route('GET /desks/{desk}', 'view', …).input(…).output(…)`. */
export function route(address: `${Method} /${string}`, needs: RouteMeta['needs'], options: RouteOptions) {
  const [method, path] = address.split(' ') as [Method, `/${string}`]
  const acts = method !== 'GET' && options.asks !== true
  const repeats = acts && needs !== 'public' && options.tellsSecret !== true && options.waits !== true
  const meta: RouteMeta = {
    needs,
    acts,
    repeats,
    ...(options.versioned === undefined ? {} : { versioned: options.versioned }),
    ...(options.readsDesk === undefined ? {} : { readsDesk: options.readsDesk }),
    ...(options.downloads === undefined ? {} : { downloads: options.downloads }),
    ...(options.writesLetter === undefined ? {} : { writesLetter: options.writesLetter }),
  }
  const parameters = [
    ...(repeats ? [idempotencyKey] : []),
    ...(options.versioned === 'asks' ? [ifMatch] : []),
    ...(options.versioned === 'asks to replace' ? [ifMatchToReplace] : []),
  ]
  return oc.$meta(meta).route({
    method,
    path,
    tags: [options.tag],
    summary: options.summary,
    description: [options.description, needsWords(needs)].filter((part) => part !== undefined).join('\n\n'),
    successStatus: options.status ?? 200,
    spec: (operation) => ({
      ...operation,
      ...(needs === 'public' ? { security: [] } : {}),
      parameters: [...(operation.parameters ?? []), ...parameters],
    }),
  })
}

function needsWords(needs: RouteMeta['needs']): string {
  if (needs === 'public') return 'Anybody may call this.'
  if (needs === 'signed-in' || needs === 'known') return 'Needs an account, and no permission.'
  const names = typeof needs === 'string' ? [needs] : needs
  return `Needs the permission ${names.map((name) => `\`${name}\``).join(' or ')}.`
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'Any text of 8 to 128 letters, digits, - and _. The same key with the same request answers as the first time, for 24 hours, and does nothing again.',
  schema: { type: 'string' as const, pattern: '^[A-Za-z0-9_-]{8,128}$' },
}

const ifMatch = {
  name: 'If-Match',
  in: 'header' as const,
  required: true,
  description: 'The `ETag` of what was looked at: nothing changes when somebody else changed it since.',
  schema: { type: 'string' as const },
}

const ifMatchToReplace = {
  ...ifMatch,
  required: false,
  description:
    'The `ETag` of what is to be replaced; left out for something new. Nothing changes when somebody else changed it since.',
}
