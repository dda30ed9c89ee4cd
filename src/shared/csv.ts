/**
 * A cell of CSV (RFC 4180), with quotes around it where it needs them. A text that a spreadsheet would take for a formula gets
 * an apostrophe in front. So does what follows a semicolon, a tab or a new line: where those separate cells, as in countries
 * that write 1,5, a quote within a line is a sign like any other, and what follows stands in a cell of its own.
 */
export function csvCell(text: string): string {
  const guarded = text
    .replaceAll(/(?<!^)[;\t\r\n](?=\s*[=+\-@])/g, (separator) => `${separator}'`)
    .replace(/^(?=[=+\-@\t\r])/, "'")
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
