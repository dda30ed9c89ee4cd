import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { asRtAccount, environmentOf, type RtPlace } from './place.ts'
import type { RtEngine, RtSettings } from './template.ts'

/** A Perl that has compiled RT, and runs each program of RT in a fork of itself: that saves the time of compiling. */
export interface PreloadedPerl {
  /** Where it takes its orders; see `startProgram`. */
  readonly socket: string
  stop(): Promise<void>
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The sockets of Perls that serve all workers; of no engine, when a run was not expected to need RT. */
    preloadedPerls: Partial<Record<RtEngine, string>>
  }
}

/** Starts one for an engine, in an empty folder for it alone; the system ends it when this process ends. */
export async function startPerl(settings: RtSettings, folder: string): Promise<PreloadedPerl> {
  const place = placeIn(folder, settings)
  const socket = join(folder, 'socket')
  const said = join(folder, 'said')
  const output = openSync(said, 'w')
  const command = asRtAccount('perl', [join(folder, script), socket])
  const child = spawn(...command, { cwd: '/', env: environmentOf(place), stdio: ['ignore', output, output] })
  closeSync(output)
  const ended = once(child, 'exit')
  while (!existsSync(socket)) {
    const isOver = await Promise.race([ended.then(() => true), pause(20, false)])
    if (isOver) throw new Error(`Perl did not start: ${readFileSync(said, 'utf8').trim()}`)
  }
  return {
    socket,
    async stop() {
      child.kill()
      await ended
    },
  }
}

/** A place without a desk: RT's configuration asks for one. */
function placeIn(folder: string, settings: RtSettings): RtPlace {
  const mason = join(folder, 'mason')
  mkdirSync(mason)
  const { uid, gid } = statSync(join(settings.home, 'storage'))
  for (const path of [folder, mason]) chownSync(path, uid, gid)
  // RT's account may not enter every folder that a checkout lies in.
  copyFileSync(fileURLToPath(new URL(`../lab/${script}`, import.meta.url)), join(folder, script))
  return { settings, database: settings.database, log: join(folder, 'log'), mason, storage: folder }
}

const script = 'preloaded.pl'
