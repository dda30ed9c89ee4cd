import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { freePort } from '../support/ports.ts'
import { blocksOf, isShell, pages, project } from './pages.ts'

// ```sh server     is carried out against a server of the page's own with the sample desk, all blocks in one shell

const scripts = pages()
  .map((page) => ({
    page,
    blocks: blocksOf(page).filter((block) => isShell(block) && block.info[1] === 'server'),
  }))
  .filter(({ blocks }) => blocks.length > 0)

test('there are pages whose commands ask a server', () => {
  expect(scripts.map(({ page }) => page)).toContain(join('docs', 'api.md'))
})

describe.each(scripts)('the commands of $page work', ({ page, blocks }) => {
  const folder = temporaryFolder('docs_server')
  let server: ChildProcess
  let environment: NodeJS.ProcessEnv = {}

  beforeAll(async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const kept = Object.entries(process.env).filter(([name]) => !/^(?:EXPUNGE_|VITEST|NODE_ENV)/.test(name))
    const PATH = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
    environment = { ...Object.fromEntries(kept), PATH, NO_COLOR: '1', HOME: folder }
    server = spawn(process.execPath, [join(project, 'src', 'main.ts'), 'serve', '--sample'], {
      cwd: folder,
      env: { ...environment, EXPUNGE_LISTEN: `127.0.0.1:${port}`, EXPUNGE_LOG: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    environment = { ...environment, EXPUNGE: url, SETUP: await setupToken(server) }
  })

  afterAll(() => server.kill('SIGKILL'))

  test(`${page}, from the first block to the last`, async () => {
    const text = blocks.map(({ line, text: lines }) => `echo "${page}:${line}" >&2\n${lines}`).join('\n')
    const { code, output } = await run(text, folder, environment)
    expect(code, output.slice(-4_000)).toBe(0)
    expect(output).not.toContain('null')
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
    expect(server.exitCode).toBe(0)
  })
})

/**
 * What stands behind the # of the link that a server prints when nobody has an account. Its output is read on: a server
 * that nobody listens to any more ends.
 */
function setupToken({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    stdout?.on('data', (data) => {
      text += String(data)
      const [, token] = /\/setup#(\S+)/.exec(text) ?? []
      if (token !== undefined) resolve(token)
    })
    stdout?.on('end', () => reject(new Error(`the server ended before it printed a link:\n${text}`)))
  })
}

async function run(
  text: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', text], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (data) => (output += String(data)))
  const timer = setTimeout(() => shell.kill('SIGKILL'), 580_000)
  await once(shell, 'close')
  clearTimeout(timer)
  return { code: shell.exitCode, output }
}
