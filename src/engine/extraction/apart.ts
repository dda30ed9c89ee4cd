import { type ChildProcess, fork } from 'node:child_process'
import type { Extracted, FileToRead } from './extracted.ts'

/**
 * Has a file read by a process that all files share, one after the other. A file can make a parser take any memory, and
 * crash with it; here it takes nobody else along. The process starts with the first file, and ends when none comes any more.
 */
export function readApart(file: FileToRead): Promise<Extracted> {
  const read = before.then(() => readNow(file))
  before = read.catch(() => undefined)
  return read
}

let before: Promise<unknown> = Promise.resolve()
let reader: ChildProcess | undefined
let rest: NodeJS.Timeout | undefined

async function readNow(file: FileToRead): Promise<Extracted> {
  clearTimeout(rest)
  const child = (reader ??= startReader())
  child.ref()
  child.channel?.ref()
  const { promise, resolve } = Promise.withResolvers<Extracted | Lost>()
  // The process looks at the clock itself; this is for one that no longer does.
  const timer = setTimeout(() => resolve({ lost: 'took-too-long' }), file.limits.milliseconds + grace)
  const onExit = (_: unknown, signal: string | null) =>
    resolve({ lost: signal === 'SIGKILL' || signal === 'SIGABRT' ? 'too-large' : 'damaged' })
  const onError = () => resolve({ lost: 'damaged' })
  child.once('message', resolve).once('exit', onExit).on('error', onError)
  child.send(file, () => undefined)
  const outcome = await promise
  clearTimeout(timer)
  child.off('message', resolve).off('exit', onExit).off('error', onError)
  if ('lost' in outcome) {
    reader = undefined
    child.kill('SIGKILL')
    return { kind: 'not-searched', reason: outcome.lost }
  }
  child.unref()
  child.channel?.unref()
  rest = setTimeout(() => {
    reader = undefined
    child.kill('SIGKILL')
  }, restAfter).unref()
  return outcome
}

interface Lost {
  readonly lost: 'took-too-long' | 'too-large' | 'damaged'
}

const grace = 15_000
const restAfter = 60_000

function startReader(): ChildProcess {
  const child = fork(new URL('./process.ts', import.meta.url), {
    // It needs nothing of this process: no secrets of its environment, no options, no output. It writes no files.
    env: {},
    execArgv: ['--permission', '--allow-fs-read=*', '--allow-worker'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  // An error that comes when no file is read, or late, says nothing that the next file will not say.
  child.on('error', () => undefined)
  child.once('exit', () => {
    if (reader === child) reader = undefined
  })
  return child
}
