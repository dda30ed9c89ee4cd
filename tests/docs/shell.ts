/** The `expunge` commands of a shell text, each as its arguments; what is not a command of ours is left out. */
export function expungeCommands(text: string): readonly (readonly string[])[] {
  const joined = text.replaceAll(/\\\n\s*/g, ' ')
  return joined.split('\n').flatMap((line) => commandsOf(tokens(line)))
}

function commandsOf(words: readonly string[]): (readonly string[])[] {
  const commands: string[][] = [[]]
  for (const word of words) {
    if (['&&', '||', '|', ';', '&'].includes(word)) commands.push([])
    else commands.at(-1)?.push(word)
  }
  return commands.flatMap((command) => {
    const at = command.findIndex((word) => !/^\w+=/.test(word))
    if (command[at] !== 'expunge') return []
    const end = command.findIndex((word) => /^\d?[<>]/.test(word))
    return [command.slice(at + 1, end < 0 ? undefined : end)]
  })
}

/** Splits a line into words the way a shell does, without replacing variables; ends at a comment. */
export function tokens(line: string): readonly string[] {
  const found = [
    ...line.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(#.*)|(&&|\|\||[|;&])|([^\s"'|;&#][^\s"'|;&]*)|(\s+)/g),
  ]
  const words: string[] = []
  let open = false
  for (const [whole, double, single, comment, operator, , space] of found) {
    if (comment !== undefined && !open) break
    if (space !== undefined) open = false
    else if (operator !== undefined) {
      words.push(operator)
      open = false
    } else {
      const piece = double ?? single ?? whole
      if (open) words.push(`${words.pop() ?? ''}${piece}`)
      else words.push(piece)
      open = true
    }
  }
  return words
}
