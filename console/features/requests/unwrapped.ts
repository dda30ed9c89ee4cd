/** At which letters are wrapped, for programs that show lines as they are. */
const width = 76

/** A text without the line breaks that only keep its lines short: a window breaks them where it ends itself. */
export function unwrapped(text: string): string {
  const lines: string[] = []
  let before: string | undefined
  for (const line of text.split('\n')) {
    const [word = ''] = line.trimStart().split(' ')
    const isGoingOn =
      before !== undefined && before !== '' && word !== '' && before.length + 1 + word.length > width
    if (isGoingOn) lines.push(`${lines.pop() ?? ''} ${line.trimStart()}`)
    else lines.push(line)
    before = line
  }
  return lines.join('\n')
}
