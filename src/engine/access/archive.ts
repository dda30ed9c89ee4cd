import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type {
  AccessAbout,
  AccessDesk,
  AccessEntry,
  AccessEntryKind,
  AccessLanguage,
  AccessMention,
} from './document.ts'
import { deskEndHtml, entryHtml, escaped, mentionHtml } from './html.ts'
import { htmlWords } from './html-words.ts'
import { type Page, startPages } from './pages.ts'
import type { AccessSink } from './sink.ts'
import { openSpool, type Piece, type Spool } from './spool.ts'

export interface ArchiveHead {
  readonly language: AccessLanguage
  readonly about: AccessAbout
  readonly made: Date
  readonly tool: string
}

/** What is left to say of a desk when all of it was written. */
export type DeskEnd = Pick<AccessDesk, 'review' | 'incomplete' | 'unsearched' | 'totals'>

/** A ZIP that is written while its content comes in; memory stays flat whatever comes. */
export interface Archive {
  /** To be read while the archive is written: nothing goes on before what was written is taken. */
  readonly output: Readable
  /** Begins the next desk. Its sink takes all of the desk's data before `end` is called. */
  desk(name: string, system: string): Promise<AccessSink & { end(end: DeskEnd): Promise<void> }>
  /** Nothing may be written afterwards. */
  finish(missing: readonly { readonly desk: string; readonly code: string }[]): Promise<void>
  /** Ends the output with an error, so that nobody takes a part for the whole. */
  abort(error: unknown): Promise<void>
}

export async function openArchive(head: ArchiveHead): Promise<Archive> {
  const zip = new ZipFile()
  const spool = await openSpool()
  const json = new PassThrough({ highWaterMark: 1024 * 1024 })
  const options = { mtime: head.made, mode: 0o100600 }
  const output = zip.outputStream as unknown as Readable
  const given: { up?: Error } = {}
  zip.addReadStream(json, 'access.json', options)
  zip.on('error', (error: Error) => output.destroy(error))
  // Who reads or writes is told; without these, one that nobody uses yet would end the process.
  output.on('error', () => undefined)
  json.on('error', () => undefined)
  const state: Writing = {
    head,
    spool,
    pages: startPages(head.language, head.about, head.made.toISOString()),
    kept: [],
    files: 0,
    desks: 0,
    write: async (text) => {
      if (given.up !== undefined) throw given.up
      if (!json.write(text)) await Promise.race([once(json, 'drain'), once(json, 'close')])
    },
  }
  await state.write(`{"format":"expunge-access/1",${members(about(head))},"desks":[`)
  output.once('close', () => void spool.close().catch(() => undefined))
  return {
    output,
    desk: (name, system) => writeDesk(state, name, system),
    finish: async (missing) => {
      await state.write(`],"missing":${JSON.stringify(missing)}}\n`)
      json.end()
      for (const page of state.pages.finish(missingHtml(head.language, missing))) await keep(state, page)
      for (const { path, piece } of state.kept)
        zip.addReadStreamLazy(path, { ...options, size: piece.bytes }, (done) =>
          done(null, spool.read(piece)),
        )
      zip.end()
    },
    abort: async (error) => {
      const cause = error instanceof Error ? error : new Error('the archive was given up')
      given.up ??= cause
      json.destroy(cause)
      output.destroy(cause)
      await spool.close().catch(() => undefined)
    },
  }
}

interface Writing {
  readonly head: ArchiveHead
  readonly spool: Spool
  readonly pages: ReturnType<typeof startPages>
  /** What comes into the archive after the document for machines. */
  readonly kept: { readonly path: string; readonly piece: Piece }[]
  files: number
  desks: number
  write(text: string): Promise<void>
}

function about({ made, tool, language, about: said }: ArchiveHead) {
  return { made: made.toISOString(), tool, language, about: said }
}

/** Members of an object without its brackets. */
const members = (value: object) => JSON.stringify(value).slice(1, -1)

async function keep(state: Writing, page: Page | undefined): Promise<void> {
  if (page === undefined) return
  state.kept.push({ path: page.path, piece: await state.spool.add(Buffer.from(page.html, 'utf8')) })
}

async function writeDesk(
  state: Writing,
  desk: string,
  system: string,
): Promise<AccessSink & { end(end: DeskEnd): Promise<void> }> {
  const { pages, head } = state
  const { language } = head
  const words = htmlWords[language]
  const comma = state.desks++ === 0 ? '' : ','
  let accounts: AccessDesk['accounts'] = []
  let kind: AccessEntryKind | undefined
  let entries = 0
  let mentions = 0
  const toMentions = async () => {
    if (mentions++ === 0) {
      await state.write('],"mentions":[')
      pages.section(`${desk}: ${words.mentions}`)
      await keep(
        state,
        pages.add(() => `<p>${escaped(words.mentionsIntro)}</p>\n`),
      )
    } else await state.write(',')
  }
  return {
    accounts: async (found) => {
      accounts = found
      await state.write(`${comma}{${members({ desk, system, accounts })},"entries":[`)
    },
    entry: async (entry: AccessEntry) => {
      await state.write(`${entries++ === 0 ? '' : ','}${JSON.stringify(entry)}`)
      if (entry.kind !== kind) pages.section(`${desk}: ${words.kinds[entry.kind]}`)
      kind = entry.kind
      await keep(
        state,
        pages.add((root) => entryHtml(entry, language, root)),
      )
    },
    mention: async (mention: AccessMention) => {
      await toMentions()
      await state.write(JSON.stringify(mention))
      await keep(
        state,
        pages.add(() => mentionHtml(mention, language)),
      )
    },
    file: async (content, name) => {
      const path = `files/${String(++state.files).padStart(4, '0')}-${safeName(name)}`
      state.kept.push({ path, piece: await state.spool.add(content) })
      return path
    },
    end: async (end) => {
      await state.write(`${mentions === 0 ? '],"mentions":[' : ''}],${members(end)}}`)
      const html = deskEndHtml({ desk, system, accounts, ...end }, language)
      if (html === '') return
      pages.section(`${desk} (${system})`)
      await keep(
        state,
        pages.add(() => html),
      )
    },
  }
}

function missingHtml(
  language: AccessLanguage,
  missing: readonly { readonly desk: string; readonly code: string }[],
): string {
  if (missing.length === 0) return ''
  const words = htmlWords[language]
  const list = missing.map(({ desk }) => `<li>${escaped(desk)}</li>`).join('')
  return `<section>\n<h2>${escaped(words.missing)}</h2>\n<p>${escaped(words.missingIntro)}</p>\n<ul>${list}</ul>\n</section>\n`
}

/** A name that every system can keep, and that leads nowhere else. */
export function safeName(name: string | undefined): string {
  const plain = (name ?? 'content.bin')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|%]/gu, '_')
    .replace(/^[.\s]+/, '_')
    .replace(/[.\s]+$/, '')
  const short = [...plain]
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? ''
  const fitting = short.length <= 100 ? plain : short.slice(0, 100 - ending.length).join('') + ending
  return fitting === '' ? 'content.bin' : fitting
}
