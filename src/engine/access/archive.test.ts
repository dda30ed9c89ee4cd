import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { unzipped } from '../../../tests/support/archive.ts'
import { aboutOf } from './about.ts'
import { openArchive, safeName } from './archive.ts'
import { accessSchema, type AccessEntry } from './document.ts'

const head = {
  language: 'en' as const,
  about: aboutOf('en'),
  made: new Date('2026-07-01T10:00:00Z'),
  tool: '0.1.0',
}

const entryOf = (number: number, text: string): AccessEntry => ({
  kind: 'ticket',
  title: `Ticket ${number} <b>`,
  record: {
    table: 'tickets',
    label: 'Ticket',
    written_by_you: false,
    values: [{ column: 'title', label: 'Title', category: 'free_text', value: text }],
    parts: [],
  },
})

const end = {
  review: [],
  incomplete: [],
  unsearched: {},
  totals: { tickets: 60, entries: 60, records: 60, files: 1, mentions: 0 },
}

describe('the archive of an access document', () => {
  it('becomes an overview with further pages where it is long, each reachable and complete', async () => {
    const archive = await openArchive(head)
    const pieces: Buffer[] = []
    const read = (async () => {
      for await (const piece of archive.output) pieces.push(Buffer.from(piece as Uint8Array))
    })()
    const desk = await archive.desk('support', 'A help desk')
    await desk.accounts([{ id: '7', reasons: ['same id'] }])
    const path = await desk.file(Buffer.from('content'), '../../etc/passwd')
    for (let i = 0; i < 60; i++) await desk.entry(entryOf(i, `<script>${i}</script>${'x'.repeat(100_000)}`))
    await desk.end(end)
    await archive.finish([{ desk: 'shop', code: 'database-unreachable' }])
    await read

    const files = await unzipped(Buffer.concat(pieces))
    const pages = [...files.keys()].filter((name) => name.startsWith('pages/'))
    expect(pages.length).toBeGreaterThan(2)
    const overview = String(files.get('index.html'))
    for (const page of pages) expect(overview).toContain(`href="${page}"`)
    expect(overview).toContain('<li>shop</li>')
    const html = [...files].filter(([name]) => name.endsWith('.html')).map(([, page]) => String(page))
    for (let i = 0; i < 60; i++)
      expect(html.filter((page) => page.includes(`Ticket ${i} &#60;b&#62;`)).length).toBe(1)
    for (const page of html) {
      expect(page).not.toContain('<script')
      expect(page).toContain("default-src 'none'")
    }
    expect(path).toBe('files/0001-__.._etc_passwd')
    expect(String(files.get(path))).toBe('content')
    const document = accessSchema.parse(JSON.parse(String(files.get('access.json'))))
    expect(document.desks[0]?.entries.length).toBe(60)
    expect(document.missing).toEqual([{ desk: 'shop', code: 'database-unreachable' }])
  })

  it('ends with an error for reader and writer when it is given up, and leaves no file', async () => {
    const archive = await openArchive(head)
    const desk = await archive.desk('support', 'A help desk')
    await desk.accounts([])
    await archive.abort(new Error('no more'))
    await expect(desk.entry(entryOf(1, 'x'))).rejects.toThrow('no more')
    const read = async () => {
      for await (const _ of archive.output) continue
    }
    await expect(read()).rejects.toThrow('no more')
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('.expunge-'))).toEqual([])
  })
})

it.each([
  ['Rechnung März.pdf', 'Rechnung März.pdf'],
  ['..\\..\\boot.ini', '__.._boot.ini'],
  ['.hidden', '_hidden'],
  ['a\u202Egpj.exe', 'a_gpj.exe'],
  ['', 'content.bin'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(96)}.pdf`],
])('a file that was called %j is called %j', (name, expected) => {
  expect(safeName(name)).toBe(expected)
})
