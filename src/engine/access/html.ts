import { unsearchedReasons } from '../../shared/unsearched.ts'
import type {
  AccessAbout,
  AccessColumn,
  AccessDesk,
  AccessEntry,
  AccessLanguage,
  AccessMention,
  AccessRecord,
  AccessValue,
} from './document.ts'
import { type HtmlWords, htmlWords } from './html-words.ts'
import { withoutMarkup } from './readable.ts'

/** Text as HTML shows it: no sign of it can become markup. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // Signs that no page may hold.
      .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
  )
}

/** A page that holds all it needs: it loads nothing, runs nothing, and prints. */
export function htmlPage(parts: {
  readonly language: AccessLanguage
  readonly title: string
  readonly body: string
  readonly nav: string
}): string {
  const words = htmlWords[parts.language]
  return `<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(parts.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">${escaped(words.skip)}</a>
<header><h1>${escaped(parts.title)}</h1></header>
${parts.nav}
<main id="content">
${parts.body}
</main>
</body>
</html>
`
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}' +
  'h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem;border-bottom:2px solid #444}h3{font-size:1.1rem;margin:2rem 0 .5rem}h4,h5,h6{font-size:1rem;margin:1rem 0 .25rem}' +
  'dl{margin:0}dl>div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1rem;padding:.15rem 0;border-bottom:1px solid #ddd}dt{font-weight:600}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}' +
  '.part{margin-left:1rem;padding-left:1rem;border-left:3px solid #bbb}.note{color:#444}blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:3px solid #666;white-space:pre-wrap;overflow-wrap:anywhere}' +
  'a{color:#00508f}.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;background:#fff;padding:.5rem}' +
  '@media (max-width:40rem){dl>div{grid-template-columns:1fr}}' +
  '@media print{body{max-width:none;padding:0;font-size:10pt}.skip,nav{display:none}h2,h3,h4{break-after:avoid}dl>div{break-inside:avoid}a{color:inherit;text-decoration:none}}'

/** One entry: the row and what belongs to it. `root` leads from the page to the archive's root. */
export function entryHtml(entry: AccessEntry, language: AccessLanguage, root: string): string {
  const words = htmlWords[language]
  const isYours = entry.record.written_by_you
  return `<article>\n<h3>${escaped(entry.title)}</h3>\n${recordHtml(entry.record, { words, root, level: 4, isYours })}</article>\n`
}

interface Telling {
  readonly words: HtmlWords
  readonly root: string
  readonly level: number
  /** What it belongs to is said to be the reader’s already. */
  readonly isYours: boolean
}

function recordHtml(record: AccessRecord, how: Telling): string {
  const lines = record.values.filter(isTelling).map((column) => lineHtml(column, how))
  const list = lines.length === 0 ? '' : `<dl>\n${lines.join('')}</dl>\n`
  const parts = record.parts.map((part) => partHtml(part, how)).join('')
  return list + parts
}

function partHtml(part: AccessRecord, how: Telling): string {
  const isYours = part.written_by_you
  const inner = recordHtml(part, { ...how, level: Math.min(6, how.level + 1), isYours })
  if (inner === '') return ''
  const yours = isYours && !how.isYours ? ` <span class="note">(${escaped(how.words.yours)})</span>` : ''
  return `<section class="part">\n<h${how.level}>${escaped(part.label)}${yours}</h${how.level}>\n${inner}</section>\n`
}

/** A number that only the system understands tells a reader nothing; the document for machines has it. */
function isTelling({ category, value }: AccessColumn): boolean {
  return typeof value === 'object' || (category !== 'key' && category !== 'reference')
}

function lineHtml({ label, value }: AccessColumn, { words, root }: Telling): string {
  return `<div><dt>${escaped(label)}</dt><dd>${valueHtml(value, words, root)}</dd></div>\n`
}

