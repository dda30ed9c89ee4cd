import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../support/ports.ts'
import { environmentOf, type RtPlace } from './place.ts'
import { type Program, startProgram } from './program.ts'
import { linesOf, textIn } from './tools.ts'

/** RT's own web server for one clone, on loopback. */
export interface RtServer {
  /** Without a slash at its end. */
  readonly url: string
  /** Ends the server and all its workers. */
  stop(): Promise<void>
}

/** Starts the server and waits until it answers; throws with what it said when it ends instead. */
export async function startServer(place: RtPlace): Promise<RtServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const said = `${place.log}.server`
  const program = await startProgram(place.settings, {
    command: [rtServer, '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'],
    environment: { ...environmentOf(place), EXPUNGE_RT_PORT: String(port) },
    input: '/dev/null',
    output: said,
    errors: said,
  })
  try {
    await untilItAnswers(url, program)
  } catch (error) {
    await program.stop()
    throw new Error(`RT's web server did not start: ${linesOf(textIn(said)).join('\n')}`, { cause: error })
  }
  return { url, stop: () => program.stop() }
}

const rtServer = '/usr/share/request-tracker5/libexec/rt-server'

async function untilItAnswers(url: string, { ended }: Program): Promise<void> {
  const deadline = Date.now() + 90_000
  while (!(await answers(url))) {
    if (await Promise.race([ended.then(() => true), pause(50, false)])) throw new Error('it ended')
    if (Date.now() > deadline) throw new Error('it did not answer within 90 seconds')
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    // RT keeps a session for every visitor but those of its static files.
    await (await fetch(`${url}/static/js/util.js`, { signal: AbortSignal.timeout(30_000) })).text()
    return true
  } catch {
    return false
  }
}
