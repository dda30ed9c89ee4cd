import { spawnSync } from 'node:child_process'
import { describe, expect, it, test } from 'vitest'
import { createDetector } from './detector.ts'

const planted = 'anna.lueders@example.org'
const detector = createDetector([
  [
    { kind: 'name', value: 'Anna Lüders' },
    { kind: 'email', value: planted },
    { kind: 'phone', value: '+49 30 1234567' },
    { kind: 'address', value: 'Königsallee 14, 40212 Düsseldorf' },
    { kind: 'birthdate', value: '1984-07-03' },
  ],
])

describe('broken and hostile texts', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const wrapped = (times: number): string => {
    let text = `nested: ${planted}, far inside`
    for (let i = 0; i < times; i++) text = base64(text)
    return text
  }

  test.each([
    ['lone surrogates', `\ud800 ${planted} \udc00`],
    [
      'bytes that are no UTF-8, read as such',
      Buffer.from(`\xff\xfe\xc3 ${planted} \xc3`, 'latin1').toString('utf8'),
    ],
    [
      'base64 that was cut',
      `${base64(`${'text before it '.repeat(9)}${planted} and after`).slice(0, -3)} end`,
    ],
    ['base64 in base64 in base64', wrapped(3)],
    ['an encoded-word that was cut', `=?utf-8?B?${base64('Anna').slice(0, 3)} ${planted}`],
    ['codes that were cut', `${planted} =C %C3% &#12 \\u00 =?utf-8?Q?=`],
  ])('lose nothing of what can be read: %s', (_, text) => {
    expect(detector.find(text).map(({ kind, strength }) => `${kind} ${strength}`)).toContain('email certain')
  })

  it('end where base64 is wrapped deeper than any text is', () => {
    expect(detector.find(wrapped(16)).length).toBeLessThan(2)
  })

  test.each([
    ['words', 'words of a line that never ends, ', planted, 150],
    ['base64', base64('words of a line that never ends! '), base64(planted), 220],
  ])(
    'are searched in memory and time that grow with one line of fifty megabytes of %s',
    (_, unit, end, most) => {
      const program = `
      import { createDetector } from ${JSON.stringify(new URL('detector.ts', import.meta.url).href)}
      const detector = createDetector([[{ kind: 'email', value: ${JSON.stringify(planted)} }]])
      const text = ${JSON.stringify(unit)}.repeat(${Math.floor(50_000_000 / unit.length)}) + ${JSON.stringify(end)}
      const flat = Buffer.from(text).toString('latin1')
      const before = process.resourceUsage().maxRSS
      const found = detector.find(flat).length
      const { maxRSS, userCPUTime } = process.resourceUsage()
      console.log(JSON.stringify({ found, more: (maxRSS - before) / 1024, seconds: userCPUTime / 1e6 }))`
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        encoding: 'utf8',
      })
      const { found, more, seconds } = JSON.parse(stdout) as { found: number; more: number; seconds: number }
      expect(found).toBe(1)
      expect(more).toBeLessThan(most)
      expect(seconds).toBeLessThan(15)
    },
  )

  // One unit for each pattern that is tried on a text; twice as much of it may cost little more than twice as much.
  test.each([
    'a?b',
    'M?',
    'aА',
    'üА',
    'Anna (',
    'Anna (Pit) ',
    'Anna Maria ',
    'a.lueders.',
    'lueders.a.',
    '=20a',
    '=41=',
    '&#252',
    '&uuml',
    '&nbsp',
    'a=b@',
    'Anna-',
    'Frau ',
    'Lüders, A. ',
    'Königsallee Nr. ',
    'anna [at] example ',
    'example dot ',
    'IBAN ',
    '03 1 ',
    '.pdf-1',
    '@example.org-1.pdf',
    'YWFhYWFhYWFhYWFhYWFh ',
    `${wrapped(2)}\n`,
    '1984 ',
    '+>',
    '<a@',
  ])('cost in proportion to their length when made of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    expect(secondsFor(text + text)).toBeLessThan(secondsFor(text) * 5 + 3)
  })
})

function secondsFor(text: string): number {
  const started = process.cpuUsage()
  detector.find(text)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}
