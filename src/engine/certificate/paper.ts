import { createRequire } from 'node:module'
import Pdf from 'pdfkit'

/** A cell's text; `digest` sets hexadecimal digits in a fixed pitch, in groups that an eye can compare. */
export type CellText = string | { readonly digest: string }

export interface Column {
  readonly title: string
  readonly width: number
  readonly align?: 'left' | 'right'
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly CellText[])[]
  /** Set off from the rows by a rule. */
  readonly total?: readonly CellText[] | undefined
}

/** What a file says about itself. */
export interface PaperInfo {
  readonly title: string
  readonly subject: string
  readonly created: Date
  /** `en` when left out. */
  readonly language?: 'en' | 'de'
  /** Expunge when left out. */
  readonly author?: string
}

type Element = ReturnType<PDFKit.PDFDocument['struct']>
type Weight = 'regular' | 'bold'
interface Style {
  readonly weight: Weight
  readonly size: number
  readonly color: string
  readonly lineGap?: number
}

const page = { width: 595.28, height: 841.89, left: 62, right: 62, top: 56, bottom: 72 }
export const paperWidth = page.width - page.left - page.right
const colors = { accent: '#0b5d66', ink: '#1b2428', muted: '#5d6a70', rule: '#d3dadd', zebra: '#f3f6f6' }
const styles = {
  eyebrow: { weight: 'bold', size: 8, color: colors.accent },
  title: { weight: 'bold', size: 23, color: colors.ink },
  heading: { weight: 'bold', size: 11.5, color: colors.accent },
  body: { weight: 'regular', size: 9.5, color: colors.ink, lineGap: 1.5 },
  strong: { weight: 'bold', size: 9.5, color: colors.ink, lineGap: 1.5 },
  note: { weight: 'regular', size: 8.5, color: colors.muted, lineGap: 1.5 },
  columnTitle: { weight: 'bold', size: 7.5, color: colors.muted },
  cell: { weight: 'regular', size: 8.5, color: colors.ink, lineGap: 0.5 },
  total: { weight: 'bold', size: 8.5, color: colors.ink, lineGap: 0.5 },
  status: { weight: 'bold', size: 15, color: colors.accent },
} as const satisfies Record<string, Style>
const padding = { x: 6, y: 3.4 }
const factNames = { x: page.left, width: 120 }
const factValues = { x: page.left + 128, width: paperWidth - 128 }
/** Facts that need less than this are not torn apart by the end of a page. */
const keepTogether = 220

/**
 * A4 sheets that fill from the top, as a tagged PDF/A-2b file with embedded fonts. The same calls give the same
 * bytes: the only time in it is `created`.
 */
export class Paper {
  readonly #doc: PDFKit.PDFDocument
  readonly #root: Element
  readonly #bytes: Promise<Uint8Array>
  #y = page.top
  #pageNumber = (number: number, count: number) => `Page ${number} of ${count}`

