import { main } from './cli/cli.ts'
import { terminalQuestions } from './cli/questions.ts'
import { processTerminal } from './cli/terminal.ts'

// A reader that went away (`expunge … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
})

process.exitCode = await main(process.argv.slice(2), {
  terminal: processTerminal(process),
  questions: terminalQuestions,
})
