// A worker whose clock is set by a file: node clocked-worker.ts FOLDER CLOCK, with EXPUNGE_DATABASE; prints a line when ready.
import { readFileSync } from 'node:fs'
import { openControl } from '../../../src/control/control.ts'
import { startWorker } from '../../../src/control/worker.ts'

const [folder = '', file = ''] = process.argv.slice(2)
const database = process.env['EXPUNGE_DATABASE'] ?? ''
const clock = { now: () => new Date(readFileSync(file, 'utf8')) }
const control = await openControl({ folder, database, clock, jobs: { leaseSeconds: 10, pollSeconds: 1 } })
await startWorker({ ...control, chunkRows: 20 })
process.on('SIGTERM', () => void control.close())
console.log('ready')
