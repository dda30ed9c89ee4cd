import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url))

const head = `# Benchmark figures

Written by \`npm run bench\`, \`npm run bench -- million\` and \`npm run soak\`; each section is replaced when it is measured
anew. Both sides of a comparison work on copies of one desk over the same driver, Expunge with markers, checkpoints, the
equality proof and the ledger on. The hand-written SQL (\`bench/hand.ts\`) knows this desk and does nothing but the
erasure, in one transaction. The desk has three indexes more than the sample (on what is merged, answered and written),
for both sides; and tickets under a hold let go of the others, so that a purge is one for every ticket.

The goal is 1.25 times the hand-written SQL. Where it is missed, most of the rest is the equality proof, which reads every
touched row of performance data twice; on few tickets it is what comes before the first chunk: reading the catalog,
comparing the plan's SQL, work tables, a rehearsal over no rows, markers and figures.`

/** Replaces one section of RESULTS.md and leaves the others as they are. */
export function keepResults(title: string, paragraphs: readonly string[]): void {
  const [, ...sections] = existsSync(file) ? readFileSync(file, 'utf8').split(/^## /m) : ['']
  const others = sections
    .filter((section) => section.split('\n')[0] !== title)
    .map((section) => `## ${section.trim()}`)
  const now = new Date().toISOString().slice(0, 10)
  const section = [
    `## ${title}`,
    ...paragraphs.map((text, i) => (i === 0 ? `Measured ${now} on ${text}` : text)),
  ].join('\n\n')
  writeFileSync(file, `${[head, ...others, section].join('\n\n')}\n`)
}

/** Figures as a table of Markdown, one line for each; numbers as people write them. */
export function tableOf<T extends object>(lines: readonly T[]): string {
  const names = Object.keys(lines[0] ?? {}) as (keyof T & string)[]
  const cells = lines.map((line) => names.map((name) => (line[name] as string | number).toLocaleString('en')))
  return [names, names.map(() => '--'), ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
