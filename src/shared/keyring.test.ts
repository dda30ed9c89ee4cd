import { execFile } from 'node:child_process'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect, promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/support/folders.ts'
import { keyIdOf, openKeyring, type SealStore, verifySignature } from './keyring.ts'
import { Redacted } from './redacted.ts'

const run = promisify(execFile)

let folder: string
beforeEach(() => {
  folder = join(temporaryFolder('keys'), 'keys')
})

describe('openKeyring', () => {
  it('makes keys that only their owner can read, once', async () => {
    const first = await openKeyring(folder)
    const again = await openKeyring(folder)
    expect(again.keyId).toBe(first.keyId)
    expect(again.markerDigest('x')).toBe(first.markerDigest('x'))
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    for (const name of ['signing.pem', 'signing.pub', 'sealing.key', 'marker.key']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    }
  })

  it('ends with one set of keys when several processes open it at once', async () => {
    const script = `
      import { openKeyring } from ${JSON.stringify(new URL('./keyring.ts', import.meta.url).href)}
      const keys = await openKeyring(${JSON.stringify(folder)})
      console.log(keys.keyId, keys.markerDigest('x'))`
    const opened = await Promise.all(
      Array.from({ length: 4 }, () =>
        run(process.execPath, ['--no-warnings', '--input-type=module', '-e', script]),
      ),
    )
    expect(new Set(opened.map(({ stdout }) => stdout)).size).toBe(1)
  })

  it.each(['signing.pem', 'sealing.key', 'marker.key'])(
    'makes no new keys when %s was lost',
    async (name) => {
      await openKeyring(folder)
      await rm(join(folder, name))
      await expect(openKeyring(folder)).rejects.toMatchObject({ code: 'keyring-incomplete' })
      await expect(stat(join(folder, name))).rejects.toThrow('ENOENT')
    },
  )

  it('starts over when the first start was cut short', async () => {
    await openKeyring(folder)
    await rm(join(folder, 'signing.pem'))
    await writeFile(join(folder, '.creating'), '')
    const keyring = await openKeyring(folder)
    expect(keyIdOf(await readFile(join(folder, 'signing.pub'), 'utf8'))).toBe(keyring.keyId)
  })
})

describe('keys that are given', () => {
  const filesOf = async () => {
    await openKeyring(folder)
    const text = async (name: string) => new Redacted(await readFile(join(folder, name), 'utf8'))
    return {
      signing: await text('signing.pem'),
      sealing: await text('sealing.key'),
      marker: await text('marker.key'),
    }
  }
  const nowhere: SealStore = {
    read: () => Promise.resolve(undefined),
    keep: (_, make) => make(),
    destroy: () => Promise.resolve(false),
  }

  it('stand in for the folder, which need not be there', async () => {
    const given = await filesOf()
    const first = await openKeyring(folder)
    const elsewhere = join(temporaryFolder('keys'), 'none')
    const other = await openKeyring(elsewhere, nowhere, given)
    expect(await other.ids()).toEqual(await first.ids())
    expect(await other.decrypt(await first.encrypt('an address'))).toBe('an address')
    expect(first.verify('text', other.sign('text'))).toBe(true)
    expect(other.markerDigest('anna')).toBe(first.markerDigest('anna'))
    await expect(stat(elsewhere)).rejects.toThrow('ENOENT')
  })

  it('are left out of the folder, in which the others are made', async () => {
    const { sealing } = await filesOf()
    const other = `${folder}-other`
    const keyring = await openKeyring(other, undefined, { sealing })
    expect(await readdir(other)).toEqual(['.lock', 'marker.key', 'plans', 'signing.pem', 'signing.pub'])
    expect((await openKeyring(other, undefined, { sealing })).keyId).toBe(keyring.keyId)
    await expect(openKeyring(other)).rejects.toMatchObject({ code: 'keyring-incomplete' })
  })

  it.each(['signing', 'sealing', 'marker'] as const)('are refused beside another %s key', async (kind) => {
    const given = await filesOf()
    const other = `${folder}-other`
    await openKeyring(other)
    const refused = await openKeyring(other, undefined, { [kind]: given[kind] }).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ code: 'other-keys', facts: { key: kind } })
    expect(inspect(refused, { depth: 9 })).not.toContain(given[kind].reveal().trim().slice(-40))
    expect((await openKeyring(folder, undefined, given)).keyId).toBe((await openKeyring(folder)).keyId)
  })

  it.each(['signing', 'sealing', 'marker'] as const)('are refused where the %s key is none', async (kind) => {
    const canary = 'AGE-SECRET-KEY-1CANARY'
    const refused = await openKeyring(folder, undefined, { [kind]: new Redacted(canary) }).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ code: 'key-form', facts: { key: kind } })
    expect(inspect(refused, { depth: 9 })).not.toContain('CANARY')
  })
})

