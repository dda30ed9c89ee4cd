// A mail server in a process of its own: node smtp.ts; prints a line of JSON with its port, then one for each mail.
// Told over stdin how to behave: {"rcpt": [450, 250]} answers the next recipients so.
import { createInterface } from 'node:readline'
import { readFileSync } from 'node:fs'
import { SMTPServer } from 'smtp-server'

interface Manners {
  readonly mail?: number[]
  readonly rcpt?: number[]
  readonly data?: number[]
}

const [tls = 'plain', keyFile = '', certFile = ''] = process.argv.slice(2)
let manners: Manners = {}

function answer(codes: number[] | undefined, about: string): Error | undefined {
  const code = codes?.shift() ?? 250
  if (code === 250) return undefined
  // As real servers do: with the address, and an enhanced status.
  return Object.assign(new Error(`${Math.floor(code / 100)}.1.1 <${about}> said no`), { responseCode: code })
}

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: tls === 'plain' ? ['STARTTLS'] : [],
  secure: tls === 'tls',
  size: 2_000_000,
  ...(keyFile === '' ? {} : { key: readFileSync(keyFile), cert: readFileSync(certFile) }),
  onAuth: (auth, _, done) =>
    auth.password === 'hunter2'
      ? done(null, { user: auth.username ?? '' })
      : done(Object.assign(new Error(`no such user ${auth.username ?? ''}`), { responseCode: 535 })),
  onMailFrom: ({ address }, _, done) => done(answer(manners.mail, address)),
  onRcptTo: ({ address }, _, done) => done(answer(manners.rcpt, address)),
  onData: (stream, session, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      if (stream.sizeExceeded) return done(Object.assign(new Error('too large'), { responseCode: 552 }))
      const failure = answer(manners.data, session.envelope.rcptTo[0]?.address ?? '')
      const raw = Buffer.concat(chunks).toString('latin1')
      const to = session.envelope.rcptTo.map(({ address }) => address)
      if (failure === undefined) console.log(JSON.stringify({ raw, to, secure: session.secure }))
      done(failure)
    })
  },
})
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 }))
})
createInterface({ input: process.stdin }).on('line', (line) => {
  const told = JSON.parse(line) as Manners | 'anything?'
  if (told !== 'anything?') manners = told
  console.log(JSON.stringify({ heard: true }))
})
process.stdin.on('end', () => process.exit())
