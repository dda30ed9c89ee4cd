import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Snapshot } from '../../support/snapshot.ts'
import { loadDataMap } from '../../../src/engine/datamap/load.ts'
import { zammadMapFile } from './desk.ts'

/** One value that Ruby was asked to read: what it holds, as JSON, or why it cannot be read. */
export interface RubyReading {
  readonly place: string
  readonly value?: unknown
  readonly error?: string
}

/**
 * Lets a real Ruby read every YAML text and every session of the desk, the way Rails does. Values that Ruby cannot read
 * carry the error.
 */
export async function readByRuby(snapshot: Snapshot): Promise<readonly RubyReading[]> {
  const { map } = await loadDataMap(zammadMapFile)
  const yaml = Object.entries(map.tables).flatMap(([table, { columns = {} }]) =>
    Object.entries(columns).flatMap(([column, entry]) =>
      typeof entry === 'object' && entry.format === 'yaml' ? [{ table, column, kind: 'yaml' }] : [],
    ),
  )
  const all = [...yaml, { table: 'sessions', column: 'data', kind: 'marshal' }]
  const wishes = all.flatMap(({ table, column, kind }) =>
    [...(snapshot.get(table) ?? [])].flatMap(([key, row]) => {
      const text = row[column]
      return text === null || text === undefined || text === ''
        ? []
        : [{ place: `${table} ${key} ${column}`, kind, text }]
    }),
  )
  return JSON.parse(askRuby(JSON.stringify(wishes))) as RubyReading[]
}

function askRuby(input: string): string {
  const ask = () =>
    spawnSync('ruby', ['-e', reader], {
      input,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
      maxBuffer: 100 * 1024 * 1024,
    })
  let answer = ask()
  if (answer.error !== undefined) {
    spawnSync(process.execPath, [script, 'start', 'ruby'], { encoding: 'utf8' })
    answer = ask()
  }
  const { status, stdout, stderr, error } = answer
  if (error !== undefined)
    throw new Error(
      'The tests need Ruby. Install it with “node bin/services.mjs start ruby” (Debian, root).',
      {
        cause: error,
      },
    )
  if (status !== 0) throw new Error(`Ruby ended with ${status}: ${stderr}`)
  return stdout
}

const script = fileURLToPath(new URL('../../../bin/services.mjs', import.meta.url))

/** Rails' own hash is a Hash with another name; objects of jobs are read as plain structures. */
const reader = `
require 'yaml'; require 'json'; require 'base64'
module ActiveSupport; class HashWithIndifferentAccess < Hash; end; end
module ActiveJob; module QueueAdapters; class DelayedJobAdapter; class JobWrapper; attr_reader :job_data; def to_json(*a) = { 'job_data' => job_data }.to_json(*a); end; end; end; end
puts JSON.generate(JSON.parse($stdin.read).map { |wish|
  begin
    value = wish['kind'] == 'yaml' ? YAML.unsafe_load(wish['text']) : Marshal.load(Base64.decode64(wish['text']))
    JSON.generate([value])
    { place: wish['place'], value: value }
  rescue Exception => error
    { place: wish['place'], error: "#{error.class}: #{error.message[0, 200]}" }
  end
})
`
