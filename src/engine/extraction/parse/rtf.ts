import type { Parser } from './parse.ts'

/** Rich text: its words without control words. What is embedded in it, such as a picture, is not read. */
export const parseRtf: Parser = async ({ gathered }, { bytes, isWritable }) => {
  // The ends of its lines mean nothing.
  const source = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\r\n]/g, '')
  gathered.add(wordsOf(source), isWritable)
  if (source.includes('\\pict')) gathered.skip('image')
  if (source.includes('\\objdata')) gathered.skip('unknown-type')
}

// A control word with its number, a hexadecimal character, a control symbol, a brace, or plain characters.
const tokens = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}]{1,4096})/gi

/** What braces bound: how many characters follow a Unicode one for readers that do not know it, and whether it is data. */
interface Group {
  readonly skipped: number
  readonly isData: boolean
}

function wordsOf(source: string): string {
  const groups: Group[] = []
  let group: Group = { skipped: 1, isData: false }
  let toSkip = 0
  const charset = charsetOf(source)
  const out: string[] = []
  for (const [, word, number, hex, symbol, brace, plain] of source.matchAll(tokens)) {
    if (brace === '{') groups.push(group)
    else if (brace === '}') group = groups.pop() ?? group
    else group = inside(group, word, Number(number ?? 1))
    if (group.isData || brace !== undefined) continue
    if (word === 'u') {
      out.push(String.fromCharCode(Number(number) & 0xff_ff))
      toSkip = group.skipped
      continue
    }
    const byte = hex === undefined ? undefined : charset.decode(bytesOf(hex))
    const said = plain ?? byte ?? wordText[`${word ?? symbol}`] ?? ''
    out.push(said.slice(toSkip))
    toSkip = Math.max(0, toSkip - said.length)
  }
  return out.join('')
}

function inside(group: Group, word: string | undefined, number: number): Group {
  if (word === 'uc') return { ...group, skipped: Math.min(16, Math.abs(number)) }
  return word !== undefined && dataWords.has(word) ? { ...group, isData: true } : group
}

const bytesOf = (hex: string) => Uint8Array.of(Number.parseInt(hex, 16))

/** Of characters written as bytes; the first group says which code page of Windows. */
function charsetOf(source: string): TextDecoder {
  const page = /\\ansicpg(125[0-8]|874|932|936|949|950)\b/.exec(source.slice(0, 1_024))?.[1] ?? '1252'
  const names: Readonly<Record<string, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' }
  return new TextDecoder(names[page] ?? `windows-${page}`)
}

/** What stands for a control word or a control symbol. */
const wordText: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '-',
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
}

/** Their groups hold bytes of pictures, objects and styles, and no words of a person. */
const dataWords: ReadonlySet<string> = new Set([
  'pict',
  'objdata',
  'fonttbl',
  'colortbl',
  'themedata',
  'datastore',
  'colorschememapping',
])
