import { Argument, Command } from 'commander'
import type { Cli } from '../call.ts'
import { completionScript, shells } from '../completion.ts'

/** `expunge completion`: what a shell needs to complete our commands. */
export function completionCommand(cli: Cli, program: Command): Command {
  return new Command('completion')
    .summary('print completions for your shell')
    .description('Prints a script that completes commands and options in your shell.')
    .addArgument(new Argument('<shell>', 'your shell').choices([...shells]))
    .addHelpText(
      'after',
      `
Examples:
  expunge completion bash > ~/.local/share/bash-completion/completions/expunge
  expunge completion zsh > "\${fpath[1]}/_expunge"
  expunge completion fish > ~/.config/fish/completions/expunge.fish`,
    )
    .action((shell: (typeof shells)[number]) => cli.terminal.out(completionScript(program, shell)))
}
