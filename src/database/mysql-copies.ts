/**
 * MySQL cannot name a temporary table twice in one statement (error 1137), where MariaDB can. On one session's behalf
 * this gives every further mention a copy of the table: made when it is first needed, and filled anew once a statement
 * or a rollback may have changed the original.
 */
export class TemporaryCopies {
  readonly #run: (sql: string) => Promise<unknown>
  readonly #copiesByTable = new Map<string, Copies>()

  /** `run` carries out one statement without parameters on the session's connection. */
  constructor(run: (sql: string) => Promise<unknown>) {
    this.#run = run
  }

  /** The statement as the server accepts it; the copies that it names hold what their originals hold. */
  async prepare(sql: string): Promise<string> {
    const made = /^\s*create temporary table (?:`((?:[^`]|``)+)`|(\w+))/i.exec(sql)
    if (made)
      this.#copiesByTable.set(made[1]?.replaceAll('``', '`') ?? made[2] ?? '', { made: 0, current: 0 })
    if (this.#copiesByTable.size === 0) return sql
    const { text, mentions } = nameCopies(sql, new Set(this.#copiesByTable.keys()))
    for (const [table, count] of mentions) await this.#supply(table, count - 1)
    if (!/^\s*select\b/i.test(sql)) for (const table of mentions.keys()) this.#forget(table)
    return text
  }

  /** To be called after a rollback: it takes back what was written to temporary tables as well. */
  forgetAll(): void {
    for (const table of this.#copiesByTable.keys()) this.#forget(table)
  }

  async #supply(table: string, count: number): Promise<void> {
    const copies = this.#copiesByTable.get(table)
    if (copies === undefined) return
    for (let number = copies.current + 1; number <= count; number += 1) {
      const copy = quoted(copyName(table, number))
      if (number > copies.made) {
        await this.#run(`create temporary table ${copy} like ${quoted(table)}`)
        copies.made = number
      } else {
        await this.#run(`delete from ${copy}`)
      }
      await this.#run(`insert into ${copy} select * from ${quoted(table)}`)
      copies.current = number
    }
  }

  #forget(table: string): void {
    const copies = this.#copiesByTable.get(table)
    if (copies !== undefined) copies.current = 0
  }
}

interface Copies {
  /** How many there are. */
  made: number
  /** How many of them, from the first, hold what the original holds. */
  current: number
}

/**
 * Leaves each table's first mention as it is, which is the one that a statement writes to, and lets the others name
 * copies. Column names before and behind a dot, texts, and names that are no table's stay as they are.
 */
export function nameCopies(
  sql: string,
  tables: ReadonlySet<string>,
): { readonly text: string; readonly mentions: ReadonlyMap<string, number> } {
  const mentions = new Map<string, number>()
  const text = sql.replace(textsAndNames, (...found) => {
    const [whole, name, alias, at] = found as [string, string | undefined, string | undefined, number]
    const table = name?.replaceAll('``', '`')
    const isColumn = sql[at - 1] === '.' || sql[at + whole.length] === '.'
    if (table === undefined || isColumn || !tables.has(table)) return whole
    const count = (mentions.get(table) ?? 0) + 1
    mentions.set(table, count)
    if (count === 1) return whole
    return `${quoted(copyName(table, count - 1))} as ${alias === undefined ? quoted(table) : ''}`
  })
  return { text, mentions }
}

// A text in quotes, or a name in backticks with the word “as” where that follows.
const textsAndNames = /'(?:[^'\\]|''|\\[^])*'|`((?:[^`]|``)+)`(\s+as\s+)?/gi

const copyName = (table: string, number: number): string => `${table}~${number}`

const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``
