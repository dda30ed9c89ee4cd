// npm run soak [-- ROUNDS [ENGINE…]]   kills a run and resumes it, 500 times on each engine unless told otherwise,
// and compares every end state with that of an undisturbed run. Ends with 1 when a promise was broken.
import { machine } from './measure.ts'
import { keepResults } from './results.ts'
import { killAndResume } from '../tests/chaos/rounds.ts'
import type { ServerKind } from '../tests/support/servers.ts'

const [given, ...named] = process.argv.slice(2)
const rounds = Number(given ?? 500)
const engines = (named.length > 0 ? named : ['postgresql', 'mariadb']) as ServerKind[]
const seed = Number(process.env['EXPUNGE_CHAOS_SEED'] ?? Date.now() % 1_000_000)
if (
  !Number.isInteger(rounds) ||
  rounds < 1 ||
  engines.some((engine) => engine !== 'postgresql' && engine !== 'mariadb')
) {
  console.error('Expected: npm run soak [-- ROUNDS [postgresql] [mariadb]]')
  process.exit(2)
}

const began = performance.now()
const results = await Promise.all(
  engines.map(async (engine) => {
    const onRound = (round: number, failures: number) => {
      if (round % 25 === 0)
        console.log(`${engine}: ${round} of ${rounds} rounds, ${failures} broken promises`)
    }
    return { engine, ...(await killAndResume(engine, { rounds, seed, onRound })) }
  }),
)
const seconds = Math.round((performance.now() - began) / 1000)
console.log(`\nSeed ${seed}, ${seconds} s.`)
console.table(results.map(({ failures, ...numbers }) => ({ ...numbers, broken: failures.length })))
for (const failure of results.flatMap(({ engine, failures }) => failures.map((text) => `${engine}: ${text}`)))
  console.log(failure)
if (results.some(({ failures }) => failures.length > 0)) process.exitCode = 1
else if (rounds >= 500)
  keepResults(`soak, ${engines.join(' and ')}`, [
    `${machine()}, by \`npm run soak${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}\`, seed ${seed}, in ${seconds} s.`,
    ...results.map(
      ({ engine, failures, ...numbers }) =>
        `${engine}: ${Object.entries(numbers)
          .map(([name, value]) => `${name} ${String(value)}`)
          .join(', ')}, broken promises ${failures.length}.`,
    ),
  ])
