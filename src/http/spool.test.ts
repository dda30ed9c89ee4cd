import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import { writePieces } from './spool.ts'

describe('a file on its way', () => {
  it('is written piece by piece', async () => {
    const path = join(temporaryFolder('spool'), 'file')
    await writePieces(path, pieces())
    expect(readFileSync(path, 'utf8')).toBe('one and two')
  })

  it('ends the request and not the process when the disk is full', async () => {
    // Told while the source is waited for, when nobody waits for the disk.
    await expect(writePieces('/dev/full', pieces(50))).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it('fails with what it is made of', async () => {
    const path = join(temporaryFolder('spool'), 'file')
    await expect(writePieces(path, broken())).rejects.toThrow('the desk is away')
  })
})

async function* pieces(pauseMs = 0) {
  yield 'one and '
  await wait(pauseMs)
  yield Buffer.from('two')
}

async function* broken() {
  yield 'one'
  await wait(0)
  throw new Error('the desk is away')
}
