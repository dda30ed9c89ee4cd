import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A worker that is written for tests. */
export interface TestWorker {
  readonly script: URL
  readonly args: readonly string[]
  readonly database: string
  /** What the test does at its end: the worker is ended there. */
  readonly ends: (() => Promise<unknown>)[]
}

/** Starts a worker in a process of its own, and waits until it is ready. */
export async function spawnWorker({ script, args, database, ends }: TestWorker): Promise<ChildProcess> {
  const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
    env: { ...process.env, EXPUNGE_DATABASE: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  ends.push(() => endProcess(child, 'SIGTERM'))
  await once(child.stdout, 'data')
  return child
}

/** Ends a process, and waits until it is gone; nothing for one that has ended. */
export async function endProcess(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}
