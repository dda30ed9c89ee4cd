import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { asRtAccount, environmentOf, linesOf, type RtPlace } from './tools.ts'

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
  const child = launch(place, port, said)
  const server = { url, stop: () => stop(child) }
  try {
    await untilItAnswers(url, child)
  } catch (error) {
    await server.stop()
    throw new Error(`RT's web server did not start: ${linesOf(readFileSync(said, 'utf8')).join('\n')}`, {
      cause: error,
    })
  }
  return server
}

function launch(place: RtPlace, port: number, said: string): ChildProcess {
  const args = ['--host', '127.0.0.1', '--port', String(port), '--max-workers', '2']
  const output = openSync(said, 'w')
  try {
    return spawn(...asRtAccount('/usr/share/request-tracker5/libexec/rt-server', args), {
      cwd: '/',
      env: { ...environmentOf(place), EXPUNGE_RT_PORT: String(port) },
      stdio: ['ignore', output, output],
      // A group of its own, so that the workers can be ended together with it.
      detached: true,
    })
  } finally {
    closeSync(output)
  }
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 90_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended')
    if (Date.now() > deadline) throw new Error('it did not answer within 90 seconds')
    await pause(50)
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

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  end(child.pid, 'SIGTERM')
  const timely = await Promise.race([ended.then(() => true), pause(3_000, false)])
  if (!timely) end(child.pid, 'SIGKILL')
  await ended
  // A worker outlives its master for as long as it takes to finish an answer.
  end(child.pid, 'SIGKILL')
}

/** Ends a whole group by the process id of its leader. */
function end(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('there is no free port on 127.0.0.1')
  return address.port
}