  constructor(info: PaperInfo) {
    const require = createRequire(import.meta.url)
    const fontFile = (name: string) => require.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`)
    this.#doc = new Pdf({
      size: [page.width, page.height],
      margin: 0,
      bufferPages: true,
      tagged: true,
      subset: 'PDF/A-2b',
      pdfVersion: '1.7',
      lang: info.language ?? 'en',
      displayTitle: true,
      // Without it pdfkit starts with Helvetica, which it does not embed.
      font: fontFile('400Regular/NotoSans_400Regular'),
      info: {
        Title: info.title,
        Subject: info.subject,
        Author: info.author ?? 'Expunge',
        CreationDate: info.created,
        ModDate: info.created,
      },
    })
    this.#doc.registerFont('regular', fontFile('400Regular/NotoSans_400Regular'))
    this.#doc.registerFont('bold', fontFile('600SemiBold/NotoSans_600SemiBold'))
    if (info.language === 'de') this.#pageNumber = (number, count) => `Seite ${number} von ${count}`
    this.#bytes = collect(this.#doc)
    this.#root = this.#doc.struct('Document')
    this.#doc.addStructure(this.#root)
  }

  /** The head of the first page. */
  title(eyebrow: string, title: string, line: string): void {
    this.#text('P', eyebrow.toUpperCase(), styles.eyebrow, { characterSpacing: 1.1 })
    this.space(5)
    this.#text('H1', title, styles.title)
    this.space(3)
    this.#text('P', line, styles.note)
    this.space(14)
  }

  /** A tinted band with a bar at its left: the one thing to see first. */
  banner(status: string, lines: readonly string[]): void {
    const inner = paperWidth - 32
    const heights = [this.#height(status, styles.status, inner), ...this.#heights(lines, inner)]
    const height = heights.reduce((sum, one) => sum + one, 0) + 4 * lines.length + 20
    this.#artifact(() => {
      this.#doc.rect(page.left, this.#y, paperWidth, height).fill(colors.zebra)
      this.#doc.rect(page.left, this.#y, 3, height).fill(colors.accent)
    })
    const bottom = this.#y + height
    this.#y += 9
    this.#text('P', status, styles.status, { x: page.left + 18, width: inner })
    for (const line of lines) {
      this.space(4)
      this.#text('P', line, styles.body, { x: page.left + 18, width: inner })
    }
    this.#y = bottom
    this.space(4)
  }

  /** A section's title, kept together with what begins below it. */
  heading(text: string, keepWith = 70): void {
    this.space(17)
    this.#need(22 + keepWith)
    this.#text('H2', text, styles.heading)
    this.space(5)
  }

  paragraph(text: string, look: 'body' | 'note' | 'strong' = 'body'): void {
    this.#need(this.#height(text, styles[look], paperWidth))
    this.#text('P', text, styles[look])
    this.space(4)
  }

  /** Names at the left, values at the right, a hairline under each. */
  facts(rows: readonly (readonly [name: string, value: CellText])[]): void {
    const heights = rows.map((row) => this.#factHeight(row))
    const all = heights.reduce((sum, height) => sum + height, 0)
    if (all < keepTogether) this.#need(all)
    const table = this.#add(this.#root, 'Table')
    for (const [index, [name, value]] of rows.entries()) {
      const height = heights[index] ?? 0
      this.#need(height)
      const row = this.#add(table, 'TR')
      const style = typeof value === 'string' ? styles.body : styles.cell
      this.#cell(row, 'TH', name, { ...factNames, style: styles.note, dy: 4, scope: 'Row' })
      this.#cell(row, 'TD', value, { ...factValues, style, dy: 3.2 })
      this.#y += height
      this.#rule(this.#y, colors.rule, 0.5)
    }
    table.end()
    this.space(7)
  }

  /** Zebra rows under a header that returns on every page. */
  table({ columns, rows, total }: Table): void {
    const table = this.#add(this.#root, 'Table')
    this.#need(60)
    this.#headerRow(table, columns)
    let striped = false
    const last = rows.at(-1)
    const totalHeight = total === undefined ? 0 : this.#rowHeight(columns, total, styles.total)
    for (const cells of rows) {
      const height = this.#rowHeight(columns, cells, styles.cell)
      if (this.#need(height + (cells === last ? totalHeight : 0))) {
        this.#headerRow(table, columns)
        striped = false
      }
      if (striped) {
        this.#artifact(() => this.#doc.rect(page.left, this.#y, paperWidth, height).fill(colors.zebra))
      }
      this.#row(table, columns, cells, styles.cell)
      striped = !striped
    }
    if (total !== undefined) this.#totalRow(table, columns, total)
    else this.#rule(this.#y, colors.rule, 0.5)
    table.end()
    this.space(4)
  }

  /** Empty boxes to tick by hand, each with a name and what it means. */
  checklist(items: readonly (readonly [name: string, meaning: string])[]): void {
    for (const [name, meaning] of items) {
      const indent = 19
      const width = paperWidth - indent
      this.#need(this.#height(name, styles.strong, width) + this.#height(meaning, styles.note, width) + 6)
      this.#artifact(() => {
        this.#doc
          .lineWidth(0.8)
          .rect(page.left + 0.5, this.#y + 2.6, 8.5, 8.5)
          .stroke(colors.accent)
      })
      this.#text('P', name, styles.strong, { x: page.left + indent, width })
      this.#text('P', meaning, styles.note, { x: page.left + indent, width })
      this.space(6)
    }
  }

  /** Lines to sign on by hand, side by side. */
  signHere(captions: readonly string[]): void {
    this.#need(62)
    this.space(40)
    const between = 24
    const width = (paperWidth - between * (captions.length - 1)) / captions.length
    const y = this.#y
    for (const [index, caption] of captions.entries()) {
      const x = page.left + index * (width + between)
      this.#artifact(() => {
        this.#doc
          .lineWidth(0.7)
          .moveTo(x, y)
          .lineTo(x + width, y)
          .stroke(colors.muted)
      })
      this.#y = y + 4
      this.#text('P', caption, styles.note, { x, width })
    }
  }

  space(points: number): void {
    this.#y += points
  }

  /** Numbers the pages and gives the file's bytes; nothing can be added afterwards. */
  async finish(footer: string): Promise<Uint8Array> {
    this.#root.end()
    const { count } = this.#doc.bufferedPageRange()
    for (let index = 0; index < count; index += 1) {
      this.#doc.switchToPage(index)
      const numbers = this.#pageNumber(index + 1, count)
      this.#artifact(() => {
        const y = page.height - 46
        this.#rule(y - 8, colors.rule, 0.5)
        this.#use({ ...styles.note, size: 7.5 })
        this.#doc.text(footer, page.left, y, { lineBreak: false })
        const x = page.left + paperWidth - this.#doc.widthOfString(numbers)
        this.#doc.text(numbers, x, y, { lineBreak: false })
      }, 'Pagination')
    }
    this.#doc.end()
    return this.#bytes
  }

  #factHeight([name, value]: readonly [string, CellText]): number {
    const style = typeof value === 'string' ? styles.body : styles.cell
    const [left, right] = [
      this.#height(name, styles.note, factNames.width),
      this.#cellHeight(value, style, factValues.width),
    ]
    return Math.max(left, right) + 6.4
  }

  #headerRow(table: Element, columns: readonly Column[]): void {
    const titles = columns.map((column) => column.title)
    this.#row(table, columns, titles, styles.columnTitle)
    this.#rule(this.#y, colors.accent, 0.8)
  }

  #totalRow(table: Element, columns: readonly Column[], cells: readonly CellText[]): void {
    this.#rule(this.#y, colors.accent, 0.8)
    this.#row(table, columns, cells, styles.total)
  }

  #row(table: Element, columns: readonly Column[], cells: readonly CellText[], style: Style): void {
    const height = this.#rowHeight(columns, cells, style)
    const row = this.#add(table, 'TR')
    const header = style === styles.columnTitle
    let x = page.left
    for (const [index, column] of columns.entries()) {
      const place = { x: x + padding.x, width: column.width - 2 * padding.x, dy: padding.y, style }
      this.#cell(row, header ? 'TH' : 'TD', cells[index] ?? '', {
        ...place,
        align: column.align ?? 'left',
        ...(header ? { scope: 'Column' as const } : {}),
      })
      x += column.width
    }
    this.#y += height
  }

  #cell(
    row: Element,
    tag: 'TH' | 'TD',
    text: CellText,
    place: {
      readonly x: number
      readonly width: number
      readonly dy: number
      readonly style: Style
      readonly align?: 'left' | 'right'
      readonly scope?: 'Row' | 'Column'
    },
  ): void {
    // `scope` is missing in the type declarations of pdfkit.
    const options = (place.scope === undefined ? {} : { scope: place.scope }) as { title?: string }
    const cell = this.#doc.struct(tag, options)
    row.add(cell)
    cell.add(() => {
      this.#use(place.style)
      if (typeof text === 'object') this.#digest(text.digest, place.x, this.#y + place.dy, place)
      else {
        const { width, align = 'left', style } = place
        this.#doc.text(text, place.x, this.#y + place.dy, { width, align, lineGap: style.lineGap ?? 0 })
      }
    })
  }

  // None of our fonts has a fixed pitch, and PDF/A forbids Courier, which pdfkit does not embed.
  #digest(text: string, x: number, y: number, { width, style }: { width: number; style: Style }): void {
    this.#doc.markContent('Span', { actual: text })
    this.#doc.fontSize(digestSize(style))
    for (const [index, line] of digestLines(text, width, style).entries()) {
      this.#digestLine(line, x, y + 0.6 + index * digestLead(style), pitchOf(text) * digestSize(style))
    }
    this.#doc.endMarkedContent()
  }

  #digestLine(line: string, x: number, y: number, step: number): void {
    let at = x
    for (const character of line) {
      const slack = (step - this.#doc.widthOfString(character)) / 2
      if (character !== ' ') this.#doc.text(character, at + slack, y, { lineBreak: false })
      at += character === ' ' ? step * gap : step
    }
  }

  #text(
    tag: string,
    text: string,
    style: Style,
    place: { x?: number; width?: number; characterSpacing?: number } = {},
  ): void {
    const { x = page.left, width = paperWidth, characterSpacing = 0 } = place
    const element = this.#add(this.#root, tag)
    element.add(() => {
      this.#use(style)
      this.#doc.text(text, x, this.#y, { width, characterSpacing, lineGap: style.lineGap ?? 0 })
    })
    element.end()
    this.#y += this.#height(text, style, width)
  }

  #add(parent: Element, tag: string): Element {
    const element = this.#doc.struct(tag)
    parent.add(element)
    return element
  }

  /** Goes on to a new page when `height` does not fit any more. */
  #need(height: number): boolean {
    if (this.#y + height <= page.height - page.bottom) return false
    this.#doc.addPage()
    this.#y = page.top
    return true
  }

  #rowHeight(columns: readonly Column[], cells: readonly CellText[], style: Style): number {
    const heights = columns.map((column, index) =>
      this.#cellHeight(cells[index] ?? '', style, column.width - 2 * padding.x),
    )
    return Math.max(...heights) + 2 * padding.y
  }

  #cellHeight(text: CellText, style: Style, width: number): number {
    if (typeof text === 'string') return this.#height(text, style, width)
    return digestLines(text.digest, width, style).length * digestLead(style) + 1.5
  }

  #heights(lines: readonly string[], width: number): readonly number[] {
    return lines.map((line) => this.#height(line, styles.body, width))
  }

  #height(text: string, style: Style, width: number): number {
    this.#use(style)
    return this.#doc.heightOfString(text === '' ? ' ' : text, { width, lineGap: style.lineGap ?? 0 })
  }

  #rule(y: number, color: string, width: number): void {
    this.#artifact(() => {
      this.#doc
        .lineWidth(width)
        .moveTo(page.left, y)
        .lineTo(page.left + paperWidth, y)
        .stroke(color)
    })
  }

  #artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (this.#inArtifact) return draw()
    this.#inArtifact = true
    this.#doc.markContent('Artifact', { type })
    draw()
    this.#doc.endMarkedContent()
    this.#inArtifact = false
  }
  #inArtifact = false

  #use(style: Style): void {
    this.#doc.font(style.weight).fontSize(style.size).fillColor(style.color)
  }
}

function digestSize(style: Style): number {
  return style.size * 0.94
}

function digestLead(style: Style): number {
  return style.size * 1.42
}

/** A space between groups, as a part of the pitch. */
const gap = 0.6

// Base64 has capital letters that are wider than the pitch of hexadecimal digits.
function pitchOf(text: string): number {
  return /^(sha256:)?[0-9a-f]+$/.test(text) ? 0.585 : 0.73
}

// `sha256:` stays whole; what follows is cut into groups of eight, as many in a line as fit.
function digestLines(text: string, width: number, style: Style): readonly string[] {
  const [, prefix = '', rest = ''] = /^(sha256:)?(.*)$/s.exec(text) ?? []
  const step = pitchOf(text) * digestSize(style)
  const perLine = Math.max(1, Math.floor((width - prefix.length * step + gap * step) / ((8 + gap) * step)))
  const groups = rest.match(/.{1,8}/gs) ?? []
  const lines: string[] = []
  for (let from = 0; from < groups.length; from += perLine) {
    lines.push(groups.slice(from, from + perLine).join(' '))
  }
  return lines.map((line, index) => (index === 0 ? prefix + line : line))
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
  })
}
