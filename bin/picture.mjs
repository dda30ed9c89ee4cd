// npm run picture   draws docs/images/demo.svg: what `expunge demo` prints on a terminal, cut to the parts that fit a page.
// Text and colours are those of a real run, in an empty folder whose path is left out.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './setup.mjs'

const columns = 96
const cell = { width: 8.1, height: 18 }
const margin = { left: 20, top: 50, bottom: 18 }
const colours = {
  text: '#d7dae0',
  dim: '#8b93a3',
  31: '#ef6b73',
  32: '#7fc97f',
  33: '#e5c07b',
  34: '#6cb0f2',
  35: '#c98fd9',
  36: '#62c3cf',
}

/** Which parts of the demonstration are shown: by the number of the step, and how many lines of it. */
const shown = [
  { step: 3, lines: 27 },
  { step: 4, lines: 6 },
  { step: 5, lines: 6 },
  { step: 6, lines: 7 },
]

const lines = settled(demonstration())
const chosen = shown.flatMap(({ step, lines: most }, i) => [
  ...(i === 0 ? [] : ['']),
  ...partOf(lines, step, most),
])
mkdirSync(join(root, 'docs', 'images'), { recursive: true })
writeFileSync(
  join(root, 'docs', 'images', 'demo.svg'),
  svgOf(chosen.flatMap((line) => folded(segmentsOf(line)))),
)
console.log(`docs/images/demo.svg: ${chosen.length} lines`)

function demonstration() {
  const folder = mkdtempSync(join(tmpdir(), 'expunge-picture-'))
  try {
    const command = `stty cols ${columns} rows 50; exec "${process.execPath}" "${join(root, 'bin', 'expunge.mjs')}" demo --yes`
    const env = { ...process.env, TERM: 'xterm-256color', COLUMNS: String(columns), LANG: 'C.UTF-8' }
    delete env.NO_COLOR
    delete env.CI
    // `script` gives it a terminal; nothing is typed.
    const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`expunge demo ended with ${status}:\n${stdout}`)
    return stdout.replaceAll(`${folder}/`, '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lines as they stand at the end: progress was written over again and again. */
function settled(text) {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) =>
      (line.split(/\r|\u001b\[2?K/).at(-1) ?? '').replaceAll(/\u001b\[(?![\d;]*m)[\d;?]*[A-Za-z]/g, ''),
    )
}

function partOf(all, step, most) {
  const heading = new RegExp(`^(?:\\u001b\\[[\\d;]*m)*${step}\\. `)
  const next = new RegExp(`^(?:\\u001b\\[[\\d;]*m)*${step + 1}\\. `)
  const from = all.findIndex((line) => heading.test(line))
  if (from < 0) throw new Error(`the demonstration printed no step ${step}`)
  const to = all.findIndex((line, i) => i > from && next.test(line))
  const part = all.slice(from, to < 0 ? undefined : to)
  while (part.at(-1)?.trim() === '') part.pop()
  return part.length <= most ? part : [...part.slice(0, most - 1), '\u001b[2m  …\u001b[0m']
}

/** A line as pieces of one style each. */
function segmentsOf(line) {
  const style = { bold: false, dim: false, colour: undefined }
  const segments = []
  let column = 0
  for (const piece of line.split(/(\u001b\[[\d;]*m)/)) {
    const codes = /^\u001b\[([\d;]*)m$/.exec(piece)
    if (codes !== null) for (const code of (codes[1] || '0').split(';')) change(style, Number(code))
    else if (piece !== '') {
      segments.push({ ...style, column, text: piece })
      column += [...piece].length
    }
  }
  return segments
}

/** A terminal goes on in the next row when a line is too long for one. */
function folded(segments) {
  const rows = [[]]
  for (const segment of segments) {
    const letters = [...segment.text]
    for (let i = 0; i < letters.length; ) {
      const row = Math.floor((segment.column + i) / columns)
      const column = (segment.column + i) % columns
      const taken = letters.slice(i, i + columns - column)
      ;(rows[row] ??= []).push({ ...segment, column, text: taken.join('') })
      i += taken.length
    }
  }
  return rows
}

function change(style, code) {
  if (code === 0) Object.assign(style, { bold: false, dim: false, colour: undefined })
  else if (code === 1) style.bold = true
  else if (code === 2) style.dim = true
  else if (code === 22) Object.assign(style, { bold: false, dim: false })
  else if (code === 39) style.colour = undefined
  else if (code in colours) style.colour = code
}

function svgOf(rows) {
  const width = Math.ceil(columns * cell.width + 2 * margin.left)
  const height = margin.top + rows.length * cell.height + margin.bottom
  const texts = rows.flatMap((segments, row) => segments.flatMap((segment) => textOf(segment, row)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The terminal during expunge demo">
<rect width="${width}" height="${height}" rx="8" fill="#1d2129"/>
<g fill="#4a5160"><circle cx="24" cy="22" r="6"/><circle cx="44" cy="22" r="6"/><circle cx="64" cy="22" r="6"/></g>
<text x="${width / 2}" y="27" text-anchor="middle" fill="${colours.dim}" font-family="sans-serif" font-size="13">expunge demo</text>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13.5" xml:space="preserve">
${texts.join('\n')}
</g>
</svg>
`
}

function textOf({ text, column, bold, dim, colour }, row) {
  const indent = text.length - text.trimStart().length
  const visible = text.trim()
  if (visible === '') return []
  const x = (margin.left + (column + indent) * cell.width).toFixed(1)
  const y = margin.top + row * cell.height + 4
  // The length is fixed, so that columns stay in line whatever font there is.
  const length = ([...visible].length * cell.width).toFixed(1)
  const fill = colour === undefined ? (dim ? colours.dim : colours.text) : colours[colour]
  const weight = bold ? ' font-weight="bold"' : ''
  return [
    `<text x="${x}" y="${y}" fill="${fill}"${weight} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(visible)}</text>`,
  ]
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
