import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/installation/config.ts'
import { createTestDatabase } from '../support/databases.ts'
import { temporaryFolder } from '../support/folders.ts'
import { freePort } from '../support/ports.ts'

const project = join(import.meta.dirname, '..', '..')
const read = (...path: readonly string[]) => readFileSync(join(project, ...path), 'utf8')
const main = '/opt/expunge/src/main.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** Starts it as what is shipped says, with the checkout in the place of /opt/expunge, and asks for its health. */
async function start(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const [program = '', ...args] = command
  expect(program.split('/').at(-1)).toBe('node')
  expect(args).toContain(main)
  const cwd = temporaryFolder('shipped')
  const child = spawn(
    process.execPath,
    args.map((word) => (word === main ? join(project, 'src', 'main.ts') : word)),
    { cwd, env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  child.stdout?.resume()
  ends.push(async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  })
  let errors = ''
  child.stderr?.on('data', (data) => (errors += String(data)))
  void once(child, 'exit').then(() => (errors ||= 'it ended without a word'))
  ends.push(() => (child.exitCode === null ? undefined : console.error(errors)))
  return child
}

async function readyAt(port: number): Promise<number> {
  let status = 0
  await expect
    .poll(
      async () => {
        status = await fetch(`http://127.0.0.1:${port}/ready`).then(
          (answer) => answer.status,
          () => 0,
        )
        return status
      },
      { interval: 200 },
    )
    .toBe(200)
  return status
}

describe('the image', () => {
  const text = read('Dockerfile')
  const line = (word: string) => text.split('\n').find((one) => one.startsWith(`${word} `)) ?? ''
  const list = (word: string) => JSON.parse(line(word).slice(word.length)) as string[]
  const variables = (words: string) =>
    Object.fromEntries(Array.from(words.matchAll(/\b([A-Z_]+)=(\S+)/g), ([, name, value]) => [name, value]))

  it('starts with the command that it documents', async () => {
    const command = text.split('\n').find((one) => one.includes('docker run')) ?? ''
    const port = await freePort()
    const environment = { ...variables(line('ENV')), ...variables(command) } as Record<string, string>
    expect(environment).toMatchObject({ EXPUNGE_LISTEN: '0.0.0.0:7070', EXPUNGE_DATA: '/data' })
    await start([...list('ENTRYPOINT'), ...list('CMD')], {
      ...environment,
      EXPUNGE_LISTEN: `0.0.0.0:${port}`,
      EXPUNGE_DATA: join(temporaryFolder('image'), 'data'),
    })
    expect(await readyAt(port)).toBe(200)
  })

  it('takes nothing along that is secret', () => {
    const patterns = read('.dockerignore')
      .split('\n')
      .filter((one) => one !== '' && !one.startsWith('#'))
    for (const secret of ['**/expunge.yaml', '**/secrets', '**/data', '**/keys', '**/*.pem', '**/.env'])
      expect(patterns).toContain(secret)
    // What the program reads at run time is not left out with it.
    const left = patterns.flatMap((pattern) => globSync(pattern, { cwd: join(project, 'src') }))
    expect(left).toEqual([])
    for (const needed of ['bin', 'src', 'letters', 'datamaps', 'policies', 'schemas'])
      expect(patterns).not.toContain(needed)
  })
})

describe('the unit of systemd', () => {
  const text = read('deploy', 'expunge.service')
  const all = (name: string) =>
    Array.from(text.matchAll(new RegExp(`^${name}=(.*)$`, 'gm')), ([, value = '']) => value)

  it('starts a server that has no expunge.yaml, and writes to its data folder alone', async () => {
    const [command = ''] = all('ExecStart')
    const port = await freePort()
    const environment = Object.fromEntries(
      all('Environment').flatMap((words) => words.split(' ').map((word) => word.split('='))),
    ) as Record<string, string>
    expect(environment).not.toHaveProperty('EXPUNGE_CONFIG')
    expect(environment['EXPUNGE_DATA']).toBe(`/var/lib/${all('StateDirectory')[0]}`)
    await start(command.split(' '), {
      ...environment,
      EXPUNGE_LISTEN: `127.0.0.1:${port}`,
      EXPUNGE_DATA: temporaryFolder('unit'),
    })
    expect(await readyAt(port)).toBe(200)
  })

  it('is understood by systemd', ({ skip }) => {
    skip(!existsSync('/usr/bin/systemd-analyze') || !existsSync('/usr/bin/node'), 'there is no systemd here')
    const { stderr } = spawnSync('systemd-analyze', ['verify', join(project, 'deploy', 'expunge.service')], {
      encoding: 'utf8',
    })
    expect(stderr.split('\n').filter((one) => one.startsWith('expunge.service'))).toEqual([])
  })
})

describe('compose.yaml', () => {
  interface Service {
    readonly command?: string[]
    readonly environment: Record<string, string>
    readonly volumes: string[]
    readonly healthcheck: { readonly test: string[] }
  }
  const { services } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> }

  it('hands the same configuration and the same keys to servers and workers', () => {
    for (const name of ['server', 'worker']) {
      const { environment, volumes } = services[name] as Service
      expect(environment['EXPUNGE_CONFIG']).toBe('/etc/expunge/expunge.yaml')
      expect(volumes).toEqual([
        'data:/data',
        expect.stringMatching(/:-\.\/deploy\/config\}:\/etc\/expunge:ro$/),
      ])
    }
  })

  it('asks a worker for its health, and the worker answers', async () => {
    const { command = [], environment, healthcheck } = services['worker'] as Service
    const port = await freePort()
    const database = await createTestDatabase('postgresql', 'compose')
    ends.push(() => database.drop())
    const [host, shipped] = (environment['EXPUNGE_WORKER_LISTEN'] ?? '').split(':')
    const config = join(project, 'deploy', 'config', 'expunge.yaml')
    const folder = temporaryFolder('compose')
    mkdirSync(join(folder, 'data'))
    await start(['node', main, ...command], {
      EXPUNGE_DATABASE: database.url,
      EXPUNGE_CONFIG: config,
      EXPUNGE_DATA: join(folder, 'data'),
      EXPUNGE_WORKER_LISTEN: `${host}:${port}`,
    })
    await readyAt(port)
    const [, program, ...args] = healthcheck.test
    const check = (at: number) =>
      spawnSync(
        program === 'node' ? process.execPath : '',
        args.map((word) => word.replace(`:${shipped}/`, `:${at}/`)),
      ).status
    expect(args.join(' ')).toContain(`:${shipped}/ready`)
    expect(check(port)).toBe(0)
    expect(check(await freePort())).toBe(1)
  })

  it('ships an example of a configuration that is right once its comments are taken away', () => {
    const example = read('deploy', 'config', 'expunge.yaml')
    expect(parseConfig(example, 'expunge.yaml')).toEqual({})
    const [, ...parts] = example.split('\n\n')
    const filled = parts.join('\n').replaceAll(/^# /gm, '')
    expect(Object.keys(parseConfig(filled, 'expunge.yaml'))).toEqual([
      'accounts',
      'requests',
      'letters',
      'mail',
    ])
  })
})
