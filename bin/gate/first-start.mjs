// What somebody sees who types `npm start` for the first time: the server comes up with the sample desk, lets the first
// administrator in, and ends when it is asked to.
//   node bin/run.mjs --script bin/gate/first-start.mjs
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'expunge_first_start_'))
const port = await freePort()
const url = `http://127.0.0.1:${port}`
// The words of the script and not npm, which dies of the signal that it passes on and hides how the server ended.
const [command, ...words] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split(' ')
const server = spawn(command, words, {
  env: { ...process.env, EXPUNGE_LISTEN: `127.0.0.1:${port}`, EXPUNGE_DATA: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const token = await linkOf(server)
  await post('/api/v1/setup', {
    token,
    handle: 'dana',
    name: 'Dana',
    email: 'dana@example.org',
    password: 'a long enough pass phrase',
  })
  await post('/api/auth/sign-in/email', { email: 'dana@example.org', password: 'a long enough pass phrase' })
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  if (!(await page.text()).includes('id="root"')) throw new Error('the control center is not at the address')
  const ready = await fetch(`${url}/ready`)
  if (!ready.ok) throw new Error(`/ready answers ${ready.status}`)
  server.kill('SIGTERM')
  const [code, signal] = await once(server, 'exit')
  if (code !== 0) throw new Error(`it ended with ${code ?? signal}`)
  console.log(
    'npm start: came up, let the first administrator in, showed the control center, and stopped when it was asked to.',
  )
} finally {
  server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

async function linkOf({ stdout }) {
  let text = ''
  for await (const data of stdout) {
    process.stdout.write(data)
    text += data
    const [, token] = /\/setup#(\S+)[^]*Stop it/.exec(text) ?? []
    if (token !== undefined) {
      stdout.on('data', (more) => process.stdout.write(more))
      return token
    }
  }
  throw new Error('it ended before it printed a link')
}

async function post(path, body) {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`)
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address()
      probe.close(() => resolve(free))
    })
  })
}
