import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import { appendLineDurably, readJsonLines, readLines, withFileLock, writeFileAtomic } from './files.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder('files')
})

describe('writeFileAtomic', () => {
  it('replaces the content, sets the mode and leaves no draft behind', async () => {
    const file = join(folder, 'a.txt')
    await writeFileAtomic(file, 'one')
    await writeFileAtomic(file, 'two', 0o640)
    expect(await readFile(file, 'utf8')).toBe('two')
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['a.txt'])
  })
})

describe('reading lines', () => {
  it('splits at line feeds only and tells an unterminated last line', async () => {
    const file = join(folder, 'lines')
    await writeFile(file, 'a\rb\u2028c\n\ndä')
    const lines = await all(readLines(file))
    expect(lines).toEqual([
      { number: 1, text: 'a\rb\u2028c', terminated: true },
      { number: 2, text: '', terminated: true },
      { number: 3, text: 'dä', terminated: false },
    ])
  })

  it('keeps lines whole across read chunks', async () => {
    const file = join(folder, 'long')
    const long = 'é'.repeat(100_000)
    await writeFile(file, `${long}\n${long}x\n`)
    const texts = (await all(readLines(file))).map((line) => line.text)
    expect(texts).toEqual([long, `${long}x`])
  })

  it('names file and line of what is no JSON, and does not quote it', async () => {
    const file = join(folder, 'bad.jsonl')
    await writeFile(file, '{"a":1}\nanna.lee@example.org\n')
    const reading = all(readJsonLines(file))
    await expect(reading).rejects.toThrow(/bad\.jsonl:2: expected one JSON value/)
    await expect(reading).rejects.not.toThrow(/anna/)
  })

  it('gives appended lines back with their numbers', async () => {
    const file = join(folder, 'ok.jsonl')
    await appendLineDurably(file, '{"a":1}')
    await appendLineDurably(file, '[2]')
    expect(await all(readJsonLines(file))).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, value: [2] },
    ])
    await expect(appendLineDurably(file, 'a\nb')).rejects.toMatchObject({ code: 'line-feed-in-line' })
  })
})

describe('withFileLock', () => {
  it('lets one at a time in, also within one process', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await sleep(3)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 12 }, () => withFileLock(join(folder, 'lock'), work)))
    expect(most).toBe(1)
  })

  it('is free again when the work throws', async () => {
    const lock = join(folder, 'lock')
    await expect(withFileLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(withFileLock(lock, async () => 'yes', 100)).resolves.toBe('yes')
  })

  it('names the file when another process holds it, and is freed by kill -9 of the holder', async () => {
    const lock = join(folder, 'lock')
    const holder = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', holdScript(lock)])
    await once(holder.stdout, 'data')
    await expect(withFileLock(lock, async () => 'in', 200)).rejects.toMatchObject({
      code: 'file-locked',
      message: expect.stringContaining(lock),
    })
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    await expect(withFileLock(lock, async () => 'in', 2000)).resolves.toBe('in')
  })
})

function holdScript(lock: string): string {
  return `
    import { withFileLock } from ${JSON.stringify(new URL('./files.ts', import.meta.url).href)}
    await withFileLock(${JSON.stringify(lock)}, () => {
      console.log('held')
      return new Promise((resolve) => setTimeout(resolve, 60_000))
    })`
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
