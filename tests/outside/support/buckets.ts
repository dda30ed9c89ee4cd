import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AwsClient } from 'aws4fetch'
import { type ServerProcess, startServer } from './processes.ts'

/** A server that speaks S3, as a process, with one bucket; it checks signatures and takes one pair of keys. */
export interface Buckets extends ServerProcess {
  /** The place of the bucket, as --store takes it. */
  readonly place: string
  put(key: string): Promise<void>
  /** Keys that are there, in their order. */
  keys(): Promise<readonly string[]>
  /** Takes the server away, and brings it back on the same port with what it held. */
  again(): Promise<void>
  end(): Promise<void>
}

export const bucket = 'desk-files'

const options = { address: '127.0.0.1', silent: true, configureBuckets: [{ name: bucket }] }

const require = createRequire(import.meta.url)

/** Starts s3rver, which keeps objects as files. */
export async function startBuckets(): Promise<Buckets> {
  const folder = mkdtempSync(join(tmpdir(), `expunge_test_${process.pid}_buckets_`))
  const main = require.resolve('@20minutes/s3rver')
  const command = (port: number) => [
    '--eval',
    `const S3rver = require(${JSON.stringify(main)})
     new S3rver(${JSON.stringify({ ...options, directory: folder, port })}).run()`,
  ]
  let server = await startServer(command)
  const { url, port } = server
  const client = new AwsClient({
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    service: 's3',
    retries: 0,
  })
  return {
    url,
    port,
    place: `s3://${bucket}?endpoint=${url}&credentials=env:OBJECT_KEYS`,
    put: async (key) => {
      const reply = await client.fetch(`${url}/${bucket}/${key}`, { method: 'PUT', body: 'content' })
      if (!reply.ok) throw new Error(`The object was not stored: ${await reply.text()}`)
    },
    keys: async () => {
      const text = await (await client.fetch(`${url}/${bucket}?list-type=2`)).text()
      return [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key).toSorted()
    },
    stop: () => server.stop(),
    again: async () => {
      server = await startServer(command, port)
    },
    end: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
