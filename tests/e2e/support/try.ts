// A control center to walk through, with the sample desk and a person of each role:
//   node bin/run.mjs --script tests/e2e/support/try.ts [PORT] [FOLDER]
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoDesk } from '../../../src/cli/demo-desk.ts'
import { openCenter, passPhrase, people } from './center.ts'
import { addReferrals } from './referrals.ts'

const [port = '7071', folder = join(tmpdir(), `expunge_try_${port}`)] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const center = await openCenter({ folder, port: Number(port) })
addReferrals(demoDesk(join(folder, 'sample'), 'sqlite').path)
console.log(`${center.url}  ${Object.keys(people).join(', ')} @example.org, “${passPhrase}”`)
process.on('SIGINT', () => void center.close())
process.on('SIGTERM', () => void center.close())
