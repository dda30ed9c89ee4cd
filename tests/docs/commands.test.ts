import { CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { buildProgram, tree } from '../../src/cli/cli.ts'
import { blocksOf, isShell, pages } from './pages.ts'
import { expungeCommands, tokens } from './shell.ts'

const blocks = pages().flatMap((page) => blocksOf(page).filter(isShell))
const commands = blocks.flatMap((block) =>
  expungeCommands(block.text).map((args) => ({
    place: `${block.page}:${block.line}`,
    line: args.join(' '),
    args,
  })),
)

describe('every command that the pages show is one that Expunge understands', () => {
  test.each(commands)('$place: expunge $line', async ({ args }) => {
    expect(await complaintAbout(args)).toBe('')
  })
})

test('the pages show commands, so that none is missed unseen', () => {
  expect(commands.length).toBeGreaterThan(20)
})

test.each([
  ['an unknown command', ['erase', 'everything']],
  ['an unknown option', ['runs', 'list', '--everything']],
  ['a missing argument', ['apply']],
  ['a value that is no choice', ['plan', '--disposition', 'forget']],
])('%s would be noticed', async (_, args) => {
  expect(await complaintAbout(args)).not.toBe('')
})

test('words are split as a shell splits them', () => {
  expect(tokens(`a --b="c d"e 'f g' # h`)).toEqual(['a', '--b=c de', 'f g'])
  expect(expungeCommands('A=1 expunge runs list > x && expunge --version | cat\nls')).toEqual([
    ['runs', 'list'],
    ['--version'],
  ])
})

/** What the command line says against these arguments; nothing of it is carried out. */
async function complaintAbout(args: readonly string[]): Promise<string> {
  const silent = {
    folder: '/',
    width: 80,
    isInteractive: false,
    environment: {},
    out: () => undefined,
    err: () => undefined,
  }
  const program = buildProgram({ terminal: silent, questions: {}, exitCode: 0 } as unknown as Parameters<
    typeof buildProgram
  >[0])
  for (const command of tree(program)) if (command.commands.length === 0) command.action(() => undefined)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return ''
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? '' : error.message
    throw error
  }
}
