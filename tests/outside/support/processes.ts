import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server of the tests: a process of its own on loopback. */
export interface ServerProcess {
  readonly url: string
  readonly port: number
  stop(): Promise<void>
}

/** Starts a server that is given its port, and waits until it answers. */
export async function startServer(
  command: (port: number) => readonly string[],
  port?: number,
): Promise<ServerProcess> {
  const at = port ?? (await freePort())
  const child = spawn(process.execPath, [...command(at)], { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString()))
  const url = `http://127.0.0.1:${at}`
  for (let attempt = 1; !(await answers(url)); attempt++) {
    if (child.exitCode !== null || attempt > 200) throw new Error(`The server did not start: ${errors}`)
    await sleep(50)
  }
  return { url, port: at, stop: () => stop(child) }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