function valueHtml(value: AccessValue, words: HtmlWords, root: string): string {
  if (typeof value === 'boolean') return escaped(value ? words.yes : words.no)
  if (typeof value !== 'object') return escaped(withoutMarkup(String(value), 'text'))
  if ('person' in value) return escaped(words.persons[value.person])
  if ('name' in value) return escaped(value.name)
  if ('file' in value)
    return `<a href="${escaped(root + value.file.split('/').map(encodeURIComponent).join('/'))}">${escaped(words.file)}</a> (${value.bytes} ${escaped(words.bytes)})`
  const size = value.bytes === undefined ? '' : ` (${value.bytes} ${escaped(words.bytes)})`
  return `<span class="note">${escaped(words.withheld[value.withheld])}${size}</span>`
}

/** A text of somebody else that names the person. */
export function mentionHtml(mention: AccessMention, language: AccessLanguage): string {
  const words = htmlWords[language]
  const found = mention.found.map((kind) => words.foundKinds[kind] ?? kind).join(', ')
  const passages =
    mention.passages.length === 0
      ? `<p class="note">${escaped(words.onlyPlace)}</p>\n`
      : mention.passages.map((passage) => `<blockquote>${escaped(passage)}</blockquote>\n`).join('')
  return `<article>\n<h3>${escaped(mention.label)}: ${escaped(mention.column_label)}</h3>\n<p>${escaped(words.found)}: ${escaped(found)}</p>\n${passages}</article>\n`
}

/** What has to be told beside the data. */
export function aboutHtml(about: AccessAbout, language: AccessLanguage): string {
  const words = htmlWords[language]
  const sections = Object.entries(words.sections).map(([name, heading]) => {
    const said =
      name === 'categories'
        ? `<ul>${Object.values(about.categories)
            .map((text) => `<li>${escaped(text)}</li>`)
            .join('')}</ul>`
        : `<p>${escaped(about[name as Exclude<keyof AccessAbout, 'categories'>])}</p>`
    return `<h3>${escaped(heading)}</h3>\n${said}\n`
  })
  return `<section>\n<h2 id="about">${escaped(words.about)}</h2>\n${sections.join('')}</section>\n`
}

/** What is known of a desk at its end: its accounts, what a person has to look at, and what could not be read. */
export function deskEndHtml(
  desk: Omit<AccessDesk, 'entries' | 'mentions'>,
  language: AccessLanguage,
): string {
  const words = htmlWords[language]
  const { review, incomplete, unsearched, totals } = desk
  const nothing = totals.entries + totals.mentions === 0 ? `<p>${escaped(words.nothing)}</p>\n` : ''
  const reviewed =
    review.length === 0
      ? ''
      : `<h3>${escaped(words.review)}</h3>\n<p>${escaped(words.reviewIntro)}</p>\n<ul>${review
          .map(
            (item) =>
              `<li>${escaped(item.label)}, ${escaped(item.column_label)}: ${item.places} (${escaped(words.reasons[item.reason] ?? item.reason)})</li>`,
          )
          .join('')}</ul>\n`
  const left =
    incomplete.length === 0
      ? ''
      : `<h3>${escaped(words.incomplete)}</h3>\n<p>${escaped(words.incompleteIntro)}</p>\n<ul>${incomplete.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>\n`
  return nothing + reviewed + left + unsearchedHtml(unsearched, words)
}

/** How many files of others nobody could look into, and why. */
function unsearchedHtml(of: AccessDesk['unsearched'], words: HtmlWords): string {
  const items = unsearchedReasons.flatMap((reason) => {
    const count = of[reason] ?? 0
    return count === 0 ? [] : [`<li>${escaped(words.unsearchedKinds[reason])}: ${count}</li>`]
  })
  if (items.length === 0) return ''
  return `<h3>${escaped(words.unsearched)}</h3>\n<p>${escaped(words.unsearchedIntro)}</p>\n<ul>${items.join('')}</ul>\n`
}
