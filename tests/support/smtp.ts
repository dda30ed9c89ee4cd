import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './folders.ts'
import { endProcess } from './processes.ts'

/** A mail as the server got it: everything after DATA, byte for byte as latin1. */
export interface ReceivedMail {
  readonly raw: string
  readonly to: readonly string[]
  readonly secure: boolean
}

/** A mail server in a process of its own. */
export interface TestMailServer {
  readonly port: number
  /** All mails that the server has taken until now. */
  readonly mails: () => Promise<readonly ReceivedMail[]>
  /** Answers the next commands with these codes; 250 when they are used up. */
  readonly behave: (manners: {
    readonly mail?: readonly number[]
    readonly rcpt?: readonly number[]
    readonly data?: readonly number[]
  }) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts a server on loopback that speaks without encryption, with STARTTLS, or with TLS from the start. */
export async function startMailServer(
  tls: 'plain' | 'starttls' | 'tls' = 'plain',
  certificate?: { readonly key: string; readonly cert: string },
): Promise<TestMailServer> {
  const script = fileURLToPath(new URL('../control/support/smtp.ts', import.meta.url))
  const files = certificate === undefined ? [] : [certificate.key, certificate.cert]
  const child = spawn(process.execPath, [script, tls, ...files], { stdio: ['pipe', 'pipe', 'inherit'] })
  const mails: ReceivedMail[] = []
  const started = Promise.withResolvers<number>()
  let heard = Promise.withResolvers<void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = JSON.parse(line) as { port?: number; heard?: boolean } & ReceivedMail
    if (told.port !== undefined) started.resolve(told.port)
    else if (told.heard === true) heard.resolve()
    else mails.push(told)
  })
  // What the server has told before its answer has been read by then.
  const tell = async (told: unknown) => {
    heard = Promise.withResolvers()
    child.stdin.write(`${JSON.stringify(told)}\n`)
    await heard.promise
  }
  return {
    port: await started.promise,
    mails: async () => {
      await tell('anything?')
      return [...mails]
    },
    behave: (manners) => tell(manners),
    stop: () => endProcess(child, 'SIGKILL'),
  }
}

/** A key and a certificate for localhost that nobody but its owner vouches for. */
export function makeCertificate(): { readonly key: string; readonly cert: string } {
  const folder = temporaryFolder('tls')
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const { status, stderr } = spawnSync(
    'openssl',
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'
      .split(' ')
      .concat('-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', cert),
  )
  if (status !== 0) throw new Error(`openssl: ${String(stderr)}`)
  return { key, cert }
}
