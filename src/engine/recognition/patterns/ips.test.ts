import { describe, expect, it } from 'vitest'
import { marked } from '../../../../tests/support/marked.ts'
import { ips } from './ips.ts'

describe('ips', () => {
  it.each([
    'The login came from ⟦203.0.113.7⟧.',
    'X-Forwarded-For: ⟦203.0.113.7⟧, ⟦198.51.100.23⟧',
    'http://⟦203.0.113.7⟧:8080/index and ⟦203.0.113.7⟧/32',
    'client [⟦2001:db8::8a2e:370:7334⟧]:52344',
    'from ⟦2001:db8:85a3:0:0:8a2e:370:7334⟧: refused',
    '⟦::ffff:192.0.2.128⟧ is mapped',
    '⟦fe80::1ff:fe23:4567:890a%eth2⟧',
    'desk ⟦192.168.17.23⟧',
    // Private ranges alike
    'server SRV-02 (⟦10.2.0.14⟧), printer ⟦172.16.5.9⟧',
    'from host-⟦203.0.113.7⟧.example.net',
    'Geen schijf. Server ⟦10.8.0.14⟧ staat niet in de zone',
    // "fw" is a firewall here
    '22:14 fw-oost openvpn: pdejong2 authenticated from ⟦198.51.100.67⟧ port 51122',
    'connect from ⟦203-0-113-7⟧.dsl.example.net and ip-⟦203-0-113-9⟧.compute.example.com',
    'IOC ⟦203.0.113[.]7⟧ and ⟦203[.]0[.]113[.]9⟧',
    'ip ⟦203.000.113.007⟧',
  ])('finds the whole address in %s', (text) => {
    expect(marked(ips, text)).toBe(text)
  })

  it.each([
    'Version 10.0.0.12',
    'v1.2.3.4 and 10.0.19045.3324',
    'Chrome/126.0.0.0 Safari/537.36',
    'OID 1.3.6.1.4.1.311',
    'see 4.2.1.3',
    '127.0.0.1, 0.0.0.0, 255.255.255.0, ::1 and ::',
    'gateway 192.168.0.1 in 192.168.0.0/24',
    'at 12:30:45 on 00:1a:2b:3c:4d:5e',
    'std::vector a::b',
    '300.1.2.3',
    'Oracle 10.2.0.4 on a host',
    'Microsoft SQL Server 10.2.0.4',
    'Betrag 120.000.250.000 EUR, IP-Telefon 120.300.010.001',
    'order 12-3-45-6.a, 203-0-113-7 pieces',
    'a[.]b and 1[.]2',
  ])('leaves %s', (text) => {
    expect(marked(ips, text)).toBe(text)
  })
})
