import { expect, test } from 'vitest'
import { DatabaseError } from '../database/errors.ts'
import { DeskError, ExpungeError, RefusedError, UsageError } from '../shared/errors.ts'
import type { Cli } from './call.ts'
import { buildProgram, main, tree } from './cli.ts'
import { completionScript, shells } from './completion.ts'
import { exitCodeOf, Interrupted } from './exit.ts'
import { tellFailure } from './failure.ts'
import { progressView } from './progress.ts'
import { subjectHint } from './subject.ts'
import type { Terminal } from './terminal.ts'
import { aligned, lasted, quoted, wrapped } from './text.ts'

interface Recorded extends Terminal {
  readonly written: { out: string; err: string }
}

function recordedTerminal(more: Partial<Terminal> = {}): Recorded {
  const written = { out: '', err: '' }
  return {
    written,
    out: (text) => void (written.out += Buffer.from(text).toString()),
    err: (text) => void (written.err += text),
    isInteractive: false,
    outIsTty: false,
    errIsTty: false,
    width: 100,
    environment: {},
    folder: '/nowhere',
    onInterrupt: () => () => undefined,
    ...more,
  }
}

const questions = { yesOrNo: async () => false, typedWord: async () => false }
const cliOf = (terminal: Terminal): Cli => ({ terminal, questions, exitCode: 0 })

test('each kind of failure has its exit code', () => {
  expect(exitCodeOf(new UsageError('a', 'b'))).toBe(2)
  expect(exitCodeOf(new DeskError('a', 'b'))).toBe(3)
  expect(exitCodeOf(new DatabaseError('deadlock', 'b'))).toBe(3)
  expect(exitCodeOf(new RefusedError('a', 'b'))).toBe(4)
  expect(exitCodeOf(new Interrupted())).toBe(130)
  expect(exitCodeOf(new TypeError('x'))).toBe(2)
})

test('a failed run ends with the exit code of what stopped it', () => {
  expect(exitCodeOf(new ExpungeError('x', 'stopped', { cause: new DatabaseError('disk full', 'b') }))).toBe(3)
  expect(exitCodeOf(new ExpungeError('x', 'stopped', { cause: new RefusedError('a', 'b') }))).toBe(4)
})

test('an unexpected error is told without its message, which may hold a value', () => {
  const terminal = recordedTerminal()
  tellFailure(terminal, new TypeError('cannot read anna@example.org'), false)
  expect(terminal.written.err).toContain('This is a bug')
  expect(terminal.written.err).not.toContain('anna@')
})

test('with --json a failure is one object on standard output', () => {
  const terminal = recordedTerminal()
  tellFailure(terminal, new RefusedError('stop', 'no', { remedy: 'do this', facts: { a: 1 } }), true)
  expect(JSON.parse(terminal.written.out)).toEqual({
    error: { code: 'stop', message: 'no', remedy: 'do this', facts: { a: 1 } },
  })
  expect(terminal.written.err).toBe('')
})

test('the help names every command in the order in which one needs them', async () => {
  const terminal = recordedTerminal()
  expect(await main([], { terminal, questions })).toBe(0)
  expect(terminal.written.out).toMatchSnapshot()
})

test('every command and option says what it is for', () => {
  const commands = tree(buildProgram(cliOf(recordedTerminal())))
  const silent = commands
    .filter((command) => !/^[A-Z].*\.$/.test(command.description()))
    .map((command) => command.name())
  const bare = commands.flatMap((command) =>
    command.options.filter((option) => option.description === '').map((option) => option.flags),
  )
  expect([...silent, ...bare]).toEqual([])
})

test('completions of every shell know every command and option', () => {
  const program = buildProgram(cliOf(recordedTerminal()))
  const words = [
    ...tree(program)
      .slice(1)
      .map((command) => command.name()),
    'disposition',
    'max-rows',
    'attachments-only',
  ]
  const missing = shells.flatMap((shell) =>
    words.filter((word) => !completionScript(program, shell).includes(word)),
  )
  expect(missing).toEqual([])
})

test('a word that is no command proposes the nearest one', async () => {
  const terminal = recordedTerminal()
  expect(await main(['verfy'], { terminal, questions })).toBe(2)
  expect(terminal.written.err).toContain('Did you mean verify?')
})

test('a hint names its kind, and a wrong one is not repeated', () => {
  expect(subjectHint('email=a=b@example.org')).toEqual({ kind: 'email', value: 'a=b@example.org' })
  expect(() => subjectHint('emial=anna@example.org')).toThrow(/did you mean email=…/)
  for (const wrong of ['anna@example.org', 'mail=anna@example.org', 'email=']) {
    expect(() => subjectHint(wrong)).toThrow(/expected a person/)
    expect(() => subjectHint(wrong)).not.toThrow(/anna/)
  }
})

test('without a terminal, progress is at most one line a second', () => {
  const terminal = recordedTerminal()
  const clock = { now: 0 }
  const view = progressView(terminal, false, () => clock.now)
  for (; clock.now <= 3000; clock.now += 10) view.show({ label: 'Counting', done: clock.now })
  expect(terminal.written.err.trimEnd().split('\n')).toHaveLength(3)
})

test('on a terminal, progress is one line that disappears', () => {
  const terminal = recordedTerminal({ errIsTty: true, environment: { NO_COLOR: '1' } })
  const view = progressView(terminal, false, () => 1000)
  view.show({ label: 'tickets', done: 5, total: 10, rate: 1234, secondsLeft: 61 })
  expect(terminal.written.err).toContain('tickets  5 of 10  1,234 rows/s  61 s left')
  view.end()
  expect(terminal.written.err).not.toContain('\n')
  expect(terminal.written.err.endsWith('\r\u001b[2K')).toBe(true)
})

test('with --json, progress is JSON lines on standard error', () => {
  const terminal = recordedTerminal()
  progressView(terminal, true, () => 5000).show({ label: 'x' }, { step: 'tickets', done: 1 })
  expect(JSON.parse(terminal.written.err)).toEqual({ progress: { step: 'tickets', done: 1 } })
})

test('columns line up, long text breaks, and arguments are quoted for a shell', () => {
  expect(
    aligned(
      [
        ['a', 1],
        ['long', 1000],
      ],
      '',
    ),
  ).toEqual(['a         1', 'long  1,000'])
  expect(wrapped('one two three', 9, ' ')).toEqual([' one two', ' three'])
  expect([quoted('plan.json'), quoted("it's")]).toEqual(['plan.json', `'it'\\''s'`])
  expect([lasted(1.24), lasted(61), lasted(600), lasted(8000)]).toEqual([
    '1.2 s',
    '61 s',
    '10 min',
    '2 h 13 min',
  ])
})
