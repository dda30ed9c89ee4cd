import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../support/ports.ts'
import { endProcess } from '../../support/processes.ts'

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
  return { url, port: at, stop: () => endProcess(child, 'SIGKILL') }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}
