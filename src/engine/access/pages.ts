import type { AccessAbout, AccessLanguage } from './document.ts'
import { aboutHtml, escaped, htmlPage } from './html.ts'
import { htmlWords } from './html-words.ts'

/** A page of its own beside the overview. */
export interface Page {
  readonly path: string
  readonly html: string
}

/** Puts the readable document together: one page where it is short, and an overview with further pages where it is not. */
export interface Pages {
  /** The heading that all that follows belongs under; it is repeated where a page begins under it. */
  section(heading: string): void
  /** Gives a page back when one is full. `html` makes the piece for where it will stand. */
  add(html: (root: string) => string): Page | undefined
  /** The pages that are left, the overview last. */
  finish(end: string): readonly Page[]
}

/** A longer document is no longer pleasant to open. */
const fullPage = 1_500_000

export function startPages(language: AccessLanguage, about: AccessAbout, made: string): Pages {
  const words = htmlWords[language]
  const links: { readonly path: string; readonly heading: string }[] = []
  let heading = ''
  let first = ''
  let parts: { readonly nested: string; readonly plain: string }[] = []
  let size = 0
  const push = (html: (root: string) => string) => {
    const nested = html('../')
    parts.push({ nested, plain: links.length === 0 ? html('') : '' })
    size += nested.length
  }
  const headingHtml = () => `<h2>${escaped(heading)}</h2>\n`
  const flush = (): Page => {
    const number = links.length + 1
    const path = `pages/${String(number).padStart(4, '0')}.html`
    const body = parts.map(({ nested }) => nested).join('')
    links.push({ path, heading: first })
    parts = []
    size = 0
    first = heading
    const nav = `<nav aria-label="${escaped(words.contents)}"><a href="../index.html">${escaped(words.back)}</a></nav>`
    return { path, html: htmlPage({ language, title: `${words.title}: ${words.page} ${number}`, body, nav }) }
  }
  return {
    section: (next) => {
      heading = next
      if (parts.length === 0) first = next
      push(headingHtml)
    },
    add: (html) => {
      if (parts.length === 0 && heading !== '') push(headingHtml)
      push(html)
      return size >= fullPage ? flush() : undefined
    },
    finish: (end) => {
      const inline = links.length === 0 ? parts.map(({ plain }) => plain).join('') : ''
      const rest = links.length > 0 && parts.length > 0 ? [flush()] : []
      const list = links.map(
        ({ path, heading: begins }, i) =>
          `<li><a href="${path}">${escaped(words.page)} ${i + 1}: ${escaped(begins)}</a></li>`,
      )
      const contents =
        links.length === 0 ? '' : `<h2 id="data">${escaped(words.data)}</h2>\n<ul>${list.join('')}</ul>\n`
      const nav = `<nav aria-label="${escaped(words.contents)}"><a href="#about">${escaped(words.about)}</a></nav>`
      const intro = `<p>${escaped(words.made)} ${escaped(made.slice(0, 10))}. ${escaped(words.machine)}</p>\n`
      const body = intro + contents + inline + end + aboutHtml(about, language)
      return [...rest, { path: 'index.html', html: htmlPage({ language, title: words.title, body, nav }) }]
    },
  }
}
