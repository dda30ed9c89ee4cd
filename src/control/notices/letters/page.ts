/** A part of a letter between blank lines. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** Reads filled text: blank lines part paragraphs, and lines with `- ` before them are items. */
export function blocksOf(text: string): readonly Block[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .flatMap(partsOf)
}

// A list may follow its sentence without a blank line.
function partsOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let from = 0
  while (from < lines.length) {
    const isItem = lines[from]?.startsWith('- ') === true
    let to = from + 1
    while (to < lines.length && lines[to]?.startsWith('- ') === isItem) to += 1
    const run = lines.slice(from, to)
    blocks.push(
      isItem
        ? { kind: 'list', items: run.map((line) => line.slice(2).trim()) }
        : { kind: 'paragraph', lines: run },
    )
    from = to
  }
  return blocks
}

/** As plain text, of lines that every mail program shows whole. */
export function textOf(blocks: readonly Block[]): string {
  const parts = blocks.map((block) =>
    block.kind === 'list'
      ? block.items.map((item) => wrapped(item, '- ', '  ')).join('\n')
      : block.lines.map((line) => wrapped(line, '', '')).join('\n'),
  )
  return `${parts.join('\n\n')}\n`
}

/** As a page of its own: everything escaped, and nothing in it that is loaded from anywhere. */
export function htmlOf(
  blocks: readonly Block[],
  page: { readonly title: string; readonly language: string },
): string {
  const body = blocks.map((block) =>
    block.kind === 'list'
      ? `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`
      : `<p>${block.lines.map(inline).join('<br>\n')}</p>`,
  )
  return [
    '<!doctype html>',
    `<html lang="${escaped(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    '</head>',
    '<body style="font: 16px/1.5 sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em">',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const width = 76

function wrapped(text: string, first: string, rest: string): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].join('\n')
}

/** Escaped text, in which an address of a page can be clicked. */
function inline(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/)
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part),
    )
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
