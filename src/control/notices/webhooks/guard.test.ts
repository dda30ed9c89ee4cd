import { describe, expect, it } from 'vitest'
import { openGuard } from './guard.ts'

const leadsTo = (...addresses: string[]) =>
  openGuard({}, () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  )
const hooks = new URL('https://hooks.example.org/expunge')

describe('the address of an endpoint', () => {
  it.each([
    'http://hooks.example.org',
    'ftp://hooks.example.org',
    'https://user:hunter2@hooks.example.org',
    'https://hooks.example.org/#part',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://[fe80::1]/x',
    'hooks.example.org',
    `https://hooks.example.org/${'x'.repeat(2_000)}`,
  ])('%s is refused', (url) => {
    expect(() => openGuard().checkUrl(url)).toThrow(expect.objectContaining({ code: 'webhook-url' }))
    expect(() => openGuard().checkUrl(url)).not.toThrow(/hunter2/)
  })

  it('may be http, or of a private network, where the settings allow it', () => {
    expect(openGuard({ plain_http: 'allowed' }).checkUrl('http://hooks.example.org/a?b=c').href).toBe(
      'http://hooks.example.org/a?b=c',
    )
    const guard = openGuard({ networks: ['10.1.0.0/16', 'fd12::/16'] })
    expect(guard.checkUrl('https://10.1.2.3').hostname).toBe('10.1.2.3')
    expect(guard.checkUrl('https://[fd12::1]').hostname).toBe('[fd12::1]')
    expect(() => guard.checkUrl('https://10.2.2.3')).toThrow(expect.objectContaining({ code: 'webhook-url' }))
  })
})

describe('the host of an endpoint', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.7',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fd00::1',
    'fe80::1',
    'ff02::1',
  ])('that leads to %s is not asked', async (address) => {
    await expect(leadsTo(address).resolve(hooks)).rejects.toMatchObject({ code: 'webhook-forbidden' })
    // Neither where an outer address stands beside it.
    await expect(leadsTo('9.9.9.9', address).resolve(hooks)).rejects.toMatchObject({
      code: 'webhook-forbidden',
    })
  })

  it.each(['9.9.9.9', '172.32.0.1', '2620:fe::fe'])('that leads to %s is', async (address) => {
    expect(await leadsTo(address, '9.9.9.10').resolve(hooks)).toMatchObject({ address })
  })

  it('without an address is told', async () => {
    await expect(leadsTo().resolve(hooks)).rejects.toMatchObject({ code: 'webhook-unreachable' })
    const failing = openGuard({}, () => Promise.reject(new Error('ENOTFOUND hooks.example.org')))
    await expect(failing.resolve(hooks)).rejects.toMatchObject({ code: 'webhook-unreachable' })
  })

  it('in a network that the settings allow is asked', async () => {
    const guard = openGuard({ networks: ['127.0.0.0/8'] }, () =>
      Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    )
    expect(await guard.resolve(hooks)).toEqual({ address: '127.0.0.1', family: 4 })
  })
})
