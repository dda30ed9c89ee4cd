// npm run check        types, lint, format, import direction, unused code, schemas, traces: about half a minute
// npm run gate         the same, and the servers, all tests and the first start: what .ci/run does
//                      (npm run gate -- src/shared: only the tests there)
// Every check runs, whatever the others say; then comes a table of how they ended, and the tests' own summary.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { node24, root } from './setup.mjs'

const full = process.argv.includes('--full')
const onlyTests = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const tool = (...args) => [node24(), join(root, 'bin', 'run.mjs'), ...args]
const script = (...args) => tool('--script', ...args)
const minutes = (count) => count * 60_000

const quick = [
  { name: 'types', command: tool('tsc', '--noEmit') },
  { name: 'types of the control center', command: tool('tsc', '--noEmit', '-p', 'console') },
  { name: 'lint', command: tool('oxlint', '--type-aware') },
  { name: 'format', command: tool('biome', 'format', '.') },
  { name: 'import direction', command: script('bin/gate/imports.ts') },
  { name: 'unused code and packages', command: tool('knip') },
  { name: 'schemas are current', command: script('bin/schemas.mjs', '--check') },
  { name: 'secrets and traces', command: script('bin/gate/traces.ts') },
]
const tests = { name: 'tests', command: tool('vitest', 'run', ...onlyTests), limit: minutes(60), keeps: true }
const start = {
  name: 'first start (npm start)',
  command: script('bin/gate/first-start.mjs'),
  limit: minutes(4),
}

/** What runs at the moment; asked to stop, the gate ends it, leaves out the rest, and still stops its servers. */
const running = new Set()
let isStopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    isStopping = true
    for (const child of running) child.kill('SIGTERM')
  })

process.exitCode = await main()

async function main() {
  const outcomes = []
  // The servers take as long as the checks that need none: they start meanwhile.
  const starting = full ? startServices() : undefined
  try {
    await carryOutAll(quick, outcomes)
    if (starting !== undefined) {
      const { outcome } = await starting
      printTitle(outcome.name)
      process.stdout.write(outcome.text)
      outcomes.push(outcome)
      await carryOutAll([start, tests], outcomes)
    }
  } finally {
    if ((await starting)?.ours) outcomes.push(await carryOut(service('stop')))
  }
  printTable(outcomes)
  const summary = outcomes.find(({ name }) => name === tests.name)?.text
  if (summary !== undefined) console.log(`\n${summaryOf(summary)}`)
  return outcomes.every(({ ok }) => ok) && !isStopping ? 0 : 1
}

async function carryOutAll(checks, outcomes) {
  for (const check of checks) if (!isStopping) outcomes.push(await carryOut(check))
}

function service(verb) {
  return {
    name: `servers ${verb}`,
    command: [node24(), join(root, 'bin', 'services.mjs'), verb],
    limit: minutes(15),
    keeps: true,
  }
}

/** Servers that ran before are left running at the end: they are somebody's. What is said is told when they run. */
async function startServices() {
  const outcome = await timed({ ...service('start'), isSilent: true })
  return { outcome, ours: !outcome.text.includes('runs already') }
}

function carryOut(check) {
  printTitle(check.name)
  return timed(check)
}

function printTitle(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 74 - name.length))}`)
}

async function timed({ name, command, limit = minutes(6), keeps = false, isSilent = false }) {
  const began = performance.now()
  const { code, text } = await run(command, limit, keeps, isSilent)
  return { name, ok: code === 0, code, text, seconds: (performance.now() - began) / 1000 }
}

function run([command, ...args], limit, keeps, isSilent) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', keeps ? 'pipe' : 'inherit', isSilent ? 'pipe' : 'inherit'],
    })
    running.add(child)
    let text = ''
    const take = (data) => {
      if (!isSilent) process.stdout.write(data)
      text = (text + data).slice(isSilent ? -200_000 : -20_000)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    const timer = setTimeout(() => {
      console.error(`stopped: it took longer than ${limit / 60_000} minutes`)
      child.kill('SIGTERM')
    }, limit)
    child.on('error', (error) => console.error(error.message))
    child.on('close', (code) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ code: code ?? 1, text })
    })
  })
}

function printTable(outcomes) {
  console.log(`\n── outcome ${'─'.repeat(68)}`)
  for (const { name, ok, code, seconds } of outcomes)
    console.log(
      `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} s${ok ? '' : `   exit ${code}`}`,
    )
}

/** The end of what the test runner said: how many files and tests, and the plain line. */
function summaryOf(text) {
  // Colours are for a terminal that watched; the summary is for a log.
  const lines = stripVTControlCharacters(text).trimEnd().split('\n')
  const from = lines.findLastIndex((line) => /^\s*Test Files\s/.test(line))
  return from < 0 ? '0 passed, 1 failed, 0 skipped' : lines.slice(from).join('\n')
}
