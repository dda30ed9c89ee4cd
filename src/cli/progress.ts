import { styleOf } from './style.ts'
import type { Terminal } from './terminal.ts'
import { grouped, lasted } from './text.ts'

/** Where long work stands. */
export interface Standing {
  readonly label: string
  readonly done?: number
  readonly total?: number
  /** Such as `1,200 rows/s`. */
  readonly rate?: number
  readonly secondsLeft?: number | undefined
}

/** Shows how long work goes on: one moving line on a terminal, a line a second elsewhere, JSON lines for scripts. */
export interface ProgressView {
  show(standing: Standing, fact?: object): void
  /** Something worth a line of its own, such as a retry. */
  note(text: string, fact?: object): void
  end(): void
}

/** A view on standard error. */
export function progressView(terminal: Terminal, json: boolean, now: () => number = Date.now): ProgressView {
  if (json) return jsonLines(terminal, now)
  return terminal.errIsTty ? movingLine(terminal, now) : plainLines(terminal, now)
}

function movingLine(terminal: Terminal, now: () => number): ProgressView {
  const style = styleOf(terminal, 'err')
  let last = 0
  let shown = false
  const clear = () => {
    if (shown) terminal.err('\r\u001b[2K')
    shown = false
  }
  return {
    show: (standing) => {
      if (now() - last < 80 && standing.done !== standing.total) return
      last = now()
      const line = `${bar(standing)}${wordsOf(standing)}`
      terminal.err(`\r\u001b[2K${style.dim([...line].slice(0, terminal.width - 1).join(''))}`)
      shown = true
    },
    note: (text) => {
      clear()
      terminal.err(`${text}\n`)
    },
    end: clear,
  }
}

function plainLines(terminal: Terminal, now: () => number): ProgressView {
  let last = now()
  return {
    show: (standing) => {
      if (now() - last < 1000) return
      last = now()
      terminal.err(`${wordsOf(standing)}\n`)
    },
    note: (text) => terminal.err(`${text}\n`),
    end: () => undefined,
  }
}

function jsonLines(terminal: Terminal, now: () => number): ProgressView {
  let last = 0
  const write = (fact: object) => terminal.err(`${JSON.stringify({ progress: fact })}\n`)
  return {
    show: (standing, fact) => {
      if (now() - last < 1000) return
      last = now()
      write(fact ?? standing)
    },
    note: (text, fact) => write(fact ?? { note: text }),
    end: () => undefined,
  }
}

const barWidth = 24

function bar({ done, total }: Standing): string {
  if (done === undefined || total === undefined || total <= 0) return ''
  const filled = Math.max(0, Math.min(barWidth, Math.round((done / total) * barWidth)))
  return `${'━'.repeat(filled)}${'╌'.repeat(barWidth - filled)}  `
}

function wordsOf({ label, done, total, rate, secondsLeft }: Standing): string {
  const parts = [label]
  if (done !== undefined)
    parts.push(total === undefined ? grouped(done) : `${grouped(done)} of ${grouped(total)}`)
  if (rate !== undefined && Number.isFinite(rate) && rate > 0) parts.push(`${grouped(rate)} rows/s`)
  if (secondsLeft !== undefined && secondsLeft >= 1) parts.push(`${lasted(secondsLeft)} left`)
  return parts.join('  ')
}
