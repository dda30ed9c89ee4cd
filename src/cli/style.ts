import { styleText } from 'node:util'
import type { Terminal } from './terminal.ts'

/** Colors and weights for one stream; plain text where the stream is no terminal or NO_COLOR is set. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
}

/** The style of standard output or standard error. */
export function styleOf(terminal: Terminal, stream: 'out' | 'err'): Style {
  const isTty = stream === 'out' ? terminal.outIsTty : terminal.errIsTty
  const noColor = terminal.environment['NO_COLOR']
  const isPlain =
    !isTty || (noColor !== undefined && noColor !== '') || terminal.environment['TERM'] === 'dumb'
  const colored = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    isPlain ? text : styleText(format, text, { validateStream: false })
  return {
    bold: colored('bold'),
    dim: colored('dim'),
    good: colored('green'),
    warn: colored('yellow'),
    bad: colored('red'),
  }
}