describe('signatures and markers', () => {
  it('fit the signed bytes, the key and one spelling only', async () => {
    const keyring = await openKeyring(folder)
    const signature = keyring.sign('text')
    expect(keyring.verify('text', signature)).toBe(true)
    expect(keyring.verify('texx', signature)).toBe(false)
    expect(keyring.verify('text', `${signature} `)).toBe(false)
    expect(verifySignature('text', signature, keyring.publicKeyPem)).toBe(true)
    const other = await openKeyring(`${folder}-other`)
    expect(other.verify('text', signature)).toBe(false)
    expect(keyIdOf(await readFile(join(folder, 'signing.pub'), 'utf8'))).toBe(keyring.keyId)
    expect(keyring.keyId).toMatch(/^sha256:[0-9a-f]{16}$/)
  })

  it('are keyed per installation', async () => {
    const [one, two] = [await openKeyring(folder), await openKeyring(`${folder}-other`)]
    expect(one.markerDigest('anna')).toMatch(/^[0-9a-f]{32}$/)
    expect(one.markerDigest('anna')).not.toBe(two.markerDigest('anna'))
  })
})

describe('seals', () => {
  const canary = { emails: ['canary.person@example.org'] }

  it('open with their own plan only, and show nothing of what they hold', async () => {
    const keyring = await openKeyring(folder)
    const sealed = await keyring.sealForPlan('plan-1', canary)
    await keyring.sealForPlan('plan-2', canary)
    expect(sealed).toContain('BEGIN AGE ENCRYPTED FILE')
    expect(sealed).not.toContain('canary')
    expect(await (await openKeyring(folder)).openSealed('plan-1', sealed)).toEqual(canary)
    await expect(keyring.openSealed('plan-2', sealed)).rejects.toMatchObject({ code: 'seal-unreadable' })
  })

  it('cannot be opened once destroyed, and their key is gone', async () => {
    const keyring = await openKeyring(folder)
    const sealed = await keyring.sealForPlan('plan-1', canary)
    expect(await keyring.hasSeal('plan-1')).toBe(true)
    const key = await readFile(join(folder, 'plans', 'plan-1.key'))
    expect(await keyring.destroySeal('plan-1')).toBe(true)
    expect(await keyring.hasSeal('plan-1')).toBe(false)
    expect(await readdir(join(folder, 'plans'))).toEqual(['plan-1.destroyed'])
    await expect(keyring.openSealed('plan-1', sealed)).rejects.toMatchObject({
      name: 'ExpungeError',
      code: 'seal-destroyed',
    })
    await expect(keyring.sealForPlan('plan-1', canary)).rejects.toMatchObject({ code: 'seal-destroyed' })
    expect(await keyring.destroySeal('plan-1')).toBe(false)
    // Even a key file that a backup brings back stays unused.
    await writeFile(join(folder, 'plans', 'plan-1.key'), key)
    await expect(keyring.openSealed('plan-1', sealed)).rejects.toMatchObject({ code: 'seal-destroyed' })
    expect(await keyring.destroySeal('plan-1')).toBe(true)
  })

  it.each(['', '../x', 'A', 'a/b', 'a.b', '-a', 'x'.repeat(65)])('refuse the plan id %j', async (planId) => {
    const keyring = await openKeyring(folder)
    await expect(keyring.sealForPlan(planId, canary)).rejects.toMatchObject({ code: 'bad-plan-id' })
  })
})
